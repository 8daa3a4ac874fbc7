"""Icons from Aksel (vendored SVGs in ``resources/icons``), recoloured while they are painted.

An icon knows a colour's name, never a colour, so it is sharp at every scale and follows a change of theme by itself.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

import resources
from app.views.theme.colours import colours_in_use

TEXT = "text-neutral"


def svg(name: str, colour: str) -> bytes:
    """The icon as an SVG file in one colour ("#rrggbb"). Raises ``FileNotFoundError`` for a name we do not ship."""
    return _source(name).replace(b"currentColor", colour.encode())


@cache
def _source(name: str) -> bytes:
    """The icon's file, read once: a list paints the same few icons hundreds of times a second while it scrolls."""
    return resources.read(f"icons/{name}.svg")


class _TokenIcon(QIconEngine):
    """Paints an SVG in the colour that its token has at the moment of painting."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def clone(self) -> QIconEngine:
        return _TokenIcon(self._name, self._token)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state
        paint_icon(painter, rect, self._name, "text-neutral-decoration" if mode is QIcon.Mode.Disabled else self._token)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap


def paint_icon(painter: QPainter, rect: QRect, name: str, token: str) -> None:
    """The icon in the middle of ``rect``, in the colour that its token has now."""
    side = min(rect.width(), rect.height())
    square = QRect(0, 0, side, side)
    square.moveCenter(rect.center())
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(square, _picture(name, colours_in_use()[token], round(side * ratio)))


def _picture(name: str, colour: str, side: int) -> QPixmap:
    """The icon ``side`` device pixels wide; painted once per name, colour and size."""
    key = f"icon:{name}:{colour}:{side}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg(name, colour))).render(painter, QRectF(0, 0, side, side))
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap


def icon(name: str, token: str = TEXT) -> QIcon:
    """An icon by its file name in ``resources/icons`` and the name of the colour it is painted in.

    To be handed to Qt at once. Python must not hold one in an object that the garbage collector may take apart: the
    engine would then be freed before the icon, and the icon would free it again.
    """
    _source(name)
    return QIcon(_TokenIcon(name, token))


class IconLabel(QWidget):
    """A decorative icon as tall as the text beside it. It says nothing to assistive technology: the text does."""

    def __init__(self, name: str, token: str = TEXT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_icon(name, token)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, token: str = TEXT) -> None:
        _source(name)
        self._name, self._token = name, token
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * 0.95)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, self.rect(), self._name, self._token)
        painter.end()
