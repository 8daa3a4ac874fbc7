"""Letters: nothing leaves before the server has it, a decision only as it was approved, and a case ends tidily."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from app.models.case import acts
from app.models.case.deadlines import INTERIM_REPLY, next_deadline
from app.models.case.state import Case, evolve
from app.models.reasons import Reason
from app.models.values import CaseState, LetterKind, digest
from tests.builders import (
    ANN,
    PER,
    RULEBOOK,
    TODAY,
    History,
    approval,
    case_in,
    complaint_facts,
    dispatch,
    history_to,
    issue,
    letter,
    registration,
)
from tests.models.refusals import reason

CLOSE = acts.CaseClosed()


def issued(case: Case, kind: LetterKind, **changes: object) -> acts.LetterIssued:
    return acts.LetterIssued(letter=msgspec.structs.replace(letter(case, kind), **changes))


def unconfirmed(history: History, act: acts.Act) -> Case:
    """The case as the author sees it before the server has answered."""
    case = evolve(history.case, history.entry(act, ANN))
    assert case is not None
    return case


def test_a_case_without_a_number_sends_no_letter() -> None:
    case = evolve(None, History().entry(registration(), ANN))
    assert case is not None and not case.confirmed
    assert reason(case, issued(case, LetterKind.RECEIPT)) is Reason.NOT_CONFIRMED


def test_a_letter_carries_the_number_of_its_case_and_a_name_of_its_own() -> None:
    history = history_to(CaseState.IN_PROGRESS)
    assert reason(history.case, issued(history.case, LetterKind.RECEIPT, case_number="x")) is Reason.CASE_NUMBER_WRONG
    act = issued(history.case, LetterKind.RECEIPT)
    history.do(act)
    assert reason(history.case, act) is Reason.ID_REUSED


@pytest.mark.parametrize("kind", [LetterKind.RECEIPT, LetterKind.INTERIM_REPLY])
@pytest.mark.parametrize("state", [state for state in CaseState if state is not CaseState.CLOSED])
def test_receipts_and_interim_replies_leave_whatever_the_decision_does(kind: LetterKind, state: CaseState) -> None:
    history = history_to(state)
    case = history.do(issued(history.case, kind))
    assert case.state is state
    assert history.do(dispatch(case)).state is state


def test_an_interim_reply_meets_its_deadline_and_a_receipt_does_not() -> None:
    history = history_to(CaseState.REGISTERED)
    for kind, running in ((LetterKind.RECEIPT, True), (LetterKind.INTERIM_REPLY, False)):
        history.do(issued(history.case, kind))
        history.do(dispatch(history.case))
        found = next_deadline(history.case, RULEBOOK)
        assert (found is not None and found.name == INTERIM_REPLY) is running


def test_a_request_for_information_is_its_own_act() -> None:
    case = case_in(CaseState.IN_PROGRESS)
    assert reason(case, issued(case, LetterKind.REQUEST_FOR_INFORMATION)) is Reason.LETTER_KIND_WRONG


def test_only_a_complaint_gets_a_complaint_receipt_and_it_stays_in_progress() -> None:
    access = case_in(CaseState.IN_PROGRESS)
    assert reason(access, issued(access, LetterKind.COMPLAINT_RECEIPT)) is Reason.LETTER_KIND_WRONG
    # Given a complaint that somebody has taken
    history = history_to(CaseState.IN_PROGRESS, complaint_facts())
    # When its receipt is made final and sent
    history.do(issued(history.case, LetterKind.COMPLAINT_RECEIPT))
    case = history.do(dispatch(history.case))
    # Then it is still being worked on, its interim deadline is met and it has no outcome
    assert (case.state, case.outcome) == (CaseState.IN_PROGRESS, None)
    assert next_deadline(case, RULEBOOK) is None


@pytest.mark.parametrize("state", [CaseState.REGISTERED, CaseState.IN_PROGRESS, CaseState.ON_HOLD, CaseState.SUBMITTED])
def test_a_decision_letter_is_not_final_before_it_is_approved(state: CaseState) -> None:
    case = case_in(state)
    assert reason(case, issue(case)) is Reason.NOT_APPROVED


@pytest.mark.parametrize("state", [CaseState.ISSUED, CaseState.DISPATCHED])
def test_a_decision_letter_is_final_once(state: CaseState) -> None:
    case = case_in(state)
    assert reason(case, issue(case)) is Reason.ALREADY_ISSUED


def test_a_decision_letter_is_final_only_as_it_was_approved() -> None:
    case = case_in(CaseState.APPROVED)
    act = issue(case)
    other = msgspec.structs.replace(act.letter, content=digest(b"another letter"))
    assert reason(case, act) is None
    assert reason(case, msgspec.structs.replace(act, letter=other)) is Reason.OTHER_THAN_READ
    assert reason(case, msgspec.structs.replace(act, approved=digest(b"x"))) is Reason.OTHER_THAN_READ


def test_an_approval_counts_for_the_letter_only_once_the_server_has_it() -> None:
    # Given that Per approves while the line is down
    history = history_to(CaseState.SUBMITTED)
    history.do(acts.ImpartialityDeclared(impartial=True), PER)
    pending = evolve(history.case, history.entry(approval(history.case), PER))
    assert pending is not None and pending.state is CaseState.APPROVED
    # Then the letter cannot be made final yet
    assert reason(pending, issue(pending), PER) is Reason.NOT_CONFIRMED


def test_a_letter_does_not_leave_before_the_server_has_it() -> None:
    history = history_to(CaseState.APPROVED)
    pending = unconfirmed(history, issue(history.case))
    assert pending.state is CaseState.ISSUED
    assert reason(pending, dispatch(pending)) is Reason.NOT_CONFIRMED
    history.do(issue(history.case))
    assert reason(history.case, dispatch(history.case)) is None


def test_a_letter_leaves_once_and_is_reprinted_only_after_that_with_a_reason() -> None:
    history = history_to(CaseState.ISSUED)
    sent = history.case.letters[-1].letter.id
    reprint = acts.LetterReprinted(letter_id=sent, why="Kom i retur")
    assert reason(history.case, acts.LetterDispatched(letter_id="x", how="file", on=TODAY)) is Reason.LETTER_UNKNOWN
    assert reason(history.case, acts.LetterReprinted(letter_id="x", why="y")) is Reason.LETTER_UNKNOWN
    assert reason(history.case, reprint) is Reason.NOT_DISPATCHED
    case = history.do(dispatch(history.case))
    assert (case.state, case.letters[-1].dispatched_on) == (CaseState.DISPATCHED, TODAY)
    assert reason(case, dispatch(case)) is Reason.ALREADY_DISPATCHED
    assert reason(case, acts.LetterReprinted(letter_id=sent, why=" ")) is Reason.WHY_MISSING
    history.do(CLOSE)
    assert "Kom i retur" in history.do(reprint).letters[-1].reprints[0]


def test_a_case_is_closed_when_it_is_decided_and_everything_has_left() -> None:
    expected = {
        CaseState.REGISTERED: Reason.NOT_DECIDED,
        CaseState.IN_PROGRESS: Reason.NOT_DECIDED,
        CaseState.ON_HOLD: Reason.ON_HOLD,
        CaseState.SUBMITTED: Reason.AWAITING_APPROVAL,
        CaseState.APPROVED: Reason.ALREADY_APPROVED,
        CaseState.ISSUED: Reason.LETTERS_NOT_SENT,
        CaseState.DISPATCHED: None,
        CaseState.CLOSED: Reason.CASE_CLOSED,
    }
    assert {state: reason(case_in(state), CLOSE) for state in CaseState} == expected


def test_a_complaint_is_closed_without_an_access_decision() -> None:
    assert reason(case_in(CaseState.IN_PROGRESS, complaint_facts()), CLOSE) is None


def test_a_closed_case_is_reopened_with_a_reason_and_stands_where_it_stood() -> None:
    assert reason(case_in(CaseState.DISPATCHED), acts.CaseReopened(why="x")) is Reason.NOT_CLOSED
    history = history_to(CaseState.CLOSED)
    assert reason(history.case, acts.CaseReopened(why="")) is Reason.WHY_MISSING
    case = history.do(acts.CaseReopened(why="Brev i retur"))
    assert case.state is CaseState.DISPATCHED
    assert case.outcome is not None


def test_a_letter_may_be_dated_any_day_for_the_rules_and_the_server_asks_for_today() -> None:
    case = case_in(CaseState.IN_PROGRESS)
    assert reason(case, issued(case, LetterKind.RECEIPT, date=TODAY - timedelta(days=1))) is None


def test_a_letter_that_lies_here_still_is_not_sent_after_all() -> None:
    history = history_to(CaseState.DISPATCHED)
    sent = history.case.letters[-1].letter.id
    wrong = acts.DispatchCorrected(letter_id=sent, why="Lå igjen på pulten")
    case = history.do(wrong)
    assert case.state is CaseState.ISSUED
    assert (case.letters[-1].dispatched_on, case.letters[-1].dispatched_how) == (None, "")
    assert reason(case, wrong) is Reason.NOT_DISPATCHED
    assert reason(case, acts.DispatchCorrected(letter_id="x", why="y")) is Reason.LETTER_UNKNOWN
    assert history.do(dispatch(case)).state is CaseState.DISPATCHED


@pytest.mark.parametrize(
    ("how", "why", "because"),
    [("central_print", "Feil", Reason.OUT_OF_HANDS), ("local_print", " ", Reason.WHY_MISSING)],
)
def test_what_was_handed_on_or_has_no_reason_stays_sent(how: str, why: str, because: Reason) -> None:
    history = history_to(CaseState.ISSUED)
    sent = history.case.letters[-1].letter.id
    history.do(acts.LetterDispatched(letter_id=sent, how=how, on=TODAY))
    assert reason(history.case, acts.DispatchCorrected(letter_id=sent, why=why)) is because


def test_registered_post_keeps_its_number_until_it_turns_out_not_to_have_left() -> None:
    history = history_to(CaseState.ISSUED)
    sent = history.case.letters[-1].letter.id
    act = acts.LetterDispatched(letter_id=sent, how="local_print", on=TODAY, registered=True, tracking="RR123456785NO")
    letter = history.do(act).letters[-1]
    assert (letter.registered, letter.tracking) == (True, "RR123456785NO")
    letter = history.do(acts.DispatchCorrected(letter_id=sent, why="Lå igjen")).letters[-1]
    assert (letter.registered, letter.tracking) == (False, "")


def test_a_package_is_remembered_until_the_case_is_opened_again() -> None:
    history = history_to(CaseState.CLOSED)
    act = acts.CaseHandedOver(file="a.zip", sha256=digest(b"zip"), place="Arkiv", on=TODAY)
    assert reason(case_in(CaseState.DISPATCHED), act) is Reason.NOT_CLOSED
    made = history.do(act).handed_over[-1]
    assert (made.file, made.place, made.on, made.by_name, made.current) == ("a.zip", "Arkiv", TODAY, ANN.name, True)
    assert not history.do(acts.CaseReopened(why="Klage")).handed_over[-1].current
