"""The log out: pages of it after a cursor, and one case's history.

A cursor is opaque to the workbench and sealed with a secret of this database: version, epoch, how far the log was
read, the log's running hash there, and what the reader's roles and groups opened. A cursor that this log cannot have
given means that the log is not the one the workbench followed (restored from a backup, or another server): that is told,
never papered over.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import struct
from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, select

from app.models.check import may_read
from app.models.values import Actor, Protection, Role
from app.models.wire import LogLine
from server.cases import Cases, Folded, case_before, line_of
from server.database import cases as heads
from server.database import log, log_head

_LAYOUT = struct.Struct(">B8sQ8sB")
_SEAL_BYTES = 16
_GROUPS = (Protection.CONFIDENTIAL, Protection.STRICTLY_CONFIDENTIAL, Protection.OWN_STAFF)
_READS = 1 << len(_GROUPS)
_PAGE_BYTES = 8 * 1024 * 1024


class LogForked(Exception):
    """The cursor belongs to another log than this one."""


class Feed(msgspec.Struct, frozen=True):
    """A page of the log. ``closed`` names cases the reader may no longer see, ``opened`` such as were opened to them."""

    lines: tuple[LogLine, ...]
    cursor: str
    head: int
    more: bool
    closed: tuple[str, ...]
    opened: tuple[str, ...]


class Place(msgspec.Struct, frozen=True):
    """What a cursor says: how far, the fingerprint there, and the reader's scope (bits of groups and of reading at all)."""

    seq: int = 0
    fingerprint: bytes = bytes(8)
    scope: int = -1


class Cursors:
    """Makes and reads cursors of one database."""

    def __init__(self, epoch: str, secret: bytes) -> None:
        self._epoch = bytes.fromhex(epoch)
        self._secret = secret

    def write(self, place: Place) -> str:
        plain = _LAYOUT.pack(1, self._epoch, place.seq, place.fingerprint, place.scope)
        return base64.urlsafe_b64encode(plain + self._seal(plain)).decode().rstrip("=")

    def read(self, text: str) -> Place:
        """The place a cursor stands for; an empty cursor is the beginning. Raises ``LogForked``."""
        if not text:
            return Place()
        try:
            raw = base64.b64decode(text.encode() + b"=" * (-len(text) % 4), altchars=b"-_", validate=True)
        except (binascii.Error, ValueError) as fault:
            raise LogForked from fault
        plain, seal = raw[: _LAYOUT.size], raw[_LAYOUT.size :]
        if len(plain) != _LAYOUT.size or not hmac.compare_digest(seal, self._seal(plain)):
            raise LogForked
        _, epoch, seq, fingerprint, scope = _LAYOUT.unpack(plain)
        if epoch != self._epoch:
            raise LogForked
        return Place(seq, fingerprint, scope)

    def _seal(self, plain: bytes) -> bytes:
        return hmac.new(self._secret, plain, hashlib.sha256).digest()[:_SEAL_BYTES]


def page_after(connection: Connection, cases: Cases, cursors: Cursors, cursor: str, limit: int, actor: Actor) -> Feed:
    """The next page for this person. Raises ``LogForked``."""
    place = cursors.read(cursor)
    if place.fingerprint != _fingerprint(connection, place.seq):
        raise LogForked
    head = connection.execute(select(log_head.c.seq)).scalar_one()
    rows = _some(connection.execute(select(log).where(log.c.seq > place.seq).order_by(log.c.seq).limit(limit)))
    end = rows[-1].seq if rows else place.seq
    folded = cases.read(connection, {row.case_id for row in rows})
    visible = {case_id for case_id, item in folded.items() if may_read(item.case, actor)}
    closed = _closed(connection, folded, visible, place, actor)
    opened: set[str] = set()
    if place.scope not in (-1, scope_of(actor)):
        lost, opened = _scope_changed(connection, cases, place, actor)
        closed |= lost
    return Feed(
        lines=tuple(line_of(row) for row in rows if row.case_id in visible),
        cursor=cursors.write(Place(end, _fingerprint(connection, end), scope_of(actor))),
        head=head,
        more=end < head,
        closed=tuple(sorted(closed)),
        opened=tuple(sorted(opened)),
    )


def case_lines(connection: Connection, folded: Folded, after: int, limit: int) -> tuple[tuple[LogLine, ...], bool]:
    """A case's lines after a revision, and whether there are more; the caller has asked who may read it."""
    rows = _some(
        connection.execute(
            select(log)
            .where(log.c.case_id == folded.case.id, log.c.revision > after)
            .order_by(log.c.revision)
            .limit(limit)
        )
    )
    more = bool(rows) and rows[-1].revision < folded.case.revision
    return tuple(line_of(row) for row in rows), more


def _some(rows: Iterable[Row[Any]]) -> list[Row[Any]]:
    """As many rows as one answer should hold in bytes, at least one."""
    taken: list[Row[Any]] = []
    size = 0
    for row in rows:
        size += len(row.body)
        if taken and size > _PAGE_BYTES:
            break
        taken.append(row)
    return taken


def scope_of(actor: Actor) -> int:
    """What the person's roles and groups open, as a small number that fits in a cursor."""
    bits = sum(1 << place for place, group in enumerate(_GROUPS) if group in actor.groups)
    return bits | (_READS if actor.roles - {Role.OPERATIONS} else 0)


def _with_scope(actor: Actor, scope: int) -> Actor:
    groups = frozenset(group for place, group in enumerate(_GROUPS) if scope & (1 << place))
    roles = frozenset({Role.READER}) if scope & _READS else frozenset[Role]()
    return msgspec.structs.replace(actor, roles=roles, groups=groups)


def _fingerprint(connection: Connection, seq: int) -> bytes:
    """The first eight bytes of the log's running hash at ``seq``; of nothing at the beginning; none past the end."""
    if seq == 0:
        return bytes(8)
    found = connection.execute(select(log.c.log_hash).where(log.c.seq == seq)).scalar()
    return bytes.fromhex(found[:16]) if found else b""


def _closed(
    connection: Connection, folded: dict[str, Folded], visible: Iterable[str], place: Place, actor: Actor
) -> set[str]:
    """Cases on this page that are hidden now but were open to this person where the cursor stood.

    A case that was hidden all along is not named: its existence is not this person's business.
    """
    before = actor if place.scope < 0 else _with_scope(actor, place.scope)
    gone: set[str] = set()
    for case_id in folded.keys() - set(visible):
        case = case_before(connection, case_id, place.seq)
        if case is not None and may_read(case, before):
            gone.add(case_id)
    return gone


def _scope_changed(connection: Connection, cases: Cases, place: Place, actor: Actor) -> tuple[set[str], set[str]]:
    """What the person lost and won because their roles or groups changed since the cursor was given."""
    before = _with_scope(actor, place.scope)
    query = select(heads.c.case_id)
    if (place.scope ^ scope_of(actor)) & _READS == 0:
        query = query.where(heads.c.protection != Protection.NONE.value)
    lost: set[str] = set()
    won: set[str] = set()
    names = [row.case_id for row in connection.execute(query)]
    for start in range(0, len(names), 500):
        for case_id, item in cases.read(connection, names[start : start + 500]).items():
            could, can = may_read(item.case, before), may_read(item.case, actor)
            if could and not can:
                lost.add(case_id)
            elif can and not could:
                won.add(case_id)
    return lost, won
