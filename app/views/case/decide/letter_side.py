"""The letter beside the forms: as it is being written, or, once it is final, the file that was issued.

What is being written was drawn by this process a moment ago. What was issued may come from another one, so it is shown as
pictures that the document worker makes, as on the page of letters.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.models.calendar import long_date
from app.models.case.facts import Document
from app.models.case.parts import SentLetter
from app.services.pages_letters import LetterPreview
from app.views.desk import Desk
from app.views.language import language_in_use
from app.views.letter.on_sheet import LinesOnSheet
from app.views.letter.places import LetterMap
from app.views.letter.view import LetterView, Say
from app.views.scan.view import ScanView
from app.views.widgets.text import Muted
from app.views.words import word


class IssuedLetter(QWidget):
    """The stored file of a final letter, page by page, with the way from its lines to what they were made of."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decide_issued")
        self._told = Muted("")
        self._told.setObjectName("decide_issued_told")
        self._told.setContentsMargins(8, 4, 8, 0)
        self.view = ScanView(desk)
        self.lines = LinesOnSheet(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._told)
        column.addWidget(self.view, 1)

    def show_letter(self, sent: SentLetter, preview: LetterPreview, say: Say) -> None:
        letter = sent.letter
        self._told.setText(
            self.tr("The letter as it was issued {day}.").format(day=long_date(letter.date, language_in_use()))
        )
        self.view.show_document(
            Document(sha256=letter.document, name=word(letter.kind), kind="pdf", pages=letter.pages)
        )
        self.view.describe("\n\n".join(line.text for line in preview.paragraphs) or self._told.text())
        hints = {line.key: say(line) for line in (*preview.fixed, *preview.paragraphs)}
        self.lines.show_lines(LetterMap(preview), hints)


class LetterSide(QWidget):
    """One letter. ``chosen`` carries the ``LetterParagraph`` that somebody wants to go to the origin of."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.written = LetterView()
        self.written.chosen.connect(self.chosen)
        self.issued: IssuedLetter | None = None
        """Made when the first final letter is shown, so that it costs nothing to open any other case."""
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.written)

    @property
    def sheet(self) -> QWidget:
        """What the keyboard stands in."""
        return self.issued.view.sheet if self._final and self.issued is not None else self.written.sheet

    @property
    def _final(self) -> bool:
        return self._stack.currentWidget() is self.issued

    @property
    def lines_known(self) -> bool:
        """Whether it is known what stands where; of a file that was issued by another program it may not be."""
        return bool(self.issued.lines.map.places) if self._final and self.issued is not None else True

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        document = self.issued.view.document if self._final and self.issued is not None else None
        return document.pages if document is not None else self.written.page_count

    def show_preview(self, preview: LetterPreview, final: SentLetter | None) -> None:
        """Shows the letter; ``final`` is what the case knows of it where it is issued."""
        if final is None:
            self._stack.setCurrentWidget(self.written)
            self.written.show_preview(preview)
            return
        self.written.show_pdf(b"")
        if self.issued is None:
            self.issued = IssuedLetter(self._desk)
            self.issued.lines.chosen.connect(self.chosen)
            self._stack.addWidget(self.issued)
        self.issued.show_letter(final, preview, self.written.say_origin)
        self._stack.setCurrentWidget(self.issued)

    def clear(self) -> None:
        """Shows no letter."""
        if self.issued is not None:
            self.issued.view.show_document(None)
        self._stack.setCurrentWidget(self.written)
        self.written.show_pdf(b"")

    def show_target(self, target: str) -> bool:
        """Brings what the letter says of a part of the case into view and marks it; False where it says nothing."""
        if self._final and self.issued is not None:
            return self.issued.lines.show_target(target)
        return self.written.show_target(target)
