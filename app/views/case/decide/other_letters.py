"""Letters that are not decisions: receipt, interim reply, request for information, receipt of a complaint.

Shows what a letter of the chosen kind needs and gives ``LetterOptions``; the letter itself is made elsewhere.
"""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.calendar import deadline
from app.models.case.acts import FindingResult
from app.models.case.deadlines import INFORMATION_DUE, INTERIM_REPLY
from app.models.register import Rulebook
from app.models.values import CaseKind, LetterKind
from app.services.pages import CasePage, LetterOptions
from app.views.language import language_in_use
from app.views.letter.pointing import set_target
from app.views.widgets.date_field import DateField
from app.views.widgets.fields import AreaField, CheckField, ChoiceField
from app.views.widgets.text import Heading, Muted
from app.views.words import word

_KINDS = (LetterKind.REQUEST_FOR_INFORMATION, LetterKind.RECEIPT, LetterKind.INTERIM_REPLY)


class OtherLetters(QWidget):
    """``edited`` says that the letter should be shown anew."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._boxes: dict[str, CheckField] = {}
        self._case_id = ""
        self.kind = ChoiceField(self.tr("Letter"))
        self.kind.setObjectName("letter_kind")
        self.due = DateField(self.tr("Answer wanted by"))
        self.due.setObjectName("letter_due")
        self.expected = DateField(self.tr("We expect to answer by"))
        self.expected.setObjectName("letter_expected")
        self.extra = AreaField(self.tr("More in your words"))
        self.extra.setObjectName("letter_extra")
        self._asked = QWidget()
        self._boxes_column = QVBoxLayout(self._asked)
        self._boxes_column.setContentsMargins(0, 0, 0, 0)
        self._boxes_column.setSpacing(2)
        self._boxes_column.addWidget(Heading(self.tr("Ask for"), 3))
        self._boxes_column.addWidget(
            Muted(self.tr("What the checklist found not met is ticked. Each becomes a paragraph of the letter."))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.kind, self._asked, self.due, self.expected, self.extra):
            column.addWidget(part)
        column.addStretch(1)
        self.kind.changed.connect(self._chosen)
        for field in (self.due, self.expected, self.extra):
            field.changed.connect(self._typed)

    def show_page(self, page: CasePage) -> None:
        """Offers what fits the case; what was chosen and typed for the same case stays."""
        self._showing = True
        complaint = page.case.facts.kind is CaseKind.COMPLAINT
        kinds = (LetterKind.COMPLAINT_RECEIPT, LetterKind.INTERIM_REPLY) if complaint else _KINDS
        fresh = page.case.id != self._case_id
        self._case_id = page.case.id
        self.kind.set_choices([(kind.value, word(kind)) for kind in kinds])
        for field in (self.due, self.expected):
            field.set_today(page.today)
        self._offer(page)
        if fresh:
            self.extra.set_value("")
            self.due.set_value(_due(page.rulebook, page.today))
            self.expected.set_value(_expected(page))
            for name, box in self._boxes.items():
                box.set_value(_lacking(page, name))
        self._showing = False
        self._fit()

    def restore(self, options: LetterOptions) -> None:
        """Puts back what was being written when this case was last left."""
        self._showing = True
        if self.kind.combo.findData(options.kind.value) >= 0:
            self.kind.set_value(options.kind.value)
        self.extra.set_value(options.extra)
        if options.due is not None:
            self.due.set_value(options.due)
        if options.expected_by is not None:
            self.expected.set_value(options.expected_by)
        if options.kind is LetterKind.REQUEST_FOR_INFORMATION:
            for name, box in self._boxes.items():
                box.set_value(name in options.conditions)
        self._showing = False
        self._fit()

    def _offer(self, page: CasePage) -> None:
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
            box.set_value(_lacking(page, condition.id))
            box.changed.connect(self._typed)
            set_target(box, f"condition:{condition.id}")
            self._boxes[condition.id] = box
            self._boxes_column.addWidget(box)

    def refresh_asked(self, page: CasePage) -> None:
        """The checklist was filled: what it found not met is ticked too; what a person ticked stays."""
        self._showing = True
        for name, box in self._boxes.items():
            if _lacking(page, name) and not box.value():
                box.set_value(True)
        self._showing = False

    def options(self) -> LetterOptions:
        kind = LetterKind(self.kind.value() or LetterKind.RECEIPT.value)
        asks = kind is LetterKind.REQUEST_FOR_INFORMATION
        return LetterOptions(
            kind=kind,
            conditions=tuple(name for name, box in self._boxes.items() if box.value()) if asks else (),
            due=self.due.value() if asks else None,
            extra=self.extra.value().strip(),
            expected_by=self.expected.value() if kind is LetterKind.INTERIM_REPLY else None,
        )

    @Slot()
    def _chosen(self) -> None:
        self._fit()
        self._typed()

    def _fit(self) -> None:
        kind = self.kind.value()
        self._asked.setVisible(kind == LetterKind.REQUEST_FOR_INFORMATION.value)
        self.due.setVisible(kind == LetterKind.REQUEST_FOR_INFORMATION.value)
        self.expected.setVisible(kind == LetterKind.INTERIM_REPLY.value)

    @Slot()
    def _typed(self) -> None:
        if not self._showing:
            self.edited.emit()


def _lacking(page: CasePage, name: str) -> bool:
    """Found not met, or noticed at registration and not yet judged."""
    finding = page.case.findings.get(name)
    if finding is not None and finding.result is not None:
        return finding.result is FindingResult.NOT_MET
    condition = page.rulebook.condition(name)
    return condition is not None and condition.missing_code in page.missing


def _due(rulebook: Rulebook, today: date) -> date:
    return deadline(rulebook.deadline_rule(INFORMATION_DUE), today, rulebook.holidays).date


def _expected(page: CasePage) -> date:
    """Our own answer is promised for four weeks after the interim reply's day unless somebody writes otherwise."""
    due = deadline(page.rulebook.deadline_rule(INTERIM_REPLY), page.case.facts.received, page.rulebook.holidays)
    return max(due.date, page.today) + timedelta(weeks=4)
