"""Practice cases that letter texts are tried on: the shipped practice letters, decided in every way, as real cases.

Each case is folded from the acts that somebody would have done; nothing is stored and nothing is sent. Works without a
server and without the store.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from enum import StrEnum

import msgspec

import resources
from app.models.case import acts
from app.models.case.acts import Act, MatrixRow, Verdict
from app.models.case.entry import Entry
from app.models.case.facts import Document
from app.models.case.state import Case, fold
from app.models.register import Rulebook
from app.models.texts import Language, Localised
from app.models.values import CaseKind, LetterKind, digest
from app.services import practice
from app.services.pages import LetterOptions
from app.services.practice import Truth
from app.services.text_pages import Example

_FOLDER = "practice/letters"
_ANSWER_DAYS, _REPLY_DAYS = 21, 60


class Ending(StrEnum):
    """How the practice letter was decided."""

    AS_IT_IS = "as_it_is"
    GRANTED = "granted"
    NARROWED = "narrowed"
    DISMISSED = "dismissed"
    DISCONTINUED = "discontinued"
    COMPLAINT = "complaint"


class _Sample(msgspec.Struct, frozen=True):
    id: str
    letter: str
    ending: Ending
    title: Localised


def _sample(name: str, letter: str, ending: Ending, nb: str, nn: str, en: str) -> _Sample:
    return _Sample(name, letter, ending, Localised(nb=nb, nn=nn, en=en))


_SAMPLES = (
    _sample(
        *("estate_granted", "skan-20261103-0412", Ending.AS_IT_IS),
        *("Konkursbo: innvilget", "Konkursbu: innvilga", "Bankruptcy estate: granted"),
    ),
    _sample(
        *("heir_partial", "skan-20261026-0190", Ending.NARROWED),
        *("Arving: delvis innvilget", "Arving: delvis innvilga", "Heir: granted in part"),
    ),
    _sample(
        *("foreign_partial", "skan-20261023-0008", Ending.AS_IT_IS),
        *("Trygdemyndighet i EØS: delvis innvilget", "Trygdestyresmakt i EØS: delvis innvilga"),
        "Social security authority in the EEA: granted in part",
    ),
    _sample(
        *("foreign_refused", "skan-20261030-0251", Ending.AS_IT_IS),
        *("Myndighet utenfor EØS: avslag", "Styresmakt utanfor EØS: avslag", "Authority outside the EEA: refused"),
    ),
    _sample(
        *("representative_refused", "skan-20261104-0033", Ending.AS_IT_IS),
        *("På vegne av en annen uten fullmakt: avslag", "På vegner av ein annan utan fullmakt: avslag"),
        "On behalf of another without authority: refused",
    ),
    _sample(
        *("research_granted", "skan-20261113-0102", Ending.GRANTED),
        *("Privat forskning: innvilget", "Privat forsking: innvilga", "Private research: granted"),
    ),
    _sample(
        *("research_refused", "skan-20261113-0102", Ending.AS_IT_IS),
        *("Privat forskning: avslag", "Privat forsking: avslag", "Private research: refused"),
    ),
    _sample(
        *("research_dismissed", "skan-20261113-0102", Ending.DISMISSED),
        *("Privat forskning: avvist", "Privat forsking: avvist", "Private research: dismissed"),
    ),
    _sample(
        *("estate_discontinued", "skan-20261109-0077", Ending.DISCONTINUED),
        *("Konkursbo: trukket", "Konkursbu: trekt", "Bankruptcy estate: withdrawn"),
    ),
    _sample(
        *("complaint", "skan-20261112-0066", Ending.COMPLAINT),
        *("Klage", "Klage", "Appeal"),
    ),
)

_ONLY_COMPLAINTS = frozenset((LetterKind.COMPLAINT_RECEIPT, LetterKind.APPEALS_STATEMENT))
_ONLY_ENDED = frozenset((LetterKind.DISCONTINUED,))


def examples() -> tuple[Example, ...]:
    """The practice cases, with the letters that each can have."""
    return tuple(
        Example(id=sample.id, title=sample.title, letters=tuple(kind.value for kind in _kinds(sample.ending)))
        for sample in _SAMPLES
    )


def _kinds(ending: Ending) -> Iterator[LetterKind]:
    for kind in LetterKind:
        if kind is LetterKind.DECISION:
            fits = ending not in (Ending.DISCONTINUED, Ending.COMPLAINT)
        elif kind in _ONLY_COMPLAINTS:
            fits = ending is Ending.COMPLAINT
        else:
            fits = kind not in _ONLY_ENDED or ending is Ending.DISCONTINUED
        if fits:
            yield kind


def example_case(name: str, language: Language, rulebook: Rulebook) -> Case:
    """The practice case with this id, answered in this language. Raises ``KeyError`` where there is none."""
    sample = next((sample for sample in _SAMPLES if sample.id == name), None)
    if sample is None:
        raise KeyError(name)
    found: Truth = msgspec.json.decode(resources.read(f"{_FOLDER}/{sample.letter}.json"))
    truth = {**found, "reply_recipient": {**(found.get("reply_recipient") or {}), "language": language.value}}
    case = fold(_entries(name, _acts(sample, truth, language, rulebook), rulebook))
    if case is None:
        raise KeyError(name)
    return case


def example_options(case: Case, kind: LetterKind, rulebook: Rulebook) -> LetterOptions:
    """What a caseworker might choose for a letter of this kind in a practice case."""
    received, conditions = case.facts.received, rulebook.conditions_for(case.facts.door)
    asks = tuple(condition.id for condition in conditions[:2]) if kind is LetterKind.REQUEST_FOR_INFORMATION else ()
    return LetterOptions(
        kind=kind,
        conditions=asks,
        due=received + timedelta(days=_ANSWER_DAYS),
        expected_by=received + timedelta(days=_REPLY_DAYS),
        extra="" if kind is LetterKind.DECISION else _OWN_WORDS[case.facts.language],
    )


_OWN_WORDS = Localised(
    nb="Her står det saksbehandleren skriver selv.",
    nn="Her står det saksbehandlaren skriv sjølv.",
    en="This is where the caseworker's own words stand.",
)


def _acts(sample: _Sample, truth: Truth, language: Language, rulebook: Rulebook) -> Iterator[Act]:
    name = f"{sample.letter}.pdf"
    document = Document(sha256=digest(name.encode()), name=name, kind="pdf", pages=int(truth.get("pages") or 1))
    facts = practice.facts_from_truth(truth, document)
    yield acts.LetterRegistered(facts=facts, registered_on=facts.received)
    if facts.kind is CaseKind.COMPLAINT:
        return
    if sample.ending is Ending.GRANTED:
        truth = _granted(truth)
    yield acts.BasisRowsSet(rows=practice.basis_rows_from_truth(truth, rulebook))
    yield acts.ChecklistFilled(findings=practice.findings_from_truth(truth, document, rulebook))
    rows = practice.matrix_from_truth(truth, rulebook)
    yield acts.MatrixFilled(rows=_narrowed(rows, language) if sample.ending is Ending.NARROWED else rows)
    draft = practice.draft_from_truth(truth, rulebook)
    if sample.ending is Ending.DISMISSED:
        draft = msgspec.structs.replace(draft, dismissal=_first(rulebook.dismissal_reasons))
    yield acts.DecisionDrafted(draft=draft)
    if sample.ending is Ending.DISCONTINUED:
        yield acts.CaseDiscontinued(reason=_first(rulebook.discontinue_reasons))


def _first(choices: Mapping[str, object]) -> str:
    return next(iter(choices), "")


def _granted(truth: Truth) -> Truth:
    """The truth as it would be of a letter that lacks nothing and gets what it asks for."""
    asked = list((truth.get("requested_data") or {}).get("elements") or ())
    expected = {"outcome": "grant", "data_elements_granted": asked}
    return {**truth, "missing": [], "expected_outcome": expected}


def _narrowed(rows: tuple[MatrixRow, ...], language: Language) -> tuple[MatrixRow, ...]:
    """The rows with the last granted one given to a lesser extent, so that all three verdicts are there."""
    granted = [row for row in rows if row.verdict is Verdict.GRANTED]
    if not granted:
        return rows
    less = msgspec.structs.replace(
        granted[-1],
        verdict=Verdict.NARROWED,
        necessary_because="",
        narrowed_to=_LESS[language],
        reason=_WHY_LESS[language],
    )
    return tuple(less if row is granted[-1] else row for row in rows)


_LESS = Localised(nb="de siste tre årene", nn="dei siste tre åra", en="the last three years")
_WHY_LESS = Localised(
    nb="Formålet gjelder bare denne tiden.",
    nn="Formålet gjeld berre denne tida.",
    en="The purpose only concerns this time.",
)


def _entries(name: str, done: Iterator[Act], rulebook: Rulebook) -> Iterator[Entry]:
    for number, act in enumerate(done, 1):
        yield Entry(
            id=f"{name}-{number}",
            case_id=name,
            act=act,
            base=number - 1,
            by="",
            by_name="",
            at="",
            device="",
            rulebook=rulebook.version,
        )
