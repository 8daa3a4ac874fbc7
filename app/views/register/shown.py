"""Which parts of the form a letter through each door can owe us, and what a choice of door suggests.

A field that is hidden but filled is always shown: what is seen is what is registered. Knows no Qt and no rule.
"""

from __future__ import annotations

import msgspec

from app.models.parties import PartyKind
from app.models.values import CaseKind, Door
from app.views.register.form_data import Form, RegistrationForm

_HIDDEN: dict[Door, frozenset[str]] = {
    Door.PRIVATE_PERSON: frozenset({"sender.organisation", "sender.organisation_number", "party.organisation_number"}),
    Door.ESTATE_ADMINISTRATOR: frozenset({"sender.national_id"}),
    Door.FOREIGN_AUTHORITY: frozenset(
        {"sender.organisation_number", "sender.national_id", "party.organisation_number", "party.national_id"}
        | {"representative", "subjects.organisation_number"}
    ),
    Door.OTHER: frozenset({"sender.national_id", "party.national_id"}),
}
_PARTY_KIND: dict[str, PartyKind] = {
    Door.PRIVATE_PERSON: PartyKind.PERSON,
    Door.ESTATE_ADMINISTRATOR: PartyKind.BANKRUPTCY_ESTATE,
    Door.FOREIGN_AUTHORITY: PartyKind.FOREIGN_AUTHORITY,
    Door.OTHER: PartyKind.ORGANISATION,
}
_ESTATES = (PartyKind.BANKRUPTCY_ESTATE, PartyKind.DECEASED_ESTATE)
_NO_ACCESS = (CaseKind.DOCUMENT_ACCESS, CaseKind.INQUIRY)


def hidden_fields(form: RegistrationForm) -> frozenset[str]:
    """Paths of fields and sections that this kind of letter does not need and that hold nothing."""
    if not form.about.door:
        return frozenset()
    hidden = set(_HIDDEN[Door(form.about.door)])
    if form.party.kind in _ESTATES:
        hidden -= {"party.national_id" if form.party.kind == PartyKind.DECEASED_ESTATE else "party.organisation_number"}
    elif form.about.door != Door.ESTATE_ADMINISTRATOR:
        hidden.add("estate")
    if form.party.kind == PartyKind.BANKRUPTCY_ESTATE:
        hidden |= {"party.national_id", "estate.certificate_date"}
    if form.party.kind == PartyKind.DECEASED_ESTATE:
        hidden |= {"estate.opened", "estate.estate_number", "estate.debtor_name", "estate.debtor_number"}
    if form.party.kind == PartyKind.PERSON:
        hidden -= {"party.national_id"}
    if form.recipient.country == "NO":
        hidden.add("recipient.country_line")
    if form.about.kind != CaseKind.COMPLAINT:
        hidden.add("complaint")
    if form.about.kind in _NO_ACCESS:
        hidden |= {"request.elements", "request.everything", "request.not_in_register", "request.period"}
    return frozenset(path for path in hidden if not _filled(form, path))


def _filled(form: RegistrationForm, path: str) -> bool:
    """Whether the field or section at ``path`` holds anything."""
    if path == "subjects.organisation_number":
        return any(item.organisation_number for item in form.subjects)
    if path == "request.period":
        request = form.request
        return bool(request.period_first or request.period_last or request.period_note or not request.period_stated)
    part = form
    for name in path.split("."):
        part = getattr(part, name)
    return part.filled if isinstance(part, Form) else bool(part)


def with_door(form: RegistrationForm, door: str) -> RegistrationForm:
    """The form after a door is chosen: the usual kind of party, and no country for foreign authorities.

    Only what nobody has chosen otherwise is suggested anew.
    """
    before = _PARTY_KIND.get(form.about.door)
    party = form.party
    if not party.kind or party.kind == before:
        party = msgspec.structs.replace(party, kind=_PARTY_KIND[door].value)
    abroad = door == Door.FOREIGN_AUTHORITY
    was_abroad = form.about.door == Door.FOREIGN_AUTHORITY
    sender, recipient = form.sender, form.recipient
    old, new = ("NO", "") if abroad else ("", "NO")
    if abroad or was_abroad:
        if sender.country == old and not sender.address:
            sender = msgspec.structs.replace(sender, country=new)
        if recipient.country == old and not recipient.address:
            recipient = msgspec.structs.replace(recipient, country=new)
        if party.country == old and not party.name:
            party = msgspec.structs.replace(party, country=new)
    about = msgspec.structs.replace(form.about, door=door)
    return msgspec.structs.replace(form, about=about, party=party, sender=sender, recipient=recipient)
