"""What the review of a case found, in the order in which its letter tells of it: rows, elements and conditions.

Knows the case and the rulebook; knows no words.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

import msgspec

from app.models.case.state import Case
from app.models.case.weighing import BasisRow, FindingResult, MatrixRow, Verdict
from app.models.register import Condition, Rulebook
from app.models.values import Outcome

NONE_CITED = "none_cited"
"""The legal basis of a row whose applicant cites none."""
NONE_STATED = "none_stated"
"""The processing basis of a row whose applicant states none."""


def named(paths: Collection[str]) -> list[str]:
    """Which of several elements a list names: what heads others in the register is not named beside its own parts."""
    return [path for path in paths if not any(other.startswith(f"{path}.") for other in paths)]


class Reviewed(msgspec.Struct, frozen=True):
    """The review (prøvingen) of one case. ``outcome`` is that of the letter; None where it is no decision."""

    case: Case
    rulebook: Rulebook
    outcome: Outcome | None

    def rows(self, granted: bool) -> Iterator[tuple[int, BasisRow]]:
        """The basis rows with this verdict, numbered from 1 in their own order."""
        return ((place, row) for place, row in enumerate(self.case.rows, 1) if row.granted is granted)

    def matrix(self, *verdicts: Verdict) -> tuple[MatrixRow, ...]:
        """The matrix rows with one of these verdicts (all rows where none is named), in the register's order."""
        places = {element.path: place for place, element in enumerate(self.rulebook.elements)}
        rows = [row for row in self.case.matrix.values() if not verdicts or row.verdict in verdicts]
        return tuple(sorted(rows, key=lambda row: (places.get(row.path, len(places)), row.path)))

    def found(self, result: FindingResult) -> Iterator[Condition]:
        """The conditions of this door with this finding, in the checklist's order."""
        for condition in self.rulebook.conditions_for(self.case.facts.door):
            finding = self.case.findings.get(condition.id)
            if finding is not None and finding.result is result:
                yield condition

    def reasoned(self, result: FindingResult) -> tuple[Condition, ...]:
        """The conditions with this finding that the reasons speak of: those met carry a grant, those not met a refusal."""
        speaks = self.outcome in (Outcome.GRANT, Outcome.PARTIAL) or result is FindingResult.NOT_MET
        return tuple(self.found(result)) if speaks and self.outcome is not Outcome.DISMISS else ()
