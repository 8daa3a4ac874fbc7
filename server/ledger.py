"""Appending to the log: sequence, revision, time, case number, the case's chain and the log's running hash.

Runs inside the writer's transaction, with the head row locked. Knows nothing of rules: what comes here may happen.
"""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection, bindparam, select, update

from app.models.case.entry import Entry, Stamp
from app.models.case.state import evolve
from app.models.values import Actor, digest
from app.models.wire import chain
from server.arrival import Arrived
from server.cases import Folded, bound
from server.database import case_numbers, log, log_head
from server.database import cases as heads
from server.desk import Desk
from server.documents import named_in

# Statements are built once: building them costs more than running them.
_HEAD = select(log_head)
_APPEND = log.insert()
_MOVE_HEAD = update(log_head).values(seq=bindparam("new_seq"), log_hash=bindparam("new_hash"))
_MOVE_CASE = (
    update(heads)
    .where(heads.c.case_id == bindparam("case"))
    .values(revision=bindparam("new_revision"), protection=bindparam("new_protection"))
)


class Appended(msgspec.Struct, frozen=True):
    """The stamp of an appended act and the case after it."""

    stamp: Stamp
    after: Folded


def next_log_hash(previous: str, link: str) -> str:
    """The log's running hash after one more act, over the one before and the act's link in its case's chain."""
    return digest(f"{previous}\n{link}".encode())


def append(
    connection: Connection, item: Arrived, entry: Entry, before: Folded | None, desk: Desk, actor: Actor
) -> Appended:
    """Stamps an act of ``actor`` and puts it at the end of the log."""
    head = connection.execute(_HEAD).one()
    seq = head.seq + 1
    revision = before.case.revision + 1 if before else 1
    time = desk.clock.stamp()
    number = before.case.number if before else _next_number(connection, desk)
    link = chain(before.hash if before else "", item.digest, seq, revision, time, number)
    log_hash = next_log_hash(head.log_hash, link)
    connection.execute(
        _APPEND,
        {
            "seq": seq,
            "case_id": item.case_id,
            "revision": revision,
            "act_id": item.id,
            "person": entry.by,
            "digest": item.digest,
            "body": item.body,
            "time": time,
            "number": number,
            "hash": link,
            "log_hash": log_hash,
        },
    )
    connection.execute(_MOVE_HEAD, {"new_seq": seq, "new_hash": log_hash})
    stamp = Stamp(seq=seq, revision=revision, time=time, number=number, hash=link)
    after = evolve(before.case if before else None, bound(msgspec.structs.replace(entry, stamp=stamp)))
    if after is None:
        raise AssertionError("only a registration begins a case, and the rules have said so")
    _project(connection, Folded(after, link), fresh=before is None)
    desk.documents.tie(connection, named_in(entry.act), item.case_id, actor)
    return Appended(stamp, Folded(after, link))


def _project(connection: Connection, folded: Folded, fresh: bool) -> None:
    case = folded.case
    protection = case.facts.protection.value
    if fresh:
        row = {"case_id": case.id, "revision": case.revision, "number": case.number, "protection": protection}
        connection.execute(heads.insert(), row)
    else:
        connection.execute(_MOVE_CASE, {"case": case.id, "new_revision": case.revision, "new_protection": protection})


def _next_number(connection: Connection, desk: Desk) -> str:
    """The next case number (saksnummer) of the year."""
    year = desk.clock.today().year
    last = connection.execute(select(case_numbers.c.last).where(case_numbers.c.year == year)).scalar()
    if last is None:
        connection.execute(case_numbers.insert().values(year=year, last=1))
    else:
        connection.execute(update(case_numbers).where(case_numbers.c.year == year).values(last=last + 1))
    return desk.case_number.format(year=year, number=(last or 0) + 1)
