"""The letter texts on a real server: who may change them, two at once, and a history that cannot be touched up."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from sqlalchemy import Connection, text

from app.models.letter_texts.change import MAX_CHANGE_BYTES, TextAnswer, TextChange, body_of
from app.models.letter_texts.content import Standard
from app.models.reasons import Reason
from app.models.texts import Localised
from app.models.values import digest
from app.services.api import ServerApi
from app.services.problems import ServerProblem, SignInProblem
from server.database import engine_for
from server.verify import verify_database
from tests.builders import TODAY
from tests.server.colleagues import signed_in
from tests.server.running import practice_settings, serving

GREETING = Localised(nb="Vennlig hilsen", nn="Vennleg helsing", en="Kind regards")


def greeting(why: str = "Kortere.") -> TextChange:
    return TextChange(why=why, first_day=TODAY, phrases={"greeting": GREETING})


def library(name: str = "our_own", why: str = "Ny tekst.") -> TextChange:
    words = Localised(nb="Vi har sett på dette.", nn="Vi har sett på dette.", en="We have looked at this.")
    return TextChange(why=why, first_day=TODAY, standards={name: Standard(id=name, title=words, text=words)})


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with serving(tmp_path, settings=practice_settings(tmp_path, TODAY)) as found:
        yield found


@pytest.fixture(scope="module")
def quiet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server for what leaves no trace."""
    folder = tmp_path_factory.mktemp("quiet")
    with serving(folder, settings=practice_settings(folder, TODAY)) as found:
        yield found


@pytest.fixture
def eva(address: str) -> Iterator[ServerApi]:
    with signed_in(address, "eva.dahl") as api:
        yield api


def test_a_specialists_change_is_numbered_chained_and_read_by_everybody(address: str, eva: ServerApi) -> None:
    first, second = eva.change_texts(0, greeting()).entry, eva.change_texts(1, library()).entry
    assert first is not None and second is not None
    assert (first.number, first.by, first.by_name, first.previous) == (1, "eva.dahl", "Eva Dahl", "")
    assert (second.number, second.previous, second.link) == (2, first.link, digest(body_of(second)))
    for person in ("ann.berg", "leif.aas", "tor.vik"):
        with signed_in(address, person) as api:
            assert api.texts(0) == (first, second)
            assert api.texts(1) == (second,)
            assert api.texts(2) == ()


@pytest.mark.parametrize("person", ["ann.berg", "per.haugen", "leif.aas", "randi.lie", "tor.vik"])
def test_nobody_else_changes_them(quiet: str, person: str) -> None:
    with signed_in(quiet, person) as api:
        answer = api.change_texts(0, greeting())
        assert (answer.reason, answer.values) == (Reason.ROLE_MISSING, {"role": "specialist"})
        assert api.texts() == ()


def test_nobody_is_told_anything_without_signing_in(quiet: str) -> None:
    with ServerApi(quiet) as api:
        with pytest.raises(SignInProblem):
            api.texts()
        with pytest.raises(SignInProblem):
            api.change_texts(0, greeting())


def test_the_server_asks_the_same_rules_as_the_workbench(quiet: str) -> None:
    with signed_in(quiet, "eva.dahl") as eva:
        unknown = TextChange(why="Ny.", first_day=TODAY, phrases={"nowhere": GREETING})
        assert eva.change_texts(0, unknown).reason is Reason.PHRASE_UNKNOWN
        early = TextChange(why="Ny.", first_day=TODAY - timedelta(days=1), phrases={"greeting": GREETING})
        assert eva.change_texts(0, early).reason is Reason.TEXTS_BEGIN_EARLY
        assert eva.change_texts(7, greeting()).reason is Reason.TEXTS_CHANGED
        assert eva.texts() == ()


def test_of_two_specialists_at_once_one_is_told_and_can_do_it_again(address: str) -> None:
    changes = {"a": greeting("Kortere."), "b": library(why="Ny.")}
    answers: dict[str, TextAnswer] = {}
    ready = threading.Barrier(2)

    def make(name: str) -> None:
        with signed_in(address, "eva.dahl") as api:
            ready.wait(10)
            answers[name] = api.change_texts(0, changes[name])

    threads = [threading.Thread(target=make, args=(name,)) for name in changes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    lost = next(name for name, answer in answers.items() if answer.entry is None)
    refusal = answers[lost].refusal
    assert refusal is not None and (refusal.reason, refusal.values["name"]) == (Reason.TEXTS_CHANGED, "Eva Dahl")
    assert "What you have written is kept" in refusal.sentence
    with signed_in(address, "eva.dahl") as api:
        assert api.change_texts(1, changes[lost]).entry is not None
        assert {entry.change.why for entry in api.texts()} == {"Kortere.", "Ny."}


def test_asking_again_after_a_lost_answer_gives_the_answer_and_no_second_entry(eva: ServerApi) -> None:
    first = eva.change_texts(0, greeting())
    assert eva.change_texts(0, greeting()) == first
    assert len(eva.texts()) == 1


@pytest.mark.parametrize("body", [b"", b"{}", b'{"base": 0}', b'{"base": 0, "change": []}', b"\xff", b"[" * 5000])
def test_what_is_no_change_is_turned_away(quiet: str, body: bytes) -> None:
    with signed_in(quiet, "eva.dahl") as eva:
        headers = {"authorization": f"Bearer {eva.token}"}
        answer = httpx.post(f"{quiet}/v1/texts", content=body, headers=headers)
        assert (answer.status_code, answer.json()["type"]) == (422, "malformed")


def test_a_change_larger_than_a_change_is_turned_away(quiet: str) -> None:
    with signed_in(quiet, "eva.dahl") as eva:
        words = Localised(nb="x" * MAX_CHANGE_BYTES, nn="x", en="x")
        with pytest.raises(ServerProblem) as told:
            eva.change_texts(0, TextChange(why="Lang.", first_day=TODAY, phrases={"greeting": words}))
        assert told.value.values["type"] == "too-large"


def test_the_history_outlives_the_server_and_leaves_its_trace(tmp_path: Path) -> None:
    settings = practice_settings(tmp_path, TODAY)
    with serving(tmp_path, settings=settings) as address, signed_in(address, "eva.dahl") as api:
        made = api.change_texts(0, greeting()).entry
    with serving(tmp_path, settings=settings) as address, signed_in(address, "siri.moen") as api:
        assert api.texts() == (made,)
        api.change_texts(1, library())
    engine = engine_for(settings.database, "", "BEGIN", 1)
    with engine.begin() as connection:
        events = connection.execute(text("SELECT kind, person FROM security_events WHERE kind LIKE 'texts%'")).all()
        with pytest.raises(Exception, match="append-only"):
            connection.execute(text("UPDATE text_changes SET time = ''"))
    engine.dispose()
    assert [tuple(row) for row in events] == [("texts-changed", "eva.dahl"), ("texts-denied", "siri.moen")]


# --- verify -------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with three changes of the letter texts in it."""
    folder = tmp_path_factory.mktemp("texts")
    with serving(folder, settings=practice_settings(folder, TODAY)) as address, signed_in(address, "eva.dahl") as api:
        for base, change in enumerate((greeting(), library("one"), library("two"))):
            assert api.change_texts(base, change).entry is not None
    return folder / "server.db"


def _tampered(whole: Path, folder: Path, *statements: str) -> tuple[str, ...]:
    """What is found in a copy that somebody with the file in hand has worked on."""
    copy = folder / "copy.db"
    shutil.copy(whole, copy)
    engine = engine_for(f"sqlite:///{copy}", "", "BEGIN IMMEDIATE", 1)
    with engine.begin() as connection:
        _without_triggers(connection)
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()
    return tuple(fault.fault for fault in verify_database(f"sqlite:///{copy}") if fault.case_id == "letter-texts")


def _without_triggers(connection: Connection) -> None:
    for name in connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all():
        connection.execute(text(f"DROP TRIGGER {name}"))


def test_a_whole_history_is_whole(whole: Path) -> None:
    assert verify_database(f"sqlite:///{whole}") == ()


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE text_changes SET body = replace(body, 'Kortere', 'Lengre') WHERE number = 1", "was changed"),
        ("UPDATE text_changes SET body = CAST(body AS TEXT) WHERE number = 1", "was changed"),
        ("UPDATE text_changes SET person = 'per.haugen' WHERE number = 2", "another place"),
        ("UPDATE text_changes SET time = '2026-01-01T00:00:00+01:00' WHERE number = 2", "another place"),
        ("UPDATE text_changes SET link = '00' WHERE number = 2", "was changed"),
        ("DELETE FROM text_changes WHERE number = 1", "is missing"),
        ("DELETE FROM text_changes WHERE number = 2", "is missing"),
        ("DELETE FROM text_changes WHERE number = 3", "the end"),
        ("UPDATE text_head SET number = 2", "the end"),
        ("DELETE FROM text_head", "the end"),
    ],
)
def test_whoever_changes_the_history_is_found_out(whole: Path, tmp_path: Path, statement: str, found: str) -> None:
    faults = _tampered(whole, tmp_path, statement)
    assert len(faults) == 1 and found in faults[0]


def test_a_database_from_before_there_were_changes_is_whole(whole: Path, tmp_path: Path) -> None:
    dropped = ("DROP TABLE text_changes", "DROP TABLE text_head", "DELETE FROM schema_version WHERE number = 3")
    assert _tampered(whole, tmp_path, *dropped) == ()
