"""Which phrases are offered while somebody writes, and in which order. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from app.services.text_pages import StandardLine
from app.views.phrases.shorts import MARK, Shorts


class Offer(msgspec.Struct, frozen=True):
    """A phrase as it is offered; ``fits`` says that it suits both the case and the field."""

    line: StandardLine
    short: str
    fits: bool


def offers(lines: Sequence[StandardLine], shorts: Shorts, place: str, text: str) -> tuple[Offer, ...]:
    """The phrases in which every word of ``text`` is found, those that fit first.

    Among those that fit and among the others: an abbreviation that is typed in full first, then titles, then texts.
    """
    words = text.lower().removeprefix(MARK).split()
    found = []
    for line in lines:
        short = shorts.short_of(line.id)
        rank = _rank(line, short.lower(), words)
        if rank is not None:
            fits = line.fits and (not place or line.place in ("", place))
            found.append((not fits, rank, Offer(line, f"{MARK}{short}" if short else "", fits)))
    return tuple(offer for *_order, offer in sorted(found, key=lambda item: item[:2]))


def _rank(line: StandardLine, short: str, words: list[str]) -> int | None:
    """How well a phrase answers the words, 0 best; None where it does not."""
    title = line.title.lower()
    if not words:
        return 0
    if len(words) == 1 and words[0] == short:
        return 0
    if all(word in title for word in words) or (short and short.startswith(words[0]) and len(words) == 1):
        return 1
    everything = f"{title} {short} {line.text.lower()}"
    return 2 if all(word in everything for word in words) else None
