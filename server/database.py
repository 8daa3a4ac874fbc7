"""The server's tables, and how its database is opened.

Two engines on one database: one that only reads, and one whose every transaction is a writing one from the start
(``BEGIN IMMEDIATE``), so that a transaction never has to be upgraded half-way. The SQL is portable; SQLite is the default
and what is tested, a URL may name PostgreSQL. Knows nothing of acts or rules.
"""

from __future__ import annotations

import secrets
from typing import Any

import msgspec
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Engine,
    Integer,
    LargeBinary,
    MetaData,
    QueuePool,
    String,
    Table,
    create_engine,
    event,
    select,
)
from sqlalchemy.engine import make_url

from server.migrations import MIGRATIONS, migrate

metadata = MetaData()

log = Table(
    "log",
    metadata,
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("case_id", String, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("act_id", String, nullable=False),
    Column("person", String, nullable=False),
    Column("digest", String, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("time", String, nullable=False),
    Column("number", String, nullable=False),
    Column("hash", String, nullable=False),
    Column("log_hash", String, nullable=False),
)
"""Every accepted act, in order. ``log_hash`` runs over all cases and is what a cursor's fingerprint is taken from."""

log_head = Table(
    "log_head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, nullable=False),
    Column("log_hash", String, nullable=False),
)
"""One row, locked first by every writing transaction, so that sequence numbers and commits have the same order."""

refused = Table(
    "refused",
    metadata,
    Column("id", BigInteger, primary_key=True),
    Column("act_id", String, nullable=False),
    Column("case_id", String, nullable=False),
    Column("person", String, nullable=False),
    Column("digest", String, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("status", String, nullable=False),
    Column("reason", String, nullable=False),
    Column("words", String, nullable=False),
    Column("time", String, nullable=False),
    Column("final", Boolean, nullable=False),
)
"""Acts that were refused or held, kept with the reason. ``final`` says that the same bytes get the same answer again."""

cases = Table(
    "cases",
    metadata,
    Column("case_id", String, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("number", String, nullable=False),
    Column("protection", String, nullable=False),
)
"""Where each case stands. Can be made again from the log at any time."""

case_numbers = Table(
    "case_numbers",
    metadata,
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("last", Integer, nullable=False),
)

people = Table(
    "people",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("roles", String, nullable=False),
    Column("groups", String, nullable=False),
    Column("active", Boolean, nullable=False),
)

sessions = Table(
    "sessions",
    metadata,
    Column("token_hash", String, primary_key=True),
    Column("person", String, nullable=False),
    Column("expires", String, nullable=False),
)

uploads = Table(
    "uploads",
    metadata,
    Column("sha256", String, primary_key=True),
    Column("person", String, primary_key=True),
    Column("time", String, nullable=False),
)

document_cases = Table(
    "document_cases",
    metadata,
    Column("sha256", String, primary_key=True),
    Column("case_id", String, primary_key=True),
    Column("person", String, primary_key=True),
    Column("known", Boolean, nullable=False),
)
"""Which acts' authors tied which documents to which cases; ``known`` says the author could read it at the time."""

shown = Table(
    "shown",
    metadata,
    Column("id", BigInteger, primary_key=True),
    Column("time", String, nullable=False),
    Column("person", String, nullable=False),
    Column("what", String, nullable=False),
    Column("name", String, nullable=False),
)
"""What was shown to whom (oppslagslogg); written before it is shown."""

security_events = Table(
    "security_events",
    metadata,
    Column("id", BigInteger, primary_key=True),
    Column("time", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("person", String, nullable=False),
    Column("detail", String, nullable=False),
)

text_changes = Table(
    "text_changes",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("person", String, nullable=False),
    Column("time", String, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("link", String, nullable=False),
)
"""The office's changes of the letter texts, in order. ``body`` is the whole entry as JSON, ``link`` its SHA-256."""

text_head = Table(
    "text_head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("number", Integer, nullable=False),
    Column("link", String, nullable=False),
)
"""One row: where the history of the letter texts ends."""

meta = Table(
    "meta",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)


class Database(msgspec.Struct, frozen=True):
    """An open database: ``reader`` for reading, ``writer`` for the one writing thread; its epoch and cursor secret."""

    reader: Engine
    writer: Engine
    epoch: str
    secret: bytes

    def close(self) -> None:
        self.reader.dispose()
        self.writer.dispose()


def open_database(url: str, key: str = "") -> Database:
    """The database at ``url``, made or brought up to date if need be. ``key`` is 64 hexadecimal digits or empty."""
    writer = engine_for(url, key, "BEGIN IMMEDIATE", size=1)
    migrate(writer, MIGRATIONS)
    with writer.begin() as connection:
        epoch = _meta(connection, "epoch", secrets.token_hex(8))
        secret = _meta(connection, "cursor_secret", secrets.token_hex(32))
    return Database(engine_for(url, key, "BEGIN", size=8), writer, epoch, bytes.fromhex(secret))


def _meta(connection: Connection, name: str, fresh: str) -> str:
    found = connection.execute(select(meta.c.value).where(meta.c.name == name)).scalar()
    if found is None:
        connection.execute(meta.insert().values(name=name, value=fresh))
        return fresh
    return str(found)


def engine_for(url: str, key: str, begin: str, size: int) -> Engine:
    """An engine whose transactions start with ``begin`` on SQLite."""
    place = make_url(url)
    if place.get_backend_name() != "sqlite":
        return create_engine(place, pool_size=size, pool_pre_ping=True, hide_parameters=True)
    path = place.database or ""

    def connect() -> Any:
        return _connect(path, key)

    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=connect,
        poolclass=QueuePool,
        pool_size=size,
        max_overflow=32 if size > 1 else 0,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _connect(path: str, key: str) -> Any:
    """A connection in which SQLAlchemy alone says where transactions begin.

    ``synchronous`` comes before ``journal_mode``: a power cut while the journal is being changed must not lose anything.
    """
    connection = sqlcipher.connect(path, check_same_thread=False)
    connection.isolation_level = None
    if key:
        connection.execute(f"PRAGMA key = \"x'{bytes.fromhex(key).hex()}'\"")
    for pragma in (
        "busy_timeout=10000",
        "synchronous=EXTRA",
        "journal_mode=WAL",
        "foreign_keys=ON",
        "trusted_schema=OFF",
        "cell_size_check=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection
