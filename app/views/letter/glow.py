"""Which lines of a letter were changed, and how strongly each is still marked.

A changed line glows until somebody has had it in view, and then fades. Where nothing may move it keeps its mark until the
next change. Knows keys and time; knows no page and no colour.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.views.theme.motion import calm_in_use

HOLD_MS = 1200
"""How long a line that is looked at stays fully marked."""
FADE_MS = 1400
_TICK_MS = 50


def _now_ms() -> float:
    return time.monotonic() * 1000


class Glow(QObject):
    """The marks of one letter. ``changed`` says that something must be painted anew."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None, now_ms: Callable[[], float] = _now_ms) -> None:
        super().__init__(parent)
        self._now_ms = now_ms
        self._seen_at: dict[str, float | None] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def keys(self) -> tuple[str, ...]:
        """Every line that is marked."""
        return tuple(self._seen_at)

    @property
    def unseen(self) -> tuple[str, ...]:
        """The changed lines that nobody has had in view yet."""
        return tuple(key for key, seen in self._seen_at.items() if seen is None)

    def start(self, keys: Iterable[str]) -> None:
        """Marks lines that were changed now. What was changed before and not seen yet stays marked."""
        fresh = dict.fromkeys(keys)
        if fresh:
            kept = dict.fromkeys(self.unseen) if calm_in_use() else self._seen_at
            self._seen_at = {**kept, **fresh}
            self.changed.emit()

    def keep_only(self, keys: Iterable[str]) -> None:
        """Forgets the lines that the letter no longer has."""
        there = set(keys)
        self._seen_at = {key: seen for key, seen in self._seen_at.items() if key in there}

    def clear(self) -> None:
        self._seen_at = {}
        self._timer.stop()
        self.changed.emit()

    def see(self, keys: Iterable[str]) -> None:
        """Somebody has these lines in view; they begin to fade."""
        fresh = [key for key in keys if key in self._seen_at and self._seen_at[key] is None]
        if not fresh:
            return
        now = self._now_ms()
        self._seen_at |= dict.fromkeys(fresh, now)
        if not calm_in_use():
            self._timer.start()
        self.changed.emit()

    def strength(self, key: str) -> float:
        """How strongly a line is marked now: 1 fully, 0 not at all."""
        if key not in self._seen_at:
            return 0.0
        seen = self._seen_at[key]
        if seen is None or calm_in_use():
            return 1.0
        return max(0.0, min(1.0, 1 - (self._now_ms() - seen - HOLD_MS) / FADE_MS))

    @Slot()
    def tick(self) -> None:
        """Lets go of what has faded."""
        gone = [key for key, seen in self._seen_at.items() if seen is not None and self.strength(key) <= 0]
        for key in gone:
            del self._seen_at[key]
        if len(self.unseen) == len(self._seen_at):
            self._timer.stop()
        self.changed.emit()
