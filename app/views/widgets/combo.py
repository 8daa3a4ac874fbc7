"""The list that a choice is made from: words that do not fit end in dots, and the open list has room for all."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

_MOST_LINES = 14
_EDGES_PX = 24
"""What stands around the words of an open list: its border and padding, and those of a line."""


class Combo(QComboBox):
    """A list that does not change when somebody scrolls past it."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxVisibleItems(_MOST_LINES)
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def showPopup(self) -> None:
        """Wide enough for the longest line, where the screen is."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        wide = self.view().sizeHintForColumn(0) + bar + _EDGES_PX
        self.view().setMinimumWidth(min(wide, self.screen().availableSize().width()))
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown_text()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def shown_text(self) -> str:
        """The words that are chosen, as far as there is room for them."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        words = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, words.width())
