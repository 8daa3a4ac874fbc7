"""Abbreviations for phrases: what counts as one while somebody writes, and which phrase it stands for.

An abbreviation is typed after a semicolon that begins a word («;arv»). Nobody writes a semicolon there otherwise, so no
ordinary word is ever taken for one. A change goes through the workbench that is handed in. Knows no widget.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from app.services.protocol import Workbench
from app.services.text_pages import StandardLine

MARK = ";"
_AT_THE_END = re.compile(rf"(?:^|(?<=[\s(\[«„“\"']))({MARK}[\w-]{{1,12}})$")
_NAME = re.compile(r"[\w-]+")
LONGEST = 12


def abbreviation_before(words: str) -> str:
    """The abbreviation, with its mark, that ends these words; empty where they end otherwise."""
    found = _AT_THE_END.search(words)
    return found[1] if found else ""


def is_short(name: str) -> bool:
    """Whether a name can be typed as an abbreviation: letters, digits and hyphens."""
    return len(name) <= LONGEST and _NAME.fullmatch(name) is not None


def change_short(before: str, after: str, phrase: str, workbench: Workbench) -> None:
    """A phrase has one own abbreviation, so the one before goes; an empty one is none."""
    if before and before != after:
        workbench.set_abbreviation(before, "")
    if after:
        workbench.set_abbreviation(after, phrase)


class Shorts:
    """Which phrase an abbreviation stands for; a person's own come before those that the library suggests."""

    def __init__(self, lines: Sequence[StandardLine] = (), own: Mapping[str, str] | None = None) -> None:
        by_id = {line.id: line for line in lines}
        suggested = {line.short.lower(): line for line in lines if line.short}
        self._own = {short: name for short, name in (own or {}).items() if name in by_id}
        mine = {short.lower(): by_id[name] for short, name in self._own.items()}
        self._by_short = suggested | mine
        self._of = {line.id: line.short for line in suggested.values() if line.short.lower() not in mine}
        self._of |= {name: short for short, name in self._own.items()}

    def phrase(self, short: str) -> StandardLine | None:
        """The phrase of an abbreviation, given with or without its mark, in capitals or not."""
        return self._by_short.get(short.removeprefix(MARK).lower())

    def short_of(self, name: str) -> str:
        """The abbreviation of a phrase, without the mark; empty where it has none."""
        return self._of.get(name, "")

    def own_of(self, name: str) -> str:
        """The person's own abbreviation of a phrase, or an empty text."""
        return next((short for short, phrase in self._own.items() if phrase == name), "")
