"""How the pages of a letter lie one under the other on the desk, and where a place of a page then is.

Knows sizes in points and pixels; knows no picture and no widget. At scale 1 a point is 96/72 of a pixel.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF

from app.services.pages_letters import LetterPlace

PIXELS_A_POINT = 96 / 72
MARGIN, GAP = 8, 10
SMALLEST, LARGEST = 0.3, 4.0


class PageStack:
    """The pages of one letter at one scale. All rectangles are in pixels from the upper left corner of the whole."""

    def __init__(self, sizes: Sequence[QSizeF], scale: float, room: int) -> None:
        self._factor = PIXELS_A_POINT * scale
        self.rects: list[QRectF] = []
        top = float(MARGIN)
        widest = max((size.width() for size in sizes), default=0.0) * self._factor
        self.width = max(room, round(widest) + 2 * MARGIN)
        for size in sizes:
            shown = QSizeF(round(size.width() * self._factor), round(size.height() * self._factor))
            self.rects.append(QRectF(QPointF(round((self.width - shown.width()) / 2), round(top)), shown))
            top += shown.height() + GAP
        self.height = round(top - GAP + MARGIN) if sizes else 0

    def rect_of(self, place: LetterPlace) -> QRectF:
        """Where a place lies; an empty rectangle if there is no such page."""
        if not 0 <= place.page < len(self.rects):
            return QRectF()
        page, factor = self.rects[place.page], self._factor
        return QRectF(
            page.left() + place.left * factor,
            page.top() + place.top * factor,
            place.width * factor,
            place.height * factor,
        )

    def point_of(self, spot: QPointF) -> tuple[int, float, float] | None:
        """The page under a spot and the point on it (x, y in points), or None beside the pages."""
        for number, rect in enumerate(self.rects):
            if rect.contains(spot):
                return number, (spot.x() - rect.left()) / self._factor, (spot.y() - rect.top()) / self._factor
        return None

    def seen_in(self, view: QRectF) -> list[int]:
        """The pages that a view of the whole shows a part of."""
        return [number for number, rect in enumerate(self.rects) if rect.intersects(view)]


def scale_to_fit(sizes: Sequence[QSizeF], area: QSize) -> float:
    """The scale at which the widest page is as wide as the area."""
    widest = max((size.width() for size in sizes), default=0.0) * PIXELS_A_POINT
    room = max(area.width() - 2 * MARGIN, 40)
    return max(SMALLEST, min(LARGEST, room / widest)) if widest else 1.0
