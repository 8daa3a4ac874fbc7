"""Waiting until somebody has stopped typing."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot


class Debounce(QObject):
    """Says ``due`` once, a while after the last ``touch``; ``flush`` says it now if something was touched, ``drop`` never."""

    due = Signal()

    def __init__(self, delay_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(delay_ms)
        self._timer.timeout.connect(self.due)

    @property
    def pending(self) -> bool:
        """Whether something was touched and is not due yet."""
        return self._timer.isActive()

    @Slot()
    def touch(self) -> None:
        self._timer.start()

    @Slot()
    def flush(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.due.emit()

    @Slot()
    def drop(self) -> None:
        """What was touched is not waited for any more: it is done already, or nobody wants it."""
        self._timer.stop()
