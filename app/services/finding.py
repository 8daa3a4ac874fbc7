"""Finding the case that something new belongs to: by what is typed, or the likely ones first.

Likely is, in this order: our own reference in the letter, the same scan, the sender's reference, the same person or
estate, then every case that waits for information. Reads the lists; knows no window.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.models.case.deadlines import AWAITING_INFORMATION
from app.models.store import lists
from app.models.store.database import Connection
from app.models.worklist import WorklistFilter, WorklistQuery, WorklistRow
from app.services.cases import Cases
from app.services.core import Core, Part
from app.services.describe import Description
from app.services.lease import ended
from app.services.listing import NUMBER, REFERENCE, SCAN, recognised
from app.services.pages_intake import CaseClues, CaseFound
from app.services.timeline_words import Pattern

_MOST = 40
_OUR_NUMBER = re.compile(r"[A-ZÆØÅ]{2,8}-\d{4}-\d{3,8}")
"""What our case numbers look like in running text, e.g. in the subject of an e-mail."""
_BECAUSE = {SCAN: Pattern.SAME_SCAN, REFERENCE: Pattern.SAME_REFERENCE, NUMBER: Pattern.SAME_PARTY}


class FindPart(Part):
    """The cases that a later document may belong to."""

    def __init__(self, core: Core, cases: Cases) -> None:
        Part.__init__(self, core)
        self._cases = cases

    def cases_for(self, clues: CaseClues, text: str) -> tuple[CaseFound, ...]:
        if ended(self._core):
            return ()
        with self._core.read() as connection:
            if text.strip():
                return tuple(_found(row, "") for row in self._rows(connection, WorklistFilter.ALL, text))
            reasons: dict[str, list[str]] = {}
            for case_id, because in self._likely(connection, clues):
                said = reasons.setdefault(case_id, [])
                if because not in said:
                    said.append(because)
            rows = {case_id: lists.row_of(connection, case_id) for case_id in list(reasons)[:_MOST]}
        return tuple(_found(row, ", ".join(reasons[case_id])) for case_id, row in rows.items() if row is not None)

    def _likely(self, connection: Connection, clues: CaseClues) -> Iterator[tuple[str, str]]:
        words = Description(self._core.rulebook, self._core.language)
        ours = [*clues.our_references, *_OUR_NUMBER.findall(clues.words.upper())]
        for case_id in lists.numbered(connection, [number.strip().upper() for number in ours]):
            yield case_id, words.say(Pattern.OUR_REFERENCE)
        known = tuple(recognised(clues.sha256, clues.sender_reference, clues.numbers))
        for sort in (SCAN, REFERENCE, NUMBER):
            for _, case_id in lists.seen_in(connection, [pair for pair in known if pair[0] == sort]):
                yield case_id, words.say(_BECAUSE[sort])
        if clues.party.strip():
            for row in self._rows(connection, WorklistFilter.OPEN, clues.party):
                yield row.case_id, words.say(Pattern.SAME_PARTY)
        for row in self._rows(connection, WorklistFilter.ON_HOLD, ""):
            case = self._cases.view(connection, row.case_id).case
            hold = case.hold if case else None
            if hold is not None and hold.reason == AWAITING_INFORMATION:
                yield row.case_id, words.say(Pattern.WAITS, day=words.day(hold.until))

    def _rows(self, connection: Connection, kind: WorklistFilter, text: str) -> tuple[WorklistRow, ...]:
        query = WorklistQuery(filter=kind, person=self._core.actor.id, today=self._core.today(), text=text)
        return lists.worklist_rows(connection, lists.worklist_ids(connection, query)[:_MOST])


def _found(row: WorklistRow, because: str) -> CaseFound:
    values = row.values
    return CaseFound(
        case_id=row.case_id,
        number=values.number,
        title=values.title,
        party=values.party,
        state=values.state,
        because=because,
    )
