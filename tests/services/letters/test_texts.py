"""The phrases and templates hang together: everything named exists, in three languages, with the same placeholders."""

from __future__ import annotations

import re
from datetime import date

import msgspec
import pytest

from app.models.case.issuing import LetterOptions
from app.models.case.state import Case
from app.models.letter_texts.content import Part, provision
from app.models.letter_texts.shipped import TextsBroken, shipped_from
from app.models.texts import Language
from app.models.values import LetterKind, Outcome
from app.services.letters.makers import MAKERS
from app.services.letters.matter import Matter
from app.services.letters.texts import fill, glue, letter_texts
from app.services.letters.wording import long_sentences
from tests.builders import RULEBOOK, TODAY
from tests.door_facts import complaint_facts, facts
from tests.services.letters.samples import TEXTS

_SLOT = re.compile(r"\{(\w+)\}")
_PRONOUNS = frozenset(name for word in ("du", "deg", "din", "di", "ditt", "dine") for name in (word, word.capitalize()))
PARTS: list[Part] = [part for template in TEXTS.templates.values() for part in template.parts]


def test_every_template_names_phrases_makers_and_templates_that_exist() -> None:
    for part in PARTS:
        for phrase in filter(None, (part.text, part.heading, *part.bullets)):
            assert phrase in TEXTS.phrases
        assert not part.make or part.make in MAKERS
        assert not part.include or part.include in TEXTS.templates


def test_every_kind_of_letter_and_every_outcome_has_a_template() -> None:
    decided = {f"decision.{outcome.value}" for outcome in Outcome if outcome is not Outcome.DISCONTINUE}
    decided |= {name.replace("decision", "reversal") for name in decided}
    wanted = {kind.value for kind in LetterKind if kind is not LetterKind.DECISION} | decided
    assert wanted <= {name for name, template in TEXTS.templates.items() if template.title}


def test_every_flag_that_a_template_asks_for_is_one_that_a_matter_knows() -> None:
    known: set[str] = set()
    for about in (facts(), complaint_facts()):
        for kind in LetterKind:
            matter = Matter(
                case=Case(id="c", facts=about), options=LetterOptions(kind=kind), rulebook=RULEBOOK, texts=TEXTS
            )
            known |= matter.known_flags
    assert {flag.lstrip("!") for part in PARTS for flag in part.when} <= known


@pytest.mark.parametrize("name", sorted(TEXTS.phrases))
def test_a_phrase_says_the_same_in_three_languages(name: str) -> None:
    phrase = TEXTS.phrases[name]
    slots = {language: set(_SLOT.findall(phrase_in)) - _PRONOUNS for language, phrase_in in _spoken(name)}
    slots = {language: found - {"norway", "henvendelsen", "vedtak"} for language, found in slots.items()}
    assert slots[Language.NB] == slots[Language.NN] == slots[Language.EN]
    for _, text in _spoken(name):
        assert text.strip() == text
        assert long_sentences(text) == []
        assert "§" not in text, "provisions are data, so that they can change with the law"
    assert phrase.first_day <= phrase.last_day


def _spoken(name: str) -> list[tuple[Language, str]]:
    return [(language, TEXTS.say(name, language)) for language in Language]


def test_no_phrase_is_left_over() -> None:
    named = {phrase for part in PARTS for phrase in (part.text, part.heading, *part.bullets)}
    named |= {template.title for template in TEXTS.templates.values()}
    makers = {
        "row_",
        "because_",
        "period_",
        "matrix_",
        "verdict_",
        "label_",
        "blank_",
        "role_",
        "word_",
        "what_",
        "element_",
        "suggest_",
        "former_",
    }
    others = {"and", "born", "with_id", "with_orgnr", "norway", "page", "greeting", "enclosures", "grounds", "copy"}
    others |= {"copies", "access_provision", "paper_first", "paper_later"}
    left = {name for name in TEXTS.phrases if name not in named and not name.startswith(tuple(makers))}
    assert left - others == set()


def test_pronouns_follow_the_readers_number_and_provisions_the_language() -> None:
    one, many = TEXTS.words(Language.NN, many=False), TEXTS.words(Language.NN, many=True)
    assert (one["Du"], many["Du"], many["deg"]) == ("Du", "De", "dykk")
    assert many["fvl_29"] == "forvaltningslova § 29"
    assert TEXTS.words(Language.EN, many=True)["fvl_28_32"] == "Public Administration Act sections 28–32"
    assert provision("forvaltningsloven", "28–32", Language.NB) == "forvaltningsloven §§ 28–32"


def test_a_placeholder_without_a_value_stays_visible_and_is_reported() -> None:
    text, missing = fill("innen {due} i {office}", {"office": "Hamar"})
    assert (text, missing) == ("innen {due} i Hamar", ("due",))


def test_a_line_never_ends_between_a_section_sign_and_its_number() -> None:
    assert glue("forvaltningsloven § 11 a og §§ 28–32") == "forvaltningsloven\u00a0§\u00a011\u00a0a og §§\u00a028–32"
    assert glue("section 13 b, 8. februar 2015") == "section\u00a013\u00a0b, 8.\u00a0februar 2015"


def test_the_phrase_of_the_day_is_used() -> None:
    old = {"nb": "gammel", "nn": "gammal", "en": "old", "last_day": "2026-12-31"}
    new = {"nb": "ny", "nn": "ny", "en": "new", "first_day": "2027-01-01"}
    files = {
        "a.json": msgspec.json.encode({"version": "1", "laws": {}, "references": {}, "pronouns": {}, "templates": {}}),
        "b.json": msgspec.json.encode({"phrases": {"hello@1967": old, "hello@2025": new}}),
    }
    assert shipped_from(files).on(date(2026, 12, 31)).say("hello", Language.NB) == "gammel"
    assert shipped_from(files).on(date(2027, 1, 1)).say("hello", Language.NB) == "ny"


def test_damaged_texts_are_named_as_such() -> None:
    with pytest.raises(TextsBroken):
        shipped_from({"a.json": b"{"})
    assert letter_texts(TODAY).version == TEXTS.version
