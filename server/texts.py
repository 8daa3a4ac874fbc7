"""The office's changes of the letter texts: judged, chained and appended, read again, and checked afterwards.

Runs on the one writing thread, so between the check and the append nothing can come. The rules are those that the
workbench explains with (``app.models.letter_texts.rules``). Knows no HTTP.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, select, update

from app.models.letter_texts.change import TextAnswer, TextChange, TextEntry, body_of, linked
from app.models.letter_texts.history import TextHistory
from app.models.letter_texts.rules import check_change
from app.models.letter_texts.shipped import ShippedTexts
from app.models.reading import read_json
from app.models.reasons import Reason
from app.models.values import Actor, digest
from app.models.wire import Broken
from server import audit
from server.clock import Clock
from server.database import text_changes, text_head

CASE = "letter-texts"
"""What stands for the case where a fault in the history of the texts is named."""


class TextDesk(msgspec.Struct, frozen=True):
    """What judging a change takes, apart from the change and the person: the shipped texts and the clock."""

    shipped: ShippedTexts
    clock: Clock

    def change(self, connection: Connection, actor: Actor, base: int, change: TextChange) -> TextAnswer:
        """Appends a change, or says why not. Asked again after a lost answer it gives the answer that was lost."""
        history = TextHistory(shipped=self.shipped, entries=entries_after(connection, 0))
        known = _known(history, actor, base, change)
        if known is not None:
            return TextAnswer(entry=known)
        refusal = check_change(history, base, change, actor, self.clock.today())
        if refusal:
            if refusal.reason is Reason.ROLE_MISSING:
                audit.note_event(connection, self.clock, "texts-denied", actor.id)
            return TextAnswer(reason=refusal.reason, values=refusal.values)
        entry = linked(
            TextEntry(
                number=history.number + 1,
                at=self.clock.stamp(),
                by=actor.id,
                by_name=actor.name,
                change=change,
                previous=history.link,
            )
        )
        _append(connection, entry)
        audit.note_event(connection, self.clock, "texts-changed", actor.id, f"{entry.number} {entry.link}")
        return TextAnswer(entry=entry)


def _known(history: TextHistory, actor: Actor, base: int, change: TextChange) -> TextEntry | None:
    """The entry that this very change has become already, where nothing has come after it."""
    last = history.entries[-1] if history.entries else None
    if last is None or (last.number, last.by, last.change) != (base + 1, actor.id, change):
        return None
    return last


def _append(connection: Connection, entry: TextEntry) -> None:
    connection.execute(
        text_changes.insert().values(
            number=entry.number, person=entry.by, time=entry.at, body=body_of(entry), link=entry.link
        )
    )
    connection.execute(update(text_head).values(number=entry.number, link=entry.link))


def entries_after(connection: Connection, number: int) -> tuple[TextEntry, ...]:
    """The changes after a number, in order."""
    rows = connection.execute(
        select(text_changes).where(text_changes.c.number > number).order_by(text_changes.c.number)
    )
    return tuple(_entry(row) for row in rows)


def _entry(row: Row[Any]) -> TextEntry:
    found = read_json(bytes(row.body), TextEntry)
    return msgspec.structs.replace(found, link=row.link)


# --- checking afterwards -----------------------------------------------------------------------------


def broken_entries(connection: Connection) -> Iterator[Broken]:
    """The first fault of the texts' history: a gap, a changed entry, or a cut-off end."""
    number, link = 0, ""
    for row in connection.execute(select(text_changes).order_by(text_changes.c.number)):
        number += 1
        fault = _fault(row, number, link)
        if fault:
            yield Broken(CASE, number, str(row.link), fault)
            return
        link = row.link
    head = connection.execute(select(text_head)).first()
    if head is None or (head.number, head.link) != (number, link):
        yield Broken(CASE, 0, "", "the end of the letter texts' history is missing or its head was changed")


def _fault(row: Row[Any], number: int, previous: str) -> str:
    if row.number != number:
        return "a change of the letter texts is missing"
    if not isinstance(row.body, bytes) or digest(row.body) != row.link:
        return "a change of the letter texts was changed"
    try:
        entry = read_json(row.body, TextEntry)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return "a change of the letter texts cannot be read"
    if (entry.number, entry.previous, entry.by, entry.at) != (number, previous, row.person, row.time):
        return "a change of the letter texts stands in another place than its own"
    return ""
