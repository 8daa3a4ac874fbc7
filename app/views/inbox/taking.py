"""Taking a case: the one that is shown, or the unassigned one that presses most. Knows the desk; knows no list."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.models.case.acts import CaseAssigned
from app.models.worklist import WorklistFilter, WorklistQuery
from app.services.pages import Receipt
from app.services.protocol import Workbench
from app.views.desk import Desk


class Taking(QObject):
    """``taken`` carries the id of the next case when it is this person's, ``none_left`` says that there is none."""

    taken = Signal(str)
    none_left = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    @Slot(str)
    def take(self, case_id: str) -> None:
        actor = self._desk.actor
        if actor is not None:
            self._desk.do(case_id, CaseAssigned(to=actor.id, to_name=actor.name), self)

    @Slot()
    def take_next(self) -> None:
        """The unassigned case that presses most."""
        self._desk.ask(_next_unassigned, self, self._taken)

    def _taken(self, receipt: Receipt | None) -> None:
        if receipt is None:
            self.none_left.emit()
            return
        self._desk.receive(receipt)
        if receipt.done:
            self.taken.emit(receipt.case_id)


def _next_unassigned(workbench: Workbench) -> Receipt | None:
    """Takes the first case of the list of unassigned ones; the store has it in the order of deadlines."""
    actor = workbench.actor
    ids = workbench.worklist_ids(
        WorklistQuery(filter=WorklistFilter.UNASSIGNED, person=actor.id, today=workbench.today)
    )
    for row in workbench.worklist_rows(list(ids[:1])):
        return workbench.submit(row.case_id, CaseAssigned(to=actor.id, to_name=actor.name))
    return None
