"""The pages of a letter under one another: scrolled and zoomed. Knows pictures and their places; nothing of what they say.

A new document takes the place of the old one in one go: the pages in view are drawn before the old ones are let go, so
that nothing flickers and nothing moves.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.views.letter.geometry import LARGEST, SMALLEST, PageStack, scale_to_fit
from app.views.letter.pictures import PdfPictures
from app.views.theme.colours import colours_in_use

STEP = 1.2


class PagedArea(QAbstractScrollArea):
    """Pages on a desk. ``stack`` says where they lie; what is laid over them is painted by ``paint_over``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = PdfPictures(b"", self)
        self._fits = True
        self._scale = 1.0
        self.stack = PageStack((), 1.0, 0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMinimumSize(120, 120)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def page_count(self) -> int:
        return self._pictures.count

    @property
    def scale(self) -> float:
        """How large the letter is shown; 1 is the paper's own size."""
        return self._scale

    def show_document(self, data: bytes) -> None:
        """Shows another document at the same zoom and, as far as it goes, the same place."""
        old, self._pictures = self._pictures, PdfPictures(data, self)
        self.settle()
        old.close()

    def draw_in_view(self) -> None:
        """Draws the pages in view now, so that the next paint only shows them."""
        for number in self.stack.seen_in(self.view_rect()):
            self._pictures.picture(number, self.stack.rects[number].size() * self.devicePixelRatioF())

    def settle(self) -> None:
        """Lays the pages out for the room there is."""
        view = self.viewport().size()
        sizes = self._pictures.sizes
        if self._fits:
            self._scale = scale_to_fit(sizes, view)
        self.stack = PageStack(sizes, self._scale, view.width())
        for bar, whole, seen in (
            (self.horizontalScrollBar(), self.stack.width, view.width()),
            (self.verticalScrollBar(), self.stack.height, view.height()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(24)
            bar.setRange(0, max(0, whole - seen))

    def view_rect(self) -> QRectF:
        """The part of the whole that is in view."""
        offset = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return QRectF(self.viewport().rect()).translated(offset)

    def moved(self) -> None:
        """Something else is in view, or it has another size. For those who lay something over the pages."""

    def paint_over(self, painter: QPainter, view: QRectF) -> None:
        """Paints over the pages, in the measure of ``stack``."""

    # --- zoom

    def fit_width(self) -> None:
        self._fits = True
        self._rescale(self._scale)

    def larger(self) -> None:
        self._zoom(STEP)

    def smaller(self) -> None:
        self._zoom(1 / STEP)

    def _zoom(self, factor: float) -> None:
        self._fits = False
        self._rescale(self._scale * factor)

    def _rescale(self, scale: float) -> None:
        """Another scale around what is in the middle of the view."""
        bar, half = self.verticalScrollBar(), self.viewport().height() / 2
        share = (bar.value() + half) / max(self.stack.height, 1)
        self._scale = max(SMALLEST, min(LARGEST, scale))
        self.settle()
        bar.setValue(round(share * self.stack.height - half))
        across = self.horizontalScrollBar()
        across.setValue(across.maximum() // 2)
        self.viewport().update()
        self.moved()

    # --- events

    def _scrolled(self, value: int) -> None:
        del value
        self.viewport().update()
        self.moved()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rescale(self._scale)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rescale(self._scale)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        colours, view = colours_in_use(), self.view_rect()
        painter.fillRect(self.viewport().rect(), colours.colour("bg-neutral-moderate"))
        painter.translate(-view.topLeft())
        for number in self.stack.seen_in(view):
            rect = self.stack.rects[number]
            painter.fillRect(rect, Qt.GlobalColor.white)
            painter.drawImage(rect, self._pictures.picture(number, rect.size() * self.devicePixelRatioF()))
            painter.setPen(QPen(colours.colour("border-neutral-subtle"), 1))
            painter.drawRect(rect)
        self.paint_over(painter, view)
        painter.resetTransform()
        if self.hasFocus():
            painter.setPen(QPen(colours.colour("border-focus"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()
