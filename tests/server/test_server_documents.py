"""Documents on the server: whole or not at all, and only for those who may see a case they stand in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import select

from app.models.case import acts
from app.models.case.deciding import fingerprint
from app.models.case.facts import Document
from app.models.values import Protection, digest
from app.services.problems import ServerProblem
from server.database import engine_for, security_events, shown
from server.documents import DigestDiffers, Incoming
from tests import builders
from tests.builders import ANN, LEIF, PER, RANDI, SIRI, TOR
from tests.server.colleagues import Room
from tests.server.running import practice_settings, server_in_process

SCAN = b"%PDF-1.7 a scanned letter"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with server_in_process(tmp_path, practice_settings(tmp_path, builders.TODAY)) as client:
        yield Room(client)


def _with_scan(room: Room, data: bytes = SCAN, protection: Protection = Protection.NONE) -> str:
    """A case of Siri's whose letter is ``data``, which she uploaded."""
    siri = room[SIRI]
    siri.api.put_blob(digest(data), data)
    scan = Document(sha256=digest(data), name="brev.pdf", kind="pdf", pages=9)
    return siri.register(msgspec.structs.replace(builders.facts(), documents=(scan,), protection=protection))


def test_a_document_is_read_by_those_who_read_the_case(room: Room) -> None:
    leif = room[LEIF].api
    room[SIRI].api.put_blob(digest(SCAN), SCAN)
    assert not leif.has_blob(digest(SCAN))
    _with_scan(room)
    assert leif.has_blob(digest(SCAN))
    assert leif.get_blob(digest(SCAN)) == SCAN
    # a manager sees that there is a case, to assign it, but no documents; operations see nothing
    assert room[RANDI].api.log().lines
    assert not room[RANDI].api.has_blob(digest(SCAN))
    assert not room[TOR].api.has_blob(digest(SCAN))


def test_a_protected_cases_document_is_as_good_as_missing(room: Room) -> None:
    _with_scan(room, protection=Protection.CONFIDENTIAL)
    ann = room[ANN]
    assert not ann.api.has_blob(digest(SCAN))
    with pytest.raises(ServerProblem):
        ann.api.get_blob(digest(SCAN))
    # naming it in a case of one's own opens nothing
    mine = ann.register()
    borrowed = Document(sha256=digest(SCAN), name="brev.pdf", kind="pdf", pages=1)
    ann.do(acts.DocumentReceived(document=borrowed, received=builders.TODAY), mine)
    assert not ann.api.has_blob(digest(SCAN))
    # nor does it tell whether it is there: a proposal with it is answered like one without
    room.review(mine_too := room[SIRI].register())
    proposing = builders.proposal(ann.case(mine_too), document=digest(SCAN))
    fits = fingerprint(ann.case(mine_too), proposing.content, digest(SCAN), proposing.renderer)
    answer = ann.refusal(msgspec.structs.replace(proposing, fingerprint=fits), mine_too)
    assert answer is not None
    assert answer.value == "document_not_stored"
    # but whoever has the letter themselves may bring it
    ann.api.put_blob(digest(SCAN), SCAN)
    assert room[PER].api.get_blob(digest(SCAN)) == SCAN


def test_what_a_proposed_letter_says_is_read_by_those_who_read_the_case(room: Room) -> None:
    """It is kept beside the draft that is read, so that the approved letter can be made final on any machine."""
    content, draft = b'{"title":"Vedtak"}', b"%PDF-1.7 a draft"
    ann = room[ANN]
    for data in (content, draft):
        ann.api.put_blob(digest(data), data)
    room.review(case_id := room[SIRI].register())
    case = ann.case(case_id)
    proposing = builders.proposal(case, document=digest(draft))
    fits = fingerprint(case, digest(content), digest(draft), proposing.renderer)
    assert not room[PER].api.has_blob(digest(content))
    ann.do(msgspec.structs.replace(proposing, content=digest(content), fingerprint=fits), case_id)
    assert room[PER].api.get_blob(digest(content)) == content
    assert not room[RANDI].api.has_blob(digest(content))


def test_what_is_shown_is_written_down_first_and_denials_elsewhere(room: Room, tmp_path: Path) -> None:
    case_id = _with_scan(room, protection=Protection.CONFIDENTIAL)
    open_case = _with_scan(room, b"another letter")
    room[LEIF].api.case_log(open_case)
    room[LEIF].api.get_blob(digest(b"another letter"))
    room[LEIF].api.log()
    for ask in (lambda: room[LEIF].api.case_log(case_id), lambda: room[LEIF].api.get_blob(digest(SCAN))):
        with pytest.raises(ServerProblem):
            ask()
    room[SIRI].register()  # the writer has come past the denials
    engine = engine_for(f"sqlite:///{tmp_path / 'server.db'}", "", "BEGIN", 1)
    with engine.begin() as connection:
        seen = connection.execute(select(shown)).all()
        denied = connection.execute(select(security_events).where(security_events.c.kind == "denied")).all()
    engine.dispose()
    assert [(row.person, row.what, row.name) for row in seen] == [
        ("leif.aas", "case", open_case),
        ("leif.aas", "document", digest(b"another letter")),
    ]
    assert [row.detail for row in denied] == [case_id, digest(SCAN)]


def test_the_same_document_twice_is_the_same_document(room: Room, tmp_path: Path) -> None:
    for actor in (SIRI, ANN):
        room[actor].api.put_blob(digest(SCAN), SCAN)
    files = [path for path in (tmp_path / "server-documents").rglob("*") if path.is_file()]
    assert [path.read_bytes() for path in files] == [SCAN]


def test_a_document_that_is_not_what_its_name_says_never_arrives(tmp_path: Path) -> None:
    with Incoming(tmp_path, digest(SCAN)) as incoming:
        incoming.write(SCAN[:-1])
        with pytest.raises(DigestDiffers):
            incoming.finish()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_leftovers_of_a_crash_are_swept_at_the_start(tmp_path: Path) -> None:
    folder = tmp_path / "server-documents"
    folder.mkdir()
    (folder / "abc-123.tmp").write_bytes(b"half a letter")
    with server_in_process(tmp_path) as client:
        client("siri.moen").put_blob(digest(SCAN), SCAN)
    assert [path.name for path in folder.rglob("*") if path.is_file()] == [digest(SCAN)]
