"""Changing a decision: within the law's limits, by two people, and the letter before no longer stands."""

from __future__ import annotations

import msgspec
import pytest

from app.models.case import acts, afterwards, outgoing
from app.models.case.afterwards import ComplaintAssessment, ReversalGround
from app.models.case.deadlines import next_deadline
from app.models.case.deciding import fingerprint
from app.models.reasons import Reason
from app.models.undo import undoing
from app.models.values import CaseState, LetterKind, Outcome
from tests.afterwards import begin, came_back, complaint, partly_decided, reversed_decision, set_aside
from tests.builders import (
    ANN,
    EMPLOYMENT,
    PER,
    RULEBOOK,
    SIRI,
    TODAY,
    History,
    approval,
    basis_rows,
    case_in,
    checklist,
    dispatch,
    issue,
    letter,
    matrix,
    proposal,
    reasons,
)
from tests.models.refusals import reason


@pytest.mark.parametrize("state", [CaseState.ISSUED, CaseState.DISPATCHED, CaseState.CLOSED])
def test_a_decision_is_changed_by_another_decision_and_its_letter_no_longer_stands(state: CaseState) -> None:
    # Given a decision that refused one element
    history = partly_decided(state)
    first = history.case.letters[-1].letter.id
    # When it is taken up again because of a complaint
    case = history.do(begin())
    # Then the case is worked on, what was decided still counts, and nothing new has to be answered
    assert (case.state, case.outcome, case.proposal) == (CaseState.IN_PROGRESS, Outcome.PARTIAL, None)
    assert case.rows and case.matrix and case.draft.grounds
    assert next_deadline(case, RULEBOOK) is None
    assert case.reversing is not None and case.reversing.letter_id == first
    # When the element is granted and a colleague approves
    history.do(matrix())
    history.do(proposal(history.case))
    assert reason(history.case, approval(history.case), ANN) is Reason.OWN_DRAFT
    history.do(approval(history.case), PER)
    case = history.do(issue(history.case))
    # Then there are two decision letters and only the new one stands
    assert (case.state, case.outcome, case.reversing) == (CaseState.ISSUED, Outcome.GRANT, None)
    assert [sent.withdrawn for sent in case.letters] == [True, False]
    assert case.decision is not None and case.decision.letter.id != first
    history.do(dispatch(case))
    assert history.do(acts.CaseClosed()).state is CaseState.CLOSED


def test_a_letter_that_lies_here_when_its_decision_is_changed_never_leaves() -> None:
    history = partly_decided(CaseState.ISSUED)
    send = dispatch(history.case)
    history.do(begin())
    assert reason(history.case, send) is Reason.REVERSAL_OPEN
    history.do(matrix())
    history.do(proposal(history.case))
    history.do(approval(history.case), PER)
    history.do(issue(history.case))
    assert reason(history.case, send) is Reason.LETTER_WITHDRAWN


def test_a_reversal_is_begun_once_where_something_is_decided_and_with_a_reason() -> None:
    for state in (CaseState.REGISTERED, CaseState.IN_PROGRESS, CaseState.SUBMITTED, CaseState.APPROVED):
        assert reason(case_in(state), begin()) is Reason.NOTHING_TO_REVERSE
    assert reason(case_in(CaseState.ON_HOLD), begin()) is Reason.ON_HOLD
    history = partly_decided()
    assert reason(history.case, begin(complaint=" ")) is Reason.COMPLAINT_UNNAMED
    assert reason(history.case, msgspec.structs.replace(begin(), why="")) is Reason.WHY_MISSING
    history.do(begin())
    assert reason(history.case, begin()) is Reason.ALREADY_REVERSING


def test_while_a_decision_is_being_changed_the_case_ends_in_no_other_way() -> None:
    history = partly_decided()
    case = history.do(begin())
    assert reason(case, acts.CaseClosed()) is Reason.REVERSAL_OPEN
    assert reason(case, acts.CaseDiscontinued(reason="withdrawn")) is Reason.REVERSAL_OPEN


def test_a_decision_that_stands_after_all_is_exactly_as_it_was() -> None:
    # Given a reversal in which everything has been rewritten
    history = partly_decided()
    before = history.case
    assert reason(before, afterwards.ReversalDropped(why="x")) is Reason.NOT_REVERSING
    history.do(begin(), SIRI)
    history.do(matrix())
    history.do(basis_rows(False, "Nei"))
    # When it is dropped
    assert reason(history.case, afterwards.ReversalDropped(why=" ")) is Reason.WHY_MISSING
    case = history.do(afterwards.ReversalDropped(why="Vedtaket står."))
    # Then only the note of it is new
    for name in ("state", "outcome", "rows", "matrix", "draft", "drafters", "proposal", "approval", "letters"):
        assert getattr(case, name) == getattr(before, name), name
    assert case.reversal is None


def test_a_reversal_begun_by_mistake_is_undone() -> None:
    history = partly_decided()
    history.do(begin())
    act = undoing(history.entries, history.entries[-1], TODAY)
    assert isinstance(act, afterwards.ReversalDropped)
    assert history.do(act).state is CaseState.DISPATCHED


def test_what_is_with_an_approver_is_not_dropped() -> None:
    history = partly_decided()
    history.do(begin())
    history.do(matrix())
    history.do(proposal(history.case))
    assert reason(history.case, afterwards.ReversalDropped(why="x")) is Reason.AWAITING_APPROVAL


def test_a_new_decision_must_say_something_new_and_give_its_reasons() -> None:
    history = partly_decided()
    history.do(begin())
    assert reason(history.case, proposal(history.case)) is Reason.REVERSAL_CHANGES_NOTHING
    history.do(matrix())
    history.do(acts.DecisionDrafted(draft=msgspec.structs.replace(history.case.draft, grounds=())))
    # a grant too, because § 24 lets nobody leave reasons out of the answer to a complaint
    assert reason(history.case, proposal(history.case)) is Reason.GROUNDS_MISSING


def taking_away(ground: ReversalGround) -> History:
    """A reversal that refuses an element more than the decision did."""
    history = set_aside() if ground is ReversalGround.SENT_BACK else partly_decided()
    history.do(begin(ground))
    history.do(matrix(*EMPLOYMENT[:2]))
    return history


@pytest.mark.parametrize("ground", [ReversalGround.COMPLAINT, ReversalGround.NOT_DETRIMENTAL])
def test_with_these_grounds_the_party_never_gets_less(ground: ReversalGround) -> None:
    history = taking_away(ground)
    assert reason(history.case, proposal(history.case)) is Reason.REVERSAL_DETRIMENT


@pytest.mark.parametrize("ground", [ReversalGround.INVALID, ReversalGround.OTHER_LAW, ReversalGround.SENT_BACK])
def test_whoever_is_to_get_less_is_warned_first(ground: ReversalGround) -> None:
    history = taking_away(ground)
    assert reason(history.case, proposal(history.case)) is Reason.ADVANCE_NOTICE_MISSING
    terms = outgoing.LetterTerms(due=TODAY.replace(day=30), text="Vi vurderer å ta bort én opplysning.")
    history.do(acts.LetterIssued(letter=letter(history.case, LetterKind.ADVANCE_NOTICE), terms=terms))
    assert reason(history.case, proposal(history.case)) is Reason.ADVANCE_NOTICE_MISSING
    history.do(dispatch(history.case))
    assert reason(history.case, proposal(history.case)) is None
    history.do(came_back(history.case))
    assert reason(history.case, proposal(history.case)) is Reason.ADVANCE_NOTICE_MISSING


def test_a_decision_that_nobody_has_heard_of_is_changed_without_a_warning() -> None:
    history = taking_away(ReversalGround.NOT_NOTIFIED)
    assert reason(history.case, proposal(history.case)) is None


def test_an_approval_binds_what_is_changed_and_why() -> None:
    history = partly_decided()
    plain = fingerprint(history.case, "c", "d", "r")
    case = history.do(begin())
    assert fingerprint(case, "c", "d", "r") != plain
    other = msgspec.structs.replace(case.reversals[-1], ground=ReversalGround.INVALID)
    changed = msgspec.structs.replace(case, reversals=(other,))
    assert fingerprint(changed, "c", "d", "r") != fingerprint(case, "c", "d", "r")


def test_a_changed_decision_can_be_changed_again() -> None:
    history = reversed_decision(partly_decided())
    history.do(begin(ReversalGround.NOT_NOTIFIED))
    history.do(matrix(EMPLOYMENT[1]))
    history.do(proposal(history.case))
    history.do(approval(history.case), PER)
    case = history.do(issue(history.case))
    assert [sent.withdrawn for sent in case.letters] == [True, True, False]


def test_a_complaint_about_a_decision_held_elsewhere_is_decided_in_the_complaint() -> None:
    # Given a complaint that can be tried
    history = complaint(assessment=None)
    assert reason(history.case, begin()) is Reason.COMPLAINT_NOT_ASSESSED
    wrong = begin(ReversalGround.SENT_BACK)
    assert reason(history.case, wrong) is Reason.REVERSAL_GROUND_WRONG
    assert reason(history.case, proposal(history.case)) is Reason.NOT_A_DECISION_CASE
    assessed = ComplaintAssessment(entitled=True, signed=True, time=afterwards.ComplaintTiming.IN_TIME)
    history.do(afterwards.ComplaintAssessed(assessment=assessed))
    # When the decision is changed in it
    history.do(begin())
    history.do(checklist(history.case))
    history.do(basis_rows())
    history.do(matrix())
    history.do(reasons())
    history.do(proposal(history.case))
    history.do(acts.ImpartialityDeclared(impartial=True), PER)
    history.do(approval(history.case), PER)
    case = history.do(issue(history.case))
    # Then the complaint has a decision of its own
    assert (case.state, case.outcome) == (CaseState.ISSUED, Outcome.GRANT)
