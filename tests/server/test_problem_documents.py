"""Whatever goes wrong leaves the server as a problem document that repeats nothing and gives nothing away."""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterator
from pathlib import Path

import httpx
import msgspec
import pytest

from app.models.wire import MAX_PUSH_ACTS, MAX_PUSH_BYTES, ServerProblemDocument
from server import problems
from server.api import make_app
from server.guard import LOGGER
from server.settings import Limits
from tests import builders
from tests.server.colleagues import Room
from tests.server.running import InProcess, practice_settings, serving

SECRET = "fnr-17912099997"
"""Stands for personal data in every place a request has."""


@pytest.fixture
def http(tmp_path: Path) -> Iterator[httpx.Client]:
    transport = InProcess(make_app(practice_settings(tmp_path, builders.TODAY)))
    with httpx.Client(base_url="http://127.0.0.1", transport=transport) as client:
        yield client
    transport.stop()


def _sign_in(http: httpx.Client, person: str) -> dict[str, str]:
    session = http.post("/v1/sign-in/practice", json={"person": person}).json()
    return {"authorization": f"Bearer {session['token']}"}


def _assert_problem(response: httpx.Response, kind: problems.Kind) -> None:
    assert response.status_code == kind.status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    document = msgspec.json.decode(response.content, type=ServerProblemDocument)
    assert (document.type, document.title, document.status) == (kind.type, kind.title, kind.status)
    assert SECRET not in response.text
    assert SECRET not in str(response.headers)


def test_addresses_and_methods_that_do_not_exist(http: httpx.Client) -> None:
    for path in ("/", "/v2/hello", f"/v1/{SECRET}", "/docs", "/openapi.json", "/redoc", "/v1/hello/", "/v1/cases//log"):
        _assert_problem(http.get(path), problems.NOT_FOUND)
    response = http.delete("/v1/hello")
    _assert_problem(response, problems.METHOD_NOT_ALLOWED)
    assert response.headers["allow"] == "GET"
    _assert_problem(http.post("/v1/log", content=SECRET), problems.METHOD_NOT_ALLOWED)


def test_whoever_is_not_signed_in_learns_nothing(http: httpx.Client) -> None:
    digest = "0" * 64
    for method, path in (
        ("POST", "/v1/push"),
        ("GET", "/v1/log"),
        ("GET", "/v1/cases/x/log"),
        ("GET", f"/v1/blobs/{digest}"),
        ("PUT", f"/v1/blobs/{digest}"),
    ):
        for headers in ({}, {"authorization": f"Bearer {SECRET}"}, {"authorization": f"Basic {SECRET}"}):
            response = http.request(method, path, headers=headers)
            _assert_problem(response, problems.UNAUTHENTICATED)
            assert response.headers["www-authenticate"] == "Bearer"


def test_a_sign_in_that_is_not_one(http: httpx.Client) -> None:
    _assert_problem(http.post("/v1/sign-in/practice", json={"person": SECRET}), problems.UNAUTHENTICATED)
    for body in ("", SECRET, "[]", '{"person":1}', '{"person":"a","more":1}', "[" * 9000):
        _assert_problem(http.post("/v1/sign-in/practice", content=body), problems.MALFORMED)
    _assert_problem(http.post("/v1/sign-in/practice", content=b"x" * 20_000), problems.TOO_LARGE)


def test_wrong_words_in_an_address(http: httpx.Client) -> None:
    ann = _sign_in(http, "ann.berg")
    for query in ({"limit": SECRET}, {"limit": "0"}, {"limit": "-1"}, {"cursor": "x" * 201}):
        _assert_problem(http.get("/v1/log", params=query, headers=ann), problems.MALFORMED)
    for after in (SECRET, "-1", "99999999999999999999"):
        _assert_problem(http.get("/v1/cases/x/log", params={"after": after}, headers=ann), problems.MALFORMED)


@pytest.mark.parametrize("cursor", ["garbage", "!!!", "AAAA", "ÆØÅ", "A" * 200])
def test_a_cursor_this_log_never_gave(http: httpx.Client, cursor: str) -> None:
    ann = _sign_in(http, "ann.berg")
    _assert_problem(http.get("/v1/log", params={"cursor": cursor}, headers=ann), problems.LOG_FORKED)


def test_documents_that_are_not_there_or_not_theirs(http: httpx.Client) -> None:
    ann, leif = _sign_in(http, "ann.berg"), _sign_in(http, "leif.aas")
    for name in ("0" * 64, SECRET, "..%2f..%2fserver.db", "A" * 64):
        for method in ("GET", "HEAD"):
            assert http.request(method, f"/v1/blobs/{name}", headers=ann).status_code == 404
    _assert_problem(http.put(f"/v1/blobs/{SECRET}", content=b"x", headers=ann), problems.NOT_FOUND)
    _assert_problem(http.put(f"/v1/blobs/{'0' * 64}", content=b"x", headers=ann), problems.DIGEST_DIFFERS)
    _assert_problem(http.put(f"/v1/blobs/{'0' * 64}", content=b"x", headers=leif), problems.FORBIDDEN)


def test_pushes_that_are_too_much_or_nothing(http: httpx.Client) -> None:
    ann = _sign_in(http, "ann.berg")
    _assert_problem(http.post("/v1/push", content=b"", headers=ann), problems.MALFORMED)
    _assert_problem(http.post("/v1/push", content=b"\n \n", headers=ann), problems.MALFORMED)
    many = b"{}\n" * (MAX_PUSH_ACTS + 1)
    _assert_problem(http.post("/v1/push", content=many, headers=ann), problems.TOO_LARGE)
    large = b"x" * (MAX_PUSH_BYTES + 1)
    _assert_problem(http.post("/v1/push", content=large, headers=ann), problems.TOO_LARGE)
    zipped = ann | {"content-encoding": "gzip"}
    _assert_problem(http.post("/v1/push", content=b"{}", headers=zipped), problems.UNSUPPORTED_MEDIA)


def test_an_older_protocol_is_told_to_update(http: httpx.Client) -> None:
    ann = _sign_in(http, "ann.berg") | {"sync-protocol": "0"}
    _assert_problem(http.get("/v1/log", headers=ann), problems.PROTOCOL_TOO_OLD)


def test_another_host_name_is_turned_away_in_practice(http: httpx.Client) -> None:
    _assert_problem(http.get("/v1/hello", headers={"host": "evil.example"}), problems.MALFORMED)


def test_no_page_of_another_origin_is_let_in(http: httpx.Client) -> None:
    asking = {"origin": "https://evil.example", "access-control-request-method": "POST"}
    response = http.options("/v1/push", headers=asking)
    assert response.status_code == 405
    assert not [name for name in response.headers if name.startswith("access-control")]


@pytest.mark.noisy
def test_a_bug_shows_neither_its_text_nor_what_was_sent(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    app = make_app(practice_settings(tmp_path))

    def broken() -> None:
        raise RuntimeError(SECRET)

    app.add_api_route("/broken", broken)
    transport = InProcess(app)
    with (
        caplog.at_level(logging.INFO, LOGGER.name),
        httpx.Client(base_url="http://127.0.0.1", transport=transport) as http,
    ):
        _assert_problem(http.get("/broken"), problems.BUG)
    transport.stop()
    assert "RuntimeError in broken" in caplog.text
    assert SECRET not in caplog.text


@pytest.mark.noisy
def test_a_database_that_cannot_be_used_is_busy_not_a_bug(tmp_path: Path) -> None:
    app = make_app(practice_settings(tmp_path))
    transport = InProcess(app)
    with httpx.Client(base_url="http://127.0.0.1", transport=transport) as http:
        ann = _sign_in(http, "ann.berg")
        app.state.office.writer.close()
        response = http.post("/v1/push", content=b"{}", headers=ann)
        _assert_problem(response, problems.BUSY)
        assert int(response.headers["retry-after"]) > 0
    transport.stop()


def test_the_log_of_the_program_names_no_case_and_no_person(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, LOGGER.name)
    with serving(tmp_path, today=builders.TODAY) as address, Room.at(address) as room:
        case_id = room[builders.SIRI].register()
        room[builders.ANN].case(case_id)
    assert "POST /v1/push 200" in caplog.text
    assert "GET /v1/cases/{case_id}/log 200" in caplog.text
    assert case_id not in caplog.text
    assert "siri" not in caplog.text.lower()


# --- over a real socket: bodies that lie, dawdle or break off ----------------------------------------------


def _conversation(address: str, *parts: bytes) -> bytes:
    """Sends the parts and reads until the server closes."""
    host, port = address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as line:
        for part in parts:
            line.sendall(part)
        found = b""
        while piece := line.recv(65536):
            found += piece
        return found


def _post(path: str, token: str, *fields: str) -> bytes:
    head = [f"POST {path} HTTP/1.1", "host: 127.0.0.1", f"authorization: Bearer {token}", *fields, "", ""]
    return "\r\n".join(head).encode()


def test_bodies_that_lie_or_dawdle(tmp_path: Path) -> None:
    limits = Limits(stall_s=0.2, body_s=0.6, linger_s=0.3)
    with serving(tmp_path, settings=practice_settings(tmp_path, limits=limits)) as address, httpx.Client() as http:
        token = http.post(f"{address}/v1/sign-in/practice", json={"person": "ann.berg"}).json()["token"]
        # a length of two gigabytes is refused before the body
        declared = _post("/v1/push", token, "content-length: 2147483648")
        assert b" 413 " in _conversation(address, declared, b"x" * 100_000)
        # a body that stops coming is given up
        assert b" 408 " in _conversation(address, _post("/v1/push", token, "content-length: 100"), b"{")
        # chunks without end are cut off at the limit
        chunk = b"100000\r\n" + b"x" * 0x100000 + b"\r\n"
        assert b" 413 " in _conversation(
            address, _post("/v1/push", token, "transfer-encoding: chunked"), *(chunk for _ in range(5))
        )
        # and the server is well
        assert http.get(f"{address}/readyz").status_code == 200
        assert http.get(f"{address}/livez").status_code == 200


def test_a_body_that_breaks_off_leaves_nothing(tmp_path: Path) -> None:
    with serving(tmp_path) as address, httpx.Client() as http:
        token = http.post(f"{address}/v1/sign-in/practice", json={"person": "ann.berg"}).json()["token"]
        host, port = address.removeprefix("http://").split(":")
        name = "ab" * 32
        with socket.create_connection((host, int(port)), timeout=10) as line:
            head = _post(f"/v1/blobs/{name}", token, "content-length: 1000").replace(b"POST", b"PUT", 1)
            line.sendall(head + b"x" * 500)
        assert http.get(f"{address}/readyz").status_code == 200
    assert [path for path in (tmp_path / "server-documents").rglob("*") if path.is_file()] == []
