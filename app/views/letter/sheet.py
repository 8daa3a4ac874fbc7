"""A letter that can be pointed at: stepped through line by line, clicked, and marked where it was changed.

When a new letter takes the place of the old one, the line that stood uppermost stays where it was on the screen. Knows
what stands where; knows no case.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QToolTip, QWidget

from app.services.pages_letters import LetterPlace
from app.views.letter.glow import Glow
from app.views.letter.marks import paint_change, paint_gone, paint_pointed, paint_stood_on
from app.views.letter.paged import PagedArea
from app.views.letter.places import LetterMap

_LEAST_SEEN = 6.0
"""Pixels of a line that must be in view before it counts as seen."""
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class LetterSheet(PagedArea):
    """``chosen`` carries the key of a line that was clicked or entered, ``stepped`` that of the line now stood on."""

    chosen = Signal(str)
    stepped = Signal(str)
    seen_changed = Signal()
    """Other lines are in view than before, or others are marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map = LetterMap()
        self.hints: dict[str, str] = {}
        """What is said of a line when it is pointed at, by its key."""
        self.glow = Glow(self)
        self.glow.changed.connect(self.viewport().update)
        self._pointed: LetterPlace | None = None
        self._stop: LetterPlace | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)

    # --- showing

    def show_letter(self, data: bytes, places: LetterMap) -> None:
        """Shows this letter in place of the one before; nobody's place on the page moves."""
        anchor, self.map, self._pointed = self._anchor(), places, None
        self._stop = next((place for place in places.stops() if self._stop and place.key == self._stop.key), None)
        self.show_document(data)
        self._hold(anchor)
        self.draw_in_view()
        self.moved()
        # Painted at once, before whatever else follows the new letter makes the window busy.
        self.viewport().repaint()

    def _anchor(self) -> tuple[str, float] | None:
        """The uppermost line in view, and where it stands on the screen."""
        top = float(self.verticalScrollBar().value())
        for place in self.map.places:
            rect = self.stack.rect_of(place)
            if rect.top() >= top:
                return place.key, rect.top() - top
        return None

    def _hold(self, anchor: tuple[str, float] | None) -> None:
        places = self.map.of(anchor[0]) if anchor is not None else ()
        if anchor is not None and places and self.verticalScrollBar().value() > 0:
            self.verticalScrollBar().setValue(round(self.stack.rect_of(places[0]).top() - anchor[1]))

    # --- what is in view

    def in_view(self, place: LetterPlace) -> bool:
        rect = self.stack.rect_of(place)
        if rect.height() == 0:
            return self.view_rect().contains(rect.center())
        both = rect.intersected(self.view_rect())
        return not both.isEmpty() and both.height() >= min(_LEAST_SEEN, rect.height())

    def moved(self) -> None:
        """What came into view begins to fade."""
        if self.isVisible() and self.glow.unseen:
            self.glow.see([key for key in self.glow.unseen if any(map(self.in_view, self.map.of(key)))])
        self.seen_changed.emit()

    def go_to(self, place: LetterPlace) -> None:
        """Brings a line into the upper third of the view, unless it is in view already."""
        if not self.in_view(place):
            rect = self.stack.rect_of(place)
            self.verticalScrollBar().setValue(round(rect.top() - self.viewport().height() / 3))
        self.moved()

    def stand_on(self, place: LetterPlace) -> None:
        """The keyboard stands on this line."""
        self._stop = place
        self.go_to(place)
        self.viewport().update()
        self.stepped.emit(place.key)

    def _step(self, by: int) -> None:
        """To the next line or the one before; from nowhere to the first one in view."""
        stops = self.map.stops()
        if self._stop in stops:
            self.stand_on(stops[max(0, min(len(stops) - 1, stops.index(self._stop) + by))])
        elif stops:
            self.stand_on(next((stop for stop in stops if self.in_view(stop)), stops[0]))

    # --- events

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            place = self._under(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.hints.get(place.key, "") if place else "", self.viewport())
            return True
        if event.type() is QEvent.Type.Leave:
            self._point(None)
        return super().viewportEvent(event)

    def _under(self, spot: QPointF) -> LetterPlace | None:
        found = self.stack.point_of(spot + self.view_rect().topLeft())
        return self.map.at(*found) if found else None

    def _point(self, place: LetterPlace | None) -> None:
        if place != self._pointed:
            self._pointed = place
            shape = Qt.CursorShape.ArrowCursor if place is None else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._under(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._under(event.position())
        if place is not None and event.button() is Qt.MouseButton.LeftButton:
            self._stop = place
            self.chosen.emit(place.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.verticalScrollBar().maximum()}
        if key in _STEPS and self.map.stops():
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and self._stop is not None:
            self.chosen.emit(self._stop.key)
        elif key in ends:
            self.verticalScrollBar().setValue(ends[key])
        elif key is Qt.Key.Key_Plus and plain:
            self.larger()
        elif key is Qt.Key.Key_Minus and plain:
            self.smaller()
        else:
            super().keyPressEvent(event)

    def paint_over(self, painter: QPainter, view: QRectF) -> None:
        for key in self.glow.keys:
            for place in self.map.of(key):
                rect = self.stack.rect_of(place)
                if key in self.map.gone:
                    paint_gone(painter, rect, self.glow.strength(key))
                elif rect.intersects(view):
                    paint_change(painter, rect, self.glow.strength(key))
        if self._pointed is not None:
            paint_pointed(painter, self.stack.rect_of(self._pointed))
        if self._stop is not None and self.hasFocus():
            paint_stood_on(painter, self.stack.rect_of(self._stop))
