"""A complaint: may it be tried, what do we think of it, and where does it go from here.

Shows and gives a ``ComplaintAssessment`` and the options of the statement to the appeals body; decides nothing. The other way
on, changing the decision, is wished for through ``reversal_wished``.
"""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.calendar import deadline
from app.models.case.afterwards import ComplaintAssessment, ComplaintTiming
from app.models.case.deadlines import INFORMATION_DUE
from app.models.case.issuing import LetterOptions, statement_language
from app.models.reasons import Refused
from app.models.texts import Language
from app.models.values import LetterKind
from app.services.pages import CasePage
from app.views.case.answer import Answer
from app.views.case.writing import put
from app.views.widgets.buttons import Button
from app.views.widgets.date_field import DateField
from app.views.widgets.fields import AreaField, ChoiceField, LineField
from app.views.widgets.notice import Notice
from app.views.widgets.text import Heading, Muted
from app.views.words import word

_WAIT = timedelta(weeks=12)
"""How long we expect to wait for the appeals body unless somebody writes otherwise."""
YES, NO = "yes", "no"
STATEMENT, COPY = "statement", "copy"
_EXCEPTIONS = (ComplaintTiming.EXCUSED.value, ComplaintTiming.SPECIAL_REASONS.value)


class ComplaintForm(QWidget):
    """``edited`` says that somebody typed; ``assessment()`` and ``options()`` are what stands in the fields."""

    edited = Signal()
    reversal_wished = Signal()
    dismissal_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._case_id = ""
        yes_no = ((YES, self.tr("Yes")), (NO, self.tr("No")))
        self.counted = Notice("info")
        self.entitled = Answer("complaint_entitled", self.tr("Has the complainant the right to complain?"), yes_no)
        self.signed = Answer("complaint_signed", self.tr("Is it signed, and does it name the decision?"), yes_no)
        self.time = ChoiceField(self.tr("Did it come in time?"))
        self.why = LineField(self.tr("Why it is tried although it came too late"))
        self.written_in = Notice("info")
        self.facts = AreaField(self.tr("What the case is about"), self.tr("The facts, and what the complaint says."))
        self.assessment_text = AreaField(
            self.tr("Our assessment"), self.tr("Why we change the decision, or hold fast to it.")
        )
        self.reverse = Button(self.tr("Change the decision …"), "secondary", "arrow_undo")
        self.dismiss = Button(self.tr("Dismiss the complaint …"), "secondary", "arrow_undo")
        self.show_which = Answer(
            "complaint_show",
            self.tr("Show"),
            ((STATEMENT, self.tr("The statement")), (COPY, self.tr("The party's copy"))),
        )
        self.due = DateField(self.tr("The party may comment until"))
        self.until = DateField(self.tr("We expect an answer by"))
        self._name()
        self._lay_out()
        self._connect()

    def _name(self) -> None:
        named = {
            "complaint_counted": self.counted,
            "complaint_time": self.time,
            "complaint_time_why": self.why,
            "complaint_language": self.written_in,
            "complaint_facts": self.facts,
            "complaint_assessment": self.assessment_text,
            "complaint_reverse": self.reverse,
            "complaint_dismiss": self.dismiss,
            "complaint_due": self.due,
            "complaint_until": self.until,
        }
        for name, widget in named.items():
            widget.setObjectName(name)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Heading(self.tr("Can the complaint be tried?"), 3))
        for words, answer in (
            (self.tr("Has the complainant the right to complain? (section 28)"), self.entitled),
            (self.tr("Is it signed, and does it name the decision? (section 32)"), self.signed),
        ):
            column.addWidget(Muted(words))
            column.addWidget(answer)
        for part in (self.time, self.counted, self.why):
            column.addWidget(part)
        column.addWidget(Heading(self.tr("What we think of it"), 3))
        for written in (self.written_in, self.facts, self.assessment_text):
            column.addWidget(written)
        column.addWidget(Heading(self.tr("Two ways on"), 3))
        column.addWidget(
            Muted(
                self.tr(
                    "If the complaint is justified, the decision is changed. Otherwise it goes to the appeals body with our "
                    "statement, and the party gets a copy (section 33). One that cannot be tried is dismissed."
                )
            )
        )
        row = QHBoxLayout()
        row.addWidget(self.reverse)
        row.addWidget(self.dismiss)
        row.addStretch(1)
        column.addLayout(row)
        for shown in (self.due, self.until, self.show_which):
            column.addWidget(shown)
        column.addStretch(1)

    def _connect(self) -> None:
        self.entitled.answered.connect(self._timed)
        self.signed.answered.connect(self._timed)
        self.show_which.answered.connect(self._typed)
        self.time.changed.connect(self._timed)
        for field in (self.why, self.facts, self.assessment_text, self.due, self.until):
            field.changed.connect(self._typed)
        self.reverse.clicked.connect(self.reversal_wished)
        self.dismiss.clicked.connect(self.dismissal_wished)

    # --- shown and given

    def show_page(self, page: CasePage) -> None:
        """Begins with a complaint, or with another one than before."""
        self._showing = True
        offered = [("", self.tr("Not judged")), *((item.value, word(item)) for item in ComplaintTiming)]
        self.time.set_choices(offered)
        for field in (self.due, self.until):
            field.set_today(page.today)
        if page.case.id != self._case_id:
            self._case_id = page.case.id
            self.due.set_value(_due(page))
            self.until.set_value(page.today + _WAIT)
            self.show_which.set_value(STATEMENT)
        self.counted.show_text(page.complaint_why)
        self.written_in.show_text(self._how_to_write(page.case.facts.language))
        self._showing = False
        self.show_assessment(page.case.complaint)

    def _how_to_write(self, language: Language) -> str:
        """In which language, where the appeals body does not read the party's."""
        if statement_language(language) is language:
            return ""
        return self.tr(
            "Write this in Norwegian (bokmål), although the case is in English. The appeals body reads it, and the party's "
            "copy repeats it as it stands."
        )

    def show_assessment(self, found: ComplaintAssessment) -> None:
        """Shows what is recorded or was being typed, without disturbing whoever is typing the same."""
        self._showing = True
        for answer, value in ((self.entitled, found.entitled), (self.signed, found.signed)):
            answer.set_value("" if value is None else YES if value else NO)
        self.time.set_value(found.time.value if found.time else "")
        put(self.why, found.time_why)
        put(self.facts, found.facts)
        put(self.assessment_text, found.assessment)
        self._showing = False
        self._fit()

    def restore(self, options: LetterOptions) -> None:
        """Puts back what was being written when this case was last left."""
        if options.complaint is not None:
            self.show_assessment(options.complaint)
        for field, day in ((self.due, options.due), (self.until, options.until)):
            if day is not None:
                field.set_value(day)

    def assessment(self) -> ComplaintAssessment:
        time = self.time.value()
        late = time in _EXCEPTIONS
        return ComplaintAssessment(
            entitled=_judged(self.entitled),
            signed=_judged(self.signed),
            time=ComplaintTiming(time) if time else None,
            time_why=self.why.value().strip() if late else "",
            facts=self.facts.value().strip(),
            assessment=self.assessment_text.value().strip(),
        )

    def options(self) -> LetterOptions:
        """The statement to the appeals body, or the party's copy of it."""
        return LetterOptions(
            kind=LetterKind.APPEALS_STATEMENT,
            copy=self.show_which.value() == COPY,
            due=self.due.value(),
            until=self.until.value(),
            complaint=self.assessment(),
        )

    def allow(self, writing: Refused | None, reversing: Refused | None, dismissing: Refused | None) -> None:
        """Opens or closes the fields and the ways to another decision and to a dismissal by what the rules say."""
        for answer in (self.entitled, self.signed):
            answer.allow(writing)
        for field in (self.why, self.facts, self.assessment_text):
            field.set_read_only(writing is not None)
        self.time.setEnabled(writing is None)
        self.reverse.allow(reversing)
        self.dismiss.allow(dismissing)
        self._fit()

    @Slot()
    def _timed(self) -> None:
        self._fit()
        self._typed()

    def _fit(self) -> None:
        self.why.setVisible(self.time.value() in _EXCEPTIONS)
        found = self.assessment()
        untriable = found.entitled is False or found.signed is False or found.time is ComplaintTiming.LATE
        self.dismiss.setVisible(untriable)
        self.reverse.setVisible(not untriable)

    @Slot()
    def _typed(self) -> None:
        if not self._showing:
            self.edited.emit()


def _judged(answer: Answer) -> bool | None:
    return {YES: True, NO: False}.get(answer.value())


def _due(page: CasePage) -> date:
    return deadline(page.rulebook.deadline_rule(INFORMATION_DUE), page.today, page.rulebook.holidays).date
