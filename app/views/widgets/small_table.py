"""A table of a few hundred lines at most, told all at once: words in cells, lines chosen, Enter opens.

For long lists there is the worklist's model, which fetches lines as they come into view.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.views.theme.colours import colours_in_use
from app.views.theme.icons import icon

_KEY = Qt.ItemDataRole.UserRole
_EDGE = 6
_STRETCH_EM = 16
"""How wide, in letters, the column that stretches must be before others give way to it."""
_MOST_PERCENT = 40


class Cell(msgspec.Struct, frozen=True):
    """What stands in one cell; ``tone`` colours the icon, never the words alone."""

    text: str
    icon: str = ""
    tone: str = "neutral"


class Line(msgspec.Struct, frozen=True):
    """One line of a table and the key by which it is known."""

    key: str
    cells: tuple[Cell, ...]


class PaddedCells(QStyledItemDelegate):
    """Cells whose words stand below those of the header, with a line under each."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = colours_in_use()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colours.colour("bg-accent-moderate"))
        painter.setPen(colours.colour("border-neutral-subtle"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        inner = QStyleOptionViewItem(option)
        inner.rect = option.rect.adjusted(_EDGE, 0, -_EDGE, -1)
        super().paint(painter, inner, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """With the room beside the words, and some above and below, so that lines of several words stand apart."""
        inner = QStyleOptionViewItem(option)
        inner.rect = option.rect.adjusted(_EDGE, 0, -_EDGE, -1)
        wish = super().sizeHint(inner, index)
        return QSize(wish.width() + 2 * _EDGE, wish.height() + option.fontMetrics.height() // 2)


class SmallTable(QTableWidget):
    """``chosen`` and ``opened`` carry a line's key; ``chosen`` an empty text when nothing is marked.

    ``stretch`` is the column that takes the room that is left; those in ``gives_way`` are hidden, the last one first, where
    there is too little. With ``many`` several lines can be marked at once.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(
        self,
        name: str,
        columns: Sequence[str],
        stretch: int = 1,
        gives_way: Sequence[int] = (),
        many: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(0, len(columns), parent)
        self._stretch = stretch
        self._gives_way = tuple(gives_way)
        mode = QAbstractItemView.SelectionMode
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(columns))
        self.setItemDelegate(PaddedCells(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
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
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(24)
        self.itemSelectionChanged.connect(self._moved)
        self.itemDoubleClicked.connect(self._open)

    # --- showing

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows these lines; marked ones stay marked as far as they are still among them."""
        before, marked = self.key(), set(self.keys())
        self.blockSignals(True)
        self.setRowCount(len(lines))
        for place, line in enumerate(lines):
            for column, cell in enumerate(line.cells):
                self.setItem(place, column, self._item(line, cell, column))
        self._mark([place for place, line in enumerate(lines) if line.key in marked], self.place_of(before))
        self.blockSignals(False)
        self.fit()
        if self.key() != before or not lines:
            self.chosen.emit(self.key())

    def _mark(self, places: Sequence[int], current: int) -> None:
        """Marks these rows; the first row where none of them is left."""
        self.clearSelection()
        if not self.rowCount():
            return
        current = current if current in places else (places or (0,))[0]
        model, rows = self.selectionModel(), QItemSelectionModel.SelectionFlag.Rows
        self.setCurrentCell(current, 0, QItemSelectionModel.SelectionFlag.NoUpdate)
        for place in {current, *places}:
            model.select(self.model().index(place, 0), QItemSelectionModel.SelectionFlag.Select | rows)

    def _item(self, line: Line, cell: Cell, column: int) -> QTableWidgetItem:
        item = QTableWidgetItem(cell.text)
        item.setData(_KEY, line.key)
        header = self.horizontalHeaderItem(column)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{header.text() if header else ''}: {cell.text}")
        item.setToolTip(cell.text)
        if cell.icon:
            item.setIcon(icon(cell.icon, f"text-{cell.tone}-subtle"))
        return item

    def fit(self) -> None:
        """Gives every column what its words need and the rest to the one that stretches; others give way to it."""
        metrics = self.fontMetrics()
        side = round(metrics.height() * 0.9)
        self.setIconSize(QSize(side, side))
        self.verticalHeader().setDefaultSectionSize(round(metrics.height() * 1.9))
        others = [column for column in range(self.columnCount()) if column != self._stretch]
        needed = {column: self._width(column) for column in others}
        room = self.viewport().width() - _STRETCH_EM * metrics.averageCharWidth()
        for column, width in needed.items():
            self.setColumnWidth(column, width)
        for column in reversed(self._gives_way):
            hide = sum(needed.values()) > room
            self.setColumnHidden(column, hide)
            if hide:
                del needed[column]

    def _width(self, column: int) -> int:
        """What a column's words need, but never most of the table: what is cut off is in the tooltip."""
        words = min(self.sizeHintForColumn(column), self.viewport().width() * _MOST_PERCENT // 100)
        return max(words, self.horizontalHeader().sectionSizeHint(column))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def tall(self, rows: int) -> int:
        """The height in pixels of the table with that many rows."""
        return self.verticalHeader().defaultSectionSize() * rows + self.horizontalHeader().sizeHint().height() + 6

    # --- which

    def key(self) -> str:
        """The key of the marked line, the one with the cursor where there are several; or ""."""
        current = self.currentItem()
        if current is not None and current.isSelected():
            return str(current.data(_KEY))
        keys = self.keys()
        return keys[0] if keys else ""

    def keys(self) -> tuple[str, ...]:
        """The keys of all marked lines, from the top."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        items = [self.item(row, 0) for row in rows]
        return tuple(str(item.data(_KEY)) for item in items if item is not None)

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
