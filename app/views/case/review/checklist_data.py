"""How far the checklist is, and which condition is unanswered next.

Knows conditions and findings; knows no words and no Qt.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.models.case.weighing import Finding


def answered(findings: Sequence[Finding]) -> int:
    """How many conditions have a finding."""
    return sum(finding.result is not None for finding in findings)


def next_unanswered(findings: Sequence[Finding], after: int, step: int = 1) -> int | None:
    """The place of the next (``step`` 1) or previous (-1) condition without a finding, going round once; None if all have.

    ``after`` is the place to go on from; -1 begins at the first.
    """
    count = len(findings)
    for distance in range(1, count + 1):
        place = (after + step * distance) % count
        if findings[place].result is None:
            return place
    return None
