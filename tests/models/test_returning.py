"""Returned post: a letter that came back is a task until it is sent again, also in a closed case."""

from __future__ import annotations

from datetime import timedelta

import msgspec

from app.models.case import acts, afterwards
from app.models.parties import Address, Recipient
from app.models.reasons import Reason
from app.models.values import CaseState
from tests.afterwards import came_back, partly_decided
from tests.builders import SIRI, TODAY, history_to
from tests.models.refusals import reason

AGAIN = Recipient(name="Torunn Brekkhus", address=Address(lines=("Nygata 2", "4006 STAVANGER")))


def test_a_letter_that_came_back_is_a_task_until_it_is_sent_again() -> None:
    # Given a decision that was sent
    history = partly_decided()
    back = came_back(history.case)
    # When the post brings it back
    case = history.do(back, SIRI)
    # Then it is waiting, the case is not closed without a word, and it is not noted twice
    assert [sent.letter.id for sent in case.returned_post] == [back.letter_id]
    assert reason(case, acts.CaseClosed()) is Reason.POST_RETURNED
    assert reason(case, acts.CaseClosed(comment="Ingen kjenner adressen.")) is None
    assert reason(case, back) is Reason.ALREADY_RETURNED
    # When it is sent again to the right address, nothing waits any more and the address is remembered
    case = history.do(
        acts.LetterReprinted(letter_id=back.letter_id, why="Ny adresse", to=AGAIN, on=TODAY, how="local_print")
    )
    assert not case.returned_post
    assert case.letters[-1].sent_to == AGAIN
    assert case.letters[-1].returns[0].settled
    assert reason(case, acts.CaseClosed()) is None
    # and it can come back once more
    assert history.do(back).returned_post


def test_only_a_letter_that_has_left_can_come_back() -> None:
    history = partly_decided(CaseState.ISSUED)
    act = came_back(history.case)
    assert reason(history.case, act) is Reason.NOT_DISPATCHED
    assert reason(history.case, msgspec.structs.replace(act, letter_id="x")) is Reason.LETTER_UNKNOWN
    history = partly_decided()
    early = msgspec.structs.replace(act, on=TODAY - timedelta(days=1))
    assert reason(history.case, early) is Reason.RETURNED_BEFORE_SENT
    assert reason(history.case, msgspec.structs.replace(act, why=" ")) is Reason.WHY_MISSING


def test_post_comes_back_to_a_closed_case_which_can_be_reopened() -> None:
    history = partly_decided(CaseState.CLOSED)
    case = history.do(came_back(history.case), SIRI)
    assert (case.state, len(case.returned_post)) == (CaseState.CLOSED, 1)
    assert history.do(acts.CaseReopened(why="Brev i retur")).state is CaseState.DISPATCHED


def test_a_return_noted_by_mistake_is_taken_back_with_a_reason() -> None:
    history = partly_decided()
    sent = history.case.letters[-1].letter.id
    assert reason(history.case, afterwards.PostReturnWithdrawn(letter_id=sent, why="x")) is Reason.NOT_RETURNED
    history.do(came_back(history.case))
    assert reason(history.case, afterwards.PostReturnWithdrawn(letter_id="x", why="x")) is Reason.LETTER_UNKNOWN
    assert reason(history.case, afterwards.PostReturnWithdrawn(letter_id=sent, why="")) is Reason.WHY_MISSING
    assert not history.do(afterwards.PostReturnWithdrawn(letter_id=sent, why="Et annet brev")).returned_post


def test_what_came_back_has_left_and_cannot_be_said_to_lie_here_still() -> None:
    history = history_to(CaseState.DISPATCHED)
    history.do(came_back(history.case))
    act = acts.DispatchCorrected(letter_id=history.case.letters[-1].letter.id, why="Lå her")
    assert reason(history.case, act) is Reason.OUT_OF_HANDS
