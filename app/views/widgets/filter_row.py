"""A row of filters: one chosen at a time, each with its count. Knows nothing of what is filtered."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from app.views.widgets.buttons import Button
from app.views.widgets.flow import FlowLayout

Filter = TypeVar("Filter", bound=StrEnum)


class FilterRow(QWidget, Generic[Filter]):
    """``chosen`` says that another filter was chosen; arrows move within the row."""

    chosen = Signal()

    def __init__(self, name: str, words: Mapping[Filter, str], gap: int = 8, parent: QWidget | None = None) -> None:
        """``words`` has the filters in their order; the first is chosen. ``name`` begins the buttons' object names."""
        super().__init__(parent)
        self._words = words
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[Filter, Button] = {}
        line = FlowLayout(self, gap)
        for kind, text in words.items():
            button = Button(text, "filter")
            button.setObjectName(f"{name}_{kind.value}")
            self._group.addButton(button)
            self._buttons[kind] = button
            line.addWidget(button)
        self.choose(next(iter(words)))
        self._group.buttonClicked.connect(self._clicked)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def current(self) -> Filter:
        return next(kind for kind, button in self._buttons.items() if button.isChecked())

    def choose(self, kind: Filter) -> None:
        """Marks a filter without a word to anybody."""
        self._buttons[kind].setChecked(True)

    def show_counts(self, counts: Mapping[Filter, int]) -> None:
        """Shows how many each filter has; one without a count shows its words alone."""
        for kind, button in self._buttons.items():
            count = counts.get(kind)
            button.setText(self._words[kind] if count is None else f"{self._words[kind]}  {count}")

    @Slot()
    def _clicked(self) -> None:
        self.chosen.emit()
