"""What stands in the way of registering, and in which field it can be put right. Knows no Qt and no rule of its own."""

from __future__ import annotations

from datetime import date

import msgspec

from app.models.case.acts import FactsCorrected, LetterRegistered
from app.models.case.facts import Document
from app.models.case.state import Case
from app.models.check import check
from app.models.reasons import Reason, Refused
from app.models.register import Rulebook
from app.models.values import Actor
from app.views.register.form_data import RegistrationForm
from app.views.register.form_facts import Gap, facts_from, gaps, page_numbers
from app.views.register.numbers import number_faults

_FIELDS: dict[Reason, str] = {
    Reason.TITLE_MISSING: "title.title",
    Reason.SENDER_MISSING: "sender.name",
    Reason.PARTY_MISSING: "party.name",
    Reason.RECIPIENT_MISSING: "recipient.name",
    Reason.ADDRESS_MISSING: "recipient.address",
    Reason.DATED_AFTER_RECEIPT: "receipt.letter_date",
    Reason.POSTED_AFTER_RECEIPT: "receipt.postmark",
    Reason.RECEIVED_IN_FUTURE: "receipt.received",
    Reason.PERIOD_BACKWARDS: "request.period_first",
    Reason.ELEMENT_UNKNOWN: "request.elements",
    Reason.ESTATE_MISSING: "party.kind",
    Reason.COMPLAINT_MISSING: "complaint.decision_number",
    Reason.WHY_MISSING: "why.why",
}


class Obstacle(msgspec.Struct, frozen=True):
    """One thing to put right: where ("" for nowhere in the form) and why, either a gap or a refusal of the rules."""

    field: str
    gap: Gap | None = None
    refusal: Refused | None = None


class Terms(msgspec.Struct, frozen=True):
    """Who registers, by which rules, on which day, from which documents; ``case`` when a registration is corrected."""

    actor: Actor
    rulebook: Rulebook
    today: date
    documents: tuple[Document, ...]
    case: Case | None = None


def obstacle(form: RegistrationForm, terms: Terms) -> Obstacle | None:
    """The first thing in the way, in the order of the form; None when the letter can be registered."""
    gap = next(iter(gaps(form)), None)
    if gap:
        return Obstacle(field=gap.field, gap=gap)
    refusal = check(terms.case, act_of(form, terms), terms.actor, terms.rulebook)
    return Obstacle(field=_field(refusal, form, terms), refusal=refusal) if refusal else None


def act_of(form: RegistrationForm, terms: Terms) -> LetterRegistered | FactsCorrected:
    """The act that the form stands for. The form must have no gaps."""
    facts = facts_from(form, terms.documents, terms.today)
    if terms.case is not None:
        return FactsCorrected(facts=facts, why=form.why.why.strip())
    return LetterRegistered(facts=facts, registered_on=terms.today)


def _field(refusal: Refused, form: RegistrationForm, terms: Terms) -> str:
    if refusal.reason is Reason.NUMBER_WRONG:
        return next(iter(number_faults(form, terms.rulebook)), "")
    if refusal.reason is Reason.PAGES_OUTSIDE_SCAN:
        return _outside(form, max(1, sum(document.pages for document in terms.documents)))
    return _FIELDS.get(refusal.reason, "")


def _outside(form: RegistrationForm, last: int) -> str:
    """The first enclosure whose pages are unreadable or not in the scan."""
    for index, item in enumerate(form.enclosures):
        pages = page_numbers(item.pages)
        if item.filled and not item.absent and (not pages or pages[-1] > last):
            return f"enclosures.{index}.pages"
    return ""
