"""What can be written in a case: its decision, what is thought of a complaint, or another letter. One at a time.

Knows which of them fit a case; knows no fields.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.models.case.reviewing import decides_access
from app.models.case.state import Case
from app.models.values import CaseKind
from app.views.case.answer import Answer

DECISION, COMPLAINT, OTHER = "decision", "complaint", "other"


def ways_of(case: Case) -> tuple[str, ...]:
    """What can be written in a case, the likeliest first."""
    if decides_access(case):
        return (DECISION, OTHER)
    return (COMPLAINT, OTHER) if case.facts.kind is CaseKind.COMPLAINT else (OTHER,)


class Ways(Answer):
    """Radio buttons over what fits; hidden where there is no choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        words = {
            DECISION: QCoreApplication.translate("decide_ways", "Decision"),
            COMPLAINT: QCoreApplication.translate("decide_ways", "The complaint"),
            OTHER: QCoreApplication.translate("decide_ways", "Letter"),
        }
        question = QCoreApplication.translate("decide_ways", "What to write")
        super().__init__("decide_which", question, tuple(words.items()), parent)

    def offer_for(self, case: Case, anew: bool = False) -> None:
        """Offers what fits; ``anew`` chooses the likeliest, and so does a choice that no longer fits."""
        fitting = ways_of(case)
        self.offer(fitting)
        if anew or self.value() not in fitting:
            self.set_value(fitting[0])
        self.setVisible(len(fitting) > 1)
