"""Some of several, as boxes to tick; none ticked means all of them, and says so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.views.widgets.flow import FlowLayout
from app.views.widgets.text import Muted, Text


class Many(QWidget):
    """``value()`` are the ids that are ticked, in the order they are offered."""

    changed = Signal()

    def __init__(self, name: str, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._boxes: dict[str, QCheckBox] = {}
        self.setObjectName(name)
        self._label = Text(question)
        self._all = Muted(self.tr("None is ticked: it is for all of them."))
        inner = QWidget()
        self._flow = FlowLayout(inner, gap=12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self._all)
        column.addWidget(inner)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offers these as (id, words)."""
        if list(self._boxes) == [name for name, _words in choices]:
            return
        self._flow.clear()
        self._boxes = {}
        for name, words in choices:
            box = QCheckBox(words.replace("&", "&&"))
            box.setObjectName(f"{self.objectName()}_{name}")
            box.setAccessibleName(f"{self._question}: {words}")
            box.toggled.connect(self._toggled)
            self._boxes[name] = box
            self._flow.addWidget(box)

    def value(self) -> tuple[str, ...]:
        return tuple(name for name, box in self._boxes.items() if box.isChecked())

    def set_value(self, names: Sequence[str]) -> None:
        for name, box in self._boxes.items():
            if box.isChecked() != (name in names):
                box.blockSignals(True)
                box.setChecked(name in names)
                box.blockSignals(False)
        self._say()

    @Slot()
    def _toggled(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        self._all.setText(self.tr("None is ticked: it is for all of them.") if not self.value() else "")
        self._all.setVisible(not self.value())
