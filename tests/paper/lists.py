"""The lists of a paper workbench: worklist, approvals and letters, made anew from the shelf each time."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.case.deadlines import next_deadline
from app.models.case.state import Case
from app.models.store.search import normalise
from app.models.values import CaseState
from app.models.worklist import WorklistFilter, WorklistQuery, WorklistRow
from app.services.listing import worklist_values
from app.services.pages import ApprovalLine
from app.services.worklist import approval_lines
from tests.paper.core import PaperCore

_OPEN = frozenset(CaseState) - {CaseState.CLOSED}


class PaperLists(PaperCore):
    """What is listed and counted."""

    def _listed(self, query: WorklistQuery) -> list[tuple[int, Case]]:
        cases = [(place, self.shelf.case(case_id)) for place, case_id in enumerate(self.shelf.histories, start=1)]
        words = normalise(query.text).split()
        return [
            (place, case)
            for place, case in cases
            if case is not None and self._fits(case, query) and self._has(case, words)
        ]

    def _has(self, case: Case, words: Sequence[str]) -> bool:
        kept = worklist_values(case, self.rulebook).words if words else ""
        return all(word in kept for word in words)

    def _fits(self, case: Case, query: WorklistQuery) -> bool:
        found = next_deadline(case, self.rulebook)
        days = (found.deadline.date - query.today).days if found else 9999
        fits = {
            WorklistFilter.MINE: case.assigned_to == query.person and case.state in _OPEN,
            WorklistFilter.UNASSIGNED: not case.assigned_to and case.state in _OPEN,
            WorklistFilter.DUE_SOON: 0 <= days <= query.due_soon_days and case.state in _OPEN,
            WorklistFilter.OVERDUE: days < 0 and case.state in _OPEN,
            WorklistFilter.ON_HOLD: case.state is CaseState.ON_HOLD,
            WorklistFilter.CAME_BACK: bool(case.returned_post),
            WorklistFilter.TO_ARCHIVE: case.to_archive,
            WorklistFilter.FOR_APPROVAL: case.state is CaseState.SUBMITTED,
            WorklistFilter.OPEN: case.state in _OPEN,
            WorklistFilter.CLOSED: case.state is CaseState.CLOSED,
            WorklistFilter.ALL: True,
        }
        return fits[query.filter] and query.door in ("", case.facts.door.value)

    def worklist_ids(self, query: WorklistQuery) -> Sequence[int]:
        return [place for place, _case in self._listed(query)]

    def worklist_rows(self, rowids: Sequence[int]) -> tuple[WorklistRow, ...]:
        ids = list(self.shelf.histories)
        return tuple(self._row(place, self.shelf.case(ids[place - 1])) for place in rowids)

    def _row(self, place: int, case: Case | None) -> WorklistRow:
        assert case is not None
        return WorklistRow(rowid=place, case_id=case.id, values=worklist_values(case, self.rulebook))

    def counts(self) -> dict[WorklistFilter, int]:
        return {
            kind: len(self._listed(WorklistQuery(filter=kind, person=self.actor.id, today=self.today)))
            for kind in WorklistFilter
        }

    def approvals(self) -> tuple[ApprovalLine, ...]:
        cases = [case for case_id in self.shelf.histories if (case := self.shelf.case(case_id))]
        waiting = [case for case in cases if case.state is CaseState.SUBMITTED]
        return approval_lines(waiting, self.actor, self.rulebook)
