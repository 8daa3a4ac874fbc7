"""Has the letter made anew while somebody types: one at a time, and the newest wish as soon as the one before is done."""

from __future__ import annotations

from functools import partial

import msgspec
from PySide6.QtCore import QObject, Signal

from app.models.case.issuing import LetterOptions
from app.models.case.weighing import DecisionDraft
from app.services.pages_letters import LetterPreview
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.jobs import Job


class _Wish(msgspec.Struct, frozen=True):
    """A letter that is wanted. ``same_letter`` as another one if only its words may differ."""

    case_id: str
    options: LetterOptions
    draft: DecisionDraft

    def same_letter(self, other: _Wish) -> bool:
        return (self.case_id, self.options.kind) == (other.case_id, other.options.kind)


class LetterMaker(QObject):
    """``made`` carries the ``LetterPreview``, ``failed`` the exception.

    Two letters made at once would only delay each other. One that is ready while a newer one is wanted is shown all the
    same, so that somebody who types without a pause sees the letter follow.
    """

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._making: _Wish | None = None
        self._next: _Wish | None = None
        self._question: Job | None = None

    def make(self, case_id: str, options: LetterOptions, draft: DecisionDraft) -> None:
        """Asks for the letter as it would be now."""
        wish = _Wish(case_id, options, draft)
        if self._making is None:
            self._begin(wish)
        else:
            self._next = wish

    def forget(self) -> None:
        """Somebody else sits down: what was asked for is not shown any more."""
        if self._question is not None:
            self._question.cancel()
        self._making = self._next = self._question = None

    def _begin(self, wish: _Wish) -> None:
        self._making = wish
        question = partial(_preview, wish.case_id, wish.options, wish.draft)
        self._question = self._desk.ask(question, self, self._made, self._failed, lane="background")

    def _made(self, preview: LetterPreview) -> None:
        if self._go_on():
            self.made.emit(preview)

    def _failed(self, error: Exception) -> None:
        if self._go_on():
            self.failed.emit(error)

    def _go_on(self) -> bool:
        """Begins with what is wanted next; answers whether what is ready now is still of use."""
        done, wanted = self._making, self._next
        self._making = self._next = None
        if wanted is not None:
            self._begin(wanted)
        return wanted is None or (done is not None and wanted.same_letter(done))


def _preview(case_id: str, options: LetterOptions, draft: DecisionDraft, workbench: Workbench) -> LetterPreview:
    return workbench.preview(case_id, options, draft)
