"""The letter beside the pile: its pages, and the cases behind what is marked, so that the rules can be asked of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.models.case.facts import Document
from app.services.pages import CasePage
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.dispatch.pile import LetterPile
from app.views.scan.view import ScanView
from app.views.words import word


class Beside(QObject):
    """Follows the pile. ``known`` says that the cases behind the marked letters are here."""

    known = Signal()

    def __init__(self, desk: Desk, pile: LetterPile, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pile = pile
        self.letter = ScanView(desk)
        self.pages: dict[str, CasePage] = {}
        """The cases behind the marked letters, by id."""
        pile.marked_changed.connect(self._marked_changed)

    @property
    def shown_letter(self) -> str:
        """The id of the letter whose pages are shown, or ""."""
        line = self._pile.current()
        shown = line is not None and self.letter.document is not None and line.case_id in self.pages
        return line.letter_id if line is not None and shown else ""

    @Slot()
    def _marked_changed(self) -> None:
        cases = tuple(dict.fromkeys(line.case_id for line in self._pile.marked()))
        if cases:
            self._desk.ask(partial(_cases, cases), self, self._show)
        else:
            self._show({})

    def _show(self, pages: dict[str, CasePage]) -> None:
        self.pages = pages
        line = self._pile.current()
        page = pages.get(line.case_id) if line is not None else None
        sent = page.case.letter(line.letter_id) if page is not None and line is not None else None
        if line is None or sent is None:
            self.letter.show_document(None)
        else:
            shown = Document(sha256=line.document, name=word(line.kind), kind="pdf", pages=sent.letter.pages)
            self.letter.show_document(shown)
            words = self.tr("{letter} to {name}, case {number}.")
            self.letter.describe(words.format(letter=word(line.kind), name=line.recipient, number=line.case_number))
        self.known.emit()


def _cases(case_ids: tuple[str, ...], workbench: Workbench) -> dict[str, CasePage]:
    pages = (workbench.case_page(case_id) for case_id in case_ids)
    return {page.case.id: page for page in pages if page is not None}
