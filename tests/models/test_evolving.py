"""What acts do to a case, also where nobody checked them: an act that fits no longer does nothing."""

from __future__ import annotations

import pytest

from app.models.case import acts, outgoing
from app.models.case.state import evolve, fold
from app.models.values import Aspect, CaseState, LetterKind, digest
from tests.builders import ANN, PER, SIRI, TODAY, History, facts, history_to, issue, letter, registration
from tests.models.every_act import one_of_each

DISGUISED = acts.InformationRequested(
    letter=outgoing.OutgoingLetter(
        id="x", kind=LetterKind.DECISION, document=digest(b"x"), content=digest(b"y"), date=TODAY, case_number="2026/1"
    ),
    conditions=("period",),
    due=TODAY,
)
"""A decision letter inside a request for information."""


def test_no_case_begins_with_anything_but_its_registration() -> None:
    for act in one_of_each():
        case = evolve(None, History().entry(act, ANN))
        assert (case is not None) is isinstance(act, acts.LetterRegistered)
    assert fold([]) is None


@pytest.mark.parametrize(
    ("state", "act"),
    [
        (CaseState.IN_PROGRESS, registration(facts(title="En annen sak"))),
        (CaseState.IN_PROGRESS, acts.DecisionApproved(read="")),
        (CaseState.SUBMITTED, acts.DecisionApproved(read=digest(b"something else"))),
        (CaseState.SUBMITTED, acts.ApprovalWithdrawn(why="x")),
        (CaseState.IN_PROGRESS, acts.ProposalWithdrawn()),
        (CaseState.APPROVED, acts.ProposalWithdrawn()),
        (CaseState.APPROVED, acts.DecisionReturned(pins=(), comment="x")),
        (CaseState.IN_PROGRESS, acts.CaseResumed(on=TODAY)),
        (CaseState.ON_HOLD, acts.CaseHeld(reason="other", since=TODAY, until=TODAY)),
        (CaseState.SUBMITTED, acts.CaseHeld(reason="other", since=TODAY, until=TODAY)),
        (CaseState.IN_PROGRESS, acts.CaseReopened(why="x")),
        (CaseState.IN_PROGRESS, DISGUISED),
        (CaseState.IN_PROGRESS, acts.LetterDispatched(letter_id="x", how="file", on=TODAY)),
    ],
    ids=lambda value: value.value if isinstance(value, CaseState) else type(value).__name__,
)
def test_an_act_that_fits_no_longer_changes_nothing_that_matters(state: CaseState, act: acts.Act) -> None:
    history = history_to(state)
    before = history.case
    after = evolve(before, history.entry(act, PER))
    assert after is not None
    for name in ("facts", "state", "proposal", "approval", "holds", "letters", "returned"):
        assert getattr(after, name) == getattr(before, name), name
    assert after.acts == before.acts + 1


def test_a_decision_letter_without_an_approval_is_no_letter() -> None:
    history = history_to(CaseState.SUBMITTED)
    after = evolve(history.case, history.entry(issue(history.case), ANN))
    assert after is not None
    assert (after.state, after.letters) == (CaseState.SUBMITTED, ())


def test_what_waits_for_the_server_has_neither_number_nor_revision() -> None:
    pending = evolve(None, History().entry(registration(), ANN))
    assert pending is not None
    assert (pending.number, pending.revision, pending.acts, pending.confirmed) == ("", 0, 1, False)
    confirmed = history_to(CaseState.REGISTERED).case
    assert (confirmed.number, confirmed.revision, confirmed.confirmed) == ("2026/1", 1, True)


def test_a_letter_is_confirmed_when_the_server_has_it() -> None:
    history = history_to(CaseState.IN_PROGRESS)
    entry = history.entry(acts.LetterIssued(letter=letter(history.case)), ANN)
    pending = evolve(history.case, entry)
    assert pending is not None
    assert [sent.confirmed for sent in pending.letters] == [False]
    assert [sent.confirmed for sent in history.force(entry).letters] == [True]


def test_the_case_remembers_who_touched_what_last() -> None:
    history = history_to(CaseState.IN_PROGRESS)
    history.do(acts.NoteAdded(text="x"), SIRI)
    touched = history.case.touched[Aspect.NOTES]
    assert (touched.by_name, touched.revision) == (SIRI.name, 4)
    assert (touched.other_by_name, touched.other_revision) == (ANN.name, 3)
    pending = evolve(history.case, history.entry(acts.NoteAdded(text="y"), ANN))
    assert pending is not None and pending.touched == history.case.touched


def test_a_history_can_be_folded_from_any_point() -> None:
    history = history_to(CaseState.CLOSED)
    for place in range(1, len(history.entries)):
        case = fold(history.entries[:place])
        for entry in history.entries[place:]:
            case = evolve(case, entry)
        assert case == history.case
