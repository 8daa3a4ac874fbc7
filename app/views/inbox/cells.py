"""What stands in each cell of the worklist, in words: one place for the painter, the tooltip and the screen reader."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.models.values import Door
from app.models.worklist import WorklistRow
from app.views.widgets.dates import short_date
from app.views.widgets.looks import Look, deadline_look, state_look
from app.views.words import word


def lines(row: WorklistRow, column: int) -> tuple[str, str]:
    """The upper and lower line of a cell that holds text."""
    values = row.values
    if column == 0:
        number = values.number or QCoreApplication.translate("inbox", "No number yet")
        return number, _marks(row) or short_date(values.received)
    if column == 1:
        return values.party, values.title
    if column == 4:
        return word(Door(values.door)), values.sender
    if column == 5:
        return values.assigned_name or QCoreApplication.translate("inbox", "Nobody"), ""
    return "", ""


def _marks(row: WorklistRow) -> str:
    """What the server has not taken yet, or has refused; said instead of the day of receipt because it matters more."""
    if row.refused:
        return QCoreApplication.translate("inbox", "Refused - see Sync")
    if row.pending:
        return QCoreApplication.translate("inbox", "Waiting to be sent")
    if row.values.came_back:
        return QCoreApplication.translate("inbox", "Letter came back")
    return ""


def chip(row: WorklistRow, column: int, today: date) -> Look | None:
    """The chip of a cell that holds one, or None."""
    if column == 2:
        return state_look(row.values.state)
    if column == 3:
        days = days_left(row, today)
        return None if days is None else deadline_look(days)
    return None


def days_left(row: WorklistRow, today: date) -> int | None:
    """Days to the day to work towards; once that has passed, to the day after which the case is overdue."""
    due, towards = row.values.deadline, row.values.work_towards
    if due is None:
        return None
    return ((towards if towards is not None and today <= towards else due) - today).days


def cell_text(row: WorklistRow, column: int, today: date) -> str:
    """The whole cell in words."""
    look = chip(row, column, today)
    if look is None:
        return " - ".join(filter(None, lines(row, column)))
    return f"{look.text}, {_days(row)}" if column == 3 else look.text


def _days(row: WorklistRow) -> str:
    """The deadline's name and day, and the later day from which it is overdue where weekends or holidays moved it."""
    due, towards = row.values.deadline, row.values.work_towards or row.values.deadline
    named = f"{word(row.values.deadline_name)} {short_date(towards)}".strip()
    if due == towards:
        return named
    late = QCoreApplication.translate("inbox", "overdue after {day}").format(day=short_date(due))
    return f"{named} ({late})"
