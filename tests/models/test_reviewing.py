"""The review: basis rows, checklist, matrix, and waiting."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.models.case import acts
from app.models.case.weighing import Finding, FindingResult, MatrixRow, Verdict
from app.models.reasons import Reason
from app.models.values import CaseState, LetterKind
from tests.builders import (
    TODAY,
    basis_rows,
    case_in,
    checklist,
    history_to,
    information_request,
    letter,
    matrix,
    reasons,
)
from tests.models.refusals import reason

LOCKED = {
    CaseState.SUBMITTED: Reason.AWAITING_APPROVAL,
    CaseState.APPROVED: Reason.ALREADY_APPROVED,
    CaseState.ISSUED: Reason.ALREADY_ISSUED,
    CaseState.DISPATCHED: Reason.ALREADY_ISSUED,
    CaseState.CLOSED: Reason.CASE_CLOSED,
}
WEEK = timedelta(days=7)
HOLD = acts.CaseHeld(reason="awaiting_statement", since=TODAY, until=TODAY + WEEK)


@pytest.mark.parametrize("state", LOCKED)
def test_what_a_decision_stands_on_is_locked_once_it_is_submitted(state: CaseState) -> None:
    case = case_in(state)
    one_less = checklist(case, period=FindingResult.NOT_MET)
    for act in (basis_rows(False, "Nei"), one_less, matrix("ansettelsesperiode.startdato"), HOLD, reasons()):
        assert reason(case, act) is LOCKED[state], act


@pytest.mark.parametrize("state", [CaseState.REGISTERED, CaseState.IN_PROGRESS, CaseState.ON_HOLD])
def test_until_then_the_review_is_open_and_begins_the_work(state: CaseState) -> None:
    history = history_to(state)
    case = history.do(basis_rows())
    assert case.state is (CaseState.ON_HOLD if state is CaseState.ON_HOLD else CaseState.IN_PROGRESS)


def test_doing_the_same_twice_changes_nothing() -> None:
    case = case_in(CaseState.IN_PROGRESS)
    history = history_to(CaseState.IN_PROGRESS)
    for act in (basis_rows(), checklist(case), matrix(), reasons()):
        after = history.do(act)
        assert reason(after, act) is Reason.NOTHING_CHANGED


def test_a_checklist_row_is_changed_alone() -> None:
    history = history_to(CaseState.IN_PROGRESS)
    history.do(checklist(history.case))
    case = history.do(acts.ChecklistFilled(findings=(Finding(condition="period", result=FindingResult.NOT_MET),)))
    assert case.findings["period"].result is FindingResult.NOT_MET
    assert case.findings["court_order"].result is FindingResult.MET


def test_a_condition_of_another_door_has_no_place_in_the_checklist() -> None:
    stranger = acts.ChecklistFilled(findings=(Finding(condition="transfer_basis", result=FindingResult.MET),))
    assert reason(case_in(), stranger) is Reason.CONDITION_UNKNOWN


def test_the_matrix_knows_only_what_the_register_holds() -> None:
    wages = acts.MatrixFilled(rows=(MatrixRow(path="loenn", verdict=Verdict.GRANTED),))
    assert reason(case_in(), wages) is Reason.ELEMENT_UNKNOWN


def test_a_matrix_row_can_be_taken_out_again() -> None:
    history = history_to(CaseState.IN_PROGRESS)
    history.do(matrix())
    case = history.do(acts.MatrixFilled(rows=(MatrixRow(path="ansettelsesperiode.startdato", asked=False),)))
    assert "ansettelsesperiode.startdato" not in case.matrix
    assert len(case.matrix) == 2


def test_a_wait_has_a_reason_and_an_end_that_lies_ahead() -> None:
    case = case_in(CaseState.IN_PROGRESS)
    assert reason(case, acts.CaseHeld(reason="", since=TODAY, until=TODAY + WEEK)) is Reason.WHY_MISSING
    assert reason(case, acts.CaseHeld(reason="other", since=TODAY, until=TODAY)) is Reason.UNTIL_BEFORE_START
    assert reason(case, HOLD) is None


def test_waits_come_one_at_a_time_and_all_stay_in_the_case() -> None:
    history = history_to(CaseState.IN_PROGRESS)
    assert reason(history.case, acts.CaseResumed(on=TODAY)) is Reason.NOT_ON_HOLD
    case = history.do(HOLD)
    assert case.state is CaseState.ON_HOLD
    assert reason(case, HOLD) is Reason.ON_HOLD
    history.do(acts.CaseResumed(on=TODAY + WEEK))
    case = history.do(HOLD)
    assert [hold.ended for hold in case.holds] == [TODAY + WEEK, None]


def test_asking_for_information_makes_the_letter_final_and_the_case_wait_in_one_act() -> None:
    history = history_to(CaseState.IN_PROGRESS)
    act = information_request(history.case, "court_order", "period")
    case = history.do(act)
    assert case.state is CaseState.ON_HOLD
    assert case.hold is not None
    assert (case.hold.until, case.hold.conditions) == (act.due, ("court_order", "period"))
    assert case.has_sent(LetterKind.REQUEST_FOR_INFORMATION)


def test_asking_names_something_that_can_be_asked_for_and_a_day_ahead() -> None:
    case = case_in(CaseState.IN_PROGRESS)
    asked = letter(case, LetterKind.REQUEST_FOR_INFORMATION)
    due = TODAY + WEEK
    request = acts.InformationRequested
    assert reason(case, request(letter=asked, conditions=(), due=due)) is Reason.NOTHING_TO_ASK
    assert reason(case, request(letter=asked, conditions=(), due=due, extra="Hvilken bank?")) is None
    assert reason(case, request(letter=asked, conditions=("nope",), due=due)) is Reason.CONDITION_UNKNOWN
    assert reason(case, request(letter=asked, conditions=("period",), due=asked.date)) is Reason.UNTIL_BEFORE_START
    receipt = letter(case, LetterKind.RECEIPT)
    assert reason(case, request(letter=receipt, conditions=("period",), due=due)) is Reason.LETTER_KIND_WRONG
    assert reason(case_in(CaseState.ON_HOLD), information_request(case_in(CaseState.ON_HOLD))) is Reason.ON_HOLD


@pytest.mark.parametrize("state", [CaseState.SUBMITTED, CaseState.APPROVED, CaseState.ISSUED])
def test_nothing_is_asked_for_once_the_decision_is_submitted(state: CaseState) -> None:
    case = case_in(state)
    assert reason(case, information_request(case)) is LOCKED[state]


def test_a_wait_that_was_left_behind_is_there_again_when_the_case_is_reopened() -> None:
    history = history_to(CaseState.ON_HOLD)
    history.do(acts.CaseDiscontinued(reason="withdrawn"))
    case = history.do(acts.CaseReopened(why="Søkeren ombestemte seg"))
    assert case.state is CaseState.ON_HOLD
    case = history.do(acts.CaseResumed(on=date(2026, 12, 1)))
    assert (case.state, case.hold) == (CaseState.IN_PROGRESS, None)
