"""Has the letter made anew while somebody types: soon after the last key, and never an older one after a newer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.models.case.acts import DecisionDraft
from app.services.pages import LetterOptions, LetterPreview
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.jobs import Job


class LetterMaker(QObject):
    """``made`` carries the ``LetterPreview``, ``failed`` the exception."""

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._question: Job | None = None

    def make(self, case_id: str, options: LetterOptions, draft: DecisionDraft) -> None:
        """Asks for the letter as it would be now; an answer to an earlier question is dropped."""
        if self._question is not None:
            self._question.cancel()
        question = partial(_preview, case_id, options, draft)
        self._question = self._desk.ask(question, self, self._made, self._failed, lane="background")

    def _made(self, preview: LetterPreview) -> None:
        self.made.emit(preview)

    def _failed(self, error: Exception) -> None:
        self.failed.emit(error)


def _preview(case_id: str, options: LetterOptions, draft: DecisionDraft, workbench: Workbench) -> LetterPreview:
    return workbench.preview(case_id, options, draft)
