"""Keeps what is being typed in one editor: soon after each key, at once on leaving, and not longer than it is needed.

Knows a scratch key and bytes; knows nothing of what they say.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.views.desk import Desk

DELAY_MS = 400
"""How long after the last key typing is kept; whatever is older than a second survives a crash."""


class Keeping(QObject):
    """The scratch (kladd) of one editor, under ``<prefix>:<case id>``; under ``<prefix>`` where it belongs to no case."""

    kept = Signal()
    """What was typed is durable on this machine."""

    def __init__(self, desk: Desk, prefix: str, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._prefix = prefix
        self._key = ""
        self._data = b""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._keep)

    def key(self, case_id: str) -> str:
        return f"{self._prefix}:{case_id}" if case_id else self._prefix

    def begin(self, case_id: str) -> None:
        """From now on what is typed belongs to this case."""
        self.flush()
        self._key = self.key(case_id)

    def forget(self) -> None:
        """Nothing is kept any more, until a case is begun with again: somebody else sits down."""
        self._timer.stop()
        self._key = ""

    def touch(self, data: bytes) -> None:
        """Something was typed; ``data`` is all of it."""
        self._data = data
        if not self._timer.isActive():
            # The first key starts the clock, so that steady typing cannot put off the keeping.
            self._timer.start()

    def flush(self) -> None:
        """Keeps what is not kept yet, now."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep()

    def drop(self) -> None:
        """Nothing typed is left that is not recorded."""
        self._timer.stop()
        key = self._key
        self._desk.ask(lambda workbench: workbench.drop_scratch(key), self, self._dropped)

    @Slot()
    def _keep(self) -> None:
        key, data = self._key, self._data
        self._desk.ask(lambda workbench: workbench.keep_scratch(key, data), self, self._done)

    @Slot(object)
    def _done(self, nothing: None) -> None:
        del nothing
        self.kept.emit()

    @Slot(object)
    def _dropped(self, nothing: None) -> None:
        """There is nothing to tell."""
