"""The confirmed log of one workbench: lines as the server sent them, by case and revision. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from app.models import wire
from app.models.case.entry import Stamp
from app.models.tables import former, log, outbox
from app.models.values import digest


class ForkedLog(Exception):
    """The lines do not continue the history that is kept here: the server's log is another one."""


def append(connection: Connection, lines: Iterable[wire.LogLine]) -> frozenset[str]:
    """Adds lines, each of which must continue its case's chain; known lines are passed over.

    Own acts among them leave the outbox in the same transaction. Returns the ids of the cases that grew. Raises
    ``ForkedLog`` where a line does not fit, and ``wire.MalformedAct`` for bytes that are no act.
    """
    links: dict[str, tuple[int, str]] = {}
    rows: list[dict[str, Any]] = []
    for line in lines:
        envelope = wire.open_envelope(line.data)
        last, previous = links.get(envelope.case) or link(connection, envelope.case)
        stamp = line.stamp
        if stamp.revision <= last:
            _known(connection, envelope, stamp, rows)
            continue
        _continues(line, envelope, last, previous)
        links[envelope.case] = (stamp.revision, stamp.hash)
        rows.append(
            {
                "case_id": envelope.case,
                "revision": stamp.revision,
                "act_id": envelope.id,
                "seq": stamp.seq,
                "device": envelope.dev,
                "body": line.data,
                "time": stamp.time,
                "number": stamp.number,
                "hash": stamp.hash,
            }
        )
    if rows:
        connection.execute(insert(log), rows)
        connection.execute(delete(outbox).where(outbox.c.act_id.in_([row["act_id"] for row in rows])))
    return frozenset(row["case_id"] for row in rows)


def _known(connection: Connection, envelope: wire.Envelope, stamp: Stamp, fresh: list[dict[str, Any]]) -> None:
    here = select(log.c.hash).where(log.c.case_id == envelope.case, log.c.revision == stamp.revision)
    kept = connection.execute(here).scalar()
    if kept is None:
        kept = next(
            (row["hash"] for row in fresh if (row["case_id"], row["revision"]) == (envelope.case, stamp.revision)), ""
        )
    if kept != stamp.hash:
        raise ForkedLog(f"case {envelope.case} revision {stamp.revision} differs")


def _continues(line: wire.LogLine, envelope: wire.Envelope, last: int, previous: str) -> None:
    stamp = line.stamp
    expected = wire.chain(previous, digest(line.data), stamp.seq, stamp.revision, stamp.time, stamp.number)
    if stamp.revision != last + 1 or stamp.hash != expected:
        raise ForkedLog(f"case {envelope.case} revision {stamp.revision} does not follow revision {last}")


def link(connection: Connection, case_id: str) -> tuple[int, str]:
    """The last revision kept of a case and its link in the chain; (0, "") for an unknown case."""
    row = connection.execute(_LINK, {"case": case_id}).first()
    return (row.revision, row.hash) if row else (0, "")


_LINK = (
    select(log.c.revision, log.c.hash)
    .where(log.c.case_id == bindparam("case"))
    .order_by(log.c.revision.desc())
    .limit(1)
)


def lines(connection: Connection, case_id: str, after: int = 0) -> tuple[wire.LogLine, ...]:
    """The lines of a case after a revision, in order."""
    return tuple(_line(row) for row in connection.execute(_LINES, {"case": case_id, "after": after}))


_LINES = (
    select(log).where(log.c.case_id == bindparam("case"), log.c.revision > bindparam("after")).order_by(log.c.revision)
)


def _line(row: Any) -> wire.LogLine:
    """A row as its line. Bytes that somebody has made into something else still give one, whose chain does not hold."""
    body = row.body if isinstance(row.body, bytes) else str(row.body).encode()
    stamp = Stamp(seq=row.seq, revision=row.revision, time=row.time, number=row.number, hash=row.hash)
    return wire.LogLine(body=body.decode("utf-8", "replace"), stamp=stamp)


def act_id_at(connection: Connection, case_id: str, revision: int) -> str:
    """The id of the act that stands at a revision, as the log has it beside the act's own bytes; empty for none."""
    here = select(log.c.act_id).where(log.c.case_id == case_id, log.c.revision == revision)
    return connection.execute(here).scalar() or ""


def latest_of(connection: Connection, device: str, count: int) -> tuple[wire.LogLine, ...]:
    """The last acts that were done in the database called ``device`` and confirmed, newest first."""
    query = select(log).where(log.c.device == device).order_by(log.c.seq.desc()).limit(count)
    return tuple(_line(row) for row in connection.execute(query))


def case_ids(connection: Connection) -> Sequence[str]:
    """All cases with confirmed acts, in the order in which they began."""
    query = select(log.c.case_id).group_by(log.c.case_id).order_by(func.min(log.c.seq))
    return connection.execute(query).scalars().all()


def holds(connection: Connection, act_id: str) -> bool:
    """Whether an act has been confirmed."""
    return connection.execute(select(log.c.seq).where(log.c.act_id == act_id)).first() is not None


def remove_case(connection: Connection, case_id: str) -> None:
    """Takes a case's confirmed acts off this machine, because this person may no longer read it."""
    connection.execute(delete(log).where(log.c.case_id == case_id))


def leave_fork(connection: Connection, device: str) -> None:
    """Empties the log because the server has another one; this person's own confirmed acts are put aside first."""
    own = select(log).where(log.c.device == device).order_by(log.c.seq)
    rows = [
        {"seq": row.seq, "act_id": row.act_id, "case_id": row.case_id, "body": row.body, "made_at": row.time}
        for row in connection.execute(own)
    ]
    kept = set(connection.execute(select(former.c.act_id)).scalars())
    fresh = [row for row in rows if row["act_id"] not in kept]
    if fresh:
        top = connection.execute(select(func.coalesce(func.max(former.c.seq), 0))).scalar_one()
        for place, row in enumerate(fresh, start=1):
            row["seq"] = top + place
        connection.execute(insert(former), fresh)
    connection.execute(delete(log))


def has_former(connection: Connection) -> bool:
    """Whether acts of a log that was left have not been compared with the new one yet."""
    return connection.execute(select(former.c.seq).limit(1)).first() is not None


def missing_former(connection: Connection) -> tuple[dict[str, Any], ...]:
    """Own acts of the former log that the pulled log does not hold, in order; forgets the former log."""
    query = (
        select(former)
        .where(former.c.act_id.not_in(select(log.c.act_id)), former.c.act_id.not_in(select(outbox.c.act_id)))
        .order_by(former.c.seq)
    )
    found = tuple(dict(row._mapping) for row in connection.execute(query))
    connection.execute(delete(former))
    return found
