"""A letter of every kind and every outcome, in every language, to every group of applicants: what must never fail a standard.

A group is one of the four doors, and one reader or several (du or dere). Cases are small, so that all of them can be judged.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from app.models.case.afterwards import ComplaintAssessment, ComplaintTiming
from app.models.case.facts import Facts
from app.models.case.state import CameBack, Case, Received
from app.models.parties import Party, PartyKind
from app.models.texts import Language
from app.models.values import Door, LetterKind, Outcome
from app.services.letters.letter import Letter
from tests.builders import TODAY
from tests.door_facts import complaint_facts, document, facts
from tests.services.letters.sample_cases import decision_case, letter_of
from tests.services.letters.samples_after import APPEALS, BODY, DUE, reversal_case, sent_letter

OUTCOMES = ("grant", "partial", "refuse", "dismiss")
_TO_OTHERS = {
    LetterKind.TRANSFER: BODY,
    LetterKind.FORWARDED_PAPERS: BODY,
    LetterKind.APPEALS_STATEMENT: APPEALS,
}
_COMPLAINTS = (LetterKind.COMPLAINT_RECEIPT, LetterKind.APPEALS_STATEMENT)
WORDS = "Łukasz Źrebiec viste oss «vedtaket» § 7 – og ba om svar."


def groups() -> Iterator[tuple[str, Language, Door, bool]]:
    """Every language, door and number of readers, with a name."""
    for language in Language:
        for door in Door:
            for several in (False, True):
                yield f"{language}-{door}-{'many' if several else 'one'}", language, door, several


def reader(about: Facts, several: bool) -> Facts:
    """The facts with one person or a body as the party."""
    kind = PartyKind.ORGANISATION if several else PartyKind.PERSON
    return msgspec.structs.replace(about, party=Party(kind=kind, name=about.recipient.name))


def every_letter() -> Iterator[tuple[str, Letter]]:
    """All of them with their names."""
    for name, language, door, several in groups():
        about = reader(facts(door, language=language), several)
        yield from ((f"{name}-{what}", letter) for what, letter in _decisions(about))
        yield from ((f"{name}-{kind}", _other(about, kind)) for kind in LetterKind if kind is not LetterKind.DECISION)


def _decisions(about: Facts) -> Iterator[tuple[str, Letter]]:
    for outcome in OUTCOMES:
        case = _small(decision_case(about, outcome))
        yield f"decision-{outcome}", letter_of(case)
        reversed_ = msgspec.structs.replace(
            case, letters=(sent_letter(),), reversals=reversal_case(about.language, outcome).reversals
        )
        yield f"reversal-{outcome}", letter_of(reversed_)
    yield "complaint-dismiss", letter_of(_dismissed_complaint(about))


def _about_a_complaint(about: Facts) -> Facts:
    complaint = complaint_facts(language=about.language)
    return msgspec.structs.replace(about, kind=complaint.kind, complaint=complaint.complaint)


def _dismissed_complaint(about: Facts) -> Case:
    draft = msgspec.structs.replace(decision_case(about, "dismiss").draft, dismissal="complaint_too_late")
    return Case(id="case-1", facts=_about_a_complaint(about), number="2026/104", draft=draft)


def _small(case: Case) -> Case:
    """The case with a few rows of its matrix, of every verdict that it has."""
    rows = list(case.matrix.items())
    return msgspec.structs.replace(case, matrix=dict([*rows[:2], *rows[-2:]]))


def _other(about: Facts, kind: LetterKind) -> Letter:
    if kind in _COMPLAINTS:
        about = _about_a_complaint(about)
    back = msgspec.structs.replace(sent_letter(), returns=(CameBack(on=TODAY, why="moved", by_name="Ann Berg"),))
    case = Case(
        id="case-1",
        facts=about,
        number="2026/104",
        letters=(back,),
        later=(Received(document=document("x.pdf", 1), on=TODAY),),
        outcome=Outcome.DISCONTINUE if kind is LetterKind.DISCONTINUED else None,
        closed_because="withdrawn" if kind is LetterKind.DISCONTINUED else "",
        complaint=ComplaintAssessment(
            entitled=True, signed=True, time=ComplaintTiming.IN_TIME, facts=WORDS, assessment=WORDS
        ),
    )
    options: dict[str, object] = {"due": DUE, "extra": WORDS, "expected_by": DUE, "title": WORDS}
    if kind is LetterKind.REQUEST_FOR_INFORMATION:
        options["conditions"] = ("period", "specific_purpose")
    if kind in _TO_OTHERS:
        options["recipient"] = _TO_OTHERS[kind]
    return letter_of(case, kind, **options)
