"""The page of the dispatch desk: what waits, the newest of what has left, and the latest print run.

Pure: lines, the book and the settings in, the page out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from app.services.dispatch.book import Book, Run
from app.services.dispatch.envelopes import print_order
from app.services.pages_dispatch import DispatchPage, LetterLine, PrintItem, PrintRun, Stage
from app.services.settings import DUPLEX, LABEL_SHEET, PRINTER, value_of

_MOST_SENT = 300
"""How many letters that have left are shown at once; older ones are found by searching."""


def desk_page(lines: Sequence[LetterLine], book: Book, values: Mapping[str, str], today: date) -> DispatchPage:
    """All that waits is on it; of what has left, the newest. ``lines`` come newest first, ``values`` are the settings."""
    left = [line for line in lines if line.stage in (Stage.SENT, Stage.WITHDRAWN)]
    shown = [line for line in lines if line.stage not in (Stage.SENT, Stage.WITHDRAWN)] + left[:_MOST_SENT]
    return DispatchPage(
        letters=print_order(shown),
        today=today,
        run=run_page(book.run) if book.run else None,
        printer=value_of(values, PRINTER),
        duplex=value_of(values, DUPLEX) == "yes",
        label_sheet=value_of(values, LABEL_SHEET),
        more=max(0, len(left) - _MOST_SENT),
    )


def run_page(run: Run) -> PrintRun:
    """A print run as it is shown."""
    items = tuple(PrintItem(case_id=item.case_id, letter_id=item.letter_id, state=item.state) for item in run.items)
    return PrintRun(begun=run.begun, printer=run.printer, items=items, open=run.open)
