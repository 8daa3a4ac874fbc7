"""Rules for the review: basis rows, the checklist, the data-minimisation matrix, and waiting.

The review is open until the decision is with an approver; to change it after that, the proposal is withdrawn first.
"""

from __future__ import annotations

from app.models.case.acts import (
    BasisRowsSet,
    CaseHeld,
    CaseResumed,
    ChecklistFilled,
    MatrixFilled,
)
from app.models.case.state import Case
from app.models.reasons import Reason, Refused, refused
from app.models.register import Rulebook
from app.models.values import Actor, CaseKind, CaseState


def open_for_review(case: Case) -> Refused | None:
    """Whether what the decision stands on may be changed in this state."""
    locked = {
        CaseState.SUBMITTED: Reason.AWAITING_APPROVAL,
        CaseState.APPROVED: Reason.ALREADY_APPROVED,
        CaseState.ISSUED: Reason.ALREADY_ISSUED,
        CaseState.DISPATCHED: Reason.ALREADY_ISSUED,
    }
    return refused(locked[case.state]) if case.state in locked else None


def basis_rows_set(case: Case, act: BasisRowsSet, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """Basis rows may be set while the review is open."""
    del actor, rulebook
    return open_for_review(case) or (refused(Reason.NOTHING_CHANGED) if act.rows == case.rows else None)


def checklist_filled(case: Case, act: ChecklistFilled, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """Findings are about conditions of this door (fvl. § 17: the case shall be as well informed as possible)."""
    del actor
    known = {condition.id for condition in rulebook.conditions_for(case.facts.door)}
    for finding in act.findings:
        if finding.condition not in known:
            return refused(Reason.CONDITION_UNKNOWN, condition=finding.condition)
    unchanged = all(case.findings.get(finding.condition) == finding for finding in act.findings)
    return open_for_review(case) or (refused(Reason.NOTHING_CHANGED) if unchanged else None)


def matrix_filled(case: Case, act: MatrixFilled, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """Matrix rows name elements that the register holds (GDPR art. 5(1)(c))."""
    del actor
    for row in act.rows:
        if rulebook.element(row.path) is None:
            return refused(Reason.ELEMENT_UNKNOWN, path=row.path)
    unchanged = all(case.matrix.get(row.path) == row for row in act.rows if row.asked)
    unchanged = unchanged and not any(row.path in case.matrix for row in act.rows if not row.asked)
    return open_for_review(case) or (refused(Reason.NOTHING_CHANGED) if unchanged else None)


def case_held(case: Case, act: CaseHeld, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """A case is put on hold while it is being worked on, for a reason and until a day that lies ahead."""
    del actor, rulebook
    if case.hold is not None:
        return refused(Reason.ON_HOLD)
    if not act.reason.strip():
        return refused(Reason.WHY_MISSING)
    if act.until <= act.since:
        return refused(Reason.UNTIL_BEFORE_START)
    return open_for_review(case)


def case_resumed(case: Case, act: CaseResumed, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """Only a case on hold can be resumed."""
    del act, actor, rulebook
    return None if case.hold else refused(Reason.NOT_ON_HOLD)


def decides_access(case: Case) -> bool:
    """Whether this case ends in a decision: by its kind, by a change of one in it, or because a complaint is dismissed."""
    return (
        case.reversal is not None
        or dismisses_complaint(case)
        or case.facts.kind
        in (
            CaseKind.ACCESS_BY_LETTER,
            CaseKind.ACCESS_BY_PORTAL,
            CaseKind.EXTENDED_ACCESS,
        )
    )


def dismisses_complaint(case: Case) -> bool:
    """Whether a complaint is on its way to being dismissed without being tried (avvist, fvl. § 33 second paragraph)."""
    return case.facts.kind is CaseKind.COMPLAINT and case.reversal is None and bool(case.draft.dismissal)
