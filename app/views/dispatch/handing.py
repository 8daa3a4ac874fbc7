"""Handing letters to central print: a folder, one package after the other, and a receipt."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.services.pages_dispatch import Handed, LetterLine
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.widgets.folders import ask_folder


class HandingOver(QObject):
    """Each letter is handed over by itself: what was handed over is marked as sent, whatever becomes of the next."""

    moved = Signal(int, int)
    """How many have been handed over, of how many."""
    ended = Signal(int, str)
    """How many were handed over, and the name of the receipt; both empty where nothing was."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent
        self._lines: tuple[LetterLine, ...] = ()
        self._left: list[LetterLine] = []
        self._handed: list[Handed] = []
        self._folder = Path()

    def begin(self, lines: Sequence[LetterLine]) -> None:
        """Asks for the folder."""
        self._lines = tuple(lines)
        title = self.tr("Where central print fetches its letters")
        ask_folder(self._window, title, self._folder_chosen, name="letters_central_folder")

    @Slot(str)
    def _folder_chosen(self, folder: str) -> None:
        self._folder, self._left, self._handed = Path(folder), list(self._lines), []
        self._next()

    def _next(self) -> None:
        self.moved.emit(len(self._handed), len(self._lines))
        if not self._left:
            self._finish()
            return
        line = self._left.pop(0)
        question = partial(_hand_over, line, self._folder)
        self._desk.ask(question, self, self._one_handed, self._failed, lane="background")

    def _one_handed(self, handed: Handed) -> None:
        if handed.refusal is not None:
            self._desk.refused.emit(handed.refusal)
            self._left = []
        else:
            self._handed.append(handed)
        self._next()

    def _failed(self, error: Exception) -> None:
        self._left = []
        self._finish()
        self._desk.report(error)

    def _finish(self) -> None:
        """The receipt lists what was handed over, also where the rest was not."""
        if not self._handed:
            self.ended.emit(0, "")
            return
        question = partial(_receipt, tuple(self._handed), self._folder)
        self._desk.ask(question, self, self._received, self._no_receipt, lane="background")

    def _received(self, receipt: Path) -> None:
        self.ended.emit(len(self._handed), receipt.name)

    def _no_receipt(self, error: Exception) -> None:
        self.ended.emit(len(self._handed), "")
        self._desk.report(error)


def _hand_over(line: LetterLine, folder: Path, workbench: Workbench) -> Handed:
    return workbench.hand_over(line.case_id, line.letter_id, folder)


def _receipt(handed: tuple[Handed, ...], folder: Path, workbench: Workbench) -> Path:
    return workbench.handover_receipt(handed, folder)
