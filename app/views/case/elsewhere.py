"""Where the case page leads to: other pages about the same case, and other cases. Knows which case is open, and no widget."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.models.case.acts import Act
from app.services.pages import Receipt
from app.views.case.talk import CaseTalk
from app.views.desk import ADD_TO, Desk


class Elsewhere(QObject):
    """Each way is a wish that the window answers."""

    refused = Signal(object)
    """A ``Refused`` to what was tried in another case."""

    def __init__(self, desk: Desk, talk: CaseTalk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._talk = talk

    @Slot()
    def go_to_sync(self) -> None:
        self._desk.wish.emit("sync", self._talk.case_id)

    @Slot()
    def go_to_registration(self) -> None:
        """What was registered is put right where it was written."""
        self._desk.wish.emit("register", self._talk.case_id)

    @Slot()
    def go_to_scans(self) -> None:
        """Something more has arrived: it is added where scans wait, with the scan beside it."""
        self._desk.wish.emit("register", ADD_TO + self._talk.case_id)

    @Slot()
    def go_to_letters(self) -> None:
        self._desk.wish.emit("letters", self._talk.case_id)

    @Slot(str)
    def go_to_case(self, case_id: str) -> None:
        self._desk.wish.emit("case", case_id)

    @Slot(str, object)
    def do_in(self, case_id: str, act: Act) -> None:
        """Does an act in another case, which is opened when it is done."""
        self._desk.do(case_id, act, self, self._done)

    @Slot(object)
    def _done(self, receipt: Receipt) -> None:
        if receipt.refusal is None:
            self._desk.receive(receipt)
            self.go_to_case(receipt.case_id)
        else:
            self.refused.emit(receipt.refusal)
