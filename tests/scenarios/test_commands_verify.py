"""The command ``verify``: what is whole, what is broken and where, and what cannot be read."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from app.models.store.database import Database
from app.services.opening import Opening, key_of
from app.services.profile import Profile
from app.services.verifying import current_profile
from server.database import engine_for
from tests.builders import TODAY
from tests.scenarios.commands import Ended, run


@pytest.fixture(scope="module")
def practised(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which practice was begun; beside it a letter that was sent from it."""
    folder = tmp_path_factory.mktemp("practised")
    opening = Opening(folder / "home", lambda: TODAY, sync_by_itself=False, fixed_day=TODAY)
    try:
        opening.begin_practice()
        opening.fill_practice()
        bench = opening.enter_practice("siri.moen")
        bench.sync_now()
        sent = bench.letters()[0]
        bench.save_letter(sent.case_id, sent.letter_id, folder / "letter.pdf")
        bench.close()
    finally:
        opening.close()
    return folder


@pytest.fixture
def home(practised: Path, tmp_path: Path) -> Path:
    """A copy of that home to spoil."""
    return Path(shutil.copytree(practised / "home", tmp_path / "home"))


def spoil(home: Path, statement: str) -> tuple[str, str]:
    """Changes the third line of the local log behind the program's back: its key opens it, its triggers are taken off.

    Returns case and act of that line.
    """
    profile: Profile = current_profile(home)
    database = Database(profile.database, key_of(profile))
    with database.write() as connection:
        for name in connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all():
            connection.execute(text(f"DROP TRIGGER {name}"))
        row = connection.execute(text("SELECT case_id, act_id FROM log WHERE seq = 3")).one()
        assert connection.execute(text(statement)).rowcount == 1
    database.close()
    return row.case_id, row.act_id


def test_a_whole_log_is_whole_and_says_how_much_it_holds(practised: Path) -> None:
    told = run("verify", "--home", practised / "home", "--json")
    assert (told.returncode, told.stderr) == (0, "")
    answer: dict[str, Any] = json.loads(told.stdout)
    assert (answer["whole"], answer["cases"], answer["faults"]) == (True, 5, [])
    assert answer["acts"] > 15
    # the home may be named by the environment too, and people are told in words
    told = run("verify", ARBEIDSBENKEN_HOME=str(practised / "home"))
    assert (told.returncode, told.stdout.splitlines()[0]) == (0, "whole: True")


_BODY = "CAST(substr(body, 1, length(body) - 9) || 'x' || substr(body, length(body) - 7) AS {kind})"


@pytest.mark.parametrize(
    "change",
    [
        f"body = {_BODY.format(kind='BLOB')}",
        f"body = {_BODY.format(kind='TEXT')}",
        "body = x'ff00fe'",
        "time = replace(time, '2', '3')",
        "hash = replace(hash, substr(hash, 1, 1), 'x')",
        "number = '2026/999999'",
    ],
)
def test_a_changed_log_is_found_out_by_case_and_act(home: Path, change: str, here: Callable[..., Ended]) -> None:
    case_id, act_id = spoil(home, f"UPDATE log SET {change} WHERE seq = 3")
    told = here("verify", "--home", home, "--json")
    assert told.returncode == 1
    answer = json.loads(told.stdout)
    assert answer["whole"] is False
    assert [(fault["case_id"], fault["act_id"]) for fault in answer["faults"]] == [(case_id, act_id)]
    in_words = here("verify", "--home", home)
    assert in_words.returncode == 1
    assert case_id in in_words.stdout
    assert act_id in in_words.stdout


def test_a_line_that_was_taken_out_is_missed(home: Path, here: Callable[..., Ended]) -> None:
    case_id, _ = spoil(home, "DELETE FROM log WHERE seq = 3")
    told = here("verify", "--home", home, "--json")
    assert told.returncode == 1
    assert [fault["case_id"] for fault in json.loads(told.stdout)["faults"]] == [case_id]


def _no_home(folder: Path) -> Path:
    return folder / "nothing"


def _no_database(folder: Path) -> Path:
    current_profile(folder / "home").database.unlink()
    return folder / "home"


def _other_key(folder: Path) -> Path:
    next((folder / "home").rglob("*.key")).write_bytes(bytes(32))
    return folder / "home"


def _no_database_at_all(folder: Path) -> Path:
    current_profile(folder / "home").database.write_bytes(b"not a database" * 1000)
    return folder / "home"


@pytest.mark.parametrize("break_it", [_no_home, _no_database, _other_key, _no_database_at_all])
def test_a_log_that_cannot_be_read_is_neither_whole_nor_broken(
    home: Path, break_it: Callable[[Path], Path], here: Callable[..., Ended]
) -> None:
    told = here("verify", "--home", break_it(home.parent))
    assert (told.returncode, told.stdout) == (2, "")
    assert len(told.stderr.splitlines()) == 1


def test_a_letter_is_genuine_to_the_last_byte(practised: Path, tmp_path: Path, here: Callable[..., Ended]) -> None:
    letter = practised / "letter.pdf"
    told = here("verify", "--home", practised / "home", "--json", letter)
    assert told.returncode == 0
    answer = json.loads(told.stdout)
    assert answer["genuine"] is True
    assert answer["case_number"].startswith("AAREG-2026-")

    data = bytearray(letter.read_bytes())
    data[len(data) // 2] ^= 1
    forged = tmp_path / "forged.pdf"
    forged.write_bytes(data)
    told = here("verify", "--home", practised / "home", "--json", forged)
    assert told.returncode == 1
    assert json.loads(told.stdout)["genuine"] is False
    assert here("verify", "--home", practised / "home", tmp_path / "gone.pdf").returncode == 2


@pytest.fixture
def database(practised: Path, tmp_path: Path) -> Iterator[Path]:
    """A copy of the practice server's database to spoil."""
    yield Path(shutil.copy(practised / "home" / "practice-server" / "server.db", tmp_path / "server.db"))


def test_a_servers_database_is_whole_broken_or_not_to_be_read(
    database: Path, tmp_path: Path, here: Callable[..., Ended]
) -> None:
    url = f"sqlite:///{database}"
    told = here("verify", "--database", url, "--json")
    assert (told.returncode, json.loads(told.stdout)) == (0, {"whole": True, "faults": []})

    engine = engine_for(url, "", "BEGIN IMMEDIATE", 1)
    with engine.begin() as connection:
        for name in connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all():
            connection.execute(text(f"DROP TRIGGER {name}"))
        row = connection.execute(text("SELECT case_id, act_id FROM log WHERE seq = 3")).one()
        connection.execute(text(f"UPDATE log SET body = {_BODY.format(kind='BLOB')} WHERE seq = 3"))
    engine.dispose()
    told = here("verify", "--database", url, "--json")
    assert told.returncode == 1
    faults = json.loads(told.stdout)["faults"]
    assert [(fault["case_id"], fault["act_id"]) for fault in faults] == [(row.case_id, row.act_id)]

    (tmp_path / "other.db").write_bytes(b"not a database" * 1000)
    for unreadable in (f"sqlite:///{tmp_path / 'gone.db'}", f"sqlite:///{tmp_path / 'other.db'}"):
        told = here("verify", "--database", unreadable)
        assert (told.returncode, told.stdout) == (2, "")
        assert len(told.stderr.splitlines()) == 1
    assert not (tmp_path / "gone.db").exists()
