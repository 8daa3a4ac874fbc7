"""One act as it stands in a case's history: the act itself, who did it, when, and the server's stamp.

Knows nothing of bytes; ``app.models.wire`` turns entries to bytes and back.
"""

from __future__ import annotations

import msgspec

from app.models.case.acts import Act


class Stamp(msgspec.Struct, frozen=True, kw_only=True):
    """What the server added when it took an act into its log.

    ``seq`` counts all acts, ``revision`` those of the case (both from 1); ``time`` is ISO 8601 with offset; ``number`` is
    the case number (saksnummer); ``hash`` is the case chain's link up to and including this act.
    """

    seq: int
    revision: int
    time: str
    number: str
    hash: str


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """An act in its place. ``base`` is the case revision its author saw; ``at`` the author's clock (information only).

    ``device`` names the local database it was written in; ``stamp`` is None while the server has not confirmed it.
    """

    id: str
    case_id: str
    act: Act
    base: int
    by: str
    by_name: str
    at: str
    device: str
    rulebook: str
    stamp: Stamp | None = None
