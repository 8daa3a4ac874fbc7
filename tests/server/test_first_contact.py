"""The way of a case over real HTTP: hello, sign in, push, log, documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.models import wire
from app.models.case import acts
from app.models.values import CaseState, digest
from app.services.api import ServerApi
from app.services.problems import ServerProblem, SignInProblem
from tests import builders
from tests.server.colleagues import Room, signed_in
from tests.server.running import ServerProcess, serving


def test_a_case_goes_all_the_way_over_http(tmp_path: Path) -> None:
    with serving(tmp_path, today=builders.TODAY) as address, Room.at(address) as room:
        # when a case is registered, reviewed, approved by a colleague, issued, dispatched and closed
        case_id = room.case_in(CaseState.CLOSED)
        # then everybody who may read sees the same whole history
        page = room[builders.LEIF].api.log()
        assert [line.stamp.seq for line in page.lines] == list(range(1, len(page.lines) + 1))
        assert not page.more
        assert page.head == len(page.lines)
        assert wire.verify_chain(page.lines) is None
        assert page.lines[0].stamp.number == "AAREG-2026-00001"
        assert room[builders.PER].case(case_id).state is CaseState.CLOSED
        # and the next page is empty
        assert room[builders.LEIF].api.log(page.cursor).lines == ()


def test_hello_says_what_the_server_is(tmp_path: Path) -> None:
    with serving(tmp_path, today=builders.TODAY) as address, ServerApi(address) as api:
        hello = api.hello()
        assert hello.protocol_min <= wire.PROTOCOL <= hello.protocol_max
        assert hello.types == wire.VERSIONS
        assert hello.today == "2026-11-23"
        assert hello.practice
        assert {person.id for person in api.people()} >= {actor.id for actor in builders.EVERYBODY}


def test_nobody_does_anything_without_signing_in(tmp_path: Path) -> None:
    with serving(tmp_path) as address, ServerApi(address) as api:
        for attempt in (lambda: api.log(), lambda: api.case_log("case-1"), lambda: api.push([b"{}"])):
            with pytest.raises(SignInProblem):
                attempt()
        with pytest.raises(SignInProblem):
            api.sign_in_practice("nobody.here")


def test_a_document_comes_back_byte_for_byte(tmp_path: Path) -> None:
    with serving(tmp_path) as address, signed_in(address, "siri.moen") as siri:
        data = bytes(range(256)) * 5000
        assert not siri.has_blob(digest(data))
        siri.put_blob(digest(data), data)
        assert siri.has_blob(digest(data))
        assert siri.get_blob(digest(data)) == data


def test_the_server_runs_as_a_process_and_ends_cleanly(tmp_path: Path) -> None:
    process = ServerProcess(tmp_path)
    with ServerApi(process.address) as api:
        assert api.sign_in_practice("siri.moen").name == "Siri Moen"
    assert process.terminate() == 0
    with ServerApi(process.address) as api, pytest.raises(ServerProblem):
        api.hello()


def test_a_restart_keeps_everything(tmp_path: Path) -> None:
    with serving(tmp_path) as address, Room.at(address) as room:
        case_id = room[builders.SIRI].register()
        before = room[builders.SIRI].api.log()
        session = room[builders.SIRI].api.token
    with serving(tmp_path) as address, ServerApi(address, session) as api:
        after = api.log()
        assert after.lines == before.lines
        assert api.log(before.cursor).lines == ()
        assert api.case_log(case_id) == before.lines
        assert api.push([before.lines[0].data])[0].duplicate


def test_a_note_needs_no_newest_revision(tmp_path: Path) -> None:
    with serving(tmp_path) as address, Room.at(address) as room:
        case_id = room[builders.SIRI].register()
        assert room[builders.ANN].refusal(acts.NoteAdded(text="Ringte."), case_id, base=0) is None
        assert room[builders.SIRI].refusal(acts.NoteAdded(text="Ringte igjen."), case_id, base=0) is None
