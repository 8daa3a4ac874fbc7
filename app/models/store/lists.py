"""The lists made from cases: worklist, letters, what was seen before; made, searched, and thrown away at will.

What a case puts into the lists is a ``Listing``, computed by the services; this module only keeps and finds it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, delete, insert, select, text
from sqlalchemy.dialects.sqlite import insert as upsert

from app.models.reading import read_json
from app.models.store.search import match
from app.models.tables import cases, documents, letters, seen
from app.models.values import CaseState
from app.models.worklist import WorklistFilter, WorklistQuery, WorklistRow, WorklistValues

LAST_DAY = "9999-12-31"
"""Sorts cases without a running deadline last."""


class LetterRow(msgspec.Struct, frozen=True, kw_only=True):
    """A final letter as it stands in the list; days are ISO dates or empty. ``about`` is for the services to read."""

    letter_id: str
    kind: str
    recipient: str
    language: str
    issued: str
    document: str
    dispatched_on: str
    dispatched_how: str
    place: int
    waits: int = 0
    about: str = ""


class Listing(msgspec.Struct, frozen=True, kw_only=True):
    """All that one case puts into the lists. ``seen`` are (sort, key) pairs, ``files`` (sha256, kind) pairs."""

    values: WorklistValues
    revision: int
    pending: int
    refused: int
    letters: tuple[LetterRow, ...] = ()
    seen: tuple[tuple[str, str], ...] = ()
    files: tuple[tuple[str, str], ...] = ()


def put(connection: Connection, case_id: str, listing: Listing) -> None:
    """Puts a case into the lists, in place of what stood there. Writes only what is different."""
    row = _columns(listing)
    old = connection.execute(_OLD, {"case": case_id}).first()
    rowid = connection.execute(_PUT, {"case_id": case_id, **row}).scalar_one()
    if old is None or old.words != row["words"]:
        if old is not None:
            connection.exec_driver_sql("DELETE FROM case_words WHERE rowid = ?", (rowid,))
        connection.exec_driver_sql("INSERT INTO case_words(rowid, words) VALUES (?, ?)", (rowid, row["words"]))
    _put_letters(connection, case_id, listing.letters)
    _put_seen(connection, case_id, listing)


_OLD = select(cases.c.rowid, cases.c.words).where(cases.c.case_id == bindparam("case"))
_WRITTEN = [column.name for column in cases.c if column.name != "rowid"]
_UPSERT = upsert(cases).values({name: bindparam(name) for name in _WRITTEN})
_PUT = _UPSERT.on_conflict_do_update(
    index_elements=["case_id"], set_={name: _UPSERT.excluded[name] for name in _WRITTEN if name != "case_id"}
).returning(cases.c.rowid)


def _put_letters(connection: Connection, case_id: str, rows: Sequence[LetterRow]) -> None:
    wanted = [{"case_id": case_id, **msgspec.structs.asdict(row)} for row in rows]
    kept = [dict(row._mapping) for row in connection.execute(_LETTERS, {"case": case_id})]
    if kept == wanted:
        return
    connection.execute(delete(letters).where(letters.c.case_id == case_id))
    if wanted:
        connection.execute(insert(letters), wanted)


_LETTERS = select(letters).where(letters.c.case_id == bindparam("case")).order_by(letters.c.place)


def _put_seen(connection: Connection, case_id: str, listing: Listing) -> None:
    kept = {(row.sort, row.key) for row in connection.execute(_SEEN, {"case": case_id})}
    wanted = set(listing.seen)
    if kept == wanted:
        return
    for sort, key in kept - wanted:
        here = (seen.c.case_id == case_id) & (seen.c.sort == sort) & (seen.c.key == key)
        connection.execute(delete(seen).where(here))
    if wanted - kept:
        new = [{"case_id": case_id, "sort": sort, "key": key} for sort, key in sorted(wanted - kept)]
        connection.execute(insert(seen), new)
    if listing.files:
        statement = upsert(documents).on_conflict_do_nothing()
        connection.execute(statement, [{"sha256": name, "kind": kind} for name, kind in dict(listing.files).items()])


_SEEN = select(seen.c.sort, seen.c.key).where(seen.c.case_id == bindparam("case"))


def _columns(listing: Listing) -> dict[str, Any]:
    values = listing.values
    row = msgspec.structs.asdict(values)
    deadline = values.deadline.isoformat() if values.deadline else ""
    return row | {
        "received": values.received.isoformat(),
        "deadline": deadline,
        "due": deadline or LAST_DAY,
        "work_towards": values.work_towards.isoformat() if values.work_towards else "",
        "protected": int(values.protected),
        "came_back": int(values.came_back),
        "to_archive": int(values.to_archive),
        "open": int(values.state != CaseState.CLOSED),
        "pending": listing.pending,
        "refused": listing.refused,
        "revision": listing.revision,
    }


def remove(connection: Connection, case_id: str) -> None:
    """Takes a case off the lists."""
    rowid = connection.execute(select(cases.c.rowid).where(cases.c.case_id == case_id)).scalar()
    if rowid is not None:
        connection.exec_driver_sql("DELETE FROM case_words WHERE rowid = ?", (rowid,))
    for table in (cases, letters, seen):
        connection.execute(delete(table).where(table.c.case_id == case_id))


def clear(connection: Connection) -> None:
    """Throws all lists away."""
    connection.exec_driver_sql("DELETE FROM case_words")
    for table in (cases, letters, seen):
        connection.execute(delete(table))


# --- finding ----------------------------------------------------------------------------------------------


def worklist_ids(connection: Connection, query: WorklistQuery) -> list[int]:
    """Row ids in the order of the list: what is due first stands first."""
    found = _select(query)
    if found is None:
        return []
    ids = connection.execute(text(f"SELECT json_group_array(rowid) FROM ({found[0]})"), found[1]).scalar_one()  # noqa: S608
    return read_json(ids, list[int])


def plan(connection: Connection, query: WorklistQuery) -> list[str]:
    """How the database finds the ids: the lines of its query plan."""
    found = _select(query)
    if found is None:
        return []
    return [row.detail for row in connection.execute(text(f"EXPLAIN QUERY PLAN {found[0]}"), found[1])]


def _select(query: WorklistQuery) -> tuple[str, dict[str, Any]] | None:
    """The query for the ids, made of constants, and its values; None where nothing can be found by the typed text.

    All ids come as one JSON text, because a hundred thousand result rows would take longer than the query.
    """
    where, values = _condition(query)
    if query.door:
        where += " AND door = :door"
        values["door"] = query.door
    words = match(query.text)
    if query.text.strip() and not words:
        return None
    if words:
        where += " AND rowid IN (SELECT rowid FROM case_words WHERE case_words MATCH :words)"
        values["words"] = words
    return f"SELECT rowid FROM cases WHERE {where} ORDER BY due, received, door, rowid", values  # noqa: S608


def _condition(query: WorklistQuery) -> tuple[str, dict[str, Any]]:
    today = query.today.isoformat()
    soon = (query.today + timedelta(days=query.due_soon_days)).isoformat()
    table: dict[WorklistFilter, tuple[str, dict[str, Any]]] = {
        WorklistFilter.MINE: ("assigned_to = :person AND open = 1", {"person": query.person}),
        WorklistFilter.UNASSIGNED: ("assigned_to = '' AND open = 1", {}),
        WorklistFilter.DUE_SOON: ("open = 1 AND due BETWEEN :today AND :soon", {"today": today, "soon": soon}),
        WorklistFilter.OVERDUE: ("open = 1 AND due < :today", {"today": today}),
        WorklistFilter.ON_HOLD: ("state = 'on_hold'", {}),
        WorklistFilter.CAME_BACK: ("came_back = 1", {}),
        WorklistFilter.TO_ARCHIVE: ("to_archive = 1", {}),
        WorklistFilter.FOR_APPROVAL: ("state = 'submitted' AND proposed_by <> :person", {"person": query.person}),
        WorklistFilter.OPEN: ("open = 1", {}),
        WorklistFilter.CLOSED: ("open = 0", {}),
        WorklistFilter.ALL: ("due >= ''", {}),
    }
    return table[query.filter]


def count(connection: Connection, query: WorklistQuery) -> int:
    """How many cases a filter lists, without text or door."""
    where, values = _condition(query)
    return int(connection.execute(text(f"SELECT count(*) FROM cases WHERE {where}"), values).scalar_one())  # noqa: S608


def worklist_rows(connection: Connection, rowids: Sequence[int]) -> tuple[WorklistRow, ...]:
    """The rows with these ids, in this order; ids that are gone are passed over."""
    found = {row.rowid: _row(row) for row in connection.execute(select(cases).where(cases.c.rowid.in_(rowids)))}
    return tuple(found[rowid] for rowid in rowids if rowid in found)


_READ = ("received", "deadline", "work_towards", "protected", "came_back", "to_archive")
"""Values that are kept otherwise than they are shown."""
_VALUES = tuple(field for field in WorklistValues.__struct_fields__ if field not in _READ)


def _row(row: Any) -> WorklistRow:
    values = WorklistValues(
        received=date.fromisoformat(row.received),
        deadline=date.fromisoformat(row.deadline) if row.deadline else None,
        work_towards=date.fromisoformat(row.work_towards) if row.work_towards else None,
        protected=bool(row.protected),
        came_back=bool(row.came_back),
        to_archive=bool(row.to_archive),
        **{field: getattr(row, field) for field in _VALUES},
    )
    return WorklistRow(rowid=row.rowid, case_id=row.case_id, values=values, pending=row.pending, refused=row.refused)


def row_of(connection: Connection, case_id: str) -> WorklistRow | None:
    row = connection.execute(select(cases).where(cases.c.case_id == case_id)).first()
    return _row(row) if row else None


def letters_found(connection: Connection, typed: str, limit: int) -> Sequence[Any]:
    """Letter rows with their case's number and title; ``typed`` is searched in the case's words.

    Those that wait come first, the others newest first.
    """
    columns = (letters, cases.c.number, cases.c.title)
    query = select(*columns).join(cases, cases.c.case_id == letters.c.case_id)
    words = match(typed)
    if typed.strip() and not words:
        return []
    if words:
        found = text("SELECT rowid FROM case_words WHERE case_words MATCH :words").bindparams(words=words)
        query = query.where(cases.c.rowid.in_(found.columns(cases.c.rowid).scalar_subquery()))
    order = (letters.c.waits.desc(), letters.c.issued.desc(), cases.c.number.desc(), letters.c.place.desc())
    return connection.execute(query.order_by(*order).limit(limit)).all()


def numbered(connection: Connection, numbers: Sequence[str]) -> tuple[str, ...]:
    """The ids of the cases with these numbers."""
    found = connection.execute(select(cases.c.case_id).where(cases.c.number.in_(numbers), cases.c.number != ""))
    return tuple(found.scalars())


def seen_in(connection: Connection, pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """(sort, case id) for every case that has one of these (sort, key) pairs."""
    found: list[tuple[str, str]] = []
    for sort, key in pairs:
        rows = connection.execute(select(seen.c.case_id).where(seen.c.sort == sort, seen.c.key == key).limit(50))
        found += [(sort, case_id) for case_id in rows.scalars()]
    return tuple(dict.fromkeys(found))


def scans_in(connection: Connection, digests: Iterable[str]) -> frozenset[str]:
    """Which of these scans some listed case still stands on."""
    query = select(seen.c.key).where(seen.c.sort == "scan", seen.c.key.in_(list(digests)))
    return frozenset(connection.execute(query).scalars())


def everything(connection: Connection) -> dict[str, Any]:
    """All lists as plain values without row ids: what a comparison after rebuilding looks at."""
    plain = [column for column in cases.c if column.name != "rowid"]
    words = text("SELECT c.case_id FROM case_words w JOIN cases c ON c.rowid = w.rowid ORDER BY 1")
    return {
        "cases": [tuple(row) for row in connection.execute(select(*plain).order_by(cases.c.case_id))],
        "letters": [tuple(row) for row in connection.execute(select(letters).order_by(letters.c.letter_id))],
        "seen": [
            tuple(row) for row in connection.execute(select(seen).order_by(seen.c.case_id, seen.c.sort, seen.c.key))
        ],
        "words": [tuple(row) for row in connection.execute(words)],
    }
