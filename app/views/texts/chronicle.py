"""The history of the letter texts as lines, and what each change was: words before and after. Knows no widget."""

from __future__ import annotations

import msgspec

from app.models.letter_texts.change import TextEntry
from app.models.letter_texts.history import TextHistory, fold
from app.services.text_pages import TextsPage
from app.views.texts.basket import Basket, Kind, Spot, Value, value_of, with_edit


class Told(msgspec.Struct, frozen=True):
    """One text in a change: what it was before, and what it became."""

    spot: Spot
    before: Value
    after: Value


def history_of(page: TextsPage) -> TextHistory | None:
    """The history with its beginning; None where the beginning is not known."""
    return TextHistory(page.shipped, tuple(reversed(page.history))) if page.shipped is not None else None


def changed(entry: TextEntry) -> dict[Spot, Value]:
    """What a change made of the texts that it is about, by kind and key."""
    return {Spot(kind, key): value for kind in Kind for key, value in sorted(getattr(entry.change, kind.value).items())}


def told(history: TextHistory, entry: TextEntry) -> tuple[Told, ...]:
    """What a change changed, against the texts as they would have been without it on its first day."""
    earlier = history.entries[: entry.number - 1]
    before = fold(history.shipped, earlier, entry.change.first_day)
    return tuple(Told(spot, value_of(before, spot), after) for spot, after in changed(entry).items())


def taken_back(basket: Basket, page: TextsPage, history: TextHistory, entry: TextEntry) -> Basket:
    """The basket with the words as they were before a change. A provision or law that came with it cannot go again."""
    for item in told(history, entry):
        now = value_of(page.texts, item.spot)
        if item.before is not None or item.spot.kind is Kind.STANDARD:
            basket = with_edit(basket, item.spot, now, item.before)
    return basket


def made_again(basket: Basket, page: TextsPage) -> Basket:
    """The basket with the changes that the server has lost, the oldest first, over what is in force now."""
    for entry in page.lost:
        for spot, mine in changed(entry).items():
            basket = with_edit(basket, spot, value_of(page.texts, spot), mine)
    return basket
