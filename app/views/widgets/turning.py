"""Panes side by side where there is room for them, below each other where there is not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

_LINES_A_SHARE = 3
_NO_LIMIT = 16_777_215
"""QWIDGETSIZE_MAX of Qt, which PySide does not name."""


class TurningSplitter(QSplitter):
    """``need_em`` is how many letters wide the panes are side by side at least; ``fit`` is told the room there is."""

    def __init__(self, need_em: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._need_em = need_em
        self.setChildrenCollapsible(False)
        self._limits: dict[QWidget, int] = {}

    def add_panes(self, *panes: tuple[QWidget, int]) -> None:
        """Adds panes with their shares of the room."""
        for pane, share in panes:
            self.addWidget(pane)
            self.setStretchFactor(self.count() - 1, share)
        self._share = tuple(share for _pane, share in panes)

    def fit(self, room_px: int) -> None:
        """Turns the panes by the room that the page has, measured in the text's own size."""
        narrow = room_px < self._need_em * self.fontMetrics().averageCharWidth()
        way = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.orientation() is not way or not any(self.sizes()):
            self.setOrientation(way)
            self.setSizes([share * 100 for share in self._share])
        self._give_heights()

    def limit(self, pane: QWidget, height_px: int) -> None:
        """Below the others a pane is never taller than what it shows."""
        self._limits[pane] = height_px
        self._give_heights()

    def _give_heights(self) -> None:
        """Below each other the panes need room to be of use; the page then scrolls."""
        narrow = self.orientation() is Qt.Orientation.Vertical
        line = self.fontMetrics().height()
        for place, share in enumerate(self._share):
            pane = self.widget(place)
            if pane is not None:
                most = self._limits.get(pane, _NO_LIMIT) if narrow else _NO_LIMIT
                pane.setMaximumHeight(most)
                pane.setMinimumHeight(min(share * _LINES_A_SHARE * line, most) if narrow else 0)


def room_of(page: QWidget) -> int:
    """The width in pixels that a page can be seen in, even where it asks for more."""
    parent = page.parentWidget()
    return min(page.width(), parent.width()) if parent is not None else page.width()
