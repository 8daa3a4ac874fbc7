"""How a phrase is filled, and the shipped letter texts where they lie. Knows nothing of cases or of pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date

import resources
from app.models.letter_texts.content import LetterTexts, slots
from app.models.letter_texts.shipped import ShippedTexts, shipped_from

FOLDER = "letters"
"""Where the letters' data lies under ``resources/``."""

_SLOT = re.compile(r"\{([A-Za-z_0-9]+)\}")
_MONTHS = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|"
_MONTHS += "January|February|March|April|May|June|July|August|September|October|November|December"


def _between(before: Iterable[str], after: str) -> re.Pattern[str]:
    """A space between one of these and something that matches ``after``. Looks ahead first, which is quick."""
    behind = "|".join(f"(?<={word} )" for word in before)
    return re.compile(f" (?={after})(?:{behind})")


_SECTIONS = ("§", "section", "sections")
_GLUED = (
    _between(_SECTIONS, r"\d"),
    _between((f"{word}\u00a0{number}" for word in _SECTIONS for number in (r"\d", r"\d\d", r"\d\d\d")), r"[a-h]\b"),
    _between(("lov", "loven", "lova", "forskriften", "forskrifta", "Act", "Regulations"), r"§|sections?\b"),
    _between(("bokstav", "letter", r"nr\.", "artikkel", "rticle", "rticles"), r"\d|[a-z]\b"),
    _between((r"\d", r"\d\."), rf"(?:{_MONTHS})\b"),
    _between((r"\d",), r"\d"),
    _between((r"\d\d\d\d",), "[A-ZÆØÅ]{2}"),
)
"""Where a line must not break: between a law, § and its number, «11 a», «bokstav c», day and month, the groups of a
number, and postal code and place."""


def fill(text: str, values: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    """The text with its placeholders filled, and the names of those that have no value (they stay visible)."""
    missing = tuple(name for name in slots(text) if not values.get(name))
    return glue(_SLOT.sub(lambda found: values.get(found[1]) or found[0], text)), missing


def glue(text: str) -> str:
    """The text with no-break spaces where a line must not end."""
    for pattern in _GLUED:
        text = pattern.sub("\u00a0", text)
    return text


def shipped_texts() -> ShippedTexts:
    """Everything that is shipped, in all its versions. Raises ``TextsBroken`` when it cannot be read."""
    return shipped_from(resources.read_folder(FOLDER))


def letter_texts(on: date) -> LetterTexts:
    """The texts as shipped and valid on a day, without the office's own changes. Raises ``TextsBroken``."""
    return shipped_texts().on(on)
