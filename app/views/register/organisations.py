"""What Enhetsregisteret's answer means for the form: what it fills in, and what does not agree. Knows no Qt."""

from __future__ import annotations

import msgspec

from app.models.identifiers import digits
from app.services.pages_intake import OrganisationCard
from app.views.register.form_data import RegistrationForm, SubjectForm

FIELDS = (
    "sender.organisation_number",
    "party.organisation_number",
    "estate.estate_number",
    "estate.debtor_number",
    "subjects.organisation_number",
)
"""The fields that hold organisation numbers; rows of a list are named without their place."""


def with_card(form: RegistrationForm, path: str, card: OrganisationCard) -> RegistrationForm:
    """The form after somebody has said that the card of the number at ``path`` is right.

    Where the party is meant and no recipient is written yet, the register's address becomes the recipient's.
    """
    part, _, rest = path.partition(".")
    address = "\n".join(card.address)
    if part == "sender":
        sender = msgspec.structs.replace(form.sender, organisation=card.name)
        if address:
            sender = msgspec.structs.replace(sender, address=address, country=card.country)
        return msgspec.structs.replace(form, sender=sender)
    if part == "party":
        party = msgspec.structs.replace(form.party, name=card.name, country=card.country)
        recipient = form.recipient
        if address and not recipient.name and not recipient.address:
            recipient = msgspec.structs.replace(recipient, name=card.name, address=address, country=card.country)
        return msgspec.structs.replace(form, party=party, recipient=recipient)
    if part == "estate":
        return msgspec.structs.replace(form, estate=_estate(form, rest, card))
    return msgspec.structs.replace(form, subjects=_subjects(form.subjects, rest, card))


def _estate(form: RegistrationForm, name: str, card: OrganisationCard) -> msgspec.Struct:
    if name == "debtor_number":
        return msgspec.structs.replace(form.estate, debtor_name=card.name)
    return msgspec.structs.replace(form.estate, administrator=", ".join(card.administrators))


def _subjects(subjects: tuple[SubjectForm, ...], rest: str, card: OrganisationCard) -> tuple[SubjectForm, ...]:
    place = int(rest.partition(".")[0])
    return tuple(
        msgspec.structs.replace(subject, name=card.name) if number == place else subject
        for number, subject in enumerate(subjects)
    )


def fills_something(path: str, card: OrganisationCard) -> bool:
    """Whether there is anything to take over; an estate's card fills in nothing but its administrators."""
    return path != "estate.estate_number" or bool(card.administrators)


def administrator_agrees(form: RegistrationForm, card: OrganisationCard) -> bool | None:
    """Whether whoever acts for the estate is an administrator by the register; None where one of them says nothing.

    The representative acts; where none is written it is the administrator of the papers, else the sender.
    """
    if not card.administrators:
        return None
    acting = form.representative.name or form.estate.administrator or form.sender.name
    if not acting.strip():
        return None
    known = [_name(name) for name in card.administrators]
    return any(name <= _name(acting) or _name(acting) <= name for name in known)


def is_estate_number(form: RegistrationForm, number: str) -> bool:
    """Whether a number is the estate's own."""
    party = form.party.organisation_number if form.party.kind == "bankruptcy_estate" else ""
    return digits(number) in {digits(form.estate.estate_number), digits(party)} - {""}


def _name(text: str) -> frozenset[str]:
    """The words of a name; people leave out middle names, registers write everything."""
    return frozenset(text.casefold().replace(",", " ").split())
