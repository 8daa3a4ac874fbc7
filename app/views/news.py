"""What the desk announces, brought to the eyes: counts, sync line, receipts, refusals and problems."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Slot

from app.models.reasons import Refused
from app.models.worklist import WorklistFilter
from app.services.pages import Receipt
from app.services.pages_intake import IntakeAnswer
from app.services.pages_sync import SyncLine
from app.services.problems import Problem
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.frame import Frame
from app.views.widgets.debounce import Debounce
from app.views.words import problem_text, refusal_text, word

_CALM_MS = 250
"""Many changes in a row (a sync) are asked about once."""


class Overview(msgspec.Struct, frozen=True):
    """What the frame shows all the time."""

    counts: dict[str, int]
    sync: SyncLine


class News(QObject):
    """Connects the desk's signals with the frame that shows them."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        super().__init__(frame)
        self._desk = desk
        self._frame = frame
        self._later = Debounce(_CALM_MS, self)
        self._later.due.connect(self.refresh)
        desk.opened.connect(self._opened)
        desk.changed.connect(self._changed)
        desk.sync_changed.connect(frame.header.sync.show_line)
        desk.done.connect(self._done)
        desk.refused.connect(self._refused)
        desk.trouble.connect(self._trouble)
        frame.messages.undo.connect(self.undo)

    @Slot(object)
    def _opened(self, actor: object) -> None:
        del actor
        self.refresh()

    @Slot(object)
    def _changed(self, case_ids: object) -> None:
        del case_ids
        self._later.touch()

    @Slot()
    def refresh(self) -> None:
        """Asks for the counts and the sync line anew."""
        if self._desk.ready:
            self._desk.ask(_overview, self, self._show)

    def _show(self, overview: Overview) -> None:
        self._frame.navigation.show_counts(overview.counts)
        self._desk.show_sync(overview.sync)

    @Slot()
    def sync_now(self) -> None:
        self._desk.ask(_sync_now, self, self._desk.show_sync, lane="background")

    @Slot(object)
    def _done(self, receipt: Receipt) -> None:
        if receipt.key:
            sentence = self.tr("{act}.") if receipt.confirmed else self.tr("{act}. Saved on this machine.")
            words = sentence.format(act=word(receipt.key))
        else:
            words = self.tr("Done and saved.") if receipt.confirmed else self.tr("Done and saved on this machine.")
        self._frame.messages.say("success", words, about=receipt.case_id, undo=receipt.undoable)

    @Slot(str)
    def undo(self, case_id: str) -> None:
        """Takes back this person's latest act in a case."""
        self._desk.ask(partial(_undo, case_id), self, self._undone)

    def _undone(self, receipt: Receipt | None) -> None:
        if receipt is None:
            self._frame.messages.say("info", self.tr("There is nothing here that can be taken back."))
        elif receipt.refusal is not None:
            self._refused(receipt.refusal)
        else:
            self._frame.messages.say("success", self.tr("Taken back. Both steps stand in the history of the case."))

    @Slot(object)
    def _refused(self, refusal: Refused) -> None:
        self._frame.messages.say("warning", refusal_text(refusal))

    @Slot(object)
    def _trouble(self, problem: Problem) -> None:
        self._frame.messages.say("danger", problem_text(problem))

    def taken_in(self, answers: Sequence[IntakeAnswer]) -> None:
        """Says what became of files that were dropped: those refused one by one, the rest in one line."""
        for answer in answers:
            if not answer.accepted:
                sentence = QCoreApplication.translate("intake", answer.sentence)
                self._frame.messages.say("warning", f"{answer.file}: {sentence}")
        accepted = sum(answer.accepted for answer in answers)
        if accepted:
            words = self.tr("{count} taken in, ready to be registered.").format(count=accepted)
            self._frame.messages.say("success", words)


def _overview(workbench: Workbench) -> Overview:
    counts = workbench.counts()
    line = workbench.sync_line()
    return Overview(
        counts={
            "worklist": counts.get(WorklistFilter.MINE, 0),
            "register": len(workbench.register_page().scans),
            "approvals": counts.get(WorklistFilter.FOR_APPROVAL, 0),
            "sync": line.refused,
        },
        sync=line,
    )


def _undo(case_id: str, workbench: Workbench) -> Receipt | None:
    return workbench.undo_last(case_id)


def _sync_now(workbench: Workbench) -> SyncLine:
    return workbench.sync_now()
