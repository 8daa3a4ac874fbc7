"""The texts as lines to look through: which there are, what they are called, and what they can be found by.

Knows pages and the basket; knows no widget.
"""

from __future__ import annotations

import msgspec

from app.models.letter_texts.content import LetterTexts, Standard
from app.models.register import Rulebook
from app.models.texts import Language, Localised
from app.models.values import Door, Outcome
from app.services.text_pages import TextsPage
from app.views.texts.basket import Basket, Kind, Spot, Value, value_of
from app.views.texts.chronicle import changed
from app.views.texts.naming import (
    DECIDES,
    letters_using,
    letters_with,
    phrases_in,
    reference_words,
    section_first,
    slots_in,
    title_of,
)


class TextLine(msgspec.Struct, frozen=True, kw_only=True):
    """One text in the list. Empty ``doors`` and ``outcomes`` mean all; ``words`` is all it is searched in, in lower case."""

    spot: Spot
    title: str
    short: str = ""
    words: str = ""
    doors: tuple[Door, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    provisions: frozenset[str] = frozenset()
    ours: bool = False
    """The office has changed it."""
    unpublished: bool = False


class Sought(msgspec.Struct, frozen=True, kw_only=True):
    """What is looked for. Empty fields look for everything."""

    text: str = ""
    kind: Kind | None = None
    provision: str = ""
    outcome: Outcome | None = None
    door: Door | None = None
    ours: bool = False


def found(lines: tuple[TextLine, ...], sought: Sought) -> tuple[TextLine, ...]:
    """The lines that answer what is looked for."""
    words = sought.text.lower().split()
    return tuple(line for line in lines if _fits(line, sought) and all(word in line.words for word in words))


def provisions(texts: LetterTexts, rulebook: Rulebook, language: Language) -> list[tuple[str, str]]:
    """The provisions that texts can be looked for by, as (id, words)."""
    grounds = [(ground.id, ground.name[language]) for ground in rulebook.grounds]
    references = [(key, reference_words(texts, key, language)) for key in texts.references]
    named = {words for _key, words in grounds}
    both = grounds + [(key, words) for key, words in references if words not in named]
    return sorted(both, key=lambda item: item[1].lower())


def _fits(line: TextLine, sought: Sought) -> bool:
    return (
        (sought.kind is None or line.spot.kind is sought.kind)
        and (not sought.provision or sought.provision in line.provisions)
        and (sought.outcome is None or not line.outcomes or sought.outcome in line.outcomes)
        and (sought.door is None or not line.doors or sought.door in line.doors)
        and (not sought.ours or line.ours)
    )


class Catalogue:
    """Every text there is, worked out once; what is in the basket is laid over it."""

    def __init__(self, page: TextsPage, language: Language) -> None:
        self._texts, self._language = page.texts, language
        self._where = letters_with(page.texts)
        self.ours = frozenset(spot for entry in page.history for spot in changed(entry))
        """What the office has changed at any time."""
        spots = [Spot(kind, key) for kind in Kind for key in getattr(page.texts, kind.value)]
        lines = (self._line(spot, value_of(page.texts, spot), unpublished=False) for spot in spots)
        self._lines = {line.spot: line for line in sorted(lines, key=_order)}

    def lines(self, basket: Basket) -> tuple[TextLine, ...]:
        """All texts by kind and title, as the basket would have them; what is new in it is there too."""
        fresh, written = [], {}
        for spot, edit in basket.items():
            line = self._line(spot, edit.mine or value_of(self._texts, spot), unpublished=True)
            if spot in self._lines:
                written[spot] = line
            else:
                fresh.append(line)
        # What is being written keeps its place in the list, and what is new comes first.
        return (*fresh, *(written.get(spot, line) for spot, line in self._lines.items()))

    def letters(self, spot: Spot) -> tuple[str, ...]:
        """The letters in which a text stands, by the names of their templates."""
        if spot.kind is Kind.PHRASE:
            return self._where.get(spot.key, ())
        if spot.kind is Kind.TEMPLATE:
            return letters_using(self._texts, spot.key)
        if spot.kind is not Kind.REFERENCE:
            return ()
        citing = (key for key, phrase in self._texts.phrases.items() if spot.key in slots_in(phrase))
        return tuple(dict.fromkeys(letter for key in citing for letter in self._where.get(key, ())))

    def _line(self, spot: Spot, value: Value, unpublished: bool) -> TextLine:
        name = title_of(self._texts, spot, self._language, value)
        first = section_first(self._texts, spot.key, self._language) if spot.kind is Kind.REFERENCE else name
        standard = value if isinstance(value, Standard) else None
        return TextLine(
            spot=spot,
            title=first,
            short=standard.short if standard else "",
            words=f"{name} {spot.key} {self._words(spot, value)}".lower(),
            doors=standard.doors if standard else (),
            outcomes=standard.outcomes if standard else self._outcomes(spot),
            provisions=frozenset(standard.grounds) if standard else self._provisions(spot, value),
            ours=spot in self.ours,
            unpublished=unpublished,
        )

    def _words(self, spot: Spot, value: Value) -> str:
        if isinstance(value, Standard):
            return f"{_all(value.title)} {_all(value.text)} {value.short}"
        if isinstance(value, Localised):
            return _all(value)
        if spot.kind is Kind.TEMPLATE and spot.key in self._texts.templates:
            names = phrases_in(self._texts.templates[spot.key])
            return " ".join(self._texts.say(name, self._language) for name in names if name in self._texts.phrases)
        return ""

    def _outcomes(self, spot: Spot) -> tuple[Outcome, ...]:
        """The outcomes in whose letters a text stands; none where it stands in other letters as well, or in none."""
        letters = self.letters(spot) if spot.kind in (Kind.PHRASE, Kind.TEMPLATE) else ()
        outcomes = [DECIDES.get(letter) for letter in letters]
        return tuple(outcome for outcome in outcomes if outcome is not None) if None not in outcomes else ()

    def _provisions(self, spot: Spot, value: Value) -> frozenset[str]:
        if spot.kind is Kind.REFERENCE:
            return frozenset({spot.key})
        return slots_in(value) & self._texts.references.keys() if isinstance(value, Localised) else frozenset()


def _order(line: TextLine) -> tuple[int, str]:
    return list(Kind).index(line.spot.kind), line.title.lower()


def _all(text: Localised) -> str:
    return f"{text.nb} {text.nn} {text.en}"
