"""One running program for each profile. The line to the first one is in ``instance_line``, which costs more to import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile


class SingleInstance:
    """``first`` says whether this start is the only one on the profile in ``folder``; held until ``release``."""

    def __init__(self, folder: Path) -> None:
        self._lock = QLockFile(str(folder / "running.lock"))
        self._lock.setStaleLockTime(0)
        self.first = self._lock.tryLock(0)

    def release(self) -> None:
        self._lock.unlock()
