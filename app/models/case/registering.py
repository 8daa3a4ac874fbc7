"""Rules for registering a letter, correcting a registration, and what arrives later.

Knows what must be there before a letter can be a case at all. What an applicant *should* have sent is not a rule
but a finding: ``missing`` only points it out.
"""

from __future__ import annotations

from app.models.case.acts import (
    CaseAssigned,
    DocumentReceived,
    FactsCorrected,
    ImpartialityDeclared,
    LetterRegistered,
    NoteAdded,
    RegisteredInError,
)
from app.models.case.facts import Enclosure, Facts
from app.models.case.state import Case
from app.models.identifiers import IdentifierFault, check_national_id, check_organisation_number
from app.models.parties import PartyKind
from app.models.reasons import Reason, Refused, refused
from app.models.register import Rulebook
from app.models.values import Actor, CaseKind, CaseState, Door

_FINAL = (CaseState.ISSUED, CaseState.DISPATCHED)
_ESTATES = (PartyKind.BANKRUPTCY_ESTATE, PartyKind.DECEASED_ESTATE)


def letter_registered(case: Case | None, act: LetterRegistered, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """A case begins once, with a document, a party, a sender, a recipient and dates that agree."""
    del actor
    if case is not None:
        return refused(Reason.ALREADY_REGISTERED)
    if act.facts.received > act.registered_on:
        return refused(Reason.RECEIVED_IN_FUTURE)
    return check_facts(act.facts, rulebook)


def facts_corrected(case: Case, act: FactsCorrected, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """A correction says why, holds to the same rules as a registration, and comes before the letter is final."""
    del actor
    if case.state in _FINAL:
        return refused(Reason.ALREADY_ISSUED)
    if case.at_appeals_body:
        return refused(Reason.AT_APPEALS_BODY)
    if not act.why.strip():
        return refused(Reason.WHY_MISSING)
    if act.facts == case.facts:
        return refused(Reason.NOTHING_CHANGED)
    if act.facts.received > case.registered_on:
        return refused(Reason.RECEIVED_IN_FUTURE)
    return check_facts(act.facts, rulebook)


def document_received(case: Case, act: DocumentReceived, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """Post arrives when it arrives: allowed in every state, as long as page numbers lie inside the scan."""
    del case, actor, rulebook
    return _pages(act.enclosures, act.document.pages)


def note_added(case: Case, act: NoteAdded, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """A note needs words. Forvaltningsloven § 11 d wants what is said orally written down, whatever the state."""
    del case, actor, rulebook
    return None if act.text.strip() else refused(Reason.TEXT_MISSING)


def case_assigned(case: Case, act: CaseAssigned, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """A case is not given to somebody who has declared that they are not impartial (fvl. § 6)."""
    del actor, rulebook
    if case.impartiality.get(act.to) is False:
        return refused(Reason.ASSIGNEE_NOT_IMPARTIAL, name=act.to_name)
    return refused(Reason.NOTHING_CHANGED) if act.to == case.assigned_to else None


def impartiality_declared(case: Case, act: ImpartialityDeclared, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """Everybody decides about their own impartiality (fvl. § 8); saying that one is not takes a ground."""
    del rulebook
    if not act.impartial and not act.grounds.strip():
        return refused(Reason.WHY_MISSING)
    return refused(Reason.NOTHING_CHANGED) if case.impartiality.get(actor.id) is act.impartial else None


def registered_in_error(case: Case, act: RegisteredInError, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """Marking a case as registered in error takes a reason, and no letter may have left in it."""
    del actor, rulebook
    if case.letters:
        return refused(Reason.ALREADY_ISSUED)
    return None if act.why.strip() else refused(Reason.WHY_MISSING)


def check_facts(facts: Facts, rulebook: Rulebook) -> Refused | None:
    """What every registration must hold, in the order of the form. None if all is well."""
    return (
        _who(facts)
        or _dates(facts)
        or _documents(facts)
        or _numbers(facts, rulebook)
        or _elements(facts, rulebook)
        or _door(facts)
    )


def _who(facts: Facts) -> Refused | None:
    named = (
        (facts.title, Reason.TITLE_MISSING),
        (facts.sender.name, Reason.SENDER_MISSING),
        (facts.party.name, Reason.PARTY_MISSING),
        (facts.recipient.name, Reason.RECIPIENT_MISSING),
        ("".join(facts.recipient.address.lines), Reason.ADDRESS_MISSING),
    )
    return next((refused(reason) for text, reason in named if not text.strip()), None)


def _dates(facts: Facts) -> Refused | None:
    if facts.letter_date and facts.letter_date > facts.received:
        return refused(Reason.DATED_AFTER_RECEIPT)
    if facts.postmark and facts.postmark > facts.received:
        return refused(Reason.POSTED_AFTER_RECEIPT)
    period = facts.request.period
    if period and period.first and period.last and period.first > period.last:
        return refused(Reason.PERIOD_BACKWARDS)
    return None


def _documents(facts: Facts) -> Refused | None:
    if not facts.documents:
        return refused(Reason.DOCUMENT_MISSING)
    return _pages(facts.enclosures, sum(document.pages for document in facts.documents))


def _pages(enclosures: tuple[Enclosure, ...], pages: int) -> Refused | None:
    for enclosure in enclosures:
        if enclosure.present and not 1 <= enclosure.first_page <= enclosure.last_page <= max(pages, 1):
            return refused(Reason.PAGES_OUTSIDE_SCAN, title=enclosure.title)
    return None


def _numbers(facts: Facts, rulebook: Rulebook) -> Refused | None:
    people = [facts.sender.national_id, facts.party.national_id, *(s.national_id for s in facts.subjects)]
    for number in filter(None, people):
        person = check_national_id(number, synthetic_ok=rulebook.practice)
        if isinstance(person, IdentifierFault):
            return refused(Reason.NUMBER_WRONG, number=_masked(number), fault=person.sentence)
    estate = facts.estate
    bodies = [
        facts.sender.organisation_number,
        facts.party.organisation_number,
        *(s.organisation_number for s in facts.subjects),
        *((estate.estate_number, estate.debtor_number) if estate else ()),
    ]
    for number in filter(None, bodies):
        body = check_organisation_number(number)
        if isinstance(body, IdentifierFault):
            return refused(Reason.NUMBER_WRONG, number=number, fault=body.sentence)
    return None


def _masked(number: str) -> str:
    """A national identity number is not repeated in full in a message (personopplysningsloven § 12)."""
    return number[:6] + "*" * max(len(number) - 6, 0)


def _elements(facts: Facts, rulebook: Rulebook) -> Refused | None:
    unknown = next((path for path in facts.request.elements if rulebook.element(path) is None), None)
    return refused(Reason.ELEMENT_UNKNOWN, path=unknown) if unknown else None


def _door(facts: Facts) -> Refused | None:
    if facts.door is Door.ESTATE_ADMINISTRATOR and facts.party.kind not in _ESTATES:
        return refused(Reason.ESTATE_MISSING)
    complaint = facts.complaint
    if facts.kind is CaseKind.COMPLAINT and (complaint is None or not complaint.decision_number.strip()):
        return refused(Reason.COMPLAINT_MISSING)
    return None


def missing(facts: Facts) -> tuple[str, ...]:
    """Codes of what a letter through this door should have had and seems to lack; suggestions, never a refusal.

    The codes are the ``missing_code`` of the conditions in the rulebook.
    """
    if facts.kind is CaseKind.COMPLAINT:
        return ()
    found: list[str] = []
    request = facts.request
    if request.period is None or request.period.first is None:
        found.append("period")
    if not request.purpose.strip():
        found.append("specific_purpose")
    if facts.door is Door.ESTATE_ADMINISTRATOR and not _encloses(facts):
        found.append("court_order")
    if facts.door is Door.PRIVATE_PERSON and facts.representative and not facts.representative.proven:
        found.append("signed_authorisation")
    if facts.door is Door.PRIVATE_PERSON and facts.party.kind is PartyKind.DECEASED_ESTATE and not _encloses(facts):
        found.append("probate_certificate")
    if facts.door is Door.FOREIGN_AUTHORITY:
        found += [] if request.legal_bases_cited else ["legal_basis"]
        found += [] if facts.subjects else ["subjects"]
    return tuple(found)


def _encloses(facts: Facts) -> bool:
    return any(enclosure.present for enclosure in facts.enclosures)
