"""Two people at the same case: an act is out of date only if somebody else changed a part that it reads."""

from __future__ import annotations

import msgspec
import pytest

from app.models.case import acts
from app.models.case.aspects import ASPECTS
from app.models.check import RULES, out_of_date
from app.models.reasons import Reason
from app.models.values import Actor, Aspect, CaseState
from tests.builders import (
    ANN,
    PER,
    SIRI,
    History,
    approval,
    basis_rows,
    checklist,
    facts,
    history_to,
    issue,
    matrix,
    proposal,
    reviewed,
)
from tests.models.every_act import one_of_each


def stale(history: History, act: acts.Act, base: int, by: Actor) -> Reason | None:
    refusal = out_of_date(history.case, act, base, f"device-{by.id}")
    return refusal.reason if refusal else None


def test_every_act_says_what_it_reads_and_writes() -> None:
    assert set(ASPECTS) == set(RULES)
    assert all(touches.writes for touches in ASPECTS.values())


def test_what_decides_or_leaves_reads_what_it_stands_on() -> None:
    for act_type in (acts.DecisionProposed, acts.DecisionApproved):
        assert {Aspect.FACTS, Aspect.LETTERS, Aspect.REVIEW, Aspect.HOLD, Aspect.DECISION} <= ASPECTS[act_type].reads
    assert {Aspect.FACTS, Aspect.DECISION, Aspect.DISPATCH} <= ASPECTS[acts.LetterIssued].reads


@pytest.mark.parametrize("act", one_of_each(), ids=lambda act: type(act).__name__)
def test_notes_and_post_never_conflict_and_never_make_others_do(act: acts.Act) -> None:
    # Given that Ann knows revision 3, and Siri has written a note since
    history = history_to(CaseState.IN_PROGRESS)
    history.do(acts.NoteAdded(text="Ringte"), SIRI)
    assert stale(history, act, 3, ANN) is None
    history.do(acts.FactsCorrected(facts=facts(title="Ny"), why="Feil"), SIRI)
    free = isinstance(act, acts.NoteAdded | acts.DocumentReceived | acts.ImpartialityDeclared | acts.LetterReprinted)
    assert stale(history, acts.NoteAdded(text="y"), 0, ANN) is None
    assert not free or stale(history, act, 0, ANN) is None


def test_a_change_by_somebody_else_to_what_an_act_reads_makes_it_out_of_date() -> None:
    history = history_to(CaseState.IN_PROGRESS)
    base = history.case.revision
    history.do(basis_rows(), SIRI)
    assert stale(history, matrix(), base, ANN) is Reason.STALE
    assert stale(history, matrix(), base + 1, ANN) is None
    assert stale(history, acts.CaseAssigned(to="", to_name=""), base, ANN) is None
    refusal = out_of_date(history.case, matrix(), base, f"device-{ANN.id}")
    assert refusal is not None
    assert refusal.values == {"aspect": "review", "name": SIRI.name}
    assert SIRI.name in refusal.sentence


def test_what_the_same_device_wrote_does_not_count() -> None:
    """Ann works offline: her second act still names the base of the first, because she saw that herself."""
    history = history_to(CaseState.IN_PROGRESS)
    base = history.case.revision
    history.do(basis_rows(), ANN)
    history.do(checklist(history.case), ANN)
    assert stale(history, matrix(), base, ANN) is None


def test_somebody_else_between_two_of_ones_own_does_count() -> None:
    history = history_to(CaseState.IN_PROGRESS)
    base = history.case.revision
    history.do(basis_rows(), ANN)
    history.do(basis_rows(False, "Nei"), SIRI)
    history.do(checklist(history.case), ANN)
    assert stale(history, matrix(), base, ANN) is Reason.STALE
    assert stale(history, matrix(), base + 2, ANN) is None


def test_an_approval_never_lands_on_something_the_approver_did_not_see() -> None:
    # Given that Per read a proposal at a revision
    history = history_to(CaseState.SUBMITTED)
    history.do(acts.ImpartialityDeclared(impartial=True), PER)
    read, base = approval(history.case), history.case.revision
    # When Ann withdraws it and proposes exactly the same again, or more post arrives
    history.do(acts.ProposalWithdrawn())
    history.do(proposal(history.case))
    # Then his approval comes too late
    assert stale(history, read, base, PER) is Reason.STALE


def test_a_letter_is_not_issued_on_a_decision_that_fell_meanwhile() -> None:
    history = history_to(CaseState.APPROVED)
    act, base = issue(history.case), history.case.revision
    history.do(acts.ApprovalWithdrawn(why="Så feil"), PER)
    assert stale(history, act, base, ANN) is Reason.STALE


def test_nothing_is_out_of_date_in_a_case_that_is_not_there_yet() -> None:
    assert out_of_date(None, acts.NoteAdded(text="x"), 0, "device") is None


def test_the_reviewed_case_still_reads_as_one() -> None:
    history = reviewed(history_to(CaseState.REGISTERED))
    assert stale(history, proposal(history.case), history.case.revision, ANN) is None


def test_a_corrected_registration_is_named_before_the_decision_that_fell_with_it() -> None:
    """A correction touches both; what a person should look at first is what was registered."""
    history = history_to(CaseState.SUBMITTED)
    before = history.case
    retitled = msgspec.structs.replace(before.facts, title="Another title")
    history.do(acts.FactsCorrected(facts=retitled, why="wrong title"), SIRI)
    found = out_of_date(history.case, acts.DecisionApproved(read="…"), before.revision, "device-elsewhere")
    assert found is not None
    assert found.values["aspect"] == Aspect.FACTS.value
