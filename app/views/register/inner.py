"""What scrolls inside a scroll area when it holds texts that wrap."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Inner(QWidget):
    """As tall as its parts are at the width they have. Their least heights are those of a very narrow column, and would
    leave blank space under them.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("area", "body")

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
