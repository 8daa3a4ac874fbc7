"""The outbox: this person's acts until they have come back in the pulled log. Knows no network and no rule."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, func, insert, select, update

from app.models.reading import read_json
from app.models.reasons import Reason, Refused
from app.models.tables import outbox


class Sending(StrEnum):
    """How far an act of the outbox has come."""

    PENDING = "pending"
    """Not answered by the server yet."""
    ACCEPTED = "accepted"
    """The server said yes; it leaves the outbox when the log brings it back."""
    HELD = "held"
    """Waits because an act before it in the same case was refused."""
    REFUSED = "refused"
    """The server said no, and its author has not answered yet."""
    SET_ASIDE = "set_aside"
    """The server said no and its author let it rest. It stays on record."""
    REDONE = "redone"
    """The server said no and its author did the same again as a new act. It stays on record."""
    DELIVERED = "delivered"
    """The server said yes in a case that this person may no longer read, so the log will not bring it back."""


WAITING = (Sending.PENDING, Sending.ACCEPTED, Sending.HELD)
FOLDED = WAITING
"""What is laid on top of the confirmed case, where it still may happen."""


class Outgoing(msgspec.Struct, frozen=True, kw_only=True):
    """One act of the outbox: its bytes, and what the server said of it if it answered."""

    position: int
    act_id: str
    case_id: str
    body: bytes
    state: Sending
    made_at: str
    answered_at: str = ""
    refusal: Refused | None = None
    held_by: str = ""


def put(connection: Connection, act_id: str, case_id: str, body: bytes, made_at: str, place: int = 0) -> None:
    """Adds an act at the end, or at a ``place`` that was left free by ``step_aside``.

    It is held from the start where an act before it in the case stands refused and unanswered.
    """
    position = place or _next(connection)
    refused = _first_refused(connection, case_id, position)
    state = Sending.HELD if refused else Sending.PENDING
    row = {"position": position, "act_id": act_id, "case_id": case_id, "body": body, "state": state.value}
    connection.execute(insert(outbox).values(**row, made_at=made_at, held_by=refused))


def step_aside(connection: Connection, act_id: str, at: str) -> int:
    """Ends a refusal because its act is done again, and leaves its place to the new act. Returns the place."""
    row = find(connection, act_id)
    if row is None:
        return 0
    settle(connection, act_id, Sending.REDONE, at)
    connection.execute(update(outbox).where(outbox.c.act_id == act_id).values(position=_next(connection)))
    return row.position


def _next(connection: Connection) -> int:
    last = connection.execute(select(func.coalesce(func.max(outbox.c.position), 0))).scalar_one()
    return max(int(last), 0) + 1


def _first_refused(connection: Connection, case_id: str, before: int) -> str:
    query = (
        select(outbox.c.act_id)
        .where(outbox.c.case_id == case_id, outbox.c.state == Sending.REFUSED.value, outbox.c.position < before)
        .order_by(outbox.c.position)
        .limit(1)
    )
    return connection.execute(query).scalar() or ""


def put_back(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Puts acts that were confirmed once in front of everything else, in their order."""
    if not rows:
        return
    first = connection.execute(select(func.coalesce(func.min(outbox.c.position), 1))).scalar_one()
    start = min(first, 1) - len(rows)
    connection.execute(
        insert(outbox),
        [
            {
                "position": start + place,
                "act_id": row["act_id"],
                "case_id": row["case_id"],
                "body": row["body"],
                "state": Sending.PENDING.value,
                "made_at": row["made_at"],
            }
            for place, row in enumerate(rows)
        ],
    )


def of_case(connection: Connection, case_id: str) -> tuple[Outgoing, ...]:
    """Everything in the outbox about one case, in order."""
    return tuple(_outgoing(row) for row in connection.execute(_OF_CASE, {"case": case_id}))


_OF_CASE = select(outbox).where(outbox.c.case_id == bindparam("case")).order_by(outbox.c.position)


def in_states(connection: Connection, states: Sequence[Sending], limit: int = -1) -> tuple[Outgoing, ...]:
    """What is in one of these states, in order."""
    query = select(outbox).where(outbox.c.state.in_([state.value for state in states])).order_by(outbox.c.position)
    return tuple(_outgoing(row) for row in connection.execute(query.limit(limit) if limit >= 0 else query))


def find(connection: Connection, act_id: str) -> Outgoing | None:
    row = connection.execute(select(outbox).where(outbox.c.act_id == act_id)).first()
    return _outgoing(row) if row else None


def case_ids(connection: Connection) -> Sequence[str]:
    """The cases that the outbox has something of, in the order in which they come."""
    query = select(outbox.c.case_id).group_by(outbox.c.case_id).order_by(func.min(outbox.c.position))
    return connection.execute(query).scalars().all()


def count(connection: Connection, states: Sequence[Sending]) -> int:
    query = select(func.count()).select_from(outbox).where(outbox.c.state.in_([state.value for state in states]))
    return int(connection.execute(query).scalar_one())


def accept(connection: Connection, act_id: str, at: str) -> None:
    """Notes the server's yes. The act stays until the log brings it back."""
    open_states = [Sending.PENDING.value, Sending.HELD.value]
    connection.execute(
        update(outbox)
        .where(outbox.c.act_id == act_id, outbox.c.state.in_(open_states))
        .values(state=Sending.ACCEPTED.value, answered_at=at, held_by="")
    )


def refuse(connection: Connection, act_id: str, refusal: Refused, at: str) -> None:
    """Notes the server's no and holds everything that comes after it in the same case."""
    values = msgspec.json.encode(refusal.values).decode()
    row = find(connection, act_id)
    if row is None or row.state not in WAITING:
        return
    connection.execute(
        update(outbox)
        .where(outbox.c.act_id == act_id)
        .values(
            state=Sending.REFUSED.value,
            answered_at=at,
            reason=refusal.reason.value,
            reason_values=values,
            held_by="",
        )
    )
    _hold_after(connection, row.case_id, act_id)


def settle(connection: Connection, act_id: str, state: Sending, at: str) -> None:
    """Ends a refusal; what it alone held back goes on."""
    row = find(connection, act_id)
    if row is None:
        return
    connection.execute(
        update(outbox).where(outbox.c.act_id == act_id).values(state=state.value, answered_at=row.answered_at or at)
    )
    held = update(outbox).where(outbox.c.case_id == row.case_id, outbox.c.state == Sending.HELD.value)
    connection.execute(held.values(state=Sending.PENDING.value, held_by=""))
    still = _first_refused(connection, row.case_id, _next(connection))
    if still:
        _hold_after(connection, row.case_id, still)


def _hold_after(connection: Connection, case_id: str, refused: str) -> None:
    after = select(outbox.c.position).where(outbox.c.act_id == refused).scalar_subquery()
    connection.execute(
        update(outbox)
        .where(outbox.c.case_id == case_id, outbox.c.position > after)
        .where(outbox.c.state == Sending.PENDING.value)
        .values(state=Sending.HELD.value, held_by=refused)
    )


def send_again(connection: Connection, case_id: str = "") -> None:
    """Makes pending again what was accepted but did not come back; of one case, or of all."""
    statement = update(outbox).where(outbox.c.state == Sending.ACCEPTED.value)
    if case_id:
        statement = statement.where(outbox.c.case_id == case_id)
    connection.execute(statement.values(state=Sending.PENDING.value, answered_at=""))


def deliver(connection: Connection, case_id: str) -> None:
    """The case can no longer be read here; its accepted acts are done with."""
    connection.execute(
        update(outbox)
        .where(outbox.c.case_id == case_id, outbox.c.state == Sending.ACCEPTED.value)
        .values(state=Sending.DELIVERED.value)
    )


def in_the_way(connection: Connection, case_id: str) -> bool:
    """Whether something of this case has not been confirmed, or was refused and not answered."""
    states = [state.value for state in (*WAITING, Sending.REFUSED)]
    query = select(outbox.c.act_id).where(outbox.c.case_id == case_id, outbox.c.state.in_(states)).limit(1)
    return connection.execute(query).first() is not None


def _outgoing(row: Any) -> Outgoing:
    values = read_json(row.reason_values, dict[str, str]) if row.reason_values else {}
    return Outgoing(
        position=row.position,
        act_id=row.act_id,
        case_id=row.case_id,
        body=bytes(row.body),
        state=Sending(row.state),
        made_at=row.made_at,
        answered_at=row.answered_at,
        refusal=Refused(Reason(row.reason), values) if row.reason else None,
        held_by=row.held_by,
    )
