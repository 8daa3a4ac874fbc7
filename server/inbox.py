"""Acts in: what becomes of every act in a push, in the order in which the questions are asked.

1. Is it an act at all, of a type this server knows, by the person who is signed in (``arrival.py``)?
2. Was it here before? The same bytes get the same answer; other bytes under the same id are refused.
3. Was an act before it in the same case refused in this push? Then it is held.
4. May it happen: not out of date, ``check`` says yes, and the server's own rules (``own_rules.py``) say yes.
5. It is stamped and appended. What is refused or held is kept too, with the reason.

The whole push is one job of the writer: all of it is on the disk before any of it is answered for.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection, Row, bindparam, select

from app.models import check
from app.models.case.acts import LetterRegistered
from app.models.case.entry import Entry
from app.models.case.state import Case
from app.models.reading import read_json
from app.models.reasons import Reason, Refused, refused
from app.models.values import Actor
from app.models.wire import PushResult
from server import audit, ledger
from server.arrival import Arrived
from server.cases import Folded, bound, stamp_of
from server.database import log
from server.database import refused as refusals
from server.desk import Desk
from server.own_rules import own_rules

NOT_FINAL = frozenset({Reason.DOCUMENT_NOT_STORED, Reason.TYPE_UNKNOWN, Reason.AUTHOR_FORGED})
"""Refusals that the same bytes may outlive: the document arrives, the server is updated, the right person signs in."""

# Statements are built once: building them costs more than running them.
_ACCEPTED = select(log).where(log.c.act_id == bindparam("act"))
_REFUSED = (
    select(refusals)
    .where(refusals.c.act_id == bindparam("act"), refusals.c.person == bindparam("pusher"))
    .order_by(refusals.c.id)
)
_ALARMS = {Reason.AUTHOR_FORGED: "author-forged", Reason.ID_REUSED: "id-reused"}


class Judged(msgspec.Struct, frozen=True):
    """The answers to a push, and the cases as they are after it."""

    results: tuple[PushResult, ...]
    cases: tuple[Folded, ...]


class Push:
    """One push by one person; a job for the writer."""

    def __init__(self, desk: Desk, actor: Actor, arrived: Sequence[Arrived]) -> None:
        self._desk = desk
        self._actor = actor
        self._arrived = arrived
        self._cases: dict[str, Folded | None] = {}
        self._stopped: dict[str, str] = {}

    def __call__(self, connection: Connection) -> Judged:
        """Judges every act in order, inside the writer's transaction."""
        self._cases = {}
        self._stopped = {}
        results = tuple(self._one(connection, item) for item in self._arrived)
        return Judged(results, tuple(item for item in self._cases.values() if item is not None))

    def _one(self, connection: Connection, item: Arrived) -> PushResult:
        if item.fault is not None or item.entry is None:
            return self._refuse(connection, item, item.fault or refused(Reason.TYPE_UNKNOWN))
        known = self._known(connection, item)
        if known is not None:
            if known.status == "rejected":
                self._stopped.setdefault(item.case_id, item.id)
            return known
        blocker = self._stopped.get(item.case_id)
        if blocker is not None:
            self._remember(connection, item, "held", None)
            return PushResult(id=item.id, status="held", held_by=blocker)
        refusal = self._judge(connection, item.entry)
        if refusal is not None:
            return self._refuse(connection, item, refusal)
        return self._accept(connection, item, item.entry)

    def _known(self, connection: Connection, item: Arrived) -> PushResult | None:
        """The answer this act was given before, or that its id is taken by other bytes; None for a new act."""
        row = connection.execute(_ACCEPTED, {"act": item.id}).first()
        if row is not None:
            if row.digest == item.digest:
                return PushResult(id=item.id, status="accepted", stamp=stamp_of(row), duplicate=True)
            return self._refuse(connection, item, refused(Reason.ID_REUSED))
        earlier = connection.execute(_REFUSED, {"act": item.id, "pusher": self._actor.id}).all()
        final = next((row for row in earlier if row.final and row.digest == item.digest), None)
        if final is not None:
            return _again(item.id, final)
        other = any(row.digest != item.digest and row.reason != Reason.AUTHOR_FORGED for row in earlier)
        return self._refuse(connection, item, refused(Reason.ID_REUSED)) if other else None

    def _judge(self, connection: Connection, entry: Entry) -> Refused | None:
        case = self._seen(connection, entry)
        hidden = case is None and self._cases[entry.case_id] is not None
        if hidden and isinstance(entry.act, LetterRegistered):
            return refused(Reason.NO_SUCH_CASE)
        rulebook = self._desk.rulebooks.get(entry.rulebook)
        if rulebook is None:
            return refused(Reason.TYPE_UNKNOWN)
        return (
            _ahead(case, entry)
            or check.out_of_date(case, entry.act, entry.base, bound(entry).device)
            or check.check(case, entry.act, self._actor, rulebook)
            or own_rules(entry.act, self._actor, connection, self._desk.documents, self._desk.clock)
        )

    def _seen(self, connection: Connection, entry: Entry) -> Case | None:
        """The case as this person may see it: a hidden one is judged like a missing one."""
        if entry.case_id not in self._cases:
            self._cases[entry.case_id] = self._desk.cases.current(connection, entry.case_id)
        folded = self._cases[entry.case_id]
        return folded.case if folded is not None and check.may_read(folded.case, self._actor) else None

    def _accept(self, connection: Connection, item: Arrived, entry: Entry) -> PushResult:
        folded = ledger.append(connection, item, entry, self._cases.get(item.case_id), self._desk, self._actor)
        self._cases[item.case_id] = folded.after
        return PushResult(id=item.id, status="accepted", stamp=folded.stamp)

    def _refuse(self, connection: Connection, item: Arrived, refusal: Refused) -> PushResult:
        self._stopped.setdefault(item.case_id, item.id)
        self._remember(connection, item, "rejected", refusal)
        alarm = _ALARMS.get(refusal.reason)
        if alarm:
            audit.note_event(connection, self._desk.clock, alarm, self._actor.id, item.digest)
        return PushResult(id=item.id, status="rejected", reason=refusal.reason, values=refusal.values)

    def _remember(self, connection: Connection, item: Arrived, status: str, refusal: Refused | None) -> None:
        """Keeps a refused or held act, once for each answer it was given."""
        reason = refusal.reason.value if refusal else ""
        there = connection.execute(
            select(refusals.c.id).where(
                refusals.c.act_id == item.id,
                refusals.c.person == self._actor.id,
                refusals.c.digest == item.digest,
                refusals.c.reason == reason,
            )
        ).first()
        if there is not None:
            return
        connection.execute(
            refusals.insert().values(
                act_id=item.id,
                case_id=item.case_id,
                person=self._actor.id,
                digest=item.digest,
                body=item.body,
                status=status,
                reason=reason,
                words=msgspec.json.encode(refusal.values if refusal else {}).decode(),
                time=self._desk.clock.stamp(),
                final=refusal is not None and refusal.reason not in NOT_FINAL,
            )
        )


def _again(act_id: str, row: Row[tuple[object, ...]]) -> PushResult:
    values = read_json(str(row.words), dict[str, str])
    return PushResult(id=act_id, status="rejected", reason=Reason(row.reason), values=values, duplicate=True)


def _ahead(case: Case | None, entry: Entry) -> Refused | None:
    """Nobody has seen a revision that does not exist; an act that says so would slip past "out of date"."""
    if case is None or entry.base <= case.revision:
        return None
    return refused(Reason.STALE, aspect="facts", name=entry.by_name)
