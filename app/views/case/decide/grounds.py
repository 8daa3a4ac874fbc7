"""Provisions that something is based on: ready ones to tick, and own words for any other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.reasons import Refused
from app.views.widgets.fields import CheckField, Field, LineField
from app.views.widgets.text import Heading, Muted


class Grounds(QWidget):
    """``value()`` are ids of the rulebook and, last, the own words if there are any."""

    changed = Signal()

    def __init__(self, name: str, title: str, help: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._boxes: dict[str, CheckField] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self._own = LineField(self.tr("Another provision, in your words"))
        self._own.setObjectName(f"{name}_own")
        self._own.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Heading(title, 3))
        column.addWidget(Muted(help))
        column.addLayout(self._column)
        column.addWidget(self._own)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offers these provisions as (id, words)."""
        if list(self._boxes) == [name for name, _words in choices]:
            return
        for box in self._boxes.values():
            box.setParent(None)
            box.deleteLater()
        self._boxes = {}
        for name, words in choices:
            box = CheckField(words)
            box.setObjectName(f"{self._name}_{name}")
            box.changed.connect(self._ticked)
            self._boxes[name] = box
            self._column.addWidget(box)

    def value(self) -> tuple[str, ...]:
        ticked = tuple(name for name, box in self._boxes.items() if box.value())
        own = self._own.value().strip()
        return (*ticked, own) if own else ticked

    def set_value(self, grounds: Sequence[str]) -> None:
        for name, box in self._boxes.items():
            if box.value() != (name in grounds):
                box.set_value(name in grounds)
        own = "; ".join(ground for ground in grounds if ground not in self._boxes)
        if own != self._own.value():
            self._own.set_value(own)

    def first_chosen(self) -> Field:
        """The first provision that is ticked, or the field for own words."""
        return next((box for box in self._boxes.values() if box.value()), self._own)

    def allow(self, refusal: Refused | None) -> None:
        for field in (*self._boxes.values(), self._own):
            field.setEnabled(refusal is None)

    @Slot()
    def _ticked(self) -> None:
        self.changed.emit()
