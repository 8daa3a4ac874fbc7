"""The office's changes of the letter texts as they were pulled: every entry that was ever seen, and which history counts.

Entries of a history that the server has left (it was restored from a backup) stay, because drafts and approved decisions
may have been written with them. Knows no rules.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from app.models.letter_texts.chain import Kept
from app.models.letter_texts.change import TextEntry
from app.models.letter_texts.history import branch
from app.models.reading import read_json
from app.models.store import shelves
from app.models.tables import text_changes

_HEAD = "text_head"
"""The single value that names the link of the newest entry."""


def keep(connection: Connection, entries: Iterable[TextEntry], head: str) -> None:
    """Keeps entries as they came, also in the place of what no longer is as it came; the history now ends in this link."""
    for entry in entries:
        row = {"number": entry.number, "body": msgspec.json.encode(entry)}
        statement = upsert(text_changes).values(link=entry.link, **row)
        connection.execute(statement.on_conflict_do_update(index_elements=[text_changes.c.link], set_=row))
    shelves.set_value(connection, _HEAD, head)


def head(connection: Connection) -> str:
    """The link of the newest entry; "" while there is none."""
    return shelves.value(connection, _HEAD)


def kept(connection: Connection) -> tuple[Kept, ...]:
    """Every change that is kept here, unread."""
    rows = connection.execute(select(text_changes).order_by(text_changes.c.number, text_changes.c.link))
    return tuple(Kept(row.link, row.number, bytes(row.body)) for row in rows)


def known(connection: Connection) -> tuple[TextEntry, ...]:
    """Every entry that was ever seen here, by number."""
    return tuple(read_json(item.body, TextEntry) for item in kept(connection))


def current(connection: Connection) -> tuple[TextEntry, ...]:
    """The history that counts now."""
    return branch(known(connection), head(connection)) or ()
