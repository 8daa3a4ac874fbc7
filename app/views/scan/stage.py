"""Bar, message and sheet together: one document, one page at a time, its pictures fetched as they are needed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.case.facts import Document
from app.services.pages_intake import Scan
from app.services.problems import Problem
from app.views.desk import Desk
from app.views.scan.bar import ScanBar
from app.views.scan.papers import PaperChoice
from app.views.scan.pictures import PagePictures
from app.views.scan.sheet import PageSheet
from app.views.widgets.fields import Debounce
from app.views.widgets.keys import add_key
from app.views.widgets.notice import Notice
from app.views.widgets.text import Muted
from app.views.words import problem_text

_SHARPEN_DELAY_MS = 150


class ScanStage(QWidget):
    """Shows a document. ``page_changed`` carries the page number from 1."""

    page_changed = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document: Document | Scan | None = None
        self.page = 1
        self._words = ""
        self.pictures = PagePictures(desk, self)
        self.pictures.arrived.connect(self._arrived)
        self.pictures.failed.connect(self._failed)
        self._sharpen = Debounce(_SHARPEN_DELAY_MS, self)
        self._sharpen.due.connect(self.fetch)
        self.bar = ScanBar()
        self.trouble = Notice("danger")
        self.trouble.setObjectName("scan_trouble")
        self.trouble.action.connect(self.fetch)
        self.note = Muted()
        self.note.setObjectName("scan_note")
        self.note.setContentsMargins(8, 0, 8, 4)
        self.note.hide()
        self.sheet = PageSheet()
        self.sheet.setObjectName("scan_sheet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.note)
        column.addWidget(self.trouble)
        column.addWidget(self.sheet, 1)
        self.papers: tuple[Document | Scan, ...] = ()
        self.choice = PaperChoice()
        self.choice.chosen.connect(self._open_paper)
        column.insertWidget(0, self.choice)
        self._connect()
        self._show_place()

    def _connect(self) -> None:
        bar, sheet = self.bar, self.sheet
        bar.previous.clicked.connect(self.previous_page)
        bar.next.clicked.connect(self.next_page)
        bar.smaller.clicked.connect(sheet.smaller)
        bar.larger.clicked.connect(sheet.larger)
        bar.fit_width.clicked.connect(sheet.fit_width)
        bar.fit_page.clicked.connect(sheet.fit_page)
        bar.turn.clicked.connect(sheet.turn)
        sheet.stepped.connect(self._step)
        sheet.scaled.connect(self._sharpen.touch)
        add_key(self, "Ctrl+R", self.tr("Turn the page of the scan"), sheet.turn)

    @property
    def pages(self) -> int:
        return max(1, self.document.pages) if self.document else 1

    @property
    def _sha256(self) -> str:
        """The harmless copy where there is one: an original with active content is never drawn."""
        return (self.document.shown or self.document.sha256) if self.document else ""

    def show_papers(self, papers: Sequence[Document | Scan]) -> None:
        """Shows the first of several documents and offers the others."""
        self.papers = tuple(papers)
        self.choice.show_papers(self.papers)
        self.show_document(self.papers[0] if self.papers else None, 1)

    @Slot(int)
    def _open_paper(self, place: int, page: int = 1) -> None:
        self.choice.mark(place)
        self.show_document(self.papers[place], page)

    @property
    def _place(self) -> int:
        """Where the document that is shown stands among those offered; 0 for one by itself."""
        shown = self.document
        return next((place for place, paper in enumerate(self.papers) if paper is shown), 0)

    def show_document(self, document: Document | Scan | None, page: int) -> None:
        if not any(paper is document for paper in self.papers):
            self.papers = ()
            self.choice.show_papers(())
        if document is None or self.document is None or document.sha256 != self.document.sha256:
            self.sheet.set_upright()
            self._words = ""
        self.document = document
        note = document.note if isinstance(document, Scan) else ""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.page = 0
        self.go_to(page)

    def describe(self, text: str) -> None:
        self._words = text
        self._show_place()

    def go_to(self, page: int) -> None:
        page = max(1, min(page, self.pages))
        if page != self.page:
            self.page = page
            self.sheet.verticalScrollBar().setValue(0)
            self.page_changed.emit(page)
        self._show_place()
        self._show_picture()
        self.fetch()

    @Slot()
    def next_page(self) -> None:
        """The next page; after the last one comes the next document."""
        if self.page >= self.pages and self._place + 1 < len(self.papers):
            self._open_paper(self._place + 1)
        else:
            self.go_to(self.page + 1)

    @Slot()
    def previous_page(self) -> None:
        """The page before; before the first one comes the document before."""
        if self.page <= 1 and self._place > 0:
            place = self._place - 1
            self._open_paper(place, max(1, self.papers[place].pages))
        else:
            self.go_to(self.page - 1)

    @Slot(int)
    def _step(self, step: int) -> None:
        self.go_to(self.page + step)

    @Slot()
    def fetch(self) -> None:
        """Asks for the picture of this page, as sharp as it is shown; also the answer to "try again"."""
        self.trouble.show_text("")
        if self.document is not None and self.document.pages > 0:
            self.pictures.want(self._sha256, self.page, self.sheet.wanted_dpi(), self.pages)

    def _show_picture(self) -> None:
        self.sheet.blank = self.document is None
        kept = self.pictures.kept(self._sha256, self.page) if self.document else None
        if kept is None:
            self.sheet.show_page(None, 0)
        else:
            self.sheet.show_page(kept.image, kept.dpi)

    @Slot(str, int)
    def _arrived(self, sha256: str, number: int) -> None:
        if (sha256, number) == (self._sha256, self.page):
            self._show_picture()
            self._sharpen.touch()

    @Slot(str, int, object)
    def _failed(self, sha256: str, number: int, error: Exception) -> None:
        """A page that cannot be shown says so in its place; anything but a problem is a bug."""
        if not isinstance(error, Problem):
            raise error
        if (sha256, number) == (self._sha256, self.page):
            self.trouble.show_text(problem_text(error), self.tr("Try again"))

    def _show_place(self) -> None:
        name = self.document.name if self.document else ""
        self.bar.show_place(name, self.page, self.pages)
        self.bar.previous.setEnabled(self.bar.previous.isEnabled() or self._place > 0)
        self.bar.next.setEnabled(self.bar.next.isEnabled() or self._place + 1 < len(self.papers))
        words = self.tr("Scan {name}, page {page} of {pages}")
        self.sheet.setAccessibleName(
            words.format(name=name, page=self.page, pages=self.pages) if name else self.tr("Scan")
        )
        self.sheet.setAccessibleDescription(self._words)
