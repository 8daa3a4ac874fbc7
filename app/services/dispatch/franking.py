"""The franking list (frankeringsliste, postliste): the day's envelopes with weight classes and sums, also as CSV.

The list goes to whoever franks and fetches the post, so a protected address is only a number on it. Knows no PDF.
"""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from app.models.postage import PostageTable
from app.models.texts import Language, Localised
from app.services.dispatch.envelopes import print_order
from app.services.pages_dispatch import FrankingList, FrankingRow, FrankingTotal, LetterLine, LetterRef, Stage

ENVELOPES = {"c5": "C5", "c65": "C6/5", "c4": "C4"}


def franking_of(
    lines: Iterable[LetterLine], day: date, letters: Sequence[LetterRef], table: PostageTable | None
) -> FrankingList:
    """The list of these letters, or of what left by our own post on a day."""
    wanted = frozenset(letter_id for _, letter_id in letters)
    chosen = [line for line in print_order(lines) if _is_wanted(line, day, wanted)]
    return franking_list(chosen, day, verified=table is not None and table.verified)


def _is_wanted(line: LetterLine, day: date, wanted: frozenset[str]) -> bool:
    if wanted:
        return line.letter_id in wanted
    return line.stage is Stage.SENT and line.dispatched_on == day and line.dispatched_how == "local_print"


def franking_list(lines: Sequence[LetterLine], day: date, verified: bool) -> FrankingList:
    """The list of these letters, one row for each envelope, in print order."""
    piles: dict[str, list[LetterLine]] = defaultdict(list)
    for line in lines:
        piles[line.together].append(line)
    rows = tuple(_row(number, pile) for number, pile in enumerate(piles.values(), start=1))
    return FrankingList(day=day, rows=rows, totals=totals(rows), verified=verified)


def _row(number: int, pile: Sequence[LetterLine]) -> FrankingRow:
    first = pile[0]
    return FrankingRow(
        number=number,
        cases=tuple(dict.fromkeys(line.case_number for line in pile)),
        recipient="" if first.protected else first.recipient,
        place="" if first.protected else first.place,
        envelope=first.envelope,
        sheets=first.envelope_sheets,
        weight_g=first.weight_g,
        class_g=first.class_g,
        registered=first.registered,
        tracking=first.tracking,
    )


def totals(rows: Sequence[FrankingRow]) -> tuple[FrankingTotal, ...]:
    """Counts and weights by format, weight class and whether registered; the heaviest class (0: beyond all) last."""
    found: dict[tuple[bool, str, int], list[int]] = defaultdict(list)
    for row in rows:
        found[row.registered, row.envelope, row.class_g].append(row.weight_g)
    order = sorted(found, key=lambda key: (key[0], key[1] == "c4", key[1], key[2] or 1_000_000))
    return tuple(
        FrankingTotal(
            registered=registered,
            envelope=envelope,
            class_g=class_g,
            count=len(found[registered, envelope, class_g]),
            weight_g=sum(found[registered, envelope, class_g]),
        )
        for registered, envelope, class_g in order
    )


HEADINGS: dict[str, Localised] = {
    "number": Localised("Nr.", "Nr.", "No."),
    "case": Localised("Sak", "Sak", "Case"),
    "recipient": Localised("Mottaker", "Mottakar", "Recipient"),
    "place": Localised("Sted/land", "Stad/land", "Place/country"),
    "envelope": Localised("Format", "Format", "Format"),
    "sheets": Localised("Ark", "Ark", "Sheets"),
    "weight": Localised("Vekt (g)", "Vekt (g)", "Weight (g)"),
    "class": Localised("Vektklasse", "Vektklasse", "Weight class"),
    "registered": Localised("Rekommandert", "Rekommandert", "Registered"),
    "tracking": Localised("Sporingsnummer", "Sporingsnummer", "Tracking number"),
    "count": Localised("Antall", "Tal", "Count"),
    "sum": Localised("Sum", "Sum", "Total"),
    "title": Localised("Frankeringsliste {day}", "Frankeringsliste {day}", "Franking list {day}"),
    "totals": Localised(
        "Sum etter format og vektklasse", "Sum etter format og vektklasse", "Totals by format and class"
    ),
    "protected": Localised("Skjermet", "Skjerma", "Protected"),
    "over": Localised("over {limit} g", "over {limit} g", "over {limit} g"),
    "upto": Localised("inntil {limit} g", "inntil {limit} g", "up to {limit} g"),
    "beyond": Localised("for tung for brev", "for tung for brev", "too heavy for a letter"),
    "page": Localised("side {page} av {pages}", "side {page} av {pages}", "page {page} of {pages}"),
    "unverified": Localised(
        "Vekt er regnet ut fra antall ark. Vektklassene er ikke bekreftet; kontroller mot gjeldende priser.",
        "Vekta er rekna ut frå talet på ark. Vektklassene er ikkje stadfesta; kontroller mot gjeldande prisar.",
        "Weights are computed from the number of sheets. The classes are not confirmed; check them against current rates.",
    ),
    "yes": Localised("ja", "ja", "yes"),
}


class Words:
    """The words of the list in one language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def say(self, key: str, **values: str) -> str:
        return HEADINGS[key][self._language].format(**values)

    def weight_class(self, class_g: int) -> str:
        return self.say("upto", limit=str(class_g)) if class_g else self.say("beyond")


CELLS = ("number", "case", "recipient", "place", "envelope", "sheets", "weight", "class", "registered", "tracking")


def franking_csv(found: FrankingList, language: Language) -> bytes:
    """The list for a spreadsheet: UTF-8 with a mark, semicolons, a line of sums last, as Norwegian machines read it.

    A cell that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    words = Words(language)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([words.say("title", day=found.day.isoformat())])
    writer.writerow([words.say(cell) for cell in CELLS])
    for row in found.rows:
        writer.writerow([_harmless(cell) for cell in cells_of(row, words)])
    sheets, weight = sum(row.sheets for row in found.rows), sum(row.weight_g for row in found.rows)
    writer.writerow([words.say("sum"), len(found.rows), "", "", "", sheets, weight, "", "", ""])
    writer.writerow([])
    writer.writerow([words.say(cell) for cell in ("envelope", "class", "registered", "count", "weight")])
    for total in found.totals:
        writer.writerow(total_cells(total, words))
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8")


def cells_of(row: FrankingRow, words: Words) -> list[str]:
    """One row in words."""
    return [
        str(row.number),
        ", ".join(row.cases),
        row.recipient or words.say("protected"),
        row.place,
        ENVELOPES.get(row.envelope, row.envelope),
        str(row.sheets),
        str(row.weight_g),
        words.weight_class(row.class_g),
        words.say("yes") if row.registered else "",
        row.tracking,
    ]


def total_cells(total: FrankingTotal, words: Words) -> list[str]:
    return [
        ENVELOPES.get(total.envelope, total.envelope),
        words.weight_class(total.class_g),
        words.say("yes") if total.registered else "",
        str(total.count),
        str(total.weight_g),
    ]


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell[:1] in "=+-@\t\r" and cell else cell
