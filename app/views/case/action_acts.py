"""The act that an action on a case amounts to, once what it needs has been answered. Knows acts and answers, no widget."""

from __future__ import annotations

from app.models.case import acts, afterwards
from app.models.case.afterwards import AppealResult, ReversalGround
from app.services.pages import CasePage, Person
from app.views.case.actions_data import (
    Action,
    Answered,
    default_until,
    dismissal,
    grounds_for,
    mistaken,
    overturning,
    reversal,
)
from app.views.case.asking import Given


def act_of(action: Action, given: Given, page: CasePage, people: tuple[Person, ...]) -> acts.Act:
    """The act that an action with its answers amounts to."""
    actor, today = page.actor, page.today
    names = {person.id: person.name for person in people}
    made: dict[Action, acts.Act] = {
        Action.TAKE: acts.CaseAssigned(to=actor.id, to_name=actor.name),
        Action.ASSIGN: acts.CaseAssigned(to=given.choice, to_name=names.get(given.choice, ""), why=given.words),
        Action.RELEASE: acts.CaseAssigned(to="", to_name=""),
        Action.DECLARE_IMPARTIAL: acts.ImpartialityDeclared(impartial=True),
        Action.DECLARE_PARTIAL: acts.ImpartialityDeclared(impartial=False, grounds=given.words),
        Action.HOLD: acts.CaseHeld(
            reason=given.choice, since=today, until=given.day or default_until(today), comment=given.words
        ),
        Action.RESUME: acts.CaseResumed(on=today),
        Action.NOTE: acts.NoteAdded(text=given.words),
        Action.DISCONTINUE: acts.CaseDiscontinued(reason=given.choice, comment=given.words),
        Action.REGISTERED_IN_ERROR: acts.RegisteredInError(why=given.words),
        Action.WITHDRAW: acts.ProposalWithdrawn(),
        Action.REVERSE: reversal(page, Answered(_ground(given, page), given.words, given.line)),
        Action.DISMISS_COMPLAINT: dismissal(page, given.choice),
        Action.DROP_REVERSAL: afterwards.ReversalDropped(why=given.words),
        Action.APPEAL_ANSWER: afterwards.AppealAnswered(
            result=_result(given), on=given.day or today, comment=given.words
        ),
        Action.OVERTURN: overturning(page, _result(given), given.day or today, given.line, given.words),
        Action.OVERTURN_MISTAKE: mistaken(page, given.words),
        Action.CLOSE: acts.CaseClosed(comment=given.words),
        Action.REOPEN: acts.CaseReopened(why=given.words),
    }
    return made[action]


def _ground(given: Given, page: CasePage) -> ReversalGround:
    offered = grounds_for(page)
    return next((ground for ground in offered if ground.value == given.choice), offered[0])


def _result(given: Given) -> AppealResult:
    """The answer that was chosen; that the decision stands where none was asked for."""
    return next((result for result in AppealResult if result.value == given.choice), AppealResult.UPHELD)
