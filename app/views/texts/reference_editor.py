"""Editor of a provision that letters cite: the law, the section, and the days it is valid."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import msgspec
from PySide6.QtWidgets import QWidget

from app.models.letter_texts.content import Reference, provision
from app.models.texts import Language
from app.views.texts.basket import Value
from app.views.texts.editor import Shown, TextEditor
from app.views.widgets.date_field import DateField
from app.views.widgets.fields import ChoiceField, LineField
from app.views.widgets.text import Muted


class ReferenceEditor(TextEditor):
    """A provision (``Reference``), with how it will be written in the three languages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._reference = Reference(law="", section="")
        self.law = ChoiceField(self.tr("Law"))
        self.law.setObjectName("texts_law")
        self.section = LineField(self.tr("Section"), self.tr("As it is written after the sign: 29, 11 a, 28–32"))
        self.section.setObjectName("texts_section")
        self.first_day = DateField(self.tr("In force from"), self.tr("Empty: always"))
        self.first_day.setObjectName("texts_valid_from")
        self.last_day = DateField(self.tr("In force until"), self.tr("Empty: until it is changed"))
        self.last_day.setObjectName("texts_valid_until")
        self._written = Muted("")
        self._written.setObjectName("texts_written")
        for part in (self.law, self.section, self._written, self.first_day, self.last_day):
            self.column.addWidget(part)
        for field in (self.law, self.section, self.first_day, self.last_day):
            field.changed.connect(self._typed)

    def _typed(self) -> None:
        self._write()
        self.tell()

    def put(self, value: Value, shown: Shown) -> None:
        reference = value if isinstance(value, Reference) else Reference(law="", section="")
        self._reference, self._shown = reference, shown
        laws = shown.page.texts.laws
        self.law.set_choices([(key, name[shown.language]) for key, name in laws.items()])
        self.law.set_value(reference.law)
        if self.section.value() != reference.section.strip():
            self.section.set_value(reference.section)
        self.first_day.set_value(reference.first_day if reference.first_day != date.min else None)
        self.last_day.set_value(reference.last_day if reference.last_day != date.max else None)
        self._write()

    def _write(self) -> None:
        law = self._shown.page.texts.laws.get(self.law.value()) if self._shown else None
        if law is None:
            self._written.setText("")
            return
        ways = [provision(law[language], self.section.value(), language) for language in Language]
        self._written.setText(self.tr("Letters write: {ways}").format(ways=" · ".join(ways)))

    def value(self) -> Value:
        return msgspec.structs.replace(
            self._reference,
            law=self.law.value(),
            section=self.section.value(),
            first_day=self.first_day.value() or date.min,
            last_day=self.last_day.value() or date.max,
        )

    def show_faults(self, faults: Mapping[str, str]) -> None:
        self.section.show_error(faults.get("section", ""))
        self.law.show_error(faults.get("law", ""))
        self.last_day.show_error(faults.get("last_day", ""))

    def set_read_only(self, read_only: bool) -> None:
        for field in (self.law, self.section, self.first_day, self.last_day):
            field.set_read_only(read_only)

    def first(self) -> QWidget:
        return self.section
