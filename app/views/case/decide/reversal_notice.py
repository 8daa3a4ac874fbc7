"""What is being changed, on which ground and why, above the new decision while it is written.

Knows the case; does nothing.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.models.calendar import long_date
from app.services.pages import CasePage
from app.views.language import language_in_use
from app.views.widgets.notice import Notice
from app.views.words import word


class ReversalNotice(Notice):
    """Hidden where no decision is being changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("info", parent=parent)
        self.setObjectName("decide_reversal")

    def show_page(self, page: CasePage) -> None:
        self.show_text(self._words(page))

    def _words(self, page: CasePage) -> str:
        reversal = page.case.reversing
        if reversal is None:
            return ""
        former = page.case.letter(reversal.letter_id)
        complaint = page.case.facts.complaint
        ground = word(reversal.ground)
        if former is not None:
            day = long_date(former.letter.date, language_in_use())
            return self.tr("You are changing the decision of {day}. {ground}: {why}").format(
                day=day, ground=ground, why=reversal.why
            )
        return self.tr("You are changing decision {number}. {ground}: {why}").format(
            number=complaint.decision_number if complaint else "–", ground=ground, why=reversal.why
        )
