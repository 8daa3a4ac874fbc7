"""Moving what is under the mouse by dragging it, as one moves a sheet of paper on a desk."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea


class DragToPan(QObject):
    """Watches the viewport of a scroll area and moves its scroll bars. Scroll bars and arrow keys do the same."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._from: QPoint | None = None
        area.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        area.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            here = event.position().toPoint()
            if event.type() is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
                self._hold(here)
            elif event.type() is QEvent.Type.MouseMove and self._from is not None:
                self._move(here - self._from)
                self._from = here
            elif event.type() is QEvent.Type.MouseButtonRelease:
                self._hold(None)
        return super().eventFilter(watched, event)

    def _hold(self, here: QPoint | None) -> None:
        self._from = here
        held = here is not None
        self._area.viewport().setCursor(Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor)

    def _move(self, way: QPoint) -> None:
        across, down = self._area.horizontalScrollBar(), self._area.verticalScrollBar()
        across.setValue(across.value() - way.x())
        down.setValue(down.value() - way.y())
