"""Whether the log is whole: every case's chain, the sequence, the log's running hash and its head; and the letter texts.

Reads only. What it finds it names by case, revision and act, never by content.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, select
from sqlalchemy.engine import make_url

from app.models.values import digest
from app.models.wire import Broken, MalformedAct, chain, open_envelope
from server.database import engine_for, log, log_head
from server.ledger import next_log_hash
from server.migrations import m0003_letter_texts, schema_version
from server.texts import broken_entries


def verify_database(url: str, key: str = "") -> tuple[Broken, ...]:
    """Everything that does not hold in the server database at ``url``; empty when it is whole.

    Raises ``FileNotFoundError`` where there is no database, ``sqlalchemy.exc.DBAPIError`` where it cannot be read.
    """
    place = make_url(url)
    if place.get_backend_name() == "sqlite" and not Path(place.database or "").is_file():
        raise FileNotFoundError(place.database)
    engine = engine_for(url, key, "BEGIN", size=1)
    try:
        with engine.begin() as connection:
            _read_broken_text(connection)
            return (*_cases(connection), *_sequence(connection), *_texts(connection))
    finally:
        engine.dispose()


def _texts(connection: Connection) -> Iterator[Broken]:
    """The first fault of the letter texts' history; a database from before they could be changed has none."""
    if schema_version(connection) >= m0003_letter_texts.MIGRATION.number:
        yield from broken_entries(connection)


def _read_broken_text(connection: Connection) -> None:
    """Lets text that is no UTF-8 any more be read, so that it is found to be changed and not a reason to give up."""
    if connection.dialect.name == "sqlite":
        driver: Any = connection.connection.driver_connection
        driver.text_factory = lambda raw: raw.decode("utf-8", "replace")


def _cases(connection: Connection) -> Iterator[Broken]:
    """The first fault of every case whose chain does not hold."""
    rows = connection.execute(select(log).order_by(log.c.case_id, log.c.revision)).yield_per(500)
    for case_id, lines in groupby(rows, key=lambda row: str(row.case_id)):
        fault = _first_fault(case_id, lines)
        if fault is not None:
            yield fault


def _first_fault(case_id: str, lines: Iterator[Row[Any]]) -> Broken | None:
    previous = ""
    for place, row in enumerate(lines, start=1):
        fault = _fault(row, place, previous)
        if fault:
            return Broken(case_id, place, str(row.act_id), fault)
        previous = row.hash
    return None


def _fault(row: Row[Any], place: int, previous: str) -> str:
    """What is wrong with one row, given the link before it; empty when all is well."""
    if row.revision != place:
        return "a revision is missing or stands twice"
    body = row.body if isinstance(row.body, bytes) else str(row.body).encode()
    if not isinstance(row.body, bytes) or digest(body) != row.digest:
        return "the act was changed"
    if chain(previous, row.digest, row.seq, row.revision, row.time, row.number) != row.hash:
        return "the stamp of the act was changed"
    try:
        envelope = open_envelope(body)
    except MalformedAct:
        return "the act cannot be read"
    if (envelope.case, envelope.id, envelope.by) != (row.case_id, row.act_id, row.person):
        return "the act stands under another name than its own"
    return ""


def _sequence(connection: Connection) -> Iterator[Broken]:
    """The first fault of the log as a whole: a gap, a changed running hash, or a cut-off end."""
    columns = (log.c.seq, log.c.case_id, log.c.revision, log.c.act_id, log.c.hash, log.c.log_hash)
    last_seq, last_hash = 0, ""
    for row in connection.execute(select(*columns).order_by(log.c.seq)).yield_per(2000):
        last_hash = next_log_hash(last_hash, row.hash)
        last_seq += 1
        if row.seq != last_seq or row.log_hash != last_hash:
            yield Broken(row.case_id, row.revision, row.act_id, "the log has a gap or was reordered here")
            return
    head = connection.execute(select(log_head)).first()
    if head is None or (head.seq, head.log_hash) != (last_seq, last_hash):
        yield Broken("", 0, "", "the end of the log is missing or its head was changed")
