"""One page on the desk: painted, zoomed, turned and dragged. Knows a picture and nothing of documents."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.views.scan.drag import DragToPan
from app.views.scan.geometry import MARGIN, SCREEN_DPI, STEP, Fit, PageGeometry
from app.views.theme.colours import colours_in_use

FIRST, LAST = -1_000_000, 1_000_000
_STEPS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Home: FIRST, Qt.Key.Key_End: LAST}


class PageSheet(QAbstractScrollArea):
    """A page in a frame. ``stepped`` asks for another page: -1, +1, ``FIRST`` or ``LAST``."""

    stepped = Signal(int)
    scaled = Signal()
    """The page has another size on the screen, so that a sharper picture may be wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.geometry_of_page = PageGeometry()
        self.image: QImage | None = None
        self.over: Callable[[QPainter], None] | None = None
        """Paints over an upright page, for whoever knows what stands on it."""
        self.blank = True
        """Whether there is no document at all, so that not even an outline is painted."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(120, 120))
        DragToPan(self)

    def show_page(self, image: QImage | None, dpi: int) -> None:
        """Shows a picture made at ``dpi``; None leaves the grey outline of a page that is on its way."""
        self.image = image
        if image is not None:
            self.geometry_of_page.inches = QSizeF(image.width() / dpi, image.height() / dpi)
        self._settle()

    def wanted_dpi(self) -> int:
        """The resolution in which the page is sharp on this screen, never so high that it takes long."""
        return max(36, min(300, round(self.geometry_of_page.zoom * SCREEN_DPI * self.devicePixelRatioF())))

    @Slot()
    def fit_width(self) -> None:
        self.geometry_of_page.fit = Fit.WIDTH
        self._settle()

    @Slot()
    def fit_page(self) -> None:
        self.geometry_of_page.fit = Fit.PAGE
        self._settle()

    @Slot()
    def larger(self) -> None:
        self._scale_by(STEP)

    @Slot()
    def smaller(self) -> None:
        self._scale_by(1 / STEP)

    @Slot()
    def turn(self) -> None:
        """Turns the page clockwise by a right angle."""
        self.geometry_of_page.quarter_turns = (self.geometry_of_page.quarter_turns + 1) % 4
        self._settle()

    def set_upright(self) -> None:
        self.geometry_of_page.quarter_turns = 0

    def page_rect(self) -> QRectF:
        """Where the page lies in the viewport."""
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return self.geometry_of_page.rect(self.viewport().size(), across, down)

    def _scale_by(self, factor: float) -> None:
        """Larger or smaller around what is in the middle."""
        rect, centre = self.page_rect(), self.viewport().rect().center()
        right, below = (centre.x() - rect.left()) / rect.width(), (centre.y() - rect.top()) / rect.height()
        self.geometry_of_page.scale_by(factor)
        self._settle()
        size, view = self.geometry_of_page.size(), self.viewport().size()
        self.horizontalScrollBar().setValue(round(right * size.width() + MARGIN - view.width() / 2))
        self.verticalScrollBar().setValue(round(below * size.height() + MARGIN - view.height() / 2))

    def _settle(self) -> None:
        """Takes the size that fits, and the scroll bars that go with it."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        changed = self.geometry_of_page.settle(self.maximumViewportSize(), down.sizeHint().width())
        extent, view = self.geometry_of_page.extent(), self.viewport().size()
        for bar, length, seen in (
            (across, extent.width(), view.width()),
            (down, extent.height(), view.height()),
        ):
            bar.setRange(0, max(0, length - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(24)
        self.viewport().update()
        if changed:
            self.scaled.emit()

    # --- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = colours_in_use()
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), colours.colour("bg-neutral-moderate"))
        rect = self.page_rect()
        if self.image is not None:
            self._paint_image(painter, rect, self.image)
        elif not self.blank:
            painter.fillRect(rect, colours.colour("bg-neutral-soft"))
        if not self.blank:
            painter.setPen(QPen(colours.colour("border-neutral-subtle"), 1))
            painter.drawRect(rect)
        if self.over is not None and not self.geometry_of_page.quarter_turns:
            self.over(painter)
        if self.hasFocus():
            painter.setPen(QPen(colours.colour("border-focus"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_image(self, painter: QPainter, rect: QRectF, image: QImage) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.save()
        painter.translate(rect.center())
        painter.setTransform(QTransform().rotate(90 * self.geometry_of_page.quarter_turns), True)
        upright = rect.size().transposed() if self.geometry_of_page.lying else rect.size()
        target = QRectF(-upright.width() / 2, -upright.height() / 2, upright.width(), upright.height())
        painter.drawImage(target, image)
        painter.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key is Qt.Key.Key_Plus and plain:
            self.larger()
        elif key is Qt.Key.Key_Minus and plain:
            self.smaller()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._scale_by(STEP if event.angleDelta().y() > 0 else 1 / STEP)
        event.accept()
