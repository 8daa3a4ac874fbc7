"""Deciding: the outcome is computed, a refusal gives its reasons, and a proposal binds exactly this case."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.case import acts
from app.models.case.deciding import fingerprint, outcome_in, outcome_of, ready_to_propose
from app.models.case.state import Case
from app.models.case.weighing import BasisRow, DecisionDraft, MatrixRow, Verdict
from app.models.reasons import Reason
from app.models.values import CaseState, Outcome, digest
from tests.builders import (
    ANN,
    EMPLOYMENT,
    PER,
    RULEBOOK,
    SIRI,
    History,
    basis_rows,
    case_in,
    checklist,
    complaint_facts,
    history_to,
    matrix,
    proposal,
    reasons,
    reviewed,
)
from tests.models.refusals import reason

ROWS = st.lists(st.builds(BasisRow, id=st.just("r"), granted=st.sampled_from([True, False, None])), max_size=4)
MATRIX = st.lists(st.builds(MatrixRow, path=st.just("id"), verdict=st.sampled_from([None, *Verdict])), max_size=5)


@given(ROWS, MATRIX)
def test_the_outcome_follows_from_rows_and_matrix(rows: list[BasisRow], elements: list[MatrixRow]) -> None:
    outcome = outcome_of(rows, elements)
    some_row = any(row.granted for row in rows)
    given_something = any(row.verdict in (Verdict.GRANTED, Verdict.NARROWED) for row in elements)
    everything = all(row.granted for row in rows) and all(row.verdict is Verdict.GRANTED for row in elements)
    assert (outcome is Outcome.REFUSE) == (not (some_row and given_something))
    assert (outcome is Outcome.GRANT) == (some_row and given_something and everything)


def in_review() -> History:
    return reviewed(history_to(CaseState.REGISTERED))


def test_everything_granted_needs_no_reasons() -> None:
    case = in_review().case
    assert outcome_in(case) is Outcome.GRANT
    assert ready_to_propose(case, RULEBOOK) is None
    assert reason(case, proposal(case)) is None


def test_a_partial_grant_gives_its_reasons() -> None:
    case = reviewed(history_to(), "ansettelsesperiode.sluttdato").case
    assert outcome_in(case) is Outcome.PARTIAL
    assert reason(case, proposal(case)) is None


def test_a_refusal_as_a_whole_needs_no_matrix_but_provision_facts_and_assessment() -> None:
    # Given a letter that asks for everything about everybody on no legal basis
    history = history_to(CaseState.IN_PROGRESS)
    history.do(checklist(history.case))
    refused = BasisRow(id="1", legal_basis="none_cited", granted=False, reason="Ikke noe grunnlag.")
    history.do(acts.BasisRowsSet(rows=(refused,)))
    assert outcome_in(history.case) is Outcome.REFUSE
    # When the draft is filled in bit by bit, each missing part is named
    assert reason(history.case, proposal(history.case)) is Reason.GROUNDS_MISSING
    for draft, expected in (
        (DecisionDraft(grounds=(" ",)), Reason.GROUNDS_MISSING),
        (DecisionDraft(grounds=("nav_act_7",)), Reason.FACTS_MISSING),
        (DecisionDraft(grounds=("nav_act_7",), facts="Alt."), Reason.ASSESSMENT_MISSING),
        (DecisionDraft(grounds=("nav_act_7",), facts="Alt.", assessment="For mye."), None),
    ):
        history.do(acts.DecisionDrafted(draft=draft))
        assert reason(history.case, proposal(history.case)) is expected


def test_what_is_unfinished_is_named_one_after_the_other() -> None:
    history = history_to(CaseState.IN_PROGRESS)

    def obstacle() -> Reason | None:
        return reason(history.case, proposal(history.case))

    assert obstacle() is Reason.FINDING_MISSING
    history.do(checklist(history.case))
    assert obstacle() is Reason.ROW_MISSING
    history.do(basis_rows(None))
    assert obstacle() is Reason.ROW_UNDECIDED
    history.do(basis_rows(False))
    assert obstacle() is Reason.ROW_REASON_MISSING
    history.do(basis_rows(True))
    assert obstacle() is Reason.MATRIX_MISSING
    history.do(acts.MatrixFilled(rows=(MatrixRow(path=EMPLOYMENT[0]),)))
    assert obstacle() is Reason.ELEMENT_UNDECIDED
    history.do(acts.MatrixFilled(rows=(MatrixRow(path=EMPLOYMENT[0], verdict=Verdict.NARROWED, reason=" "),)))
    assert obstacle() is Reason.ELEMENT_REASON_MISSING
    history.do(matrix())
    assert obstacle() is None


def test_a_dismissal_needs_no_review_but_reasons_and_a_known_cause() -> None:
    history = history_to(CaseState.IN_PROGRESS)
    assert reason(history.case, reasons("because")) is Reason.DISMISSAL_REASON_UNKNOWN
    case = history.do(reasons("not_authorised"))
    assert outcome_in(case) is Outcome.DISMISS
    assert reason(case, proposal(case)) is None


def test_a_proposal_states_the_outcome_that_follows() -> None:
    case = in_review().case
    assert reason(case, proposal(case, outcome=Outcome.PARTIAL)) is Reason.OUTCOME_DIFFERS


def test_a_proposal_carries_the_fingerprint_of_exactly_this_case() -> None:
    case = in_review().case
    assert reason(case, proposal(case, content=digest(b"another letter"))) is Reason.FINGERPRINT_WRONG
    assert reason(case, proposal(case, document=digest(b"another file"))) is Reason.FINGERPRINT_WRONG
    assert reason(case, proposal(case, renderer="other")) is Reason.FINGERPRINT_WRONG


def test_the_fingerprint_changes_with_everything_it_binds() -> None:
    case = in_review().case

    def mark(of: Case) -> str:
        return fingerprint(of, "content", "document", "renderer")

    replace = msgspec.structs.replace
    others = [
        replace(case, rows=()),
        replace(case, findings={}),
        replace(case, matrix={}),
        replace(case, draft=DecisionDraft(facts="x")),
        replace(case, facts=replace(case.facts, title="x")),
    ]
    marks = {mark(case), *map(mark, others)}
    marks |= {fingerprint(case, "x", "document", "renderer"), fingerprint(case, "content", "x", "renderer")}
    marks |= {fingerprint(case, "content", "document", "x")}
    assert len(marks) == 9
    assert mark(replace(case, notes=(), assigned_to="", revision=99)) == mark(case)


def test_whoever_proposes_has_declared_to_be_impartial() -> None:
    case = in_review().case
    assert reason(case, proposal(case), SIRI) is Reason.IMPARTIALITY_NOT_DECLARED


def test_a_case_on_hold_is_not_proposed() -> None:
    history = in_review()
    since = history.case.registered_on
    history.do(acts.CaseHeld(reason="other", since=since, until=since.replace(year=2027)))
    assert reason(history.case, proposal(history.case)) is Reason.ON_HOLD


def test_a_complaint_does_not_end_in_an_access_decision() -> None:
    history = history_to(CaseState.IN_PROGRESS, complaint_facts())
    assert reason(history.case, reasons()) is Reason.NOT_A_DECISION_CASE
    assert reason(history.case, proposal(history.case)) is Reason.NOT_A_DECISION_CASE


def test_only_the_proposer_takes_a_proposal_back_and_only_before_it_is_approved() -> None:
    history = history_to(CaseState.SUBMITTED)
    assert reason(history.case, acts.ProposalWithdrawn(), SIRI) is Reason.NOT_YOUR_PROPOSAL
    case = history.do(acts.ProposalWithdrawn())
    assert (case.state, case.proposal, case.outcome) == (CaseState.IN_PROGRESS, None, None)
    assert reason(case, acts.ProposalWithdrawn()) is Reason.NOT_SUBMITTED
    assert reason(case_in(CaseState.APPROVED), acts.ProposalWithdrawn()) is Reason.ALREADY_APPROVED


def test_a_case_can_end_without_a_decision() -> None:
    history = history_to(CaseState.ON_HOLD)
    assert reason(history.case, acts.CaseDiscontinued(reason=" ")) is Reason.WHY_MISSING
    case = history.do(acts.CaseDiscontinued(reason="withdrawn"))
    assert (case.state, case.outcome) == (CaseState.CLOSED, Outcome.DISCONTINUE)
    assert history.do(acts.CaseReopened(why="Feil")).outcome is None


@pytest.mark.parametrize("state", [CaseState.SUBMITTED, CaseState.APPROVED, CaseState.ISSUED])
def test_a_decision_under_way_is_not_discontinued(state: CaseState) -> None:
    assert reason(case_in(state), acts.CaseDiscontinued(reason="withdrawn")) is not None


def test_everybody_who_worked_on_the_review_counts_as_a_drafter() -> None:
    history = in_review()
    history.do(reasons(), SIRI)
    history.do(proposal(history.case))
    assert history.case.drafters == {ANN.id, SIRI.id}
    assert PER.id not in history.case.drafters


def test_the_fingerprint_does_not_depend_on_the_order_of_work() -> None:
    one, other = history_to(CaseState.IN_PROGRESS), history_to(CaseState.IN_PROGRESS)
    steps = (checklist(one.case), basis_rows(), matrix())
    for act in steps:
        one.do(act)
    for act in reversed(steps):
        rows = act.rows[::-1] if isinstance(act, acts.MatrixFilled) else ()
        other.do(msgspec.structs.replace(act, rows=rows) if isinstance(act, acts.MatrixFilled) else act)
    assert list(one.case.matrix) != list(other.case.matrix)
    assert fingerprint(one.case, "c", "d", "r") == fingerprint(other.case, "c", "d", "r")
