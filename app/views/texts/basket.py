"""Changes of letter texts that somebody is writing and has not published: each with the words it was written over.

Becomes one ``TextChange``; is kept as bytes, so nothing typed is lost. Knows no widget.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

import msgspec

from app.models.letter_texts.change import TextChange
from app.models.letter_texts.content import LetterTexts, Phrase, Reference, Standard, Template
from app.models.reading import read_json
from app.models.texts import Localised

Value = Localised | Standard | Reference | Template | None
Kept = TypeVar("Kept")
NO_WORDS = Localised(nb="", nn="", en="")


class Kind(StrEnum):
    """The kinds of text that can be changed, named as the fields of ``TextChange``."""

    STANDARD = "standards"
    PHRASE = "phrases"
    TEMPLATE = "templates"
    REFERENCE = "references"
    LAW = "laws"


class Spot(msgspec.Struct, frozen=True, order=True):
    """Which text: its kind and its key."""

    kind: Kind
    key: str


class Edit(msgspec.Struct, Generic[Kept], frozen=True):
    """One text as it is to be (``mine``), and as it was when the writing began (``over``)."""

    over: Kept
    mine: Kept


class Basket(msgspec.Struct, frozen=True, kw_only=True):
    """What is changed and not published (kurven), why, and from which day."""

    standards: dict[str, Edit[Standard | None]] = {}
    phrases: dict[str, Edit[Localised]] = {}
    templates: dict[str, Edit[Template]] = {}
    references: dict[str, Edit[Reference]] = {}
    laws: dict[str, Edit[Localised]] = {}
    why: str = ""
    first_day: date | None = None

    def edits(self, kind: Kind) -> dict[str, Edit[Value]]:
        found: dict[str, Edit[Value]] = getattr(self, kind.value)
        return found

    def items(self) -> Iterator[tuple[Spot, Edit[Value]]]:
        """All texts that are changed, by kind and key, and how."""
        for kind in Kind:
            yield from ((Spot(kind, key), edit) for key, edit in sorted(self.edits(kind).items()))

    def spots(self) -> Iterator[Spot]:
        """All texts that are changed, by kind and key."""
        return (spot for spot, _edit in self.items())

    def edit(self, spot: Spot) -> Edit[Value] | None:
        return self.edits(spot.kind).get(spot.key)

    def __bool__(self) -> bool:
        return any(self.edits(kind) for kind in Kind)


def value_of(texts: LetterTexts, spot: Spot) -> Value:
    """A text as it is in force; None where there is none."""
    found = getattr(texts, spot.kind.value).get(spot.key)
    if isinstance(found, Phrase):
        return Localised(nb=found.nb, nn=found.nn, en=found.en)
    if isinstance(found, Standard):
        # Its first day is that of the change it came with; as part of another change it begins with that one.
        return msgspec.structs.replace(found, first_day=date.min)
    value: Value = found
    return value


def new_standard(key: str) -> Standard:
    """A phrase of the library with nothing written in it yet."""
    return Standard(id=key, title=NO_WORDS, text=NO_WORDS)


def with_edit(basket: Basket, spot: Spot, over: Value, mine: Value) -> Basket:
    """The basket with a text written anew; one that is as it was leaves the basket."""
    if mine == over:
        return without(basket, spot)
    edits = basket.edits(spot.kind) | {spot.key: Edit(over, mine)}
    return msgspec.structs.replace(basket, **{spot.kind.value: edits})


def without(basket: Basket, spot: Spot) -> Basket:
    edits = {key: edit for key, edit in basket.edits(spot.kind).items() if key != spot.key}
    return msgspec.structs.replace(basket, **{spot.kind.value: edits})


def overtaken(basket: Basket, texts: LetterTexts) -> tuple[Spot, ...]:
    """What somebody else has changed since it was written over here, in another way than we want it."""
    return tuple(spot for spot, edit in basket.items() if value_of(texts, spot) not in (edit.over, edit.mine))


def settled(basket: Basket, texts: LetterTexts) -> Basket:
    """The basket without what is in force already, e.g. because it was published."""
    for spot, edit in basket.items():
        if edit.mine == value_of(texts, spot):
            basket = without(basket, spot)
    return basket


def change_of(basket: Basket, today: date) -> TextChange:
    """The basket as the change that is published."""
    fields = {kind.value: {key: edit.mine for key, edit in basket.edits(kind).items()} for kind in Kind}
    return TextChange(why=basket.why.strip(), first_day=basket.first_day or today, **fields)  # type: ignore[arg-type]


def change_of_one(spot: Spot, mine: Value, today: date) -> TextChange:
    """A change of one text alone, for asking the rules about it while it is written."""
    return TextChange(why="…", first_day=today, **{spot.kind.value: {spot.key: mine}})  # type: ignore[arg-type]


def to_bytes(basket: Basket) -> bytes:
    return msgspec.json.encode(basket)


def from_bytes(data: bytes | None) -> Basket:
    """What was being written; an empty basket where there is nothing or it cannot be read."""
    try:
        return read_json(data, Basket) if data else Basket()
    except msgspec.MsgspecError:
        return Basket()
