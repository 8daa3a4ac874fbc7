"""Watching a window from within its process: when it was first painted, and what that had taken by then.

Loads nothing but Qt's core, because it is loaded inside what is measured.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

MOMENT = "BENCH_MOMENT"
"""The environment variable with ``time.monotonic()`` of whoever started the process, so that loading Python counts."""


def so_far() -> tuple[float, float, float]:
    """Seconds since the process was asked for, CPU seconds of this process, and its resident memory in MiB."""
    return time.monotonic() - float(os.environ[MOMENT]), time.process_time(), resident_mib()


def resident_mib() -> float:
    """The memory of this process that is in RAM now (Linux)."""
    with open("/proc/self/status", encoding="ascii") as lines:
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:"))


class Painted(QObject):
    """Calls ``done`` once, after the widget's first paint for which ``when`` holds."""

    def __init__(self, widget: QWidget, done: Callable[[], None], when: Callable[[], bool] = lambda: True) -> None:
        super().__init__(widget)
        self._done = done
        self._when = when
        self._seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self._seen and self._when():
            self._seen = True
            QTimer.singleShot(0, self._done)
        return False


def say(*moments: tuple[float, float, float]) -> None:
    """Prints what was seen, one moment a line."""
    for moment in moments:
        print(*moment, file=sys.stdout, flush=True)
