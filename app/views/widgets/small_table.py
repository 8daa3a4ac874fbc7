"""A table of a few hundred lines at most, told all at once: words in cells, one line chosen, Enter opens.

For long lists there is the worklist's model, which fetches lines as they come into view.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.views.theme.icons import icon

_KEY = Qt.ItemDataRole.UserRole


class Cell(msgspec.Struct, frozen=True):
    """What stands in one cell; ``tone`` colours the icon, never the words alone."""

    text: str
    icon: str = ""
    tone: str = "neutral"


class Line(msgspec.Struct, frozen=True):
    """One line of a table and the key by which it is known."""

    key: str
    cells: tuple[Cell, ...]


class SmallTable(QTableWidget):
    """``chosen`` and ``opened`` carry a line's key; ``chosen`` an empty text when nothing is marked."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, name: str, columns: Sequence[str], stretch: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(0, len(columns), parent)
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(columns))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        self.itemSelectionChanged.connect(self._moved)
        self.itemDoubleClicked.connect(self._open)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows these lines; the marked one stays marked if it is still among them."""
        marked = self.key()
        self.blockSignals(True)
        self.setRowCount(len(lines))
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.9))
        for place, line in enumerate(lines):
            for column, cell in enumerate(line.cells):
                self.setItem(place, column, self._item(line, cell, column))
        self.blockSignals(False)
        keys = [line.key for line in lines]
        if keys:
            self.selectRow(keys.index(marked) if marked in keys else 0)
        if self.key() != marked or not keys:
            self.chosen.emit(self.key())

    def _item(self, line: Line, cell: Cell, column: int) -> QTableWidgetItem:
        item = QTableWidgetItem(cell.text)
        item.setData(_KEY, line.key)
        header = self.horizontalHeaderItem(column)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{header.text() if header else ''}: {cell.text}")
        item.setToolTip("")
        if cell.icon:
            item.setIcon(icon(cell.icon, f"text-{cell.tone}-subtle"))
        return item

    def key(self) -> str:
        """The key of the marked line, or ""."""
        found = self.selectedItems()
        return str(found[0].data(_KEY)) if found else ""

    def place_of(self, key: str) -> int:
        """The row of a line, or -1."""
        for place in range(self.rowCount()):
            item = self.item(place, 0)
            if item is not None and item.data(_KEY) == key:
                return place
        return -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open()
            return
        super().keyPressEvent(event)

    @Slot()
    def _moved(self) -> None:
        self.chosen.emit(self.key())

    @Slot()
    def _open(self) -> None:
        if self.key():
            self.opened.emit(self.key())
