"""What each kind of act does to a case, one short function for each; nothing here refuses anything.

An act that fits the case no longer (its proposal is gone, its letter unknown) does nothing: that happens while acts of ours
wait for the server and others were quicker. The rules that refuse are in ``app.models.check``. What letters do is in
``effects_letters``, what comes after a decision in ``effects_after``; both add to the same ``effect``.
"""

from __future__ import annotations

from functools import singledispatch

import msgspec

from app.models.case import acts
from app.models.case.acts import Act
from app.models.case.case import Case
from app.models.case.entry import Entry
from app.models.case.parts import Approval, Hold, Note, Proposal, Received, Returned, Voided
from app.models.values import CaseState, LetterKind, Outcome


def _begun(case: Case) -> CaseState:
    return CaseState.IN_PROGRESS if case.state is CaseState.REGISTERED else case.state


def _drafted(case: Case, entry: Entry) -> frozenset[str]:
    return case.drafters | {entry.by}


@singledispatch
def effect(act: Act, case: Case, entry: Entry) -> Case:
    """What one kind of act does. Kinds without a function of their own leave the case as it is."""
    del act, entry
    return case


@effect.register
def _(act: acts.LetterRegistered, case: Case, entry: Entry) -> Case:
    if case.acts:
        return case
    return msgspec.structs.replace(case, facts=act.facts, registered_on=act.registered_on, registered_by=entry.by)


@effect.register
def _(act: acts.FactsCorrected, case: Case, entry: Entry) -> Case:
    return _void(msgspec.structs.replace(case, facts=act.facts), entry, "facts")


@effect.register
def _(act: acts.DocumentReceived, case: Case, entry: Entry) -> Case:
    del entry
    item = Received(document=act.document, on=act.received, note=act.note, enclosures=act.enclosures)
    return msgspec.structs.replace(case, later=(*case.later, item))


@effect.register
def _(act: acts.NoteAdded, case: Case, entry: Entry) -> Case:
    note = Note(text=act.text, by_name=entry.by_name, at=entry.at)
    return msgspec.structs.replace(case, notes=(*case.notes, note))


@effect.register
def _(act: acts.CaseAssigned, case: Case, entry: Entry) -> Case:
    del entry
    return msgspec.structs.replace(
        case, assigned_to=act.to, assigned_name=act.to_name, state=_begun(case) if act.to else case.state
    )


@effect.register
def _(act: acts.ImpartialityDeclared, case: Case, entry: Entry) -> Case:
    """Whoever is not impartial hands the case back, and what they prepared or approved falls (fvl. § 6)."""
    after = msgspec.structs.replace(case, impartiality={**case.impartiality, entry.by: act.impartial})
    if act.impartial:
        return after
    if case.assigned_to == entry.by:
        after = msgspec.structs.replace(after, assigned_to="", assigned_name="")
    approved = case.approval is not None and case.approval.by == entry.by
    return _void(after, entry, "impartiality") if approved or entry.by in case.drafters else after


@effect.register
def _(act: acts.RegisteredInError, case: Case, entry: Entry) -> Case:
    after = _void(case, entry, "registered_in_error")
    return msgspec.structs.replace(after, state=CaseState.CLOSED, misregistered=True, closed_because=act.why)


@effect.register
def _(act: acts.BasisRowsSet, case: Case, entry: Entry) -> Case:
    after = _void(case, entry, "review")
    return msgspec.structs.replace(after, rows=act.rows, state=_begun(after), drafters=_drafted(case, entry))


@effect.register
def _(act: acts.ChecklistFilled, case: Case, entry: Entry) -> Case:
    after = _void(case, entry, "review")
    findings = {**case.findings, **{row.condition: row for row in act.findings}}
    return msgspec.structs.replace(after, findings=findings, state=_begun(after), drafters=_drafted(case, entry))


@effect.register
def _(act: acts.MatrixFilled, case: Case, entry: Entry) -> Case:
    after = _void(case, entry, "review")
    merged = {**case.matrix, **{row.path: row for row in act.rows}}
    matrix = {path: row for path, row in merged.items() if row.asked}
    return msgspec.structs.replace(after, matrix=matrix, state=_begun(after), drafters=_drafted(case, entry))


@effect.register
def _(act: acts.CaseHeld, case: Case, entry: Entry) -> Case:
    del entry
    hold = Hold(reason=act.reason, since=act.since, until=act.until, comment=act.comment)
    return held(case, hold)


@effect.register
def _(act: acts.CaseResumed, case: Case, entry: Entry) -> Case:
    del entry
    if case.hold is None:
        return case
    ended = msgspec.structs.replace(case.hold, ended=act.on)
    state = CaseState.IN_PROGRESS if case.state is CaseState.ON_HOLD else case.state
    return msgspec.structs.replace(case, holds=(*case.holds[:-1], ended), state=state)


@effect.register
def _(act: acts.DecisionDrafted, case: Case, entry: Entry) -> Case:
    after = _void(case, entry, "decision")
    return msgspec.structs.replace(after, draft=act.draft, state=_begun(after), drafters=_drafted(case, entry))


@effect.register
def _(act: acts.DecisionProposed, case: Case, entry: Entry) -> Case:
    proposal = Proposal(
        outcome=act.outcome,
        content=act.content,
        document=act.document,
        renderer=act.renderer,
        fingerprint=act.fingerprint,
        by=entry.by,
        by_name=entry.by_name,
        at=entry.at,
        comment=act.comment,
        pages=act.pages,
        texts=act.texts,
    )
    return msgspec.structs.replace(
        case,
        proposal=proposal,
        approval=None,
        voided=None,
        state=CaseState.SUBMITTED,
        outcome=act.outcome,
        drafters=_drafted(case, entry),
    )


@effect.register
def _(act: acts.ProposalWithdrawn, case: Case, entry: Entry) -> Case:
    del act, entry
    return _unproposed(case) if case.state is CaseState.SUBMITTED else case


@effect.register
def _(act: acts.CaseDiscontinued, case: Case, entry: Entry) -> Case:
    after = _void(case, entry, "discontinued")
    return msgspec.structs.replace(
        after, state=CaseState.CLOSED, outcome=Outcome.DISCONTINUE, closed_because=act.reason
    )


@effect.register
def _(act: acts.DecisionApproved, case: Case, entry: Entry) -> Case:
    proposal = case.proposal
    if proposal is None or case.state is not CaseState.SUBMITTED or act.read != proposal.fingerprint:
        return case
    approval = Approval(by=entry.by, by_name=entry.by_name, at=entry.at, confirmed=entry.stamp is not None)
    return msgspec.structs.replace(case, approval=approval, state=CaseState.APPROVED)


@effect.register
def _(act: acts.ApprovalWithdrawn, case: Case, entry: Entry) -> Case:
    del act, entry
    if case.state is not CaseState.APPROVED:
        return case
    return msgspec.structs.replace(case, approval=None, state=CaseState.SUBMITTED)


@effect.register
def _(act: acts.DecisionReturned, case: Case, entry: Entry) -> Case:
    if case.state is not CaseState.SUBMITTED:
        return case
    returned = Returned(by=entry.by, by_name=entry.by_name, at=entry.at, pins=act.pins, comment=act.comment)
    return msgspec.structs.replace(_unproposed(case), returned=returned)


@effect.register
def _(act: acts.CaseClosed, case: Case, entry: Entry) -> Case:
    del entry
    return msgspec.structs.replace(case, state=CaseState.CLOSED, closed_because=act.comment)


@effect.register
def _(act: acts.CaseReopened, case: Case, entry: Entry) -> Case:
    del act, entry
    if case.state is not CaseState.CLOSED:
        return case
    return msgspec.structs.replace(
        case,
        state=_reopened(case),
        misregistered=False,
        closed_because="",
        handed_over=tuple(msgspec.structs.replace(made, current=False) for made in case.handed_over),
        outcome=None if case.outcome is Outcome.DISCONTINUE else case.outcome,
    )


def _reopened(case: Case) -> CaseState:
    """A decided case is where it was when its letter had left; any other is being worked on, or still waits."""
    if case.has_sent(LetterKind.DECISION) and case.reversing is None:
        return CaseState.DISPATCHED
    return CaseState.ON_HOLD if case.hold else CaseState.IN_PROGRESS


def held(case: Case, hold: Hold) -> Case:
    """A wait begins where work is going on; a case that waits already, or is past that, goes on as it is."""
    if case.hold is not None or case.state not in (CaseState.REGISTERED, CaseState.IN_PROGRESS):
        return case
    return msgspec.structs.replace(case, holds=(*case.holds, hold), state=CaseState.ON_HOLD)


def _unproposed(case: Case) -> Case:
    """Nothing is proposed any more; in a reversal the former decision is what still counts."""
    outcome = case.reversing.former.outcome if case.reversing else None
    return msgspec.structs.replace(case, proposal=None, approval=None, outcome=outcome, state=CaseState.IN_PROGRESS)


def _void(case: Case, entry: Entry, because: str) -> Case:
    """Takes down a proposal or approval that no longer fits what it was about, and says so visibly."""
    if case.proposal is None or case.state not in (CaseState.SUBMITTED, CaseState.APPROVED):
        return case
    voided = Voided(by_name=entry.by_name, at=entry.at, was_approved=case.approval is not None, because=because)
    return msgspec.structs.replace(_unproposed(case), voided=voided)
