"""The lists that the window shows: worklist, approvals, sent letters. Reads only what is saved here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.models.case.acts import DecisionApproved
from app.models.case.deadlines import next_deadline
from app.models.case.state import Case, Proposal
from app.models.check import may
from app.models.postage import table_on
from app.models.register import Rulebook
from app.models.store import lists, shelves
from app.models.values import Actor
from app.models.worklist import WorklistFilter, WorklistQuery, WorklistRow
from app.services.cases import Cases
from app.services.core import Core, Part
from app.services.dispatch.book import read_book
from app.services.dispatch.envelopes import stationery
from app.services.dispatch.lines import desk_lines
from app.services.pages import ApprovalLine
from app.services.pages_dispatch import LetterLine
from app.services.settings import DUE_SOON_DAYS, value_of

_MOST_LETTERS = 2000


class ListPart(Part):
    """Worklist, approvals and letters."""

    def __init__(self, core: Core, cases: Cases) -> None:
        Part.__init__(self, core)
        self._cases = cases

    def worklist_ids(self, query: WorklistQuery) -> Sequence[int]:
        with self._core.read() as connection:
            return lists.worklist_ids(connection, query)

    def worklist_rows(self, rowids: Sequence[int]) -> tuple[WorklistRow, ...]:
        with self._core.read() as connection:
            return lists.worklist_rows(connection, rowids)

    def counts(self) -> dict[WorklistFilter, int]:
        with self._core.read() as connection:
            days = int(value_of(shelves.setting_values(connection), DUE_SOON_DAYS))
            return {kind: lists.count(connection, self._query(kind, days)) for kind in WorklistFilter}

    def _query(self, kind: WorklistFilter, days: int) -> WorklistQuery:
        core = self._core
        return WorklistQuery(filter=kind, person=core.actor.id, today=core.today(), due_soon_days=days)

    def approvals(self) -> tuple[ApprovalLine, ...]:
        """Everything that waits for approval, this person's own proposals last, each with why they may not decide it."""
        everybody = WorklistQuery(filter=WorklistFilter.FOR_APPROVAL, person="", today=self._core.today())
        with self._core.read() as connection:
            rows = lists.worklist_rows(connection, lists.worklist_ids(connection, everybody))
            cases = [self._cases.view(connection, row.case_id).case for row in rows]
        return approval_lines(cases, self._core.actor, self._core.rulebook)

    def letters(self, text: str = "") -> tuple[LetterLine, ...]:
        """The final letters that the server has confirmed: those that wait first, the others newest first."""
        with self._core.read() as connection:
            rows = lists.letters_found(connection, text, _MOST_LETTERS)
            house = stationery(shelves.setting_values(connection))
            book = read_book(connection)
        table = table_on(self._core.rulebook.postage, self._core.today())
        return desk_lines(rows, book, house, table)


def approval_lines(cases: Iterable[Case | None], actor: Actor, rulebook: Rulebook) -> tuple[ApprovalLine, ...]:
    """The proposals in these cases, the person's own last."""
    lines = [_approval(case, case.proposal, actor, rulebook) for case in cases if case is not None and case.proposal]
    return tuple(sorted(lines, key=lambda line: line.refusal is not None))


def _approval(case: Case, proposal: Proposal, actor: Actor, rulebook: Rulebook) -> ApprovalLine:
    found = next_deadline(case, rulebook)
    return ApprovalLine(
        case_id=case.id,
        case_number=case.number,
        title=case.facts.title,
        party=case.facts.party.name,
        outcome=proposal.outcome.value,
        proposed_by=proposal.by_name,
        proposed_at=proposal.at,
        deadline=found.deadline.date if found else None,
        refusal=may(case, DecisionApproved(read=proposal.fingerprint), actor, rulebook),
    )
