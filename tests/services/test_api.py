"""The client of the server: good answers become types, everything else a problem with a sentence."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from app.models import wire
from app.models.case import acts
from app.models.values import digest
from app.services.api import LogForked, ServerApi
from app.services.problems import Problem, ServerProblem, SignInProblem
from tests.builders import ANN, SIRI
from tests.server.colleagues import Room
from tests.server.running import serving


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(tmp_path_factory.mktemp("api")) as found:
        yield found


@pytest.fixture
def room(address: str) -> Iterator[Room]:
    with Room.at(address) as found:
        yield found


def test_a_session_is_who_it_says(address: str) -> None:
    with ServerApi(address) as api:
        session = api.sign_in_practice("nina.fjeld")
        assert (session.name, session.roles) == ("Nina Fjeld", ("approver",))
        assert set(session.groups) == {"confidential", "strictly_confidential"}
        api.use_token("")
        with pytest.raises(SignInProblem):
            api.log()
        api.use_token(session.token)
        assert api.log().cursor


def test_answers_come_in_the_order_of_the_acts(room: Room) -> None:
    siri = room[SIRI]
    case_id = siri.register()
    bodies = [siri.write(acts.NoteAdded(text=f"Notat {number}"), case_id, 1) for number in range(40)]
    results = siri.api.push(bodies)
    assert [result.id for result in results] == [wire.open_envelope(body).id for body in bodies]
    assert siri.api.push([]) == ()
    pulled = siri.api.case_log(case_id, after=1)
    assert [line.data for line in pulled] == bodies


def test_letters_of_every_alphabet_come_back_byte_for_byte(room: Room) -> None:
    siri = room[SIRI]
    case_id = siri.register()
    words = "Æøå «sitat» 🙂 \u2028 \x7f ‮ žluťoučký"
    body = siri.write(acts.NoteAdded(text=words), case_id, 1)
    siri.api.push([body])
    assert room[ANN].api.case_log(case_id, after=1)[0].data == body


def test_a_document_that_is_missing_is_a_problem(room: Room) -> None:
    api = room[SIRI].api
    assert not api.has_blob("0" * 64)
    with pytest.raises(ServerProblem, match="no such thing"):
        api.get_blob("0" * 64)
    with pytest.raises(ServerProblem, match="SHA-256"):
        api.put_blob(digest(b"one"), b"another")
    api.put_blob(digest(b""), b"")
    assert api.get_blob(digest(b"")) == b""


def test_a_foreign_cursor_is_a_forked_log(room: Room) -> None:
    with pytest.raises(LogForked):
        room[SIRI].api.log("AAAA")


def test_too_many_acts_at_once_are_a_problem_that_names_itself(room: Room) -> None:
    with pytest.raises(ServerProblem) as met:
        room[SIRI].api.push([b"{}"] * (wire.MAX_PUSH_ACTS + 1))
    assert met.value.values["type"] == "too-large"
    with pytest.raises(ServerProblem) as met:
        room[SIRI].api.push([b"x" * (wire.MAX_PUSH_BYTES + 1)])
    assert met.value.values["type"] == "too-large"


def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    with serving(tmp_path) as gone:
        pass
    for address in (gone, "http://no-such-host.invalid", "http://127.0.0.1:1"):
        with ServerApi(address) as api:
            for ask in (api.hello, api.log, lambda api=api: api.push([b"{}"]), lambda api=api: api.has_blob("0" * 64)):
                with pytest.raises(ServerProblem) as met:
                    ask()
                assert "saved on this machine" in str(met.value)


ANSWERS: dict[str, tuple[int, str, bytes]] = {
    "a page of a proxy": (502, "text/html", b"<html>Bad gateway</html>"),
    "a login page": (200, "text/html", b"<html>Sign in to the network</html>"),
    "a redirect": (302, "text/html", b""),
    "nothing": (200, "application/json", b""),
    "other JSON": (200, "application/json", b'{"hello": "world"}'),
    "deep JSON": (200, "application/json", b"[" * 100_000),
    "no text": (200, "application/json", b"\xff\xfe\x00"),
    "a problem without a document": (503, "application/problem+json", b"{}"),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_whatever_else_answers_is_a_problem_and_never_a_crash(name: str) -> None:
    status, kind, body = ANSWERS[name]

    class Stranger(BaseHTTPRequestHandler):
        def _answer(self) -> None:
            length = int(self.headers.get("content-length") or 0)
            self.rfile.read(length)
            self.send_response(status)
            self.send_header("content-type", kind)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PUT = _answer

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Stranger)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        with ServerApi(f"http://127.0.0.1:{server.server_port}") as api:
            asks: list[Callable[[], object]] = [
                api.hello,
                api.people,
                api.log,
                lambda: api.push([b"{}"]),
                lambda: api.sign_in_practice("x"),
            ]
            for ask in asks:
                with pytest.raises(Problem):
                    ask()
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
