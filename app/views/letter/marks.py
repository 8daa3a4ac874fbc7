"""How a place of a letter is marked on paper: changed, pointed at, or stood on. Shared by all that show a letter.

Paper is white in every look of the window, so its marks have colours of their own. A mark is always a shape too.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF

from app.views.theme.colours import Colours, Scheme, colours_in_use, load_colours

_BAR, _AWAY = 3.0, 5.0


@lru_cache(maxsize=1)
def _paper() -> Colours:
    return load_colours(Scheme.LIGHT, QPalette())


def _ink() -> QColor:
    """The colour of bars and outlines; black where the system asks for high contrast."""
    return QColor("black") if colours_in_use().scheme is Scheme.CONTRAST else _paper().colour("border-accent-strong")


def paint_change(painter: QPainter, rect: QRectF, strength: float) -> None:
    """A line that says something new: a marker's tint, and a bar with an arrow head at the margin."""
    painter.save()
    painter.setOpacity(strength)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(rect.adjusted(-2, -1, 2, 1), _paper().colour("bg-warning-moderate-hover"))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_ink())
    left = rect.left() - _AWAY - _BAR
    painter.drawRect(QRectF(left, rect.top(), _BAR, rect.height()))
    middle = min(rect.center().y(), rect.top() + 10)
    head = [QPointF(left - 6, middle - 5), QPointF(left - 6, middle + 5), QPointF(left, middle)]
    painter.drawPolygon(QPolygonF(head))
    painter.restore()


def paint_gone(painter: QPainter, rect: QRectF, strength: float) -> None:
    """Where something was taken out: a thin broken line with a wedge at the margin that points between the lines."""
    painter.save()
    painter.setOpacity(strength)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_ink(), 1.5, Qt.PenStyle.DashLine))
    painter.drawLine(rect.topLeft(), rect.topRight())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_ink())
    left, middle = rect.left() - _AWAY - _BAR, rect.top()
    wedge = [QPointF(left - 6, middle - 5), QPointF(left - 6, middle + 5), QPointF(left + _BAR, middle)]
    painter.drawPolygon(QPolygonF(wedge))
    painter.restore()


def paint_pointed(painter: QPainter, rect: QRectF) -> None:
    """What the mouse points at."""
    painter.setPen(QPen(_ink(), 1, Qt.PenStyle.DashLine))
    painter.drawRect(rect.adjusted(-3, -2, 3, 2))


def paint_stood_on(painter: QPainter, rect: QRectF) -> None:
    """Where the keyboard stands."""
    painter.setPen(QPen(_ink(), 2))
    painter.drawRect(rect.adjusted(-4, -3, 4, 3))
