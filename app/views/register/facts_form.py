"""From the facts of a case to the form, for correcting a registration.

The mirror of ``form_facts``: ``facts_from(form_from(facts))`` is ``facts`` again.
"""

from __future__ import annotations

from datetime import date

from app.models.case.facts import ComplaintFacts, Enclosure, Facts, Request
from app.models.parties import Estate, Recipient, Representative, Sender, Subject
from app.views.register.form_data import (
    ComplaintForm,
    EnclosureForm,
    EstateForm,
    KindForm,
    PartyForm,
    ReceiptForm,
    RecipientForm,
    RegistrationForm,
    RepresentativeForm,
    RequestForm,
    SenderForm,
    SubjectForm,
    TitleForm,
)


def form_from(facts: Facts) -> RegistrationForm:
    """The form as it looks when these facts are typed into it."""
    return RegistrationForm(
        about=KindForm(
            kind=facts.kind.value,
            door=facts.door.value,
            language=facts.language.value,
            protection=facts.protection.value,
        ),
        receipt=_receipt(facts),
        sender=_sender(facts.sender),
        party=PartyForm(
            kind=facts.party.kind.value,
            name=facts.party.name,
            national_id=facts.party.national_id or "",
            organisation_number=facts.party.organisation_number or "",
            country=facts.party.country,
        ),
        representative=_representative(facts.representative),
        recipient=_recipient(facts.recipient),
        subjects=tuple(_subject(item) for item in facts.subjects),
        estate=_estate(facts.estate),
        request=_request(facts.request),
        enclosures=tuple(_enclosure(item) for item in facts.enclosures),
        complaint=_complaint(facts.complaint),
        title=TitleForm(title=facts.title, own=True),
    )


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def page_range(first: int, last: int) -> str:
    """«2» or «2–3»; empty for none."""
    if not first:
        return ""
    return str(first) if first == last else f"{first}–{last}"


def page_list(pages: tuple[int, ...]) -> str:
    """Page numbers as people write them: (1, 2, 3, 5) is «1–3, 5»."""
    spans: list[list[int]] = []
    for page in pages:
        if spans and page == spans[-1][1] + 1:
            spans[-1][1] = page
        else:
            spans.append([page, page])
    return ", ".join(page_range(first, last) for first, last in spans)


def _receipt(facts: Facts) -> ReceiptForm:
    return ReceiptForm(
        received=_iso(facts.received),
        received_from=facts.received_from.value,
        letter_date=_iso(facts.letter_date),
        postmark=_iso(facts.postmark),
        sender_reference=facts.sender_reference,
        our_references="\n".join(facts.our_references),
        reply_wanted=facts.reply_wanted,
        letter_pages=page_list(facts.letter_pages),
    )


def _sender(sender: Sender) -> SenderForm:
    return SenderForm(
        name=sender.name,
        role=sender.role,
        organisation=sender.organisation,
        organisation_number=sender.organisation_number or "",
        national_id=sender.national_id or "",
        address="\n".join(sender.address.lines),
        country=sender.address.country,
        email=sender.email,
        phone=sender.phone,
    )


def _representative(found: Representative | None) -> RepresentativeForm:
    if found is None:
        return RepresentativeForm()
    proven = "" if found.proven is None else "yes" if found.proven else "no"
    return RepresentativeForm(name=found.name, capacity=found.capacity, authority=found.authority, proven=proven)


def _recipient(recipient: Recipient) -> RecipientForm:
    return RecipientForm(
        name=recipient.name,
        attention=recipient.attention,
        address="\n".join(recipient.address.lines),
        country=recipient.address.country,
        country_line=recipient.country_line,
    )


def _subject(subject: Subject) -> SubjectForm:
    return SubjectForm(
        name=subject.name,
        relation=subject.relation,
        national_id=subject.national_id or "",
        organisation_number=subject.organisation_number or "",
        birth_date=_iso(subject.birth_date),
        death_date=_iso(subject.death_date),
    )


def _estate(estate: Estate | None) -> EstateForm:
    if estate is None:
        return EstateForm()
    return EstateForm(
        court=estate.court,
        court_case=estate.court_case,
        opened=_iso(estate.opened),
        certificate_date=_iso(estate.certificate_date),
        estate_number=estate.estate_number or "",
        debtor_name=estate.debtor_name,
        debtor_number=estate.debtor_number or "",
        administrator=estate.administrator,
    )


def _request(request: Request) -> RequestForm:
    period = request.period
    return RequestForm(
        purpose=request.purpose,
        legal_bases="\n".join(request.legal_bases_cited),
        elements=request.elements,
        everything=request.everything,
        not_in_register="\n".join(request.not_in_register),
        period_stated=period is not None,
        period_first=_iso(period.first) if period else "",
        period_last=_iso(period.last) if period else "",
        period_note=request.period_note,
        service=request.service,
    )


def _enclosure(enclosure: Enclosure) -> EnclosureForm:
    pages = page_range(enclosure.first_page, enclosure.last_page)
    return EnclosureForm(title=enclosure.title, pages=pages, absent=not enclosure.present)


def _complaint(complaint: ComplaintFacts | None) -> ComplaintForm:
    if complaint is None:
        return ComplaintForm()
    return ComplaintForm(
        decision_number=complaint.decision_number,
        case_number=complaint.case_number,
        decision_date=_iso(complaint.decision_date),
        decision=complaint.decision,
        notice_reached=_iso(complaint.notice_reached),
        notice_how=complaint.notice_how,
        signed=complaint.signed,
        names_decision=complaint.names_decision,
        states_change=complaint.states_change,
        asks_documents=complaint.asks_documents,
    )
