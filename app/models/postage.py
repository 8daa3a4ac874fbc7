"""What the post asks of an envelope: which sizes there are and the weights at which postage changes.

Dated data of the rulebook (``resources/rules/<version>/postage.json``); nobody has confirmed them with the postal operator.
Knows no letter.
"""

from __future__ import annotations

from datetime import date

import msgspec

from app.models.texts import Localised


class EnvelopeSize(msgspec.Struct, frozen=True, kw_only=True):
    """An envelope (konvolutt) by its id c5, c65 or c4, and how many sheets it takes; 0 means as many as there are."""

    id: str
    most_sheets: int = 0


class PostageTable(msgspec.Struct, frozen=True, kw_only=True):
    """Envelopes and weight classes (vektklasser) in a span of days. ``classes_g`` are upper limits in grams, rising."""

    first_day: date
    last_day: date = date.max
    classes_g: tuple[int, ...]
    envelopes: tuple[EnvelopeSize, ...]
    source: Localised
    """Where the limits come from."""
    verified: bool = False

    def class_of(self, weight_g: float) -> int:
        """The upper limit of the class that a weight in grams falls in; 0 where it is too heavy for a letter."""
        return next((limit for limit in self.classes_g if weight_g <= limit), 0)

    def most_sheets(self, envelope: str) -> int:
        """How many sheets an envelope takes; 0 means any number."""
        return next((size.most_sheets for size in self.envelopes if size.id == envelope), 0)


def table_on(tables: tuple[PostageTable, ...], day: date) -> PostageTable | None:
    """The table in force on a day, the newest where several are."""
    fitting = [table for table in tables if table.first_day <= day <= table.last_day]
    return max(fitting, key=lambda table: table.first_day, default=None)
