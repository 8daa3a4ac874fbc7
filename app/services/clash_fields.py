"""A refused act against the case as it stands, in words: what was seen, what was written, and what it says now."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Any

import msgspec

from app.models.calendar import long_date
from app.models.case.clashes import Clash, clashes
from app.models.case.entry import Entry
from app.models.case.facts import Document, Enclosure
from app.models.case.state import Case
from app.models.case.weighing import FindingResult, Verdict
from app.models.letter_texts.change import TextsVersion
from app.models.parties import Address, Subject
from app.models.register import Choice, Rulebook
from app.models.texts import Language, Localised
from app.models.values import PageRef, Period
from app.services import clash_words as words
from app.services.pages_sync import FieldClash
from app.services.timeline_words import FINDINGS, VERDICTS

_OWN_WORDS = "paragraphs."


class Clashing:
    """Tells clashes in one language."""

    def __init__(self, rulebook: Rulebook, language: Language) -> None:
        self._rulebook = rulebook
        self._language = language

    def fields(self, entry: Entry | None, base: Case | None, now: Case | None) -> tuple[FieldClash, ...]:
        """What an act says otherwise than the case; nothing for one that this program cannot read."""
        return tuple(self._field(clash) for clash in clashes(entry.act, base, now)) if entry is not None else ()

    def _field(self, clash: Clash) -> FieldClash:
        sides = (clash.base, clash.mine, clash.theirs)
        enum = next((type(side).__name__ for side in sides if self._is_named_elsewhere(side)), "")
        base, mine, theirs = (self._value(clash.path, side) for side in sides)
        return FieldClash(
            key=clash.key,
            about=self._about(clash.target),
            label=self._label(clash.path),
            base=base,
            mine=mine,
            theirs=theirs,
            one_sided=clash.one_sided,
            enum=enum,
        )

    @staticmethod
    def _is_named_elsewhere(value: Any) -> bool:
        return isinstance(value, StrEnum) and not isinstance(value, FindingResult | Verdict)

    def _say(self, text: Localised, **values: str) -> str:
        return text[self._language].format(**values)

    # --- names

    def _about(self, target: str) -> str:
        kind, _, name = target.partition(":")
        if kind == "condition":
            condition = self._rulebook.condition(name)
            return condition.name[self._language] if condition else name
        if kind == "element":
            return self._element(name)
        if kind == "row":
            return self._say(words.ROW, row=name)
        return self._say(words.DECISION if kind == "draft" else words.FACTS)

    def _label(self, path: str) -> str:
        if not path:
            return self._say(words.WHOLE_ROW)
        if path.startswith(_OWN_WORDS):
            return self._say(words.OWN_PARAGRAPH)
        found = (words.LABELS.get(part) for part in path.split("."))
        return ": ".join(text[self._language] for text in found if text) or path

    def _element(self, path: str) -> str:
        element = self._rulebook.element(path)
        return element.name[self._language] if element else path

    # --- values

    def _value(self, path: str, value: Any) -> str:
        if value is None or value == "" or value == ():
            return ""
        if isinstance(value, bool):
            return self._say(words.YES if value else words.NO)
        if isinstance(value, str):
            return self._text(path, value)
        if isinstance(value, tuple):
            return ", ".join(self._value(path, part) for part in value)
        return self._thing(value)

    def _text(self, path: str, value: str) -> str:
        """A string as it stands, or the words of what it is the id of."""
        if isinstance(value, FindingResult):
            return FINDINGS[value][self._language]
        if isinstance(value, Verdict):
            return VERDICTS[value][self._language]
        if path == "request.elements":
            return self._element(value)
        found = next((choice for choice in self._choices(path) if choice.id == value), None)
        return found.name[self._language] if found else str(value)

    def _choices(self, path: str) -> Iterable[Choice]:
        book = self._rulebook
        known: dict[str, Iterable[Choice]] = {
            "legal_basis": book.legal_bases,
            "request.legal_bases_cited": book.legal_bases,
            "purpose": book.purposes,
            "processing_basis": book.processing_bases,
            "service": book.services,
            "request.service": book.services,
            "grounds": book.grounds,
            "dismissal": (*book.dismissal_reasons.values(), *book.complaint_dismissals.values()),
        }
        return known.get(path, ())

    def _thing(self, value: Any) -> str:
        if isinstance(value, date):
            return long_date(value, self._language)
        if isinstance(value, PageRef):
            return self._say(words.PAGE, page=str(value.page))
        if isinstance(value, Period):
            ends = (long_date(day, self._language) if day else "…" for day in (value.first, value.last))
            return " – ".join(ends)
        if isinstance(value, Address):
            return ", ".join((*value.lines, *(() if value.country == "NO" else (value.country,))))
        if isinstance(value, Document | Subject):
            return value.name
        if isinstance(value, Enclosure):
            return value.title
        if isinstance(value, TextsVersion):
            return self._say(words.TEXTS, day=long_date(value.on, self._language))
        return self._parts(value)

    def _parts(self, value: Any) -> str:
        """Anything else with its parts one after the other, e.g. a basis row as a whole."""
        if not isinstance(value, msgspec.Struct):
            return str(value)
        parts = ((name, getattr(value, name)) for name in value.__struct_fields__ if name != "id")
        told = ((self._label(name), self._value(name, part)) for name, part in parts)
        return "\n".join(f"{label}: {text}" for label, text in told if text)
