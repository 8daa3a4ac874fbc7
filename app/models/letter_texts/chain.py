"""Whether the office's changes of the letter texts, as they are kept on a machine, are those that the server gave out.

Every entry's link is the SHA-256 of its bytes and names the one before it, so the newest link vouches for the whole history.
Entries of a history that the server has left are kept too; they are only looked at one by one. Knows no database.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from app.models.letter_texts.change import TextEntry, body_of
from app.models.reading import read_json
from app.models.values import digest


class Kept(msgspec.Struct, frozen=True):
    """A change as it is kept: by its link and number, with its bytes."""

    link: str
    number: int
    body: bytes


class Fault(msgspec.Struct, frozen=True):
    """What is wrong with one change. ``counts`` says whether it belongs to the history that is in force."""

    number: int
    link: str
    what: str
    counts: bool


CHANGED = "a change of the letter texts is not what it was when it came from the server"
UNREADABLE = "a change of the letter texts cannot be read"
MISSING = "a change of the letter texts is missing"
MISPLACED = "a change of the letter texts stands in another place than its own"


def faults_in(kept: Iterable[Kept], head: str) -> tuple[Fault, ...]:
    """Everything that does not hold, given the link in which the history in force ends ("" where there is none)."""
    rows = {item.link: item for item in kept}
    entries = {link: _entry(item) for link, item in rows.items()}
    counted, fault = _history(rows, entries, head)
    single = (
        Fault(item.number, link, what, link in counted)
        for link, item in rows.items()
        if isinstance(what := entries[link], str)
    )
    found = (*single, *([fault] if fault else []))
    return tuple(sorted(found, key=lambda item: (not item.counts, item.number, item.link)))


def _entry(item: Kept) -> TextEntry | str:
    """The change, or what is wrong with it by itself."""
    try:
        entry = read_json(item.body, TextEntry)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return UNREADABLE
    whole = (entry.link, entry.number) == (item.link, item.number) and digest(body_of(entry)) == item.link
    return entry if whole else CHANGED


def _history(
    rows: Mapping[str, Kept], entries: Mapping[str, TextEntry | str], head: str
) -> tuple[frozenset[str], Fault | None]:
    """The links of the history in force, and the first place from its end where it does not hang together.

    A change that is wrong by itself says so itself; what came before it cannot be told from here.
    """
    counted: set[str] = set()
    link, number = head, rows[head].number if head in rows else 0
    while link:
        if link not in rows:
            return frozenset(counted), Fault(number, link, MISSING, True)
        counted.add(link)
        entry = entries[link]
        if isinstance(entry, str):
            break
        if entry.number != number or (number == 1) is not (entry.previous == ""):
            return frozenset(counted), Fault(entry.number, link, MISPLACED, True)
        link, number = entry.previous, number - 1
    return frozenset(counted), None
