"""A key that does something wherever the focus is within a part of the window, named for the list of keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def add_key(part: QWidget, keys: str, words: str, go: Callable[[], object]) -> QAction:
    """The action that ``keys`` do in ``part``; ``words`` say what it is."""
    action = QAction(words, part)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(go)
    part.addAction(action)
    return action
