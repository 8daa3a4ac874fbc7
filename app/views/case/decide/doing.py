"""What the tab's buttons do: submit, send, take back. Asks the workbench and says what stood in the way.

Knows the desk and the step that is shown; knows no fields.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.models.case.acts import ProposalWithdrawn
from app.services.pages import CasePage, LetterOptions, Receipt
from app.services.protocol import Workbench
from app.views.case.decide.next_step import NextStep
from app.views.desk import Desk
from app.views.widgets.notice import Notice
from app.views.words import refusal_text


class Doing(QObject):
    """``done`` says that something was done, after which nothing typed is left that is not recorded."""

    done = Signal()

    def __init__(self, desk: Desk, step: NextStep, trouble: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._step = step
        self._trouble = trouble
        self._page: CasePage | None = None

    def propose(self, page: CasePage, comment: str) -> None:
        """Makes the draft letter and submits it for approval."""
        self._page = page
        self._desk.ask(partial(_propose, page.case.id, comment), self, self._done)

    def send(self, page: CasePage, options: LetterOptions) -> None:
        """Makes the letter final. It takes the server, so it may take a moment; the window goes on."""
        self._page = page
        self._step.set_busy(True)
        self._desk.ask(partial(_send, page.case.id, options), self, self._done, self._not_sent, lane="background")

    def withdraw(self, page: CasePage) -> None:
        self._page = page
        self._desk.do(page.case.id, ProposalWithdrawn(), self, self._done)

    def _done(self, receipt: Receipt) -> None:
        self._step.set_busy(False)
        if receipt.refusal is not None:
            rulebook = self._page.rulebook if self._page else None
            self._trouble.show_text(refusal_text(receipt.refusal, rulebook))
            return
        self._trouble.show_text("")
        self.done.emit()
        self._desk.receive(receipt)

    def _not_sent(self, error: Exception) -> None:
        self._step.set_busy(False)
        self._desk.report(error)


def _propose(case_id: str, comment: str, workbench: Workbench) -> Receipt:
    return workbench.propose(case_id, comment)


def _send(case_id: str, options: LetterOptions, workbench: Workbench) -> Receipt:
    return workbench.send_letter(case_id, options)
