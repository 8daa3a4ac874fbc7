"""Practice cases that letter texts are tried on: the shipped practice letters, decided in every way, as real cases.

Each case is folded from the acts that somebody would have done; nothing is stored and nothing is sent. Works without a
server and without the store.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta

import msgspec

import resources
from app.models.case import acts, weighing
from app.models.case.acts import Act
from app.models.case.afterwards import (
    ComplaintAssessed,
    ComplaintAssessment,
    ComplaintTiming,
    ReversalBegun,
    ReversalGround,
)
from app.models.case.entry import Entry
from app.models.case.facts import Document, Facts
from app.models.case.issuing import LetterOptions, letter_language, statement_language
from app.models.case.outgoing import AccessAnswer, OutgoingLetter
from app.models.case.state import Case, fold
from app.models.case.weighing import MatrixRow, Verdict
from app.models.register import Rulebook
from app.models.texts import Language, Localised
from app.models.values import CaseKind, LetterKind, Outcome, digest
from app.services import practice
from app.services.practice import Truth
from app.services.practice_samples import SAMPLES, Ending, Sample
from app.services.text_pages import Example

_FOLDER = "practice/letters"
_ANSWER_DAYS, _REPLY_DAYS = 21, 60


_REVERSED = frozenset(
    (Ending.REVERSED, Ending.REVERSED_PARTLY, Ending.REVERSED_TO_REFUSAL, Ending.REVERSED_TO_DISMISSAL)
)
_DISMISSED = frozenset((Ending.DISMISSED, Ending.REVERSED_TO_DISMISSAL))
_COMPLAINTS = frozenset((Ending.COMPLAINT, Ending.COMPLAINT_DISMISSED))
_ONLY_COMPLAINTS = frozenset((LetterKind.COMPLAINT_RECEIPT, LetterKind.APPEALS_STATEMENT))
_ONLY_ENDED = frozenset((LetterKind.DISCONTINUED,))


def examples() -> tuple[Example, ...]:
    """The practice cases, with the letters that each can have."""
    return tuple(
        Example(id=sample.id, title=sample.title, letters=tuple(kind.value for kind in _kinds(sample.ending)))
        for sample in SAMPLES
    )


def _kinds(ending: Ending) -> Iterator[LetterKind]:
    for kind in LetterKind:
        if kind is LetterKind.DECISION:
            fits = ending not in (Ending.DISCONTINUED, Ending.COMPLAINT)
        elif kind in _ONLY_COMPLAINTS:
            fits = ending in _COMPLAINTS
        else:
            fits = kind not in _ONLY_ENDED or ending is Ending.DISCONTINUED
        if fits:
            yield kind


def example_case(name: str, language: Language, rulebook: Rulebook) -> Case:
    """The practice case with this id, answered in this language. Raises ``KeyError`` where there is none."""
    sample = next((sample for sample in SAMPLES if sample.id == name), None)
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
    own_words = _OWN_WORDS[letter_language(case, LetterOptions(kind=kind))]
    return LetterOptions(
        kind=kind,
        conditions=asks,
        due=received + timedelta(days=_ANSWER_DAYS),
        expected_by=received + timedelta(days=_REPLY_DAYS),
        extra="" if kind is LetterKind.DECISION else own_words,
        title=_TITLE[case.facts.language] if kind is LetterKind.FREE_LETTER else "",
        access=AccessAnswer.SOME if kind is LetterKind.DOCUMENT_ACCESS_REPLY else None,
        provisions=tuple(choice.id for choice in rulebook.access_provisions[:1]),
        recipient=case.facts.recipient if kind in _TO_OTHERS else None,
        about=case.letters[-1].letter.id if case.letters else "",
    )


_TO_OTHERS = frozenset((LetterKind.FORWARDED_PAPERS, LetterKind.TRANSFER))


_OWN_WORDS = Localised(
    nb="Her står det saksbehandleren skriver selv.",
    nn="Her står det saksbehandlaren skriv sjølv.",
    en="This is where the caseworker's own words stand.",
)


_TITLE = Localised(nb="Overskriften på brevet", nn="Overskrifta på brevet", en="The title of the letter")


def _acts(sample: Sample, truth: Truth, language: Language, rulebook: Rulebook) -> Iterator[Act]:
    name = f"{sample.letter}.pdf"
    document = Document(sha256=digest(name.encode()), name=name, kind="pdf", pages=int(truth.get("pages") or 1))
    facts = practice.facts_from_truth(truth, document)
    yield acts.LetterRegistered(facts=facts, registered_on=facts.received)
    if facts.kind is CaseKind.COMPLAINT:
        yield from _complaint(sample.ending, language, rulebook)
        return
    if sample.ending in _REVERSED:
        first = truth if sample.ending is Ending.REVERSED else _turned(truth, sample.ending)
        yield from _review(first, document, rulebook, Ending.AS_IT_IS)
        yield from _decided(facts)
        complained = sample.ending in (Ending.REVERSED, Ending.REVERSED_PARTLY)
        ground = ReversalGround.COMPLAINT if complained else ReversalGround.INVALID
        yield ReversalBegun(ground=ground, why=_WHY[language], complaint=_FORMER if complained else "")
    yield from _review(truth, document, rulebook, sample.ending)
    if sample.ending is Ending.DISCONTINUED:
        yield acts.CaseDiscontinued(reason=_first(rulebook.discontinue_reasons))


def _review(truth: Truth, document: Document, rulebook: Rulebook, ending: Ending) -> Iterator[Act]:
    """Rows, checklist, matrix and reasons as they lead to this ending."""
    language = practice.language_of(truth)
    if ending in (Ending.GRANTED, Ending.REVERSED):
        truth = _granted(truth)
    yield acts.BasisRowsSet(rows=practice.basis_rows_from_truth(truth, rulebook))
    yield acts.ChecklistFilled(findings=practice.findings_from_truth(truth, document, rulebook))
    rows = practice.matrix_from_truth(truth, rulebook)
    yield acts.MatrixFilled(rows=_narrowed(rows, language) if ending is Ending.NARROWED else rows)
    draft = practice.draft_from_truth(truth, rulebook)
    if ending in _DISMISSED:
        draft = msgspec.structs.replace(draft, dismissal=_first(rulebook.dismissal_reasons))
    yield acts.DecisionDrafted(draft=draft)


def _turned(truth: Truth, ending: Ending) -> Truth:
    """The truth as the decision had it that is then changed: the other way round."""
    if ending is not Ending.REVERSED_PARTLY:
        return _granted(truth)
    return {**truth, "expected_outcome": {"outcome": "refuse", "data_elements_granted": []}}


_FORMER = "2026/104"
"""The number of the practice cases whose decision is changed."""
_WHY = Localised(nb="Vedtaket bygget på feil faktum.", nn="Vedtaket bygde på feil faktum.", en="The facts were wrong.")


def _decided(facts: Facts) -> Iterator[Act]:
    """The decision proposed, approved, made final and sent; its papers are beside the point."""
    letter = OutgoingLetter(
        id="former", kind=LetterKind.DECISION, document="", content="", date=facts.received, case_number=_FORMER
    )
    yield acts.DecisionProposed(outcome=Outcome.PARTIAL, content="", document="", renderer="", fingerprint="")
    yield acts.DecisionApproved(read="")
    yield acts.LetterIssued(letter=letter)
    yield acts.LetterDispatched(letter_id=letter.id, how="local_print", on=facts.received)


def _complaint(ending: Ending, language: Language, rulebook: Rulebook) -> Iterator[Act]:
    """The complaint assessed and, where it ends so, dismissed because it came too late."""
    dismissed, stated = ending is Ending.COMPLAINT_DISMISSED, statement_language(language)
    yield ComplaintAssessed(
        assessment=ComplaintAssessment(
            entitled=True,
            signed=True,
            time=ComplaintTiming.LATE if dismissed else ComplaintTiming.IN_TIME,
            facts=_COMPLAINT_FACTS[stated],
            assessment=_COMPLAINT_ASSESSMENT[stated],
        )
    )
    if dismissed:
        draft = weighing.DecisionDraft(
            grounds=tuple(choice.id for choice in rulebook.grounds[:1]),
            facts=_COMPLAINT_FACTS[language],
            assessment=_COMPLAINT_ASSESSMENT[language],
            dismissal=_first(rulebook.complaint_dismissals),
        )
        yield acts.DecisionDrafted(draft=draft)


_COMPLAINT_FACTS = Localised(
    nb="Klageren mener at opplysningene trengs.",
    nn="Klagaren meiner at opplysningane trengst.",
    en="The appellant believes that the information is needed.",
)
_COMPLAINT_ASSESSMENT = Localised(
    nb="Klagen endrer ikke vurderingen vår.",
    nn="Klaga endrar ikkje vurderinga vår.",
    en="The appeal does not change our assessment.",
)


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
