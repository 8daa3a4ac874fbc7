"""The lines of the worklist as they come from the store, or the words that stand where there are none.

Keeps the mark on the case it was on, and asks for the lines that come into view. Knows no filter and no search.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.worklist import WorklistRow
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.inbox.model import WorklistModel
from app.views.inbox.table import WorklistTable
from app.views.widgets.text import Muted

Answer = tuple[int, Sequence[int], tuple[WorklistRow, ...]]
Listed = tuple[Sequence[int], tuple[WorklistRow, ...], date]
"""All ids, the lines of the first page, and the office's date."""


class Listing(QWidget):
    """``marked`` carries the line that is marked now, or None; ``opened`` the line that somebody goes into."""

    marked = Signal(object)
    opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = WorklistModel(self)
        self.table = WorklistTable(self.model)
        self.table.setAccessibleName(self.tr("Cases"))
        self.said = Muted("")
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.said.setVisible(False)
        around = QHBoxLayout()
        # The words of the first column begin where the heading and the filters begin.
        around.setContentsMargins(8, 0, 0, 0)
        around.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.said)
        column.addLayout(around, 1)
        self.model.wanted.connect(self._fetch)
        self.table.current.connect(self.marked)
        self.table.opened.connect(self.opened)

    def chosen(self) -> WorklistRow | None:
        """The line that is marked."""
        return self.table.chosen()

    def show_ids(self, listed: Listed, nothing: str) -> None:
        """Shows another list; what was marked stays marked. ``nothing`` is said where the list is empty."""
        ids, first, today = listed
        self.table.use_day(today)
        marked = self.table.chosen()
        self.model.set_ids(ids, first)
        if ids:
            self.table.selectRow(max(self.model.place_of_id(marked.rowid) if marked else -1, 0))
        self.said.setVisible(not ids)
        self.table.setVisible(bool(ids))
        self.said.setText(nothing)

    def show_none(self, why: str) -> None:
        """Where the list cannot be read it is empty, and why stands in its place."""
        self.show_ids(((), (), self.table.painter.today), why)

    def say(self, words: str) -> None:
        """Says something above the lines."""
        self.said.setText(words)
        self.said.setVisible(True)

    @Slot(object, object)
    def _fetch(self, generation: int, ids: Sequence[int]) -> None:
        self._desk.ask(partial(_rows, generation, ids), self, self._show_rows)

    def _show_rows(self, answer: Answer) -> None:
        self.model.fill(*answer)
        self.marked.emit(self.table.chosen())


def _rows(generation: int, ids: Sequence[int], workbench: Workbench) -> Answer:
    return generation, ids, workbench.worklist_rows(ids)
