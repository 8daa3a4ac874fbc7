"""Lists in the form: who is asked about, and what is enclosed. One row is one small box of fields."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.views.register.box import FormBox
from app.views.register.fields import NumberField
from app.views.register.form_data import EnclosureForm, Form, SubjectForm
from app.views.register.organisation_field import OrganisationField
from app.views.widgets.buttons import Button, IconButton
from app.views.widgets.fields import CheckField, DateField, Field, LineField
from app.views.widgets.text import Heading

RowForm = TypeVar("RowForm", bound=Form)


class ListSection(QFrame, Generic[RowForm]):
    """A card with rows that can be added and taken away; at least the button to add one is always there."""

    changed = Signal()

    def __init__(self, path: str, title: str, add_words: str, row: Callable[[str], FormBox[RowForm]]) -> None:
        super().__init__()
        self.path = path
        self._row = row
        self._today: date | None = None
        self._hidden: frozenset[str] = frozenset()
        self.rows: list[FormBox[RowForm]] = []
        self.setProperty("card", True)
        self.setObjectName(f"register_{path}")
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(10)
        column.addWidget(Heading(title, 2))
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        column.addLayout(self._list)
        self._add = Button(add_words, "secondary", "plus")
        self._add.setObjectName(f"register_{path}_add")
        self._add.clicked.connect(self.add_row)
        column.addWidget(self._add, alignment=Qt.AlignmentFlag.AlignLeft)

    def value(self) -> tuple[RowForm, ...]:
        return tuple(row.value() for row in self.rows)

    def show_form(self, forms: tuple[RowForm, ...]) -> None:
        while len(self.rows) > len(forms):
            self._take(self.rows[-1])
        while len(self.rows) < len(forms):
            self._put()
        for row, form in zip(self.rows, forms, strict=True):
            row.show_form(form)

    @Slot()
    def add_row(self) -> None:
        """Adds an empty row and goes to its first field."""
        row = self._put()
        next(iter(row.fields.values())).setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _put(self) -> FormBox[RowForm]:
        row = self._row(f"{self.path}.{len(self.rows)}")
        self.rows.append(row)
        remove = IconButton("trash", self.tr("Remove this row"))
        remove.setProperty("row", True)
        remove.clicked.connect(self._removed)
        number = Heading("", 3)
        line = QHBoxLayout()
        line.addWidget(number, 1)
        line.addWidget(remove)
        row.column.insertLayout(0, line)
        row.changed.connect(self.changed)
        if self._today:
            row.set_today(self._today)
        self._list.addWidget(row)
        self._name()
        return row

    @Slot()
    def _removed(self) -> None:
        pressed: QObject | None = self.sender()
        row = next((row for row in self.rows if pressed in row.findChildren(IconButton)), None)
        if row is not None:
            self._take(row)
            self._add.setFocus(Qt.FocusReason.TabFocusReason)
            self.changed.emit()

    def _take(self, row: FormBox[RowForm]) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._name()

    def _name(self) -> None:
        """Rows are named after their place, also after one is taken away."""
        for place, row in enumerate(self.rows):
            row.name_fields(f"{self.path}.{place}")
            for heading in row.findChildren(Heading):
                heading.setText(str(place + 1))
            for button in row.findChildren(IconButton):
                if button.property("row"):
                    button.setObjectName(f"register_{self.path}_{place}_remove")
        self.hide_fields(self._hidden)

    def set_today(self, today: date) -> None:
        self._today = today
        for row in self.rows:
            row.set_today(today)

    def field_at(self, path: str) -> Field | None:
        """The field at a path such as "0.name"."""
        place, _, name = path.partition(".")
        row = self.rows[int(place)] if place.isdigit() and int(place) < len(self.rows) else None
        return row.field_at(name) if row else None

    def hide_fields(self, hidden: frozenset[str]) -> None:
        """Fields of rows are hidden for the whole list, as "subjects.organisation_number"."""
        self._hidden = hidden
        self.setVisible(self.path not in hidden)
        for row in self.rows:
            row.hide_fields(frozenset(f"{row.path}.{name}" for name in row.fields if f"{self.path}.{name}" in hidden))


class SubjectBox(FormBox[SubjectForm]):
    """A person or organisation that is asked about."""

    def __init__(self, path: str) -> None:
        super().__init__(path, SubjectForm)
        self.add("name", LineField(self.tr("Name")))
        self.add("relation", LineField(self.tr("Relation to the matter")))
        self.add("national_id", NumberField(self.tr("National identity number"), person=True))
        self.add("organisation_number", OrganisationField(self.tr("Organisation number")))
        self.add("birth_date", DateField(self.tr("Born")))
        self.add("death_date", DateField(self.tr("Died")))


class EnclosureBox(FormBox[EnclosureForm]):
    """Something the letter says it encloses."""

    def __init__(self, path: str) -> None:
        super().__init__(path, EnclosureForm)
        self.add("title", LineField(self.tr("Title")))
        self.add("pages", LineField(self.tr("Pages in the scan, e.g. 2 or 2–3")))
        self.add("absent", CheckField(self.tr("Named in the letter, but not in the scan")), wide=True)
