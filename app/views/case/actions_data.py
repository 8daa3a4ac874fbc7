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
        Action.CLOSE: acts.CaseClosed(comment=_STAND_IN),
        Action.REOPEN: acts.CaseReopened(why=_STAND_IN),
    }
    return made[action]


def refusal(action: Action, page: CasePage) -> Refused | None:
    """Why ``action`` may not be done by this person just now, or None."""
    if action is Action.REVERSE and page.complained is not None and not page.read_only:
        return may_be_tried(page.case, page.rulebook) or may(
            page.complained, tried(action, page), page.actor, page.rulebook
        )
    return refusal_of(tried(action, page), page)


class Answered(msgspec.Struct, frozen=True):
    """What somebody said about why a decision is to be changed."""

    ground: ReversalGround
    why: str
    complaint: str = ""


def grounds_for(page: CasePage) -> tuple[ReversalGround, ...]:
    """The grounds on which a decision can be changed from this case, the likeliest first."""
    case = page.case
    if case.facts.kind is not CaseKind.COMPLAINT or case.decision is not None:
        own = tuple(item for item in ReversalGround if item not in _BY_COMPLAINT)
        return (ReversalGround.COMPLAINT, *own, ReversalGround.SENT_BACK)
    answered = case.forwarded[-1].result if case.forwarded else None
    back = answered is AppealResult.SET_ASIDE
    return (ReversalGround.SENT_BACK,) if back else (ReversalGround.COMPLAINT,)


_BY_COMPLAINT = (ReversalGround.COMPLAINT, ReversalGround.SENT_BACK)


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
