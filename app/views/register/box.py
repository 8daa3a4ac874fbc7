"""A part of the form bound to one form struct: every field of the struct is a field on the screen.

``FormBox`` is one such part without a heading (also a row of a list); ``Section`` is a card with a heading.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Generic, TypeVar

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.views.register.form_data import Form
from app.views.register.form_facts import day
from app.views.register.grid import FieldGrid
from app.views.widgets.buttons import Button
from app.views.widgets.fields import DateField, Field, LineField
from app.views.widgets.flow import FlowLayout
from app.views.widgets.text import Heading, Muted

FormType = TypeVar("FormType", bound=Form)
FieldType = TypeVar("FieldType", bound=Field)


class FormBox(QFrame, Generic[FormType]):
    """Fields by the names of the struct's fields; ``path`` is the part's name in paths, e.g. "sender"."""

    changed = Signal()

    def __init__(self, path: str, form_type: type[FormType], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.form_type = form_type
        self.fields: dict[str, Field] = {}
        self.grid = FieldGrid()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self.column.addWidget(self.grid)
        self._form = form_type()

    def add(self, name: str, field: FieldType, wide: bool = False) -> FieldType:
        """Puts a field for the struct's field ``name`` on the screen."""
        self.fields[name] = field
        self.grid.add(field, wide)
        self.name_fields(self.path)
        field.changed.connect(self.changed)
        if isinstance(field, LineField):
            field.left.connect(self._to_start)
        return field

    @Slot()
    def _to_start(self) -> None:
        """A long text shows its beginning again when the field is left."""
        field = self.sender()
        if isinstance(field, LineField) and not field.line.hasFocus():
            field.line.setCursorPosition(0)

    def name_fields(self, path: str) -> None:
        """Names the fields on the screen after their path, e.g. ``register_subjects_0_name``."""
        self.path = path
        for name, field in self.fields.items():
            field.setObjectName("register_" + f"{path}.{name}".replace(".", "_"))

    def value(self) -> FormType:
        """What stands here, as text. Fields of the struct that are not on the screen keep what was shown."""
        typed = {name: typed_text(field) for name, field in self.fields.items()}
        return msgspec.structs.replace(self._form, **typed)

    def show_form(self, form: FormType) -> None:
        """Fills the fields; what already stands there is left alone, so that the cursor does not move."""
        self._form = form
        for name, field in self.fields.items():
            set_text(field, getattr(form, name))

    def set_today(self, today: date) -> None:
        for field in self.fields.values():
            if isinstance(field, DateField):
                field.set_today(today)

    def field_at(self, path: str) -> Field | None:
        """The field at a path within this part, e.g. "name"."""
        return self.fields.get(path)

    def hide_fields(self, hidden: frozenset[str]) -> None:
        """Hides the fields whose full path is among ``hidden`` and shows the others."""
        for name, field in self.fields.items():
            field.setVisible(f"{self.path}.{name}" not in hidden)
        self.grid.arrange()


class Section(FormBox[FormType]):
    """A card with a heading, a line of help, and room for shortcuts under them."""

    def __init__(self, path: str, form_type: type[FormType], title: str, help: str = "") -> None:
        super().__init__(path, form_type)
        self.setProperty("card", True)
        self.setObjectName(f"register_{path}")
        self.setAccessibleName(title)
        self.column.setContentsMargins(14, 12, 14, 14)
        self.column.insertWidget(0, Heading(title, 2))
        if help:
            self.column.insertWidget(1, Muted(help))
        self._shortcuts: FlowLayout | None = None

    def add_shortcut(self, button: Button) -> None:
        """Puts a quiet button between the heading and the fields."""
        if self._shortcuts is None:
            row = QWidget()
            self._shortcuts = FlowLayout(row, gap=6)
            self.column.insertWidget(self.column.indexOf(self.grid), row)
        self._shortcuts.addWidget(button)

    def hide_fields(self, hidden: frozenset[str]) -> None:
        self.setVisible(self.path not in hidden)
        super().hide_fields(hidden)


def typed_text(field: Field) -> Any:
    """What stands in a field as the form keeps it: a date as ISO where it is one, else as it was typed."""
    if isinstance(field, DateField):
        found = field.value()
        return found.isoformat() if found else field.line.text()
    return field.value()  # type: ignore[attr-defined]


def set_text(field: Field, value: Any) -> None:
    """Puts what the form kept into a field, unless it already stands there."""
    if typed_text(field) == value:
        return
    if isinstance(field, DateField):
        found = day(value)
        if found:
            field.set_value(found)
        else:
            field.line.setText(value)
        return
    field.set_value(value)  # type: ignore[attr-defined]
    if isinstance(field, LineField) and not field.line.hasFocus():
        field.line.setCursorPosition(0)
