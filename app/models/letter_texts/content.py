"""The words of the letters as data: phrases, templates, provisions and the phrase library, in three languages.

A phrase has placeholders in braces. Pronouns ({du}, {Du}, {dine} …) follow the reader's number, names of laws ({fvl_29} …)
the letter's language; the rest are values of the case. Knows no files, no cases and no pages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cached_property

from app.models.texts import Language, Localised
from app.models.values import Door, Outcome, Value

_SLOT = re.compile(r"\{([A-Za-z_0-9]+)\}")


class Phrase(Value, frozen=True):
    """One phrase (frase) in the three languages, valid in a span of days."""

    nb: str
    nn: str
    en: str
    first_day: date = date.min
    last_day: date = date.max


class Reference(Value, frozen=True):
    """A provision that letters cite (lovhenvisning): the law by its id, and the section as it is written after "§".

    ``written`` is how a provision is named that is no section, «artikkel 5 nr. 1 bokstav c», "Article 5(1)(c)".
    """

    law: str
    section: str = ""
    written: Localised | None = None
    first_day: date = date.min
    last_day: date = date.max


class Part(Value, frozen=True):
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


class Template(Value, frozen=True, kw_only=True):
    """A letter as a sequence of parts (brevmal)."""

    title: str = ""
    parts: tuple[Part, ...]


class Standard(Value, frozen=True):
    """A ready text of the phrase library (standardtekst), for the caseworker to put in and make her own.

    Empty ``grounds`` (ids of the rulebook), ``outcomes`` and ``doors`` mean all. ``place`` is where it belongs: "facts",
    "assessment", "grounds" (why a provision is used), "extra" (another letter's own words), or "" for anywhere. ``short``
    is the abbreviation that is suggested for it.
    """

    id: str
    title: Localised
    text: Localised
    grounds: tuple[str, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    doors: tuple[Door, ...] = ()
    place: str = ""
    short: str = ""
    first_day: date = date.min
    last_day: date = date.max


PLACES = ("facts", "assessment", "grounds", "extra", "")
"""Where a text of the library may belong."""


class LetterTexts(Value, frozen=True, dict=True):
    """Everything the letters say, as it is valid on one day. ``version`` also counts the office's own changes in it."""

    version: str
    laws: dict[str, Localised]
    references: dict[str, Reference]
    pronouns: dict[str, dict[str, dict[str, str]]]
    """Language -> "one" or "many" -> pronoun -> word."""
    templates: dict[str, Template]
    phrases: dict[str, Phrase]
    standards: dict[str, Standard] = {}

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
            name: cited(self.laws[reference.law][language], reference, language)
            for name, reference in self.references.items()
            if reference.law in self.laws
        }


class Vocabulary(Value, frozen=True):
    """What phrases and templates may name, each with its meaning: values of the case, flags of the case, generated parts."""

    placeholders: dict[str, Localised]
    flags: dict[str, Localised]
    makers: dict[str, Localised]


def slots(text: str) -> tuple[str, ...]:
    """The names of the placeholders in a text, in order."""
    return tuple(_SLOT.findall(text))


def without_slots(text: str) -> str:
    """The text without its placeholders."""
    return _SLOT.sub("", text)


def cited(law: str, reference: Reference, language: Language) -> str:
    """A reference in words, with the name of its law."""
    if reference.written:
        return f"{law} {reference.written[language]}"
    return provision(law, reference.section, language)


def provision(law: str, section: str, language: Language) -> str:
    """A provision in words: «forvaltningsloven § 29», "Public Administration Act section 29"."""
    many = any(mark in section for mark in ("–", " og ", ","))
    if language is Language.EN:
        return f"{law} {'sections' if many else 'section'} {section}"
    return f"{law} {'§§' if many else '§'} {section}"


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
