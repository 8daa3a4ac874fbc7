"""The scan beside the form: leaf, zoom, turn, drag, or take it to a window of its own.

Shows the pictures of a received document page by page. Never opens the document itself: the document worker makes the
pictures. The same view stands beside the registration form and the case.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.models.case.facts import Document
from app.services.pages_intake import Scan
from app.views.desk import Desk
from app.views.scan.sheet import PageSheet
from app.views.scan.stage import ScanStage
from app.views.scan.window import ScanWindow
from app.views.widgets.buttons import Button
from app.views.widgets.keys import add_key
from app.views.widgets.text import Muted


class ScanView(QWidget):
    """A document as page images. ``page_changed`` carries the page number from 1."""

    page_changed = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scan_view")
        self.stage = ScanStage(desk)
        self.stage.page_changed.connect(self.page_changed)
        self.stage.bar.detach.clicked.connect(self.detach)
        self._window: ScanWindow | None = None
        self._away = self._placeholder()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.stage)
        self._stack.addWidget(self._away)

    @property
    def document(self) -> Document | Scan | None:
        return self.stage.document

    @property
    def page(self) -> int:
        """The page that is shown, from 1."""
        return self.stage.page

    @property
    def sheet(self) -> PageSheet:
        """The page itself; what F6 stops at."""
        return self.stage.sheet

    def show_document(self, document: Document | Scan | None, page: int = 1) -> None:
        """Shows a document at a page; None clears the view. The same document keeps its zoom and turn."""
        self.stage.show_document(document, page)

    def show_papers(self, papers: Sequence[Document | Scan]) -> None:
        """Shows the first of several documents, e.g. an e-mail and its attachments, and offers the others."""
        self.stage.show_papers(papers)

    def describe(self, text: str) -> None:
        """What the document says, in words for those who cannot see the picture, e.g. the registered fields."""
        self.stage.describe(text)

    @Slot(int)
    def go_to(self, page: int) -> None:
        """Shows a page; numbers outside the document mean its first or last page."""
        self.stage.go_to(page)

    def add_page_keys(self, host: QWidget) -> None:
        """Lets Alt+Page Up and Alt+Page Down leaf here while the focus is anywhere in ``host``."""
        add_key(host, "Alt+PgUp", self.tr("Previous page of the scan"), self.stage.previous_page)
        add_key(host, "Alt+PgDown", self.tr("Next page of the scan"), self.stage.next_page)

    @Slot()
    def detach(self) -> None:
        """Takes the scan to a window of its own, e.g. on a second screen; a second press brings it back."""
        if self._window is not None:
            self.bring_back()
            return
        self._stack.setCurrentWidget(self._away)
        self._window = ScanWindow(self.stage, self)
        self._window.closed.connect(self._home)
        self.stage.bar.detach.set_name(self.tr("Bring the scan back into the window"))
        self._window.show()

    @Slot()
    def bring_back(self) -> None:
        if self._window is not None:
            self._window.close()

    @Slot()
    def _home(self) -> None:
        window, self._window = self._window, None
        self.stage.bar.detach.set_name(self.tr("Open in a window of its own"))
        self._stack.insertWidget(0, self.stage)
        self._stack.setCurrentWidget(self.stage)
        self.stage.show()
        if window is not None:
            window.deleteLater()

    def _placeholder(self) -> QWidget:
        away = QWidget(self)
        words = Muted(self.tr("The scan is open in a window of its own."))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        back = Button(self.tr("Bring it back"), "secondary")
        back.setObjectName("scan_bring_back")
        back.clicked.connect(self.bring_back)
        column = QVBoxLayout(away)
        column.addStretch()
        column.addWidget(words)
        column.addWidget(back, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addStretch()
        return away
