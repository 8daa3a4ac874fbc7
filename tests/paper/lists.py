"""The lists of a paper workbench: worklist, approvals and letters, made anew from the shelf each time."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.case.acts import DecisionApproved
from app.models.case.deadlines import next_deadline
from app.models.case.state import Case
from app.models.check import may
from app.models.values import CaseState
from app.models.worklist import WorklistFilter, WorklistQuery, WorklistRow, WorklistValues
from app.services.pages import ApprovalLine
from tests.paper.core import PaperCore

_OPEN = frozenset(CaseState) - {CaseState.CLOSED}


class PaperLists(PaperCore):
    """What is listed and counted."""

    def _listed(self, query: WorklistQuery) -> list[tuple[int, Case]]:
        cases = [(place, self.shelf.case(case_id)) for place, case_id in enumerate(self.shelf.histories, start=1)]
        words = query.text.lower().split()
        return [
            (place, case)
            for place, case in cases
            if case is not None and self._fits(case, query) and all(word in self._words(case) for word in words)
        ]

    @staticmethod
    def _words(case: Case) -> str:
        facts = case.facts
        return " ".join((case.number, facts.title, facts.party.name, facts.sender.name, facts.sender_reference)).lower()

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
        found = next_deadline(case, self.rulebook)
        values = WorklistValues(
            number=case.number,
            title=case.facts.title,
            party=case.facts.party.name,
            sender=case.facts.sender.name,
            door=case.facts.door.value,
            kind=case.facts.kind.value,
            language=case.facts.language.value,
            state=case.state.value,
            outcome=case.outcome.value if case.outcome else "",
            received=case.facts.received,
            assigned_to=case.assigned_to,
            assigned_name=case.assigned_name,
            proposed_by=case.proposal.by if case.proposal else "",
            deadline=found.deadline.date if found else None,
            deadline_name=found.name if found else "",
            work_towards=found.deadline.unshifted if found else None,
            words=self._words(case),
            came_back=bool(case.returned_post),
            to_archive=case.to_archive,
        )
        return WorklistRow(rowid=place, case_id=case.id, values=values)

    def counts(self) -> dict[WorklistFilter, int]:
        return {
            kind: len(self._listed(WorklistQuery(filter=kind, person=self.actor.id, today=self.today)))
            for kind in WorklistFilter
        }

    def approvals(self) -> tuple[ApprovalLine, ...]:
        cases = [case for case_id in self.shelf.histories if (case := self.shelf.case(case_id))]
        return tuple(self._approval(case) for case in cases if case.state is CaseState.SUBMITTED)

    def _approval(self, case: Case) -> ApprovalLine:
        assert case.proposal is not None
        found = next_deadline(case, self.rulebook)
        return ApprovalLine(
            case_id=case.id,
            case_number=case.number,
            title=case.facts.title,
            party=case.facts.party.name,
            outcome=case.proposal.outcome.value,
            proposed_by=case.proposal.by_name,
            proposed_at=case.proposal.at,
            deadline=found.deadline.date if found else None,
            refusal=may(case, DecisionApproved(read=case.proposal.fingerprint), self.actor, self.rulebook),
        )
