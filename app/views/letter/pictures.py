"""A PDF that this program has made itself, as pictures of its pages: made when they are wanted, and kept while they may be.

Only our own letters come here; what was received is drawn by the document worker.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, QSizeF
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

SHARPEST_PIXELS = 2400
"""No page is drawn wider than this; shown larger it is stretched, so that no zoom costs seconds or memory."""
_KEPT = 6


class PdfPictures(QObject):
    """One document. Pictures are of the widths that were asked for."""

    def __init__(self, data: bytes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._buffer = QBuffer(self)
        self._document = QPdfDocument(self)
        self._kept: dict[int, QImage] = {}
        if data:
            self._buffer.setData(QByteArray(data))
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self._document.load(self._buffer)
        self.sizes = [self._document.pagePointSize(number) for number in range(self._document.pageCount())]

    @property
    def count(self) -> int:
        return len(self.sizes)

    def picture(self, page: int, wanted: QSizeF) -> QImage:
        """A page as a picture of ``wanted`` device pixels, or the largest that is made."""
        share = min(1.0, SHARPEST_PIXELS / max(wanted.width(), 1.0))
        size = QSize(max(1, round(wanted.width() * share)), max(1, round(wanted.height() * share)))
        kept = self._kept.pop(page, None)
        if kept is None or kept.size() != size:
            kept = self._document.render(page, size)
        self._kept[page] = kept
        while len(self._kept) > _KEPT:
            del self._kept[next(iter(self._kept))]
        return kept

    def close(self) -> None:
        """Lets go of the document, now rather than when Qt comes to it."""
        self._document.close()
        self._buffer.close()
        self._kept.clear()
        self.deleteLater()
