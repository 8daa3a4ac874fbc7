"""The history of the case, and whether it is whole."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from app.services.pages import CasePage, Verification
from app.views.case.timeline_model import Column, TimelineModel
from app.views.widgets.buttons import Button
from app.views.widgets.notice import Notice
from app.views.widgets.small_table import PaddedCells
from app.views.widgets.text import Heading


class HistoryTab(QWidget):
    """Every act of the case, newest first (historikk)."""

    verify_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Heading("", 2)
        self.verify = Button(self.tr("Verify the history"), "secondary", "seal_checkmark")
        self.verify.setObjectName("history_verify")
        self.verify.clicked.connect(self.verify_wished)
        self.result = Notice("info", closable=True)
        self.result.setObjectName("history_result")
        self.model = TimelineModel(self)
        self.table = QTableView()
        self.table.setObjectName("history_table")
        self.table.setAccessibleName(self.tr("History of the case"))
        self.table.setModel(self.model)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setItemDelegate(PaddedCells(self.table))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().setVisible(False)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        head = QHBoxLayout()
        head.addWidget(self._count, 1)
        head.addWidget(self.verify)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.addLayout(head)
        column.addWidget(self.result)
        column.addWidget(self.table, 1)

    def show_page(self, page: CasePage) -> None:
        self.model.show(page.timeline)
        self._count.setText(self.tr("{count} acts").format(count=len(page.timeline)))

    def clear_result(self) -> None:
        self.result.show_text("")

    @Slot(object)
    def show_result(self, found: Verification) -> None:
        """Whether every act is there, in order and unchanged."""
        self.result.set_tone("success" if found.whole else "danger")
        if found.whole:
            words = self.tr("The history is whole: {acts} acts, each linked to the one before.")
            self.result.show_text(words.format(acts=found.acts))
        else:
            words = self.tr("The history is broken: {fault} Tell operations; nothing was changed by this check.")
            self.result.show_text(words.format(fault=found.fault))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the state is left to the tooltip of the act."""
        super().resizeEvent(event)
        self.table.setColumnHidden(Column.WHO, self.width() < self.fontMetrics().height() * 26)
