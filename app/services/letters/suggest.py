"""Words for the facts and the assessment of a decision, as they follow from the registration and the review.

A start for the caseworker, never more: it is shown in the fields, and only what is kept there is in the letter.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.models.calendar import long_date
from app.models.values import CaseKind, Outcome
from app.services.letters.matter import Matter
from app.services.letters.saying import joined, said

_LONGEST_PURPOSE = 240

_ASSESSMENTS = {
    Outcome.GRANT: "suggest_grant",
    Outcome.PARTIAL: "suggest_partial",
    Outcome.REFUSE: "suggest_refuse",
    Outcome.DISMISS: "suggest_dismiss",
}


def suggested_facts(matter: Matter) -> str:
    """What was asked, for what, for which time, and with what enclosed (forvaltningsloven § 25 second paragraph).

    Of a complaint, which decision it is about.
    """
    told = _complained if matter.facts.kind is CaseKind.COMPLAINT else _asked
    return _plain(" ".join((*told(matter), *_enclosed(matter))))


def _complained(matter: Matter) -> Iterator[str]:
    yield _written(matter, "suggest_complained")
    if matter.values["former"]:
        yield said(matter, "suggest_complaint_about")


def _written(matter: Matter, phrase: str) -> str:
    """Who wrote when, by the day of the letter or, where it bears none, by the day it came."""
    facts = matter.facts
    sender = facts.sender.organisation.strip() or facts.sender.name.strip()
    phrase = phrase if facts.letter_date else f"{phrase}_undated"
    return said(matter, phrase, sender=sender, day=long_date(facts.letter_date or facts.received, matter.language))


def _asked(matter: Matter) -> Iterator[str]:
    request = matter.facts.request
    yield _written(matter, "suggest_asked")
    purpose = " ".join(request.purpose.split()).rstrip(".")
    if purpose:
        yield said(matter, "suggest_purpose", purpose=purpose[:_LONGEST_PURPOSE])
    else:
        yield said(matter, "suggest_no_purpose")
    if request.period is None or not (request.period.first or request.period.last):
        yield said(matter, "suggest_no_period")


def _enclosed(matter: Matter) -> Iterator[str]:
    for phrase, present in (("suggest_enclosed", True), ("suggest_absent", False)):
        titles = [item.title.strip().rstrip(".") for item in matter.facts.enclosures if item.present is present]
        if titles:
            yield said(matter, phrase, enclosures=joined(matter, titles))


def suggested_assessment(matter: Matter) -> str:
    """What weighed most, by the outcome that rows and matrix come to (forvaltningsloven § 25 third paragraph)."""
    phrase = _ASSESSMENTS.get(matter.outcome) if matter.outcome else None
    if matter.family == "complaint":
        phrase = "suggest_dismiss_complaint"
    return _plain(said(matter, phrase)) if phrase else ""


def _plain(text: str) -> str:
    """With ordinary spaces, as people type them; the letter puts its own hard ones."""
    return text.replace("\N{NO-BREAK SPACE}", " ")
