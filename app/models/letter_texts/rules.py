"""The only place that says no to a change of the letter texts. The workbench explains with it, the server decides with it.

What templates may be made of is in ``template_rules``. Knows no clocks: today is handed in.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import chain
from typing import TypeVar

import msgspec

from app.models.letter_texts.change import TextChange
from app.models.letter_texts.content import (
    PLACES,
    LetterTexts,
    Phrase,
    Reference,
    Standard,
    slots,
    without_slots,
)
from app.models.letter_texts.history import TextHistory
from app.models.letter_texts.shipped import bare
from app.models.letter_texts.template_rules import check_templates, locked_phrases
from app.models.reasons import Reason, Refused, refused
from app.models.texts import Language, Localised
from app.models.values import Actor, Role

_NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
_SHORT = re.compile(r"[\w-]{1,12}")
LONGEST_TEXT = 4000
"""Characters; more than a page, which no phrase and no ready text should be."""


def may_edit(actor: Actor) -> Refused | None:
    """Why ``actor`` may not change texts at all, or None."""
    return None if actor.has(Role.SPECIALIST) else refused(Reason.ROLE_MISSING, role=Role.SPECIALIST.value)


def check_change(history: TextHistory, base: int, change: TextChange, actor: Actor, today: date) -> Refused | None:
    """Why ``actor`` may not make ``change`` on top of the history as it stands, or None if it may happen.

    ``base`` is the number of changes that the author has seen. The order is the order in which a person should be told.
    """
    barred = may_edit(actor)
    if barred:
        return barred
    if base != history.number:
        return refused(Reason.TEXTS_CHANGED, name=history.entries[-1].by_name if history.entries else "")
    return next(chain(_manner(change, today), _words(history, change), check_templates(history, change)), None)


Found = Iterator[Refused]


def _manner(change: TextChange, today: date) -> Found:
    """Whether it is a change at all, says why, and does not reach back."""
    if change.empty:
        yield refused(Reason.NOTHING_CHANGED)
    if not change.why.strip():
        yield refused(Reason.TEXTS_WHY_MISSING)
    if change.first_day < today:
        yield refused(Reason.TEXTS_BEGIN_EARLY)


# --- words ------------------------------------------------------------------------------------------


def _words(history: TextHistory, change: TextChange) -> Found:
    """The single texts, each by itself, against what is in force on the change's first day."""
    before = history.on(change.first_day)
    after = history.with_change(change).on(change.first_day)
    if _nothing_new(before, change):
        yield refused(Reason.NOTHING_CHANGED)
    general = frozenset(history.shipped.vocabulary.placeholders) | set(after.references) | set(change.references)
    yield from _laws(change, after)
    for name, words in change.phrases.items():
        yield from _phrase(history, before, general, name, words)
    for name, standard in change.standards.items():
        if standard is not None:
            yield from _standard(general, name, standard)
        elif name not in before.standards:
            yield refused(Reason.STANDARD_UNKNOWN, text=name)
    yield from _abbreviations(after, change)


def _nothing_new(before: LetterTexts, change: TextChange) -> bool:
    """Whether everything in the change says what is in force already."""
    return not change.empty and all(
        (
            all(before.phrases.get(name) == _said(before, name, words) for name, words in change.phrases.items()),
            all(before.standards.get(name) == _begun(before.standards, name, item) for name, item in _items(change)),
            all(
                before.references.get(name) == _begun(before.references, name, item)
                for name, item in change.references.items()
            ),
            all(before.laws.get(name) == law for name, law in change.laws.items()),
            all(before.templates.get(name) == template for name, template in change.templates.items()),
        )
    )


def _items(change: TextChange) -> Iterator[tuple[str, Standard]]:
    """The texts of the library that are put in; one that is taken out always changes something."""
    for name, standard in change.standards.items():
        yield name, standard or Standard(id="", title=_NO_WORDS, text=_NO_WORDS)


_NO_WORDS = Localised(nb="", nn="", en="")


def _said(before: LetterTexts, name: str, words: Localised) -> Phrase | None:
    """The words as a phrase of the span that the phrase has now."""
    held = before.phrases.get(name)
    return msgspec.structs.replace(held, nb=words.nb, nn=words.nn, en=words.en) if held else Phrase(nb="", nn="", en="")


_Dated = TypeVar("_Dated", Reference, Standard)


def _begun(held: Mapping[str, _Dated], name: str, item: _Dated) -> _Dated:
    """The item with the first day that it has now."""
    return msgspec.structs.replace(item, first_day=held[name].first_day) if name in held else item


def _laws(change: TextChange, after: LetterTexts) -> Found:
    for name, law in change.laws.items():
        if not _NAME.fullmatch(name):
            yield refused(Reason.TEXT_NAME_WRONG, text=name)
        yield from _written(name, law)
    for name, reference in change.references.items():
        if not _NAME.fullmatch(name):
            yield refused(Reason.TEXT_NAME_WRONG, text=name)
        if reference.law not in after.laws:
            yield refused(Reason.LAW_UNKNOWN, law=reference.law)
        if reference.written:
            yield from _written(name, reference.written)
        elif not reference.section.strip():
            yield refused(Reason.SECTION_MISSING, text=name)
        if reference.last_day < max(reference.first_day, change.first_day):
            yield refused(Reason.PERIOD_BACKWARDS)


def _phrase(
    history: TextHistory, before: LetterTexts, general: frozenset[str] | set[str], name: str, words: Localised
) -> Found:
    shipped = [phrase for key, phrase in history.shipped.phrases.items() if bare(key) == name]
    if name not in before.phrases or not shipped:
        yield refused(Reason.PHRASE_UNKNOWN, text=name)
        return
    yield from _written(name, words)
    if any("\n" in words[language] for language in Language):
        yield refused(Reason.TEXT_LINE_BREAK, text=name)
    own = {slot for phrase in shipped for language in Language for slot in slots(getattr(phrase, language.value))}
    yield from _placeholders(name, words, general | own)
    kept = _kept(history, before, name)
    for language in Language:
        for slot in slots(before.say(name, language)):
            if kept(slot) and slot not in slots(words[language]):
                yield refused(Reason.PLACEHOLDER_GONE, text=name, placeholder=f"{{{slot}}}")


def _kept(history: TextHistory, before: LetterTexts, name: str) -> Callable[[str], bool]:
    """Which placeholders a phrase must keep: those only it has, and in a locked one every value of the case."""
    vocabulary = history.shipped.vocabulary.placeholders
    pronouns = before.words(Language.NB, many=False).keys()
    locked = name in locked_phrases(before)

    def kept(slot: str) -> bool:
        return slot not in pronouns and (locked or slot not in vocabulary)

    return kept


def _standard(general: frozenset[str] | set[str], name: str, standard: Standard) -> Found:
    if name != standard.id or not _NAME.fullmatch(name):
        yield refused(Reason.TEXT_NAME_WRONG, text=name)
    for words in (standard.title, standard.text):
        yield from _written(standard.title.nb or name, words)
    yield from _placeholders(standard.title.nb, standard.text, general)
    if standard.place not in PLACES:
        yield refused(Reason.STANDARD_PLACE_UNKNOWN, text=standard.title.nb)
    if standard.short and not _SHORT.fullmatch(standard.short):
        yield refused(Reason.ABBREVIATION_WRONG, short=standard.short)
    if standard.last_day < standard.first_day:
        yield refused(Reason.PERIOD_BACKWARDS)


def _abbreviations(after: LetterTexts, change: TextChange) -> Found:
    """An abbreviation belongs to one text of the library, whatever its capitals."""
    for name, standard in change.standards.items():
        short = standard.short.casefold() if standard else ""
        for other in after.standards.values() if short else ():
            if other.id != name and other.short.casefold() == short:
                yield refused(Reason.ABBREVIATION_TAKEN, short=other.short, title=other.title.nb)


def _written(name: str, words: Localised) -> Found:
    if not all(words[language].strip() for language in Language):
        yield refused(Reason.TEXT_LANGUAGE_MISSING, text=name)
    if any(len(words[language]) > LONGEST_TEXT for language in Language):
        yield refused(Reason.TEXT_TOO_LONG, text=name, most=str(LONGEST_TEXT))


def _placeholders(name: str, words: Localised, known: frozenset[str] | set[str]) -> Found:
    for language in Language:
        for slot in slots(words[language]):
            if slot not in known:
                yield refused(Reason.PLACEHOLDER_UNKNOWN, text=name, placeholder=f"{{{slot}}}")
        stray = re.search(r"[{}]\S{0,20}", without_slots(words[language]))
        if stray:
            yield refused(Reason.PLACEHOLDER_UNKNOWN, text=name, placeholder=stray[0])
