"""Several people at one case in any order, with what they know often out of date: what must hold whatever they do.

Each walk starts from a case in some state. A step is one person doing one thing on the case as *they* last saw it; the
server's two questions (is it out of date, may it happen) decide. Whatever is accepted, the invariants hold; whatever is
refused is refused in words.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models import wire
from app.models.case import acts, afterwards, weighing
from app.models.case.afterwards import ReversalGround
from app.models.case.deadlines import deadlines_of, explain_deadline
from app.models.case.deciding import fingerprint, outcome_in
from app.models.case.entry import Entry
from app.models.case.state import Case, ReversalEnd, evolve, fold
from app.models.check import check, out_of_date
from app.models.reasons import Refused
from app.models.texts import Language
from app.models.undo import undoing
from app.models.values import Actor, CaseState, LetterKind, Outcome, digest
from tests.afterwards import (
    ASSESSED,
    begin,
    complaint,
    forwarding,
    overturn,
    partly_decided,
    reversed_decision,
    set_aside,
    transferring,
)
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
    checklist,
    dispatch,
    document,
    facts,
    history_to,
    information_request,
    issue,
    letter,
    matrix,
    proposal,
    reasons,
    reviewed,
)
from tests.models.every_act import one_of_each

PEOPLE = (ANN, PER, SIRI)
OPEN = (CaseState.SUBMITTED, CaseState.APPROVED)
"""States in which a proposal lies before somebody."""
UNTIL = TODAY + timedelta(days=5)


def _approve(case: Case) -> acts.Act:
    return approval(case) if case.proposal else acts.DecisionApproved(read="")


def _dispatch(case: Case) -> acts.Act:
    return dispatch(case) if case.letters else acts.LetterDispatched(letter_id="none", how="file", on=TODAY)


def _correct_dispatch(case: Case) -> acts.Act:
    name = case.letters[0].letter.id if case.letters else "none"
    return acts.DispatchCorrected(letter_id=name, why="Lå igjen")


def _reprint(case: Case) -> acts.Act:
    return acts.LetterReprinted(letter_id=case.letters[0].letter.id if case.letters else "none", why="Retur")


def _came_back(case: Case) -> acts.Act:
    name = case.letters[-1].letter.id if case.letters else "none"
    return afterwards.PostReturned(letter_id=name, on=TODAY, why="moved")


def _take(person: Actor) -> Callable[[Case], acts.Act]:
    return lambda case: acts.CaseAssigned(to=person.id, to_name=person.name)


STEPS: tuple[Callable[[Case], acts.Act], ...] = (
    lambda case: acts.ImpartialityDeclared(impartial=True),
    lambda case: acts.ImpartialityDeclared(impartial=False, grounds="Nabo"),
    lambda case: acts.FactsCorrected(facts=facts(title=f"Tittel {case.revision}"), why="Feil"),
    lambda case: acts.DocumentReceived(document=document(f"x{case.revision}.pdf", 1), received=TODAY),
    lambda case: acts.NoteAdded(text="Ringte"),
    _take(ANN),
    _take(SIRI),
    checklist,
    lambda case: checklist(case, period=weighing.FindingResult.NOT_MET),
    lambda case: basis_rows(),
    lambda case: basis_rows(False, "Ikke grunnlag"),
    lambda case: matrix(),
    lambda case: matrix(EMPLOYMENT[0]),
    lambda case: reasons(),
    lambda case: reasons("not_authorised"),
    lambda case: acts.CaseHeld(reason="other", since=TODAY, until=UNTIL),
    lambda case: acts.CaseResumed(on=TODAY),
    proposal,
    proposal,
    lambda case: proposal(case, outcome=Outcome.GRANT),
    lambda case: proposal(case, outcome=Outcome.REFUSE),
    lambda case: proposal(case, document=digest(b"another.pdf")),
    lambda case: acts.ProposalWithdrawn(),
    _approve,
    _approve,
    lambda case: acts.ApprovalWithdrawn(why="Så feil"),
    lambda case: acts.DecisionReturned(pins=(), comment="Se over"),
    issue,
    issue,
    lambda case: acts.LetterIssued(letter=letter(case, LetterKind.INTERIM_REPLY)),
    lambda case: msgspec.structs.replace(
        issue(case), letter=letter(case, LetterKind.DECISION, content=digest(b"another letter"))
    ),
    information_request,
    _dispatch,
    _dispatch,
    _reprint,
    lambda case: acts.CaseDiscontinued(reason="withdrawn"),
    lambda case: acts.RegisteredInError(why="To ganger"),
    lambda case: acts.CaseClosed(),
    lambda case: acts.CaseReopened(why="Retur"),
    _correct_dispatch,
    _came_back,
    _came_back,
    lambda case: afterwards.PostReturnWithdrawn(
        letter_id=case.letters[-1].letter.id if case.letters else "", why="Nei"
    ),
    lambda case: begin(),
    lambda case: begin(ReversalGround.NOT_NOTIFIED, ""),
    lambda case: begin(ReversalGround.INVALID, ""),
    lambda case: afterwards.ReversalDropped(why="Står"),
    lambda case: afterwards.ComplaintAssessed(assessment=ASSESSED),
    forwarding,
    lambda case: afterwards.AppealAnswered(result=afterwards.AppealResult.SET_ASIDE, on=TODAY),
    lambda case: overturn(case, afterwards.AppealResult.CHANGED),
    overturn,
    overturn,
    lambda case: begin(ReversalGround.SENT_BACK),
    lambda case: afterwards.OverturningWithdrawn(
        letter_id=case.letters[-1].letter.id if case.letters else "", why="Nei"
    ),
    transferring,
    lambda case: acts.CaseHandedOver(file="a.zip", sha256=digest(b"zip"), place="Arkiv", on=TODAY),
)


class Step(msgspec.Struct, frozen=True):
    """One person does one thing; ``looks_first`` brings what they know up to date."""

    person: int
    what: int
    looks_first: bool


STEP = st.builds(
    Step, st.integers(0, len(PEOPLE) - 1), st.integers(0, len(STEPS) - 1), st.sampled_from([True, True, True, False])
)
STARTS: tuple[Callable[[], History], ...] = (
    *(lambda state=state: history_to(state) for state in CaseState),
    lambda: reviewed(history_to(CaseState.REGISTERED)),
    lambda: reviewed(history_to(CaseState.REGISTERED), EMPLOYMENT[1]),
    partly_decided,
    complaint,
    lambda: reversed_decision(partly_decided()),
    set_aside,
)


def answer(history: History, entry: Entry, by: Actor) -> Refused | None:
    """What the server would say."""
    return out_of_date(history.case, entry.act, entry.base, entry.device) or check(
        history.case, entry.act, by, RULEBOOK
    )


def holds(case: Case, history: History) -> None:
    """What is always true of a case, however it came about."""
    if case.approval is not None:
        assert case.proposal is not None
        assert case.approval.by != case.proposal.by
        assert case.approval.by not in case.drafters
    if case.proposal is not None:
        bound = fingerprint(case, case.proposal.content, case.proposal.document, case.proposal.renderer)
        stands_again = any(item.ended is ReversalEnd.DROPPED for item in case.reversals)
        assert bound == case.proposal.fingerprint or (stands_again and case.state not in OPEN)
        assert case.proposal.outcome is outcome_in(case)
    if case.state in (CaseState.APPROVED, CaseState.ISSUED, CaseState.DISPATCHED):
        assert case.approval is not None
    decisions = [sent for sent in case.letters if sent.letter.kind is LetterKind.DECISION and not sent.withdrawn]
    assert len(decisions) <= 1, "at most one decision stands"
    if decisions and not case.reversals:
        approved = [entry for entry in history.entries if isinstance(entry.act, acts.DecisionApproved)]
        proposed = [entry for entry in history.entries if isinstance(entry.act, acts.DecisionProposed)]
        assert approved and proposed
        assert {entry.by for entry in approved[-1:]}.isdisjoint({entry.by for entry in proposed[-1:]})
        assert case.proposal is not None and decisions[0].letter.content == case.proposal.content
    if case.overturned is not None:
        assert not decisions, "what the appeals body did away with is not in force"
    for sent in case.letters:
        if sent.letter.kind is LetterKind.DECISION:
            assert sent.withdrawn or sent == case.decision
        assert sent.letter.case_number == case.number
        assert sent.dispatched_on is None or sent.confirmed
    assert (case.hold is not None) == (case.state is CaseState.ON_HOLD) or case.state is CaseState.CLOSED
    assert sum(hold.ended is None for hold in case.holds) <= 1


@settings(max_examples=600)
@given(st.integers(0, len(STARTS) - 1), st.lists(STEP, min_size=5, max_size=30))
def test_whatever_people_do_four_eyes_hold_and_nothing_leaves_unapproved(start: int, steps: list[Step]) -> None:
    history = STARTS[start]()
    seen = {person.id: len(history.entries) for person in PEOPLE}
    past = [fold(history.entries[: number + 1]) for number in range(len(history.entries))]
    for step in steps:
        person = PEOPLE[step.person]
        if step.looks_first:
            seen[person.id] = len(history.entries)
        known = past[seen[person.id] - 1]
        assert known is not None
        entry = history.entry(STEPS[step.what](known), person, base=seen[person.id])
        refusal = answer(history, entry, person)
        if refusal is not None:
            assert refusal.sentence, "every refusal can be said in words"
            continue
        past.append(history.force(entry))
        holds(history.case, history)
    assert wire.verify_chain(history.lines) is None
    assert fold(history.entries) == history.case
    for item in deadlines_of(history.case, RULEBOOK):
        assert explain_deadline(item, RULEBOOK, Language.NB)


@settings(max_examples=400)
@given(
    st.integers(0, len(STARTS) - 1),
    st.lists(st.tuples(st.integers(0, 2), st.integers(0, len(STEPS) + len(one_of_each()) - 1)), max_size=25),
)
def test_even_acts_that_nobody_checked_never_break_a_case(start: int, steps: list[tuple[int, int]]) -> None:
    """Acts of ours that the server will refuse are folded too, until it does: no error, and no letter without approval."""
    history = STARTS[start]()
    entries = list(history.entries)
    case: Case = history.case
    for who, what in steps:
        act = STEPS[what](case) if what < len(STEPS) else one_of_each()[what - len(STEPS)]
        entry = history.entry(act, PEOPLE[who])
        entries.append(msgspec.structs.replace(entry, id=f"pending-{len(entries)}"))
        after = evolve(case, entries[-1])
        assert after is not None
        assert after.acts == case.acts + 1
        assert after.revision == case.revision, "nothing pending has a revision"
        decided = [sent for sent in after.letters if sent.letter.kind is LetterKind.DECISION]
        assert not decided or after.proposal is not None or case.has_sent(LetterKind.DECISION)
        assert after.state is not CaseState.APPROVED or after.approval is not None
        undoing(entries, entries[-1], TODAY)
        case = after
    assert fold(entries) == case
