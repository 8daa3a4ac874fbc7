"""A key that does something wherever the focus is within a part of the window, named for the list of keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def keys_named(name: str) -> QKeySequence:
    """The keys with this English name, whatever language the window speaks.

    Qt reads names in the language of its translation first, and in Norwegian "Enter" is the name of the Return key.
    """
    return QKeySequence.fromString(name, QKeySequence.SequenceFormat.PortableText)


def add_key(part: QWidget, keys: str, words: str, go: Callable[[], object]) -> QAction:
    """The action that ``keys`` do in ``part``; ``words`` say what it is."""
    action = QAction(words, part)
    action.setShortcut(keys_named(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(go)
    part.addAction(action)
    return action
