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


def complaint_limit(page: CasePage) -> DeadlineLine | None:
    """By when the decision in force may be complained of, whether or not that day is past; None where it may not."""
    return next((line for line in page.deadlines if line.deadline.rule == COMPLAINT and not line.met), None)


class Pressing(msgspec.Struct, frozen=True):
    """The deadline that presses most. ``left`` is how many days are left of it, negative once the last day is over."""

    line: DeadlineLine
    left: int


def pressing_deadline(page: CasePage) -> Pressing | None:
    """The first deadline that still runs, or None. The limit for complaining runs for the party, not for us."""
    running = [line for line in page.deadlines if not line.met and line.deadline.rule != COMPLAINT]
    if not running or page.case.state is CaseState.CLOSED:
        return None
    line = min(running, key=lambda item: item.deadline.date)
    towards = (line.deadline.unshifted - page.today).days
    # Once the day to work towards is past, what is left is until the day that free days moved it to.
    left = towards if towards >= 0 else (line.deadline.date - page.today).days
    return Pressing(line=line, left=left)
