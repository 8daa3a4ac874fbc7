"""Complaints: first whether they can be tried, then on to the appeals body with a copy to the party, then its answer."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec
import pytest

from app.models.case import acts, afterwards
from app.models.case.afterwards import AppealResult, ComplaintAssessment, ComplaintTiming, ReversalGround
from app.models.case.state import Case
from app.models.check import check
from app.models.reasons import Reason
from app.models.register import Rulebook
from app.models.values import CaseState, LetterKind, Outcome
from tests.afterwards import ASSESSED, begin, complaint, forwarding
from tests.builders import ANN, PER, RULEBOOK, SIRI, TODAY, approval, case_in, dispatch, issue, proposal, reasons
from tests.door_facts import complaint_facts
from tests.models.refusals import reason


def assessed(**changes: object) -> ComplaintAssessment:
    return msgspec.structs.replace(ASSESSED, **changes)


def test_only_complaints_are_assessed_and_not_while_the_appeals_body_has_them() -> None:
    act = afterwards.ComplaintAssessed(assessment=ASSESSED)
    assert reason(case_in(CaseState.IN_PROGRESS), act) is Reason.NOT_A_COMPLAINT
    history = complaint()
    assert reason(history.case, act) is Reason.NOTHING_CHANGED
    history.do(forwarding(history.case))
    assert reason(history.case, afterwards.ComplaintAssessed(assessment=assessed(facts="x"))) is Reason.AT_APPEALS_BODY


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"entitled": None}, Reason.COMPLAINT_NOT_ASSESSED),
        ({"signed": None}, Reason.COMPLAINT_NOT_ASSESSED),
        ({"time": None}, Reason.COMPLAINT_NOT_ASSESSED),
        ({"entitled": False}, Reason.COMPLAINT_INADMISSIBLE),
        ({"signed": False}, Reason.COMPLAINT_INADMISSIBLE),
        ({"time": ComplaintTiming.LATE}, Reason.COMPLAINT_INADMISSIBLE),
        ({"time": ComplaintTiming.EXCUSED}, Reason.EXCEPTION_UNREASONED),
        ({"facts": " "}, Reason.STATEMENT_UNWRITTEN),
        ({"assessment": ""}, Reason.STATEMENT_UNWRITTEN),
        ({}, None),
    ],
)
def test_a_complaint_goes_on_when_it_can_be_tried_and_the_statement_is_written(
    changes: dict[str, object], expected: Reason | None
) -> None:
    case = complaint(assessment=assessed(**changes)).case
    assert reason(case, forwarding(case)) is expected


def test_the_dates_overrule_whoever_finds_a_late_complaint_in_time() -> None:
    late = complaint_facts(postmark=date(2026, 11, 10))
    case = complaint(late).case
    assert reason(case, forwarding(case)) is Reason.COMPLAINT_LATE
    excused = assessed(time=ComplaintTiming.SPECIAL_REASONS, time_why="Saken er av stor betydning.")
    case = complaint(late, excused).case
    assert reason(case, forwarding(case)) is None
    assert case.facts.complaint is not None
    of_old = msgspec.structs.replace(case.facts.complaint, decision_date=date(2025, 9, 1))
    case = complaint(msgspec.structs.replace(late, complaint=of_old), excused).case
    assert reason(case, forwarding(case)) is Reason.COMPLAINT_TOO_OLD


def test_the_statement_is_addressed_and_the_party_gets_its_copy() -> None:
    case = complaint().case
    act = forwarding(case)
    kind = msgspec.structs.replace(act.statement, kind=LetterKind.FREE_LETTER)
    assert reason(case, msgspec.structs.replace(act, statement=kind)) is Reason.LETTER_KIND_WRONG
    nobody = msgspec.structs.replace(act.statement, to=None)
    assert reason(case, msgspec.structs.replace(act, statement=nobody)) is Reason.ADDRESSEE_MISSING
    loose = msgspec.structs.replace(act.copy, copy_of="")
    assert reason(case, msgspec.structs.replace(act, copy=loose)) is Reason.COPY_MISSING
    number = msgspec.structs.replace(act.copy, case_number="x")
    assert reason(case, msgspec.structs.replace(act, copy=number)) is Reason.CASE_NUMBER_WRONG
    assert reason(case, msgspec.structs.replace(act, due=TODAY)) is Reason.UNTIL_BEFORE_START
    assert reason(case, act, SIRI) is Reason.IMPARTIALITY_NOT_DECLARED
    other = case_in(CaseState.IN_PROGRESS)
    assert reason(other, forwarding(other)) is Reason.NOT_A_COMPLAINT


def without_address(practice: bool = True) -> Rulebook:
    office = RULEBOOK.office
    if practice:
        office = msgspec.structs.replace(office, appeals_addresses=())
    return msgspec.structs.replace(RULEBOOK, office=office, practice=practice)


@pytest.mark.parametrize("practice", [True, False])
def test_without_an_address_operations_are_told_what_to_fill_in(practice: bool) -> None:
    """The shipped address is invented, so outside practice it counts as none."""
    case = complaint().case
    refusal = check(case, forwarding(case), ANN, without_address(practice))
    assert refusal is not None and refusal.reason is Reason.APPEALS_ADDRESS_MISSING
    assert "appeals_addresses" in refusal.sentence and "office.json" in refusal.sentence


def test_the_case_waits_for_the_appeals_body_and_its_answer_ends_the_wait() -> None:
    # Given a complaint that has gone on
    history = complaint()
    early = afterwards.AppealAnswered(result=AppealResult.UPHELD, on=TODAY - timedelta(days=1))
    assert reason(history.case, early) is Reason.NOT_FORWARDED
    case = history.do(forwarding(history.case))
    # Then both letters are final and the case waits for the rulebook's reason
    assert case.state is CaseState.ON_HOLD and case.hold is not None
    assert case.hold.reason in RULEBOOK.hold_reasons and case.hold.until == TODAY + timedelta(days=90)
    assert [(sent.letter.copy_of, sent.letter.to is None) for sent in case.letters] == [
        ("", False),
        ("statement", True),
    ]
    assert reason(case, forwarding(case)) is Reason.ID_REUSED
    assert reason(case, early) is Reason.ANSWERED_BEFORE_SENT
    for letter_id in ("statement", "copy"):
        history.do(acts.LetterDispatched(letter_id=letter_id, how="local_print", on=TODAY))
    # and neither what was registered nor the end of the case changes under it
    facts = msgspec.structs.replace(case.facts, title="Ny")
    assert reason(history.case, acts.FactsCorrected(facts=facts, why="x")) is Reason.AT_APPEALS_BODY
    assert reason(history.case, acts.CaseDiscontinued(reason="withdrawn")) is Reason.AT_APPEALS_BODY
    # When the answer comes, work goes on
    case = history.do(afterwards.AppealAnswered(result=AppealResult.UPHELD, on=TODAY, comment="Stadfestet"))
    assert (case.state, case.hold, case.at_appeals_body) == (CaseState.IN_PROGRESS, None, None)
    assert case.forwarded[-1].result is AppealResult.UPHELD
    history.do(acts.CaseClosed())


def test_the_answer_is_recorded_although_somebody_ended_the_wait_before() -> None:
    history = complaint()
    history.do(forwarding(history.case))
    history.do(acts.CaseResumed(on=TODAY))
    other = forwarding(history.case)
    statement = msgspec.structs.replace(other.statement, id="s2")
    copy = msgspec.structs.replace(other.copy, id="c2", copy_of="s2")
    again = msgspec.structs.replace(other, statement=statement, copy=copy)
    assert reason(history.case, again) is Reason.AT_APPEALS_BODY
    case = history.do(afterwards.AppealAnswered(result=AppealResult.CHANGED, on=TODAY))
    assert case.state is CaseState.IN_PROGRESS


def test_a_decision_that_was_set_aside_is_made_anew_here() -> None:
    history = complaint()
    history.do(forwarding(history.case))
    history.do(afterwards.AppealAnswered(result=AppealResult.SET_ASIDE, on=TODAY))
    case = history.do(begin(ReversalGround.SENT_BACK))
    assert case.reversing is not None
    act = forwarding(case)
    statement = msgspec.structs.replace(act.statement, id="s2")
    again = msgspec.structs.replace(
        act, statement=statement, copy=msgspec.structs.replace(act.copy, id="c2", copy_of="s2")
    )
    assert reason(case, again) is Reason.REVERSAL_OPEN


def test_a_waiting_complaint_does_not_go_on() -> None:
    history = complaint()
    history.do(acts.CaseHeld(reason="other", since=TODAY, until=TODAY + timedelta(days=3)))
    assert reason(history.case, forwarding(history.case)) is Reason.ON_HOLD


def test_the_copy_leaves_like_every_letter() -> None:
    history = complaint()
    history.do(forwarding(history.case))
    case = history.do(dispatch(history.case))
    assert case.letters[-1].dispatched_on == TODAY
    assert case.state is CaseState.ON_HOLD


def dismissed(case: Case, reason_id: str = "complaint_too_late") -> acts.DecisionDrafted:
    """The beginning of a dismissal of the complaint, with reasons."""
    return acts.DecisionDrafted(draft=msgspec.structs.replace(reasons().draft, dismissal=reason_id))


def test_a_complaint_that_cannot_be_tried_is_dismissed_by_a_decision_of_two_people() -> None:
    # Given a complaint that was found too late
    history = complaint(assessment=assessed(time=ComplaintTiming.LATE))
    plain = acts.DecisionDrafted(draft=msgspec.structs.replace(reasons().draft, facts="x"))
    assert reason(history.case, plain) is Reason.NOT_A_DECISION_CASE
    assert reason(history.case, dismissed(history.case, "not_authorised")) is Reason.DISMISSAL_REASON_UNKNOWN
    # When its dismissal is drafted, it does not go on as well
    case = history.do(dismissed(history.case))
    assert reason(case, forwarding(case)) is Reason.COMPLAINT_DISMISSED
    assert reason(case, acts.CaseClosed()) is Reason.NOT_DECIDED
    # and a colleague approves it
    history.do(proposal(history.case))
    assert reason(history.case, approval(history.case), ANN) is Reason.OWN_DRAFT
    history.do(acts.ImpartialityDeclared(impartial=True), PER)
    history.do(approval(history.case), PER)
    case = history.do(issue(history.case))
    assert (case.state, case.outcome) == (CaseState.ISSUED, Outcome.DISMISS)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, Reason.COMPLAINT_ADMISSIBLE),
        ({"time": ComplaintTiming.EXCUSED}, Reason.COMPLAINT_ADMISSIBLE),
        ({"signed": None}, Reason.COMPLAINT_NOT_ASSESSED),
        ({"entitled": False}, None),
    ],
)
def test_a_complaint_that_can_be_tried_is_not_dismissed(changes: dict[str, object], expected: Reason | None) -> None:
    history = complaint(assessment=assessed(**changes))
    history.do(dismissed(history.case))
    assert reason(history.case, proposal(history.case)) is expected


def test_a_dismissal_is_taken_out_again_and_nothing_of_it_comes_into_another_decision() -> None:
    history = complaint()
    history.do(dismissed(history.case))
    undone = acts.DecisionDrafted(draft=msgspec.structs.replace(history.case.draft, dismissal=""))
    assert history.do(undone).state is CaseState.IN_PROGRESS
    history.do(dismissed(history.case))
    assert history.do(begin()).draft.dismissal == ""


def test_what_the_appeals_body_has_is_not_dismissed_here() -> None:
    history = complaint()
    history.do(forwarding(history.case))
    assert reason(history.case, dismissed(history.case)) is Reason.AT_APPEALS_BODY
