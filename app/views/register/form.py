"""The registration form: its parts in order, what is shown of them, and what one choice suggests for another.

Tells with ``changed`` that somebody typed. Knows the form's data, never facts, cases or the desk.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import msgspec
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.models.register import Rulebook
from app.views.register.address import AddressField
from app.views.register.elements import ElementsField
from app.views.register.fields import CountryField, NumberField
from app.views.register.form_data import RegistrationForm
from app.views.register.inner import Inner
from app.views.register.organisation_field import OrganisationField
from app.views.register.parts import Parts
from app.views.register.shortcuts import Shortcuts
from app.views.register.shown import hidden_fields, with_door
from app.views.register.titles import suggested_title
from app.views.widgets.buttons import Button
from app.views.widgets.fields import Debounce

_SETTLE_DELAY_MS = 60


class FormView(QScrollArea):
    """All parts under each other. ``changed`` comes at once with every key, ``settled`` when what is shown follows.

    ``code_typed`` asks for a postal place, ``number_typed`` for an organisation; ``card_wanted`` carries the path of a
    number and the card whose name and address somebody wants to use.
    """

    changed = Signal()
    settled = Signal()
    code_typed = Signal(str)
    number_typed = Signal(str)
    card_wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("register_form")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._filling = False
        self._rulebook: Rulebook | None = None
        self._before = RegistrationForm()
        self._hidden: frozenset[str] = frozenset()
        self._told = ""
        self.parts = Parts()
        self.shortcuts = Shortcuts(self.parts, self)
        self._settle = Debounce(_SETTLE_DELAY_MS, self)
        self._settle.due.connect(self.settle)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        inner = Inner(self)
        self.setWidget(inner)
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 4, 12, 16)
        column.setSpacing(12)
        for part in self.parts.by_name.values():
            column.addWidget(part)
        self.all_fields = Button(self.tr("Show all fields"), "quiet", "expand")
        self.all_fields.setObjectName("register_show_all")
        self.all_fields.set_help(self.tr("Also the fields that a letter through this door seldom needs."))
        self.all_fields.clicked.connect(self.show_all)
        column.addWidget(self.all_fields)
        column.addStretch(1)
        self.foot = column
        self.parts.why.setVisible(False)

    def _connect(self) -> None:
        for part in self.parts.by_name.values():
            part.changed.connect(self._typed)
        self.parts.about.door.changed.connect(self._door_chosen)
        self._listen()
        self.parts.subjects.changed.connect(self._listen)

    @Slot()
    def _listen(self) -> None:
        """Hears what every field asks; a row that is added later asks too."""
        unique = Qt.ConnectionType.UniqueConnection
        for field in self.parts.fields():
            if isinstance(field, AddressField):
                field.code_typed.connect(self.code_typed, unique)
            elif isinstance(field, OrganisationField) and not field.property("heard"):
                field.setProperty("heard", True)
                field.number_typed.connect(self.number_typed)
                field.use_wanted.connect(self._use_card)

    @Slot(object)
    def _use_card(self, card: object) -> None:
        pressed: QObject | None = self.sender()
        path = next((path for path, field in self.organisation_fields() if field is pressed), "")
        if path:
            self.card_wanted.emit(path, card)

    # --- for the page

    def organisation_fields(self) -> Iterator[tuple[str, OrganisationField]]:
        """Every field that holds an organisation number, with its path."""
        for part in self.parts.by_name.values():
            for box in getattr(part, "rows", [part]):
                for name, field in box.fields.items():
                    if isinstance(field, OrganisationField):
                        yield f"{box.path}.{name}", field

    def put(self, form: RegistrationForm) -> None:
        """Fills in what somebody asked for; it counts as typed."""
        self.parts.show_form(form)
        self.settle()

    def offer(self, rulebook: Rulebook, today: date) -> None:
        """Fills the lists to choose from; called each time the page comes into view."""
        self._rulebook = rulebook
        self._filling = True
        for part in self.parts.by_name.values():
            part.set_today(today)
        for field in self.parts.fields():
            if isinstance(field, CountryField | ElementsField):
                field.offer(rulebook)
            elif isinstance(field, NumberField):
                field.set_practice(rulebook.practice)
        self._filling = False

    def value(self) -> RegistrationForm:
        return self.parts.value()

    def show_form(self, form: RegistrationForm, correcting: bool = False) -> None:
        """Fills the whole form; says nothing of it through ``changed``."""
        self._filling = True
        self.parts.show_form(form)
        for field in self.parts.fields():
            field.show_error("")
        self._filling = False
        self._listen()
        for _path, number in self.organisation_fields():
            number.look()
        self.parts.why.setProperty("correcting", correcting)
        self._before = RegistrationForm(about=form.about)
        self.settle(anew=True)
        self.verticalScrollBar().setValue(0)

    def go_to(self, path: str, message: str = "") -> None:
        """Shows a field, puts the focus into it and says under it what is wrong."""
        field = self.parts.field_at(path)
        if field is None:
            return
        if path in self._hidden:
            self._hide(self._hidden - {path, path.split(".")[0]})
        self.forget_told(path)
        if message:
            field.show_error(message)
            self._told = path
        self.ensureWidgetVisible(field, 20, 60)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def forget_told(self, path: str) -> None:
        """Takes away what ``go_to`` said under a field, unless it is still ``path`` that something is wrong with."""
        field = self.parts.field_at(self._told) if self._told not in ("", path) else None
        if field is not None:
            field.show_error("")
            self._told = ""

    def show_place(self, code: str, place: str) -> None:
        """The answer to ``code_typed``, for every address that asks."""
        for field in self.parts.fields():
            if isinstance(field, AddressField):
                field.show_place(code, place)

    # --- what one thing says of another

    @Slot()
    def _typed(self) -> None:
        if self._filling:
            return
        self._settle.touch()
        self.changed.emit()

    @Slot()
    def settle(self, anew: bool = False) -> None:
        """Shows what the form now needs. Only another door, kind or party hides anything: never what is typed in."""
        form = self.value()
        switched = anew or _deciding(form) != _deciding(self._before)
        hidden = hidden_fields(form)
        self._hide(hidden if switched else self._hidden & hidden)
        self._follow_country(form)
        self._filling = True
        self.parts.title.suggest(suggested_title(form))
        self._filling = False
        self._before = form
        self.settled.emit()

    @Slot()
    def show_all(self) -> None:
        """Shows every field, until another door or kind is chosen."""
        self._hide(frozenset())

    def _hide(self, hidden: frozenset[str]) -> None:
        self._hidden = hidden
        for part in self.parts.by_name.values():
            part.hide_fields(hidden)
        self.all_fields.setVisible(bool(hidden))
        self.parts.why.setVisible(bool(self.parts.why.property("correcting")))

    def _follow_country(self, form: RegistrationForm) -> None:
        """The country on the envelope follows the country, unless somebody wrote another."""
        for part, country in ((self.parts.sender, form.sender.country), (self.parts.recipient, form.recipient.country)):
            address = part.fields["address"]
            if isinstance(address, AddressField):
                address.set_norwegian(country == "NO")
        before, now = (self._country_line(code) for code in (self._before.recipient.country, form.recipient.country))
        if form.recipient.country_line in ("", before) and before != now:
            recipient = msgspec.structs.replace(form.recipient, country_line=now)
            self.parts.recipient.show_form(recipient)

    def _country_line(self, code: str) -> str:
        country = self._rulebook.country(code) if self._rulebook and code not in ("", "NO") else None
        return country.nb.upper() if country else ""

    @Slot()
    def _door_chosen(self) -> None:
        """Takes over what the door suggests for party and countries."""
        if self._filling:
            return
        now = self.value()
        before = msgspec.structs.replace(now, about=msgspec.structs.replace(now.about, door=self._before.about.door))
        self.parts.show_form(with_door(before, now.about.door))
        self.settle()


def _deciding(form: RegistrationForm) -> tuple[object, ...]:
    """The choices that decide what the form shows."""
    return form.about, form.party.kind, form.recipient.country
