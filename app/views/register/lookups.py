"""Looking up what stands in the form, off the UI thread: postal places, and organisations in Enhetsregisteret.

Fills in nothing by itself. That something cannot be looked up stops nobody and is no trouble.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator

from PySide6.QtCore import QObject, Slot

from app.services.pages_intake import OrganisationCard
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.register.form import FormView
from app.views.register.form_data import RegistrationForm
from app.views.register.organisation_field import OrganisationField
from app.views.register.organisations import administrator_agrees, fills_something, is_estate_number, with_card


class FormLookups(QObject):
    """Answers what the fields of one form ask."""

    def __init__(self, desk: Desk, form: FormView) -> None:
        super().__init__(form)
        self._desk = desk
        self._form = form
        form.code_typed.connect(self._ask_place)
        form.number_typed.connect(self._ask_organisation)
        form.card_wanted.connect(self._use)
        form.settled.connect(self.tell)

    @Slot(str)
    def _ask_place(self, code: str) -> None:
        self._desk.ask(functools.partial(_place, code), self, self._show_place)

    @Slot(object)
    def _show_place(self, answer: tuple[str, str]) -> None:
        self._form.show_place(*answer)

    @Slot(str)
    def _ask_organisation(self, number: str) -> None:
        ask = functools.partial(_organisation, number)
        self._desk.ask(ask, self, self._show_organisation, lane="background")

    @Slot(object)
    def _show_organisation(self, answer: tuple[str, OrganisationCard | None]) -> None:
        number, card = answer
        for field in self._fields():
            field.show_card(number, card)
        self.tell()

    def _fields(self) -> Iterator[OrganisationField]:
        return (field for field in self._form.parts.fields() if isinstance(field, OrganisationField))

    @Slot(str, object)
    def _use(self, path: str, card: OrganisationCard) -> None:
        self._form.put(with_card(self._form.value(), path, card))

    @Slot()
    def tell(self) -> None:
        """Says under each number what the register knows, and for an estate whether its administrator agrees."""
        form = self._form.value()
        for path, field in self._form.organisation_fields():
            card = field.known
            if card is None:
                continue
            more, agrees = self._about_administrator(form, card) if is_estate_number(form, card.number) else ("", None)
            field.tell(more, agrees, fills_something(path, card))

    def _about_administrator(self, form: RegistrationForm, card: OrganisationCard) -> tuple[str, bool | None]:
        names = ", ".join(card.administrators)
        agrees = administrator_agrees(form, card)
        if not names:
            return "", None
        if agrees is False:
            words = self.tr("Administrator by the register: {names}. That is not who acts for the estate here.")
            return words.format(names=names), False
        return self.tr("Administrator by the register: {names}.").format(names=names), agrees


def _place(code: str, workbench: Workbench) -> tuple[str, str]:
    return code, workbench.postal_place(code)


def _organisation(number: str, workbench: Workbench) -> tuple[str, OrganisationCard | None]:
    return number, workbench.organisation(number)
