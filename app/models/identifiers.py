"""Numbers and codes that say who or where somebody is: checked by their own arithmetic, never looked up here.

Sources: Skatteetaten on the national identity number from 2032 (k1 remainders 0–3 are valid), Brønnøysundregistrene on the
organisation number. Neither gender nor century is derived: from 2032 that is no longer possible.
"""

from __future__ import annotations

import re
from enum import StrEnum

import msgspec

from app.models.texts import QT_TRANSLATE_NOOP as _

_K1 = (3, 7, 6, 1, 8, 9, 4, 5, 2)
_K2 = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
_ORG = (3, 2, 7, 6, 5, 4, 3, 2)
_SYNTHETIC_OFFSETS = (80, 65, 40)
"""Added to the month in numbers of invented people: Skatteetaten +80, Norsk helsenett +65, Nav +40."""


class IdentifierFault(StrEnum):
    """What is wrong with a number."""

    LENGTH = "length"
    DATE = "date"
    CHECK_DIGIT = "check_digit"
    SYNTHETIC = "synthetic"
    REAL_IN_PRACTICE = "real_in_practice"

    @property
    def sentence(self) -> str:
        """The English sentence; the window translates it in the context "identifier"."""
        return FAULT_SENTENCES[self]


FAULT_SENTENCES: dict[IdentifierFault, str] = {
    IdentifierFault.LENGTH: _("identifier", "it has the wrong number of digits."),
    IdentifierFault.DATE: _("identifier", "the first six digits are not a date."),
    IdentifierFault.CHECK_DIGIT: _("identifier", "the check digits do not fit; look for a mistyped digit."),
    IdentifierFault.SYNTHETIC: _("identifier", "it belongs to an invented person; those are only for practice."),
    IdentifierFault.REAL_IN_PRACTICE: _("identifier", "practice is only for invented people."),
}


class NumberKind(StrEnum):
    """What a national number is: fødselsnummer or D-nummer."""

    BIRTH_NUMBER = "birth_number"
    D_NUMBER = "d_number"


class NationalId(msgspec.Struct, frozen=True):
    """A valid national identity number. ``rule_2032`` marks one that is valid only by the rule for new numbers."""

    number: str
    kind: NumberKind
    synthetic: bool
    rule_2032: bool


def digits(text: str) -> str:
    """The text without the spaces, dots and dashes that people write into numbers."""
    return re.sub(r"[\s.\-–]", "", text)


def _weighted(number: str, weights: tuple[int, ...]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(number, weights, strict=False))


def check_national_id(text: str, synthetic_ok: bool) -> NationalId | IdentifierFault:
    """A fødselsnummer or D-nummer, by today's rule or the rule of 2032; or what is wrong with it.

    Where invented people are allowed (practice), real ones are not.
    """
    number = digits(text)
    if not re.fullmatch(r"[0-9]{11}", number):
        return IdentifierFault.LENGTH
    day, month = int(number[:2]), int(number[2:4])
    d_number = day > 40
    day -= 40 if d_number else 0
    offset = next((offset for offset in _SYNTHETIC_OFFSETS if 1 <= month - offset <= 12), 0)
    if not _is_day(day, month - offset):
        return IdentifierFault.DATE
    rest = (_weighted(number, _K1) + int(number[9])) % 11
    if rest > 3 or (_weighted(number, _K2) + int(number[10])) % 11 != 0:
        return IdentifierFault.CHECK_DIGIT
    if bool(offset) != synthetic_ok:
        return IdentifierFault.SYNTHETIC if offset else IdentifierFault.REAL_IN_PRACTICE
    kind = NumberKind.D_NUMBER if d_number else NumberKind.BIRTH_NUMBER
    return NationalId(number, kind, synthetic=bool(offset), rule_2032=rest != 0)


def _is_day(day: int, month: int) -> bool:
    """Whether some year has this day; the century is not in the number, so 29 February always counts."""
    lengths = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return 1 <= month <= 12 and 1 <= day <= lengths[month - 1]


def check_organisation_number(text: str) -> str | IdentifierFault:
    """The nine digits of an organisation number (organisasjonsnummer), or what is wrong with them (modulus 11)."""
    number = digits(text)
    if not re.fullmatch(r"[0-9]{9}", number):
        return IdentifierFault.LENGTH
    rest = _weighted(number, _ORG) % 11
    expected = 0 if rest == 0 else 11 - rest
    return number if expected == int(number[8]) else IdentifierFault.CHECK_DIGIT


def grouped_national_id(number: str) -> str:
    """«010203 45678»: as it is shown and printed."""
    return f"{number[:6]} {number[6:]}"


def grouped_organisation_number(number: str) -> str:
    """«123 456 785»: as it is shown and printed."""
    return f"{number[:3]} {number[3:6]} {number[6:]}"


class Country(msgspec.Struct, frozen=True):
    """A country as the post writes it: ISO 3166-1 alpha-2 code (and XK) and its names."""

    code: str
    nb: str
    nn: str
    en: str


class PostalCode(msgspec.Struct, frozen=True):
    """A Norwegian postal code; category S (in the postal register) is not valid in addresses."""

    code: str
    place: str
    valid: bool = True
