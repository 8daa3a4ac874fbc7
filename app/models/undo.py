"""The act that takes an act back, or None where nothing can be taken back.

Undo is never an erasure: it is one more act, checked by the same rules as any other and shown in the history.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import singledispatch

from app.models.case import acts
from app.models.case.acts import Act, Finding, MatrixRow
from app.models.case.entry import Entry
from app.models.case.state import Case, fold


def undoing(history: Sequence[Entry], entry: Entry, today: date) -> Act | None:
    """The act that takes ``entry`` back, given the case's history up to and including it; None if there is none."""
    place = next((number for number, found in enumerate(history) if found.id == entry.id), None)
    if place is None:
        return None
    before = fold(history[:place])
    return None if before is None else _inverse(entry.act, before, today)


@singledispatch
def _inverse(act: Act, before: Case, today: date) -> Act | None:
    """Letters that have left, notes and received documents stay; they are answered by new acts, not taken back."""
    del act, before, today
    return None


@_inverse.register
def _(act: acts.FactsCorrected, before: Case, today: date) -> Act | None:
    del today
    return acts.FactsCorrected(facts=before.facts, why=f"Taken back: {act.why}")


@_inverse.register
def _(act: acts.CaseAssigned, before: Case, today: date) -> Act | None:
    del act, today
    return acts.CaseAssigned(to=before.assigned_to, to_name=before.assigned_name)


@_inverse.register
def _(act: acts.BasisRowsSet, before: Case, today: date) -> Act | None:
    del act, today
    return acts.BasisRowsSet(rows=before.rows)


@_inverse.register
def _(act: acts.ChecklistFilled, before: Case, today: date) -> Act | None:
    del today
    names = [finding.condition for finding in act.findings]
    return acts.ChecklistFilled(findings=tuple(before.findings.get(name, Finding(condition=name)) for name in names))


@_inverse.register
def _(act: acts.MatrixFilled, before: Case, today: date) -> Act | None:
    del today
    paths = [row.path for row in act.rows]
    return acts.MatrixFilled(rows=tuple(before.matrix.get(path, MatrixRow(path=path, asked=False)) for path in paths))


@_inverse.register
def _(act: acts.CaseHeld, before: Case, today: date) -> Act | None:
    del act, before
    return acts.CaseResumed(on=today)


@_inverse.register
def _(act: acts.CaseResumed, before: Case, today: date) -> Act | None:
    del act
    hold = before.hold
    if hold is None or hold.until <= today:
        return None
    return acts.CaseHeld(reason=hold.reason, since=today, until=hold.until, comment=hold.comment)


@_inverse.register
def _(act: acts.DecisionDrafted, before: Case, today: date) -> Act | None:
    del act, today
    return acts.DecisionDrafted(draft=before.draft)


@_inverse.register
def _(act: acts.DecisionProposed, before: Case, today: date) -> Act | None:
    del act, before, today
    return acts.ProposalWithdrawn()


@_inverse.register
def _(act: acts.DecisionApproved, before: Case, today: date) -> Act | None:
    del act, before, today
    return acts.ApprovalWithdrawn(why="Taken back at once")


@_inverse.register(acts.CaseClosed)
@_inverse.register(acts.CaseDiscontinued)
@_inverse.register(acts.RegisteredInError)
def _(act: Act, before: Case, today: date) -> Act | None:
    del act, before, today
    return acts.CaseReopened(why="Taken back at once")
