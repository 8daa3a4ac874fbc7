"""How the tests of the rules say what they expect: the reason, or none."""

from __future__ import annotations

from app.models.case import acts
from app.models.case.state import Case
from app.models.check import check
from app.models.reasons import Reason
from app.models.values import Actor
from tests.builders import ANN, RULEBOOK


def reason(case: Case | None, act: acts.Act, by: Actor = ANN) -> Reason | None:
    """Why the act may not happen, or None if it may."""
    refusal = check(case, act, by, RULEBOOK)
    return refusal.reason if refusal else None
