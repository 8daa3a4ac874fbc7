"""How wide the parts of the settings page are: lines that one can read, at every size of text. Knows no setting."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

_WIDEST_EM = 90


class Measured(QWidget):
    """A part of the page that is never wider than a line of so many letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._measure()

    def _measure(self) -> None:
        self.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST_EM)
