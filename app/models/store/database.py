"""One encrypted local database: how it is opened, read and written. Knows no case.

Writing goes one at a time in an explicit ``BEGIN IMMEDIATE``; reading has connections of its own and never waits for a
writer. ``synchronous=EXTRA`` is set before the write-ahead log is turned on, so that what is committed survives a power cut.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection as Connection
from sqlalchemy import Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlcipher3 import dbapi2

from app.models.tables import LISTS, SCHEMA, WORDS, meta, metadata

_PRAGMAS = (
    "synchronous=EXTRA",
    "journal_mode=WAL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "busy_timeout=5000",
    "fullfsync=ON",
    "cache_size=-16000",
)


class StoreFault(Exception):
    """The database cannot be used just now; the text says why and holds no personal data."""


class Database:
    """The local database of one person at one server. Safe to use from several threads."""

    def __init__(self, path: Path, key: bytes) -> None:
        """Opens or creates the database. ``key`` is 32 raw bytes. Raises ``StoreFault``."""
        if len(key) != 32:
            raise StoreFault("the key has the wrong length")
        self.path = path
        self.turn = threading.RLock()
        """Held while somebody reads something in order to write what follows from it."""
        self._writer = _engine(_connector(path, key, ()), "BEGIN IMMEDIATE", 1)
        self._reader = _engine(_connector(path, key, ("query_only=ON",)), "BEGIN", 4)
        try:
            with self.write() as connection:
                _lay_out(connection)
        except StoreFault:
            self.close()
            raise

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that is durable when the block ends, and leaves no trace if it fails. Never nested."""
        with self.turn, _told(), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A steady view of what is committed now."""
        with _told(), self._reader.begin() as connection:
            yield connection

    def close(self) -> None:
        self._reader.dispose()
        self._writer.dispose()


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except DBAPIError as fault:
        raise StoreFault(str(fault.orig)) from fault
    except SQLAlchemyError as fault:
        raise StoreFault(type(fault).__name__) from fault


def _connector(path: Path, key: bytes, more: tuple[str, ...]) -> Callable[[], Any]:
    def connect() -> Any:
        connection = dbapi2.connect(str(path), check_same_thread=False)
        connection.isolation_level = None
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for pragma in (*_PRAGMAS, *more):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        return connection

    return connect


def _engine(connect: Callable[[], Any], begin: str, connections: int) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=connect,
        poolclass=QueuePool,
        pool_size=connections,
        max_overflow=0 if connections == 1 else 8,
        hide_parameters=True,
    )

    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "begin", start)
    return engine


def _lay_out(connection: Connection) -> None:
    """Creates what is missing. A database of a newer program is left alone."""
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if version > SCHEMA:
        raise StoreFault("the database was written by a newer program")
    if 0 < version < SCHEMA:
        _drop_lists(connection)
    if version < SCHEMA:
        metadata.create_all(connection)
        connection.execute(WORDS)
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")


def _drop_lists(connection: Connection) -> None:
    """Throws away the lists of an older layout and leaves word that they must be made anew from the log."""
    for table in LISTS:
        table.drop(connection, checkfirst=True)
    connection.exec_driver_sql("DROP TABLE IF EXISTS case_words")
    connection.execute(meta.delete().where(meta.c.key == LISTS_GONE))
    connection.execute(meta.insert().values(key=LISTS_GONE, value="yes"))


LISTS_GONE = "lists_gone"
"""The single value by which a database says that its lists must be made anew."""
