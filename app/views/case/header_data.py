"""What the head of a case page shows, worked out of the page: the steps of the case's way and the deadline that presses.

Knows states and days; knows no words and no Qt.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.models.case.deadlines import COMPLAINT
from app.models.case.reviewing import decides_access
from app.models.case.state import Case
from app.models.values import CaseState
from app.services.pages import CasePage, DeadlineLine

_DECISION_WAY = (
    CaseState.REGISTERED,
    CaseState.IN_PROGRESS,
    CaseState.SUBMITTED,
    CaseState.APPROVED,
    CaseState.ISSUED,
    CaseState.DISPATCHED,
    CaseState.CLOSED,
)
_SHORT_WAY = (CaseState.REGISTERED, CaseState.IN_PROGRESS, CaseState.CLOSED)


class Progress(StrEnum):
    """How far a step is: behind us, where the case stands, or still to come."""

    DONE = "done"
    HERE = "here"
    AHEAD = "ahead"


class Step(msgspec.Struct, frozen=True):
    """One step of the way of a case (saksgang). A case on hold stands at "in progress", marked as ``on_hold``."""

    state: CaseState
    progress: Progress
    on_hold: bool = False


def steps_of(case: Case) -> tuple[Step, ...]:
    """The way of this kind of case, and where it stands on it."""
    way = _DECISION_WAY if decides_access(case) else _SHORT_WAY
    held = case.state is CaseState.ON_HOLD
    here = CaseState.IN_PROGRESS if held else case.state
    place = way.index(here) if here in way else 1
    return tuple(
        Step(
            state=state,
            progress=Progress.DONE if number < place else Progress.HERE if number == place else Progress.AHEAD,
            on_hold=held and number == place,
        )
        for number, state in enumerate(way)
    )


class Pressing(msgspec.Struct, frozen=True):
    """The deadline that presses most. ``days`` is until the day to work towards, ``over`` days after the last day."""

    line: DeadlineLine
    days: int
    over: int

    @property
    def tone(self) -> str:
        if self.over > 0:
            return "danger"
        return "warning" if self.days <= SOON_DAYS else "neutral"


SOON_DAYS = 7
"""From how many days before its day a deadline is coloured."""


def pressing_deadline(page: CasePage) -> Pressing | None:
    """The first deadline that still runs, or None. The limit for complaining runs for the party, not for us."""
    running = [line for line in page.deadlines if not line.met and line.deadline.rule != COMPLAINT]
    if not running or page.case.state is CaseState.CLOSED:
        return None
    line = min(running, key=lambda item: item.deadline.date)
    days = (line.deadline.unshifted - page.today).days
    over = max((page.today - line.deadline.date).days, 0)
    return Pressing(line=line, days=days, over=over)


def may_declare(page: CasePage) -> bool:
    """Whether this person has yet to say if they are impartial in the case."""
    return page.actor.id not in page.case.impartiality
