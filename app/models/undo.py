"""The act that takes an act back, or None where nothing can be taken back.

Undo is never an erasure: it is one more act, checked by the same rules as any other and shown in the history.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import singledispatch

import msgspec

from app.models.case import acts, afterwards
from app.models.case.acts import Act
from app.models.case.aspects import ASPECTS
from app.models.case.entry import Entry
from app.models.case.state import Case, fold
from app.models.case.weighing import Finding, MatrixRow
from app.models.texts import Language, Localised

_TAKEN_BACK = Localised(nb="Angret", nn="Angra", en="Taken back")
"""Why an act was taken back, as it then stands in the history."""


class _Now(msgspec.Struct, frozen=True):
    today: date
    why: str


def undoing(history: Sequence[Entry], entry: Entry, today: date, language: Language = Language.NB) -> Act | None:
    """The act that takes ``entry`` back, given the case's history; None if there is none.

    What later acts have been built on is not taken back: that would silently take back their work too. ``language`` is
    that of the reason, which stands in the history.
    """
    place = next((number for number, found in enumerate(history) if found.id == entry.id), None)
    if place is None or _built_on(entry, history[place + 1 :]):
        return None
    before = fold(history[:place])
    return None if before is None else reverse(entry.act, before, today, language)


def reverse(act: Act, before: Case, today: date, language: Language = Language.NB) -> Act | None:
    """The act that takes back an act nothing is built on yet; ``before`` is the case as it was without it."""
    return _inverse(act, before, _Now(today, _TAKEN_BACK[language]))


def _built_on(entry: Entry, later: Sequence[Entry]) -> bool:
    wrote = ASPECTS[type(entry.act)].writes
    return any(ASPECTS[type(other.act)].writes & wrote for other in later)


@singledispatch
def _inverse(act: Act, before: Case, now: _Now) -> Act | None:
    """Letters that are final, notes and received documents stay; they are answered by new acts, not taken back."""
    del act, before, now
    return None


@_inverse.register
def _(act: acts.FactsCorrected, before: Case, now: _Now) -> Act | None:
    return acts.FactsCorrected(facts=before.facts, why=f"{now.why}: {act.why}")


@_inverse.register
def _(act: acts.CaseAssigned, before: Case, now: _Now) -> Act | None:
    del act, now
    return acts.CaseAssigned(to=before.assigned_to, to_name=before.assigned_name)


@_inverse.register
def _(act: acts.BasisRowsSet, before: Case, now: _Now) -> Act | None:
    del act, now
    return acts.BasisRowsSet(rows=before.rows)


@_inverse.register
def _(act: acts.ChecklistFilled, before: Case, now: _Now) -> Act | None:
    del now
    names = [finding.condition for finding in act.findings]
    return acts.ChecklistFilled(findings=tuple(before.findings.get(name, Finding(condition=name)) for name in names))


@_inverse.register
def _(act: acts.MatrixFilled, before: Case, now: _Now) -> Act | None:
    del now
    paths = [row.path for row in act.rows]
    return acts.MatrixFilled(rows=tuple(before.matrix.get(path, MatrixRow(path=path, asked=False)) for path in paths))


@_inverse.register
def _(act: acts.CaseHeld, before: Case, now: _Now) -> Act | None:
    del act, before
    return acts.CaseResumed(on=now.today)


@_inverse.register
def _(act: acts.CaseResumed, before: Case, now: _Now) -> Act | None:
    del act
    hold = before.hold
    if hold is None or hold.until <= now.today:
        return None
    return acts.CaseHeld(reason=hold.reason, since=now.today, until=hold.until, comment=hold.comment)


@_inverse.register
def _(act: acts.DecisionDrafted, before: Case, now: _Now) -> Act | None:
    del act, now
    return acts.DecisionDrafted(draft=before.draft)


@_inverse.register
def _(act: acts.DecisionProposed, before: Case, now: _Now) -> Act | None:
    del act, before, now
    return acts.ProposalWithdrawn()


@_inverse.register
def _(act: acts.DecisionApproved, before: Case, now: _Now) -> Act | None:
    del act, before
    return acts.ApprovalWithdrawn(why=now.why)


@_inverse.register
def _(act: acts.LetterDispatched, before: Case, now: _Now) -> Act | None:
    """The day's post lies here until it is fetched; what was handed on, or went on an earlier day, has left."""
    del before
    if act.how != "local_print" or act.on != now.today:
        return None
    return acts.DispatchCorrected(letter_id=act.letter_id, why=now.why)


@_inverse.register
def _(act: afterwards.PostReturned, before: Case, now: _Now) -> Act | None:
    del before
    return afterwards.PostReturnWithdrawn(letter_id=act.letter_id, why=now.why)


@_inverse.register
def _(act: afterwards.ReversalBegun, before: Case, now: _Now) -> Act | None:
    del act, before
    return afterwards.ReversalDropped(why=now.why)


@_inverse.register
def _(act: afterwards.DecisionOverturned, before: Case, now: _Now) -> Act | None:
    del before
    return afterwards.OverturningWithdrawn(letter_id=act.letter_id, why=now.why)


@_inverse.register
def _(act: afterwards.ComplaintAssessed, before: Case, now: _Now) -> Act | None:
    del act, now
    return afterwards.ComplaintAssessed(assessment=before.complaint)


@_inverse.register(acts.CaseClosed)
@_inverse.register(acts.CaseDiscontinued)
@_inverse.register(acts.RegisteredInError)
def _(act: Act, before: Case, now: _Now) -> Act | None:
    del act, before
    return acts.CaseReopened(why=now.why)
