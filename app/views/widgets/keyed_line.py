"""Lines of a list of commands or phrases: what the style draws, and in small print at the right the keys that do the same."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.views.theme.colours import colours_in_use

KEYS = Qt.ItemDataRole.UserRole + 3
"""The role under which a line has what is printed at its right."""
_EDGE = 14
_CLOSE = 1.55
Index = QModelIndex | QPersistentModelIndex


class KeyedLine(QStyledItemDelegate):
    """Paints the keys at the right edge, unless they would take more than a third of the line.

    ``close`` sets the lines of a long list closer.
    """

    def __init__(self, parent: QObject, close: bool = False) -> None:
        super().__init__(parent)
        self._close = close

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        height = round(option.fontMetrics.height() * _CLOSE) if self._close else size.height()
        return QSize(size.width(), max(24, height))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        keys = self._keys(option, index)
        if keys:
            style = option.widget.style()
            words = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
            room = words.width() - option.fontMetrics.horizontalAdvance(keys) - 2 * _EDGE
            option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)

    @staticmethod
    def _keys(option: QStyleOptionViewItem, index: Index) -> str:
        keys = str(index.data(KEYS) or "")
        return keys if option.fontMetrics.horizontalAdvance(keys) <= option.rect.width() // 3 else ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        keys = self._keys(option, index)
        if keys:
            painter.save()
            painter.setPen(colours_in_use().colour("text-neutral-subtle"))
            rect: QRect = option.rect.adjusted(0, 0, -_EDGE, 0)
            painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, keys)
            painter.restore()
