"""How a data element is drawn in the matrix: its name over its group, its verdict with an icon beside the word."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.models.case.weighing import MatrixRow, Verdict
from app.views.case.review.matrix_data import complete
from app.views.case.review.matrix_model import GROUP_ROLE, Column
from app.views.theme.colours import colours_in_use
from app.views.theme.icons import icon

AnyIndex = QModelIndex | QPersistentModelIndex

_ICONS = {
    Verdict.GRANTED: ("checkmark_circle_fill", "text-success-subtle"),
    Verdict.NARROWED: ("scissors", "text-warning-subtle"),
    Verdict.REFUSED: ("x_mark_octagon_fill", "text-danger-subtle"),
    None: ("circle", "text-neutral-subtle"),
}
_INCOMPLETE = ("exclamationmark_triangle_fill", "text-danger-subtle")
PADDING = 6


class MatrixDelegate(QStyledItemDelegate):
    """Draws the first column on two lines and the verdict with its icon; the other columns as they are."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        if index.column() == Column.VERDICT:
            row: MatrixRow = index.data(Qt.ItemDataRole.UserRole)
            name, token = _ICONS[row.verdict] if row.verdict is None or complete(row) else _INCOMPLETE
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.icon = icon(name, token)
            side = round(option.fontMetrics.height() * 0.95)
            option.decorationSize = QSize(side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        if index.column() != Column.ELEMENT:
            super().paint(painter, option, index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        shown.icon = QIcon()
        style = shown.widget.style() if shown.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        self._two_lines(painter, option, name, str(index.data(GROUP_ROLE)))

    @staticmethod
    def _two_lines(painter: QPainter, option: QStyleOptionViewItem, name: str, group: str) -> None:
        colours = colours_in_use()
        painter.save()
        box = option.rect.adjusted(PADDING, 2, -PADDING, -2)
        half = box.height() // 2
        bold, small = QFont(option.font), QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        small.setPointSizeF(option.font.pointSizeF() * 0.9)
        upper = QRect(box.left(), box.top(), box.width(), half)
        lower = QRect(box.left(), box.top() + half, box.width(), box.height() - half)
        for font, rect, text, token in (
            (bold, upper, name, "text-neutral"),
            (small, lower, group, "text-neutral-subtle"),
        ):
            painter.setFont(font)
            painter.setPen(colours[token])
            short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), short)
        painter.restore()
