"""Keys for a line to search in above a list: the arrows move the mark in the list, Enter takes the marked line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget

_SIGNS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineKeys(QObject):
    """``taken`` says that Enter was pressed. ``page_lines`` is how far Page Up and Page Down go."""

    taken = Signal()

    def __init__(self, line: QLineEdit, lines: QListWidget, page_lines: int = 8) -> None:
        super().__init__(line)
        self._lines = lines
        self._page_lines = page_lines
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _SIGNS:
                far = key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
                self._move(_SIGNS[key] * (self._page_lines if far else 1))
                return True
            if key in _ENTER:
                self.taken.emit()
                return True
        return super().eventFilter(watched, event)

    def _move(self, steps: int) -> None:
        """Moves the mark; lines that cannot be marked are stepped over."""
        last = self._lines.count() - 1
        row = max(0, min(last, self._lines.currentRow() + steps))
        while 0 <= row <= last and not self._lines.item(row).flags() & Qt.ItemFlag.ItemIsEnabled:
            row += 1 if steps > 0 else -1
        if 0 <= row <= last:
            self._lines.setCurrentRow(row)
