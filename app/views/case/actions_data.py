"""What can be done to a case as a whole, each with the act that is tried to see whether it may be done.

Knows acts and the page; knows no words and no Qt. The tried acts carry stand-ins for what the person will write.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

import msgspec

from app.models.case import acts, afterwards
from app.models.case.acts import Act
from app.models.case.afterwards import AppealResult, ReversalGround
from app.models.case.complaining import may_be_tried
from app.models.case.facts import Document
from app.models.case.state import Case, SentLetter
from app.models.check import may
from app.models.reasons import Reason, Refused, refused
from app.models.values import CaseKind
from app.services.pages import CasePage

_STAND_IN = "…"


class Action(StrEnum):
    """The acts on a case as a whole that a person can choose."""

    TAKE = "take"
    ASSIGN = "assign"
    RELEASE = "release"
    DECLARE_IMPARTIAL = "declare_impartial"
    DECLARE_PARTIAL = "declare_partial"
    HOLD = "hold"
    RESUME = "resume"
    NOTE = "note"
    ADD_DOCUMENT = "add_document"
    CORRECT = "correct"
    DISCONTINUE = "discontinue"
    REGISTERED_IN_ERROR = "registered_in_error"
    WITHDRAW = "withdraw"
    REVERSE = "reverse"
    DROP_REVERSAL = "drop_reversal"
    DISMISS_COMPLAINT = "dismiss_complaint"
    APPEAL_ANSWER = "appeal_answer"
    OVERTURN = "overturn"
    OVERTURN_MISTAKE = "overturn_mistake"
    CLOSE = "close"
    REOPEN = "reopen"


def tried(action: Action, page: CasePage) -> Act:
    """The act that stands for ``action`` when asking whether it may be done."""
    case, actor, today = page.case, page.actor, page.today
    made: dict[Action, Act] = {
        Action.TAKE: acts.CaseAssigned(to=actor.id, to_name=actor.name),
        Action.ASSIGN: acts.CaseAssigned(to=_STAND_IN, to_name=_STAND_IN),
        Action.RELEASE: acts.CaseAssigned(to="", to_name=""),
        Action.DECLARE_IMPARTIAL: acts.ImpartialityDeclared(impartial=True),
        Action.DECLARE_PARTIAL: acts.ImpartialityDeclared(impartial=False, grounds=_STAND_IN),
        Action.HOLD: acts.CaseHeld(reason=_STAND_IN, since=today, until=today + timedelta(days=1)),
        Action.RESUME: acts.CaseResumed(on=today),
        Action.NOTE: acts.NoteAdded(text=_STAND_IN),
        Action.ADD_DOCUMENT: acts.DocumentReceived(
            document=Document(sha256=_STAND_IN, name=_STAND_IN, kind="pdf", pages=1), received=today
        ),
        Action.CORRECT: acts.FactsCorrected(
            facts=msgspec.structs.replace(case.facts, title=case.facts.title + _STAND_IN), why=_STAND_IN
        ),
        Action.DISCONTINUE: acts.CaseDiscontinued(reason=_STAND_IN),
        Action.REGISTERED_IN_ERROR: acts.RegisteredInError(why=_STAND_IN),
        Action.WITHDRAW: acts.ProposalWithdrawn(),
        Action.REVERSE: reversal(page, Answered(ground=grounds_for(page)[0], why=_STAND_IN, complaint=_STAND_IN)),
        Action.DISMISS_COMPLAINT: dismissal(page, next(iter(page.rulebook.complaint_dismissals), "")),
        Action.DROP_REVERSAL: afterwards.ReversalDropped(why=_STAND_IN),
        Action.APPEAL_ANSWER: afterwards.AppealAnswered(result=AppealResult.UPHELD, on=today),
        Action.OVERTURN: overturning(page, AppealResult.CHANGED, today),
        Action.OVERTURN_MISTAKE: mistaken(page, _STAND_IN),
        Action.CLOSE: acts.CaseClosed(comment=_STAND_IN),
        Action.REOPEN: acts.CaseReopened(why=_STAND_IN),
    }
    return made[action]


def refusal(action: Action, page: CasePage) -> Refused | None:
    """Why ``action`` may not be done by this person just now, or None."""
    about = subject(action, page)
    if about is page.case or page.read_only:
        return refusal_of(tried(action, page), page)
    untried = may_be_tried(page.case, page.rulebook) if action is Action.REVERSE else None
    return untried or may(about, tried(action, page), page.actor, page.rulebook)


def subject(action: Action, page: CasePage) -> Case:
    """The case that an action is done in: this one, or the one of the decision that the complaint is against."""
    if action is Action.REVERSE:
        return page.complained or page.case
    if action is Action.OVERTURN and page.case.decision is None:
        return page.complained or page.case
    return page.case


def to_overturn(page: CasePage) -> SentLetter | None:
    """The decision that the appeals body may have changed or set aside: the one here, or the one complained of.

    From a complaint only once its answer says so, and not where we have made a new decision since it went on.
    """
    if page.case.decision is not None or page.complained is None:
        return page.case.decision
    away, decision = page.case.forwarded[-1] if page.case.forwarded else None, page.complained.decision
    if decision is None or away is None or away.result is None or not away.result.overturns:
        return None
    return decision if decision.letter.date <= away.on else None


def overturning(
    page: CasePage, result: AppealResult, on: date, complaint: str = "", comment: str = ""
) -> afterwards.DecisionOverturned:
    """The act that says what the appeals body did to the decision; a complaint names itself."""
    decision = subject(Action.OVERTURN, page).decision
    own = complaint if names_complaint(page) else page.case.number
    return afterwards.DecisionOverturned(
        letter_id=decision.letter.id if decision else "", result=result, on=on, complaint=own.strip(), comment=comment
    )


def mistaken(page: CasePage, why: str) -> afterwards.OverturningWithdrawn:
    """The act that takes that back."""
    over = page.case.overturned
    return afterwards.OverturningWithdrawn(letter_id=over.letter.id if over else "", why=why)


def followed_by(act: Act, page: CasePage) -> tuple[tuple[str, Act], ...]:
    """What follows from an act in other cases: an answer that does away with a decision held here is recorded there too."""
    away = page.case.at_appeals_body
    if not isinstance(act, afterwards.AppealAnswered) or away is None or refusal_of(act, page):
        return ()
    answered = msgspec.structs.replace(away, result=act.result)
    told = msgspec.structs.replace(page, case=msgspec.structs.replace(page.case, forwarded=(answered,)))
    if page.complained is None or to_overturn(told) is None:
        return ()
    return ((page.complained.id, overturning(page, act.result, act.on, comment=act.comment)),)


class Answered(msgspec.Struct, frozen=True):
    """What somebody said about why a decision is to be changed."""

    ground: ReversalGround
    why: str
    complaint: str = ""


def grounds_for(page: CasePage) -> tuple[ReversalGround, ...]:
    """The grounds on which a decision can be changed from this case, the likeliest first."""
    case = page.case
    if subject(Action.REVERSE, page).overturned is not None:
        return (ReversalGround.SENT_BACK,)
    if case.facts.kind is not CaseKind.COMPLAINT or case.decision is not None:
        own = tuple(item for item in ReversalGround if item not in BY_COMPLAINT)
        return (ReversalGround.COMPLAINT, *own)
    answered = case.forwarded[-1].result if case.forwarded else None
    back = answered is AppealResult.SET_ASIDE
    return (ReversalGround.SENT_BACK,) if back else (ReversalGround.COMPLAINT,)


BY_COMPLAINT = (ReversalGround.COMPLAINT, ReversalGround.SENT_BACK)


def reversal(page: CasePage, answered: Answered) -> afterwards.ReversalBegun:
    """The act that takes a decision up again; a complaint names itself."""
    own = page.case.number if page.case.facts.kind is CaseKind.COMPLAINT else answered.complaint
    return afterwards.ReversalBegun(ground=answered.ground, why=answered.why, complaint=own.strip())


def dismissal(page: CasePage, reason: str) -> acts.DecisionDrafted:
    """The act that begins the dismissal of a complaint; its reasons are written as in every decision."""
    found = page.case.complaint
    draft = msgspec.structs.replace(
        page.case.draft,
        dismissal=reason,
        facts=page.case.draft.facts or found.facts,
        assessment=page.case.draft.assessment or found.assessment,
    )
    return acts.DecisionDrafted(draft=draft)


def names_complaint(page: CasePage) -> bool:
    """Whether whoever changes a decision must say which complaint led to it, because the case is not the complaint."""
    return page.case.facts.kind is not CaseKind.COMPLAINT


def refusal_of(act: Act, page: CasePage) -> Refused | None:
    """Why ``act`` may not be done just now, or None. A case that this program is too old for cannot be changed by it."""
    if page.read_only:
        return refused(Reason.TYPE_UNKNOWN)
    return may(page.case, act, page.actor, page.rulebook)


def default_until(today: date) -> date:
    """The day first offered when a case is put on hold: two weeks from now, as when information is asked for."""
    return today + timedelta(days=14)
