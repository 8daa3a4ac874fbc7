"""The steps by which the server's database came to its present shape: numbered, forward only, each in one transaction.

A step never changes once it is released; a new shape is a new step. Each runs inside an explicit writing transaction,
because SQLite's driver would otherwise commit every statement by itself and a crash could leave half a schema.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, Engine, inspect, text

from server.migrations import m0001_log, m0002_documents, m0003_letter_texts
from server.migrations.step import Migration

MIGRATIONS: tuple[Migration, ...] = (m0001_log.MIGRATION, m0002_documents.MIGRATION, m0003_letter_texts.MIGRATION)


def schema_version(connection: Connection) -> int:
    """The number of the last step taken; 0 for an empty database."""
    if not inspect(connection).has_table("schema_version"):
        return 0
    return int(connection.execute(text("SELECT MAX(number) FROM schema_version")).scalar() or 0)


class DatabaseTooNew(Exception):
    """The database was brought further by a newer program; this one must not touch it."""


def migrate(engine: Engine, migrations: Sequence[Migration]) -> int:
    """Takes every step that is not taken yet, each whole or not at all; the number of the last. Raises ``DatabaseTooNew``."""
    with engine.begin() as connection:
        version = schema_version(connection)
    if version > max(step.number for step in migrations):
        raise DatabaseTooNew(f"the database is at step {version}")
    for step in migrations:
        if step.number > version:
            _take(engine, step)
    return max(version, *(step.number for step in migrations))


def _take(engine: Engine, step: Migration) -> None:
    with engine.begin() as connection:
        if schema_version(connection) >= step.number:
            return
        for statement in step.statements(connection.dialect.name):
            connection.exec_driver_sql(statement)
        connection.execute(
            text("INSERT INTO schema_version (number, title) VALUES (:number, :title)"),
            {"number": step.number, "title": step.title},
        )
