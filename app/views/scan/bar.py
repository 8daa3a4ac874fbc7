"""The bar over a scan: its name, which page it is, and the buttons."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.views.widgets.buttons import IconButton
from app.views.widgets.text import Text


class ScanBar(QWidget):
    """Only shows and offers; what the buttons do is connected by the stage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Text().single_line()
        self.name.setObjectName("scan_name")
        self.name.setMinimumWidth(20)
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.place = Text().single_line()
        self.place.setObjectName("scan_place")
        self.previous = self._button("scan_previous", "chevron_left", self.tr("Previous page (Alt+Page Up)"))
        self.next = self._button("scan_next", "chevron_right", self.tr("Next page (Alt+Page Down)"))
        self.smaller = self._button("scan_smaller", "zoom_minus", self.tr("Smaller"))
        self.larger = self._button("scan_larger", "zoom_plus", self.tr("Larger"))
        self.fit_width = self._button("scan_fit_width", "arrow_right_left", self.tr("Fit the width"))
        self.fit_page = self._button("scan_fit_page", "file", self.tr("Show the whole page"))
        self.turn = self._button("scan_turn", "rotate_right", self.tr("Turn the page (Ctrl+R)"))
        self.detach = self._button("scan_detach", "external_link", self.tr("Open in a window of its own"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 4, 2)
        row.setSpacing(1)
        self.place.setContentsMargins(4, 0, 4, 0)
        row.addWidget(self.name, 1)
        row.addStretch(0)
        for thing in (self.previous, self.place, self.next, self.smaller, self.larger):
            row.addWidget(thing)
        for thing in (self.fit_width, self.fit_page, self.turn, self.detach):
            row.addWidget(thing)

    def _button(self, name: str, picture: str, words: str) -> IconButton:
        button = IconButton(picture, words)
        button.setObjectName(name)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the name gives way to the buttons; it is still the name of the page below."""
        super().resizeEvent(event)
        buttons = sum(button.sizeHint().width() for button in self.findChildren(IconButton))
        self.name.setVisible(event.size().width() > buttons + 14 * self.fontMetrics().height())

    def show_place(self, name: str, page: int, pages: int) -> None:
        """Which page of which document is shown; an empty name means that there is none."""
        self.name.setText(name or self.tr("No scan chosen"))
        self.name.setToolTip(name)
        self.place.setText(self.tr("{page} of {pages}").format(page=page, pages=pages) if name else "")
        self.place.setAccessibleName(self.tr("Page {page} of {pages}").format(page=page, pages=pages) if name else "")
        self.previous.setEnabled(bool(name) and page > 1)
        self.next.setEnabled(bool(name) and page < pages)
        for button in (self.smaller, self.larger, self.fit_width, self.fit_page, self.turn, self.detach):
            button.setEnabled(bool(name))
