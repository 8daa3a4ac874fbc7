"""F1: the keys that work here, the page's own first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.views.widgets.buttons import Button
from app.views.widgets.scrolled import scrolled, size_in_em
from app.views.widgets.text import Heading, Muted, Text


class ShortcutList(QDialog):
    """A table of keys and what they do, read from the very actions."""

    def __init__(
        self, page_title: str, of_page: Sequence[QAction], of_window: Sequence[QAction], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shortcut_list")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(10)
        self._column.addWidget(Heading(self.tr("Keyboard shortcuts"), 1))
        if of_page:
            self._part(self.tr("On this page: {page}").format(page=page_title), of_page)
        self._part(self.tr("Everywhere"), of_window)
        self._column.addStretch(1)
        scroll = scrolled(inner, self.tr("Keyboard shortcuts"))
        close = Button(self.tr("Close"), "primary")
        close.setObjectName("shortcuts_close")
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setContentsMargins(20, 8, 20, 16)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll, 1)
        column.addLayout(row)
        size_in_em(self, 28, 30)

    def _part(self, title: str, actions: Sequence[QAction]) -> None:
        self._column.addWidget(Heading(title, 2))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, action in enumerate(found for found in actions if found.shortcuts()):
            names = (key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
            keys = "  ".join(dict.fromkeys(names))  # Return and Enter have one name in Norwegian
            grid.addWidget(Muted(keys).single_line(), row, 0)
            grid.addWidget(Text(action.text()), row, 1)
        self._column.addLayout(grid)
