"""What the case page says to the desk about its case, and what comes back: opening, reloading, acts, undo, verifying.

Knows which case is open and drops answers about another. Knows no widget.
"""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from app.models.case.acts import Act, NoteAdded
from app.models.case.facts import Document
from app.models.reasons import Refused
from app.services.pages import CasePage, Person, Receipt, Verification
from app.services.protocol import Workbench
from app.views.desk import Desk


class Opened(NamedTuple):
    """A case as it was opened: the page (None where there is none), what was being typed in it, and the people."""

    case_id: str
    page: CasePage | None
    scratch: dict[str, bytes | None]
    people: tuple[Person, ...]


class WrongDocument(NamedTuple):
    """A document that does not belong in the case, the note that says so and why, and what is said of it in the tray."""

    document: Document
    note: str
    told: str


class CaseTalk(QObject):
    """One conversation about one case at a time."""

    opened = Signal(object)
    """An ``Opened`` of the case that was asked for last."""
    reloaded = Signal(object)
    """The ``CasePage`` as it now is."""
    refused = Signal(object)
    """A ``Refused`` to something that was tried here, or None when it was done."""
    said = Signal(str)
    """Something to tell the person, in words."""
    note_added = Signal()
    verified = Signal(object)
    """A ``Verification``."""

    def __init__(self, desk: Desk, scratches: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._scratches = scratches
        self._case_id = ""
        desk.changed.connect(self._changed)

    @property
    def case_id(self) -> str:
        return self._case_id

    def open(self, case_id: str) -> None:
        """From now on this case; an empty id means none."""
        self._case_id = case_id
        if case_id:
            prefixes = self._scratches
            self._desk.ask(lambda workbench: _open(workbench, case_id, prefixes), self, self._opened)

    def reload(self) -> None:
        case_id = self._case_id
        self._desk.ask(lambda workbench: workbench.case_page(case_id), self, self._reloaded)

    @Slot(object)
    def do(self, act: Act) -> None:
        done = self._note_received if isinstance(act, NoteAdded) else self.receive
        self._desk.do(self._case_id, act, self, done)

    @Slot()
    def undo(self) -> None:
        """Takes back this person's latest act in the case."""
        case_id = self._case_id
        self._desk.ask(lambda workbench: workbench.undo_last(case_id), self, self._undone)

    @Slot()
    def verify(self) -> None:
        """Proves the history of the case."""
        case_id = self._case_id
        self._desk.ask(lambda workbench: workbench.verify_case(case_id), self, self._verified)

    @Slot(object)
    def set_right(self, wrong: WrongDocument) -> None:
        """Says in the case that a document does not belong there, and puts it back among what waits."""
        self._desk.ask(partial(_set_right, self._case_id, wrong), self, self.receive)

    @Slot(object)
    def receive(self, receipt: Receipt) -> None:
        """Tells what became of an act: at the page while it shows the case, else to everybody."""
        here = receipt.case_id == self._case_id
        if receipt.refusal is None or not here:
            self._desk.receive(receipt)
        refusal: Refused | None = receipt.refusal
        if here:
            self.refused.emit(refusal)

    @Slot(object)
    def _note_received(self, receipt: Receipt) -> None:
        if receipt.refusal is None and receipt.case_id == self._case_id:
            self.note_added.emit()
        self.receive(receipt)

    @Slot(object)
    def _undone(self, receipt: Receipt | None) -> None:
        if receipt is None:
            self.said.emit(self.tr("There is nothing of yours to take back here."))
        else:
            self.receive(receipt)

    @Slot(object)
    def _verified(self, found: Verification) -> None:
        if found.case_id == self._case_id:
            self.verified.emit(found)

    @Slot(object)
    def _opened(self, opened: Opened) -> None:
        if opened.case_id == self._case_id:
            self.opened.emit(opened)

    @Slot(object)
    def _reloaded(self, page: CasePage | None) -> None:
        if page is not None and page.case.id == self._case_id:
            self.reloaded.emit(page)

    @Slot(object)
    def _changed(self, case_ids: frozenset[str]) -> None:
        if self._case_id and self._case_id in case_ids:
            self.reload()


def _open(workbench: Workbench, case_id: str, prefixes: tuple[str, ...]) -> Opened:
    scratch = {prefix: workbench.scratch(f"{prefix}:{case_id}") for prefix in prefixes}
    return Opened(case_id, workbench.case_page(case_id), scratch, workbench.people())


def _set_right(case_id: str, wrong: WrongDocument, workbench: Workbench) -> Receipt:
    """The note first: where it is refused, nothing is put back."""
    receipt = workbench.submit(case_id, NoteAdded(text=wrong.note))
    if receipt.done:
        workbench.put_back(wrong.document, wrong.told)
    return receipt
