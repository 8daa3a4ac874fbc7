"""How every letter text is worded: as it is in force, and as it is written over here. What the rules say of that.

A value: whatever is written gives another one. Knows the texts, their history and the basket; knows no widget, no workbench.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import msgspec

from app.models.letter_texts.change import TextChange, TextEntry
from app.models.letter_texts.history import TextHistory
from app.models.letter_texts.rules import check_change
from app.models.reasons import Refused
from app.models.register import Rulebook
from app.models.values import Actor
from app.services.text_pages import TextsPage
from app.views.texts.basket import Basket, Spot, Value, change_of, overtaken, settled, value_of, with_edit, without
from app.views.texts.chronicle import history_of, made_again, taken_back
from app.views.texts.judging import faults


class Fetched(msgspec.Struct, frozen=True):
    """What the workbench knows of the texts, and what was being written the last time."""

    page: TextsPage
    rulebook: Rulebook
    actor: Actor
    today: date
    scratch: bytes | None


class Wording(msgspec.Struct, frozen=True):
    """The texts and the basket over them. ``known`` is None until the texts have come."""

    basket: Basket = Basket()
    known: Fetched | None = None
    history: TextHistory | None = None

    # --- what it says

    def value(self, spot: Spot) -> Value:
        """A text as it is to be: as it is written here, else as it is in force."""
        edit = self.basket.edit(spot)
        return edit.mine if edit is not None else self.in_force(spot)

    def in_force(self, spot: Spot) -> Value:
        return value_of(self.known.page.texts, spot) if self.known is not None else None

    def change(self) -> TextChange:
        """What is gathered, as one change."""
        return change_of(self.basket, self.known.today if self.known is not None else date.min)

    def overtaken(self) -> tuple[Spot, ...]:
        """What somebody else has changed while it was written here."""
        return overtaken(self.basket, self.known.page.texts) if self.known is not None else ()

    def faults(self, spot: Spot) -> Mapping[str, Refused]:
        """What is wrong with a text as it is written, by field."""
        known, edit = self.known, self.basket.edit(spot)
        if known is None or self.history is None or edit is None:
            return {}
        return faults(spot, self.in_force(spot), edit.mine, self.history, known.actor, known.today)

    def refusal(self) -> Refused | None:
        """What stands in the way of publishing what is gathered."""
        if self.known is None or self.history is None:
            return None
        return check_change(self.history, self.known.page.number, self.change(), self.known.actor, self.known.today)

    # --- what it becomes

    def with_basket(self, basket: Basket) -> Wording:
        return msgspec.structs.replace(self, basket=basket if basket else Basket())

    def over(self, fetched: Fetched) -> Wording:
        """The same basket over texts that have come now."""
        return Wording(self.basket, fetched, history_of(fetched.page))

    def settled(self) -> Wording:
        """Without what is in force already."""
        return self.with_basket(settled(self.basket, self.known.page.texts)) if self.known is not None else self

    def written(self, spot: Spot, mine: Value) -> Wording:
        """A text is to be so; what it was when the writing began is remembered."""
        edit = self.basket.edit(spot)
        over = edit.over if edit is not None else self.in_force(spot)
        return self.with_basket(with_edit(self.basket, spot, over, mine))

    def dropped(self, spot: Spot) -> Wording:
        """What was written of a text is given up."""
        return self.with_basket(without(self.basket, spot))

    def mine_kept(self, spot: Spot) -> Wording:
        """Somebody else's words were read, and ours are to stand in their place."""
        edit = self.basket.edit(spot)
        if edit is None:
            return self
        return self.with_basket(with_edit(self.basket, spot, self.in_force(spot), edit.mine))

    def taken_back(self, entry: TextEntry, why: str) -> Wording:
        """With the words from before a change; ``why`` is the reason that is suggested."""
        if self.known is None or self.history is None:
            return self
        return self._because(taken_back(self.basket, self.known.page, self.history, entry), why)

    def made_again(self, why: str) -> Wording:
        """With what the server has lost."""
        return self._because(made_again(self.basket, self.known.page), why) if self.known is not None else self

    def _because(self, basket: Basket, why: str) -> Wording:
        return self.with_basket(msgspec.structs.replace(basket, why=basket.why.strip() or why))

    def published(self, sent: Basket) -> Wording:
        """What was written while the server was being asked stays, over the words that are in force now."""
        basket = self.basket
        for spot, gone in sent.items():
            edit = basket.edit(spot)
            if edit is not None:
                basket = with_edit(basket, spot, gone.mine, edit.mine)
        return self.with_basket(basket)
