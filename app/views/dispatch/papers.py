"""Labels and the franking list: opens their dialogs, asks the workbench for them, and sends on what they show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.services.pages_dispatch import FrankingList, LabelAnswer, LetterLine, LetterRef
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.dispatch.franking import FrankingDialog
from app.views.dispatch.labels import LabelsDialog
from app.views.dispatch.outlet import PaperOutlet
from app.views.jobs import Job

Shown = TypeVar("Shown", LabelsDialog, FrankingDialog)
Answer = TypeVar("Answer", LabelAnswer, FrankingList)


def _refs(lines: Sequence[LetterLine]) -> tuple[LetterRef, ...]:
    return tuple((line.case_id, line.letter_id) for line in lines)


class _PaperErrand(QObject, Generic[Shown, Answer]):
    """A dialog, and the answer to what it says now: whatever was asked before that is not shown any more."""

    lane = "store"

    def __init__(self, desk: Desk, outlet: PaperOutlet, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._outlet, self._window = desk, outlet, parent
        self._refs: tuple[LetterRef, ...] = ()
        self._dialog: Shown | None = None
        self._asked: Job | None = None

    def _begin(self, dialog: Shown) -> None:
        self._dialog = dialog
        dialog.changed.connect(self._ask)
        dialog.finished.connect(self._gone)
        self._ask()
        dialog.open()

    @Slot()
    def _gone(self) -> None:
        self._drop()
        self._dialog = None

    @Slot()
    def _ask(self) -> None:
        self._drop()
        question = self._question(self._dialog) if self._dialog is not None else None
        if question is not None:
            self._asked = self._desk.ask(question, self, self._show, lane=self.lane)

    def _drop(self) -> None:
        """Answers may come in another order than the questions, and after what was asked for is no longer wanted."""
        if self._asked is not None:
            self._asked.cancel()
        self._asked = None

    def _question(self, dialog: Shown) -> Callable[[Workbench], Answer] | None:
        """What the dialog asks for; None where what is written in it asks for nothing."""
        raise NotImplementedError

    def _show(self, answer: Answer) -> None:
        raise NotImplementedError


class LabelErrand(_PaperErrand[LabelsDialog, LabelAnswer]):
    """Labels. Remembers which label of each sheet is the next free one, as long as the window is open."""

    lane = "background"

    def __init__(self, desk: Desk, outlet: PaperOutlet, parent: QWidget) -> None:
        super().__init__(desk, outlet, parent)
        self._starts: dict[str, int] = {}

    def open(self, lines: Sequence[LetterLine], sheet: str) -> None:
        """Labels for these letters; ``sheet`` is the one first offered."""
        self._refs = _refs(lines)
        dialog = LabelsDialog(sheet, self._starts, self._window)
        dialog.save_wished.connect(self._save)
        dialog.print_wished.connect(self._print)
        self._begin(dialog)

    def _question(self, dialog: LabelsDialog) -> Callable[[Workbench], LabelAnswer] | None:
        first = dialog.first()
        return partial(_labels, self._refs, dialog.sheet.value(), first) if first else None

    def _show(self, answer: LabelAnswer) -> None:
        if self._dialog is not None:
            self._dialog.show_answer(answer)

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


class FrankingErrand(_PaperErrand[FrankingDialog, FrankingList]):
    """The franking list."""

    def __init__(self, desk: Desk, outlet: PaperOutlet, parent: QWidget) -> None:
        super().__init__(desk, outlet, parent)
        self._today = date.min
        self._name = ""

    def open(self, lines: Sequence[LetterLine], today: date) -> None:
        """The list of a day, or of these letters."""
        self._refs, self._today = _refs(lines), today
        dialog = FrankingDialog(len(lines), today, self._window)
        dialog.save_wished.connect(self._save)
        dialog.print_wished.connect(self._print)
        self._begin(dialog)

    def _question(self, dialog: FrankingDialog) -> Callable[[Workbench], FrankingList] | None:
        day = dialog.day.value()
        if dialog.for_marked:
            return partial(_franking, day or self._today, self._refs)
        return partial(_franking, day, ()) if day is not None else None

    def _show(self, answer: FrankingList) -> None:
        if self._dialog is not None:
            self._dialog.show_list(answer)

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


def _labels(refs: tuple[LetterRef, ...], sheet: str, start: int, workbench: Workbench) -> LabelAnswer:
    return workbench.address_labels(refs, sheet, start)


def _franking(day: date, refs: tuple[LetterRef, ...], workbench: Workbench) -> FrankingList:
    return workbench.franking(day, refs)


def _paper(found: FrankingList, kind: str, workbench: Workbench) -> bytes:
    return workbench.franking_paper(found, kind)
