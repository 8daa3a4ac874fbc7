"""Two people: nobody approves what they drafted, and what is approved is exactly what was read."""

from __future__ import annotations

import pytest

from app.models.case import acts, weighing
from app.models.reasons import SENTENCES, Reason
from app.models.values import Actor, CaseState, Role
from tests.builders import (
    ANN,
    EVA,
    LEIF,
    PER,
    RANDI,
    SIRI,
    TOR,
    actor,
    approval,
    case_in,
    facts,
    history_to,
    proposal,
    reasons,
    reviewed,
)
from tests.models.refusals import reason

KARI = actor("kari.vold", "Kari Vold", Role.APPROVER)


def test_a_newcomer_finds_why_ann_may_not_approve() -> None:
    """Ann holds the approver's role. She proposed the decision, and that alone stops her; Per may."""
    # Given a decision that Ann proposed, and everybody has declared to be impartial
    history = history_to(CaseState.SUBMITTED)
    history.do(acts.ImpartialityDeclared(impartial=True), PER)
    assert ANN.has(Role.APPROVER)
    # When she wants to approve it herself
    answer = reason(history.case, approval(history.case), ANN)
    # Then the one reason says it, in words that name the way out, and Per may
    assert answer is Reason.OWN_DRAFT
    assert "a colleague must approve it" in SENTENCES[answer]
    assert reason(history.case, approval(history.case), PER) is None


@pytest.mark.parametrize("person", [SIRI, LEIF, EVA, RANDI, TOR])
def test_approving_takes_the_role(person: Actor) -> None:
    case = case_in(CaseState.SUBMITTED)
    assert reason(case, approval(case), person) is Reason.ROLE_MISSING


def test_an_approver_declares_to_be_impartial_first() -> None:
    case = case_in(CaseState.SUBMITTED)
    assert reason(case, approval(case), PER) is Reason.IMPARTIALITY_NOT_DECLARED


def test_only_a_waiting_proposal_can_be_decided() -> None:
    for state in (CaseState.IN_PROGRESS, CaseState.APPROVED, CaseState.ISSUED):
        assert reason(case_in(state), acts.DecisionApproved(read=""), KARI) is Reason.NOT_SUBMITTED
        assert reason(case_in(state), acts.DecisionReturned(pins=(), comment="x"), KARI) is Reason.NOT_SUBMITTED


def test_what_is_approved_is_what_was_read() -> None:
    # Given that Per read a proposal
    history = history_to(CaseState.SUBMITTED)
    history.do(acts.ImpartialityDeclared(impartial=True), PER)
    read = approval(history.case)
    # When Ann takes it back, changes it and proposes again
    history.do(acts.ProposalWithdrawn())
    history.do(reasons())
    history.do(proposal(history.case))
    # Then what he read is no longer what waits
    assert reason(history.case, read, PER) is Reason.OTHER_THAN_READ
    assert reason(history.case, approval(history.case), PER) is None


def test_an_approver_who_helped_with_the_draft_is_a_drafter() -> None:
    history = reviewed(history_to(CaseState.REGISTERED))
    history.do(reasons(), PER)
    history.do(proposal(history.case))
    history.do(acts.ImpartialityDeclared(impartial=True), PER)
    assert reason(history.case, approval(history.case), PER) is Reason.OWN_DRAFT
    assert reason(history.case, acts.DecisionReturned(pins=(), comment="x"), PER) is Reason.OWN_DRAFT


def test_a_return_says_what_to_mend_and_leads_back_to_work() -> None:
    history = history_to(CaseState.SUBMITTED)
    assert reason(history.case, acts.DecisionReturned(pins=()), PER) is Reason.PINS_MISSING
    pin = weighing.Pin(target="condition:period", reason="condition_assessment")
    case = history.do(acts.DecisionReturned(pins=(pin,)), PER)
    assert (case.state, case.proposal, case.outcome) == (CaseState.IN_PROGRESS, None, None)
    assert case.returned is not None
    assert (case.returned.by, case.returned.pins) == (PER.id, (pin,))
    # and can be proposed again as it is
    assert history.do(proposal(case)).state is CaseState.SUBMITTED


def test_the_approver_takes_the_approval_back_and_nobody_else_does() -> None:
    history = history_to(CaseState.APPROVED)
    withdrawal = acts.ApprovalWithdrawn(why="Så feil")
    assert reason(history.case, withdrawal, KARI) is Reason.NOT_YOUR_APPROVAL
    assert reason(history.case, acts.ApprovalWithdrawn(why=""), PER) is Reason.WHY_MISSING
    case = history.do(withdrawal, PER)
    assert (case.state, case.approval) == (CaseState.SUBMITTED, None)
    assert case.proposal is not None
    assert reason(case, withdrawal, PER) is Reason.NOT_APPROVED


@pytest.mark.parametrize("person", [ANN, PER])
def test_an_approval_falls_when_proposer_or_approver_turns_out_not_to_be_impartial(person: Actor) -> None:
    history = history_to(CaseState.APPROVED)
    case = history.do(acts.ImpartialityDeclared(impartial=False, grounds="Svoger"), person)
    assert (case.state, case.proposal, case.approval) == (CaseState.IN_PROGRESS, None, None)
    assert case.voided is not None
    assert (case.voided.because, case.voided.was_approved) == ("impartiality", True)


def test_a_bystander_who_is_not_impartial_changes_nothing() -> None:
    history = history_to(CaseState.APPROVED)
    case = history.do(acts.ImpartialityDeclared(impartial=False, grounds="Nabo"), KARI)
    assert case.state is CaseState.APPROVED


def test_a_new_proposal_clears_the_sign_that_the_last_one_fell() -> None:
    history = history_to(CaseState.SUBMITTED)
    case = history.do(acts.FactsCorrected(facts=facts(title="Ny"), why="Feil tittel"))
    assert case.voided is not None and not case.voided.was_approved
    assert history.do(proposal(case)).voided is None
