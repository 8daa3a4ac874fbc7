"""Whoever changes the log behind the server's back is found out: any byte, any row, any column."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from app.models.values import CaseState
from server.database import engine_for
from server.verify import verify_database
from tests import builders
from tests.server.colleagues import Room
from tests.server.running import practice_settings, server_in_process

COLUMNS = ("case_id", "act_id", "person", "digest", "body", "time", "number", "hash", "log_hash")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with two cases in it."""
    folder = tmp_path_factory.mktemp("whole")
    with server_in_process(folder, practice_settings(folder, builders.TODAY)) as client:
        room = Room(client)
        room.case_in(CaseState.SUBMITTED)
        room.case_in(CaseState.IN_PROGRESS)
    return folder / "server.db"


def _tampered(whole: Path, tmp_path: Path) -> Connection:
    """A connection to a copy from which somebody with the file in hand has taken the triggers."""
    copy = tmp_path / "copy.db"
    shutil.copy(whole, copy)
    connection = engine_for(f"sqlite:///{copy}", "", "BEGIN IMMEDIATE", 1).connect()
    for name in connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all():
        connection.execute(text(f"DROP TRIGGER {name}"))
    return connection


def _faults(connection: Connection, tmp_path: Path) -> tuple[Any, ...]:
    connection.commit()
    connection.close()
    connection.engine.dispose()
    return verify_database(f"sqlite:///{tmp_path / 'copy.db'}")


def test_a_whole_log_is_whole(whole: Path) -> None:
    assert verify_database(f"sqlite:///{whole}") == ()


@pytest.mark.parametrize("column", COLUMNS)
def test_a_flipped_byte_is_found_wherever_it_is(whole: Path, tmp_path: Path, column: str) -> None:
    rng = random.Random(column)
    for _ in range(4):
        connection = _tampered(whole, tmp_path)
        last = connection.execute(text("SELECT MAX(seq) FROM log")).scalar_one()
        seq = rng.randint(1, last)
        value = connection.execute(text(f"SELECT {column} FROM log WHERE seq = :seq"), {"seq": seq}).scalar_one()
        data = bytearray(value if isinstance(value, bytes) else value.encode())
        data[rng.randrange(len(data))] ^= 1
        changed = bytes(data) if isinstance(value, bytes) else data.decode()
        connection.execute(text(f"UPDATE log SET {column} = :value WHERE seq = :seq"), {"value": changed, "seq": seq})
        assert _faults(connection, tmp_path), (column, seq)


@pytest.mark.parametrize(
    "deed",
    [
        "DELETE FROM log WHERE seq = 2",
        "DELETE FROM log WHERE seq = (SELECT MAX(seq) FROM log)",
        "DELETE FROM log WHERE case_id = (SELECT case_id FROM log WHERE seq = 1)",
        "UPDATE log SET seq = seq + 1000 WHERE seq = 3",
        "UPDATE log SET revision = 99 WHERE seq = 3",
        "UPDATE log_head SET seq = seq - 1",
        "UPDATE log_head SET log_hash = 'abc'",
        "DELETE FROM log_head",
    ],
)
def test_a_removed_or_moved_act_is_found(whole: Path, tmp_path: Path, deed: str) -> None:
    connection = _tampered(whole, tmp_path)
    connection.execute(text(deed))
    assert _faults(connection, tmp_path)


def test_a_fault_is_named_by_case_and_act(whole: Path, tmp_path: Path) -> None:
    connection = _tampered(whole, tmp_path)
    row = connection.execute(text("SELECT case_id, revision, act_id FROM log WHERE seq = 4")).one()
    connection.execute(text("UPDATE log SET body = body || ' ' WHERE seq = 4"))
    faults = _faults(connection, tmp_path)
    assert [(fault.case_id, fault.revision, fault.act_id) for fault in faults] == [tuple(row)]


@pytest.mark.parametrize("table", ["log", "refused", "shown", "security_events"])
@pytest.mark.parametrize("deed", ["UPDATE {table} SET person = 'x'", "DELETE FROM {table}"])
def test_the_database_itself_refuses_to_rewrite_history(whole: Path, tmp_path: Path, table: str, deed: str) -> None:
    copy = tmp_path / "copy.db"
    shutil.copy(whole, copy)
    engine = engine_for(f"sqlite:///{copy}", "", "BEGIN IMMEDIATE", 1)
    with engine.begin() as connection:
        if table == "refused":
            connection.execute(
                text(
                    "INSERT INTO refused (act_id, case_id, person, digest, body, status, reason, words, time, final) "
                    "VALUES ('a', 'c', 'p', 'd', 'b', 'rejected', 'stale', '{}', 't', 1)"
                )
            )
        elif table == "shown":
            connection.execute(text("INSERT INTO shown (time, person, what, name) VALUES ('t', 'p', 'case', 'c')"))
    with pytest.raises(DBAPIError, match="append-only"), engine.begin() as connection:
        connection.execute(text(deed.format(table=table)))
    engine.dispose()


def test_text_that_is_no_text_any_more_is_found(whole: Path, tmp_path: Path) -> None:
    connection = _tampered(whole, tmp_path)
    connection.execute(text("UPDATE log SET time = CAST(x'ff80' AS TEXT) WHERE seq = 2"))
    assert len(_faults(connection, tmp_path)) == 1


def test_what_is_not_there_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        verify_database(f"sqlite:///{tmp_path / 'nothing.db'}")
    assert not (tmp_path / "nothing.db").exists()
    (tmp_path / "other.db").write_bytes(b"this is no database" * 100)
    with pytest.raises(DBAPIError):
        verify_database(f"sqlite:///{tmp_path / 'other.db'}")
