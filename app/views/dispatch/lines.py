"""The letters as lines of a table: their order, and the words in each cell. Knows no widget but the table's own lines."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.services.pages import LetterLine
from app.views.widgets.dates import short_date
from app.views.widgets.small_table import Cell, Line
from app.views.words import word


class Order(StrEnum):
    """How the letters are laid: what is not sent comes first in every order."""

    NEWEST = "newest"
    RECIPIENT = "recipient"
    CASE = "case"


def ordered(lines: Sequence[LetterLine], order: Order) -> list[LetterLine]:
    """The order in which they are shown and printed, so that paper and list lie alike."""
    by_day = sorted(lines, key=lambda line: (-line.issued.toordinal(), line.case_number))
    if order is Order.RECIPIENT:
        by_day.sort(key=lambda line: line.recipient.casefold())
    elif order is Order.CASE:
        by_day.sort(key=lambda line: line.case_number)
    return sorted(by_day, key=lambda line: line.dispatched_on is not None)


def line_of(line: LetterLine) -> Line:
    """Case, recipient, letter, whether it has left, its date, and how it left."""
    if line.dispatched_on is None:
        sent = Cell(QCoreApplication.translate("letters", "Not sent yet"), "hourglass", "warning")
    else:
        sent = Cell(short_date(line.dispatched_on), "checkmark_circle", "success")
    cells = (
        Cell(line.case_number),
        Cell(line.recipient),
        Cell(word(line.kind)),
        sent,
        Cell(short_date(line.issued)),
        Cell(word(line.dispatched_how) if line.dispatched_how else ""),
    )
    return Line(line.letter_id, cells)
