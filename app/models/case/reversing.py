"""Rules for changing a decision of ours (omgjøring, forvaltningsloven §§ 33 and 35).

A reversal goes the way of every decision: drafted by one, approved by another, and made final by the server's leave. What is
special is what it may do: with a complaint, or of our own accord without one, only to the party's advantage, unless the
decision has not reached the party, is invalid, or other law lets us; and then the party is warned first (§ 16).
"""

from __future__ import annotations

from app.models.case.afterwards import AppealResult, ReversalBegun, ReversalDropped, ReversalGround
from app.models.case.complaining import may_be_tried
from app.models.case.effects_after import reversible
from app.models.case.reviewing import open_for_review
from app.models.case.state import Case, Former, Reversal
from app.models.case.weighing import BasisRow, MatrixRow, Verdict
from app.models.reasons import Reason, Refused, refused
from app.models.register import Rulebook
from app.models.values import Actor, CaseKind, LetterKind, Outcome

_ONLY_BETTER = (ReversalGround.COMPLAINT, ReversalGround.NOT_DETRIMENTAL)
_LED_BY_COMPLAINT = (ReversalGround.COMPLAINT, ReversalGround.SENT_BACK)
_GIVEN = {Verdict.GRANTED: 2, Verdict.NARROWED: 1}


def reversal_begun(case: Case, act: ReversalBegun, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """There is a decision to change, nobody is changing it already, and somebody says on which ground and why."""
    del actor
    if case.reversing is not None:
        return refused(Reason.ALREADY_REVERSING)
    if case.hold is not None and case.revisable is None:
        return refused(Reason.ON_HOLD)
    if not reversible(case) or case.misregistered:
        return refused(Reason.DECISION_CHANGED_ABOVE if case.overturned else Reason.NOTHING_TO_REVERSE)
    wrong = _in_complaint(case, act, rulebook) if case.revisable is None else _set_aside_so(case, act)
    if wrong:
        return wrong
    if (
        case.revisable is not None
        and act.ground in _LED_BY_COMPLAINT
        and not act.complaint.strip()
        and case.facts.kind is not CaseKind.COMPLAINT
    ):
        return refused(Reason.COMPLAINT_UNNAMED)
    return None if act.why.strip() else refused(Reason.WHY_MISSING)


def _set_aside_so(case: Case, act: ReversalBegun) -> Refused | None:
    """A decision that was set aside is made anew on that ground only, and no other one is."""
    back = act.ground is ReversalGround.SENT_BACK
    if case.overturned is None:
        return refused(Reason.OVERTURN_NOT_RECORDED) if back else None
    return None if back else refused(Reason.REVERSAL_GROUND_WRONG)


def _in_complaint(case: Case, act: ReversalBegun, rulebook: Rulebook) -> Refused | None:
    """A complaint names a decision that stands elsewhere; it is changed because of that complaint, if that may be tried."""
    if act.ground is ReversalGround.SENT_BACK:
        answered = case.forwarded and case.forwarded[-1].answered
        return None if answered else refused(Reason.REVERSAL_GROUND_WRONG)
    return may_be_tried(case, rulebook) if act.ground is ReversalGround.COMPLAINT else None


def reversal_dropped(case: Case, act: ReversalDropped, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """The former decision stands again, unless the new one is with an approver."""
    del actor, rulebook
    if case.reversing is None:
        return refused(Reason.NOT_REVERSING)
    if case.hold is not None:
        return refused(Reason.ON_HOLD)
    if _result_above(case) is AppealResult.SET_ASIDE:
        return refused(Reason.SET_ASIDE_STANDS)
    return open_for_review(case) or (None if act.why.strip() else refused(Reason.WHY_MISSING))


def may_reverse_so(case: Case, outcome: Outcome) -> Refused | None:
    """Whether the decision as it is drafted may take the former one's place; None too where nothing is being changed."""
    reversal = case.reversing
    if reversal is None or not reversal.letter_id:
        return None
    former = reversal.former
    above = changed_above(case)
    if above:
        return above
    if _same(former, case, outcome) and _result_above(case) is None:
        return refused(Reason.REVERSAL_CHANGES_NOTHING)
    if not detrimental(former, case, outcome):
        return None
    if reversal.ground in _ONLY_BETTER:
        return refused(Reason.REVERSAL_DETRIMENT)
    warned = reversal.ground is ReversalGround.NOT_NOTIFIED or _warned(case, reversal)
    return None if warned else refused(Reason.ADVANCE_NOTICE_MISSING)


def changed_above(case: Case) -> Refused | None:
    """Whether what is being changed here has been changed by the appeals body meanwhile."""
    return refused(Reason.DECISION_CHANGED_ABOVE) if _result_above(case) is AppealResult.CHANGED else None


def _result_above(case: Case) -> AppealResult | None:
    """What the appeals body did to the decision that is being changed here, or None."""
    former = case.letter(case.reversing.letter_id) if case.reversing else None
    return former.overturned.result if former and former.overturned else None


def _warned(case: Case, reversal: Reversal) -> bool:
    """Whether an advance notice has left since the reversal began and has not come back."""
    since = case.letters[reversal.letters :]
    notices = (sent for sent in since if sent.letter.kind is LetterKind.ADVANCE_NOTICE)
    return any(sent.dispatched_on is not None and not sent.came_back for sent in notices)


def _same(former: Former, case: Case, outcome: Outcome) -> bool:
    return (former.outcome, former.draft.dismissal) == (outcome, case.draft.dismissal) and (
        outcome is Outcome.DISMISS or (former.rows, former.matrix) == (case.rows, case.matrix)
    )


def detrimental(former: Former, case: Case, outcome: Outcome) -> bool:
    """Whether the party gets less than before: a row, an element, or more of an element is no longer given."""
    if former.outcome in (None, Outcome.REFUSE, Outcome.DISMISS):
        return False
    if outcome in (Outcome.REFUSE, Outcome.DISMISS):
        return True
    rows = {row.id: row for row in case.rows}
    fewer = any(_granted(row) and not _granted(rows.get(row.id)) for row in former.rows)
    return fewer or any(_given(row) > _given(case.matrix.get(path)) for path, row in former.matrix.items())


def _granted(row: BasisRow | None) -> bool:
    return row is not None and row.granted is True


def _given(row: MatrixRow | None) -> int:
    return _GIVEN.get(row.verdict, 0) if row is not None and row.verdict is not None else 0
