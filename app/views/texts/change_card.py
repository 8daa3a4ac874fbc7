"""One text that is changed, as a card: what it is, and each line of it before and after. With a way to it and a way out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.views.texts.basket import Spot
from app.views.texts.telling import Difference
from app.views.widgets.buttons import Button
from app.views.widgets.diff_text import DiffText
from app.views.widgets.flow import FlowLayout
from app.views.widgets.text import Muted, Text


class ChangeCard(QFrame):
    """``opened`` and ``dropped`` carry the ``Spot`` of the text."""

    opened = Signal(object)
    dropped = Signal(object)

    def __init__(self, spot: Spot, title: str, drop: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._spot = spot
        self.setAccessibleName(title)
        name = Text(title)
        name.setProperty("strong", True)
        go = Button(self.tr("Open"), "quiet", "arrow_right")
        go.setAccessibleName(self.tr("Open: {text}").format(text=title))
        go.setObjectName(f"texts_open_{spot.kind.value}_{spot.key}")
        go.clicked.connect(self._open)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 10)
        self._column.setSpacing(4)
        self._column.addWidget(name)
        self._buttons = QWidget()
        row = FlowLayout(self._buttons, gap=4)
        row.addWidget(go)
        if drop:
            out = Button(drop, "quiet", "arrow_undo")
            out.setAccessibleName(f"{drop}: {title}")
            out.setObjectName(f"texts_drop_{spot.kind.value}_{spot.key}")
            out.clicked.connect(self._drop)
            row.addWidget(out)
        self._column.addWidget(self._buttons)

    def show_differences(self, lines: Sequence[Difference]) -> None:
        for line in lines:
            words = DiffText()
            words.show_change(line.before, line.after)
            for part in (Muted(line.label), words):
                self._column.insertWidget(self._column.count() - 1, part)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._spot)

    @Slot()
    def _drop(self) -> None:
        self.dropped.emit(self._spot)
