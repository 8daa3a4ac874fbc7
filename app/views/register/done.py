"""What was done last on the page: a letter became a case, or was added to one, with the way there and what follows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.models.case.acts import CaseResumed
from app.services.pages import Receipt
from app.views.desk import Desk
from app.views.register.later.work import Added
from app.views.widgets.notice import Notice


class DoneNotices(QObject):
    """``message`` says what was done; ``waiting`` offers to let a case go on that waited. Never by itself."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._case_id = ""
        self._added: Added | None = None
        self.message = Notice("success", closable=True)
        self.message.setObjectName("register_message")
        self.message.action.connect(self._open)
        self.waiting = Notice("info", closable=True)
        self.waiting.setObjectName("register_waiting")
        self.waiting.action.connect(self._go_on)

    def registered(self, case_id: str, name: str) -> None:
        """A letter has become a case."""
        self._say(case_id, self.tr("{name} is registered as a case.").format(name=name))

    def added(self, added: Added) -> None:
        """A scan has become part of a case."""
        name = added.letter.shown.name if added.letter.shown else ""
        words = self.tr("{name} is added to case {number}.")
        self._say(added.receipt.case_id, words.format(name=name, number=added.number))
        if added.waits:
            self._added = added
            words = self.tr("Case {number} is on hold.").format(number=added.number)
            self.waiting.show_text(words, self.tr("What we waited for has come: go on with the case"))

    def _say(self, case_id: str, words: str) -> None:
        self._case_id, self._added = case_id, None
        self.waiting.show_text("")
        self.message.show_text(words, self.tr("Open the case"))

    @Slot()
    def _open(self) -> None:
        self._desk.wish.emit("case", self._case_id)

    @Slot()
    def _go_on(self) -> None:
        if self._added is not None:
            act = CaseResumed(on=self._added.letter.terms.today)
            self._desk.do(self._added.receipt.case_id, act, self, self._went_on)

    @Slot(object)
    def _went_on(self, receipt: Receipt) -> None:
        """The case goes on: it is opened."""
        self._added = None
        self.waiting.show_text("")
        self._desk.receive(receipt)
        if receipt.done:
            self._desk.wish.emit("case", receipt.case_id)
