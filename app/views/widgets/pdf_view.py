"""Shows a PDF that this program has made itself: the very bytes, page by page.

Only our own letters come here; what was received is shown as page pictures by the scan view. Qt's PDF engine draws, and
what stands in the letter is offered as text beside it by whoever shows it, since the picture says nothing to a reader.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, Slot
from PySide6.QtGui import QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views.theme.colours import colours_in_use
from app.views.widgets.buttons import IconButton
from app.views.widgets.text import Muted

_STEP = 1.2


class LetterView(QWidget):
    """A letter as it will be printed. ``show_pdf`` keeps the place on the page when the letter changes a little."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._view = QPdfView(self)
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setAccessibleName(self.tr("The letter as it will be printed"))
        self._pages = Muted("")
        self._smaller = IconButton("zoom_minus", self.tr("Show the letter smaller"))
        self._larger = IconButton("zoom_plus", self.tr("Show the letter larger"))
        self._fit = IconButton("expand", self.tr("Fit the letter to the width"))
        self._smaller.clicked.connect(self._zoom_out)
        self._larger.clicked.connect(self._zoom_in)
        self._fit.clicked.connect(self._zoom_fit)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 4, 8, 4)
        bar.addWidget(self._pages, 1)
        for button in (self._smaller, self._larger, self._fit):
            bar.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._view, 1)
        self._ground()

    @property
    def page_count(self) -> int:
        return self._document.pageCount()

    def show_pdf(self, data: bytes) -> None:
        """Shows these bytes; empty bytes show nothing."""
        bar = self._view.verticalScrollBar()
        place = bar.value()
        self._document.close()
        self._buffer.close()
        if data:
            self._buffer.setData(QByteArray(data))
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self._document.load(self._buffer)
        bar.setValue(min(place, bar.maximum()))
        self._pages.setText(self.tr("%n page(s)", "", self.page_count) if data else "")

    def _ground(self) -> None:
        """The view paints its ground in the palette's dark role, so it gets a palette of its own."""
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Dark, colours_in_use().colour("bg-neutral-moderate"))
        self._view.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self.palette().color(QPalette.ColorRole.Window) != self._view.palette().color(QPalette.ColorRole.Window):
            self._ground()

    @Slot()
    def _zoom_in(self) -> None:
        self._zoom(_STEP)

    @Slot()
    def _zoom_out(self) -> None:
        self._zoom(1 / _STEP)

    @Slot()
    def _zoom_fit(self) -> None:
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _zoom(self, factor: float) -> None:
        page = self._document.pagePointSize(0)
        shown = self._view.zoomFactor()
        if self._view.zoomMode() is QPdfView.ZoomMode.FitToWidth and page.width():
            pixels = page.width() * self._view.logicalDpiX() / 72
            shown = max(self._view.viewport().width() - 12, 1) / pixels
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(max(0.3, min(4.0, shown * factor)))
