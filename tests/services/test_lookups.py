"""Organisations: the open register over a real connection, and the copy of its answers in a folder, say the same."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import cast

import pytest

import resources
from app.models.parties import Address
from app.models.texts import Language
from app.services.lookups.directory import Directory, OnlineDirectory, SnapshotDirectory
from app.services.lookups.organisation import ABSENT_SENTENCES, Absent, LookupProblem, organisation_from

COPY = resources.path("enhetsregisteret")
NUMBERS = sorted(path.stem for folder in ("enheter", "underenheter") for path in (COPY / folder).iterdir())


class Register(BaseHTTPRequestHandler):
    """Answers like the open API, from the copy in the folder; ``odd`` holds answers to certain paths."""

    odd: dict[str, tuple[int, bytes]] = {}

    def do_GET(self) -> None:
        status, body = self.odd.get(self.path) or self._kept()
        self.send_response(status)
        self.send_header("Content-Type", "application/json;charset=UTF-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _kept(self) -> tuple[int, bytes]:
        parts = self.path.strip("/").split("/")
        folder, number = ("roller" if parts[-1] == "roller" else parts[0]), parts[1]
        file = COPY / folder / f"{number}.json"
        if file.is_file():
            return 200, file.read_bytes()
        wrong = {line["orgnr"]: line["http"] for line in json.loads((COPY / "index.json").read_bytes())["errors"]}
        return wrong.get(number, 404), b'{"status":404}'

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def serve() -> Iterator[Callable[[dict[str, tuple[int, bytes]]], str]]:
    servers: list[ThreadingHTTPServer] = []

    def start(odd: dict[str, tuple[int, bytes]]) -> str:
        answers = type("Odd", (Register,), {"odd": odd})
        server = ThreadingHTTPServer(("127.0.0.1", 0), cast(type[BaseHTTPRequestHandler], answers))
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture(params=["online", "copy"])
def directory(
    request: pytest.FixtureRequest, serve: Callable[[dict[str, tuple[int, bytes]]], str]
) -> Iterator[Directory]:
    found: Directory = OnlineDirectory(serve({})) if request.param == "online" else SnapshotDirectory(COPY)
    yield found
    found.close()


def test_a_bankrupt_company(directory: Directory) -> None:
    found = directory.find("310 455 113")

    assert not isinstance(found, Absent)
    assert (found.number, found.name, found.form) == ("310455113", "GRANITTHAGEN ENTREPRENØR AS", "AS")
    assert found.bankrupt and found.bankrupt_from is not None and not found.sub_unit and found.deleted is None


def test_an_estate_names_its_administrator_and_its_debtor(directory: Directory) -> None:
    found = directory.find("312901048")

    assert not isinstance(found, Absent)
    assert found.form == "KBO"
    assert found.holders("BOBE") == ("Torunn Brekkhus",)
    (debtor,) = [holder for holder in found.roles if holder.code == "KDEB"]
    assert (debtor.name, debtor.organisation_number) == ("GRANITTHAGEN ENTREPRENØR AS", "310455113")
    assert found.address == Address(
        lines=("c/o Advokatfirmaet Lindås & Brekkhus AS", "Tollbodbakken 7", "4006 STAVANGER"), country="NO"
    )
    assert found.language is Language.NB


def test_a_sub_unit_knows_its_parent(directory: Directory) -> None:
    found = directory.find("310455776")

    assert not isinstance(found, Absent)
    assert found.sub_unit
    assert found.parent == "310455113"
    assert found.address.lines == ("Steinbruddveien 41", "4313 SANDNES")


def test_a_deleted_unit_is_found_with_its_date(directory: Directory) -> None:
    found = directory.find("311649124")

    assert not isinstance(found, Absent)
    assert found.deleted == date(2026, 3, 31)
    assert found.roles == ()


@pytest.mark.parametrize(
    ("number", "absent"),
    [
        ("319990003", Absent.UNKNOWN),
        ("311200118", Absent.INVALID),
        ("12", Absent.INVALID),
        ("", Absent.INVALID),
        ("../index", Absent.INVALID),
    ],
)
def test_numbers_without_organisation(directory: Directory, number: str, absent: Absent) -> None:
    assert directory.find(number) is absent


@pytest.mark.parametrize("number", NUMBERS)
def test_both_directories_say_the_same(number: str, serve: Callable[[dict[str, tuple[int, bytes]]], str]) -> None:
    with OnlineDirectory(serve({})) as online:
        assert online.find(number) == SnapshotDirectory(COPY).find(number)


def test_removed_for_legal_reasons(serve: Callable[[dict[str, tuple[int, bytes]]], str], tmp_path: Path) -> None:
    (tmp_path / "index.json").write_text('{"errors":[{"orgnr":"310455113","http":410}]}')
    with OnlineDirectory(serve({"/enheter/310455113": (410, b"")})) as online:
        assert online.find("310455113") is Absent.REMOVED
    assert SnapshotDirectory(tmp_path).find("310455113") is Absent.REMOVED


def test_roles_of_the_past_are_left_out() -> None:
    unit = (COPY / "enheter" / "312901048.json").read_bytes()
    roles = json.loads((COPY / "roller" / "312901048.json").read_bytes())
    holder = roles["rollegrupper"][0]["roller"][0]
    resigned = holder | {"fratraadt": True, "person": {"navn": {"fornavn": "Tidligere", "etternavn": "Bostyrer"}}}
    struck = holder | {"avregistrert": True, "person": {"navn": {"fornavn": "Avregistrert", "etternavn": "Bostyrer"}}}
    three_names = holder | {
        "person": {"navn": {"fornavn": "Kari", "mellomnavn": "Mellom", "etternavn": "Ny"}, "erDoed": True}
    }
    roles["rollegrupper"][0]["roller"] = [resigned, struck, three_names]

    found = organisation_from(unit, json.dumps(roles).encode(), sub_unit=False)

    assert found.holders("BOBE") == ("Kari Mellom Ny",)
    assert found.roles[0].deceased


def test_an_address_abroad_keeps_its_country() -> None:
    unit = json.loads((COPY / "enheter" / "310128406.json").read_bytes())
    unit["postadresse"] = {"landkode": "PL", "land": "Polen", "adresse": ["ul. Testowa 1", None, "00-001 Warszawa"]}

    found = organisation_from(json.dumps(unit).encode(), None, sub_unit=False)

    assert found.address == Address(lines=("ul. Testowa 1", "00-001 Warszawa"), country="PL")


UNIT = "/enheter/310455113"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ((500, b""), "error 500"),
        ((429, b""), "error 429"),
        ((302, b""), "error 302"),
        ((200, b"<html>"), "cannot be understood"),
        ((200, b"\xff\xfe"), "cannot be understood"),
        ((200, b"[" * 100_000), "cannot be understood"),
        ((200, b'{"organisasjonsnummer":1}'), "cannot be understood"),
        ((200, b" " * (2 * 1024 * 1024 + 1)), "far too long"),
    ],
    ids=["broken", "busy", "elsewhere", "html", "no text", "deep", "other shape", "endless"],
)
def test_answers_that_are_of_no_use(
    serve: Callable[[dict[str, tuple[int, bytes]]], str], answer: tuple[int, bytes], words: str
) -> None:
    with OnlineDirectory(serve({UNIT: answer})) as online, pytest.raises(LookupProblem, match=words) as problem:
        online.find("310455113")

    assert "What you have typed is kept" in str(problem.value)


def test_nobody_there() -> None:
    with OnlineDirectory("http://127.0.0.1:9") as online, pytest.raises(LookupProblem, match="no connection"):
        online.find("310455113")


def test_a_register_that_does_not_answer_in_time() -> None:
    """A listening socket that never answers."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Register)
    try:
        address = f"http://127.0.0.1:{server.server_port}"
        with OnlineDirectory(address, timeout_s=0.2) as online, pytest.raises(LookupProblem, match="takes too long"):
            online.find("310455113")
    finally:
        server.server_close()


def test_impossible_numbers_are_asked_of_nobody() -> None:
    with OnlineDirectory("http://127.0.0.1:9") as online:
        assert online.find("310455114") is Absent.INVALID


def test_a_copy_that_is_spoilt_or_missing(tmp_path: Path) -> None:
    (tmp_path / "index.json").write_text("nonsense")
    with pytest.raises(LookupProblem, match="local copy"):
        SnapshotDirectory(tmp_path).find("310455113")
    assert SnapshotDirectory(tmp_path / "none").find("310455113") is Absent.UNKNOWN


def test_each_absence_has_a_sentence() -> None:
    assert {absent.sentence for absent in Absent} == set(ABSENT_SENTENCES.values())
