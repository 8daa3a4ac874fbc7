"""Approving (totrinnskontroll): the queue, the very letter, the review behind it, and a decision that binds what was read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.models.case.acts import Act, DecisionApproved, ImpartialityDeclared
from app.models.case.facts import Document
from app.models.case.issuing import LetterOptions
from app.models.check import may
from app.models.values import LetterKind
from app.services.pages import ApprovalLine, CasePage, Receipt
from app.services.pages_letters import LetterPreview
from app.services.protocol import Workbench
from app.views.approvals.both_ways import BothWays
from app.views.approvals.proposal import ProposalPane
from app.views.approvals.queue import ApprovalQueue
from app.views.desk import Desk
from app.views.scan.view import ScanView
from app.views.widgets.buttons import Button
from app.views.widgets.page import PageWidget
from app.views.widgets.text import Muted
from app.views.widgets.turning import TurningSplitter, room_of

_SIDE_BY_SIDE_EM = 118


class ApprovalsView(PageWidget):
    """Approve exactly what is shown, or return it with pinned reasons. ``open(case_id)`` marks that proposal."""

    scrolls = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._page: CasePage | None = None
        self._wanted = ""
        self.queue = ApprovalQueue()
        self.letter = ScanView(desk)
        self.proposal = ProposalPane()
        self.ways = BothWays(self.letter, self.proposal)
        self._said = Muted("")
        self._said.setObjectName("approvals_said")
        self._empty = Muted(self.tr("No decision waits for approval."))
        self._empty.setObjectName("approvals_empty")
        self._approve = Button(self.tr("Approve the decision"), "primary", "person_checkmark")
        self._approve.setObjectName("approvals_approve")
        self._return = Button(self.tr("Return for mending"), "secondary", "arrow_undo")
        self._return.setObjectName("approvals_return")
        self._open = Button(self.tr("Open the case"), "quiet", "folder")
        self._open.setObjectName("approvals_open_case")
        self._split = TurningSplitter(_SIDE_BY_SIDE_EM)
        self._lay_out_body()
        self._connect()

    def _lay_out_body(self) -> None:
        self.set_title(self.tr("For approval"))
        self._split.add_panes((self.queue, 3), (self.letter, 5), (self.proposal, 4))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._split, 1)
        self.add_foot(self._open, self._said, None, self._return, self._approve)

    def _connect(self) -> None:
        self.queue.chosen.connect(self._chosen)
        self.queue.fitted.connect(self._queue_fitted)
        self.ways.told.connect(self._said.setText)
        self.proposal.changed.connect(self._permit)
        self.proposal.declared.connect(self._declare)
        self._approve.clicked.connect(self._do_approve)
        self._return.clicked.connect(self._do_return)
        self._open.clicked.connect(self._go_to_case)
        self.desk.changed.connect(self._changed)

    # --- asking and showing

    @property
    def shown_case(self) -> str:
        """The id of the case whose proposal is shown, or ""."""
        return self._page.case.id if self._page is not None and self._page.case.proposal is not None else ""

    def open(self, case_id: str) -> None:
        self._wanted = case_id or self._wanted
        self.desk.ask(_queue, self, self._show_queue)

    @Slot(object)
    def _changed(self, case_ids: frozenset[str]) -> None:
        del case_ids
        if self.isVisible():
            self.desk.ask(_queue, self, self._show_queue)

    @Slot(int)
    def _queue_fitted(self, height_px: int) -> None:
        self._split.limit(self.queue, height_px)

    def _show_queue(self, answer: tuple[tuple[ApprovalLine, ...], Workbench]) -> None:
        lines, workbench = answer
        self.queue.show_lines(lines, workbench.today)
        if self._wanted and self.queue.mark(self._wanted):
            self._wanted = ""
        self._empty.setVisible(not lines)
        self._split.setVisible(bool(lines))
        self.set_title(self.tr("For approval"), self.tr("%n decision(s)", "", len(lines)) if lines else "")
        self._chosen(self.queue.case_id())

    @Slot(str)
    def _chosen(self, case_id: str) -> None:
        if case_id:
            self.desk.ask(partial(_case, case_id), self, self._show_case)
        else:
            self._show_case(None)

    def _show_case(self, page: CasePage | None) -> None:
        if page is not None and page.case.id != self.queue.case_id():
            return
        before = self._page.case.proposal if self._page else None
        self._page = page
        proposal = page.case.proposal if page is not None else None
        if page is None or proposal is None:
            self.letter.show_document(None)
        else:
            fresh = before != proposal
            self.proposal.show_proposal(page, fresh)
            if fresh:
                self.letter.show_document(_draft(page))
                self.ways.know(None, page.rulebook)
                self._said.setText("")
                self.desk.ask(partial(_words, page.case.id), self, self._describe, self._wordless, lane="background")
        self._permit()

    def _describe(self, preview: LetterPreview) -> None:
        """The letter as text for those who cannot see the picture; only if it is word for word what was submitted."""
        proposal = self._page.case.proposal if self._page is not None else None
        if proposal is not None and self.shown_case == preview.case_id and proposal.content == preview.content:
            if self._page is not None:
                self.ways.know(preview, self._page.rulebook)
            self.letter.describe("\n\n".join(paragraph.text for paragraph in preview.paragraphs))

    def _wordless(self, error: Exception) -> None:
        """The picture is what binds; without its text the page is still whole."""

    # --- doing

    def _approving(self, page: CasePage) -> DecisionApproved:
        return DecisionApproved(read=page.case.proposal.fingerprint if page.case.proposal else "")

    @Slot()
    def _permit(self) -> None:
        """The rules say what is open; nothing is decided here."""
        page = self._page
        for button in (self._approve, self._return, self._open):
            button.setEnabled(page is not None)
        if page is None:
            return
        self._approve.allow(may(page.case, self._approving(page), page.actor, page.rulebook))
        self._return.allow(may(page.case, self.proposal.returning(), page.actor, page.rulebook))

    def _do(self, act: Act) -> None:
        if self._page is not None:
            self.desk.do(self._page.case.id, act, self, self._decided)

    @Slot(object)
    def _declare(self, act: ImpartialityDeclared) -> None:
        if self._page is not None:
            self.desk.do(self._page.case.id, act, self)

    @Slot()
    def _do_approve(self) -> None:
        if self._page is not None:
            self._do(self._approving(self._page))

    @Slot()
    def _do_return(self) -> None:
        self._do(self.proposal.returning())

    def _decided(self, receipt: Receipt) -> None:
        # Qt would put the focus of a button that is closed on whatever can be pressed next: here, what undoes it.
        if self._approve.hasFocus() or self._return.hasFocus():
            self.setFocus()
        self.desk.receive(receipt)
        self.desk.ask(_queue, self, self._show_queue)

    @Slot()
    def _go_to_case(self) -> None:
        if self._page is not None:
            self.desk.wish.emit("case", self._page.case.id)

    def primary(self) -> None:
        if self._approve.isEnabled():
            self._do_approve()

    def panes(self) -> list[QWidget]:
        return [self.queue, self.letter, self.proposal]

    def first_control(self) -> QWidget | None:
        return self.queue

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._split.fit(room_of(self))


def _draft(page: CasePage) -> Document:
    """The submitted draft as a document that the scan view can show; a colleague's PDF is shown as pictures."""
    proposal = page.case.proposal
    assert proposal is not None
    return Document(sha256=proposal.document, name=page.case.number, kind="pdf", pages=proposal.pages)


def _queue(workbench: Workbench) -> tuple[tuple[ApprovalLine, ...], Workbench]:
    return workbench.approvals(), workbench


def _case(case_id: str, workbench: Workbench) -> CasePage | None:
    return workbench.case_page(case_id)


def _words(case_id: str, workbench: Workbench) -> LetterPreview:
    return workbench.preview(case_id, LetterOptions(kind=LetterKind.DECISION))
