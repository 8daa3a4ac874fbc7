"""Two people at two real windows, offline on the same case and then online: what is refused is told, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.models.case.state import Case
from app.models.case.weighing import DecisionDraft, MatrixRow, Verdict
from app.models.values import CaseState
from app.services.pages_sync import SyncState
from app.views.rehearsal.hands import Hands
from app.views.rehearsal.seat import Seat
from tests.scenarios.test_two_workbenches import decided, letter
from tests.scenarios.windows_office import WindowsOffice, until_said

ANN, PER, SIRI = "ann.berg", "per.haugen", "siri.moen"
LETTER = letter("skan-20261103-0412.pdf")


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication) -> Iterator[WindowsOffice]:
    found = WindowsOffice(tmp_path, qapp)
    yield found
    found.close()


def reviewed(office: WindowsOffice) -> tuple[Seat, str]:
    """Siri at her window with a case that she has reviewed to the end and not submitted."""
    bench = office.bench(SIRI)
    case_id = decided(bench, LETTER)
    bench.sync_now()
    return office.seat(SIRI, bench), case_id


def refuse_element(seat: Seat, case_id: str, path: str) -> None:
    """Refuses one element in the matrix, with a reason, and saves."""
    hands = seat.case(case_id)
    hands.declare_impartial()
    hands.fill_matrix([MatrixRow(path=path, verdict=Verdict.REFUSED, reason="Ikke nødvendig for formålet.")])


def submit(seat: Seat, case_id: str, assessment: str) -> None:
    """Writes reasons for a partial grant and submits the decision."""
    draft = DecisionDraft(grounds=("gdpr_5_1_c",), facts="Bostyrer ba om opplysninger.", assessment=assessment)
    hands = seat.decide(case_id)
    hands.write_reasons(draft, seat.workbench.rulebook)
    hands.submit()


def withdraw(seat: Seat, case_id: str) -> None:
    """Takes the proposal back."""
    hands = seat.decide(case_id).hands
    hands.click("decide_withdraw")
    hands.wait(lambda: seat.case_now(case_id).proposal is None, "the proposal to be taken back")


def do_again(seat: Seat) -> None:
    """Does every refused act again, one after another, until the server has taken them all."""
    for _ in range(10):
        page = sync_page(seat)
        if not page.see("sync_again_1"):
            return
        page.click("sync_again_1")
        seat.settle()
        seat.sync()
    raise AssertionError(f"refusals without end: {seat.troubles}")


def sync_page(seat: Seat) -> Hands:
    return Hands(seat.page("sync"))


def four_eyes(case: Case) -> None:
    """Whoever approved wrote nothing of what was approved."""
    assert case.approval is not None
    assert case.proposal is not None
    assert case.approval.by not in {case.proposal.by, *case.drafters}


def test_two_offline_on_one_case_are_told_and_lose_nothing(office: WindowsOffice) -> None:
    siri, case_id = reviewed(office)
    ann = office.seat(ANN)
    ann.sync()
    siri_path, ann_path = LETTER.truth["expected_outcome"]["data_elements_granted"][-2:]
    # given both go offline and change the same part of the review, and Siri submits
    office.go_away()
    refuse_element(ann, case_id, ann_path)
    ann.case(case_id).add_note("Ann uten nett")
    refuse_element(siri, case_id, siri_path)
    submit(siri, case_id, "Ett element er ikke nødvendig.")
    for seat in (ann, siri):
        seat.sync()
        until_said(sync_page(seat), "You are offline")
    # when they come online, Siri first
    office.come_back()
    siri.sync()
    assert siri.workbench.sync_line().state is SyncState.SYNCED
    ann.sync()
    # then Ann is told on the sync page and in the case what was refused, by whom it was overtaken, and what waits for it
    assert ann.workbench.sync_line().refused > 0
    until_said(sync_page(ann), "Siri Moen", "Held back")
    case = ann.case(case_id)
    case.hands.wait_for("case_refused")
    # what she did is still hers to do again: not while the decision waits for approval, and she is told that too
    do_not(ann)
    # Siri takes her proposal back, and Ann does it again on the case as it is now
    withdraw(siri, case_id)
    siri.sync()
    ann.sync()
    do_again(ann)
    siri.sync()
    for seat in (ann, siri):
        case_now = seat.case_now(case_id)
        assert {path: case_now.matrix[path].verdict for path in (siri_path, ann_path)} == {
            siri_path: Verdict.REFUSED,
            ann_path: Verdict.REFUSED,
        }
        assert [note.text for note in case_now.notes] == ["Ann uten nett"]
        assert case_now.state is CaseState.IN_PROGRESS
        assert seat.workbench.sync_line().state is SyncState.SYNCED
    assert ann.case_now(case_id) == siri.case_now(case_id)


def test_nobody_can_approve_their_own_and_the_button_says_why(office: WindowsOffice) -> None:
    bench = office.bench(ANN)
    case_id = decided(bench, LETTER)
    ann = office.seat(ANN, bench)
    ann.decide(case_id).submit()
    ann.sync()
    page = ann.approvals()
    page.open(case_id)
    button = page.hands.find("approvals_approve", QAbstractButton)
    assert not button.isEnabled()
    assert "yourself" in button.accessibleDescription()
    assert button.toolTip() == button.accessibleDescription()


def test_an_approval_given_offline_never_lands_on_what_was_not_read(office: WindowsOffice) -> None:
    siri, case_id = reviewed(office)
    siri.decide(case_id).submit()
    siri.sync()
    first = siri.case_now(case_id).proposal
    per = office.seat(PER)
    per.sync()
    desk = per.approvals()
    desk.open(case_id)
    desk.declare_impartial()
    desk.read()
    per.sync()
    siri.sync()
    # given both are offline: Per approves what he has read, and Siri has taken it back and submitted something else
    office.go_away()
    desk.approve()
    withdraw(siri, case_id)
    submit(siri, case_id, "Noe ganske annet.")
    assert per.case_now(case_id).state is CaseState.APPROVED
    office.come_back()
    siri.sync()
    per.sync()
    # then the approval is refused and told, and the other decision still waits for somebody to read it
    assert per.workbench.sync_line().refused == 1
    until_said(sync_page(per), "Decision approved", "Siri Moen changed this part of the case (the decision)")
    per.case(case_id).hands.wait_for("case_refused")
    siri.sync()
    for seat in (per, siri):
        case = seat.case_now(case_id)
        assert (case.state, case.approval) == (CaseState.SUBMITTED, None)
        assert case.proposal is not None
        assert case.proposal != first
    # doing it again does not help: it would approve what nobody has read
    do_not(per)
    page = sync_page(per)
    page.click("sync_aside_1")
    per.settle()
    desk = per.approvals()
    desk.open(case_id)
    desk.read()
    desk.approve()
    per.sync()
    siri.wait_state(case_id, CaseState.APPROVED)
    approved = siri.case_now(case_id)
    four_eyes(approved)
    assert approved.proposal is not None
    assert approved.draft.assessment == "Noe ganske annet."
    siri.decide(case_id).make_final()
    assert siri.case_now(case_id).state is CaseState.ISSUED
    assert siri.workbench.verify_case(case_id).whole


def do_not(seat: Seat) -> None:
    """Tries to do what was refused again, and is told at the act itself why that cannot be."""
    page = sync_page(seat)
    page.click("sync_again_1")
    seat.settle()
    page.wait_for("sync_trouble_1")
    assert seat.workbench.sync_line().refused > 0
