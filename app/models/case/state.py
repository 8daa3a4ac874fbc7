"""What a case is after its acts: the frozen ``Case`` and ``evolve``, which never says no.

Old histories always open, because nothing here refuses anything; the rules that refuse are applied before an act
is recorded (``app.models.check``). An act that makes no sense any more changes nothing but the revision.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import singledispatch

import msgspec

from app.models.case import acts
from app.models.case.acts import (
    Act,
    BasisRow,
    DecisionDraft,
    Finding,
    MatrixRow,
    OutgoingLetter,
    Pin,
)
from app.models.case.aspects import ASPECTS
from app.models.case.entry import Entry
from app.models.case.facts import Document, Facts
from app.models.values import Aspect, CaseState, LetterKind, Outcome, Value


class Hold(Value, frozen=True):
    """A wait (på vent); ``ended`` is None while it lasts."""

    reason: str
    since: date
    until: date
    comment: str = ""
    ended: date | None = None
    conditions: tuple[str, ...] = ()


class Proposal(Value, frozen=True):
    """A decision submitted for approval, with who did it."""

    outcome: Outcome
    content: str
    document: str
    renderer: str
    fingerprint: str
    by: str
    by_name: str
    at: str
    comment: str = ""


class Approval(Value, frozen=True):
    """Who approved the proposal in force, and when."""

    by: str
    by_name: str
    at: str


class Returned(Value, frozen=True):
    """The latest return of a proposal, with its pins."""

    by: str
    by_name: str
    at: str
    pins: tuple[Pin, ...]
    comment: str = ""


class Voided(Value, frozen=True):
    """A proposal or approval that fell because the case was changed under it; shown until the next proposal."""

    by_name: str
    at: str
    was_approved: bool
    because: str


class SentLetter(Value, frozen=True):
    """A final letter of ours and how far it has come."""

    letter: OutgoingLetter
    by: str
    by_name: str
    at: str
    dispatched_on: date | None = None
    dispatched_how: str = ""
    reprints: tuple[str, ...] = ()


class Note(Value, frozen=True):
    """An internal note with its author."""

    text: str
    by_name: str
    at: str


class Received(Value, frozen=True):
    """A later document and the day it arrived."""

    document: Document
    on: date
    note: str = ""


class Touched(Value, frozen=True):
    """Who last wrote an aspect: the revision and device, and the latest revision written by any other device."""

    revision: int = 0
    device: str = ""
    by_name: str = ""
    other_revision: int = 0
    other_by_name: str = ""


class Case(Value, frozen=True):
    """A case (sak) as its acts have made it. Mappings are never changed in place."""

    id: str
    facts: Facts
    number: str = ""
    revision: int = 0
    acts: int = 0
    state: CaseState = CaseState.REGISTERED
    registered_on: date = date(1, 1, 1)
    registered_by: str = ""
    assigned_to: str = ""
    assigned_name: str = ""
    impartiality: dict[str, bool] = {}
    later: tuple[Received, ...] = ()
    notes: tuple[Note, ...] = ()
    rows: tuple[BasisRow, ...] = ()
    findings: dict[str, Finding] = {}
    matrix: dict[str, MatrixRow] = {}
    draft: DecisionDraft = DecisionDraft()
    drafters: frozenset[str] = frozenset()
    holds: tuple[Hold, ...] = ()
    proposal: Proposal | None = None
    approval: Approval | None = None
    returned: Returned | None = None
    voided: Voided | None = None
    outcome: Outcome | None = None
    letters: tuple[SentLetter, ...] = ()
    misregistered: bool = False
    closed_because: str = ""
    touched: dict[Aspect, Touched] = {}

    @property
    def hold(self) -> Hold | None:
        """The wait that lasts now, or None."""
        return self.holds[-1] if self.holds and self.holds[-1].ended is None else None

    @property
    def confirmed(self) -> bool:
        """Whether the server has taken the case into its log and given it a number."""
        return bool(self.number)

    @property
    def documents(self) -> tuple[Document, ...]:
        """Everything received, in the order it arrived."""
        return self.facts.documents + tuple(item.document for item in self.later)

    def letter(self, letter_id: str) -> SentLetter | None:
        return next((sent for sent in self.letters if sent.letter.id == letter_id), None)

    def has_sent(self, kind: LetterKind) -> bool:
        return any(sent.letter.kind is kind for sent in self.letters)


def evolve(case: Case | None, entry: Entry) -> Case | None:
    """The case after one more entry. Never refuses; the first act of a case must be its registration."""
    if case is None:
        if not isinstance(entry.act, acts.LetterRegistered):
            return None
        case = Case(id=entry.case_id, facts=entry.act.facts)
    after = _apply(entry.act, case, entry)
    stamp = entry.stamp
    return msgspec.structs.replace(
        after,
        acts=case.acts + 1,
        revision=stamp.revision if stamp else case.revision,
        number=stamp.number if stamp else case.number,
        touched=_touch(case, entry),
    )


def fold(entries: Iterable[Entry]) -> Case | None:
    """The case after all its entries, in order; None if there are none."""
    case: Case | None = None
    for entry in entries:
        case = evolve(case, entry)
    return case


def _touch(case: Case, entry: Entry) -> dict[Aspect, Touched]:
    """Notes which aspects the entry wrote. Pending entries count as written at no revision."""
    if entry.stamp is None:
        return case.touched
    touched = dict(case.touched)
    for aspect in ASPECTS[type(entry.act)].writes:
        last = touched.get(aspect, Touched())
        same = last.device == entry.device
        touched[aspect] = Touched(
            revision=entry.stamp.revision,
            device=entry.device,
            by_name=entry.by_name,
            other_revision=last.other_revision if same else last.revision,
            other_by_name=last.other_by_name if same else last.by_name,
        )
    return touched


def _begun(case: Case) -> CaseState:
    return CaseState.IN_PROGRESS if case.state is CaseState.REGISTERED else case.state


def _drafted(case: Case, entry: Entry) -> frozenset[str]:
    return case.drafters | {entry.by}


@singledispatch
def _apply(act: Act, case: Case, entry: Entry) -> Case:
    """What one kind of act does. Kinds without a function of their own leave the case as it is."""
    del act, entry
    return case


@_apply.register
def _(act: acts.LetterRegistered, case: Case, entry: Entry) -> Case:
    return msgspec.structs.replace(case, facts=act.facts, registered_on=act.registered_on, registered_by=entry.by)


@_apply.register
def _(act: acts.FactsCorrected, case: Case, entry: Entry) -> Case:
    return _void(msgspec.structs.replace(case, facts=act.facts), entry, "facts")


@_apply.register
def _(act: acts.DocumentReceived, case: Case, entry: Entry) -> Case:
    del entry
    item = Received(document=act.document, on=act.received, note=act.note)
    return msgspec.structs.replace(case, later=(*case.later, item))


@_apply.register
def _(act: acts.NoteAdded, case: Case, entry: Entry) -> Case:
    note = Note(text=act.text, by_name=entry.by_name, at=entry.at)
    return msgspec.structs.replace(case, notes=(*case.notes, note))


@_apply.register
def _(act: acts.CaseAssigned, case: Case, entry: Entry) -> Case:
    del entry
    return msgspec.structs.replace(
        case, assigned_to=act.to, assigned_name=act.to_name, state=_begun(case) if act.to else case.state
    )


@_apply.register
def _(act: acts.ImpartialityDeclared, case: Case, entry: Entry) -> Case:
    return msgspec.structs.replace(case, impartiality={**case.impartiality, entry.by: act.impartial})


@_apply.register
def _(act: acts.RegisteredInError, case: Case, entry: Entry) -> Case:
    after = _void(case, entry, "registered_in_error")
    return msgspec.structs.replace(after, state=CaseState.CLOSED, misregistered=True, closed_because=act.why)


@_apply.register
def _(act: acts.BasisRowsSet, case: Case, entry: Entry) -> Case:
    after = _void(case, entry, "review")
    return msgspec.structs.replace(after, rows=act.rows, state=_begun(after), drafters=_drafted(case, entry))


@_apply.register
def _(act: acts.ChecklistFilled, case: Case, entry: Entry) -> Case:
    after = _void(case, entry, "review")
    findings = {**case.findings, **{row.condition: row for row in act.findings}}
    return msgspec.structs.replace(after, findings=findings, state=_begun(after), drafters=_drafted(case, entry))


@_apply.register
def _(act: acts.MatrixFilled, case: Case, entry: Entry) -> Case:
    after = _void(case, entry, "review")
    merged = {**case.matrix, **{row.path: row for row in act.rows}}
    matrix = {path: row for path, row in merged.items() if row.asked}
    return msgspec.structs.replace(after, matrix=matrix, state=_begun(after), drafters=_drafted(case, entry))


@_apply.register
def _(act: acts.CaseHeld, case: Case, entry: Entry) -> Case:
    del entry
    hold = Hold(reason=act.reason, since=act.since, until=act.until, comment=act.comment)
    return msgspec.structs.replace(case, holds=(*case.holds, hold), state=CaseState.ON_HOLD)


@_apply.register
def _(act: acts.CaseResumed, case: Case, entry: Entry) -> Case:
    del entry
    if case.hold is None:
        return case
    ended = msgspec.structs.replace(case.hold, ended=act.on)
    return msgspec.structs.replace(case, holds=(*case.holds[:-1], ended), state=CaseState.IN_PROGRESS)


@_apply.register
def _(act: acts.DecisionDrafted, case: Case, entry: Entry) -> Case:
    after = _void(case, entry, "decision")
    return msgspec.structs.replace(after, draft=act.draft, state=_begun(after), drafters=_drafted(case, entry))


@_apply.register
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


@_apply.register
def _(act: acts.ProposalWithdrawn, case: Case, entry: Entry) -> Case:
    del act, entry
    return _unproposed(case)


@_apply.register
def _(act: acts.CaseDiscontinued, case: Case, entry: Entry) -> Case:
    after = _void(case, entry, "discontinued")
    return msgspec.structs.replace(
        after, state=CaseState.CLOSED, outcome=Outcome.DISCONTINUE, closed_because=act.reason
    )


@_apply.register
def _(act: acts.DecisionApproved, case: Case, entry: Entry) -> Case:
    del act
    approval = Approval(by=entry.by, by_name=entry.by_name, at=entry.at)
    return msgspec.structs.replace(case, approval=approval, state=CaseState.APPROVED)


@_apply.register
def _(act: acts.ApprovalWithdrawn, case: Case, entry: Entry) -> Case:
    del act, entry
    return msgspec.structs.replace(case, approval=None, state=CaseState.SUBMITTED)


@_apply.register
def _(act: acts.DecisionReturned, case: Case, entry: Entry) -> Case:
    returned = Returned(by=entry.by, by_name=entry.by_name, at=entry.at, pins=act.pins, comment=act.comment)
    return msgspec.structs.replace(_unproposed(case), returned=returned)


@_apply.register
def _(act: acts.LetterIssued, case: Case, entry: Entry) -> Case:
    decision = act.letter.kind is LetterKind.DECISION
    state = CaseState.ISSUED if decision else case.state
    return msgspec.structs.replace(_sent(case, act.letter, entry), state=state)


@_apply.register
def _(act: acts.InformationRequested, case: Case, entry: Entry) -> Case:
    hold = Hold(
        reason="awaiting_information",
        since=act.letter.date,
        until=act.due,
        comment=act.extra,
        conditions=act.conditions,
    )
    after = _sent(case, act.letter, entry)
    return msgspec.structs.replace(after, holds=(*case.holds, hold), state=CaseState.ON_HOLD)


@_apply.register
def _(act: acts.LetterDispatched, case: Case, entry: Entry) -> Case:
    del entry
    letters = tuple(
        msgspec.structs.replace(sent, dispatched_on=act.on, dispatched_how=act.how)
        if sent.letter.id == act.letter_id
        else sent
        for sent in case.letters
    )
    sent = case.letter(act.letter_id)
    decision = sent is not None and sent.letter.kind is LetterKind.DECISION
    return msgspec.structs.replace(case, letters=letters, state=CaseState.DISPATCHED if decision else case.state)


@_apply.register
def _(act: acts.LetterReprinted, case: Case, entry: Entry) -> Case:
    line = f"{entry.at} {entry.by_name}: {act.why}"
    letters = tuple(
        msgspec.structs.replace(sent, reprints=(*sent.reprints, line)) if sent.letter.id == act.letter_id else sent
        for sent in case.letters
    )
    return msgspec.structs.replace(case, letters=letters)


@_apply.register
def _(act: acts.CaseClosed, case: Case, entry: Entry) -> Case:
    del entry
    return msgspec.structs.replace(case, state=CaseState.CLOSED, closed_because=act.comment)


@_apply.register
def _(act: acts.CaseReopened, case: Case, entry: Entry) -> Case:
    del act, entry
    return msgspec.structs.replace(
        case,
        state=CaseState.DISPATCHED if case.has_sent(LetterKind.DECISION) else CaseState.IN_PROGRESS,
        misregistered=False,
        closed_because="",
        outcome=None if case.outcome is Outcome.DISCONTINUE else case.outcome,
    )


def _sent(case: Case, letter: OutgoingLetter, entry: Entry) -> Case:
    sent = SentLetter(letter=letter, by=entry.by, by_name=entry.by_name, at=entry.at)
    return msgspec.structs.replace(case, letters=(*case.letters, sent))


def _unproposed(case: Case) -> Case:
    return msgspec.structs.replace(case, proposal=None, approval=None, outcome=None, state=CaseState.IN_PROGRESS)


def _void(case: Case, entry: Entry, because: str) -> Case:
    """Takes down a proposal or approval that no longer fits what it was about, and says so visibly."""
    if case.proposal is None or case.state not in (CaseState.SUBMITTED, CaseState.APPROVED):
        return case
    voided = Voided(by_name=entry.by_name, at=entry.at, was_approved=case.approval is not None, because=because)
    return msgspec.structs.replace(_unproposed(case), voided=voided)
