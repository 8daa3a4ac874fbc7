"""Acts as bytes and back, the hash chain over a case, and what workbench and server say to each other.

An act is written to bytes once, by its author, and never written again: the server stores and passes on the same
bytes. Each type has a version; older versions are lifted on reading, never in the stored bytes. Every act carries 16
random bytes of salt and the chain is over the SHA-256 of the bytes, so that a body can be erased without being
guessable from its digest.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from app.models.case.acts import Act
from app.models.case.entry import Entry, Stamp
from app.models.check import RULES
from app.models.reading import converted, read_json
from app.models.reasons import Reason, Refused
from app.models.values import digest

PROTOCOL = 1
"""The version of the conversation between workbench and server."""

MAX_PUSH_ACTS = 500
MAX_PUSH_BYTES = 4 * 1024 * 1024


def type_name(act_type: type[Act]) -> str:
    """The name of an act's type on the wire: its class name in snake case."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", act_type.__name__).lower()


ACT_TYPES: dict[str, type[Act]] = {type_name(act_type): act_type for act_type in RULES}
VERSIONS: dict[str, int] = dict.fromkeys(ACT_TYPES, 1)
"""The newest version of each type; raise it with an upcaster when the shape of a type changes."""

UPCASTERS: dict[tuple[str, int], Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""(type, version) -> function that lifts that version's data by one version."""


class Envelope(msgspec.Struct, frozen=True, kw_only=True):
    """An act on the wire. ``data`` is the act's own JSON; ``salt`` is 32 hexadecimal digits."""

    id: str
    case: str
    type: str
    v: int
    base: int
    by: str
    by_name: str
    at: str
    dev: str
    n: int
    salt: str
    rulebook: str
    data: msgspec.Raw


class UnknownAct(Exception):
    """The bytes hold an act of a type or version that this program does not know; they are kept untouched."""


class MalformedAct(Exception):
    """The bytes are not an act at all."""


def encode(entry: Entry, number: int, salt: str) -> bytes:
    """The bytes of a new act. ``number`` counts the acts of the author's device, from 1. Done once per act."""
    name = type_name(type(entry.act))
    return msgspec.json.encode(
        Envelope(
            id=entry.id,
            case=entry.case_id,
            type=name,
            v=VERSIONS[name],
            base=entry.base,
            by=entry.by,
            by_name=entry.by_name,
            at=entry.at,
            dev=entry.device,
            n=number,
            salt=salt,
            rulebook=entry.rulebook,
            data=msgspec.Raw(msgspec.json.encode(entry.act)),
        )
    )


_UNREADABLE = (msgspec.MsgspecError, UnicodeError, RecursionError)
"""What reading foreign bytes may raise: no JSON of that shape, no UTF-8, or nested too deeply."""


def open_envelope(body: bytes) -> Envelope:
    """The envelope around an act, without looking inside. Raises ``MalformedAct``."""
    try:
        return read_json(body, Envelope)
    except _UNREADABLE as fault:
        raise MalformedAct(str(fault)) from fault


def decode(body: bytes, stamp: Stamp | None = None) -> Entry:
    """The entry in these bytes. Raises ``MalformedAct`` or ``UnknownAct``."""
    envelope = open_envelope(body)
    act_type = ACT_TYPES.get(envelope.type)
    if envelope.v < 1:
        raise MalformedAct(f"{envelope.type} version {envelope.v}")
    if act_type is None or envelope.v > VERSIONS[envelope.type]:
        raise UnknownAct(f"{envelope.type} version {envelope.v}")
    try:
        data = msgspec.json.decode(envelope.data)
        for version in range(envelope.v, VERSIONS[envelope.type]):
            data = UPCASTERS[envelope.type, version](data)
        act = converted(data, act_type)
    except _UNREADABLE as fault:
        raise MalformedAct(str(fault)) from fault
    return Entry(
        id=envelope.id,
        case_id=envelope.case,
        act=act,
        base=envelope.base,
        by=envelope.by,
        by_name=envelope.by_name,
        at=envelope.at,
        device=envelope.dev,
        rulebook=envelope.rulebook,
        stamp=stamp,
    )


def chain(previous: str, body_digest: str, seq: int, revision: int, time: str, number: str) -> str:
    """The next link of a case's chain: over the link before, the act's SHA-256 and everything the server stamped on it."""
    return digest("\n".join((previous, body_digest, str(seq), str(revision), time, number)).encode())


class LogLine(msgspec.Struct, frozen=True, kw_only=True):
    """One act in the server's log as it travels: the author's bytes as text, and the server's stamp."""

    body: str
    stamp: Stamp

    @property
    def data(self) -> bytes:
        return self.body.encode()


class Broken(msgspec.Struct, frozen=True):
    """Where a chain does not hold: the case, the revision, the act's id, and what is wrong."""

    case_id: str
    revision: int
    act_id: str
    fault: str


def verify_chain(lines: Sequence[LogLine]) -> Broken | None:
    """Whether one case's log lines, in order, are whole: no gap, no change, nothing added. The first fault, or None."""
    previous = ""
    case_id = ""
    for place, line in enumerate(lines, start=1):
        try:
            envelope = open_envelope(line.data)
        except MalformedAct:
            return Broken(case_id, place, "", "the act cannot be read")
        case_id = case_id or envelope.case
        fault = _fault(line, place, previous, envelope.case == case_id)
        if fault:
            return Broken(case_id, place, envelope.id, fault)
        previous = line.stamp.hash
    return None


def _fault(line: LogLine, place: int, previous: str, same_case: bool) -> str:
    stamp = line.stamp
    if stamp.revision != place:
        return "a revision is missing or stands twice"
    if not same_case:
        return "an act of another case stands in the history"
    link = chain(previous, digest(line.data), stamp.seq, stamp.revision, stamp.time, stamp.number)
    return "" if link == stamp.hash else "the act or its stamp was changed"


# --- what workbench and server say to each other ------------------------------------------------------


class Hello(msgspec.Struct, frozen=True, kw_only=True):
    """The server's answer to a first contact. ``epoch`` changes when the log was restored from a backup."""

    protocol_min: int
    protocol_max: int
    types: dict[str, int]
    epoch: str
    head: int
    time: str
    today: str
    practice: bool
    rulebook: str


class PushResult(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What became of one pushed act: accepted (with its stamp), rejected (with the reason) or held by another.

    ``held`` means that an act before it in the same case was rejected. ``duplicate`` marks an act known before.
    """

    id: str
    status: str
    stamp: Stamp | None = None
    reason: Reason | None = None
    values: dict[str, str] = {}
    held_by: str = ""
    duplicate: bool = False

    @property
    def refusal(self) -> Refused | None:
        return Refused(self.reason, self.values) if self.reason else None


class LogPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page of the log after a cursor. ``cursor`` is opaque to the workbench; ``more`` says whether to ask again.

    ``closed`` names cases this person may no longer read; ``opened`` such as a new group or role opened to them, whose
    history is asked for case by case.
    """

    lines: tuple[LogLine, ...]
    cursor: str
    head: int
    more: bool
    closed: tuple[str, ...] = ()
    opened: tuple[str, ...] = ()


class ServerProblemDocument(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A problem document (RFC 9457) as the server sends it."""

    type: str
    title: str
    status: int
    detail: str = ""
    retry_after_s: int = 0


class PersonHere(msgspec.Struct, frozen=True):
    """Somebody who can be picked on a practice server."""

    id: str
    name: str
    roles: tuple[str, ...]
    groups: tuple[str, ...] = ()


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """A signed-in person: the token for the server and who it stands for."""

    token: str
    expires: str
    person: str
    name: str
    roles: tuple[str, ...]
    groups: tuple[str, ...] = ()
