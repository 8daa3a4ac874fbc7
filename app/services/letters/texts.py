"""The words of the letters: phrases and templates as dated data in three languages, and how a phrase is filled.

A phrase has placeholders in braces. Pronouns ({du}, {Du}, {dine} …) follow the reader's number, names of laws ({fvl_29} …)
the letter's language; the rest are values of the case. Knows nothing of cases or of pages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cached_property

import msgspec

import resources
from app.models.texts import Language, Localised

FOLDER = "letters"
"""Where the letters' data lies under ``resources/``."""

_SLOT = re.compile(r"\{([A-Za-z_0-9]+)\}")
_MONTHS = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|"
_MONTHS += "January|February|March|May|June|July|October|December"
_GLUED = (
    (re.compile(r"(§§?|sections?) (?=\d)"), "\\1\u00a0"),
    (re.compile(r"((?:§§?|sections?)\u00a0\d+) (?=[a-h]\b)"), "\\1\u00a0"),
    (re.compile(rf"(?<=\d)(\.?) (?=(?:{_MONTHS})\b)"), "\\1\u00a0"),
)
"""Where a line must not break: between § and its number, «11 a», and day and month."""


class Phrase(msgspec.Struct, frozen=True, kw_only=True):
    """One phrase (frase) in the three languages, valid in a span of days."""

    nb: str
    nn: str
    en: str
    first_day: date = date.min
    last_day: date = date.max


class Reference(msgspec.Struct, frozen=True, kw_only=True):
    """A provision that letters cite (lovhenvisning): the law by its id, and the section as it is written."""

    law: str
    section: str
    first_day: date = date.min
    last_day: date = date.max


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One part of a template: exactly one of ``text``, ``heading``, ``bullets``, ``make``, ``include`` and ``annex``.

    ``when`` names flags of the case that must all be set, with "!" before those that must not. ``locked`` paragraphs cannot
    be replaced by the caseworker's own words.
    """

    text: str = ""
    heading: str = ""
    level: int = 2
    bullets: tuple[str, ...] = ()
    make: str = ""
    include: str = ""
    annex: str = ""
    when: tuple[str, ...] = ()
    locked: bool = False


class Template(msgspec.Struct, frozen=True, kw_only=True):
    """A letter as a sequence of parts (brevmal)."""

    title: str = ""
    parts: tuple[Part, ...]


class LetterTexts(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Everything the letters say, as it is valid on one day."""

    version: str
    laws: dict[str, Localised]
    references: dict[str, Reference]
    pronouns: dict[str, dict[str, dict[str, str]]]
    """Language -> "one" or "many" -> pronoun -> word."""
    templates: dict[str, Template]
    phrases: dict[str, Phrase]

    def say(self, name: str, language: Language) -> str:
        """The phrase with its placeholders still in it. Raises ``KeyError`` where there is no such phrase."""
        text: str = getattr(self.phrases[name], language.value)
        return text

    def words(self, language: Language, many: bool) -> Mapping[str, str]:
        """The placeholders that do not depend on the case: pronouns and provisions."""
        return self._words[language, many]

    @cached_property
    def _words(self) -> dict[tuple[Language, bool], dict[str, str]]:
        return {
            (language, many): self._pronouns(language, many) | self._provisions(language)
            for language in Language
            for many in (False, True)
        }

    def _pronouns(self, language: Language, many: bool) -> dict[str, str]:
        words = self.pronouns[language.value]["many" if many else "one"]
        return words | {name.capitalize(): _capital(word) for name, word in words.items()}

    def _provisions(self, language: Language) -> dict[str, str]:
        return {
            name: provision(self.laws[reference.law][language], reference.section, language)
            for name, reference in self.references.items()
        }


class TextsBroken(Exception):
    """The shipped letter texts cannot be read: the installation is damaged."""


def provision(law: str, section: str, language: Language) -> str:
    """A provision in words: «forvaltningsloven § 29», "Public Administration Act section 29"."""
    many = any(mark in section for mark in ("–", " og ", ","))
    if language is Language.EN:
        return f"{law} {'sections' if many else 'section'} {section}"
    return f"{law} {'§§' if many else '§'} {section}"


def fill(text: str, values: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    """The text with its placeholders filled, and the names of those that have no value (they stay visible)."""
    missing = tuple(name for name in _SLOT.findall(text) if not values.get(name))
    return glue(_SLOT.sub(lambda found: values.get(found[1]) or found[0], text)), missing


def glue(text: str) -> str:
    """The text with no-break spaces where a line must not end."""
    for pattern, replacement in _GLUED:
        text = pattern.sub(replacement, text)
    return text


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def letter_texts(on: date) -> LetterTexts:
    """The shipped texts as they are valid on a day. Raises ``TextsBroken`` when they cannot be read."""
    return texts_from(resources.read_folder(FOLDER), on)


def texts_from(files: Mapping[str, bytes], on: date) -> LetterTexts:
    """The texts in these files (name -> JSON), without the phrases and provisions that are not valid on the day.

    A key may carry a suffix "@…" so that several versions of a phrase, with different spans, can stand side by side.
    """
    fields: dict[str, object] = {}
    try:
        for name, data in sorted(files.items()):
            if name.endswith(".json"):
                for field, value in msgspec.json.decode(data, type=dict[str, object]).items():
                    held = fields.get(field)
                    fields[field] = held | value if isinstance(held, dict) and isinstance(value, dict) else value
        found = msgspec.convert(fields, LetterTexts)
    except msgspec.MsgspecError as fault:
        raise TextsBroken(str(fault)) from fault
    return msgspec.structs.replace(
        found,
        phrases={_bare(name): item for name, item in found.phrases.items() if item.first_day <= on <= item.last_day},
        references={
            _bare(name): item for name, item in found.references.items() if item.first_day <= on <= item.last_day
        },
    )


def _bare(name: str) -> str:
    return name.partition("@")[0]
