"""What is done with letters that are final: printed, saved, marked as sent. One at a time or a whole pile."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.models.case.acts import LetterReprinted
from app.services.pages import LetterLine, Receipt
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.dispatch.printer import PrintWish

Lines = Sequence[LetterLine]


class LetterErrands(QObject):
    """Every errand ends in one signal; what the rules refuse is announced by the desk."""

    printed = Signal(object)
    """The letters that went to the printer (tuple of ``LetterLine``)."""
    saved = Signal(object)
    """Where a letter was saved (``Path``)."""
    sent = Signal(object)
    """The letters that are now marked as sent (tuple of ``LetterLine``)."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    @Slot(object, object)
    def print(self, lines: Lines, wish: PrintWish) -> None:
        """Prints letters in this order. Those that have left before are printed again for a reason, on record."""
        question = partial(_print, tuple(lines), wish)
        self._desk.ask(question, self, self._printed, lane="background")

    def _printed(self, answer: tuple[tuple[LetterLine, ...], Receipt | None]) -> None:
        lines, refused = answer
        if refused is not None:
            self._desk.receive(refused)
        if lines:
            self.printed.emit(lines)

    def save(self, line: LetterLine, target: Path) -> None:
        self._desk.ask(partial(_save, line, target), self, self._saved, lane="background")

    def _saved(self, target: Path) -> None:
        self.saved.emit(target)

    def dispatch(self, lines: Lines, how: str) -> None:
        """Marks letters as sent; ``how`` is a way of ``LetterDispatched``."""
        self._desk.ask(partial(_dispatch, tuple(lines), how), self, self._dispatched)

    def _dispatched(self, answer: tuple[tuple[LetterLine, ...], tuple[Receipt, ...]]) -> None:
        lines, receipts = answer
        refused = next((receipt for receipt in receipts if not receipt.done), None)
        if refused is not None:
            self._desk.receive(refused)
        if len(lines) == 1:
            self._desk.receive(next(receipt for receipt in receipts if receipt.done))
        if lines:
            self.sent.emit(lines)


def _print(
    lines: tuple[LetterLine, ...], wish: PrintWish, workbench: Workbench
) -> tuple[tuple[LetterLine, ...], Receipt | None]:
    """The reason is recorded before the paper comes; a letter whose reason is refused is not printed."""
    done: list[LetterLine] = []
    for line in lines:
        if line.dispatched_on is not None:
            receipt = workbench.submit(line.case_id, LetterReprinted(letter_id=line.letter_id, why=wish.why))
            if not receipt.done:
                return tuple(done), receipt
        workbench.print_letter(line.case_id, line.letter_id, wish.printer, wish.copies, wish.duplex)
        done.append(line)
    return tuple(done), None


def _save(line: LetterLine, target: Path, workbench: Workbench) -> Path:
    return workbench.save_letter(line.case_id, line.letter_id, target)


def _dispatch(
    lines: tuple[LetterLine, ...], how: str, workbench: Workbench
) -> tuple[tuple[LetterLine, ...], tuple[Receipt, ...]]:
    receipts = tuple(workbench.dispatched(line.case_id, line.letter_id, how) for line in lines)
    return tuple(line for line, receipt in zip(lines, receipts, strict=True) if receipt.done), receipts
