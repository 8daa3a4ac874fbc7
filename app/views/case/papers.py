"""The documents of the case beside the work: which one is shown, and on which page."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.case.facts import Document
from app.models.check import may_read_documents
from app.models.values import PageRef
from app.services.pages import CasePage
from app.views.desk import Desk
from app.views.scan.view import ScanView
from app.views.widgets.fields import ChoiceField
from app.views.widgets.text import Muted


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
        self.closed = Muted(self.tr("Your role sees that the case is there, but does not open its documents."))
        self.closed.setObjectName("case_documents_closed")
        self.closed.setVisible(False)
        self.scan = ScanView(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 8, 12)
        column.setSpacing(8)
        column.addWidget(self.closed)
        column.addWidget(self.choice)
        column.addWidget(self.scan, 1)

    def show_case(self, page: CasePage, words: str) -> None:
        """Offers the documents of the case, to those who may open them. ``words`` say what the letter says."""
        readable = may_read_documents(page.case, page.actor)
        self.closed.setVisible(not readable)
        self._offer(page.case.documents if readable else (), words if readable else "")

    def _offer(self, documents: tuple[Document, ...], words: str) -> None:
        """The document that is open stays open as long as it is among those offered."""
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
