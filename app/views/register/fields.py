"""Fields that only registration needs: numbers with check digits, a few choices side by side, and countries."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton, QWidget

from app.models.identifiers import (
    IdentifierFault,
    check_national_id,
    check_organisation_number,
    digits,
    grouped_national_id,
    grouped_organisation_number,
)
from app.models.register import Rulebook
from app.views.language import language_in_use
from app.views.widgets.fields import ChoiceField, Field, LineField
from app.views.widgets.flow import FlowLayout

_PERSON_DIGITS, _BODY_DIGITS = 11, 9


class NumberField(LineField):
    """A national identity number or an organisation number; says what is wrong as soon as it is complete."""

    def __init__(self, label: str, person: bool, practice: bool = True, help: str = "") -> None:
        super().__init__(label, help)
        self._person = person
        self._practice = practice
        self.changed.connect(self._typed)
        self.left.connect(self._left)

    def set_practice(self, practice: bool) -> None:
        self._practice = practice

    def fault(self) -> IdentifierFault | None:
        """What is wrong with the number; None for a good one and for none."""
        text = self.value()
        if not text:
            return None
        found = check_national_id(text, self._practice) if self._person else check_organisation_number(text)
        return found if isinstance(found, IdentifierFault) else None

    @Slot()
    def _typed(self) -> None:
        """While typing only a complete number is judged; an error that is mended goes away at once."""
        complete = len(digits(self.value())) >= (_PERSON_DIGITS if self._person else _BODY_DIGITS)
        self._tell(self.fault() if complete or self.error else None)

    @Slot()
    def _left(self) -> None:
        fault = self.fault()
        self._tell(fault)
        number = digits(self.value())
        if fault is None and number:
            self.line.setText(grouped_national_id(number) if self._person else grouped_organisation_number(number))

    def _tell(self, fault: IdentifierFault | None) -> None:
        if fault is None:
            self.show_error("")
            return
        words = QCoreApplication.translate("identifier", fault.sentence)
        self.show_error(self.tr("Not a valid number: {fault}").format(fault=words))


class GroupField(Field):
    """One of a few buttons, none chosen to begin with. ``value()`` is the id of the chosen one, or empty."""

    def __init__(self, label: str, help: str = "", required: bool = False) -> None:
        super().__init__(label, help, required)
        self._ids: list[str] = []
        self.group = QButtonGroup(self)
        self.group.idToggled.connect(self._toggled)

    def offer_button(self, name: str, button: QAbstractButton) -> None:
        self.group.addButton(button, len(self._ids))
        self._ids.append(name)

    @Slot(int, bool)
    def _toggled(self, place: int, on: bool) -> None:
        del place
        if on:
            self.changed.emit()

    @Slot(str)
    def _name_control(self, name: str) -> None:
        for place, value in enumerate(self._ids):
            self.group.button(place).setObjectName(f"{name}_{value or 'none'}")

    def _describe(self) -> None:
        """Each button has a name of its own; a fault is told with the first of them."""
        self._label.setText(f"{self._label_text} *" if self._required else self._label_text)
        if self._ids and self.error:
            self.group.button(0).setAccessibleDescription(self.error)

    def value(self) -> str:
        place = self.group.checkedId()
        return self._ids[place] if place >= 0 else ""

    def set_value(self, name: str) -> None:
        """Chooses ``name``; a name that is none of the choices leaves none chosen."""
        checked = self.group.checkedButton()
        if name in self._ids:
            self.group.button(self._ids.index(name)).setChecked(True)
        elif checked is not None:
            self.group.setExclusive(False)
            checked.setChecked(False)
            self.group.setExclusive(True)
            self.changed.emit()


class RadioField(GroupField):
    """A few choices side by side."""

    def __init__(self, label: str, choices: Sequence[tuple[str, str]], help: str = "", required: bool = False) -> None:
        super().__init__(label, help, required)
        row = QWidget()
        flow = FlowLayout(row, gap=12)
        for name, words in choices:
            button = QRadioButton(words)
            button.setAccessibleName(f"{label}: {words}")
            self.offer_button(name, button)
            flow.addWidget(button)
        self._put(self.group.button(0), row)


class CountryField(ChoiceField):
    """A country by its name; typing letters finds it. ``value()`` is the ISO 3166-1 code, or empty."""

    def __init__(self, label: str) -> None:
        super().__init__(label)
        self.combo.addItem("", "")
        self.combo.addItem("NO", "NO")
        self.set_value("NO")

    def offer(self, rulebook: Rulebook) -> None:
        """Fills the list: Norway first, then the others in the order of the alphabet."""
        language = language_in_use()
        names = sorted((getattr(country, language.value), country.code) for country in rulebook.countries)
        home = [(code, name) for name, code in names if code == "NO"] or [("NO", "Norge")]
        others = [(code, name) for name, code in names if code != "NO"]
        self.set_choices([("", self.tr("Choose a country")), *home, *others])
        self.combo.setMaxVisibleItems(16)
        self.combo.view().setTextElideMode(Qt.TextElideMode.ElideRight)
