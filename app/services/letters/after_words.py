"""What letters about complaints, reversals, returned post and passing on need to know of a case: flags and placeholders.

The decision that a letter is about is one of ours in this case, or one that a complaint names. Knows no blocks and no pages.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import msgspec

from app.models.calendar import long_date
from app.models.case.afterwards import ComplaintTiming, ReversalGround
from app.models.case.issuing import LetterOptions, letter_language
from app.models.case.outgoing import AccessAnswer
from app.models.case.state import Case
from app.models.parties import Recipient
from app.models.texts import Language
from app.models.values import CaseKind, LetterKind

OFFICIAL = (LetterKind.APPEALS_STATEMENT, LetterKind.FORWARDED_PAPERS)
"""Kinds whose reader is another body, unless it is the party's copy."""

STATEMENT = "statement"
"""The template of what the appeals body is told, which the party's copy repeats as it stands."""

Say = Callable[[str], str]
"""The phrase of a name in the letter's language, with its placeholders still in it."""


def is_official(options: LetterOptions) -> bool:
    """Whether another public body reads the letter: addressed as several, and told what a party need not have shown."""
    return options.kind in OFFICIAL and not options.copy


def after_words(case: Case, options: LetterOptions, language: Language, say: Say) -> dict[str, str]:
    """Placeholder -> words; empty where there is nothing to say."""
    about = case.letter(options.about) or next(iter(case.returned_post), None)
    returned = about.letter.date if about else None
    return {
        "former": former_decision(case, language, say),
        "former_letter": long_date(returned, language) if returned else "",
        "body": options.recipient.name.strip() if options.recipient else "",
        "body_address": _address(options.recipient, language, say) if options.recipient else "",
        "title": " ".join(options.title.split()),
        "complainant": case.facts.party.name.strip(),
        "postmark": long_date(case.facts.postmark, language) if case.facts.postmark else "",
        "time_why": " ".join(case.complaint.time_why.split()),
    }


def _address(to: Recipient, language: Language, say: Say) -> str:
    """An address in running text; one in Norway names the country in an English letter, which is read abroad."""
    at_home = to.address.country in ("", "NO")
    country = (say("norway"),) if at_home and language is Language.EN else ()
    return ", ".join((*to.address.lines, *country))


def former_decision(case: Case, language: Language, say: Say) -> str:
    """«vedtaket av 3. november 2026», or the number and date by which a complaint names it; empty where there is none."""
    dated = _own_decision(case)
    if dated is not None:
        return say("former_own").format(day=long_date(dated, language))
    complaint = case.facts.complaint
    if complaint is None or not complaint.decision_number.strip():
        return ""
    number = complaint.decision_number.strip()
    if complaint.decision_date is None:
        return say("former_other").format(number=number)
    return say("former_other_dated").format(number=number, day=long_date(complaint.decision_date, language))


def _own_decision(case: Case) -> date | None:
    """The date of the decision of ours that is being changed, or was when this letter was proposed."""
    reversal = case.reversal
    letter = case.letter(reversal.letter_id) if reversal else None
    return letter.letter.date if letter else None


def after_flags(case: Case, options: LetterOptions) -> dict[str, bool]:
    """Flag -> whether it is set."""
    return {
        "reversing": case.reversing is not None,
        **_reversal_flags(case, options),
        **_complaint_flags(case, options),
        **{f"access_{answer.value}": options.access is answer for answer in AccessAnswer},
        "provisions": any(provision.strip() for provision in options.provisions),
        "former_letter": bool(case.letter(options.about) or case.returned_post),
        "titled": bool(options.title.strip()),
    }


def _reversal_flags(case: Case, options: LetterOptions) -> dict[str, bool]:
    reversal = case.reversal if options.kind is LetterKind.DECISION else None
    ground = reversal.ground if reversal else None
    led = ground in (ReversalGround.COMPLAINT, ReversalGround.SENT_BACK)
    return {
        "own_motion": reversal is not None and not led,
        **{f"ground_{item.value}": ground is item for item in ReversalGround},
        "costs": led and any(row.granted for row in case.rows),
    }


def original(options: LetterOptions) -> LetterOptions:
    """The options of the letter that a copy repeats; of another letter its own."""
    return msgspec.structs.replace(options, copy=False)


def _complaint_flags(case: Case, options: LetterOptions) -> dict[str, bool]:
    found = case.complaint
    return {
        "copy": options.copy,
        "other_language": letter_language(case, original(options)) is not letter_language(case, options),
        "posted": case.facts.postmark is not None,
        "is_complaint": case.facts.kind is CaseKind.COMPLAINT,
        **{f"time_{timing.value}": found.time is timing for timing in ComplaintTiming},
        "formal": found.entitled is True and found.signed is True,
        "time_why": bool(found.time_why.strip()),
        "statement_facts": bool(found.facts.strip()),
        "statement_assessment": bool(found.assessment.strip() or options.extra.strip()),
    }
