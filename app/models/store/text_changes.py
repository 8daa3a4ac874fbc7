"""The office's changes of the letter texts as they were pulled: every entry that was ever seen, and which history counts.

Entries of a history that the server has left (it was restored from a backup) stay, because drafts and approved decisions
may have been written with them. Knows no rules.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from app.models.letter_texts.change import TextEntry
from app.models.letter_texts.history import branch
from app.models.reading import read_json
from app.models.store import shelves
from app.models.tables import text_changes

_HEAD = "text_head"
"""The single value that names the link of the newest entry."""


def keep(connection: Connection, entries: Iterable[TextEntry], head: str) -> None:
    """Keeps entries, and says in which link the history now ends."""
    for entry in entries:
        row = {"link": entry.link, "number": entry.number, "body": msgspec.json.encode(entry)}
        connection.execute(upsert(text_changes).values(**row).on_conflict_do_nothing())
    shelves.set_value(connection, _HEAD, head)


def head(connection: Connection) -> str:
    """The link of the newest entry; "" while there is none."""
    return shelves.value(connection, _HEAD)


def known(connection: Connection) -> tuple[TextEntry, ...]:
    """Every entry that was ever seen here, by number."""
    rows = connection.execute(select(text_changes).order_by(text_changes.c.number, text_changes.c.link))
    return tuple(read_json(bytes(row.body), TextEntry) for row in rows)


def current(connection: Connection) -> tuple[TextEntry, ...]:
    """The history that counts now."""
    return branch(known(connection), head(connection)) or ()
