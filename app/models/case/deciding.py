"""Rules for deciding: the computed outcome, what a refusal must contain, and what a proposal binds.

Forvaltningsloven §§ 24–25: a decision is given with reasons, and the reasons name the provision, the facts and the
main considerations. A grant that gives everything asked for may do without (§ 24 second paragraph).
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from app.models.case.acts import CaseDiscontinued, DecisionDrafted, DecisionProposed, ProposalWithdrawn
from app.models.case.complaining import may_dismiss_complaint
from app.models.case.reversing import may_reverse_so
from app.models.case.reviewing import decides_access, open_for_review
from app.models.case.state import Case
from app.models.case.weighing import BasisRow, MatrixRow, Verdict
from app.models.reasons import Reason, Refused, refused
from app.models.register import Rulebook
from app.models.values import Actor, CaseKind, CaseState, Outcome, digest_of


def outcome_of(rows: Iterable[BasisRow], matrix: Iterable[MatrixRow]) -> Outcome:
    """The outcome that rows and matrix amount to.

    No row granted, or elements asked for and none given: refusal. Every row and every element granted in full: grant.
    Anything between: partial grant. An empty matrix gives nothing, so it cannot be a grant.
    """
    granted_rows = [row.granted is True for row in rows]
    verdicts = [row.verdict for row in matrix]
    given = [verdict in (Verdict.GRANTED, Verdict.NARROWED) for verdict in verdicts]
    if not any(granted_rows) or not any(given):
        return Outcome.REFUSE
    if all(granted_rows) and all(verdict is Verdict.GRANTED for verdict in verdicts):
        return Outcome.GRANT
    return Outcome.PARTIAL


def outcome_in(case: Case) -> Outcome:
    """The outcome the case would have as it stands: dismissal if one is drafted, else what rows and matrix amount to."""
    if case.draft.dismissal:
        return Outcome.DISMISS
    return outcome_of(case.rows, case.matrix.values())


def review_digest(case: Case) -> str:
    """SHA-256 over rows, checklist, matrix and drafted reasons: the part of the fingerprint that is not the letter."""
    parts: dict[str, object] = {
        "rows": case.rows,
        "findings": case.findings,
        "matrix": case.matrix,
        "draft": case.draft,
        "facts": digest_of(case.facts),
    }
    reversal = case.reversal
    if reversal is not None:
        parts["reversal"] = digest_of(msgspec.structs.replace(reversal, ended=None))
    return digest_of(parts)


def fingerprint(case: Case, content: str, document: str, renderer: str) -> str:
    """What an approval binds (fingeravtrykk): the letter's content, the PDF that was read, and the review behind it."""
    return digest_of({"content": content, "document": document, "renderer": renderer, "review": review_digest(case)})


def decision_drafted(case: Case, act: DecisionDrafted, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """The draft is free until it is submitted; a chosen dismissal reason must be one of the rulebook's.

    In a complaint nothing is decided but that it is dismissed, or that the decision before it is changed.
    """
    del actor
    complaint = case.facts.kind is CaseKind.COMPLAINT and case.reversal is None
    if not decides_access(case) and not (complaint and act.draft.dismissal):
        return refused(Reason.NOT_A_DECISION_CASE)
    known = rulebook.complaint_dismissals if complaint else rulebook.dismissal_reasons
    if act.draft.dismissal and act.draft.dismissal not in known:
        return refused(Reason.DISMISSAL_REASON_UNKNOWN)
    if complaint and case.at_appeals_body:
        return refused(Reason.AT_APPEALS_BODY)
    return open_for_review(case) or (refused(Reason.NOTHING_CHANGED) if act.draft == case.draft else None)


def decision_proposed(case: Case, act: DecisionProposed, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """A proposal is complete, follows from the review, and carries the fingerprint of exactly this case."""
    if not decides_access(case):
        return refused(Reason.NOT_A_DECISION_CASE)
    if actor.id not in case.impartiality:
        return refused(Reason.IMPARTIALITY_NOT_DECLARED)
    if case.hold is not None:
        return refused(Reason.ON_HOLD)
    incomplete = open_for_review(case) or ready_to_propose(case, rulebook)
    if incomplete:
        return incomplete
    if act.outcome is not outcome_in(case):
        return refused(Reason.OUTCOME_DIFFERS)
    amiss = may_reverse_so(case, act.outcome) or may_dismiss_complaint(case, rulebook)
    if amiss:
        return amiss
    if act.fingerprint != fingerprint(case, act.content, act.document, act.renderer):
        return refused(Reason.FINGERPRINT_WRONG)
    return None


def ready_to_propose(case: Case, rulebook: Rulebook) -> Refused | None:
    """The first thing that is still missing before the decision can be submitted; None when it is complete.

    A change of a decision is always reasoned, whatever it grants: § 24 second paragraph makes no exception for complaints.
    """
    outcome = outcome_in(case)
    if outcome is not Outcome.DISMISS:
        unfinished = _review_finished(case, rulebook)
        if unfinished:
            return unfinished
    return None if outcome is Outcome.GRANT and case.reversing is None else _reasons_given(case)


def _review_finished(case: Case, rulebook: Rulebook) -> Refused | None:
    for condition in rulebook.conditions_for(case.facts.door):
        finding = case.findings.get(condition.id)
        if finding is None or finding.result is None:
            return refused(Reason.FINDING_MISSING, condition=condition.id)
    return _rows_decided(case) or _elements_decided(case)


def _rows_decided(case: Case) -> Refused | None:
    if not case.rows:
        return refused(Reason.ROW_MISSING)
    for place, row in enumerate(case.rows, start=1):
        if row.granted is None:
            return refused(Reason.ROW_UNDECIDED, row=str(place))
        if row.granted is False and not row.reason.strip():
            return refused(Reason.ROW_REASON_MISSING, row=str(place))
    return None


def _elements_decided(case: Case) -> Refused | None:
    if not case.matrix and any(row.granted for row in case.rows):
        return refused(Reason.MATRIX_MISSING)
    for row in case.matrix.values():
        if row.verdict is None:
            return refused(Reason.ELEMENT_UNDECIDED, path=row.path)
        if row.verdict is not Verdict.GRANTED and not row.reason.strip():
            return refused(Reason.ELEMENT_REASON_MISSING, path=row.path)
    return None


def _reasons_given(case: Case) -> Refused | None:
    """Forvaltningsloven § 25: provision, facts and assessment, each in words."""
    if not any(ground.strip() for ground in case.draft.grounds):
        return refused(Reason.GROUNDS_MISSING)
    if not case.draft.facts.strip():
        return refused(Reason.FACTS_MISSING)
    return None if case.draft.assessment.strip() else refused(Reason.ASSESSMENT_MISSING)


def proposal_withdrawn(case: Case, act: ProposalWithdrawn, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """The proposer may take a proposal back until somebody has approved it."""
    del act, rulebook
    if case.state is CaseState.APPROVED:
        return refused(Reason.ALREADY_APPROVED)
    if case.proposal is None or case.state is not CaseState.SUBMITTED:
        return refused(Reason.NOT_SUBMITTED)
    if case.proposal.by != actor.id:
        return refused(Reason.NOT_YOUR_PROPOSAL, name=case.proposal.by_name)
    return None


def case_discontinued(case: Case, act: CaseDiscontinued, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """Discontinuing takes a reason, and cannot undo a decision that is with an approver or final."""
    del actor, rulebook
    if case.reversing is not None:
        return refused(Reason.REVERSAL_OPEN)
    if case.at_appeals_body:
        return refused(Reason.AT_APPEALS_BODY)
    return open_for_review(case) or (None if act.reason.strip() else refused(Reason.WHY_MISSING))
