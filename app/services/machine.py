"""What this machine lacks before Qt can be loaded, and whether it has a screen. Loads nothing heavy."""

from __future__ import annotations

import ctypes
import os
import sys

_QT_NEEDS = (
    "libEGL.so.1",
    "libGL.so.1",
    "libglib-2.0.so.0",
    "libdbus-1.so.3",
    "libfontconfig.so.1",
    "libxkbcommon.so.0",
)


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


def has_screen() -> bool:
    """Whether a window can be shown. Somebody who chose a Qt platform is taken at their word."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
