"""What the tab does: record, submit, send, take back. Asks the workbench and says what stood in the way.

Knows the desk and the step that is shown; knows no fields.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.models.case.acts import Act, DecisionDraft, DecisionDrafted, ProposalWithdrawn
from app.models.case.afterwards import ComplaintAssessed, ComplaintAssessment
from app.models.case.reviewing import decides_access
from app.models.reasons import Reason
from app.services.pages import CasePage, LetterOptions, Receipt
from app.services.protocol import Workbench
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

    def __init__(self, desk: Desk, step: NextStep, trouble: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._step = step
        self._trouble = trouble
        self._page: CasePage | None = None

    def record(self, page: CasePage, draft: DecisionDraft, assessment: ComplaintAssessment | None) -> None:
        """Makes acts of what is typed, if anything is and may be."""
        case = page.case
        if assessment is not None and assessment != case.complaint and may_assess(page) is None:
            self._do(page, ComplaintAssessed(assessment=assessment))
        if says_else(draft, case.draft) and decides_access(case) and may_draft(page) is None:
            self.record_draft(page, draft)

    def record_draft(self, page: CasePage, draft: DecisionDraft) -> None:
        self._do(page, DecisionDrafted(draft=draft))

    def _do(self, page: CasePage, act: Act) -> None:
        self._page = page
        self._desk.do(page.case.id, act, self, self._recorded)

    def _recorded(self, receipt: Receipt) -> None:
        """A refused act leaves what was typed where it is, with the reason above it."""
        if receipt.refusal is None:
            self.recorded.emit()
        elif receipt.refusal.reason is not Reason.NOTHING_CHANGED and self._page is not None:
            self._trouble.show_text(refusal_text(receipt.refusal, self._page.rulebook))

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
