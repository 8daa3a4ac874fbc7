"""Cases as the log has made them, kept folded in a bounded cache; and who may see which.

What is cached is a committed case at some revision; asking again folds only what has come since, so the cache can never be
wrong, only behind. Knows the log's rows; asks ``app.models.check`` who may read.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Collection, Iterable, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, select

from app.models.case.entry import Entry, Stamp
from app.models.case.state import Case, evolve
from app.models.wire import LogLine, decode
from server.database import cases as heads
from server.database import log


class Folded(msgspec.Struct, frozen=True):
    """A case and the last link of its chain."""

    case: Case
    hash: str


def stamp_of(row: Row[Any]) -> Stamp:
    """The stamp in a row of the log."""
    return Stamp(seq=row.seq, revision=row.revision, time=row.time, number=row.number, hash=row.hash)


def line_of(row: Row[Any]) -> LogLine:
    """A row of the log as it travels."""
    return LogLine(body=bytes(row.body).decode(), stamp=stamp_of(row))


def bound(entry: Entry) -> Entry:
    """The entry with its device bound to its author: nobody escapes "somebody else changed this" by borrowing a name."""
    return msgspec.structs.replace(entry, device=f"{entry.by}/{entry.device}")


class Cases:
    """Folded cases by id; at most ``capacity`` are kept."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._kept: OrderedDict[str, Folded] = OrderedDict()
        self._lock = threading.Lock()

    def current(self, connection: Connection, case_id: str) -> Folded | None:
        """The case as ``connection`` sees it, or None. Keeps nothing: the connection may see what is not committed."""
        kept = self._get(case_id)
        after = kept.case.revision if kept else 0
        rows = connection.execute(
            select(log).where(log.c.case_id == case_id, log.c.revision > after).order_by(log.c.revision)
        )
        return _fold(kept, rows)

    def read(self, connection: Connection, case_ids: Collection[str]) -> dict[str, Folded]:
        """Several cases as a reading connection sees them, kept for the next time."""
        found: dict[str, Folded] = {}
        behind: list[str] = []
        for case_id, revision in _revisions(connection, case_ids):
            kept = self._get(case_id)
            if kept is not None and kept.case.revision == revision:
                found[case_id] = kept
            else:
                behind.append(case_id)
        for some in _portions(behind):
            rows = connection.execute(
                select(log).where(log.c.case_id.in_(some)).order_by(log.c.case_id, log.c.revision)
            )
            found |= _fold_all(rows)
        self.keep(found.values())
        return found

    def keep(self, folded: Iterable[Folded]) -> None:
        """Keeps committed cases, never an older revision over a newer."""
        with self._lock:
            for item in folded:
                kept = self._kept.get(item.case.id)
                if kept is None or kept.case.revision <= item.case.revision:
                    self._kept[item.case.id] = item
                    self._kept.move_to_end(item.case.id)
            while len(self._kept) > self._capacity:
                self._kept.popitem(last=False)

    def _get(self, case_id: str) -> Folded | None:
        with self._lock:
            kept = self._kept.get(case_id)
            if kept is not None:
                self._kept.move_to_end(case_id)
            return kept


def case_before(connection: Connection, case_id: str, seq: int) -> Case | None:
    """The case as it stood when the log had come to ``seq``."""
    rows = connection.execute(select(log).where(log.c.case_id == case_id, log.c.seq <= seq).order_by(log.c.revision))
    folded = _fold(None, rows)
    return folded.case if folded else None


def _fold(start: Folded | None, rows: Iterable[Row[Any]]) -> Folded | None:
    case = start.case if start else None
    last = start.hash if start else ""
    for row in rows:
        case = evolve(case, bound(decode(bytes(row.body), stamp_of(row))))
        last = row.hash
    return Folded(case, last) if case is not None else None


def _fold_all(rows: Iterable[Row[Any]]) -> dict[str, Folded]:
    by_case: dict[str, list[Row[Any]]] = {}
    for row in rows:
        by_case.setdefault(row.case_id, []).append(row)
    folded = {case_id: _fold(None, lines) for case_id, lines in by_case.items()}
    return {case_id: item for case_id, item in folded.items() if item is not None}


def _revisions(connection: Connection, case_ids: Collection[str]) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    for some in _portions(list(case_ids)):
        rows = connection.execute(select(heads.c.case_id, heads.c.revision).where(heads.c.case_id.in_(some)))
        found += [(row.case_id, row.revision) for row in rows]
    return found


def _portions(items: Sequence[str], size: int = 500) -> list[Sequence[str]]:
    return [items[start : start + size] for start in range(0, len(items), size)]
