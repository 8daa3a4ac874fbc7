"""The documents of the case beside the work: which one is shown, and on which page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.case.facts import Document
from app.models.check import may_read_documents
from app.models.values import PageRef
from app.services.pages import CasePage
from app.views.case.actions_data import Action, refusal
from app.views.case.asking import Asking, Given
from app.views.case.asking_texts import wrong_document
from app.views.case.talk import WrongDocument
from app.views.desk import Desk
from app.views.scan.view import ScanView
from app.views.widgets.buttons import Button
from app.views.widgets.dates import short_date
from app.views.widgets.fields import ChoiceField
from app.views.widgets.text import Muted


class Papers(QWidget):
    """What was received in the case (saksdokumenter), shown page by page."""

    page_offered = Signal(str, object)
    """The condition somebody wants a page for, and the ``PageRef`` of the page that is looked at."""
    wrong = Signal(object)
    """A ``WrongDocument``: what is looked at does not belong in the case."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents: tuple[Document, ...] = ()
        self._page: CasePage | None = None
        self._asking: Asking | None = None
        self.choice = ChoiceField(self.tr("Document"))
        self.choice.setObjectName("case_document")
        self.choice.changed.connect(self._chosen)
        self.closed = Muted(self.tr("Your role sees that the case is there, but does not open its documents."))
        self.closed.setObjectName("case_documents_closed")
        self.closed.setVisible(False)
        self.scan = ScanView(desk)
        self.not_here = Button(self.tr("Does not belong here …"), "quiet", "arrow_forward")
        self.not_here.setObjectName("case_document_wrong")
        self.not_here.clicked.connect(self._ask_why)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 8, 12)
        column.setSpacing(8)
        column.addWidget(self.closed)
        column.addWidget(self.choice)
        column.addWidget(self.scan, 1)
        column.addWidget(self.not_here)

    def show_case(self, page: CasePage, words: str) -> None:
        """Offers the documents of the case, to those who may open them. ``words`` say what the letter says."""
        readable = may_read_documents(page.case, page.actor)
        self._page = page
        self.not_here.setVisible(readable and refusal(Action.NOTE, page) is None)
        self.closed.setVisible(not readable)
        later = {item.document.sha256: item.on for item in page.case.later}
        self._offer(page.case.documents if readable else (), later, words if readable else "")

    def _offer(self, documents: tuple[Document, ...], later: Mapping[str, date], words: str) -> None:
        """The document that is open stays open as long as it is among those offered."""
        if documents != self._documents:
            self._documents = documents
            self.choice.set_choices([(item.sha256, self._name(item, later.get(item.sha256))) for item in documents])
            self.choice.setVisible(len(documents) > 1)
            shown = self.scan.document
            if shown is None or all(document.sha256 != shown.sha256 for document in documents):
                self.scan.show_document(documents[0] if documents else None)
        self.scan.describe(words)

    def _name(self, document: Document, on: date | None) -> str:
        """What arrived later says so with its day."""
        words = self.tr("{name} (received {day})")
        return words.format(name=document.name, day=short_date(on)) if on else document.name

    def clear(self) -> None:
        self._documents = ()
        self._page = None
        self.not_here.hide()
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

    # --- a document that does not belong here

    @Slot()
    def _ask_why(self) -> None:
        shown, page = self.scan.document, self._page
        if shown is not None and page is not None:
            self._asking = Asking(wrong_document(shown.name), page.today, self)
            self._asking.answered.connect(self._say_wrong)
            self._asking.open()

    @Slot(object)
    def _say_wrong(self, given: Given) -> None:
        """Nothing is taken out of the case: a note says it, and the document waits to be registered where it belongs."""
        shown, page = self.scan.document, self._page
        if not isinstance(shown, Document) or page is None:
            return
        note = self.tr("{name} does not belong in this case: {why} It was put back among what waits to be registered.")
        told = self.tr("From case {number}, where it does not belong: {why}")
        why = given.words.rstrip(".") + "."
        wrong = WrongDocument(
            shown, note.format(name=shown.name, why=why), told.format(number=page.case.number, why=why)
        )
        self.wrong.emit(wrong)
