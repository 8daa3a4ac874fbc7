"""What can be done to a case as a whole, each with the act that is tried to see whether it may be done.

Knows acts and the page; knows no words and no Qt. The tried acts carry stand-ins for what the person will write.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

import msgspec

from app.models.case import acts
from app.models.case.acts import Act
from app.models.case.facts import Document
from app.models.check import may
from app.models.reasons import Reason, Refused, refused
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
        Action.CLOSE: acts.CaseClosed(),
        Action.REOPEN: acts.CaseReopened(why=_STAND_IN),
    }
    return made[action]


def refusal(action: Action, page: CasePage) -> Refused | None:
    """Why ``action`` may not be done by this person just now, or None."""
    return refusal_of(tried(action, page), page)


def refusal_of(act: Act, page: CasePage) -> Refused | None:
    """Why ``act`` may not be done just now, or None. A case that this program is too old for cannot be changed by it."""
    if page.read_only:
        return refused(Reason.TYPE_UNKNOWN)
    return may(page.case, act, page.actor, page.rulebook)


def default_until(today: date) -> date:
    """The day first offered when a case is put on hold: two weeks from now, as when information is asked for."""
    return today + timedelta(days=14)
