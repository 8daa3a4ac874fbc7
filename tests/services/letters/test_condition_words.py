"""What the rulebook lends to letters speaks to their reader, as one or as several, and never of an applicant."""

from __future__ import annotations

import re

import msgspec
import pytest

from app.models.case.state import Case
from app.models.case.weighing import Finding, FindingResult
from app.models.letter_texts.content import slots, without_slots
from app.models.register import Choice, Condition
from app.models.texts import Language, Localised
from app.models.values import Door, LetterKind
from app.services.letters.content import paragraphs
from tests.builders import RULEBOOK
from tests.door_facts import facts
from tests.services.letters.every_letter import reader
from tests.services.letters.sample_cases import TEXTS, decision_case, letter_of
from tests.services.letters.samples_after import DUE

_APPLICANT = re.compile(
    r"\bsøker(en|ens)?\b|\bsøkjar(en)?\b|\bapplicants?\b|\bapplying\b|mottaker(en|ens)\b|mottakaren\b", re.I
)
_READER = re.compile(r"\b(du|deg|din|ditt|dine|dere|deres|dykk|dykkar|you|your)\b", re.I)


def said(condition: Condition) -> tuple[Localised, ...]:
    """The texts of a condition that can stand in a letter."""
    return (condition.ask, condition.met, condition.not_met)


@pytest.mark.parametrize("condition", RULEBOOK.conditions, ids=lambda row: row.id)
@pytest.mark.parametrize("language", Language)
def test_a_condition_leaves_the_words_for_the_reader_to_the_letter(condition: Condition, language: Language) -> None:
    for text in said(condition):
        assert not _APPLICANT.search(text[language])
        assert not _READER.search(without_slots(text[language])), "one or several readers: a placeholder"
        assert set(slots(text[language])) <= set(TEXTS.pronouns[language.value]["one"]) | {"Du", "Din", "Deg"}


@pytest.mark.parametrize("reason", RULEBOOK.refusal_reasons, ids=lambda row: row.id)
def test_a_ready_reason_for_a_refusal_speaks_neither_of_an_applicant_nor_to_one(reason: Choice) -> None:
    for language in Language:
        assert not _APPLICANT.search(reason.name[language])
        assert not slots(reason.name[language]), "it is put into a field as it stands"


def line(case: Case, key: str, kind: LetterKind = LetterKind.DECISION, **options: object) -> str:
    letter = letter_of(case, kind, **options)
    found = next(item for item in paragraphs(letter) if item.key == key)
    return found.text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("language", "several", "asked"),
    [
        (Language.NB, False, "Vi må vite sikkert hvem du er, før vi kan gi ut opplysninger."),
        (Language.NB, True, "Vi må vite sikkert hvem dere er, før vi kan gi ut opplysninger."),
        (Language.NN, True, "Vi må vite sikkert kven de er, før vi kan gi ut opplysningar."),
        (Language.EN, False, "We must know for certain who you are before we can disclose information."),
    ],
)
def test_what_is_missing_is_asked_of_the_reader(language: Language, several: bool, asked: str) -> None:
    case = Case(id="c", facts=reader(facts(Door.PRIVATE_PERSON, language=language), several))
    kind, key = LetterKind.REQUEST_FOR_INFORMATION, "condition:identity_confirmed"
    assert asked in line(case, key, kind, due=DUE, conditions=("identity_confirmed",))


@pytest.mark.parametrize(
    ("language", "result", "reason"),
    [
        (Language.NB, FindingResult.MET, "Dere er en kompetent offentlig myndighet."),
        (Language.NN, FindingResult.MET, "De er ei kompetent offentleg styresmakt."),
        (Language.EN, FindingResult.MET, "You are a competent public authority."),
        (Language.NB, FindingResult.NOT_MET, "Det er ikke vist at dere er en kompetent offentlig myndighet"),
        (Language.EN, FindingResult.NOT_MET, "It has not been shown that you are a competent public authority"),
    ],
)
def test_the_reasons_speak_to_the_reader(language: Language, result: FindingResult, reason: str) -> None:
    outcome = "grant" if result is FindingResult.MET else "refuse"
    case = decision_case(facts(Door.FOREIGN_AUTHORITY, language=language), outcome)
    finding = Finding(condition="competent_authority", result=result)
    case = msgspec.structs.replace(case, findings={"competent_authority": finding})
    assert line(case, "condition:competent_authority").startswith(reason)
