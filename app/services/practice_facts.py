"""From the truth beside a practice letter to the facts that a person would register from it. Pure.

A truth is the decoded JSON of the sample letters: any field may be null or missing, and then nothing is made up for it. A
number with wrong check digits is left out, as a person would leave the field empty.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from app.models.case.facts import ComplaintFacts, Document, Enclosure, Facts, ReceivedFrom, Request
from app.models.identifiers import IdentifierFault, check_national_id, check_organisation_number
from app.models.parties import (
    Address,
    Estate,
    Party,
    PartyKind,
    Recipient,
    Representative,
    Sender,
    Subject,
)
from app.models.texts import Language, Localised
from app.models.values import CaseKind, Door, Period

Truth = Mapping[str, Any]
"""The decoded JSON beside a practice letter."""

_DOORS = (
    ("privatperson", Door.PRIVATE_PERSON),
    ("bostyrer", Door.ESTATE_ADMINISTRATOR),
    ("utenlandsk_myndighet", Door.FOREIGN_AUTHORITY),
)
_PARTIES = {
    "person": PartyKind.PERSON,
    "doedsbo": PartyKind.DECEASED_ESTATE,
    "konkursbo": PartyKind.BANKRUPTCY_ESTATE,
    "organisasjon": PartyKind.ORGANISATION,
    "utenlandsk_myndighet": PartyKind.FOREIGN_AUTHORITY,
}
_SERVICES = {"api": "api", "web-oppslag": "web", "uttrekk": "extract", "hendelser": "events"}
_APPLICATION = Localised(
    nb="Søknad om opplysninger – {party}", nn="Søknad om opplysningar – {party}", en="Søknad om opplysninger – {party}"
)
_COMPLAINT = Localised(nb="Klage – {party}", nn="Klage – {party}", en="Klage – {party}")
_LONGEST_TITLE = 120


def facts_from_truth(truth: Truth, document: Document) -> Facts:
    """The facts of a letter that was taken in as ``document``."""
    door, language = door_of(truth), language_of(truth)
    sender, received = _sender(truth), _received(truth)
    party = _party(truth, sender)
    complaint = _complaint(truth)
    title = _COMPLAINT if complaint else _APPLICATION
    return Facts(
        kind=CaseKind.COMPLAINT if complaint else CaseKind.ACCESS_BY_LETTER,
        door=door,
        language=language,
        title=title[language].format(party=party.name)[:_LONGEST_TITLE],
        received=received,
        received_from=_received_from(truth),
        sender=sender,
        party=party,
        recipient=_recipient(truth, sender),
        representative=_representative(truth),
        letter_date=_before(_day(truth.get("letter_date")), received),
        postmark=_before(_day(truth.get("postmark_date")), received),
        sender_reference=_text(_part(truth, "references").get("sender_ref")),
        our_references=_texts(_part(truth, "references").get("our_case_refs")),
        reply_wanted=_text(truth.get("reply_asked_by")),
        documents=(document,),
        letter_pages=tuple(truth.get("letter_pages") or (1,)),
        enclosures=tuple(_enclosures(truth, document.pages)),
        request=_request(truth),
        subjects=tuple(_subjects(truth)),
        estate=_estate(truth),
        complaint=complaint,
    )


def door_of(truth: Truth) -> Door:
    """The form that the letter's category comes in by."""
    category = _text(truth.get("category"))
    return next((door for start, door in _DOORS if category.startswith(start)), Door.OTHER)


def language_of(truth: Truth) -> Language:
    """The language to answer in: that of the reply where it is said, else of the letter."""
    named = _text(_part(truth, "reply_recipient").get("language")) or _text(truth.get("language"))
    return Language(named) if named in tuple(Language) else Language.NB


def is_complaint(truth: Truth) -> bool:
    return _text(truth.get("case_type")) == "klage" or _text(truth.get("category")) == "klage"


# --- single fields ----------------------------------------------------------------------------------------


def _part(truth: Truth, name: str) -> Truth:
    """An object inside the truth; empty where it is null or missing."""
    found = truth.get(name)
    return found if isinstance(found, Mapping) else {}


def _parts(truth: Truth, name: str) -> Sequence[Truth]:
    return [item for item in truth.get(name) or () if isinstance(item, Mapping)]


def _text(value: object) -> str:
    return "" if value is None else str(value).strip()


def _texts(values: object) -> tuple[str, ...]:
    return tuple(filter(None, map(_text, values))) if isinstance(values, Sequence) else ()


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(_text(value))
    except ValueError:
        return None


def _before(day: date | None, received: date) -> date | None:
    """A day that cannot be later than the day of receipt; a later one was misread and is left out."""
    return day if day and day <= received else None


def _person(value: object) -> str | None:
    number = _text(value)
    good = number and not isinstance(check_national_id(number, synthetic_ok=True), IdentifierFault)
    return number if good else None


def _body(value: object) -> str | None:
    number = _text(value)
    return number if number and not isinstance(check_organisation_number(number), IdentifierFault) else None


def _received(truth: Truth) -> date:
    days = (_day(truth.get(name)) for name in ("received_date", "scan_date", "letter_date"))
    found = next((day for day in days if day), None)
    if found is None:
        raise ValueError(f"the truth of {truth.get('file')} holds no day of receipt")
    return found


def _received_from(truth: Truth) -> ReceivedFrom:
    named = _text(truth.get("received_source"))
    return ReceivedFrom(named) if named in tuple(ReceivedFrom) else ReceivedFrom.OTHER


def _address(of: Truth) -> Address:
    return Address(lines=_texts(of.get("address_lines")), country=_text(of.get("country")) or "NO")


def _sender(truth: Truth) -> Sender:
    sender = _part(truth, "sender")
    return Sender(
        name=_text(sender.get("name")) or _text(sender.get("org")),
        role=_text(sender.get("role")),
        organisation=_text(sender.get("org")),
        organisation_number=_body(sender.get("orgnr")),
        national_id=_person(sender.get("person_id")),
        address=_address(sender),
        email=_text(sender.get("email")),
        phone=_text(sender.get("phone")),
    )


def _party(truth: Truth, sender: Sender) -> Party:
    party = _part(truth, "party")
    number, person = _body(party.get("orgnr")), _person(party.get("person_id"))
    otherwise = PartyKind.ORGANISATION if number or not person else PartyKind.PERSON
    return Party(
        kind=_PARTIES.get(_text(party.get("type")), otherwise),
        name=_text(party.get("name")) or sender.organisation or sender.name,
        national_id=person,
        organisation_number=number,
        country=_text(party.get("country")) or "NO",
    )


def _recipient(truth: Truth, sender: Sender) -> Recipient:
    """The address block as somebody types it who knows the window of the envelope: short lines, at most six."""
    reply = _part(truth, "reply_recipient")
    address = _address(reply)
    address = address if address.lines else sender.address
    name = _short(_text(reply.get("name")) or sender.organisation or sender.name)
    attention = _short(_text(reply.get("attention")))
    lines = [piece for line in address.lines for piece in _short(line)]
    room = _MOST_LINES - len(lines) - (address.country != "NO")
    while len(name) + len(attention) > room and len(attention) > 1:
        attention.pop()
    while len(name) + len(attention) > room and len(name) > 1:
        name.pop()
    above = [*name[1:], *attention]
    return Recipient(
        name=name[0] if name else "",
        attention=above[0] if above else "",
        address=Address(lines=(*above[1:], *lines), country=address.country),
        country_line=_text(reply.get("country_line")),
    )


_MOST_LINES = 6
_LINE_WIDTH = 50.0
"""How much fits on a line of the window, in small letters; a capital counts a third more."""


def _short(line: str) -> list[str]:
    """A line in pieces that fit: broken after a comma where that is enough, else between words."""
    pieces = [""]
    for word in line.split():
        longer = f"{pieces[-1]} {word}".strip()
        if _width(longer) <= _LINE_WIDTH or not pieces[-1]:
            pieces[-1] = longer
        else:
            pieces.append(word)
    if len(pieces) == 2 and ", " in line and all(_width(part) <= _LINE_WIDTH for part in line.split(", ", 1)):
        pieces = line.split(", ", 1)
    return [piece.rstrip(",") for piece in pieces if piece]


def _width(line: str) -> float:
    return len(line) + sum(letter.isupper() for letter in line) / 3


def _representative(truth: Truth) -> Representative | None:
    found = _part(truth, "representative")
    if not _text(found.get("name")):
        return None
    proven = found.get("valid")
    return Representative(
        name=_text(found.get("name")),
        capacity=_text(found.get("capacity")),
        authority=_text(found.get("authority")),
        proven=proven if isinstance(proven, bool) else None,
    )


def _enclosures(truth: Truth, pages: int) -> Iterator[Enclosure]:
    for item in _parts(truth, "enclosures"):
        numbers = [page for page in item.get("pages") or () if isinstance(page, int) and 1 <= page <= pages]
        present = bool(numbers) and item.get("present") is not False
        first, last = (min(numbers), max(numbers)) if present else (0, 0)
        yield Enclosure(title=_text(item.get("title")), first_page=first, last_page=last, present=present)
    for absent in truth.get("enclosures_named_but_absent") or ():
        named = _text(absent.get("title")) if isinstance(absent, Mapping) else _text(absent)
        yield Enclosure(title=named.split(" (")[0], present=False)


def _request(truth: Truth) -> Request:
    data, period = _part(truth, "requested_data"), _part(truth, "period")
    first, last = _day(period.get("from")), _day(period.get("to"))
    if first and last and first > last:
        first, last = None, None
    asked = [_SERVICES[name] for name in _texts(data.get("access_types_asked")) if name in _SERVICES]
    return Request(
        purpose=_text(truth.get("purpose")),
        legal_bases_cited=_texts(truth.get("legal_bases_cited")),
        elements=_texts(data.get("elements")),
        everything=data.get("asks_for_everything") is True,
        not_in_register=_texts(data.get("not_in_register")),
        period=Period(first=first, last=last) if first or last else None,
        period_note=_text(period.get("note")),
        service=asked[0] if asked else "one_off",
    )


def _subjects(truth: Truth) -> Iterator[Subject]:
    for person in _parts(truth, "subject_persons"):
        yield Subject(
            name=_text(person.get("name")),
            relation=_text(person.get("relation")),
            national_id=_person(person.get("id")),
            birth_date=_day(person.get("birth_date")),
            death_date=_day(person.get("death_date")),
        )
    for body in _parts(truth, "subject_organisations"):
        yield Subject(
            name=_text(body.get("name")),
            relation=_text(body.get("relation")),
            organisation_number=_body(body.get("orgnr")),
        )


def _estate(truth: Truth) -> Estate | None:
    estate = _part(truth, "estate")
    if not estate:
        return None
    return Estate(
        court=_text(estate.get("court")),
        court_case=_text(estate.get("court_case")),
        opened=_day(estate.get("opened")),
        certificate_date=_day(estate.get("certificate_date")),
        estate_number=_body(estate.get("estate_orgnr")),
        debtor_name=_text(estate.get("debtor_name")),
        debtor_number=_body(estate.get("debtor_orgnr")),
        administrator=_text(estate.get("administrator")),
    )


def _complaint(truth: Truth) -> ComplaintFacts | None:
    """The decision complained of, which may stand in another system."""
    if not is_complaint(truth):
        return None
    found = _part(_part(truth, "deadlines"), "complaint")
    references = _texts(_part(truth, "references").get("our_case_refs"))
    return ComplaintFacts(
        decision_number=_text(found.get("decision_no")) or (references[-1] if references else "–"),
        case_number=_text(found.get("case_no")) or (references[0] if references else ""),
        decision_date=_day(found.get("decision_date")),
        decision=_text(found.get("decision")),
        notice_reached=_day(found.get("notice_reached")),
        notice_how=_text(found.get("how")),
        signed=found.get("signed") is True,
        names_decision=found.get("names_decision") is True,
        states_change=found.get("states_change") is True,
        asks_documents=found.get("asks_documents") is True,
    )
