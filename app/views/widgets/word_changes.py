"""Which words went and which came between two texts. Knows no widget."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import StrEnum

import msgspec

_WORDS = re.compile(r"\s+|[^\s\w]|\w+")


class Change(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


class Piece(msgspec.Struct, frozen=True):
    """Some words in a row, and what became of them."""

    change: Change
    text: str


def word_changes(before: str, after: str) -> tuple[Piece, ...]:
    """The two texts as one sequence of pieces: SAME and GONE make up ``before``, SAME and NEW make up ``after``."""
    return tuple(_joined(_pieces(_WORDS.findall(before), _WORDS.findall(after))))


def _pieces(before: list[str], after: list[str]) -> Iterator[Piece]:
    for tag, start, end, new_start, new_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Piece(Change.SAME, "".join(before[start:end]))
            continue
        yield Piece(Change.GONE, "".join(before[start:end]))
        yield Piece(Change.NEW, "".join(after[new_start:new_end]))


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Blanks that stayed between two words that went are told with them, so that a rewritten sentence reads as one."""
    held: dict[Change, str] = {}
    blank = ""
    for piece in pieces:
        if piece.change is Change.SAME and held and piece.text.isspace():
            blank = piece.text
        elif piece.change is Change.SAME:
            yield from _told(held)
            yield Piece(Change.SAME, blank + piece.text)
            held, blank = {}, ""
        elif piece.text:
            if blank:
                held = {kind: held.get(kind, "") + blank for kind in (Change.GONE, Change.NEW)}
                blank = ""
            held[piece.change] = held.get(piece.change, "") + piece.text
    yield from _told(held)
    if blank:
        yield Piece(Change.SAME, blank)


def _told(held: dict[Change, str]) -> Iterator[Piece]:
    for change in (Change.GONE, Change.NEW):
        if held.get(change):
            yield Piece(change, held[change])
