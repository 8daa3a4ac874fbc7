"""How the generated parts of letters say things: phrases filled, words joined, free text as paragraphs, lists.

Knows the matter's words and the blocks of letters; knows no case.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.models.texts import Localised
from app.services.letters.letter import AnyBlock, Item, ListBlock, ParagraphBlock
from app.services.letters.matter import Matter
from app.services.letters.texts import fill, glue

_JOINING = ("og", "eller", "and", "or")


def said(matter: Matter, phrase: str, **values: str) -> str:
    """A phrase in the letter's language with these values and those of the case."""
    return fill(matter.texts.say(phrase, matter.language), {**matter.values, **values})[0]


def filled(matter: Matter, text: Localised) -> str:
    """A text of the rulebook in the letter's language, with the words for the reader filled in."""
    return fill(text[matter.language], matter.values)[0]


def paragraphs_of(key: str, source: str, text: str) -> tuple[ParagraphBlock, ...]:
    """Free text as paragraphs, divided at blank lines; the first has the key itself, later ones a number after it."""
    pieces = [" ".join(piece.split()) for piece in text.split("\n\n") if piece.strip()]
    return tuple(
        ParagraphBlock(key=key if place == 1 else f"{key}:{place}", source=source, text=glue(piece))
        for place, piece in enumerate(pieces, 1)
    )


def joined(matter: Matter, words: Iterable[str]) -> str:
    """«a, b og c»; words that are themselves joined stand apart with semicolons, «a eller b; c»."""
    found = list(words)
    if len(found) < 2:
        return "".join(found)
    if any(f" {word} " in text for text in found for word in _JOINING):
        return "; ".join(found)
    return f"{', '.join(found[:-1])} {said(matter, 'and')} {found[-1]}"


def listed(key: str, source: str, items: Iterable[Item]) -> tuple[AnyBlock, ...]:
    found = tuple(items)
    return (ListBlock(key=key, source=source, items=found),) if found else ()


def sentence(text: str) -> str:
    """The text as a sentence: capital letter, full stop."""
    text = " ".join(text.split())
    if not text:
        return ""
    return text[:1].upper() + text[1:] + ("" if text[-1] in '.!?»"' else ".")
