"""A dialog as tall as what it shows, at the width it has; it grows and shrinks with that."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QLayout, QWidget

_SHARE_OF_SCREEN = 0.92


class SnugDialog(QDialog):
    """Opened with ``open()``. Qt's own sizes count words that wrap as if they stood in a narrow column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tall_px = 0
        self._held = False

    def open(self) -> None:
        self.ensurePolished()
        self._fit()
        super().open()

    def event(self, event: QEvent) -> bool:
        """Follows what is shown, until somebody has given the dialog another height."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible() and not self._held:
            self._fit()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._held = self._held or (event.spontaneous() and self.height() != self._tall_px)

    def _fit(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        width = max(self.width() if self.isVisible() else 0, self.minimumWidth(), layout.totalMinimumSize().width())
        tall = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        self._tall_px = min(tall, round(self.screen().availableSize().height() * _SHARE_OF_SCREEN))
        self.setMinimumHeight(self._tall_px)
        self.resize(width, self._tall_px)
