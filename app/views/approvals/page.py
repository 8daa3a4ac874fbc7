"""Approving (totrinnskontroll): the queue, the very letter, the review behind it, and a decision that binds what was read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from app.models.case.acts import DecisionApproved, DecisionReturned, ImpartialityDeclared
from app.models.case.facts import Document
from app.models.check import may
from app.services.pages import ApprovalLine, CasePage, Receipt
from app.services.protocol import Workbench
from app.views.approvals.impartiality import ImpartialityBox
from app.views.approvals.queue import ApprovalQueue
from app.views.approvals.reading import Reading
from app.views.desk import Desk
from app.views.language import language_in_use
from app.views.scan.view import ScanView
from app.views.widgets.buttons import Button
from app.views.widgets.chips import Chip
from app.views.widgets.fields import AreaField
from app.views.widgets.looks import outcome_look
from app.views.widgets.notice import Notice
from app.views.widgets.page import PageWidget
from app.views.widgets.text import Heading, Muted


class ApprovalsView(PageWidget):
    """Approve exactly what is shown, or return it with pinned reasons. ``open(case_id)`` marks that proposal."""

    scrolls = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._page: CasePage | None = None
        self._wanted = ""
        self.queue = ApprovalQueue()
        self.letter = ScanView(desk)
        self.reading = Reading()
        self.impartial = ImpartialityBox()
        self._case = Heading("", 2)
        self._proposed = Muted("")
        self._outcome = Chip("")
        self._voided = Notice("warning")
        self._empty = Muted(self.tr("No decision waits for approval."))
        self.comment = AreaField(self.tr("Comment to the caseworker"))
        self.comment.setObjectName("approvals_comment")
        self._approve = Button(self.tr("Approve the decision"), "primary", "person_checkmark")
        self._approve.setObjectName("approvals_approve")
        self._return = Button(self.tr("Return for mending"), "secondary", "arrow_undo")
        self._return.setObjectName("approvals_return")
        self._open = Button(self.tr("Open the case"), "quiet", "folder")
        self._open.setObjectName("approvals_open_case")
        self._lay_out_body()
        self._connect()

    def _lay_out_body(self) -> None:
        self.set_title(self.tr("For approval"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._case)
        column.addWidget(self._proposed)
        column.addWidget(self._outcome, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._voided, self.impartial, self.reading, self.comment):
            column.addWidget(part)
        column.addStretch(1)
        self._side = QScrollArea()
        self._side.setWidget(inner)
        self._side.setWidgetResizable(True)
        self._side.setFrameShape(QFrame.Shape.NoFrame)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        for place, (pane, share) in enumerate(((self.queue, 2), (self.letter, 4), (self._side, 3))):
            self._split.addWidget(pane)
            self._split.setStretchFactor(place, share)
        self._split.setSizes([240, 520, 400])
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._split, 1)
        self.add_foot(self._open, None, self._return, self._approve)

    def _connect(self) -> None:
        self.queue.chosen.connect(self._chosen)
        self.reading.changed.connect(self._permit)
        self.comment.changed.connect(self._permit)
        self.impartial.declared.connect(self._declare)
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

    def _show_queue(self, answer: tuple[tuple[ApprovalLine, ...], Workbench]) -> None:
        lines, workbench = answer
        self.queue.show_lines(lines, workbench.today)
        if self._wanted and self.queue.mark(self._wanted):
            self._wanted = ""
        self._empty.setVisible(not lines)
        self._split.setVisible(bool(lines))
        self.set_title(self.tr("For approval"), self.tr("%n decision(s)", "", len(lines)))
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
        if page is None or page.case.proposal is None:
            self.letter.show_document(None)
            self.reading.show_review(None, page.rulebook, language_in_use()) if page else None
            self._permit()
            return
        case, proposal = page.case, page.case.proposal
        self._case.setText(f"{case.number} · {case.facts.title}")
        self._proposed.setText(self._who_proposed(page))
        look = outcome_look(proposal.outcome.value)
        self._outcome.show_state(look.text, look.tone, look.icon)
        self._voided.show_text(self._returned_before(page))
        if before != proposal:
            self.letter.show_document(_draft(page))
            self.reading.show_review(case, page.rulebook, language_in_use())
            self.comment.set_value("")
        self.impartial.show_answer(case.impartiality.get(page.actor.id))
        self._permit()

    def _who_proposed(self, page: CasePage) -> str:
        proposal = page.case.proposal
        if proposal is None:
            return ""
        text = self.tr("Proposed by {name}").format(name=proposal.by_name)
        return f"{text}. {proposal.comment}" if proposal.comment else text

    def _returned_before(self, page: CasePage) -> str:
        returned = page.case.returned
        if returned is None:
            return ""
        comments = [pin.comment for pin in returned.pins if pin.comment] + [returned.comment]
        text = self.tr("{name} returned an earlier proposal: {why}")
        return text.format(name=returned.by_name, why=" · ".join(filter(None, comments)))

    # --- doing

    def _approving(self, page: CasePage) -> DecisionApproved:
        return DecisionApproved(read=page.case.proposal.fingerprint if page.case.proposal else "")

    def _returning(self) -> DecisionReturned:
        return DecisionReturned(pins=self.reading.pins(), comment=self.comment.value().strip())

    @Slot()
    def _permit(self) -> None:
        """The rules say what is open; nothing is decided here."""
        page = self._page
        for button in (self._approve, self._return, self._open):
            button.setEnabled(page is not None)
        if page is None:
            return
        self._approve.allow(may(page.case, self._approving(page), page.actor, page.rulebook))
        self._return.allow(may(page.case, self._returning(), page.actor, page.rulebook))
        self.impartial.allow(page)

    @Slot(object)
    def _declare(self, act: ImpartialityDeclared) -> None:
        if self._page is not None:
            self.desk.do(self._page.case.id, act, self)

    @Slot()
    def _do_approve(self) -> None:
        if self._page is not None:
            self.desk.do(self._page.case.id, self._approving(self._page), self, self._decided)

    @Slot()
    def _do_return(self) -> None:
        if self._page is not None:
            self.desk.do(self._page.case.id, self._returning(), self, self._decided)

    def _decided(self, receipt: Receipt) -> None:
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
        return [self.queue, self.letter, self._side]

    def first_control(self) -> QWidget | None:
        return self.queue


def _draft(page: CasePage) -> Document:
    """The submitted draft as a document that the scan view can show; a colleague's PDF is shown as pictures."""
    proposal = page.case.proposal
    assert proposal is not None
    return Document(sha256=proposal.document, name=page.case.number, kind="pdf", pages=proposal.pages)


def _queue(workbench: Workbench) -> tuple[tuple[ApprovalLine, ...], Workbench]:
    return workbench.approvals(), workbench


def _case(case_id: str, workbench: Workbench) -> CasePage | None:
    return workbench.case_page(case_id)
