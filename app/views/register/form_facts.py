"""From what was typed to the facts of a case, and back again.

Knows the form and the facts, no Qt and no rule: what a registration must hold is said by ``app.models.check``. Only what
makes it impossible to write facts down at all (no door, no language, no day of receipt, an unreadable date) is a
``Gap`` here.
"""

from __future__ import annotations

import re
from datetime import date

import msgspec

from app.models.case.facts import ComplaintFacts, Document, Enclosure, Facts, ReceivedFrom, Request
from app.models.identifiers import digits
from app.models.parties import Address, Estate, Party, PartyKind, Recipient, Representative, Sender, Subject
from app.models.texts import QT_TRANSLATE_NOOP, Language
from app.models.values import CaseKind, Door, Period, Protection
from app.views.register.form_data import (
    ComplaintForm,
    EnclosureForm,
    EstateForm,
    PartyForm,
    RecipientForm,
    RegistrationForm,
    RepresentativeForm,
    RequestForm,
    SenderForm,
    SubjectForm,
)

_PROVEN = {"yes": True, "no": False}


class Gap(msgspec.Struct, frozen=True):
    """Something without which no facts can be written: the field, e.g. "receipt.received", and the English sentence.

    ``context`` is where the sentence is translated.
    """

    field: str
    sentence: str
    context: str = "register"


_NO_DOOR = QT_TRANSLATE_NOOP("register", "Choose who the letter is from: one of the four doors.")
_NO_LANGUAGE = QT_TRANSLATE_NOOP("register", "Choose the language of the letter. We answer in the same language.")
_NO_RECEIVED = QT_TRANSLATE_NOOP("register", "Say on which day the letter was received.")
_NO_PARTY_KIND = QT_TRANSLATE_NOOP("register", "Choose what kind of party it is.")
_NO_COUNTRY = QT_TRANSLATE_NOOP("register", "Choose the country.")
_BAD_DATE = QT_TRANSLATE_NOOP("register", "This is not a date. Write it as 14.10.2026, for example.")
_BAD_PAGES = QT_TRANSLATE_NOOP("register", "Write page numbers as 1 or 1-2, for example.")


def gaps(form: RegistrationForm) -> tuple[Gap, ...]:
    """What stands in the way of writing the facts down, in the order of the form."""
    found = [
        Gap("about.door", _NO_DOOR) if not form.about.door else None,
        Gap("about.language", _NO_LANGUAGE) if not form.about.language else None,
        Gap("receipt.received", _NO_RECEIVED) if not form.receipt.received.strip() else None,
        *_bad_dates(form),
        Gap("receipt.letter_pages", _BAD_PAGES) if not page_numbers(form.receipt.letter_pages) else None,
        Gap("sender.country", _NO_COUNTRY) if not form.sender.country else None,
        Gap("party.kind", _NO_PARTY_KIND) if not form.party.kind else None,
        Gap("party.country", _NO_COUNTRY) if not form.party.country else None,
        Gap("recipient.country", _NO_COUNTRY) if not form.recipient.country else None,
    ]
    return tuple(gap for gap in found if gap)


def _bad_dates(form: RegistrationForm) -> list[Gap]:
    request, complaint, estate = form.request, form.complaint, form.estate
    period = request.period_stated
    named = [
        ("receipt.received", form.receipt.received),
        ("receipt.letter_date", form.receipt.letter_date),
        ("receipt.postmark", form.receipt.postmark),
        *((f"subjects.{index}.birth_date", item.birth_date) for index, item in enumerate(form.subjects)),
        *((f"subjects.{index}.death_date", item.death_date) for index, item in enumerate(form.subjects)),
        ("estate.opened", estate.opened),
        ("estate.certificate_date", estate.certificate_date),
        ("request.period_first", request.period_first if period else ""),
        ("request.period_last", request.period_last if period else ""),
        ("complaint.decision_date", complaint.decision_date),
        ("complaint.notice_reached", complaint.notice_reached),
    ]
    return [Gap(field, _BAD_DATE) for field, text in named if text.strip() and day(text) is None]


# --- from the form to facts -------------------------------------------------------------------------


def facts_from(form: RegistrationForm, documents: tuple[Document, ...], today: date) -> Facts:
    """The facts as far as they are typed. Where a gap is left, a stand-in is used: ``today``, bokmål, the fourth door.

    Facts of a form with gaps serve the live hints only; they are never registered.
    """
    about, receipt = form.about, form.receipt
    return Facts(
        kind=CaseKind(about.kind),
        door=Door(about.door) if about.door else Door.OTHER,
        language=Language(about.language) if about.language else Language.NB,
        protection=Protection(about.protection),
        title=form.title.title.strip(),
        received=day(receipt.received) or today,
        received_from=ReceivedFrom(receipt.received_from),
        letter_date=day(receipt.letter_date),
        postmark=day(receipt.postmark),
        sender_reference=receipt.sender_reference.strip(),
        our_references=lines(receipt.our_references),
        reply_wanted=receipt.reply_wanted.strip(),
        letter_pages=page_numbers(receipt.letter_pages) or (1,),
        documents=documents,
        sender=_sender(form.sender),
        party=_party(form.party),
        representative=_representative(form.representative),
        recipient=_recipient(form.recipient),
        subjects=tuple(_subject(item) for item in form.subjects if item.filled),
        estate=_estate(form.estate),
        request=_request(form.request),
        enclosures=tuple(enclosure_from(item) for item in form.enclosures if item.filled),
        complaint=_complaint(form.complaint),
    )


def day(text: str) -> date | None:
    """The date in ISO text, or None."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def lines(text: str) -> tuple[str, ...]:
    """The lines that hold something."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def page_numbers(text: str) -> tuple[int, ...]:
    """Page numbers from text as people write it: "1", "1-3", "1, 3–4". Empty where it cannot be read."""
    found: list[int] = []
    for part in filter(None, re.split(r"[,;\s]+", re.sub(r"\s*[-–]\s*", "-", text.strip()))):
        span = re.fullmatch(r"(\d{1,4})(?:-(\d{1,4}))?", part)
        if span is None:
            return ()
        first, last = int(span[1]), int(span[2] or span[1])
        if not 1 <= first <= last:
            return ()
        found += range(first, last + 1)
    return tuple(found)


def _number(text: str) -> str | None:
    return digits(text) or None


def _sender(form: SenderForm) -> Sender:
    return Sender(
        name=form.name.strip(),
        role=form.role.strip(),
        organisation=form.organisation.strip(),
        organisation_number=_number(form.organisation_number),
        national_id=_number(form.national_id),
        address=Address(lines=lines(form.address), country=form.country),
        email=form.email.strip(),
        phone=form.phone.strip(),
    )


def _party(form: PartyForm) -> Party:
    return Party(
        kind=PartyKind(form.kind) if form.kind else PartyKind.ORGANISATION,
        name=form.name.strip(),
        national_id=_number(form.national_id),
        organisation_number=_number(form.organisation_number),
        country=form.country,
    )


def _representative(form: RepresentativeForm) -> Representative | None:
    if not form.filled:
        return None
    return Representative(
        name=form.name.strip(),
        capacity=form.capacity.strip(),
        authority=form.authority.strip(),
        proven=_PROVEN.get(form.proven),
    )


def _recipient(form: RecipientForm) -> Recipient:
    return Recipient(
        name=form.name.strip(),
        attention=form.attention.strip(),
        address=Address(lines=lines(form.address), country=form.country),
        country_line=form.country_line.strip(),
    )


def _subject(form: SubjectForm) -> Subject:
    return Subject(
        name=form.name.strip(),
        relation=form.relation.strip(),
        national_id=_number(form.national_id),
        organisation_number=_number(form.organisation_number),
        birth_date=day(form.birth_date),
        death_date=day(form.death_date),
    )


def _estate(form: EstateForm) -> Estate | None:
    if not form.filled:
        return None
    return Estate(
        court=form.court.strip(),
        court_case=form.court_case.strip(),
        opened=day(form.opened),
        certificate_date=day(form.certificate_date),
        estate_number=_number(form.estate_number),
        debtor_name=form.debtor_name.strip(),
        debtor_number=_number(form.debtor_number),
        administrator=form.administrator.strip(),
    )


def _request(form: RequestForm) -> Request:
    first, last = day(form.period_first), day(form.period_last)
    stated = form.period_stated and (first or last)
    return Request(
        purpose=form.purpose.strip(),
        legal_bases_cited=lines(form.legal_bases),
        elements=form.elements,
        everything=form.everything,
        not_in_register=lines(form.not_in_register),
        period=Period(first=first, last=last) if stated else None,
        period_note=form.period_note.strip(),
        service=form.service,
    )


def enclosure_from(form: EnclosureForm) -> Enclosure:
    """Unreadable page numbers become page 0, which no scan has: the rule then names the enclosure."""
    pages = () if form.absent else page_numbers(form.pages)
    return Enclosure(
        title=form.title.strip(),
        first_page=pages[0] if pages else 0,
        last_page=pages[-1] if pages else 0,
        present=not form.absent,
    )


def _complaint(form: ComplaintForm) -> ComplaintFacts | None:
    if not form.filled:
        return None
    return ComplaintFacts(
        decision_number=form.decision_number.strip(),
        case_number=form.case_number.strip(),
        decision_date=day(form.decision_date),
        decision=form.decision.strip(),
        notice_reached=day(form.notice_reached),
        notice_how=form.notice_how.strip(),
        signed=form.signed,
        names_decision=form.names_decision,
        states_change=form.states_change,
        asks_documents=form.asks_documents,
    )
