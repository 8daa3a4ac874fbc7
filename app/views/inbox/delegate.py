"""Paints the worklist's cells straight from the line: two lines of text, or a chip. No call per role and cell."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.models.worklist import WorklistRow
from app.views.inbox.cells import chip, lines
from app.views.inbox.model import Column, WorklistModel
from app.views.theme.colours import Colours, colours_in_use
from app.views.theme.icons import paint_icon
from app.views.widgets.looks import Look

_EDGE = 8


class WorklistDelegate(QStyledItemDelegate):
    """``today`` is the office's date, for the chips of the deadlines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.today = date.today()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics = QFontMetrics(option.font)
        return QSize(metrics.averageCharWidth() * 12, round(metrics.height() * 2.4))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = colours_in_use()
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.fillRect(rect, colours.colour("bg-accent-moderate" if chosen else "bg-default"))
        painter.setPen(colours.colour("border-neutral-subtle"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        model = index.model()
        row = model.row(index.row()) if isinstance(model, WorklistModel) else None
        if row is None:
            painter.setPen(colours.colour("text-neutral-subtle"))
            painter.drawText(rect.adjusted(_EDGE, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, "…")
        else:
            self._cell(painter, rect, row, index.column(), colours)
        if focused:
            painter.setPen(QPen(colours.colour("border-accent-strong"), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _cell(self, painter: QPainter, rect: QRect, row: WorklistRow, column: int, colours: Colours) -> None:
        look = chip(row, column, self.today)
        if look is not None:
            paint_chip(painter, rect.adjusted(_EDGE, 0, -_EDGE, 0), look, colours)
        else:
            self._lines(painter, rect.adjusted(_EDGE, 0, -_EDGE, 0), lines(row, column), column, colours)

    @staticmethod
    def _lines(painter: QPainter, rect: QRect, texts: tuple[str, str], column: int, colours: Colours) -> None:
        upper, lower = texts
        font = QFont(painter.font())
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        height = metrics.height()
        top = rect.top() + (rect.height() - height * (2 if lower else 1)) // 2
        painter.setFont(strong if column == Column.PARTY else font)
        painter.setPen(colours.colour("text-accent-subtle" if column == Column.CASE else "text-neutral"))
        line = QRect(rect.left(), top, rect.width(), height)
        shown = painter.fontMetrics().elidedText(upper, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
        if lower:
            painter.setFont(font)
            painter.setPen(colours.colour("text-neutral-subtle"))
            shown = metrics.elidedText(lower, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(line.translated(0, height), Qt.AlignmentFlag.AlignVCenter, shown)


def paint_chip(painter: QPainter, rect: QRect, look: Look, colours: Colours) -> None:
    """A chip at the left of ``rect``; one without a pressing tone is plain text."""
    metrics = painter.fontMetrics()
    side = round(metrics.height() * 0.9) if look.icon else 0
    gap = 4 if look.icon else 0
    back, edge, text = colours.chip(look.tone)
    plain = look.tone == "neutral" and not look.icon
    pad = 0 if plain else 7
    width = min(metrics.horizontalAdvance(look.text) + 3 + side + gap + 2 * pad, rect.width())
    box = QRect(rect.left(), 0, width, round(metrics.height() * 1.35))
    box.moveTop(rect.top() + (rect.height() - box.height()) // 2)
    if not plain:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(back)
        painter.setPen(edge)
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    inner = box.adjusted(pad, 0, -pad, 0)
    if look.icon:
        square = QRect(inner.left(), box.top(), side, box.height())
        paint_icon(painter, square, look.icon, f"text-{look.tone}-subtle")
        inner.setLeft(inner.left() + side + gap)
    painter.setPen(colours.colour("text-neutral") if plain else text)
    painter.drawText(
        inner, Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(look.text, Qt.TextElideMode.ElideRight, inner.width())
    )
