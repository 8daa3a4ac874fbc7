"""Where a page lies and how large it is: paper size, fit, zoom and turn. Knows lengths, no pixels of any picture.

All lengths are logical pixels unless a name says otherwise; 100 % is the paper's own size at 96 dots per inch.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, QSizeF

SCREEN_DPI = 96
A4_INCHES = QSizeF(8.27, 11.69)
SMALLEST, LARGEST, STEP = 0.2, 5.0, 1.2
MARGIN = 8


class Fit(StrEnum):
    """What decides the size of the page."""

    WIDTH = "width"
    PAGE = "page"
    FREE = "free"


class PageGeometry:
    """One page's paper in inches, and how it is fitted, zoomed and turned."""

    def __init__(self) -> None:
        self.inches = A4_INCHES
        self.fit = Fit.WIDTH
        self.zoom = 1.0
        self.quarter_turns = 0

    @property
    def lying(self) -> bool:
        return self.quarter_turns % 2 == 1

    def turned_inches(self) -> QSizeF:
        return self.inches.transposed() if self.lying else self.inches

    def size(self) -> QSizeF:
        """The size of the page as it is shown."""
        return self.turned_inches() * (SCREEN_DPI * self.zoom)

    def extent(self) -> QSize:
        """The page with the margin around it."""
        size = self.size()
        return QSize(round(size.width()) + 2 * MARGIN, round(size.height()) + 2 * MARGIN)

    def settle(self, area: QSize, bar: int) -> bool:
        """Takes the zoom that fits ``area``; ``bar`` is the width of a scroll bar. True if the zoom changed."""
        before, inches = self.zoom, self.turned_inches()
        across = max(40, area.width() - 2 * MARGIN) / (inches.width() * SCREEN_DPI)
        down = max(40, area.height() - 2 * MARGIN) / (inches.height() * SCREEN_DPI)
        if self.fit is Fit.PAGE:
            self.zoom = min(across, down)
        elif self.fit is Fit.WIDTH:
            room = area.width() - 2 * MARGIN - (bar if down < across else 0)
            self.zoom = max(SMALLEST, room / (inches.width() * SCREEN_DPI))
        return abs(before - self.zoom) > 0.001

    def scale_by(self, factor: float) -> None:
        self.fit = Fit.FREE
        self.zoom = max(SMALLEST, min(LARGEST, self.zoom * factor))

    def rect(self, view: QSize, across: int, down: int) -> QRectF:
        """Where the page lies in a viewport that is scrolled by so many pixels."""
        size = self.size()
        left = max(float(MARGIN), (view.width() - size.width()) / 2) - across
        top = max(float(MARGIN), (view.height() - size.height()) / 2) - down
        return QRectF(round(left), round(top), size.width(), size.height())
