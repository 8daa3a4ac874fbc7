"""The practice cases that letter texts are tried on: every door, every outcome, every letter, in every language."""

from __future__ import annotations

import pytest

from app.models.case.deciding import outcome_in
from app.models.case.issuing import LetterOptions
from app.models.texts import Language
from app.models.values import CaseKind, CaseState, Door, LetterKind, Outcome
from app.services.letters.content import compose
from app.services.practice_examples import example_case, example_options, examples
from tests.builders import RULEBOOK
from tests.services.letters.samples import TEXTS

NAMES = [example.id for example in examples()]


def test_there_is_one_for_every_door_and_every_outcome() -> None:
    cases = [example_case(name, Language.NB, RULEBOOK) for name in NAMES]
    assert {case.facts.door for case in cases} == set(Door)
    decided = {outcome_in(case) for case in cases if case.facts.kind is not CaseKind.COMPLAINT}
    ended = {case.outcome for case in cases if case.state is CaseState.CLOSED} | {case.outcome for case in cases}
    assert decided | ended >= set(Outcome)
    assert any(case.facts.kind is CaseKind.COMPLAINT for case in cases)


def test_every_letter_we_send_can_be_tried_on_one() -> None:
    assert {letter for example in examples() for letter in example.letters} == {kind.value for kind in LetterKind}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", Language)
def test_its_letters_are_whole(name: str, language: Language) -> None:
    case = example_case(name, language, RULEBOOK)
    assert case.facts.language is language
    assert example_case(name, language, RULEBOOK) == case
    for kind in next(example.letters for example in examples() if example.id == name):
        letter = compose(case, example_options(case, LetterKind(kind), RULEBOOK), RULEBOOK, TEXTS, "Eva Dahl")
        stated = kind == LetterKind.APPEALS_STATEMENT and language is Language.EN
        assert letter.blocks and letter.title and letter.language is (Language.NB if stated else language)
        if kind == LetterKind.DECISION:
            assert letter.unfilled == ()


def test_the_outcomes_are_those_of_their_titles() -> None:
    found = {
        name: compose(example_case(name, Language.NB, RULEBOOK), _DECISION, RULEBOOK, TEXTS, "").outcome
        for name in NAMES
    }
    assert found["estate_granted"] is found["research_granted"] is Outcome.GRANT
    assert found["heir_partial"] is found["foreign_partial"] is Outcome.PARTIAL
    assert found["foreign_refused"] is found["representative_refused"] is found["research_refused"] is Outcome.REFUSE
    assert found["research_dismissed"] is found["reversed_dismissed"] is Outcome.DISMISS
    assert found["complaint_dismissed"] is Outcome.DISMISS
    assert (found["reversed_granted"], found["reversed_partial"]) == (Outcome.GRANT, Outcome.PARTIAL)
    assert found["reversed_refused"] is Outcome.REFUSE


def test_every_template_of_a_letter_is_that_of_some_practice_letter() -> None:
    tried = set()
    for example in examples():
        case = example_case(example.id, Language.NB, RULEBOOK)
        options = (example_options(case, LetterKind(kind), RULEBOOK) for kind in example.letters)
        tried |= {compose(case, chosen, RULEBOOK, TEXTS, "Eva Dahl").template for chosen in options}
    assert tried == {name for name, template in TEXTS.templates.items() if template.title}


_DECISION = LetterOptions(kind=LetterKind.DECISION)


def test_there_is_no_other() -> None:
    with pytest.raises(KeyError):
        example_case("nowhere", Language.NB, RULEBOOK)
