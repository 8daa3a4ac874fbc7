"""What the acts of ``app.models.case.afterwards`` do to a case; nothing here refuses anything.

``effect`` is the same function as in ``app.models.case.effects``, which the acts here are added to: whoever wants the effect
of any act asks here.
"""

from __future__ import annotations

import msgspec

from app.models.case import afterwards
from app.models.case.case import Case
from app.models.case.effects import held
from app.models.case.effects_letters import effect as effect
from app.models.case.effects_letters import sent, with_letter
from app.models.case.entry import Entry
from app.models.case.parts import CameBack, Former, Forwarded, Hold, Overturned, Reversal, ReversalEnd
from app.models.case.weighing import DecisionDraft
from app.models.values import CaseKind, CaseState

AT_APPEALS_BODY = "awaiting_appeals_body"
"""The rulebook's id of the wait for the appeals body."""
DECIDED = (CaseState.ISSUED, CaseState.DISPATCHED, CaseState.CLOSED)


@effect.register
def _(act: afterwards.PostReturned, case: Case, entry: Entry) -> Case:
    found = case.letter(act.letter_id)
    if found is None or found.came_back:
        return case
    back = CameBack(on=act.on, why=act.why, by_name=entry.by_name)
    return with_letter(case, msgspec.structs.replace(found, returns=(*found.returns, back)))


@effect.register
def _(act: afterwards.PostReturnWithdrawn, case: Case, entry: Entry) -> Case:
    del entry
    found = case.letter(act.letter_id)
    if found is None or not found.came_back:
        return case
    return with_letter(case, msgspec.structs.replace(found, returns=found.returns[:-1]))


@effect.register
def _(act: afterwards.ReversalBegun, case: Case, entry: Entry) -> Case:
    """The case is worked on again; what was decided is kept, and the new decision starts from it."""
    if case.reversing is not None or not reversible(case):
        return case
    decision = case.revisable
    reversal = Reversal(
        ground=act.ground,
        why=act.why,
        complaint=act.complaint,
        by=entry.by,
        by_name=entry.by_name,
        at=entry.at,
        letter_id=decision.letter.id if decision else "",
        letters=len(case.letters),
        former=_former(case),
    )
    return msgspec.structs.replace(
        case,
        reversals=(*case.reversals, reversal),
        state=CaseState.IN_PROGRESS,
        draft=_begun_anew(case.draft, held=decision is not None),
        drafters=case.drafters | {entry.by},
        proposal=None,
        approval=None,
        returned=None,
        voided=None,
        closed_because="",
    )


def reversible(case: Case) -> bool:
    """Whether there is something here to reverse: a decision of ours, or a complaint against one that is not held here."""
    if case.revisable is not None:
        return case.state in DECIDED
    return case.facts.kind is CaseKind.COMPLAINT and case.state in (CaseState.REGISTERED, CaseState.IN_PROGRESS)


def _former(case: Case) -> Former:
    return Former(
        state=case.state,
        outcome=case.outcome,
        rows=case.rows,
        findings=case.findings,
        matrix=case.matrix,
        draft=case.draft,
        drafters=case.drafters,
        proposal=case.proposal,
        approval=case.approval,
        closed_because=case.closed_because,
    )


def _begun_anew(draft: DecisionDraft, held: bool) -> DecisionDraft:
    """The reasons as they were, without words that were written over paragraphs of another letter.

    Where the decision is not held here, what was dismissed was the complaint.
    """
    return DecisionDraft(
        grounds=draft.grounds,
        facts=draft.facts,
        assessment=draft.assessment,
        dismissal=draft.dismissal if held else "",
        individual_decision=draft.individual_decision,
    )


@effect.register
def _(act: afterwards.ReversalDropped, case: Case, entry: Entry) -> Case:
    """Everything about the decision is as it was."""
    del act, entry
    reversal = case.reversing
    if reversal is None:
        return case
    former = reversal.former
    ended = msgspec.structs.replace(reversal, ended=ReversalEnd.DROPPED)
    return msgspec.structs.replace(
        case,
        reversals=(*case.reversals[:-1], ended),
        state=former.state,
        outcome=former.outcome,
        rows=former.rows,
        findings=former.findings,
        matrix=former.matrix,
        draft=former.draft,
        drafters=former.drafters,
        proposal=former.proposal,
        approval=former.approval,
        closed_because=former.closed_because,
        voided=None,
        returned=None,
    )


@effect.register
def _(act: afterwards.ComplaintAssessed, case: Case, entry: Entry) -> Case:
    state = CaseState.IN_PROGRESS if case.state is CaseState.REGISTERED else case.state
    return msgspec.structs.replace(case, complaint=act.assessment, state=state, drafters=case.drafters | {entry.by})


@effect.register
def _(act: afterwards.ComplaintForwarded, case: Case, entry: Entry) -> Case:
    with_both = sent(sent(case, act.statement, entry), act.copy, entry)
    away = Forwarded(on=act.statement.date, statement=act.statement.id, copy=act.copy.id)
    hold = Hold(reason=AT_APPEALS_BODY, since=act.statement.date, until=act.until)
    return held(msgspec.structs.replace(with_both, forwarded=(*case.forwarded, away)), hold)


@effect.register
def _(act: afterwards.AppealAnswered, case: Case, entry: Entry) -> Case:
    """The wait is over, whether or not somebody ended it before."""
    del entry
    away = case.at_appeals_body
    if away is None:
        return case
    answered = msgspec.structs.replace(
        away, result=act.result, answered=act.on, comment=act.comment, document=act.document
    )
    after = msgspec.structs.replace(case, forwarded=(*case.forwarded[:-1], answered))
    if case.hold is None or case.hold.reason != AT_APPEALS_BODY:
        return after
    ended = msgspec.structs.replace(case.hold, ended=act.on)
    state = CaseState.IN_PROGRESS if case.state is CaseState.ON_HOLD else case.state
    return msgspec.structs.replace(after, holds=(*case.holds[:-1], ended), state=state)


@effect.register
def _(act: afterwards.DecisionOverturned, case: Case, entry: Entry) -> Case:
    found = case.letter(act.letter_id)
    if found is None or found.withdrawn:
        return case
    over = Overturned(result=act.result, on=act.on, by_name=entry.by_name, complaint=act.complaint, comment=act.comment)
    return with_letter(case, msgspec.structs.replace(found, overturned=over))


@effect.register
def _(act: afterwards.OverturningWithdrawn, case: Case, entry: Entry) -> Case:
    del entry
    found = case.letter(act.letter_id)
    return case if found is None else with_letter(case, msgspec.structs.replace(found, overturned=None))


@effect.register
def _(act: afterwards.CaseTransferred, case: Case, entry: Entry) -> Case:
    after = sent(sent(case, act.covering, entry), act.notice, entry)
    state = CaseState.IN_PROGRESS if case.state is CaseState.REGISTERED else case.state
    return msgspec.structs.replace(after, transferred_to=act.to, state=state)
