"""The documents of the case beside the work: which one is shown, and on which page."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.case.facts import Document
from app.models.values import PageRef
from app.views.desk import Desk
from app.views.scan.view import ScanView
from app.views.widgets.fields import ChoiceField


class Papers(QWidget):
    """What was received in the case (saksdokumenter), shown page by page."""

    page_offered = Signal(str, object)
    """The condition somebody wants a page for, and the ``PageRef`` of the page that is looked at."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents: tuple[Document, ...] = ()
        self.choice = ChoiceField(self.tr("Document"))
        self.choice.setObjectName("case_document")
        self.choice.changed.connect(self._chosen)
        self.scan = ScanView(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 8, 12)
        column.setSpacing(8)
        column.addWidget(self.choice)
        column.addWidget(self.scan, 1)

    def show_documents(self, documents: tuple[Document, ...], words: str) -> None:
        """Offers these documents; the one that is open stays open. ``words`` say what the letter says."""
        if documents != self._documents:
            self._documents = documents
            self.choice.set_choices([(document.sha256, document.name) for document in documents])
            self.choice.setVisible(len(documents) > 1)
            shown = self.scan.document
            if shown is None or all(document.sha256 != shown.sha256 for document in documents):
                self.scan.show_document(documents[0] if documents else None)
        self.scan.describe(words)

    def clear(self) -> None:
        self._documents = ()
        self.scan.show_document(None)

    @Slot(str)
    def offer_page(self, condition: str) -> None:
        """Offers the page that is looked at now, if a document is open."""
        shown = self.scan.document
        if shown is not None:
            self.page_offered.emit(condition, PageRef(document=shown.sha256, page=self.scan.page))

    @Slot(object)
    def show_page(self, page: PageRef | None) -> None:
        """Opens a document at a page."""
        if page is None:
            return
        found = next((document for document in self._documents if document.sha256 == page.document), None)
        if found is None:
            return
        shown = self.scan.document
        if shown is not None and shown.sha256 == found.sha256:
            self.scan.go_to(page.page)
            return
        self.choice.set_value(found.sha256)
        self.scan.show_document(found, page.page)

    @Slot()
    def _chosen(self) -> None:
        found = next((document for document in self._documents if document.sha256 == self.choice.value()), None)
        shown = self.scan.document
        if found is not None and (shown is None or shown.sha256 != found.sha256):
            self.scan.show_document(found)
