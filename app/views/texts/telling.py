"""Any text as labelled lines that can be laid beside each other, before and after. Knows no widget."""

from __future__ import annotations

from datetime import date

import msgspec
from PySide6.QtCore import QCoreApplication

from app.models.letter_texts.content import Reference, Standard, Template
from app.models.register import Rulebook
from app.models.texts import Language, Localised
from app.services.text_pages import TextsPage
from app.views.texts.basket import Value
from app.views.texts.naming import part_words
from app.views.texts.part_words import in_language, place_word, when_words
from app.views.widgets.dates import short_date
from app.views.words import word


class Difference(msgspec.Struct, frozen=True):
    """One labelled line of a text, as it was and as it is to be."""

    label: str
    before: str
    after: str


def differences(
    before: Value, after: Value, page: TextsPage, rulebook: Rulebook, language: Language
) -> tuple[Difference, ...]:
    """Where two texts of a kind differ; a text that comes or goes differs from nothing in every line."""
    told = _Telling(page, rulebook, language)
    was, becomes = told.lines(before), told.lines(after)
    return tuple(
        Difference(label, was.get(label, ""), becomes.get(label, ""))
        for label in dict.fromkeys((*was, *becomes))
        if was.get(label, "") != becomes.get(label, "")
    )


class _Telling:
    """What texts are told with: the names of parts, grounds, places and languages."""

    def __init__(self, page: TextsPage, rulebook: Rulebook, language: Language) -> None:
        self._page, self._rulebook, self._language = page, rulebook, language

    def lines(self, value: Value) -> dict[str, str]:
        match value:
            case Localised():
                return {word(language): value[language] for language in Language}
            case Standard():
                return self._standard(value)
            case Reference():
                return self._reference(value)
            case Template():
                return {QCoreApplication.translate("texts", "Parts"): self._parts(value)}
            case _:
                return {}

    @staticmethod
    def _languages(what: str, words: Localised) -> dict[str, str]:
        return {in_language(what, language): words[language] for language in Language}

    def _standard(self, standard: Standard) -> dict[str, str]:
        grounds = {ground.id: ground.name[self._language] for ground in self._rulebook.grounds}
        return {
            **self._languages(QCoreApplication.translate("texts", "Title"), standard.title),
            **self._languages(QCoreApplication.translate("texts", "Text"), standard.text),
            QCoreApplication.translate("texts", "Abbreviation"): standard.short,
            QCoreApplication.translate("texts", "Where it belongs"): place_word(standard.place),
            QCoreApplication.translate("texts", "Applicants"): ", ".join(word(door) for door in standard.doors),
            QCoreApplication.translate("texts", "Outcomes"): ", ".join(word(item) for item in standard.outcomes),
            QCoreApplication.translate("texts", "Provisions"): ", ".join(
                grounds.get(name, name) for name in standard.grounds
            ),
        }

    def _reference(self, reference: Reference) -> dict[str, str]:
        law = self._page.texts.laws.get(reference.law)
        return {
            QCoreApplication.translate("texts", "Law"): law[self._language] if law is not None else reference.law,
            QCoreApplication.translate("texts", "Section"): reference.section,
            QCoreApplication.translate("texts", "In force from"): _day(reference.first_day, date.min),
            QCoreApplication.translate("texts", "In force until"): _day(reference.last_day, date.max),
        }

    def _parts(self, template: Template) -> str:
        lines = []
        for part in template.parts:
            when = when_words(self._page, part, self._language)
            words = part_words(self._page, part, self._language)
            lines.append(f"{words} ({when})" if when else words)
        return "\n".join(lines)


def _day(day: date, never: date) -> str:
    return "" if day == never else short_date(day)
