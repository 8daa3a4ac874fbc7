"""The table of cases: columns that give way where there is little room, one stop for Tab, Enter opens."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.models.worklist import WorklistRow
from app.views.inbox.delegate import WorklistDelegate
from app.views.inbox.model import Column, WorklistModel

_WIDTHS_EM = {
    Column.CASE: 16,
    Column.PARTY: 26,
    Column.STATE: 20,
    Column.DEADLINE: 22,
    Column.DOOR: 19,
    Column.ASSIGNED: 13,
}
_ROWS_AT_LEAST = 4
_GIVES_WAY = (Column.ASSIGNED, Column.DOOR, Column.STATE)


class WorklistTable(QTableView):
    """``opened`` carries the line that was chosen with Enter or a double click; ``current`` the one marked."""

    opened = Signal(object)
    current = Signal(object)

    def __init__(self, model: WorklistModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cases = model
        self.painter = WorklistDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self.painter)
        self.setObjectName("worklist_table")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(Column.PARTY, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.fit()

    def use_day(self, today: date) -> None:
        """The office's date, from which days to deadlines are counted."""
        self.cases.today = self.painter.today = today

    def fit(self) -> None:
        """Measures rows and columns in the text's own size and leaves out what there is no room for."""
        em = self.fontMetrics().averageCharWidth()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 2.5))
        self.setMinimumHeight(self.verticalHeader().defaultSectionSize() * _ROWS_AT_LEAST)
        for column, width in _WIDTHS_EM.items():
            if column is not Column.PARTY:
                self.setColumnWidth(column, width * em + 16)
        room = self.viewport().width()
        wanted = sum(width * em + 16 for width in _WIDTHS_EM.values())
        for column in _GIVES_WAY:
            self.setColumnHidden(column, wanted > room)
            if wanted > room:
                wanted -= _WIDTHS_EM[column] * em + 16

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def chosen(self) -> WorklistRow | None:
        """The marked line."""
        index = self.currentIndex()
        return self.cases.row(index.row()) if index.isValid() else None

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = self.cases.row(index.row()) if index.isValid() else None
        if row is not None:
            self.opened.emit(row)

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, index: QModelIndex, before: QModelIndex) -> None:
        del before
        self.current.emit(self.cases.row(index.row()) if index.isValid() else None)
