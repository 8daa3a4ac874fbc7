"""A letter whose pages are shown one at a time as pictures: its lines can be pointed at, stepped through, and marked.

Knows what stands where, and the sheet that shows a page; knows no case. For a letter that this process has not rendered
itself, so that its file is never opened here.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QToolTip

from app.services.pages_letters import LetterPlace
from app.views.announce import announce
from app.views.letter.glow import Glow
from app.views.letter.marks import paint_change, paint_pointed, paint_stood_on
from app.views.letter.places import LetterMap
from app.views.scan.view import ScanView

_POINTS_AN_INCH = 72
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class LinesOnSheet(QObject):
    """``chosen`` carries the ``LetterParagraph`` that was clicked or entered."""

    chosen = Signal(object)

    def __init__(self, view: ScanView) -> None:
        super().__init__(view.sheet)
        self._view = view
        self._sheet = view.sheet
        self._viewport = view.sheet.viewport()
        self.map = LetterMap()
        self.hints: Mapping[str, str] = {}
        self.glow = Glow(self)
        self._pointed: LetterPlace | None = None
        self._stop: LetterPlace | None = None
        self._pressed: QPointF | None = None
        self.glow.changed.connect(self._viewport.update)
        self._sheet.over = self._paint
        self._sheet.installEventFilter(self)
        self._viewport.installEventFilter(self)
        self._viewport.setMouseTracking(True)

    def show_lines(self, lines: LetterMap, hints: Mapping[str, str]) -> None:
        """The lines of the letter that is shown; an empty map where nothing is known of them."""
        self.map, self.hints = lines, hints
        self._pointed = self._stop = None
        self.glow.clear()

    def show_target(self, target: str) -> bool:
        """Brings what the letter says of a part of the case into view and marks it; False where it says nothing."""
        places = self.map.about(target)
        if places:
            self.glow.start(dict.fromkeys(place.key for place in places))
            here = next((place for place in places if place.page == self._page), places[0])
            self._stand_on(here)
            self.glow.see(self.glow.keys)
        return bool(places)

    # --- where things are

    @property
    def _page(self) -> int:
        return self._view.page - 1

    def rect_of(self, place: LetterPlace) -> QRectF:
        """Where a place of the page that is shown lies in the viewport."""
        page = self._sheet.page_rect()
        factor = page.width() / (self._sheet.geometry_of_page.inches.width() * _POINTS_AN_INCH)
        return QRectF(
            page.left() + place.left * factor,
            page.top() + place.top * factor,
            place.width * factor,
            place.height * factor,
        )

    def _under(self, spot: QPointF) -> LetterPlace | None:
        if self._sheet.geometry_of_page.quarter_turns:
            return None
        page = self._sheet.page_rect()
        factor = page.width() / (self._sheet.geometry_of_page.inches.width() * _POINTS_AN_INCH)
        return self.map.at(self._page, (spot.x() - page.left()) / factor, (spot.y() - page.top()) / factor)

    def _stand_on(self, place: LetterPlace) -> None:
        self._stop = place
        if place.page != self._page:
            self._view.go_to(place.page + 1)
        rect, height = self.rect_of(place), self._viewport.height()
        if rect.top() < 0 or rect.bottom() > height:
            bar = self._sheet.verticalScrollBar()
            bar.setValue(round(bar.value() + rect.top() - height / 3))
        words = " – ".join(filter(None, (self.map.text(place.key), self.hints.get(place.key, ""))))
        announce(self._sheet, words)
        self._viewport.update()

    def _paint(self, painter: QPainter) -> None:
        for key in self.glow.keys:
            for place in self.map.of(key):
                if place.page == self._page:
                    paint_change(painter, self.rect_of(place), self.glow.strength(key))
        if self._pointed is not None and self._pointed.page == self._page:
            paint_pointed(painter, self.rect_of(self._pointed))
        if self._stop is not None and self._stop.page == self._page and self._sheet.hasFocus():
            paint_stood_on(painter, self.rect_of(self._stop))

    # --- mouse and keyboard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Compares who is watched and no more, for events also come while the window is being taken down."""
        if watched is self._sheet and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(Qt.Key(event.key()))
        if watched is not self._viewport:
            return False
        if isinstance(event, QHelpEvent):
            place = self._under(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.hints.get(place.key, "") if place else "", self._viewport)
            return True
        if isinstance(event, QMouseEvent):
            self._mouse(event)
        elif event.type() is QEvent.Type.Leave:
            self._point(None)
        return False

    def _mouse(self, event: QMouseEvent) -> None:
        """A press that is let go where it began chooses; one that moves drags the page, as everywhere."""
        if event.type() is QEvent.Type.MouseMove:
            self._point(self._under(event.position()))
        elif event.type() is QEvent.Type.MouseButtonPress:
            self._pressed = event.position()
        elif event.type() is QEvent.Type.MouseButtonRelease and self._pressed is not None:
            moved = (event.position() - self._pressed).manhattanLength()
            place, self._pressed = self._under(event.position()), None
            if place is not None and moved < QApplication.startDragDistance():
                self._choose(place)

    def _point(self, place: LetterPlace | None) -> None:
        if place != self._pointed:
            self._pointed = place
            self._viewport.update()

    def _choose(self, place: LetterPlace) -> None:
        line = self.map.line(place.key)
        if line is not None:
            self._stop = place
            self.chosen.emit(line)

    def _key(self, key: Qt.Key) -> bool:
        stops = self.map.stops()
        if key in _STEPS and stops:
            here = stops.index(self._stop) + _STEPS[key] if self._stop in stops else self._first(stops)
            self._stand_on(stops[max(0, min(len(stops) - 1, here))])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._stop is not None:
            self._choose(self._stop)
            return True
        return False

    def _first(self, stops: tuple[LetterPlace, ...]) -> int:
        """The first line of the page that is shown."""
        return next((number for number, stop in enumerate(stops) if stop.page >= self._page), 0)
