"""How states and deadlines look everywhere: words, tone and icon together, so that one thing looks one way.

Knows no case; it is told a state or a number of days.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication

from app.models.values import CaseState, Outcome
from app.views.words import word

SOON_DAYS = 7
"""From how many days before its day a deadline is coloured."""

_STATES = {
    CaseState.REGISTERED: ("accent", "inbox"),
    CaseState.IN_PROGRESS: ("info", "file_search"),
    CaseState.ON_HOLD: ("warning", "hourglass"),
    CaseState.SUBMITTED: ("meta-purple", "person_checkmark"),
    CaseState.APPROVED: ("success", "checkmark"),
    CaseState.ISSUED: ("success", "envelope_closed"),
    CaseState.DISPATCHED: ("success", "paperplane"),
    CaseState.CLOSED: ("neutral", "archive"),
}
_OUTCOMES = {
    Outcome.GRANT: ("success", "checkmark_circle"),
    Outcome.PARTIAL: ("info", "circle"),
    Outcome.REFUSE: ("danger", "circle_slash"),
    Outcome.DISMISS: ("neutral", "minus_circle"),
    Outcome.DISCONTINUE: ("neutral", "archive"),
}


class Look(msgspec.Struct, frozen=True):
    """What is shown of something: words, tone and icon; an empty icon shows none."""

    text: str
    tone: str
    icon: str = ""


def state_look(state: str) -> Look:
    """A case's state (saksstatus)."""
    found = CaseState(state)
    tone, icon = _STATES[found]
    return Look(word(found), tone, icon)


def outcome_look(outcome: str) -> Look:
    """A decision's outcome (resultat)."""
    found = Outcome(outcome)
    tone, icon = _OUTCOMES[found]
    return Look(word(found), tone, icon)


def deadline_look(days: int) -> Look:
    """A running deadline by the days that are left; negative when it has passed."""
    if days < 0:
        return Look(_days(QCoreApplication.translate("looks", "%n day(s) overdue", "", -days)), "danger", _TRIANGLE)
    if days == 0:
        return Look(QCoreApplication.translate("looks", "Today"), "danger", "clock")
    text = _days(QCoreApplication.translate("looks", "In %n day(s)", "", days))
    return Look(text, "warning" if days <= SOON_DAYS else "neutral", "clock" if days <= SOON_DAYS else "")


_TRIANGLE = "exclamationmark_triangle"


def _days(text: str) -> str:
    """English without a translation file keeps Qt's «(s)»; a plain plural reads better until one is loaded."""
    return text.replace("(s)", "s")
