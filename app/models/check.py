"""The only place that says no: which rule, which role and which part of the case each act answers to.

``RULES`` is the table of contents. To see why somebody may not do something, find the act in the table: the role it
takes stands beside it, and its rule is one short function in ``app/models/case``. The same ``check`` runs in the
workbench, where it only explains, and on the server, where it decides.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from app.models.case import (
    acts,
    afterwards,
    approving,
    complaining,
    deciding,
    dispatching,
    letter_rules,
    registering,
    returning,
    reversing,
    reviewing,
)
from app.models.case.aspects import ASPECTS
from app.models.case.state import Case
from app.models.reasons import Reason, Refused, refused
from app.models.register import Rulebook
from app.models.values import Actor, Aspect, CaseState, Protection, Role

RuleFunction = Callable[[Any, Any, Actor, Rulebook], Refused | None]
"""(case, act, actor, rulebook) -> refusal or None. The case and act types are narrower in each rule."""


class Rule(msgspec.Struct, frozen=True):
    """What one kind of act answers to.

    ``any_state`` lets it happen in a closed case too, ``any_impartiality`` lets somebody do it who is not impartial;
    ``also`` are roles that will do beside ``role`` and those that cover it.
    """

    function: RuleFunction
    role: Role
    any_state: bool = False
    any_impartiality: bool = False
    also: frozenset[Role] = frozenset()


_WORK, _APPROVE = Role.CASEWORKER, Role.APPROVER

RULES: dict[type[acts.Act], Rule] = {
    acts.LetterRegistered: Rule(registering.letter_registered, _WORK),
    acts.FactsCorrected: Rule(registering.facts_corrected, _WORK),
    acts.DocumentReceived: Rule(registering.document_received, _WORK, True, True),
    acts.NoteAdded: Rule(registering.note_added, _WORK, True, True),
    acts.CaseAssigned: Rule(registering.case_assigned, _WORK, False, True, also=frozenset({Role.MANAGER})),
    acts.ImpartialityDeclared: Rule(registering.impartiality_declared, _WORK, False, True),
    acts.RegisteredInError: Rule(registering.registered_in_error, _WORK),
    acts.BasisRowsSet: Rule(reviewing.basis_rows_set, _WORK),
    acts.ChecklistFilled: Rule(reviewing.checklist_filled, _WORK),
    acts.MatrixFilled: Rule(reviewing.matrix_filled, _WORK),
    acts.CaseHeld: Rule(reviewing.case_held, _WORK),
    acts.CaseResumed: Rule(reviewing.case_resumed, _WORK),
    acts.DecisionDrafted: Rule(deciding.decision_drafted, _WORK),
    acts.DecisionProposed: Rule(deciding.decision_proposed, _WORK),
    acts.ProposalWithdrawn: Rule(deciding.proposal_withdrawn, _WORK),
    acts.CaseDiscontinued: Rule(deciding.case_discontinued, _WORK),
    acts.DecisionApproved: Rule(approving.decision_approved, _APPROVE),
    acts.ApprovalWithdrawn: Rule(approving.approval_withdrawn, _APPROVE),
    acts.DecisionReturned: Rule(approving.decision_returned, _APPROVE),
    acts.LetterIssued: Rule(dispatching.letter_issued, _WORK, True),
    acts.InformationRequested: Rule(dispatching.information_requested, _WORK),
    acts.LetterDispatched: Rule(dispatching.letter_dispatched, _WORK, True),
    acts.DispatchCorrected: Rule(dispatching.dispatch_corrected, _WORK),
    acts.LetterReprinted: Rule(dispatching.letter_reprinted, _WORK, True),
    acts.CaseClosed: Rule(dispatching.case_closed, _WORK),
    acts.CaseReopened: Rule(dispatching.case_reopened, _WORK, True),
    acts.CaseHandedOver: Rule(dispatching.case_handed_over, _WORK, True),
    afterwards.PostReturned: Rule(returning.post_returned, _WORK, True, True),
    afterwards.PostReturnWithdrawn: Rule(returning.post_return_withdrawn, _WORK, True, True),
    afterwards.ReversalBegun: Rule(reversing.reversal_begun, _WORK, True),
    afterwards.ReversalDropped: Rule(reversing.reversal_dropped, _WORK),
    afterwards.ComplaintAssessed: Rule(complaining.complaint_assessed, _WORK),
    afterwards.ComplaintForwarded: Rule(complaining.complaint_forwarded, _WORK),
    afterwards.AppealAnswered: Rule(complaining.appeal_answered, _WORK),
    afterwards.DecisionOverturned: Rule(complaining.decision_overturned, _WORK, True),
    afterwards.OverturningWithdrawn: Rule(complaining.overturning_withdrawn, _WORK, True),
    afterwards.CaseTransferred: Rule(letter_rules.case_transferred, _WORK),
}

_COVERS: dict[Role, frozenset[Role]] = {
    Role.CASEWORKER: frozenset({Role.CASEWORKER, Role.APPROVER}),
    Role.APPROVER: frozenset({Role.APPROVER}),
}
"""Which roles will do for a needed role: an approver may do all that a caseworker may."""


def check(case: Case | None, act: acts.Act, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """Why ``actor`` may not do ``act`` to ``case`` as it stands, or None if it may happen.

    The order is the order in which a person should be told: whether there is such a case, whether their role covers
    it, whether they may see it, whether they are impartial, whether the case is open, and then the rule itself.
    """
    rule = RULES[type(act)]
    if case is None and not isinstance(act, acts.LetterRegistered):
        return refused(Reason.NO_SUCH_CASE)
    if not actor.roles & (_COVERS[rule.role] | rule.also):
        return refused(Reason.ROLE_MISSING, role=rule.role.value)
    if case is not None:
        barred = _barred(case, actor, rule)
        if barred:
            return barred
    return rule.function(case, act, actor, rulebook)


may = check
"""Whether a control should be enabled: ``check`` tried without consequences; the reason becomes the tooltip."""


def _barred(case: Case, actor: Actor, rule: Rule) -> Refused | None:
    if not may_read(case, actor):
        return refused(Reason.PROTECTED)
    if case.impartiality.get(actor.id) is False and not rule.any_impartiality:
        return refused(Reason.NOT_IMPARTIAL)
    if case.state is CaseState.CLOSED and not rule.any_state:
        return refused(Reason.CASE_CLOSED)
    return None


def may_read(case: Case, actor: Actor) -> bool:
    """Whether a person may see the case at all: a protected one takes the group and an assignment.

    Whoever registered it or proposed the decision that is waiting counts as assigned, and so do managers of the group,
    or nobody could assign it. Operations never see case content. A case that may not be seen is answered for like one
    that does not exist.
    """
    if not actor.roles - {Role.OPERATIONS}:
        return False
    protection = case.facts.protection
    if protection is Protection.NONE:
        return True
    proposer = case.proposal.by if case.proposal else ""
    involved = actor.id in (case.assigned_to, case.registered_by, proposer) or actor.has(Role.MANAGER)
    return protection in actor.groups and involved


_READS_DOCUMENTS = frozenset({Role.READER, Role.CASEWORKER, Role.APPROVER})


def may_read_documents(case: Case, actor: Actor) -> bool:
    """Whether a person may open what was received and sent: managers and specialists see headings, not documents."""
    return bool(actor.roles & _READS_DOCUMENTS) and may_read(case, actor)


def out_of_date(case: Case | None, act: acts.Act, base: int, device: str) -> Refused | None:
    """Whether somebody else changed a part of the case that ``act`` reads after revision ``base``.

    What the same device wrote before does not count: it saw that itself.
    """
    if case is None:
        return None
    # In the order of the enumeration, so that what was registered is named before what follows from it.
    for aspect in (aspect for aspect in Aspect if aspect in ASPECTS[type(act)].reads):
        touched = case.touched.get(aspect)
        if touched is None:
            continue
        mine = touched.device == device
        changed = touched.other_revision if mine else touched.revision
        if changed > base:
            name = touched.other_by_name if mine else touched.by_name
            return refused(Reason.STALE, aspect=aspect.value, name=name)
    return None
