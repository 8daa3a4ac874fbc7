"""Which letters go in one envelope, how thick and heavy it becomes, and the order in which letters are printed.

Pure: lines in, lines out. Weights are computed, never measured; the weight classes are data of the rulebook.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from app.models.postage import PostageTable
from app.services.pages_dispatch import LetterLine, Stage
from app.services.settings import (
    DUPLEX,
    LARGE_ENVELOPE_GRAMS,
    PAPER_GRAMS,
    SMALL_ENVELOPE,
    SMALL_ENVELOPE_GRAMS,
    value_of,
)

A4_SQUARE_METRES = 0.210 * 0.297
LARGE = "c4"
_ORDER = {"c65": 0, "c5": 1, LARGE: 2}


class Stationery(msgspec.Struct, frozen=True, kw_only=True):
    """The office's paper and envelopes: weights in grams, paper in grams a square metre."""

    duplex: bool = True
    paper_g_m2: int = 80
    small: str = "c5"
    small_g: int = 7
    large_g: int = 18

    def weight_g(self, sheets: int, envelope: str) -> int:
        """The weight of an envelope with so many sheets, in whole grams, rounded up."""
        empty = self.large_g if envelope == LARGE else self.small_g
        return math.ceil(sheets * self.paper_g_m2 * A4_SQUARE_METRES + empty)


def stationery(values: Mapping[str, str]) -> Stationery:
    """From the settings that were kept."""
    return Stationery(
        duplex=value_of(values, DUPLEX) == "yes",
        paper_g_m2=int(value_of(values, PAPER_GRAMS)),
        small=value_of(values, SMALL_ENVELOPE),
        small_g=int(value_of(values, SMALL_ENVELOPE_GRAMS)),
        large_g=int(value_of(values, LARGE_ENVELOPE_GRAMS)),
    )


def sheets_of(documents: Iterable[int], duplex: bool) -> int:
    """The sheets that documents of so many pages take; each begins on a sheet of its own."""
    return sum((pages + 1) // 2 if duplex else pages for pages in documents)


def in_envelopes(lines: Sequence[LetterLine], house: Stationery, table: PostageTable | None) -> tuple[LetterLine, ...]:
    """The lines with their envelopes. ``together`` of a line is the digest of its address, or empty to lie alone.

    Letters to the same address leave in one envelope where they are as far on their way; registered post and protected
    addresses lie alone. Answers in print order.
    """
    piles: dict[tuple[str, ...], list[LetterLine]] = defaultdict(list)
    for line in lines:
        piles[_pile(line)].append(line)
    return print_order(line for pile in piles.values() for line in _packed(pile, house, table))


def _pile(line: LetterLine) -> tuple[str, ...]:
    alone = line.protected or line.registered or not line.together or line.stage in (Stage.CAME_BACK, Stage.WITHDRAWN)
    if alone:
        return ("", line.letter_id)
    here = line.stage in (Stage.TO_PRINT, Stage.PRINTED)
    return (line.together, "here" if here else f"{line.dispatched_on} {line.dispatched_how}")


def _packed(pile: Sequence[LetterLine], house: Stationery, table: PostageTable | None) -> Iterable[LetterLine]:
    sheets = sum(line.sheets for line in pile)
    most = table.most_sheets(house.small) if table else 0
    envelope = LARGE if most and sheets > most else house.small
    weight_g = house.weight_g(sheets, envelope)
    for line in pile:
        yield msgspec.structs.replace(
            line,
            together=pile[0].letter_id,
            envelope=envelope,
            envelope_sheets=sheets,
            weight_g=weight_g,
            class_g=table.class_of(weight_g) if table else 0,
        )


def print_order(lines: Iterable[LetterLine]) -> tuple[LetterLine, ...]:
    """By envelope: the small ones first, those to one recipient together, the oldest first."""
    found = list(lines)
    first: dict[str, tuple[str, str]] = {}
    for line in found:
        first.setdefault(line.together, (line.recipient.casefold(), line.case_number))
    return tuple(
        sorted(
            found,
            key=lambda line: (
                _ORDER.get(line.envelope, len(_ORDER)),
                line.registered,
                first[line.together],
                line.together,
                line.issued,
                line.case_number,
                line.letter_id,
            ),
        )
    )
