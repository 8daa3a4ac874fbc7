"""Rows that become columns where there is too little room, so that large text never runs out of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QBoxLayout


def fold(row: QBoxLayout, narrow: bool) -> None:
    """Sets what is in ``row`` below each other when it is ``narrow``, buttons at the left edge; else side by side."""
    way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
    if row.direction() is way:
        return
    row.setDirection(way)
    edge = Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0)
    for place in range(row.count()):
        item = row.itemAt(place)
        if item is not None and isinstance(item.widget(), QAbstractButton):
            item.setAlignment(edge)


def row_width(row: QBoxLayout) -> int:
    """The width in pixels that the things in ``row`` need side by side."""
    items = [item for item in (row.itemAt(place) for place in range(row.count())) if item is not None]
    shown = [item.minimumSize().width() for item in items if not item.isEmpty()]
    margins = row.contentsMargins()
    return sum(shown) + row.spacing() * max(len(shown) - 1, 0) + margins.left() + margins.right()
