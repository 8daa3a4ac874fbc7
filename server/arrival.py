"""An act as it arrives: its bytes, its digest, and the entry in them - or why it cannot be one.

Everything that needs no database is done here, before the writer's turn: nothing slow happens while the log is locked.
"""

from __future__ import annotations

import re

import msgspec

from app.models.case.entry import Entry
from app.models.reasons import Reason, Refused, refused
from app.models.values import Actor, digest
from app.models.wire import Envelope, MalformedAct, UnknownAct, decode, open_envelope

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,79}")
_SALT = re.compile(r"[0-9a-f]{32}")
_MAX_WORD = 200
_MAX_DEPTH = 40
_TOKENS = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[\]{}]', re.DOTALL)
_MAX_BASE = 2**31 - 1


class Arrived(msgspec.Struct, frozen=True):
    """One line of a push. ``fault`` is set where the line cannot be judged as an act; ``entry`` is None then."""

    id: str
    case_id: str
    body: bytes
    digest: str
    entry: Entry | None = None
    fault: Refused | None = None


def arrive(body: bytes, actor: Actor) -> Arrived:
    """The act in ``body`` as ``actor`` pushed it. Never raises: what cannot be read is refused like anything else."""
    own = digest(body)
    envelope = _envelope(body)
    if envelope is None:
        name = f"unreadable:{own[:32]}"
        return Arrived(name, name, body, own, None, refused(Reason.TYPE_UNKNOWN))
    if envelope.by != actor.id or envelope.by_name != actor.name:
        return Arrived(envelope.id, envelope.case, body, own, None, refused(Reason.AUTHOR_FORGED))
    try:
        entry = decode(body)
    except (MalformedAct, UnknownAct):
        return Arrived(envelope.id, envelope.case, body, own, None, refused(Reason.TYPE_UNKNOWN))
    return Arrived(envelope.id, envelope.case, body, own, entry)


def _envelope(body: bytes) -> Envelope | None:
    """The envelope, or None for bytes that must never stand in the log because some reader might not get past them."""
    try:
        body.decode()
        envelope = open_envelope(body) if _shallow(body) else None
    except (UnicodeDecodeError, MalformedAct):
        return None
    return envelope if envelope is not None and _well_formed(envelope) else None


def _shallow(body: bytes) -> bool:
    """Whether the JSON is nested so little that every reader can read it, however deep its own stack stands."""
    if body.count(b"[") + body.count(b"{") <= _MAX_DEPTH:
        return True
    depth = 0
    for token in _TOKENS.finditer(body):
        mark = token.group()
        if mark in (b"[", b"{"):
            depth += 1
            if depth > _MAX_DEPTH:
                return False
        elif mark in (b"]", b"}"):
            depth -= 1
    return True


def is_name(text: str) -> bool:
    """Whether ``text`` can be the id of a case or an act."""
    return _NAME.fullmatch(text) is not None


def _well_formed(envelope: Envelope) -> bool:
    names = (envelope.id, envelope.case, envelope.dev)
    words = (envelope.by, envelope.by_name, envelope.at, envelope.rulebook, envelope.type)
    return (
        all(_NAME.fullmatch(name) for name in names)
        and all(len(word) <= _MAX_WORD for word in words)
        and _SALT.fullmatch(envelope.salt) is not None
        and 0 <= envelope.base <= _MAX_BASE
        and envelope.v >= 1
    )
