"""The log out: pages, cursors, forks, and what opens and closes when people's groups change."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update

from app.models import wire
from app.models.case import acts
from app.models.values import Protection
from app.services.api import LogForked, ServerApi
from app.services.problems import ServerProblem
from server.accounts import begin_session
from server.clock import Clock
from server.database import open_database, people
from server.feed import Cursors, Place
from server.feed import LogForked as Forked
from server.settings import Limits
from tests import builders
from tests.builders import ANN, LEIF, SIRI
from tests.server.colleagues import Colleague, Room, signed_in
from tests.server.running import practice_settings, server_in_process, serving


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with server_in_process(tmp_path, practice_settings(tmp_path, builders.TODAY)) as client:
        yield Room(client)


def _notes(who: Colleague, case_id: str, count: int, words: str = "Hei.") -> None:
    bodies = [who.write(acts.NoteAdded(text=words), case_id, 1) for _ in range(count)]
    assert {result.status for result in who.api.push(bodies)} == {"accepted"}


def test_pages_follow_each_other_without_gap_or_repeat(room: Room) -> None:
    siri = room[SIRI]
    case_id = siri.register()
    _notes(siri, case_id, 22)
    found: list[int] = []
    cursor = ""
    while True:
        page = room[LEIF].api.log(cursor, limit=5)
        found += [line.stamp.seq for line in page.lines]
        cursor = page.cursor
        if not page.more:
            break
    assert found == list(range(1, 24))


def test_long_histories_come_in_pages_that_the_client_puts_together(tmp_path: Path) -> None:
    limits = Limits(log_lines=7)
    with server_in_process(tmp_path, practice_settings(tmp_path, builders.TODAY, limits)) as client:
        siri = Colleague(client("siri.moen"), SIRI)
        case_id = siri.register()
        _notes(siri, case_id, 30)
        lines = siri.api.case_log(case_id)
        assert [line.stamp.revision for line in lines] == list(range(1, 32))
        assert siri.api.case_log(case_id, after=29) == lines[29:]
        assert siri.api.case_log(case_id, after=31) == ()
        assert wire.verify_chain(lines) is None


def test_a_page_is_bounded_in_bytes_too(room: Room) -> None:
    siri = room[SIRI]
    case_id = siri.register()
    for _ in range(4):
        _notes(siri, case_id, 1, "x" * 3_000_000)
    page = room[LEIF].api.log()
    assert len(page.lines) == 3
    assert page.more
    assert len(room[LEIF].api.log(page.cursor).lines) == 2
    assert len(siri.api.case_log(case_id)) == 5


def test_a_server_restored_from_a_backup_is_noticed(tmp_path: Path) -> None:
    backup = tmp_path / "backup.db"
    with serving(tmp_path) as address, Room.at(address) as room:
        case_id = room[SIRI].register()
        early = room[ANN].api.log().cursor
    shutil.copy(tmp_path / "server.db", backup)
    with serving(tmp_path) as address, Room.at(address) as room:
        _notes(room[SIRI], case_id, 3)
        late = room[ANN].api.log().cursor
    # when the backup takes the server's place
    shutil.copy(backup, tmp_path / "server.db")
    with serving(tmp_path) as address, Room.at(address) as room:
        # then a cursor past its end is noticed, and one from before is still good
        with pytest.raises(LogForked):
            room[ANN].api.log(late)
        assert room[ANN].api.log(early).lines == ()
        # and so is the late one when other acts have taken those numbers
        _notes(room[SIRI], case_id, 5)
        with pytest.raises(LogForked):
            room[ANN].api.log(late)


def test_another_servers_cursor_is_noticed(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    with server_in_process(tmp_path / "one") as one, server_in_process(tmp_path / "two") as two:
        cursor = one("ann.berg").log().cursor
        with pytest.raises(LogForked):
            two("ann.berg").log(cursor)


def test_a_new_group_opens_and_a_lost_one_closes_cases(tmp_path: Path) -> None:
    def groups(person: str, words: str) -> str:
        """Changes a person's groups as an administrator would, and gives them a session."""
        database = open_database(f"sqlite:///{tmp_path / 'server.db'}")
        with database.writer.begin() as connection:
            connection.execute(update(people).where(people.c.id == person).values(groups=words))
            session = begin_session(connection, person, Clock().now(), 1)
        database.close()
        assert session is not None
        return session.token

    with serving(tmp_path) as address, Room.at(address) as room:
        siri = room[SIRI]
        case_id = siri.register()
        siri.do(acts.CaseAssigned(to=ANN.id, to_name=ANN.name), case_id)
        facts = msgspec.structs.replace(siri.case(case_id).facts, protection=Protection.CONFIDENTIAL)
        assert siri.try_to(acts.FactsCorrected(facts=facts, why="Sperre."), case_id, 2).status == "accepted"
        before = room[ANN].api.log()
        assert (before.lines, before.closed, before.opened) == ((), (), ())
        # when Ann gets the group, the cases assigned to her are opened to her
        with ServerApi(address, groups("ann.berg", "confidential")) as ann:
            page = ann.log(before.cursor)
            assert (page.opened, page.closed) == ((case_id,), ())
            assert len(ann.case_log(case_id)) == 3
        # and when she loses it, they are closed
        with ServerApi(address, groups("ann.berg", "")) as ann:
            again = ann.log(page.cursor)
            assert (again.opened, again.closed) == ((), (case_id,))
            with pytest.raises(ServerProblem):
                ann.case_log(case_id)


def test_a_session_ends(tmp_path: Path) -> None:
    settings = msgspec.structs.replace(practice_settings(tmp_path), session_hours=0)
    with serving(tmp_path, settings=settings) as address:
        api = signed_in(address, "ann.berg")
        with api, pytest.raises(ServerProblem.__mro__[1]):
            api.log()


@given(st.binary(max_size=80))
def test_no_made_up_cursor_is_read(data: bytes) -> None:
    cursors = Cursors("00112233445566aa", b"secret")
    with pytest.raises(Forked):
        cursors.read("A" + data.hex())


@given(st.integers(0, 2**63), st.binary(min_size=8, max_size=8), st.integers(0, 15))
def test_a_cursor_says_what_was_written(seq: int, fingerprint: bytes, scope: int) -> None:
    cursors = Cursors("00112233445566aa", b"secret")
    place = Place(seq, fingerprint, scope)
    text = cursors.write(place)
    assert cursors.read(text) == place
    with pytest.raises(Forked):
        Cursors("00112233445566aa", b"other").read(text)
