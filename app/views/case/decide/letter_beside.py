"""The letter beside what is written: made a moment after the last key, shown when it has come.

Knows whose letter is wanted and when; what stands in the forms it asks them.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.services.pages import CasePage
from app.services.pages_letters import LetterPreview
from app.views.case.decide.forms import Forms
from app.views.case.decide.letter_maker import LetterMaker
from app.views.case.decide.letter_side import LetterSide
from app.views.desk import Desk
from app.views.widgets.fields import Debounce

PREVIEW_DELAY_MS = 25


class LetterBeside(QObject):
    """``came`` carries the ``LetterPreview`` that is shown now."""

    came = Signal(object)

    def __init__(self, desk: Desk, forms: Forms, letter: LetterSide, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._forms = forms
        self._letter = letter
        self._page: CasePage | None = None
        self._maker = LetterMaker(desk, self)
        self._maker.made.connect(self._show)
        self._maker.failed.connect(self._show_none)
        self._later = Debounce(PREVIEW_DELAY_MS, self)
        self._later.due.connect(self.ask)

    def know(self, page: CasePage) -> None:
        """Whose letter is wanted from now on."""
        self._page = page

    def forget(self) -> None:
        """Somebody else sits down."""
        self._maker.forget()
        self._letter.clear()
        self._page = None

    def ask_soon(self) -> None:
        self._later.touch()

    @Slot()
    def ask(self) -> None:
        if self._page is not None:
            self._maker.make(self._page.case.id, self._forms.options(), self._forms.draft())

    @Slot(object)
    def _show(self, preview: LetterPreview) -> None:
        if self._page is None or preview.case_id != self._page.case.id:
            return
        final = next((sent for sent in self._page.case.letters if sent.letter.document == preview.issued), None)
        self._letter.show_preview(preview, final)
        self.came.emit(preview)

    @Slot(object)
    def _show_none(self, error: Exception) -> None:
        self._letter.clear()
        self._desk.report(error)
