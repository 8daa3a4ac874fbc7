"""Rules for approving: why somebody may not approve a decision (totrinnskontroll).

Read ``decision_approved`` from the top; each line is one obstacle, in the order in which it is told to the person:

1. There must be a proposal waiting.
2. Nobody approves what they drafted or proposed themselves, whatever roles they hold (OWN_DRAFT).
3. The approver must have declared that they are impartial (forvaltningsloven §§ 6–10; preparing and deciding alike).
4. What is approved is exactly what was read: the fingerprint over letter, rows, checklist and matrix.

That the approver holds the approver's role is asked for before any rule of this file, in the table of
``app/models/check.py``. The server asks the same questions with the same functions.
"""

from __future__ import annotations

from app.models.case.acts import ApprovalWithdrawn, DecisionApproved, DecisionReturned
from app.models.case.state import Case
from app.models.reasons import Reason, Refused, refused
from app.models.register import Rulebook
from app.models.values import Actor, CaseState


def decision_approved(case: Case, act: DecisionApproved, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """Why this person may not approve this decision, or None if they may."""
    del rulebook
    if case.proposal is None or case.state is not CaseState.SUBMITTED:
        return refused(Reason.NOT_SUBMITTED)
    if actor.id == case.proposal.by or actor.id in case.drafters:
        return refused(Reason.OWN_DRAFT)
    if actor.id not in case.impartiality:
        return refused(Reason.IMPARTIALITY_NOT_DECLARED)
    if act.read != case.proposal.fingerprint:
        return refused(Reason.OTHER_THAN_READ)
    return None


def decision_returned(case: Case, act: DecisionReturned, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """A return says what must be mended, and is a colleague's act like the approval."""
    del rulebook
    if case.proposal is None or case.state is not CaseState.SUBMITTED:
        return refused(Reason.NOT_SUBMITTED)
    if actor.id == case.proposal.by or actor.id in case.drafters:
        return refused(Reason.OWN_DRAFT)
    if not act.pins and not act.comment.strip():
        return refused(Reason.PINS_MISSING)
    return None


def approval_withdrawn(case: Case, act: ApprovalWithdrawn, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """The approver may take the approval back until the letter is final, and says why."""
    del rulebook
    if case.approval is None or case.state is not CaseState.APPROVED:
        return refused(Reason.NOT_APPROVED)
    if case.approval.by != actor.id:
        return refused(Reason.NOT_YOUR_APPROVAL, name=case.approval.by_name)
    return None if act.why.strip() else refused(Reason.WHY_MISSING)
