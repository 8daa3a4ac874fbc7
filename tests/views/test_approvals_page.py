"""Approving through the hands: whose turn it is, impartiality, reading, pins, and an approval that binds what was read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.models.case.acts import DecisionApproved, DecisionReturned, NoteAdded, ProposalWithdrawn
from app.models.values import CaseState
from app.views.approvals.page import ApprovalsView
from app.views.jobs import JobRunner
from app.views.rehearsal.approvals import ApprovalHands
from app.views.rehearsal.hands import Stuck
from app.views.theme.theme import Theme
from app.views.widgets.text import Text
from tests.builders import ANN, PER
from tests.views.accessibility import faults
from tests.views.page_opening import OpenPage, shelf_with

STATES = {"first": CaseState.SUBMITTED, "second": CaseState.SUBMITTED, "other": CaseState.IN_PROGRESS}


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, runner: JobRunner) -> Iterator[OpenPage[ApprovalsView]]:
    with OpenPage.over(ApprovalsView, OpenPage.workbench(PER, shelf_with(STATES)), runner) as opened:
        yield opened


@pytest.fixture
def hands(opened: OpenPage[ApprovalsView]) -> ApprovalHands:
    return ApprovalHands(opened.page)


def queued(opened: OpenPage[ApprovalsView]) -> list[str]:
    queue = opened.page.queue
    return [queue.item(place).text() for place in range(queue.count())]


def button(opened: OpenPage[ApprovalsView], name: str) -> QPushButton:
    found = opened.page.findChild(QPushButton, f"approvals_{name}")
    assert found is not None
    return found


def test_what_waits_is_listed_and_the_first_is_shown(opened: OpenPage[ApprovalsView]) -> None:
    assert len(queued(opened)) == 2 and opened.page.subtitle.text().startswith("2 ")
    assert opened.page.shown_case == "first"
    assert opened.page.letter.document is not None


def test_a_short_queue_leaves_its_room_to_the_letter_where_they_stand_below_each_other(
    opened: OpenPage[ApprovalsView],
) -> None:
    queue = opened.page.queue
    opened.page.resize(1400, 900)
    opened.settle()
    beside = queue.height()
    opened.page.resize(420, 900)
    opened.settle()
    shown = sum(queue.sizeHintForRow(place) for place in range(queue.count()))
    assert shown <= queue.height() <= shown + 8
    opened.page.resize(1400, 900)
    opened.settle()
    assert queue.height() == beside > shown


def test_somebody_else_s_proposal_takes_a_declaration_first(
    opened: OpenPage[ApprovalsView], hands: ApprovalHands
) -> None:
    approve = button(opened, "approve")
    assert not approve.isEnabled()
    assert "impartial" in approve.toolTip() and approve.accessibleDescription() == approve.toolTip()
    hands.declare_impartial()
    assert opened.case("first").impartiality[PER.id] is True
    hands.hands.wait(approve.isEnabled, "approving to be open")


def test_whoever_proposed_reads_why_they_may_not_approve(qtbot: QtBot, theme: Theme, runner: JobRunner) -> None:
    with OpenPage.over(ApprovalsView, OpenPage.workbench(ANN, shelf_with(STATES)), runner) as opened:
        approve = button(opened, "approve")
        assert not approve.isEnabled()
        assert "yourself" in approve.toolTip() and "yourself" in approve.accessibleDescription()
        assert all("yourself" in text for text in queued(opened)), "the queue says it before the case is opened"
        with pytest.raises(Stuck, match="yourself"):
            ApprovalHands(opened.page).hands.click("approvals_approve", timeout_ms=50)
        opened.page.primary()
        opened.settle()
        assert opened.case("first").state is CaseState.SUBMITTED


def test_approving_binds_what_was_read_and_the_queue_moves_on(
    opened: OpenPage[ApprovalsView], hands: ApprovalHands
) -> None:
    proposal = opened.case("first").proposal
    assert proposal is not None
    hands.declare_impartial()
    hands.read()
    hands.approve()
    act = opened.bench.shelf.histories["first"][-1].act
    assert isinstance(act, DecisionApproved) and act.read == proposal.fingerprint
    assert opened.case("first").state is CaseState.APPROVED
    assert opened.page.shown_case == "second" and len(queued(opened)) == 1
    hands.declare_impartial()
    opened.page.primary()
    hands.hands.wait(lambda: hands.hands.see("approvals_empty"), "the words that nothing waits")
    assert opened.page.shown_case == "" and not button(opened, "approve").isEnabled()


def test_returning_needs_a_reason_and_carries_the_pins(opened: OpenPage[ApprovalsView], hands: ApprovalHands) -> None:
    back = button(opened, "return")
    hands.declare_impartial()
    assert not back.isEnabled() and back.toolTip()
    hands.pin(2, "The page does not say so")
    assert back.isEnabled()
    hands.return_it("See the pin")
    act = opened.bench.shelf.histories["first"][-1].act
    assert isinstance(act, DecisionReturned) and act.comment == "See the pin"
    assert [(pin.target.split(":")[0], pin.comment) for pin in act.pins] == [("condition", "The page does not say so")]
    assert act.pins[0].reason in opened.bench.rulebook.return_reasons
    assert opened.case("first").state is CaseState.IN_PROGRESS


def test_the_next_review_opens_on_what_changed(opened: OpenPage[ApprovalsView], hands: ApprovalHands) -> None:
    hands.declare_impartial()
    hands.pin(2, "The page does not say so")
    hands.return_it("See the pin")
    ann = opened.colleague(ANN)
    assert ann.submit("first", NoteAdded(text="Rang the court")).done
    assert ann.propose("first", "Mended").done
    hands.open("first")
    opened.settle()
    returned = opened.page.findChild(Text, "approvals_since")
    assert returned is not None and returned.isVisible()
    assert "Note added" in returned.text() and "Ann Berg" in returned.text()
    words = [label.text() for label in opened.page.proposal.reading.findChildren(Text)]
    assert any("The page does not say so" in text for text in words), "the line that was pinned says so"


def test_what_changed_under_the_approver_is_shown_anew(opened: OpenPage[ApprovalsView], hands: ApprovalHands) -> None:
    hands.declare_impartial()
    hands.pin(1, "Pinned to the old proposal")
    ann = opened.colleague(ANN)
    assert ann.submit("first", ProposalWithdrawn()).done
    assert ann.propose("first", "A better one").done
    opened.settle()
    hands.open("first")
    opened.settle()
    assert opened.page.proposal.returning().pins == (), "pins belong to the proposal they were set in"
    hands.approve()
    assert opened.case("first").state is CaseState.APPROVED


def test_the_letter_can_be_read_without_seeing_it(opened: OpenPage[ApprovalsView], hands: ApprovalHands) -> None:
    sheet = opened.page.letter.sheet
    assert sheet.accessibleDescription() == "", "what would be made now is not what was submitted"
    ann = opened.colleague(ANN)
    assert ann.submit("second", ProposalWithdrawn()).done
    assert ann.propose("second", "").done
    opened.settle()
    hands.open("second")
    title = opened.case("second").facts.title
    hands.hands.wait(lambda: title in sheet.accessibleDescription(), "the words of the letter")


def test_the_way_to_the_case(opened: OpenPage[ApprovalsView], hands: ApprovalHands) -> None:
    hands.hands.click("approvals_open_case")
    assert opened.wishes == [("case", "first")]


def test_not_impartial_asks_why_and_closes_the_case(opened: OpenPage[ApprovalsView], hands: ApprovalHands) -> None:
    hands.hands.click("approvals_impartial_no")
    no = button(opened, "impartial_no")
    hands.hands.wait_for("approvals_impartial_grounds")
    assert not no.isEnabled() and no.toolTip()
    hands.hands.type("approvals_impartial_grounds", "The administrator is my sister")
    hands.hands.click("approvals_impartial_no")
    hands.hands.wait(lambda: opened.case("first").impartiality.get(PER.id) is False, "it to be recorded")
    opened.settle()
    assert "not impartial" in button(opened, "approve").toolTip()


@pytest.mark.parametrize("percent", [100, 200])
def test_everybody_can_use_the_page(opened: OpenPage[ApprovalsView], theme: Theme, percent: int) -> None:
    opened.page.resize(1080, 640)
    theme.resize(percent)
    try:
        opened.settle()
        assert faults(opened.page) == []
        assert opened.page.minimumSizeHint().width() <= 1080
    finally:
        theme.resize(100)
