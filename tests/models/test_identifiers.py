"""Numbers that say who somebody is: the official test numbers, invented people, and every single mistyped digit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.identifiers import (
    FAULT_SENTENCES,
    IdentifierFault,
    NationalId,
    NumberKind,
    check_national_id,
    check_organisation_number,
    digits,
    grouped_national_id,
    grouped_organisation_number,
)

SAMPLES = ("02917649882", "14834849578", "29858149914", "08895949966", "62878949981", "43929249454", "55847848943")


@pytest.mark.parametrize("number", ["02013299997", "30108299920"])
def test_official_numbers_are_valid_by_todays_rule(number: str) -> None:
    found = check_national_id(number, synthetic_ok=False)
    assert isinstance(found, NationalId)
    assert (found.rule_2032, found.synthetic, found.kind) == (False, False, NumberKind.BIRTH_NUMBER)


def test_a_number_by_the_rule_of_2032_is_accepted_already() -> None:
    found = check_national_id("30108299939", synthetic_ok=False)
    assert isinstance(found, NationalId) and found.rule_2032


@pytest.mark.parametrize("number", SAMPLES)
def test_invented_people_are_for_practice_and_only_there(number: str) -> None:
    found = check_national_id(number, synthetic_ok=True)
    assert isinstance(found, NationalId) and found.synthetic
    assert check_national_id(number, synthetic_ok=False) is IdentifierFault.SYNTHETIC


def test_real_people_have_no_place_in_practice() -> None:
    assert check_national_id("02013299997", synthetic_ok=True) is IdentifierFault.REAL_IN_PRACTICE


def test_a_number_for_those_without_a_birth_number_is_told_apart() -> None:
    found = check_national_id("62878949981", synthetic_ok=True)
    assert isinstance(found, NationalId) and found.kind is NumberKind.D_NUMBER


def test_numbers_are_read_as_people_write_them() -> None:
    found = check_national_id(" 029176 49882", synthetic_ok=True)
    assert isinstance(found, NationalId) and found.number == "02917649882"
    assert check_organisation_number("310 128 406") == "310128406"
    assert digits("12.34–5 6-7") == "1234567"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", IdentifierFault.LENGTH),
        ("0291764988", IdentifierFault.LENGTH),
        ("029176498822", IdentifierFault.LENGTH),
        ("0291764988x", IdentifierFault.LENGTH),
        ("٠٢٩١٧٦٤٩٨٨٢", IdentifierFault.LENGTH),
        ("32013299997", IdentifierFault.DATE),
        ("00013299997", IdentifierFault.DATE),
        ("30023299997", IdentifierFault.DATE),
        ("02003299997", IdentifierFault.DATE),
        ("02133299997", IdentifierFault.DATE),
        ("02013299998", IdentifierFault.CHECK_DIGIT),
    ],
)
def test_a_number_that_is_wrong_says_how(text: str, fault: IdentifierFault) -> None:
    assert check_national_id(text, synthetic_ok=False) is fault
    assert FAULT_SENTENCES[fault].endswith(".")


@pytest.mark.parametrize("number", ["974761084", "310128406", "312901048", "311077457"])
def test_organisation_numbers_check_their_last_digit(number: str) -> None:
    assert check_organisation_number(number) == number
    assert check_organisation_number(number[:-1] + str((int(number[-1]) + 1) % 10)) is IdentifierFault.CHECK_DIGIT


def test_an_organisation_number_whose_check_would_be_ten_does_not_exist() -> None:
    # 3·1 + 3·3 = 12 leaves remainder one, and there is no digit ten.
    for last in range(10):
        assert check_organisation_number(f"10000030{last}") is IdentifierFault.CHECK_DIGIT


@pytest.mark.parametrize("text", ["", "31012840", "3101284066", "31012840x"])
def test_an_organisation_number_has_nine_digits(text: str) -> None:
    assert check_organisation_number(text) is IdentifierFault.LENGTH


@given(st.sampled_from(("974761084", "310128406")), st.integers(0, 8), st.integers(1, 9))
def test_one_mistyped_digit_is_always_caught(number: str, place: int, shift: int) -> None:
    other = str((int(number[place]) + shift) % 10)
    wrong = number[:place] + other + number[place + 1 :]
    assert check_organisation_number(wrong) is IdentifierFault.CHECK_DIGIT


@given(st.sampled_from(SAMPLES), st.integers(0, 10), st.integers(1, 9))
def test_one_mistyped_digit_in_a_national_number_is_always_caught(number: str, place: int, shift: int) -> None:
    other = str((int(number[place]) + shift) % 10)
    wrong = number[:place] + other + number[place + 1 :]
    assert isinstance(check_national_id(wrong, synthetic_ok=True), IdentifierFault)


@given(st.text(max_size=30), st.booleans())
def test_no_text_ever_raises(text: str, synthetic_ok: bool) -> None:
    check_national_id(text, synthetic_ok)
    check_organisation_number(text)


def test_numbers_are_shown_in_groups() -> None:
    assert grouped_national_id("02917649882") == "029176 49882"
    assert grouped_organisation_number("310128406") == "310 128 406"
