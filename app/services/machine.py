"""What this machine has: a screen, Qt's libraries, and the home folder with what is remembered there. Loads nothing heavy."""

from __future__ import annotations

import ctypes
import gc
import hashlib
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from platformdirs import user_data_path

_QT_NEEDS = (
    "libEGL.so.1",
    "libGL.so.1",
    "libglib-2.0.so.0",
    "libdbus-1.so.3",
    "libfontconfig.so.1",
    "libxkbcommon.so.0",
)

START_MS = 10_000
"""How long after the window is shown everything is loaded that a day's work needs."""


def missing_libraries() -> tuple[str, ...]:
    """System libraries that Qt cannot do without and that are not here; always none outside Linux."""
    if sys.platform != "linux":
        return ()
    return tuple(name for name in _QT_NEEDS if not _loads(name))


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def start_without_collecting() -> Callable[[], None]:
    """Stops looking for garbage in circles; gives what begins with it again and lets alone all that is there by then.

    Nearly all that is made while a window starts stays as long as the program. Looking through it takes a tenth of the
    start, and later, again and again, longer than a window may stand still.
    """
    gc.disable()

    def collect_again() -> None:
        gc.freeze()
        gc.enable()

    return collect_again


def has_screen() -> bool:
    """Whether a window can be shown. Somebody who chose a Qt platform is taken at their word."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def home_folder(given: Path | None) -> Path:
    """The folder for settings and local data: the one given, the environment's, or the usual one of this system."""
    if given is not None:
        return given
    return Path(os.environ.get("ARBEIDSBENKEN_HOME") or user_data_path("arbeidsbenken", appauthor=False))


def peek(home: Path) -> dict[str, object] | None:
    """What the home folder says, read without loading anything heavy; None before the first start."""
    try:
        found = json.loads((home / "home.json").read_bytes())
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def line_name(home: Path) -> str:
    """What the line between starts on one home folder is called; short, because some systems allow no more."""
    return f"arbeidsbenken-{hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:16]}"
