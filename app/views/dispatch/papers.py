"""Labels and the franking list: opens their dialogs, asks the workbench for them, and sends on what they show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

import msgspec
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.services.pages_dispatch import FrankingList, LabelAnswer, LetterLine, LetterRef
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.dispatch.franking import FrankingDialog
from app.views.dispatch.labels import LabelsDialog
from app.views.dispatch.outlet import PaperOutlet


def _refs(lines: Sequence[LetterLine]) -> tuple[LetterRef, ...]:
    return tuple((line.case_id, line.letter_id) for line in lines)


class _Made(msgspec.Struct, frozen=True):
    """Labels, and the sheet and first label that they were asked for."""

    sheet: str
    start: int
    answer: LabelAnswer


class LabelErrand(QObject):
    """Labels. Remembers which label of each sheet is the next free one, as long as the window is open."""

    def __init__(self, desk: Desk, outlet: PaperOutlet, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._outlet, self._window = desk, outlet, parent
        self._refs: tuple[LetterRef, ...] = ()
        self._starts: dict[str, int] = {}
        self._dialog: LabelsDialog | None = None

    def open(self, lines: Sequence[LetterLine], sheet: str) -> None:
        """Labels for these letters; ``sheet`` is the one first offered."""
        self._refs = _refs(lines)
        dialog = self._dialog = LabelsDialog(sheet, self._starts, self._window)
        dialog.changed.connect(self._ask)
        dialog.save_wished.connect(self._save)
        dialog.print_wished.connect(self._print)
        dialog.finished.connect(self._gone)
        self._ask()
        dialog.open()

    @Slot()
    def _gone(self) -> None:
        self._dialog = None

    @Slot()
    def _ask(self) -> None:
        dialog = self._dialog
        if dialog is not None:
            question = partial(_labels, self._refs, dialog.sheet.value(), dialog.first())
            self._desk.ask(question, self, self._show, lane="background")

    def _show(self, made: _Made) -> None:
        """Only the answer to what the dialog says now is shown; answers may come in another order than the questions."""
        dialog = self._dialog
        if dialog is not None and (made.sheet, made.start) == (dialog.sheet.value(), dialog.first()):
            dialog.show_answer(made.answer)

    def _taken(self) -> bytes:
        """What is shown; which label is free next is remembered."""
        dialog = self._dialog
        if dialog is None or dialog.answer is None:
            return b""
        answer = dialog.answer
        self._starts[dialog.sheet.value()] = answer.next_free
        dialog.accept()
        return answer.pdf

    @Slot()
    def _save(self) -> None:
        if data := self._taken():
            self._outlet.save(data, self.tr("labels"), "pdf")

    @Slot()
    def _print(self) -> None:
        if data := self._taken():
            self._outlet.print(data)


class FrankingErrand(QObject):
    """The franking list."""

    def __init__(self, desk: Desk, outlet: PaperOutlet, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._outlet, self._window = desk, outlet, parent
        self._refs: tuple[LetterRef, ...] = ()
        self._today = date.min
        self._name = ""
        self._dialog: FrankingDialog | None = None

    def open(self, lines: Sequence[LetterLine], today: date) -> None:
        """The list of a day, or of these letters."""
        self._refs, self._today = _refs(lines), today
        dialog = self._dialog = FrankingDialog(len(lines), today, self._window)
        dialog.changed.connect(self._ask)
        dialog.save_wished.connect(self._save)
        dialog.print_wished.connect(self._print)
        dialog.finished.connect(self._gone)
        self._ask()
        dialog.open()

    @Slot()
    def _gone(self) -> None:
        self._dialog = None

    @Slot()
    def _ask(self) -> None:
        dialog = self._dialog
        if dialog is not None:
            refs = self._refs if dialog.for_marked else ()
            question = partial(_franking, dialog.day.value() or self._today, refs)
            self._desk.ask(question, self, self._show)

    def _show(self, found: FrankingList) -> None:
        if self._dialog is not None:
            self._dialog.show_list(found)

    @Slot(str)
    def _save(self, kind: str) -> None:
        self._make(kind, self._save_csv if kind == "csv" else self._save_pdf)

    @Slot()
    def _print(self) -> None:
        self._make("pdf", self._print_list)

    def _make(self, kind: str, then: Callable[[bytes], None]) -> None:
        dialog = self._dialog
        if dialog is not None and dialog.found is not None:
            found = dialog.found
            self._name = self.tr("franking-list-{day}").format(day=found.day.isoformat())
            dialog.accept()
            self._desk.ask(partial(_paper, found, kind), self, then, lane="background")

    def _save_pdf(self, data: bytes) -> None:
        self._outlet.save(data, self._name, "pdf")

    def _save_csv(self, data: bytes) -> None:
        self._outlet.save(data, self._name, "csv")

    def _print_list(self, data: bytes) -> None:
        self._outlet.print(data)


def _labels(refs: tuple[LetterRef, ...], sheet: str, start: int, workbench: Workbench) -> _Made:
    return _Made(sheet, start, workbench.address_labels(refs, sheet, start))


def _franking(day: date, refs: tuple[LetterRef, ...], workbench: Workbench) -> FrankingList:
    return workbench.franking(day, refs)


def _paper(found: FrankingList, kind: str, workbench: Workbench) -> bytes:
    return workbench.franking_paper(found, kind)
