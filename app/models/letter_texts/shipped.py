"""The letter texts as the program ships them: every dated version of everything, before a day is chosen.

Read from files by their names; where the files lie is not known here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TypeVar

import msgspec

from app.models.letter_texts.content import (
    LetterTexts,
    Phrase,
    Reference,
    Standard,
    Template,
    Vocabulary,
)
from app.models.reading import converted, read_json
from app.models.texts import Localised
from app.models.values import Value

VOCABULARY = "placeholders.json"
"""The file that says what phrases and templates may name; all other files hold the texts themselves."""

Dated = TypeVar("Dated", Phrase, Reference, Standard)


class TextsBroken(Exception):
    """The shipped letter texts cannot be read: the installation is damaged."""


class ShippedTexts(Value, frozen=True):
    """Everything that is shipped. A key may carry a suffix "@…", so that versions with different spans stand side by side."""

    version: str
    laws: dict[str, Localised]
    references: dict[str, Reference]
    pronouns: dict[str, dict[str, dict[str, str]]]
    templates: dict[str, Template]
    phrases: dict[str, Phrase]
    standards: dict[str, Standard] = {}
    vocabulary: Vocabulary = Vocabulary(placeholders={}, flags={}, makers={})

    def on(self, day: date) -> LetterTexts:
        """The texts as they are valid on a day."""
        return LetterTexts(
            version=self.version,
            laws=self.laws,
            references=valid(self.references, day),
            pronouns=self.pronouns,
            templates=self.templates,
            phrases=valid(self.phrases, day),
            standards=valid(self.standards, day),
        )


def shipped_from(files: Mapping[str, bytes]) -> ShippedTexts:
    """The texts in these files (name -> JSON), each of which holds some of the fields. Raises ``TextsBroken``."""
    fields: dict[str, object] = {}
    try:
        for name, data in sorted(files.items()):
            if name == VOCABULARY:
                fields["vocabulary"] = msgspec.json.decode(data)
            elif name.endswith(".json"):
                for field, value in read_json(data, dict[str, object]).items():
                    held = fields.get(field)
                    fields[field] = held | value if isinstance(held, dict) and isinstance(value, dict) else value
        fields["standards"] = dict(_named(fields.get("standards")))
        return converted(fields, ShippedTexts)
    except msgspec.MsgspecError as fault:
        raise TextsBroken(str(fault)) from fault


def _named(standards: object) -> Iterator[tuple[str, object]]:
    """The texts of the library with their ids in them; in the files the key alone says it."""
    for key, value in (standards if isinstance(standards, dict) else {}).items():
        yield key, {"id": bare(key), **value} if isinstance(value, dict) else value


def valid(items: Mapping[str, Dated], day: date) -> dict[str, Dated]:
    """What is valid on a day, under its bare name; of several the one that began last."""
    found: dict[str, Dated] = {}
    for key, item in items.items():
        name = bare(key)
        if item.first_day <= day <= item.last_day and (name not in found or found[name].first_day <= item.first_day):
            found[name] = item
    return found


def bare(name: str) -> str:
    """A key without the suffix that tells versions apart."""
    return name.partition("@")[0]
