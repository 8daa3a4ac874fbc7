"""Hands for approving: opening a proposal, declaring impartiality, reading the whole letter, approving or returning."""

from __future__ import annotations

from app.views.approvals.page import ApprovalsView
from app.views.rehearsal.hands import Hands


class ApprovalHands:
    """What an approver does."""

    def __init__(self, page: ApprovalsView, hands: Hands | None = None) -> None:
        self.page = page
        self.hands = hands or Hands(page)

    def open(self, case_id: str) -> None:
        """Marks a case's proposal in the queue, once it has come."""
        self.hands.wait(lambda: self._mark(case_id), f"the proposal of {case_id} to wait here")
        self.hands.wait(lambda: self._mark(case_id) and self.page.shown_case == case_id, "the proposal to be shown")

    def _mark(self, case_id: str) -> bool:
        if self.page.queue.mark(case_id):
            return True
        self.page.open(case_id)
        return False

    def read(self) -> None:
        """Leafs through the whole letter."""
        document = self.page.letter.document
        pages = document.pages if document is not None else 0
        for number in range(1, pages + 1):
            self.page.letter.go_to(number)
            self.hands.wait(lambda: self.page.letter.sheet.image is not None, f"page {number} to be shown")

    def declare_impartial(self) -> None:
        if self.hands.see("approvals_impartial_yes"):
            self.hands.click("approvals_impartial_yes")
            self.hands.wait(lambda: not self.hands.see("approvals_impartial_yes"), "the declaration to be recorded")

    def approve(self) -> None:
        before = self.page.shown_case
        self.hands.click("approvals_approve")
        self.hands.wait(lambda: self.page.shown_case != before, "the approval to be recorded")

    def return_it(self, comment: str) -> None:
        """Returns the proposal with a comment."""
        before = self.page.shown_case
        self.hands.type("approvals_comment", comment)
        self.hands.click("approvals_return")
        self.hands.wait(lambda: self.page.shown_case != before, "the return to be recorded")

    def pin(self, place: int, comment: str) -> None:
        """Pins a reason to a line of the review, counted from 1."""
        self.hands.tick(f"approvals_pin_{place}")
        self.hands.type(f"approvals_pin_{place}_comment", comment)
