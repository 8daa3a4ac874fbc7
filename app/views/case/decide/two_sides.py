"""Form and letter side by side, or the letter below the form where it is narrow. Knows widths and nothing of letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.views.case.scrolling import scrolling

_TWO_SIDES_EM = 32
_STACKED_LETTER_EM = 16
"""From which width form and letter stand side by side, and how tall the letter is where it stands below, in em."""


class TwoSides(QSplitter):
    """``area`` is what the form scrolls in, and the letter too where it stands below."""

    def __init__(self, parts: Sequence[QWidget], letter: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._letter = letter
        self._stacked = False
        form = QWidget()
        column = self._column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 8, 8)
        column.setSpacing(12)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self.area = scrolling(form)
        self.setChildrenCollapsible(False)
        self.addWidget(self.area)
        self.addWidget(letter)
        self.setStretchFactor(0, 5)
        self.setStretchFactor(1, 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wants_stack() != self._stacked:
            # Nothing changes its place while Qt goes through the widgets, e.g. to give them another text size.
            QTimer.singleShot(0, self, self._stack)

    def _wants_stack(self) -> bool:
        return self.width() < _TWO_SIDES_EM * self.fontMetrics().height()

    @Slot()
    def _stack(self) -> None:
        """Where there is no room for two sides, the letter stands below the form and both scroll as one."""
        if self._wants_stack() == self._stacked:
            return
        self._stacked = not self._stacked
        self._letter.setMinimumHeight(_STACKED_LETTER_EM * self.fontMetrics().height() if self._stacked else 0)
        if self._stacked:
            self._column.addWidget(self._letter)
        else:
            self.addWidget(self._letter)
            self.setSizes([self.width() * 5, self.width() * 6])
