"""A chip: a short state in words, icon and colour together. Never colour alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from app.views.theme.icons import IconLabel
from app.views.widgets.text import Text, restyle


class Chip(QFrame):
    """``tone`` is neutral, accent, success, warning, danger, info or meta-purple; ``icon`` a name or ""."""

    def __init__(self, text: str, tone: str = "neutral", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("chip", True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._icon = IconLabel("circle")
        self._text = Text("").single_line()
        self._text.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 2, 8, 2)
        line.setSpacing(5)
        line.addWidget(self._icon)
        line.addWidget(self._text)
        self.show_state(text, tone, icon)

    @property
    def text(self) -> str:
        return self._text.text()

    def show_state(self, text: str, tone: str = "neutral", icon: str = "") -> None:
        fresh = tone != self.property("tone")
        self.setProperty("tone", tone)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._icon.setVisible(bool(icon))
        if icon:
            self._icon.set_icon(icon, f"text-{tone}-subtle")
        if fresh:
            restyle(self)
            restyle(self._text)
