"""The print run on the desk: the strip that follows it, and what is said about it afterwards."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.services.pages_dispatch import DispatchPage, LetterLine, PrintRun, Stage
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.dispatch.errands import LetterErrands
from app.views.dispatch.pile import LetterPile
from app.views.dispatch.run import PrintRunner
from app.views.dispatch.run_strip import RunStrip

_WAITING = (Stage.TO_PRINT, Stage.PRINTED, Stage.CAME_BACK)


class RunDesk(QObject):
    """``changed`` says that other letters are printed than before."""

    changed = Signal()

    def __init__(self, desk: Desk, pile: LetterPile, errands: LetterErrands, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._pile, self._errands = desk, pile, errands
        self._awaited = False
        self.strip = RunStrip()
        self.runner = PrintRunner(desk, self)
        self.runner.moved.connect(self.strip.show_progress)
        self.runner.ended.connect(self._ended)
        self.strip.stop_wished.connect(self.runner.stop)
        self.strip.go_on_wished.connect(self.runner.go_on)
        self.strip.up_to_wished.connect(self._printed_up_to)
        self.strip.envelopes_wished.connect(self._all_in_envelopes)

    @property
    def busy(self) -> bool:
        return self.runner.busy

    def remember(self, page: DispatchPage) -> None:
        """Tells once of a run of an earlier sitting that is not accounted for: the program may have stopped in it.

        What has been told goes away when all that waited for an envelope has left: then nothing of it is left to do.
        """
        run = self.strip.run
        if self.busy:
            return
        if run is None:
            self.strip.show_account(page.run, remembered=True)
        elif self._awaited and all(line is not None and line.stage not in _WAITING for line in self._printed(run)):
            self._awaited = False
            self.strip.setVisible(False)

    def permit(self) -> None:
        """Whether the marked letter is one of the run."""
        run, line = self.strip.run, self._pile.current()
        known = run is not None and line is not None and any(item.letter_id == line.letter_id for item in run.items)
        self.strip.allow_up_to(known)

    @Slot(object)
    def _ended(self, run: PrintRun | None) -> None:
        printed = self._printed(run) if run is not None and not run.left else []
        self._awaited = any(line is not None and line.stage in _WAITING for line in printed)
        self.strip.show_account(run)
        self.changed.emit()

    @Slot()
    def _printed_up_to(self) -> None:
        line = self._pile.current()
        if line is not None:
            self._desk.ask(partial(_printed_up_to, line.letter_id), self, self._ended)

    @Slot()
    def _all_in_envelopes(self) -> None:
        """All that the run printed, and that has not left, lies in its envelopes."""
        run = self.strip.run
        found = self._printed(run) if run is not None else []
        lines = [line for line in found if line is not None and line.stage in _WAITING]
        self._errands.dispatch(lines, "local_print")
        self.strip.setVisible(False)

    def _printed(self, run: PrintRun) -> list[LetterLine | None]:
        """The letters that a run printed; None for one that is not among those shown, as while somebody searches."""
        return [self._pile.line(item.letter_id) for item in run.items if item.state == "printed"]


def _printed_up_to(letter_id: str, workbench: Workbench) -> PrintRun | None:
    return workbench.printed_up_to(letter_id)
