"""How list, work and letter share the page: side by side where there is room, as tabs of one another where there is not."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSplitter, QTabWidget, QWidget

THREE_EM, TWO_EM = 50, 34
"""From how many em on three parts stand beside each other, and from how many on two."""
_LEAST_EM = 16
_WIDE_EM = 76
_SHARES, _WIDE = (25, 39, 36), (20, 48, 32)
"""How list, editor and letter share the width, in per cent; from so many em on the three languages stand side by side."""


class Arrangement(QSplitter):
    """The list at the left, the tabs in the middle, the letter at the right. ``tabs`` holds what has no place of its own."""

    def __init__(
        self, texts: QWidget, letter: QWidget, tabs: QTabWidget, names: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._texts, self._letter, self._tabs = texts, letter, tabs
        self._names = names
        self._parts = 0
        self.setChildrenCollapsible(False)
        self.addWidget(tabs)

    @property
    def parts(self) -> int:
        """How many parts stand beside each other."""
        return self._parts

    def fit(self, width: int) -> None:
        """Shares ``width`` pixels."""
        em = self.fontMetrics().height()
        parts = 3 if width >= THREE_EM * em else 2 if width >= TWO_EM * em else 1
        if parts != self._parts:
            shown = self._tabs.currentWidget()
            self._parts = parts
            self._arrange()
            if shown is not None and self._tabs.indexOf(shown) >= 0:
                self._tabs.setCurrentWidget(shown)
        if parts == 3:
            shares = _WIDE if width >= _WIDE_EM * em else _SHARES
            self.setSizes([width * share // 100 for share in shares])
        elif parts == 2:
            self.setSizes([width * 36 // 100, width * 64 // 100])

    def minimumSizeHint(self) -> QSize:
        """The page may always become narrower; the parts are then arranged for the room there is."""
        em = self.fontMetrics().height()
        return QSize(_LEAST_EM * em, _LEAST_EM * em // 2)

    def _arrange(self) -> None:
        texts_name, letter_name = self._names
        if self._parts == 1:
            self._tabs.insertTab(0, self._texts, texts_name)
        else:
            self._out(self._texts)
            self.insertWidget(0, self._texts)
        if self._parts == 3:
            self._out(self._letter)
            self.addWidget(self._letter)
        else:
            place = self._tabs.indexOf(self._texts) + 2
            self._tabs.insertTab(place, self._letter, letter_name)
        for part in (self._texts, self._letter):
            if self._tabs.indexOf(part) < 0:
                part.setVisible(True)

    def _out(self, part: QWidget) -> None:
        place = self._tabs.indexOf(part)
        if place >= 0:
            self._tabs.removeTab(place)
