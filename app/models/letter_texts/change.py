"""The office's own changes to the letter texts: what one change says, and how it stands in their history.

Each entry names the one before it, and its link is the SHA-256 of its bytes, so that the last link stands for the whole
history. Knows no rules, no clocks and no network.
"""

from __future__ import annotations

from datetime import date

import msgspec

from app.models.letter_texts.content import Reference, Standard, Template
from app.models.reasons import Reason, Refused
from app.models.texts import Localised
from app.models.values import Value, digest


class TextsVersion(Value, frozen=True):
    """Which texts a decision is written with: how many of the office's changes count, and the day they are valid on.

    ``number`` 0 are the texts as shipped. ``link`` names the history that the number counts in; it only matters after the
    server was restored from a backup and the same number stands for something else.
    """

    number: int
    on: date
    link: str = ""


class TextChange(Value, frozen=True):
    """One change of the letter texts (tekstendring): what is put in place of what, from which day, and why.

    A phrase, a law, a reference, a template or a standard that is named here replaces the one of the same name; ``None``
    takes a standard out.
    """

    why: str
    first_day: date
    phrases: dict[str, Localised] = {}
    standards: dict[str, Standard | None] = {}
    references: dict[str, Reference] = {}
    laws: dict[str, Localised] = {}
    templates: dict[str, Template] = {}

    @property
    def empty(self) -> bool:
        return not (self.phrases or self.standards or self.references or self.laws or self.templates)


class TextEntry(Value, frozen=True):
    """A change in its place in the history: its number from 1, when (ISO 8601) and by whom it was made.

    ``previous`` is the link of the entry before, "" for the first.
    """

    number: int
    at: str
    by: str
    by_name: str
    change: TextChange
    previous: str = ""
    link: str = ""


class TextAnswer(Value, frozen=True):
    """What the server answers to a change: the entry it has become, or the reason why not."""

    entry: TextEntry | None = None
    reason: Reason | None = None
    values: dict[str, str] = {}

    @property
    def refusal(self) -> Refused | None:
        return Refused(self.reason, self.values) if self.reason else None


MAX_CHANGE_BYTES = 1024 * 1024
"""The largest change that the server takes."""


def body_of(entry: TextEntry) -> bytes:
    """The bytes that an entry's link is made of: everything in it but the link."""
    return msgspec.json.encode(msgspec.structs.replace(entry, link=""))


def linked(entry: TextEntry) -> TextEntry:
    """The entry with its link."""
    return msgspec.structs.replace(entry, link=digest(body_of(entry)))
