"""Every step of the schema is taken whole or not at all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from server.database import engine_for, metadata, open_database
from server.migrations import MIGRATIONS, DatabaseTooNew, migrate, schema_version
from server.migrations.step import Migration
from tests.server.running import ROOT


def _engine(folder: Path, begin: str = "BEGIN IMMEDIATE"):  # type: ignore[no-untyped-def]
    return engine_for(f"sqlite:///{folder / 'server.db'}", "", begin, 1)


def _shape(folder: Path) -> dict[str, set[str]]:
    engine = _engine(folder, "BEGIN")
    with engine.begin() as connection:
        found = inspect(connection)
        shape = {name: {column["name"] for column in found.get_columns(name)} for name in found.get_table_names()}
    engine.dispose()
    return shape


def test_the_steps_lead_to_the_tables_the_program_uses(tmp_path: Path) -> None:
    open_database(f"sqlite:///{tmp_path / 'server.db'}").close()
    shape = _shape(tmp_path)
    for name, table in metadata.tables.items():
        assert shape[name] == {column.name for column in table.columns}, name


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS) + 1))
def test_a_database_of_every_version_comes_up_to_date_with_what_it_holds(tmp_path: Path, version: int) -> None:
    engine = _engine(tmp_path)
    assert migrate(engine, MIGRATIONS[:version]) == version
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO meta (name, value) VALUES ('epoch', '0011223344556677')"))
    engine.dispose()
    database = open_database(f"sqlite:///{tmp_path / 'server.db'}")
    assert database.epoch == "0011223344556677"
    with database.reader.begin() as connection:
        assert schema_version(connection) == len(MIGRATIONS)
    database.close()


def test_a_step_that_fails_leaves_the_old_schema(tmp_path: Path) -> None:
    engine = _engine(tmp_path)
    migrate(engine, MIGRATIONS)
    before = _shape(tmp_path)
    broken = Migration(99, "broken", ("CREATE TABLE half (id INTEGER)", "CREATE TABLE half (id INTEGER)"))
    with pytest.raises(Exception, match="half already exists"):
        migrate(engine, (*MIGRATIONS, broken))
    engine.dispose()
    assert _shape(tmp_path) == before


@pytest.mark.parametrize("statement", [1, 3, 6])
def test_a_kill_in_the_middle_leaves_the_old_schema(tmp_path: Path, statement: int) -> None:
    engine = _engine(tmp_path)
    migrate(engine, MIGRATIONS[:1])
    engine.dispose()
    before = _shape(tmp_path)
    program = f"""
import os, signal
from sqlalchemy import event
from server.database import engine_for
from server.migrations import MIGRATIONS, migrate
engine = engine_for("sqlite:///{tmp_path / "server.db"}", "", "BEGIN IMMEDIATE", 1)
done = []
@event.listens_for(engine, "after_cursor_execute")
def count(connection, cursor, statement, *rest):
    if statement.startswith("CREATE"):
        done.append(statement)
        if len(done) == {statement}:
            os.kill(os.getpid(), signal.SIGKILL)
migrate(engine, MIGRATIONS)
"""
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, timeout=60, check=False)
    assert ended.returncode == -9
    assert _shape(tmp_path) == before
    # and the next start brings it up to date
    open_database(f"sqlite:///{tmp_path / 'server.db'}").close()
    assert "shown" in _shape(tmp_path)


def test_a_newer_database_is_not_touched(tmp_path: Path) -> None:
    engine = _engine(tmp_path)
    migrate(engine, (*MIGRATIONS, Migration(99, "later", ("CREATE TABLE later (id INTEGER)",))))
    with pytest.raises(DatabaseTooNew):
        migrate(engine, MIGRATIONS)
    engine.dispose()


def test_the_same_steps_can_be_said_in_postgresql() -> None:
    for step in MIGRATIONS:
        words = " ".join(step.statements("postgresql"))
        assert "{" not in words
        assert "AUTOINCREMENT" not in words
        assert "BLOB" not in words
