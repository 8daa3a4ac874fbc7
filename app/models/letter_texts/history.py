"""How the shipped texts and the office's changes become the texts of one version: a pure fold over their history.

Of several versions of the same text the one whose first day came last counts; on the same day the later change. A change
with a first day to come is in the history already, and counts from that day. What a version says never changes when later
entries come, because a version counts only the entries up to its number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Generic, TypeVar

import msgspec

from app.models.letter_texts.change import TextChange, TextEntry, TextsVersion
from app.models.letter_texts.content import LetterTexts, Phrase, Reference, Standard, Template
from app.models.letter_texts.shipped import ShippedTexts
from app.models.texts import Localised
from app.models.values import Value

T = TypeVar("T")


class TextHistory(Value, frozen=True):
    """The shipped texts and the office's changes to them, in order."""

    shipped: ShippedTexts
    entries: tuple[TextEntry, ...] = ()

    @property
    def number(self) -> int:
        """How many changes there are."""
        return len(self.entries)

    @property
    def link(self) -> str:
        """The link that stands for the whole history; "" for the texts as shipped."""
        return self.entries[-1].link if self.entries else ""

    def version(self, on: date) -> TextsVersion:
        """The newest version, on a day."""
        return TextsVersion(number=self.number, on=on, link=self.link)

    def at(self, version: TextsVersion) -> LetterTexts:
        """The texts of a version. Entries that this history does not have are not counted."""
        return fold(self.shipped, self.entries[: version.number], version.on)

    def on(self, day: date) -> LetterTexts:
        """The texts with every change that is valid on a day."""
        return fold(self.shipped, self.entries, day)

    def with_change(self, change: TextChange) -> TextHistory:
        """The history as it would be with one more change."""
        entry = TextEntry(
            number=self.number + 1, at="", by="", by_name="", change=change, previous=self.link, link="not yet"
        )
        return msgspec.structs.replace(self, entries=(*self.entries, entry))


def fold(shipped: ShippedTexts, entries: Sequence[TextEntry], on: date) -> LetterTexts:
    """The texts with these changes as they are valid on a day; the version tells how many changes were counted."""
    found = shipped.on(on)
    phrases: _Newest[Phrase] = _Newest(found.phrases)
    references: _Newest[Reference] = _Newest(found.references)
    standards: _Newest[Standard] = _Newest(found.standards)
    laws: _Newest[Localised] = _Newest(found.laws)
    templates: _Newest[Template] = _Newest(found.templates)
    for entry in _begun(entries, on):
        change, day = entry.change, entry.change.first_day
        for name, words in change.phrases.items():
            phrases.put(name, _worded(phrases.items.get(name), words, day), day)
        for name, standard in change.standards.items():
            begins = max(day, standard.first_day) if standard else day
            if begins <= on:
                standards.put(name, _ending(standard, begins, on), begins)
        for name, reference in change.references.items():
            begins = max(day, reference.first_day)
            if begins <= on:
                references.put(name, _ending(reference, begins, on), begins)
        for name, law in change.laws.items():
            laws.put(name, law, day)
        for name, template in change.templates.items():
            templates.put(name, template, day)
    return msgspec.structs.replace(
        found,
        version=f"{shipped.version}+{len(entries)}" if entries else shipped.version,
        phrases=phrases.items,
        references=references.items,
        standards=standards.items,
        laws=laws.items,
        templates=templates.items,
    )


def _worded(held: Phrase | None, words: Localised, day: date) -> Phrase:
    """The phrase in other words; it ends when the one it replaces would have ended."""
    ends = held.last_day if held else date.max
    return Phrase(nb=words.nb, nn=words.nn, en=words.en, first_day=day, last_day=ends)


def _begun(entries: Sequence[TextEntry], on: date) -> list[TextEntry]:
    """The changes that have begun on a day, in the order in which they take each other's place."""
    begun = (entry for entry in entries if entry.change.first_day <= on)
    return sorted(begun, key=lambda entry: (entry.change.first_day, entry.number))


_Ending = TypeVar("_Ending", Reference, Standard)


def _ending(item: _Ending | None, begins: date, on: date) -> _Ending | None:
    """What begins on a day of its own, or None where it has ended again."""
    if item is None or item.last_day < on:
        return None
    return msgspec.structs.replace(item, first_day=begins)


class _Newest(Generic[T]):
    """Items by name, each the one that began last; ``None`` takes one out."""

    def __init__(self, items: Mapping[str, T]) -> None:
        self.items = dict(items)
        self._since: dict[str, date] = {name: getattr(item, "first_day", date.min) for name, item in items.items()}

    def put(self, name: str, item: T | None, day: date) -> None:
        if self._since.get(name, date.min) > day:
            return
        self._since[name] = day
        if item is None:
            self.items.pop(name, None)
        else:
            self.items[name] = item


_GONE = Phrase(nb="–", nn="–", en="–")


def renewed(used: LetterTexts, now: LetterTexts, today: date) -> LetterTexts:
    """The texts ``used`` with what is no longer valid today taken from ``now``; what differs is what has gone out of date.

    A phrase goes out of date when its span ends. A provision does when the law is cited otherwise now; a phrase or provision
    that has no successor stands as a dash.
    """
    ended = {name for name, phrase in used.phrases.items() if phrase.last_day < today}
    dash = Reference(law="", written=Localised(nb="–", nn="–", en="–"))
    return msgspec.structs.replace(
        used,
        phrases=used.phrases | {name: now.phrases.get(name, _GONE) for name in ended},
        references={name: now.references.get(name, dash) for name in used.references},
        laws=used.laws | now.laws | {"": Localised(nb="", nn="", en="")},
    )


def branch(entries: Iterable[TextEntry], link: str) -> tuple[TextEntry, ...] | None:
    """The history that ends in this link, out of entries of one or several histories; None where a piece is missing."""
    known = {entry.link: entry for entry in entries}
    found: list[TextEntry] = []
    while link:
        entry = known.get(link)
        if entry is None:
            return None
        found.append(entry)
        link = entry.previous
    return tuple(reversed(found))


def turning_days(history: TextHistory, first: date) -> tuple[date, ...]:
    """The days from the first on when other texts begin to count."""
    shipped = history.shipped
    dated: list[Phrase | Reference | Standard] = [
        *shipped.phrases.values(),
        *shipped.references.values(),
        *shipped.standards.values(),
    ]
    days = {item.first_day for item in dated} | {entry.change.first_day for entry in history.entries}
    days |= {reference.first_day for entry in history.entries for reference in entry.change.references.values()}
    return (first, *sorted(day for day in days if day > first))
