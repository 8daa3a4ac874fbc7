"""Rooms that are loaded when they are first used: they bring large libraries, and a window should not wait for them.

Used at the top of a module in place of an import, so that what a module stands on is still read there; for the type
checker it is the import. The window is on the screen, with its list, before any of these rooms is loaded.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any


class LateRoom:
    """Stands for a module. Loading is safe from several threads; Python sees to that."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        return getattr(import_module(self._name), attribute)
