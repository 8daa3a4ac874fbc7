"""The form for a scan that belongs to a case we have: the case, the day it came, a note, and what is enclosed.

Tells with ``changed`` that somebody typed. Knows the form's data, never the desk.
"""

from __future__ import annotations

from datetime import date

import msgspec
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.models.calendar import long_date
from app.models.case.state import Case
from app.views.language import language_in_use
from app.views.register.box import Section
from app.views.register.inner import Inner
from app.views.register.later.cases import CaseFinder
from app.views.register.later.form import LaterForm
from app.views.register.sections.lists import EnclosureBox, ListSection
from app.views.widgets.fields import AreaField, DateField, Field
from app.views.widgets.notice import Notice
from app.views.words import word


class ArrivalSection(Section[LaterForm]):
    """When it came, and what should be known about it."""

    def __init__(self) -> None:
        super().__init__("later", LaterForm, self.tr("What has come"))
        self.add("received", DateField(self.tr("Received"), required=True))
        self.add(
            "note", AreaField(self.tr("Note"), self.tr("It stands in the history of the case."), lines=2), wide=True
        )


class LaterView(QScrollArea):
    """``case_chosen`` carries the id of a case; ``searched`` what somebody searches for."""

    changed = Signal()
    case_chosen = Signal(str)
    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("register_later_form")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._filling = False
        self._form = LaterForm()
        self.finder = CaseFinder()
        self.case = Notice("info")
        self.case.setObjectName("register_later_case")
        self.seen = Notice("warning")
        self.seen.setObjectName("register_later_seen")
        self.arrival = ArrivalSection()
        self.enclosures = ListSection(
            "later_enclosures", self.tr("Enclosures"), self.tr("Add an enclosure"), EnclosureBox
        )
        self._lay_out()
        self.finder.searched.connect(self.searched)
        self.finder.chosen.connect(self._choose)
        self.arrival.changed.connect(self._typed)
        self.enclosures.changed.connect(self._typed)

    def _lay_out(self) -> None:
        inner = Inner(self)
        self.setWidget(inner)
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 4, 12, 16)
        column.setSpacing(12)
        where = Section("later_where", LaterForm, self.tr("The case it belongs to"))
        where.column.addWidget(self.finder)
        where.column.addWidget(self.case)
        where.column.addWidget(self.seen)
        for part in (where, self.arrival, self.enclosures):
            column.addWidget(part)
        column.addStretch(1)

    def value(self) -> LaterForm:
        typed = self.arrival.value()
        return msgspec.structs.replace(
            self._form, received=typed.received, note=typed.note, enclosures=self.enclosures.value()
        )

    def show_form(self, form: LaterForm, today: date) -> None:
        """Fills the form; says nothing of it through ``changed``."""
        self._filling = True
        self._form = form
        self.arrival.set_today(today)
        self.arrival.show_form(form)
        self.enclosures.show_form(form.enclosures)
        for field in self.arrival.fields.values():
            field.show_error("")
        self.finder.clear()
        self.show_case(None, 0)
        self._filling = False
        self.verticalScrollBar().setValue(0)

    def switch(self, on: bool) -> None:
        """Whether somebody wants to add the scan to a case; kept with the rest of what is typed."""
        if on != self._form.on:
            self._form = msgspec.structs.replace(self._form, on=on)
            self.changed.emit()

    @Slot(str)
    def _choose(self, case_id: str) -> None:
        if case_id != self._form.case_id:
            self._form = msgspec.structs.replace(self._form, case_id=case_id)
            self.case_chosen.emit(case_id)
            self._typed()

    def show_case(self, case: Case | None, here: int) -> None:
        """The chosen case in words; ``here`` counts the documents of the scan that it holds already."""
        self.case.show_text(self._case_words(case) if case else "")
        self.seen.show_text(self.tr("The case holds this scan already. Look before you add it again.") if here else "")

    def _case_words(self, case: Case) -> str:
        """The case as people know it, its state, and until when it waits."""
        lines = [f"{case.number} {case.facts.title}".strip(), case.facts.party.name, word(case.state)]
        if case.hold is not None:
            lines.append(self.tr("It waits until {day}.").format(day=long_date(case.hold.until, language_in_use())))
        return "\n".join(filter(None, lines))

    @Slot()
    def _typed(self) -> None:
        if not self._filling:
            self.changed.emit()

    def field_at(self, path: str) -> Field | None:
        """The field at "case", "received", "note" or "enclosures.0.pages"."""
        name, _, rest = path.removeprefix("later.").partition(".")
        if name == "case":
            return self.finder.search
        return self.enclosures.field_at(rest) if name == "enclosures" else self.arrival.field_at(name)

    def go_to(self, path: str, message: str) -> None:
        """Shows a field, puts the focus into it and says under it what is wrong."""
        field = self.field_at(path)
        if field is not None:
            field.show_error(message if path != "case" else "")
            self.ensureWidgetVisible(field, 20, 60)
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
