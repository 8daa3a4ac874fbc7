"""The phrase library: every text fills in for a fitting practice case, in all languages, in plain words."""

from __future__ import annotations

from functools import cache

import pytest

from app.models.case.issuing import LetterOptions
from app.models.case.state import Case
from app.models.letter_texts.content import PLACES, Standard, slots, without_slots
from app.models.texts import Language
from app.models.values import Door, LetterKind, Outcome
from app.services.letters.makers import MAKERS
from app.services.letters.matter import Matter
from app.services.letters.texts import fill, shipped_texts
from app.services.letters.wording import foreign_words, long_sentences, sections_without_law
from app.services.practice_examples import example_case, examples
from tests.builders import RULEBOOK, TODAY
from tests.services.letters.samples import TEXTS

SHIPPED = shipped_texts()
STANDARDS = SHIPPED.standards
_DECISION = LetterOptions(kind=LetterKind.DECISION)


@cache
def matters(language: Language) -> tuple[Matter, ...]:
    """The practice cases as their letters see them."""
    cases = (example_case(example.id, language, RULEBOOK) for example in examples())
    return tuple(Matter(case=case, options=_DECISION, rulebook=RULEBOOK, texts=TEXTS) for case in cases)


def _belongs(standard: Standard, matter: Matter) -> bool:
    return (not standard.doors or matter.facts.door in standard.doors) and (
        not standard.outcomes or matter.outcome in standard.outcomes
    )


def test_the_library_has_something_for_every_door_and_outcome() -> None:
    assert len(STANDARDS) >= 40
    for door in Door:
        assert sum(door in standard.doors for standard in STANDARDS.values()) >= 5, door
    for outcome in (Outcome.GRANT, Outcome.PARTIAL, Outcome.REFUSE, Outcome.DISMISS):
        assert sum(outcome in standard.outcomes for standard in STANDARDS.values()) >= 8, outcome


def test_every_provision_that_we_refuse_by_has_a_text() -> None:
    named = {ground for standard in STANDARDS.values() for ground in standard.grounds}
    assert named == {choice.id for choice in RULEBOOK.grounds}


@pytest.mark.parametrize("name", sorted(STANDARDS))
@pytest.mark.parametrize("language", Language)
def test_a_text_is_filled_in_for_a_case_that_it_fits(name: str, language: Language) -> None:
    standard = STANDARDS[name]
    fitting = [matter for matter in matters(language) if matter.outcome and _belongs(standard, matter)]
    filled = [fill(standard.text[language], matter.values) for matter in fitting]
    assert any(not missing for _, missing in filled), [missing for _, missing in filled]
    for text, _ in filled:
        assert not foreign_words(text, language), text


@pytest.mark.parametrize("name", sorted(STANDARDS))
def test_a_text_is_plain_and_says_the_same_in_three_languages(name: str) -> None:
    standard = STANDARDS[name]
    pronouns = {*TEXTS.words(Language.NB, many=False)} - {*TEXTS.references}
    used = {language: {*slots(standard.text[language])} - pronouns for language in Language}
    assert used[Language.NB] == used[Language.NN] == used[Language.EN]
    for language in Language:
        text = standard.text[language]
        assert long_sentences(text) == []
        assert not foreign_words(f"{standard.title[language]}. {text}", language)
        assert "§" not in text and not list(sections_without_law(text, language))
        assert "{" not in without_slots(text) and "  " not in text and text == text.strip()
        assert standard.title[language].strip() == standard.title[language] != ""
    assert standard.place in PLACES and standard.place
    assert 1 <= len(standard.short) <= 12 and not any(sign.isspace() for sign in standard.short)


def test_abbreviations_belong_to_one_text_each() -> None:
    shorts = [standard.short.casefold() for standard in STANDARDS.values()]
    assert len(set(shorts)) == len(shorts)


def test_every_law_and_reference_of_the_library_is_there() -> None:
    for reference in TEXTS.references.values():
        assert reference.law in TEXTS.laws
        assert bool(reference.section) != bool(reference.written)


# --- what may be named --------------------------------------------------------------------------------


def test_the_placeholders_that_are_explained_are_those_a_letter_can_fill_in() -> None:
    for language in Language:
        for matter in matters(language):
            assert set(matter.values) == set(SHIPPED.vocabulary.placeholders) | set(TEXTS.references)


def test_the_flags_and_generated_parts_that_are_explained_are_those_there_are() -> None:
    assert set(SHIPPED.vocabulary.makers) == set(MAKERS)
    known = {flag for matter in matters(Language.NB) for flag in matter.known_flags}
    assert set(SHIPPED.vocabulary.flags) == known


def test_what_is_explained_is_explained_in_three_languages() -> None:
    for words in (SHIPPED.vocabulary.placeholders, SHIPPED.vocabulary.flags, SHIPPED.vocabulary.makers):
        for name, meaning in words.items():
            assert all(meaning[language].strip() for language in Language), name
            assert not foreign_words(meaning.nb, Language.NB) and not foreign_words(meaning.nn, Language.NN), name


def test_the_case_says_nothing_of_the_person_where_the_recipient_may_not_know() -> None:
    guarded: Case = example_case("representative_refused", Language.NB, RULEBOOK)
    matter = Matter(case=guarded, options=_DECISION, rulebook=RULEBOOK, texts=TEXTS)
    assert matter.guarded
    assert {name for name in ("party", "period", "cited", "refused_items") if matter.values[name]} == set()
    assert matter.values["sender"]


def test_the_shipped_texts_are_the_same_read_twice() -> None:
    assert shipped_texts() == SHIPPED and SHIPPED.on(TODAY).standards.keys() == STANDARDS.keys()
