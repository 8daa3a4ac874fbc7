"""Rules for letters that become final and leave the house, and for ending a case.

No letter leaves before the server has confirmed the case (it gives the case number) and, for a decision, the approval.
What is dispatched is what was approved.
"""

from __future__ import annotations

from app.models.case.acts import (
    CaseClosed,
    CaseHandedOver,
    CaseReopened,
    DispatchCorrected,
    InformationRequested,
    LetterDispatched,
    LetterIssued,
    LetterReprinted,
)
from app.models.case.letter_rules import letter_fits, right_kind
from app.models.case.reversing import changed_above
from app.models.case.reviewing import decides_access, open_for_review
from app.models.case.state import Case, SentLetter
from app.models.reasons import Reason, Refused, refused
from app.models.register import Rulebook
from app.models.values import Actor, CaseState, LetterKind


def letter_issued(case: Case, act: LetterIssued, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """A decision letter becomes final only after approval, and only as what was approved; others as their kind allows."""
    del actor, rulebook
    wrong = letter_fits(case, act.letter)
    if wrong:
        return wrong
    wrong = right_kind(case, act)
    return wrong or (_decision_letter(case, act) if act.letter.kind is LetterKind.DECISION else None)


def _decision_letter(case: Case, act: LetterIssued) -> Refused | None:
    if case.state in (CaseState.ISSUED, CaseState.DISPATCHED):
        return refused(Reason.ALREADY_ISSUED)
    if case.state is not CaseState.APPROVED or case.proposal is None or case.approval is None:
        return refused(Reason.NOT_APPROVED)
    if not case.approval.confirmed:
        return refused(Reason.NOT_CONFIRMED)
    above = changed_above(case)
    if above:
        return above
    same = act.approved == case.proposal.fingerprint and act.letter.content == case.proposal.content
    return None if same else refused(Reason.OTHER_THAN_READ)


def information_requested(case: Case, act: InformationRequested, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """Asking for what is missing names it and sets a deadline (forvaltningsloven § 11 fourth paragraph)."""
    del actor
    wrong = letter_fits(case, act.letter)
    if wrong:
        return wrong
    if act.letter.kind is not LetterKind.REQUEST_FOR_INFORMATION:
        return refused(Reason.LETTER_KIND_WRONG)
    if case.hold is not None:
        return refused(Reason.ON_HOLD)
    if not act.conditions and not act.extra.strip():
        return refused(Reason.NOTHING_TO_ASK)
    known = {condition.id for condition in rulebook.conditions_for(case.facts.door)}
    unknown = next((condition for condition in act.conditions if condition not in known), None)
    if unknown:
        return refused(Reason.CONDITION_UNKNOWN, condition=unknown)
    if act.due <= act.letter.date:
        return refused(Reason.UNTIL_BEFORE_START)
    return open_for_review(case)


def letter_dispatched(case: Case, act: LetterDispatched, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """A final letter leaves once, and not before the server has it; later copies are reprints."""
    del actor, rulebook
    sent = case.letter(act.letter_id)
    if sent is None:
        return refused(Reason.LETTER_UNKNOWN)
    if sent.dispatched_on:
        return refused(Reason.ALREADY_DISPATCHED)
    if sent.withdrawn:
        return _no_longer_stands(sent)
    if case.reversing is not None and case.reversing.letter_id == act.letter_id:
        return refused(Reason.REVERSAL_OPEN)
    return None if sent.confirmed else refused(Reason.NOT_CONFIRMED)


def _no_longer_stands(sent: SentLetter) -> Refused:
    return refused(Reason.LETTER_OVERTURNED if sent.overturned else Reason.LETTER_WITHDRAWN)


def dispatch_corrected(case: Case, act: DispatchCorrected, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """Only a letter that we put in the post ourselves can turn out to lie here still; one handed on is out of our hands."""
    del actor, rulebook
    sent = case.letter(act.letter_id)
    if sent is None:
        return refused(Reason.LETTER_UNKNOWN)
    if sent.dispatched_on is None:
        return refused(Reason.NOT_DISPATCHED)
    if sent.dispatched_how != "local_print" or sent.returns:
        return refused(Reason.OUT_OF_HANDS)
    return None if act.why.strip() else refused(Reason.WHY_MISSING)


def letter_reprinted(case: Case, act: LetterReprinted, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """A reprint is of a letter that has left, and says why."""
    del actor, rulebook
    sent = case.letter(act.letter_id)
    if sent is None:
        return refused(Reason.LETTER_UNKNOWN)
    if sent.dispatched_on is None:
        return refused(Reason.NOT_DISPATCHED)
    if sent.withdrawn and sent.came_back:
        return _no_longer_stands(sent)
    return None if act.why.strip() else refused(Reason.WHY_MISSING)


def case_closed(case: Case, act: CaseClosed, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """A case is closed when it is decided, where it takes a decision, and every final letter has left and arrived.

    A letter that came back and cannot be sent again, e.g. because nobody knows the address, takes a word about it.
    """
    del actor, rulebook
    under_way = {
        CaseState.SUBMITTED: Reason.AWAITING_APPROVAL,
        CaseState.APPROVED: Reason.ALREADY_APPROVED,
        CaseState.ON_HOLD: Reason.ON_HOLD,
    }
    if case.state in under_way:
        return refused(under_way[case.state])
    if case.reversing is not None:
        return refused(Reason.REVERSAL_OPEN)
    if any(sent.dispatched_on is None for sent in case.letters if not sent.withdrawn):
        return refused(Reason.LETTERS_NOT_SENT)
    settled = case.has_sent(LetterKind.DECISION) or case.transferred_to is not None
    if decides_access(case) and not settled:
        return refused(Reason.NOT_DECIDED)
    return refused(Reason.POST_RETURNED) if case.returned_post and not act.comment.strip() else None


def case_reopened(case: Case, act: CaseReopened, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """Only a closed case can be reopened, and somebody says why."""
    del actor, rulebook
    if case.state is not CaseState.CLOSED:
        return refused(Reason.NOT_CLOSED)
    return None if act.why.strip() else refused(Reason.WHY_MISSING)


def case_handed_over(case: Case, act: CaseHandedOver, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """A package is made of a case that is closed and that the server knows whole."""
    del act, actor, rulebook
    if not case.confirmed:
        return refused(Reason.NOT_CONFIRMED)
    return None if case.state is CaseState.CLOSED else refused(Reason.NOT_CLOSED)
