"""The worklist as a table model: all ids at once, the lines behind them in pages as they come into view.

A list of a hundred thousand cases costs eight bytes a case here; a line is fetched when it is first painted and kept while
it is near. Knows Qt and the frozen line, never where lines come from: it asks by a signal and is answered by ``fill``.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.models.worklist import WorklistRow
from app.views.inbox.cells import cell_text

PAGE_ROWS = 64
KEPT_PAGES = 128

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in the order of their importance; the last ones go first where there is little room."""

    CASE = 0
    PARTY = 1
    STATE = 2
    DEADLINE = 3
    DOOR = 4
    ASSIGNED = 5


class WorklistModel(QAbstractTableModel):
    """Ids in an array, lines in pages of ``PAGE_ROWS``."""

    wanted = Signal(object, object)
    """(generation, ids): lines that have come into view and are not here yet."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._ids = array("q")
        self._pages: OrderedDict[int, tuple[WorklistRow | None, ...]] = OrderedDict()
        self._asked: set[int] = set()
        self._generation = 0
        self.today = date.today()
        """The office's date, for words about deadlines."""

    # --- filling

    def set_ids(self, ids: Sequence[int], first: Sequence[WorklistRow] = ()) -> None:
        """Shows another list; lines fetched for the one before are forgotten. ``first`` are the lines of its first page."""
        self.beginResetModel()
        self._ids = array("q", ids)
        self._pages.clear()
        self._asked.clear()
        self._generation += 1
        if first:
            self._pages[0] = _in_order(ids[:PAGE_ROWS], first)
        self.endResetModel()

    def fill(self, generation: int, ids: Sequence[int], rows: Sequence[WorklistRow]) -> None:
        """The lines that were wanted; answers to an earlier list are dropped."""
        if generation != self._generation or not ids:
            return
        first = self._place_of(ids)
        if first is None:
            return
        page = first // PAGE_ROWS
        self._asked.discard(page)
        self._pages[page] = _in_order(ids, rows)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        last = min(first + len(ids), len(self._ids)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    def _place_of(self, ids: Sequence[int]) -> int | None:
        """Where a page that was asked for begins."""
        for page in self._asked:
            first = page * PAGE_ROWS
            if first < len(self._ids) and self._ids[first] == ids[0]:
                return first
        return None

    def row(self, place: int) -> WorklistRow | None:
        """The line at a place, or None while it is on its way."""
        page, offset = divmod(place, PAGE_ROWS)
        rows = self._pages.get(page)
        if rows is None:
            self._want(page)
            return None
        return rows[offset] if offset < len(rows) else None

    def _want(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        first = page * PAGE_ROWS
        self.wanted.emit(self._generation, tuple(self._ids[first : first + PAGE_ROWS]))

    def place_of_id(self, rowid: int) -> int:
        """Where an id stands in the list, or -1."""
        try:
            return self._ids.index(rowid)
        except ValueError:
            return -1

    # --- Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature.
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature.
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self.row(index.row())
        if row is None:
            return self.tr("Fetching …") if role == Qt.ItemDataRole.DisplayRole else None
        text = cell_text(row, index.column(), self.today)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            heading = self.headerData(index.column(), Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
            return f"{heading}: {text}"
        return text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = {
            Column.CASE: self.tr("Case"),
            Column.PARTY: self.tr("Party and matter"),
            Column.STATE: self.tr("Status"),
            Column.DEADLINE: self.tr("Deadline"),
            Column.DOOR: self.tr("Applicant"),
            Column.ASSIGNED: self.tr("Assigned to"),
        }
        return names[Column(section)]


def _in_order(ids: Sequence[int], rows: Sequence[WorklistRow]) -> tuple[WorklistRow | None, ...]:
    """A line for each id; None where the store has it no more."""
    by_id = {row.rowid: row for row in rows}
    return tuple(by_id.get(rowid) for rowid in ids)
