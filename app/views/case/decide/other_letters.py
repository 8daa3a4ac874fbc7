"""Letters that are not decisions: which kinds fit the case, and what each of them needs.

Shows what a letter of the chosen kind needs and gives ``LetterOptions``; the letter itself is made elsewhere.
"""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.calendar import deadline
from app.models.case.deadlines import INFORMATION_DUE, INTERIM_REPLY
from app.models.case.issuing import LetterOptions
from app.models.register import Rulebook
from app.models.values import LetterKind
from app.services.pages import CasePage
from app.views.case.decide.asked import Asked
from app.views.case.decide.kinds import ASKED, DUE, EXPECTED, fields_of, kinds_for
from app.views.case.decide.letter_fields import LetterFields
from app.views.widgets.date_field import DateField
from app.views.widgets.fields import AreaField, ChoiceField
from app.views.words import word


class OtherLetters(QWidget):
    """``edited`` says that the letter should be shown anew."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._case_id = ""
        self.kind = ChoiceField(self.tr("Letter"))
        self.kind.setObjectName("letter_kind")
        self.asked = Asked()
        self.fields = LetterFields()
        self.due = DateField(self.tr("Answer wanted by"))
        self.due.setObjectName("letter_due")
        self.expected = DateField(self.tr("We expect to answer by"))
        self.expected.setObjectName("letter_expected")
        self.extra = AreaField(self.tr("More in your words"))
        self.extra.setObjectName("letter_extra")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.kind, self.fields, self.asked, self.due, self.expected, self.extra):
            column.addWidget(part)
        column.addStretch(1)
        self.kind.changed.connect(self._chosen)
        for field in (self.due, self.expected, self.extra, self.asked, self.fields):
            field.changed.connect(self._typed)

    def show_page(self, page: CasePage) -> None:
        """Offers what fits the case; what was chosen and typed for the same case stays."""
        self._showing = True
        fresh = page.case.id != self._case_id
        self._case_id = page.case.id
        self._offer(page)
        if fresh:
            self.extra.set_value("")
            self.due.set_value(_due(page.rulebook, page.today))
            self.expected.set_value(_expected(page))
            self.asked.begin(page)
            self.fields.clear()
        self._showing = False
        self._fit()

    def _offer(self, page: CasePage) -> None:
        self.kind.set_choices([(kind.value, word(kind)) for kind in kinds_for(page)])
        for field in (self.due, self.expected):
            field.set_today(page.today)
        self.asked.offer(page)
        self.fields.offer(page)

    def restore(self, options: LetterOptions) -> None:
        """Puts back what was being written when this case was last left."""
        self._showing = True
        self.choose(options.kind)
        self.extra.set_value(options.extra)
        if options.due is not None:
            self.due.set_value(options.due)
        if options.expected_by is not None:
            self.expected.set_value(options.expected_by)
        if options.kind is LetterKind.REQUEST_FOR_INFORMATION:
            self.asked.set_value(options.conditions)
        self.fields.restore(options)
        self._showing = False
        self._fit()

    def choose(self, kind: LetterKind) -> None:
        """Chooses a kind of letter, if it is offered."""
        if self.kind.combo.findData(kind.value) >= 0:
            self.kind.set_value(kind.value)

    def refresh(self, page: CasePage) -> None:
        """The case was changed: other letters may fit it now, and the checklist may ask for more."""
        self._showing = True
        self._offer(page)
        self.asked.add(page)
        self._showing = False
        self._fit()

    def options(self) -> LetterOptions:
        kind = self._kind()
        needed = fields_of(kind)
        chosen = LetterOptions(
            kind=kind,
            conditions=self.asked.value() if ASKED in needed else (),
            due=self.due.value() if DUE in needed else None,
            extra=self.extra.value().strip(),
            expected_by=self.expected.value() if EXPECTED in needed else None,
        )
        return self.fields.into(chosen)

    def _kind(self) -> LetterKind:
        return LetterKind(self.kind.value() or LetterKind.RECEIPT.value)

    @Slot()
    def _chosen(self) -> None:
        self._fit()
        self._typed()

    def _fit(self) -> None:
        needed = fields_of(self._kind())
        self.asked.setVisible(ASKED in needed)
        self.due.setVisible(DUE in needed)
        self.expected.setVisible(EXPECTED in needed)
        self.fields.fit(self._kind())

    @Slot()
    def _typed(self) -> None:
        if not self._showing:
            self.edited.emit()


def _due(rulebook: Rulebook, today: date) -> date:
    return deadline(rulebook.deadline_rule(INFORMATION_DUE), today, rulebook.holidays).date


def _expected(page: CasePage) -> date:
    """Our own answer is promised for four weeks after the interim reply's day unless somebody writes otherwise."""
    due = deadline(page.rulebook.deadline_rule(INTERIM_REPLY), page.case.facts.received, page.rulebook.holidays)
    return max(due.date, page.today) + timedelta(weeks=4)
