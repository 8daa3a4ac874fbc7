"""The shipped rules are whole: three languages everywhere, nothing twice, everything that refers to something finds it."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

import resources
from app.models.case.deadlines import ANSWER_PROMISE, COMPLAINT, INFORMATION_DUE, INTERIM_REPLY
from app.models.case.registering import missing
from app.models.register import (
    CURRENT_RULEBOOK,
    Choice,
    Condition,
    RulebookBroken,
    postal_codes_from,
    rulebook_from,
)
from app.models.texts import Language, Localised
from app.models.values import Door
from tests.builders import RULEBOOK, TODAY, facts

FILES = resources.read_folder(f"rules/{CURRENT_RULEBOOK}")
LETTERS = Path(__file__).parents[1] / "data" / "letters"
CHOICES: dict[str, tuple[Choice, ...]] = {
    "legal_bases": RULEBOOK.legal_bases,
    "grounds": RULEBOOK.grounds,
    "purposes": RULEBOOK.purposes,
    "processing_bases": RULEBOOK.processing_bases,
    "services": RULEBOOK.services,
    "refusal_reasons": RULEBOOK.refusal_reasons,
    "hold_reasons": tuple(RULEBOOK.hold_reasons.values()),
    "dismissal_reasons": tuple(RULEBOOK.dismissal_reasons.values()),
    "complaint_dismissals": tuple(RULEBOOK.complaint_dismissals.values()),
    "post_return_reasons": tuple(RULEBOOK.post_return_reasons.values()),
    "access_provisions": RULEBOOK.access_provisions,
    "discontinue_reasons": tuple(RULEBOOK.discontinue_reasons.values()),
    "return_reasons": tuple(RULEBOOK.return_reasons.values()),
}
DOOR_OF_CATEGORY = {
    "utenlandsk_myndighet_eos": Door.FOREIGN_AUTHORITY,
    "utenlandsk_myndighet_utenfor_eos": Door.FOREIGN_AUTHORITY,
    "privatperson_doedsbo": Door.PRIVATE_PERSON,
    "privatperson_paa_vegne_av": Door.PRIVATE_PERSON,
    "bostyrer_konkursbo": Door.ESTATE_ADMINISTRATOR,
    "forskning_privat": Door.OTHER,
    "klage": Door.OTHER,
}


def texts_in(node: object, place: str) -> Iterator[tuple[str, dict[str, object]]]:
    """Every object that is a text in several languages, with where it stands."""
    if isinstance(node, dict):
        if "nb" in node:
            yield place, node
        for key, child in node.items():
            yield from texts_in(child, f"{place}/{key}")
    elif isinstance(node, list):
        for number, child in enumerate(node):
            yield from texts_in(child, f"{place}/{number}")


@pytest.mark.parametrize("name", FILES)
def test_every_text_stands_in_three_languages(name: str) -> None:
    found = list(texts_in(json.loads(FILES[name]), name))
    assert found
    for place, text in found:
        for language in Language:
            words = text.get(language.value)
            assert isinstance(words, str) and words.strip() == words and words, f"{place}: {language}"


@pytest.mark.parametrize("name", CHOICES)
def test_no_choice_stands_twice(name: str) -> None:
    counted = Counter(choice.id for choice in CHOICES[name])
    assert [found for found, count in counted.items() if count > 1] == []


def test_keyed_choices_stand_under_their_own_id() -> None:
    keyed = (
        RULEBOOK.hold_reasons,
        RULEBOOK.dismissal_reasons,
        RULEBOOK.complaint_dismissals,
        RULEBOOK.post_return_reasons,
        RULEBOOK.discontinue_reasons,
        RULEBOOK.return_reasons,
        RULEBOOK.deadline_rules,
    )
    for table in keyed:
        assert all(key == row.id for key, row in table.items())


def test_no_condition_element_country_or_holiday_stands_twice() -> None:
    names = (
        [row.id for row in RULEBOOK.conditions],
        [row.path for row in RULEBOOK.elements],
        [row.code for row in RULEBOOK.countries],
        [row.id for row in RULEBOOK.holidays],
    )
    for found in names:
        assert len(found) == len(set(found))


@pytest.mark.parametrize("door", Door)
def test_every_door_has_a_checklist_that_one_can_work_through(door: Door) -> None:
    conditions = RULEBOOK.conditions_for(door)
    codes = [row.missing_code for row in conditions]
    assert 6 <= len(conditions) <= 9
    assert len(codes) == len(set(codes)), "a missing code points to one condition"
    assert {"specific_purpose", "period"} <= set(codes)


@pytest.mark.parametrize("condition", RULEBOOK.conditions, ids=lambda row: row.id)
@pytest.mark.parametrize("language", Language)
def test_a_condition_reads_as_it_must_in_form_and_letter(condition: Condition, language: Language) -> None:
    sentences = (condition.ask, condition.met, condition.not_met)
    assert all(text[language].endswith(".") for text in sentences)
    assert "?" in condition.question[language]
    assert not condition.name[language].endswith(".")
    assert not condition.source[language].endswith(".")
    assert condition.met[language] != condition.not_met[language]
    assert len(condition.ask[language].split()) >= 12, "a paragraph that can stand alone in a letter"


@pytest.mark.parametrize("door", Door)
def test_what_registration_misses_has_a_condition_that_asks_for_it(door: Door) -> None:
    known = {row.missing_code for row in RULEBOOK.conditions_for(door)}
    bare = facts(door, request=type(facts().request)(), enclosures=(), subjects=(), representative=None)
    assert missing(bare)
    assert set(missing(bare)) <= known


def truths() -> list[dict[str, object]]:
    return [json.loads(path.read_bytes()) for path in sorted(LETTERS.glob("*.json"))]


@pytest.mark.parametrize("truth", truths(), ids=lambda truth: str(truth["file"]))
def test_what_the_sample_letters_lack_has_a_condition(truth: dict[str, object]) -> None:
    lacking = truth["missing"]
    assert isinstance(lacking, list)
    door = DOOR_OF_CATEGORY[str(truth["category"])]
    known = {row.missing_code for row in RULEBOOK.conditions_for(door)}
    assert {row["code"] for row in lacking} <= known


@pytest.mark.parametrize("truth", truths(), ids=lambda truth: str(truth["file"]))
def test_what_the_sample_letters_ask_for_is_in_the_register(truth: dict[str, object]) -> None:
    data = truth["requested_data"]
    assert isinstance(data, dict)
    for path in data["elements"]:
        element = RULEBOOK.element(path)
        assert element is not None and element.detail


def test_elements_that_are_headings_hold_no_data_of_their_own() -> None:
    paths = [element.path for element in RULEBOOK.elements]
    headings = {element.path for element in RULEBOOK.elements if not element.detail}
    assert headings == {path for path in paths if any(other.startswith(f"{path}.") for other in paths)}
    assert len(paths) == 64


def test_elements_stand_together_by_group_and_leave_types_are_sensitive() -> None:
    groups = [element.group for element in RULEBOOK.elements]
    assert len([1 for a, b in pairwise(groups) if a != b]) + 1 == len(set(groups))
    sensitive = RULEBOOK.element("permisjoner[].type")
    assert sensitive is not None and sensitive.sensitive


@pytest.mark.parametrize("name", [INTERIM_REPLY, INFORMATION_DUE, COMPLAINT, ANSWER_PROMISE])
def test_every_deadline_has_its_rule_and_only_our_own_can_be_paused(name: str) -> None:
    rule = RULEBOOK.deadline_rule(name)
    assert rule.pausable is (name in (INFORMATION_DUE, ANSWER_PROMISE))


def test_what_the_code_names_is_in_the_rules() -> None:
    assert "awaiting_information" in RULEBOOK.hold_reasons
    assert "none_cited" in {row.id for row in RULEBOOK.legal_bases}
    assert "one_off" in {row.id for row in RULEBOOK.services}


@pytest.mark.parametrize("door", Door)
@pytest.mark.parametrize("name", ["legal_bases", "grounds", "purposes", "processing_bases", "services"])
def test_every_list_offers_something_at_every_door(door: Door, name: str) -> None:
    assert [row for row in CHOICES[name] if row.offered(door, TODAY)]


def test_a_choice_is_offered_in_its_span_and_at_its_doors_only() -> None:
    name = Localised(nb="a", nn="a", en="a")
    choice = Choice(id="a", name=name, doors=(Door.OTHER,), first_day=date(2026, 1, 1), last_day=date(2026, 12, 31))
    assert choice.offered(Door.OTHER, date(2026, 1, 1))
    assert choice.offered(Door.OTHER, date(2026, 12, 31))
    assert not choice.offered(Door.OTHER, date(2027, 1, 1))
    assert not choice.offered(Door.PRIVATE_PERSON, TODAY)


def test_an_old_legal_basis_is_readable_but_no_longer_offered() -> None:
    old = next(row for row in RULEBOOK.legal_bases if row.id == "aareg_10_e_old")
    assert not old.offered(Door.OTHER, TODAY)


def test_countries_are_those_of_the_standard_and_kosovo() -> None:
    codes = {row.code for row in RULEBOOK.countries}
    assert len(codes) == 250
    assert {"NO", "PL", "KE", "GB", "XK"} <= codes
    poland = RULEBOOK.country("PL")
    assert poland is not None and (poland.nb, poland.en) == ("Polen", "Poland")
    assert RULEBOOK.country("ZZ") is None


def test_the_office_can_be_written_to_and_called() -> None:
    office = RULEBOOK.office
    assert office.postal_lines == ("Postboks 4330", "2308 HAMAR")
    assert office.phone == "55 55 33 33"


def test_a_rulebook_with_something_missing_says_that_the_installation_is_damaged() -> None:
    files = {name: data for name, data in FILES.items() if name != "office.json"}
    with pytest.raises(RulebookBroken, match="version"):
        rulebook_from(files, practice=True)
    with pytest.raises(RulebookBroken):
        rulebook_from({**FILES, "office.json": b"{"}, practice=True)


def test_the_postal_codes_of_the_samples_are_known_by_their_place() -> None:
    codes = postal_codes_from(resources.read("postal/postal_codes.tsv"))
    assert codes["2815"].place == "GJØVIK"
    assert codes["6812"].place == "FØRDE"
    assert all(code.isdigit() and found.valid for code, found in codes.items())


def test_the_postal_registers_own_file_can_be_put_in_its_place() -> None:
    line = "0001\tOSLO\t0301\tOSLO\tP\r\n0045\tÅL\t0301\tOSLO\tS\r\n"
    for encoding in ("utf-8", "cp1252"):
        codes = postal_codes_from(line.encode(encoding))
        assert codes["0001"].valid
        assert not codes["0045"].valid
        assert codes["0045"].place == "ÅL"


BOKMAL = (
    "ikke hvem hva hvilken hvilke hvorfor hvordan fra noen noe være opplysninger opplysningene søker søkeren bare mer uten "
    "dere ble kjennelse kjennelsen boet hjemmel myndighet forskning tidligere virksomhet saksbehandleren"
)
NYNORSK = (
    "ikkje kven kva korleis kvifor frå nokon noko vere opplysningar opplysningane søkjar søkjaren berre meir utan vart "
    "orskurd buet heimel styresmakt forsking tidlegare verksemd saksbehandlaren"
)


def words_of(text: object) -> set[str]:
    return set(re.findall(r"[a-zæøå]+", str(text).lower()))


@pytest.mark.parametrize("name", FILES)
def test_bokmal_and_nynorsk_are_kept_apart(name: str) -> None:
    for place, text in texts_in(json.loads(FILES[name]), name):
        assert not words_of(text["nn"]) & set(BOKMAL.split()), f"{place}: {text['nn']}"
        assert not words_of(text["nb"]) & set(NYNORSK.split()), f"{place}: {text['nb']}"
