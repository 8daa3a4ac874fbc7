"""How a phrase is filled, and the shipped letter texts where they lie. Knows nothing of cases or of pages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

import resources
from app.models.letter_texts.content import LetterTexts, slots
from app.models.letter_texts.shipped import ShippedTexts, shipped_from

FOLDER = "letters"
"""Where the letters' data lies under ``resources/``."""

_SLOT = re.compile(r"\{([A-Za-z_0-9]+)\}")
_MONTHS = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|"
_MONTHS += "January|February|March|April|May|June|July|August|September|October|November|December"
_GLUED = (
    (re.compile(r"(§§?|sections?) (?=\d)"), "\\1\u00a0"),
    (re.compile(r"((?:§§?|sections?)\u00a0\d+) (?=[a-h]\b)"), "\\1\u00a0"),
    (re.compile(rf"(?<=\d)(\.?) (?=(?:{_MONTHS})\b)"), "\\1\u00a0"),
    (re.compile(r"(lov|loven|lova|forskriften|forskrifta|Act|Regulations) (?=§|sections?\b)"), "\\1\u00a0"),
    (re.compile(r"\b(bokstav|letter|nr\.|artikkel|[Aa]rticles?) (?=\d|[a-z]\b)"), "\\1\u00a0"),
    (re.compile(r"(?<=\d) (?=\d)"), "\u00a0"),
    (re.compile(r"\b(\d{4}) (?=[A-ZÆØÅ]{2})"), "\\1\u00a0"),
)
"""Where a line must not break: between a law, § and its number, «11 a», «bokstav c», day and month, the groups of a
number, and postal code and place."""


def fill(text: str, values: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    """The text with its placeholders filled, and the names of those that have no value (they stay visible)."""
    missing = tuple(name for name in slots(text) if not values.get(name))
    return glue(_SLOT.sub(lambda found: values.get(found[1]) or found[0], text)), missing


def glue(text: str) -> str:
    """The text with no-break spaces where a line must not end."""
    for pattern, replacement in _GLUED:
        text = pattern.sub(replacement, text)
    return text


def shipped_texts() -> ShippedTexts:
    """Everything that is shipped, in all its versions. Raises ``TextsBroken`` when it cannot be read."""
    return shipped_from(resources.read_folder(FOLDER))


def letter_texts(on: date) -> LetterTexts:
    """The texts as shipped and valid on a day, without the office's own changes. Raises ``TextsBroken``."""
    return shipped_texts().on(on)
