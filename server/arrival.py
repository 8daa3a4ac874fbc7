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
    try:
        envelope = open_envelope(body)
    except (MalformedAct, RecursionError):
        return Arrived(
            f"unreadable:{own[:32]}", f"unreadable:{own[:32]}", body, own, None, refused(Reason.TYPE_UNKNOWN)
        )
    if not _well_formed(envelope):
        return Arrived(
            f"unreadable:{own[:32]}", f"unreadable:{own[:32]}", body, own, None, refused(Reason.TYPE_UNKNOWN)
        )
    if envelope.by != actor.id or envelope.by_name != actor.name:
        return Arrived(envelope.id, envelope.case, body, own, None, refused(Reason.AUTHOR_FORGED))
    try:
        entry = decode(body)
    except (MalformedAct, UnknownAct, RecursionError):
        return Arrived(envelope.id, envelope.case, body, own, None, refused(Reason.TYPE_UNKNOWN))
    return Arrived(envelope.id, envelope.case, body, own, entry)


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
