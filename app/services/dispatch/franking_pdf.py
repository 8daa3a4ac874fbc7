"""The franking list on paper, with room for a tracking number to be written by hand where none is known yet."""

from __future__ import annotations

from app.models.calendar import long_date
from app.models.texts import Language
from app.services.dispatch.franking import CELLS, Words, cells_of, total_cells
from app.services.dispatch.listing_pdf import Column, Listing, Table, listing_pdf
from app.services.pages_dispatch import FrankingList

_TO_WRITE = "_______________"
_SHARES = (4, 14, 24, 16, 6, 5, 7, 12, 11, 15)
_NUMBERS = (True, False, False, False, False, True, True, False, False, False)


def franking_pdf(found: FrankingList, language: Language) -> bytes:
    """The list as a PDF on A4, lying; sums under the table and by format and class below."""
    words = Words(language)
    columns = tuple(
        Column(words.say(key), share, number) for key, share, number in zip(CELLS, _SHARES, _NUMBERS, strict=True)
    )
    rows = []
    for row in found.rows:
        cells = cells_of(row, words)
        if row.registered and not row.tracking:
            cells[-1] = _TO_WRITE
        rows.append(cells)
    sheets, weight = sum(row.sheets for row in found.rows), sum(row.weight_g for row in found.rows)
    sums = ["", words.say("sum"), str(len(found.rows)), "", "", str(sheets), str(weight), "", "", ""]
    totals = Table(
        title=words.say("totals"),
        columns=(
            Column(words.say("envelope"), 10),
            Column(words.say("class"), 20),
            Column(words.say("registered"), 15),
            Column(words.say("count"), 8, True),
            Column(words.say("weight"), 10, True),
            Column("", 50),
        ),
        rows=[[*total_cells(total, words), ""] for total in found.totals],
        sums=[words.say("sum"), "", "", str(len(found.rows)), str(weight), ""],
    )
    title = words.say("title", day=long_date(found.day, language))
    return listing_pdf(
        Listing(
            title=title,
            tables=(Table(columns=columns, rows=rows, sums=sums), totals),
            notes=() if found.verified else (words.say("unverified"),),
            page_words=words.say("page", page="{page}", pages="{pages}"),
        )
    )
