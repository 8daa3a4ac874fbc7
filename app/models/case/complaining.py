"""Rules for complaints (klage, forvaltningsloven §§ 28–34): may it be tried, does it go on, and what came of it.

First it is found out whether the complaint can be tried at all (formkrav). Then we consider our decision anew: it is changed
(``reversing``), or the complaint goes to the appeals body with our statement, and the party gets a copy (§ 33).
"""

from __future__ import annotations

from app.models.case.afterwards import (
    AppealAnswered,
    ComplaintAssessed,
    ComplaintForwarded,
    ComplaintTiming,
    DecisionOverturned,
    OverturningWithdrawn,
)
from app.models.case.deadlines import complaint_time
from app.models.case.letter_rules import addressed, letter_fits
from app.models.case.reviewing import dismisses_complaint, open_for_review
from app.models.case.state import Case
from app.models.reasons import Reason, Refused, refused
from app.models.register import Rulebook
from app.models.values import Actor, CaseKind, LetterKind

_EXCEPTIONS = (ComplaintTiming.EXCUSED, ComplaintTiming.SPECIAL_REASONS)


def complaint_assessed(case: Case, act: ComplaintAssessed, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """Free in a complaint until it has gone on or a new decision is with an approver."""
    del actor, rulebook
    if case.facts.kind is not CaseKind.COMPLAINT:
        return refused(Reason.NOT_A_COMPLAINT)
    if case.at_appeals_body:
        return refused(Reason.AT_APPEALS_BODY)
    return open_for_review(case) or (refused(Reason.NOTHING_CHANGED) if act.assessment == case.complaint else None)


def may_be_tried(case: Case, rulebook: Rulebook) -> Refused | None:
    """Why a complaint cannot be tried as it has been assessed, in the order of the form; None if it can."""
    found = case.complaint
    if found.entitled is None or found.signed is None or found.time is None:
        return refused(Reason.COMPLAINT_NOT_ASSESSED)
    if not found.entitled or not found.signed or found.time is ComplaintTiming.LATE:
        return refused(Reason.COMPLAINT_INADMISSIBLE)
    counted = complaint_time(case.facts, rulebook)
    if counted is not None and counted.too_old:
        return refused(Reason.COMPLAINT_TOO_OLD)
    if found.time is ComplaintTiming.IN_TIME and counted is not None and not counted.in_time:
        return refused(Reason.COMPLAINT_LATE)
    unreasoned = found.time in _EXCEPTIONS and not found.time_why.strip()
    return refused(Reason.EXCEPTION_UNREASONED) if unreasoned else None


def may_dismiss_complaint(case: Case, rulebook: Rulebook) -> Refused | None:
    """A complaint is dismissed only if it was found that it cannot be tried; None too where no complaint is dismissed."""
    if not dismisses_complaint(case):
        return None
    why = may_be_tried(case, rulebook)
    if why is None or why.reason is Reason.EXCEPTION_UNREASONED:
        return refused(Reason.COMPLAINT_ADMISSIBLE)
    return None if why.reason in (Reason.COMPLAINT_INADMISSIBLE, Reason.COMPLAINT_TOO_OLD) else why


def ready_to_forward(case: Case, rulebook: Rulebook) -> Refused | None:
    """The first thing that is missing before the complaint can go to the appeals body."""
    if case.facts.kind is not CaseKind.COMPLAINT:
        return refused(Reason.NOT_A_COMPLAINT)
    if case.at_appeals_body:
        return refused(Reason.AT_APPEALS_BODY)
    if case.reversing is not None:
        return refused(Reason.REVERSAL_OPEN)
    if dismisses_complaint(case):
        return refused(Reason.COMPLAINT_DISMISSED)
    if case.hold is not None:
        return refused(Reason.ON_HOLD)
    untried = open_for_review(case) or may_be_tried(case, rulebook)
    if untried:
        return untried
    written = case.complaint.facts.strip() and case.complaint.assessment.strip()
    return None if written else refused(Reason.STATEMENT_UNWRITTEN)


def complaint_forwarded(case: Case, act: ComplaintForwarded, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """The statement goes to the appeals body's address and a copy to the party, once the complaint has been assessed."""
    wrong = letter_fits(case, act.statement) or letter_fits(case, act.copy)
    if wrong:
        return wrong
    kinds = {act.statement.kind, act.copy.kind}
    if kinds != {LetterKind.APPEALS_STATEMENT} or act.statement.copy_of:
        return refused(Reason.LETTER_KIND_WRONG)
    if act.copy.copy_of != act.statement.id or act.copy.id == act.statement.id:
        return refused(Reason.COPY_MISSING)
    if actor.id not in case.impartiality:
        return refused(Reason.IMPARTIALITY_NOT_DECLARED)
    unready = ready_to_forward(case, rulebook)
    if unready:
        return unready
    if rulebook.appeals_address(act.statement.date) is None:
        return refused(Reason.APPEALS_ADDRESS_MISSING, field="appeals_addresses", file="office.json")
    if act.due <= act.statement.date or act.until <= act.statement.date:
        return refused(Reason.UNTIL_BEFORE_START)
    return addressed(act.statement.to)


def appeal_answered(case: Case, act: AppealAnswered, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """The appeals body answers what it was sent, not before it was sent it."""
    del actor, rulebook
    away = case.at_appeals_body
    if away is None:
        return refused(Reason.NOT_FORWARDED)
    return refused(Reason.ANSWERED_BEFORE_SENT) if act.on < away.on else None


def decision_overturned(case: Case, act: DecisionOverturned, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """The appeals body changes or sets aside a decision letter of ours that is in force; the case may be closed by then."""
    del actor, rulebook
    sent = case.letter(act.letter_id)
    if sent is None:
        return refused(Reason.LETTER_UNKNOWN)
    if sent.letter.kind is not LetterKind.DECISION:
        return refused(Reason.LETTER_KIND_WRONG)
    if sent.replaced:
        return refused(Reason.LETTER_REPLACED)
    if sent.overturned:
        return refused(Reason.ALREADY_OVERTURNED)
    if not act.result.overturns:
        return refused(Reason.RESULT_LEAVES_DECISION)
    return refused(Reason.OVERTURNED_BEFORE_MADE) if act.on < sent.letter.date else None


def overturning_withdrawn(case: Case, act: OverturningWithdrawn, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """What was recorded by mistake is taken back until another decision has taken the letter's place."""
    del actor, rulebook
    sent = case.letter(act.letter_id)
    if sent is None:
        return refused(Reason.LETTER_UNKNOWN)
    if sent.replaced:
        return refused(Reason.LETTER_REPLACED)
    if not sent.overturned:
        return refused(Reason.NOT_OVERTURNED)
    return None if act.why.strip() else refused(Reason.WHY_MISSING)
