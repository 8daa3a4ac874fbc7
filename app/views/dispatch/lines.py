"""The letters as lines of a table: their order, and the words in each cell. Knows no widget but the table's own lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.models.case.afterwards import AppealResult
from app.services.pages_dispatch import LetterLine, Stage
from app.views.widgets.dates import short_date
from app.views.widgets.small_table import Cell, Line
from app.views.words import word

_ENVELOPES = {"c5": "C5", "c65": "C6/5", "c4": "C4"}


class Order(StrEnum):
    """How the letters are laid. By envelope is the order in which they are printed; what waits comes first in every order."""

    ENVELOPE = "envelope"
    NEWEST = "newest"
    RECIPIENT = "recipient"
    CASE = "case"


_LAST = (Stage.SENT, Stage.WITHDRAWN)


def ordered(lines: Sequence[LetterLine], order: Order) -> list[LetterLine]:
    """The order in which they are shown and printed, so that paper and list lie alike. ``lines`` come in print order."""
    found = list(lines)
    if order is Order.NEWEST:
        found.sort(key=lambda line: (-line.issued.toordinal(), line.case_number))
    elif order is Order.RECIPIENT:
        found.sort(key=lambda line: line.recipient.casefold())
    elif order is Order.CASE:
        found.sort(key=lambda line: line.case_number)
    if order is Order.ENVELOPE:
        # What has left is looked up by its day, never put in envelopes.
        return sorted(found, key=lambda line: -line.issued.toordinal() if line.stage in _LAST else -1_000_000)
    return sorted(found, key=lambda line: line.stage in _LAST)


def table_lines(lines: Sequence[LetterLine]) -> list[Line]:
    """Case, recipient, letter, what it waits for, its envelope, sheets, and its date."""
    fellows = Counter(line.together for line in lines)
    return [_line(line, fellows[line.together]) for line in lines]


def _line(line: LetterLine, fellows: int) -> Line:
    cells = (
        Cell(line.case_number),
        Cell(line.recipient),
        Cell(word(line.kind)),
        waits_for(line),
        Cell(_envelope(line, fellows)),
        Cell(str(line.sheets)),
        Cell(short_date(line.issued)),
    )
    return Line(line.letter_id, cells)


def _envelope(line: LetterLine, fellows: int) -> str:
    """Its format, how many letters share it, and whether it is registered post."""
    words = [_ENVELOPES.get(line.envelope, line.envelope)]
    if fellows > 1:
        words.append(QCoreApplication.translate("letters", "%n letter(s)", "", fellows))
    if line.registered:
        words.append(QCoreApplication.translate("letters", "registered"))
    if line.enclosures:
        words.append(QCoreApplication.translate("letters", "%n enclosure(s)", "", len(line.enclosures)))
    return " · ".join(words)


def waits_for(line: LetterLine) -> Cell:
    """What has to be done with a letter next, or what became of it."""
    if line.stage is Stage.SENT and line.dispatched_on is not None:
        if line.overturned is not None:
            return Cell(f"{short_date(line.dispatched_on)}, {_withdrawn(line).lower()}", "circle_slash", "neutral")
        how = f"{short_date(line.dispatched_on)}, {word(line.dispatched_how).lower()}"
        return Cell(how, "checkmark_circle", "success")
    if line.stage is Stage.WITHDRAWN:
        return Cell(_withdrawn(line), "circle_slash", "neutral")
    if line.stage is Stage.CAME_BACK:
        return _came_back(line)
    if line.uncertain:
        return Cell(QCoreApplication.translate("letters", "May have been printed"), "questionmark_circle", "warning")
    if line.stage is Stage.PRINTED:
        return Cell(QCoreApplication.translate("letters", "Its envelope"), "envelope_closed", "info")
    if line.new_address:
        return Cell(QCoreApplication.translate("letters", "Paper, with address sheet"), "printer_small", "warning")
    return Cell(QCoreApplication.translate("letters", "Paper"), "printer_small", "warning")


def _withdrawn(line: LetterLine) -> str:
    """Why it is not sent any more."""
    if line.overturned is AppealResult.CHANGED:
        return QCoreApplication.translate("letters", "Changed by the appeals body")
    if line.overturned is AppealResult.SET_ASIDE:
        return QCoreApplication.translate("letters", "Set aside by the appeals body")
    return QCoreApplication.translate("letters", "Replaced by another decision")


def _came_back(line: LetterLine) -> Cell:
    """A letter that came back waits for a right address first, unless the address was not what was wrong."""
    if line.printed_at and line.came_back and line.printed_at[:10] >= line.came_back.isoformat():
        return Cell(QCoreApplication.translate("letters", "Came back: envelope"), "envelope_closed", "info")
    if line.new_address:
        return Cell(QCoreApplication.translate("letters", "Came back: paper"), "printer_small", "warning")
    return Cell(QCoreApplication.translate("letters", "Came back: address"), "envelope_open", "danger")
