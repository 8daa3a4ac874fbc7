"""Copying one role into another with one press, where a letter's sender is also its party, representative or recipient."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Slot

from app.models.parties import PartyKind
from app.views.register.form_data import (
    PartyForm,
    RecipientForm,
    RegistrationForm,
    RepresentativeForm,
    SenderForm,
)
from app.views.register.parts import Parts


class Shortcuts(QObject):
    """Listens to the buttons beside the headings and fills the part they stand in."""

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        parts.party.as_sender.connect(self._party)
        parts.representative.as_sender.connect(self._representative)
        parts.recipient.as_sender.connect(self._recipient)
        parts.recipient.as_party.connect(self._recipient_party)

    @Slot()
    def _party(self) -> None:
        self._parts.party.show_form(party_as_sender(self._parts.value()))

    @Slot()
    def _representative(self) -> None:
        known = self._parts.representative.value()
        self._parts.representative.show_form(representative_as_sender(known, self._parts.sender.value()))

    @Slot()
    def _recipient(self) -> None:
        sender = self._parts.sender.value()
        name = sender.organisation or sender.name
        self._parts.recipient.show_form(recipient_at(self._parts.recipient.value(), sender, name))

    @Slot()
    def _recipient_party(self) -> None:
        name = self._parts.party.value().name
        self._parts.recipient.show_form(recipient_at(self._parts.recipient.value(), self._parts.sender.value(), name))


def party_as_sender(form: RegistrationForm) -> PartyForm:
    """The party when it is the sender: the organisation where there is one, else the person."""
    sender, party = form.sender, form.party
    by_body = bool(sender.organisation.strip()) and party.kind != PartyKind.PERSON
    return msgspec.structs.replace(
        party,
        name=sender.organisation if by_body else sender.name,
        national_id="" if by_body else sender.national_id,
        organisation_number=sender.organisation_number if by_body else "",
        country=sender.country or party.country,
    )


def representative_as_sender(known: RepresentativeForm, sender: SenderForm) -> RepresentativeForm:
    """The sender as representative; what is already said of the authority stays."""
    return msgspec.structs.replace(known, name=sender.name, capacity=known.capacity or sender.role)


def recipient_at(known: RecipientForm, sender: SenderForm, name: str) -> RecipientForm:
    """The recipient ``name`` at the sender's address, for the sender's attention where that is somebody else."""
    return msgspec.structs.replace(
        known,
        name=name,
        attention="" if sender.name == name else sender.name,
        address=sender.address,
        country=sender.country,
    )
