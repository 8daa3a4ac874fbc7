"""What the appeals body changed or set aside no longer stands, and what is set aside is decided anew."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from app.models.case import acts, afterwards
from app.models.case.afterwards import AppealResult, ReversalGround
from app.models.reasons import Reason
from app.models.undo import undoing
from app.models.values import CaseState
from tests.afterwards import (
    begin,
    came_back,
    complaint,
    forwarding,
    overturn,
    partly_decided,
    reversed_decision,
    set_aside,
)
from tests.builders import PER, TODAY, approval, dispatch, issue, matrix, proposal
from tests.models.refusals import reason

OVERTURNING = [AppealResult.CHANGED, AppealResult.SET_ASIDE]


@pytest.mark.parametrize("result", OVERTURNING)
@pytest.mark.parametrize("state", [CaseState.ISSUED, CaseState.DISPATCHED, CaseState.CLOSED])
def test_the_letter_of_a_decision_that_was_overturned_no_longer_stands(state: CaseState, result: AppealResult) -> None:
    # Given a decision, sent or not
    history = partly_decided(state)
    # When the appeals body changes it or sets it aside
    case = history.do(overturn(history.case, result))
    # Then no decision of ours is in force, and the case says what became of it; nothing else of it is changed
    assert case.decision is None and [sent.withdrawn for sent in case.letters] == [True]
    assert case.overturned is not None and case.overturned.letter.id == "decision-1"
    found = case.overturned.overturned
    assert found is not None and (found.result, found.on, found.complaint) == (result, TODAY, "2026/7")
    assert case.state is state


@pytest.mark.parametrize("result", OVERTURNING)
def test_a_letter_that_lies_here_when_its_decision_is_overturned_never_leaves(result: AppealResult) -> None:
    history = partly_decided(CaseState.ISSUED)
    send = dispatch(history.case)
    history.do(overturn(history.case, result))
    assert reason(history.case, send) is Reason.LETTER_OVERTURNED
    # and it does not keep the case open
    history.do(acts.CaseClosed())
    assert history.do(acts.CaseReopened(why="Nytt")).state is CaseState.DISPATCHED


def test_a_letter_that_came_back_is_not_sent_again_once_its_decision_is_overturned() -> None:
    history = partly_decided()
    history.do(came_back(history.case))
    history.do(overturn(history.case))
    assert history.case.returned_post == ()
    again = acts.LetterReprinted(letter_id="decision-1", why="Ny adresse", on=TODAY)
    assert reason(history.case, again) is Reason.LETTER_OVERTURNED


@pytest.mark.parametrize("result", [AppealResult.UPHELD, AppealResult.DISMISSED])
def test_what_leaves_the_decision_as_it_is_overturns_nothing(result: AppealResult) -> None:
    case = partly_decided().case
    assert reason(case, overturn(case, result)) is Reason.RESULT_LEAVES_DECISION


def test_only_a_decision_letter_that_is_in_force_is_overturned_and_once() -> None:
    history = partly_decided()
    act = overturn(history.case)
    assert reason(history.case, msgspec.structs.replace(act, letter_id="x")) is Reason.LETTER_UNKNOWN
    early = msgspec.structs.replace(act, on=TODAY - timedelta(days=1))
    assert reason(history.case, early) is Reason.OVERTURNED_BEFORE_MADE
    history.do(act)
    assert reason(history.case, act) is Reason.ALREADY_OVERTURNED
    # a decision that another one has replaced is none any more
    replaced = reversed_decision(partly_decided()).case
    assert reason(replaced, act) is Reason.LETTER_REPLACED
    # and other letters are no decisions
    sent_on = complaint()
    sent_on.do(forwarding(sent_on.case))
    other = msgspec.structs.replace(act, letter_id="statement")
    assert reason(sent_on.case, other) is Reason.LETTER_KIND_WRONG


@pytest.mark.parametrize("state", [CaseState.ISSUED, CaseState.DISPATCHED, CaseState.CLOSED])
def test_a_decision_that_was_set_aside_is_decided_anew_in_its_own_case(state: CaseState) -> None:
    # Given a decision that was set aside
    history = set_aside(state)
    # Then it is taken up on that ground and no other
    assert reason(history.case, begin()) is Reason.REVERSAL_GROUND_WRONG
    case = history.do(begin(ReversalGround.SENT_BACK))
    assert case.reversing is not None and case.reversing.letter_id == "decision-1"
    # and the new decision may say the same, because the old one is gone
    history.do(proposal(case))
    history.do(approval(history.case), PER)
    case = history.do(issue(history.case))
    assert case.decision is not None and case.decision.letter.id != "decision-1"
    assert [sent.withdrawn for sent in case.letters] == [True, False]
    assert case.overturned is None, "another decision has taken its place"
    assert case.letters[0].overturned is not None, "what the appeals body did is not forgotten"


def test_a_decision_in_force_is_not_taken_up_as_set_aside() -> None:
    assert reason(partly_decided().case, begin(ReversalGround.SENT_BACK)) is Reason.OVERTURN_NOT_RECORDED


def test_what_the_appeals_body_changed_is_not_ours_to_change() -> None:
    history = partly_decided()
    history.do(overturn(history.case, AppealResult.CHANGED))
    assert reason(history.case, begin(ReversalGround.SENT_BACK)) is Reason.DECISION_CHANGED_ABOVE
    assert reason(history.case, begin()) is Reason.DECISION_CHANGED_ABOVE


def test_what_was_set_aside_does_not_stand_after_all() -> None:
    history = set_aside()
    history.do(begin(ReversalGround.SENT_BACK))
    assert reason(history.case, afterwards.ReversalDropped(why="x")) is Reason.SET_ASIDE_STANDS


@pytest.mark.parametrize("result", OVERTURNING)
def test_an_answer_recorded_by_mistake_is_taken_back_and_the_letter_stands_again(result: AppealResult) -> None:
    history = partly_decided()
    before = history.case
    assert reason(before, taken_back()) is Reason.NOT_OVERTURNED
    history.do(overturn(before, result))
    act = undoing(history.entries, history.entries[-1], TODAY)
    assert isinstance(act, afterwards.OverturningWithdrawn) and act.letter_id == "decision-1"
    assert reason(history.case, msgspec.structs.replace(act, why=" ")) is Reason.WHY_MISSING
    assert reason(history.case, msgspec.structs.replace(act, letter_id="x")) is Reason.LETTER_UNKNOWN
    case = history.do(act)
    assert (case.letters, case.overturned) == (before.letters, None)
    assert case.decision == before.decision


def test_it_is_taken_back_while_a_new_decision_is_written_but_not_after_it() -> None:
    # Given a set-aside that was a mistake, found when the new decision is being written
    history = set_aside()
    history.do(begin(ReversalGround.SENT_BACK))
    history.do(taken_back())
    # Then the old decision can stand after all
    case = history.do(afterwards.ReversalDropped(why="Feil sak."))
    assert case.decision is not None and case.state is CaseState.DISPATCHED
    # but what another decision has taken the place of stays as it is
    decided = set_aside()
    decided.do(begin(ReversalGround.SENT_BACK))
    decided.do(matrix())
    decided.do(proposal(decided.case))
    decided.do(approval(decided.case), PER)
    decided.do(issue(decided.case))
    assert reason(decided.case, taken_back()) is Reason.LETTER_REPLACED


def taken_back() -> afterwards.OverturningWithdrawn:
    return afterwards.OverturningWithdrawn(letter_id="decision-1", why="Gjaldt en annen sak.")
