"""What the tab does: record, submit, send, take back. Asks the workbench and says what stood in the way.

Knows the desk, the step that is shown and what the forms say; knows no fields.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.models.case.acts import Act, DecisionDrafted, ProposalWithdrawn
from app.models.case.afterwards import ComplaintAssessed
from app.models.case.issuing import LetterOptions
from app.models.case.reviewing import decides_access
from app.models.reasons import Reason
from app.services.pages import CasePage, Receipt
from app.services.protocol import Workbench
from app.views.case.decide.forms import Forms
from app.views.case.decide.next_step import NextStep
from app.views.case.decide.permits import may_assess, may_draft
from app.views.case.decide.typed import says_else
from app.views.desk import Desk
from app.views.widgets.notice import Notice
from app.views.words import refusal_text


class Doing(QObject):
    """``done`` says that something was done, after which nothing typed is left that is not recorded."""

    done = Signal()
    recorded = Signal()
    """What was typed has become an act."""

    def __init__(self, desk: Desk, forms: Forms, step: NextStep, trouble: Notice) -> None:
        super().__init__(forms)
        self._desk = desk
        self._forms = forms
        self._step = step
        self._trouble = trouble
        self._page: CasePage | None = None

    def know(self, page: CasePage) -> None:
        """In which case things are done from now on."""
        self._page = page

    def forget(self) -> None:
        """Somebody else sits down."""
        self._page = None

    def record(self) -> None:
        """Makes acts of what is typed, if anything is and may be."""
        page = self._page
        if page is None:
            return
        assessment = self._forms.assessment()
        if assessment is not None and assessment != page.case.complaint and may_assess(page) is None:
            self._do(page, ComplaintAssessed(assessment=assessment))
        recorded = not says_else(self._forms.draft(), page.case.draft)
        if not recorded and decides_access(page.case) and may_draft(page) is None:
            self.record_draft(page)

    def record_draft(self, page: CasePage) -> None:
        self._do(page, DecisionDrafted(draft=self._forms.draft()))

    def _do(self, page: CasePage, act: Act) -> None:
        self._desk.do(page.case.id, act, self, self._recorded)

    def _recorded(self, receipt: Receipt) -> None:
        """A refused act leaves what was typed where it is, with the reason above it."""
        if receipt.refusal is None:
            self.recorded.emit()
        elif receipt.refusal.reason is not Reason.NOTHING_CHANGED and self._page is not None:
            self._trouble.show_text(refusal_text(receipt.refusal, self._page.rulebook))

    def propose(self, comment: str) -> None:
        """Makes the draft letter and submits it for approval."""
        if self._page is not None:
            self._desk.ask(partial(_propose, self._page.case.id, comment), self, self._done)

    @Slot()
    def send(self) -> None:
        """Makes the letter on the desk final. It takes the server, so it may take a moment; the window goes on."""
        if self._page is not None:
            self._step.set_busy(True)
            question = partial(_send, self._page.case.id, self._forms.options())
            self._desk.ask(question, self, self._done, self._not_sent, lane="background")

    @Slot()
    def withdraw(self) -> None:
        if self._page is not None:
            self._desk.do(self._page.case.id, ProposalWithdrawn(), self, self._done)

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
