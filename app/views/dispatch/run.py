"""A print run as the window follows it: one letter after the other, with a way to stop, and a true account at the end."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.models.reasons import Refused
from app.services.pages_dispatch import LetterLine, LetterRef, PrintRun
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.dispatch.printer import PrintWish

Answer = tuple[PrintRun | None, Refused | None]


class PrintRunner(QObject):
    """Each letter is asked for by itself, so that the window can stop between two and knows which came through."""

    moved = Signal(object)
    """The ``PrintRun`` after each letter."""
    ended = Signal(object)
    """The ``PrintRun`` when nothing more is printed: done, stopped, or because the printer would not."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._busy = False
        self._stopping = False

    @property
    def busy(self) -> bool:
        return self._busy

    @Slot(object, object)
    def begin(self, lines: Sequence[LetterLine], wish: PrintWish) -> None:
        """Prints these letters in this order."""
        if self._busy:
            return
        refs = tuple((line.case_id, line.letter_id) for line in lines)
        self._busy, self._stopping = True, False
        self._desk.ask(partial(_begin, refs, wish), self, self._begun, self._failed, lane="background")

    @Slot()
    def go_on(self) -> None:
        """Prints what is left of the latest run."""
        if not self._busy:
            self._busy, self._stopping = True, False
            self._next()

    @Slot()
    def stop(self) -> None:
        """Lets the letter that is under way finish, and prints no more."""
        self._stopping = True

    def _begun(self, run: PrintRun) -> None:
        self.moved.emit(run)
        self._next()

    def _next(self) -> None:
        self._desk.ask(_print_next, self, self._printed, self._failed, lane="background")

    def _printed(self, answer: Answer) -> None:
        run, refusal = answer
        if run is not None:
            self.moved.emit(run)
        if refusal is not None:
            self._desk.refused.emit(refusal)
        if run is None or refusal is not None or not run.left:
            self._end(run)
        elif self._stopping:
            self._desk.ask(_stop, self, self._end, self._failed, lane="background")
        else:
            self._next()

    def _failed(self, error: Exception) -> None:
        """What the printer said is told; then what the book knows of the run."""
        self._desk.ask(_account, self, self._end, lane="background")
        self._desk.report(error)

    def _end(self, run: PrintRun | None) -> None:
        self._busy = False
        self.ended.emit(run)


def _begin(refs: Sequence[LetterRef], wish: PrintWish, workbench: Workbench) -> PrintRun:
    workbench.set_setting("printer", wish.printer)
    workbench.set_setting("duplex", "yes" if wish.duplex else "no")
    return workbench.begin_run(refs, wish.printer, wish.copies, wish.duplex, wish.why)


def _print_next(workbench: Workbench) -> Answer:
    return workbench.print_next()


def _stop(workbench: Workbench) -> PrintRun | None:
    return workbench.stop_run()


def _account(workbench: Workbench) -> PrintRun | None:
    return workbench.dispatch_page().run
