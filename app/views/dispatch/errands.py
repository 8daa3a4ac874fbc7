"""What is done with final letters beside printing: ticked as sent and taken out again, saved, noted as come back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.models.case.acts import Act
from app.models.case.afterwards import PostReturned, PostReturnWithdrawn
from app.models.parties import Recipient
from app.models.reasons import Refused
from app.services.pages import Receipt
from app.services.pages_dispatch import LetterLine
from app.services.protocol import Workbench
from app.views.desk import Desk

Lines = Sequence[LetterLine]
Outcome = tuple[tuple[LetterLine, ...], Refused | None]


class LetterErrands(QObject):
    """Every errand ends in one signal; what the rules refuse is announced by the desk."""

    saved = Signal(object)
    """Where a letter was saved (``Path``)."""
    sent = Signal(object)
    """The letters that are now marked as sent (tuple of ``LetterLine``)."""
    taken_back = Signal(object)
    """The letters that lie here still (tuple of ``LetterLine``)."""
    came_back = Signal(object)
    """The ``LetterLine`` that was noted as come back."""
    addressed = Signal(object)
    """The ``LetterLine`` that has a new address now."""
    changed = Signal()
    """Something else about the letters is other than it was."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._about: LetterLine | None = None

    def save(self, line: LetterLine, target: Path) -> None:
        self._desk.ask(partial(_save, line, target), self, self._saved, lane="background")

    def _saved(self, target: Path) -> None:
        self.saved.emit(target)

    def dispatch(self, lines: Lines, how: str) -> None:
        """Marks letters as sent; ``how`` is a way of ``LetterDispatched``. One that came back is thereby sent again."""
        self._desk.ask(partial(_dispatch, tuple(lines), how), self, self._dispatched)

    def _dispatched(self, outcome: Outcome) -> None:
        self._tell(outcome)
        if outcome[0]:
            self.sent.emit(outcome[0])

    def take_back(self, lines: Lines, why: str) -> None:
        """Takes letters out of their envelopes again: they lie here still."""
        self._desk.ask(partial(_take_back, tuple(lines), why), self, self._took_back)

    def _took_back(self, outcome: Outcome) -> None:
        self._tell(outcome)
        if outcome[0]:
            self.taken_back.emit(outcome[0])

    def note_returned(self, line: LetterLine, why: str, on: date) -> None:
        self._about = line
        act = PostReturned(letter_id=line.letter_id, on=on, why=why)
        self._desk.ask(partial(_do, line, act), self, self._noted)

    def _noted(self, receipt: Receipt) -> None:
        if receipt.refusal is not None:
            self._desk.refused.emit(receipt.refusal)
        else:
            self.came_back.emit(self._about)

    def had_not_returned(self, line: LetterLine, why: str) -> None:
        act = PostReturnWithdrawn(letter_id=line.letter_id, why=why)
        self._desk.do(line.case_id, act, self)

    def correct_address(self, line: LetterLine, recipient: Recipient) -> None:
        self._about = line
        self._desk.ask(partial(_correct_address, line, recipient), self, self._corrected)

    def _corrected(self, receipt: Receipt) -> None:
        if receipt.refusal is not None:
            self._desk.refused.emit(receipt.refusal)
        else:
            self.addressed.emit(self._about)

    def register_post(self, line: LetterLine, registered: bool, tracking: str) -> None:
        self._desk.ask(partial(_register, line, registered, tracking), self, self._done)

    def enclose(self, line: LetterLine, enclosures: Sequence[str]) -> None:
        self._desk.ask(partial(_enclose, line, tuple(enclosures)), self, self._done)

    def _done(self, nothing: None) -> None:
        del nothing
        self.changed.emit()

    def _tell(self, outcome: Outcome) -> None:
        if outcome[1] is not None:
            self._desk.refused.emit(outcome[1])


def _save(line: LetterLine, target: Path, workbench: Workbench) -> Path:
    return workbench.save_letter(line.case_id, line.letter_id, target)


def _dispatch(lines: tuple[LetterLine, ...], how: str, workbench: Workbench) -> Outcome:
    receipts = [workbench.dispatched(line.case_id, line.letter_id, how) for line in lines]
    return _sorted(lines, receipts)


def _take_back(lines: tuple[LetterLine, ...], why: str, workbench: Workbench) -> Outcome:
    receipts = [workbench.dispatch_corrected(line.case_id, line.letter_id, why) for line in lines]
    return _sorted(lines, receipts)


def _sorted(lines: tuple[LetterLine, ...], receipts: Sequence[Receipt]) -> Outcome:
    """The letters with which it was done, and the first refusal."""
    done = tuple(line for line, receipt in zip(lines, receipts, strict=True) if receipt.done)
    return done, next((receipt.refusal for receipt in receipts if receipt.refusal is not None), None)


def _do(line: LetterLine, act: Act, workbench: Workbench) -> Receipt:
    return workbench.submit(line.case_id, act)


def _correct_address(line: LetterLine, recipient: Recipient, workbench: Workbench) -> Receipt:
    return workbench.correct_address(line.case_id, line.letter_id, recipient)


def _register(line: LetterLine, registered: bool, tracking: str, workbench: Workbench) -> None:
    workbench.register_post(line.letter_id, registered, tracking)


def _enclose(line: LetterLine, enclosures: tuple[str, ...], workbench: Workbench) -> None:
    workbench.enclose(line.case_id, line.letter_id, enclosures)
