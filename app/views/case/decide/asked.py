"""What a request for information asks for: a box for each condition, ticked where the checklist found it not met."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.case.weighing import FindingResult
from app.services.pages import CasePage
from app.views.language import language_in_use
from app.views.letter.pointing import set_target
from app.views.widgets.fields import CheckField
from app.views.widgets.text import Heading, Muted


class Asked(QWidget):
    """``value()`` are the ids of the ticked conditions."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, CheckField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(Heading(self.tr("Ask for"), 3))
        self._column.addWidget(
            Muted(self.tr("What the checklist found not met is ticked. Each becomes a paragraph of the letter."))
        )

    def offer(self, page: CasePage) -> None:
        """The conditions of the case's door, if they are not there already."""
        conditions = page.rulebook.conditions_for(page.case.facts.door)
        if list(self._boxes) == [condition.id for condition in conditions]:
            return
        for box in self._boxes.values():
            box.setParent(None)
            box.deleteLater()
        self._boxes = {}
        for condition in conditions:
            box = CheckField(condition.name[language_in_use()])
            box.setObjectName(f"letter_ask_{condition.id}")
            set_target(box, f"condition:{condition.id}")
            box.set_value(_lacking(page, condition.id))
            box.changed.connect(self.changed)
            self._boxes[condition.id] = box
            self._column.addWidget(box)

    def begin(self, page: CasePage) -> None:
        """Ticks what is lacking and nothing else."""
        for name, box in self._boxes.items():
            box.set_value(_lacking(page, name))

    def add(self, page: CasePage) -> None:
        """The checklist was filled: what it found not met is ticked too; what a person ticked stays."""
        for name, box in self._boxes.items():
            if _lacking(page, name) and not box.value():
                box.set_value(True)

    def set_value(self, conditions: Iterable[str]) -> None:
        chosen = frozenset(conditions)
        for name, box in self._boxes.items():
            box.set_value(name in chosen)

    def value(self) -> tuple[str, ...]:
        return tuple(name for name, box in self._boxes.items() if box.value())


def _lacking(page: CasePage, name: str) -> bool:
    """Found not met, or noticed at registration and not yet judged."""
    finding = page.case.findings.get(name)
    if finding is not None and finding.result is not None:
        return finding.result is FindingResult.NOT_MET
    condition = page.rulebook.condition(name)
    return condition is not None and condition.missing_code in page.missing
