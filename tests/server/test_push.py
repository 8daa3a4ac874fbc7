"""What becomes of pushed acts: accepted once, refused with the reason, held behind a refusal, never lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import Row, Table, select

from app.models import wire
from app.models.case import acts
from app.models.reasons import Reason
from app.models.values import CaseState, LetterKind, Protection, digest
from app.services.api import ServerApi
from app.services.problems import ServerProblem
from server.database import engine_for, refused, security_events
from tests import builders
from tests.builders import ANN, LEIF, PER, SIRI, TOR
from tests.server.colleagues import DRAFT_PDF, Room
from tests.server.running import practice_settings, server_in_process


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with server_in_process(tmp_path, practice_settings(tmp_path, builders.TODAY)) as client:
        yield Room(client)


def _stored(tmp_path: Path, table: Table) -> list[Row[Any]]:
    engine = engine_for(f"sqlite:///{tmp_path / 'server.db'}", "", "BEGIN", 1)
    with engine.begin() as connection:
        rows = list(connection.execute(select(table)).all())
    engine.dispose()
    return rows


def test_the_same_bytes_get_the_same_answer(room: Room) -> None:
    siri = room[SIRI]
    case_id = siri.register()
    body = siri.write(acts.NoteAdded(text="Ringte."), case_id, 1)
    first = siri.api.push([body])[0]
    again = siri.api.push([body, body])
    assert first.status == "accepted"
    assert not first.duplicate
    assert all(result.duplicate and result.stamp == first.stamp for result in again)
    assert siri.case(case_id).revision == 2


def test_a_refusal_is_answered_the_same_again(room: Room) -> None:
    siri = room[SIRI]
    case_id = siri.register()
    body = siri.write(acts.NoteAdded(text=" "), case_id, 1)
    first, second = siri.api.push([body])[0], siri.api.push([body])[0]
    assert first.reason is Reason.TEXT_MISSING
    assert (second.reason, second.values, second.duplicate) == (first.reason, first.values, True)


def test_other_bytes_under_a_known_id_are_refused_and_reported(room: Room, tmp_path: Path) -> None:
    siri = room[SIRI]
    case_id = siri.register()
    first = siri.write(acts.NoteAdded(text="En."), case_id, 1)
    name = wire.open_envelope(first).id
    other = siri.write(acts.NoteAdded(text="To."), case_id, 1, id=name)
    assert siri.api.push([first])[0].status == "accepted"
    assert siri.api.push([other])[0].reason is Reason.ID_REUSED
    # and the first bytes still get their first answer
    assert siri.api.push([first])[0].status == "accepted"
    assert "id-reused" in [row.kind for row in _stored(tmp_path, security_events)]


def test_other_bytes_under_a_refused_id_are_refused_too(room: Room) -> None:
    siri = room[SIRI]
    case_id = siri.register()
    first = siri.write(acts.NoteAdded(text=""), case_id, 1)
    other = siri.write(acts.NoteAdded(text="To."), case_id, 1, id=wire.open_envelope(first).id)
    assert siri.api.push([first])[0].reason is Reason.TEXT_MISSING
    assert siri.api.push([other])[0].reason is Reason.ID_REUSED
    assert siri.api.push([first])[0].reason is Reason.TEXT_MISSING


def test_a_refusal_holds_the_rest_of_its_case_and_no_other(room: Room, tmp_path: Path) -> None:
    siri = room[SIRI]
    one, two = siri.register(), siri.register()
    bad = siri.write(acts.NoteAdded(text=""), one, 1)
    after = siri.write(acts.NoteAdded(text="Etterpå."), one, 1)
    other = siri.write(acts.NoteAdded(text="I en annen sak."), two, 1)
    results = siri.api.push([bad, after, other])
    assert [result.status for result in results] == ["rejected", "held", "accepted"]
    assert results[1].held_by == results[0].id
    # both are kept, and the held one is judged when it comes again
    assert {row.status for row in _stored(tmp_path, refused)} == {"rejected", "held"}
    assert siri.api.push([after])[0].status == "accepted"


def test_an_act_on_something_that_changed_meanwhile_is_stale(room: Room) -> None:
    case_id = room.case_in(CaseState.IN_PROGRESS)
    seen = room[ANN].case(case_id).revision
    room[SIRI].do(builders.basis_rows(), case_id)
    result = room[ANN].try_to(builders.basis_rows(granted=None), case_id, seen)
    assert result.reason is Reason.STALE
    assert result.values == {"aspect": "review", "name": "Siri Moen"}


def test_nobody_has_seen_what_does_not_exist_yet(room: Room) -> None:
    case_id = room.case_in(CaseState.IN_PROGRESS)
    assert room[ANN].refusal(builders.basis_rows(), case_id, base=10_000) is Reason.STALE


def test_borrowing_a_colleagues_device_does_not_hide_a_change(room: Room) -> None:
    case_id = room.case_in(CaseState.IN_PROGRESS)
    seen = room[ANN].case(case_id).revision
    room[SIRI].do(builders.basis_rows(), case_id)
    result = room[ANN].try_to(builders.basis_rows(granted=None), case_id, seen, device=room[SIRI].device)
    assert result.reason is Reason.STALE


def test_what_one_device_writes_in_a_row_is_never_stale(room: Room) -> None:
    ann = room[ANN]
    case_id = room.case_in(CaseState.IN_PROGRESS)
    seen = ann.case(case_id).revision
    bodies = [ann.write(act, case_id, seen) for act in (builders.basis_rows(), builders.matrix(), builders.reasons())]
    assert [result.status for result in ann.api.push(bodies)] == ["accepted"] * 3


@pytest.mark.parametrize("change", [{"by": "per.haugen"}, {"by_name": "Per Haugen"}])
def test_an_act_in_another_name_is_forged(room: Room, tmp_path: Path, change: dict[str, object]) -> None:
    case_id = room[SIRI].register()
    result = room[SIRI].try_to(acts.NoteAdded(text="Hei."), case_id, 1, **change)
    assert result.reason is Reason.AUTHOR_FORGED
    assert "author-forged" in [row.kind for row in _stored(tmp_path, security_events)]


def test_a_forgery_does_not_spoil_the_real_act(room: Room) -> None:
    case_id = room[SIRI].register()
    body = room[ANN].write(acts.NoteAdded(text="Ekte."), case_id, 1)
    assert room[SIRI].api.push([body])[0].reason is Reason.AUTHOR_FORGED
    assert room[ANN].api.push([body])[0].status == "accepted"


def test_nobody_approves_their_own_proposal_whatever_roles_they_hold(room: Room) -> None:
    case_id = room.case_in(CaseState.SUBMITTED)
    ann = room[ANN]
    approving = builders.approval(ann.case(case_id))
    assert ann.refusal(approving, case_id) is Reason.OWN_DRAFT
    # a caseworker who is no approver may not either, and a colleague must be impartial first
    assert room[SIRI].refusal(approving, case_id) is Reason.ROLE_MISSING
    assert room[PER].refusal(approving, case_id) is Reason.IMPARTIALITY_NOT_DECLARED
    room[PER].do(acts.ImpartialityDeclared(impartial=True), case_id)
    room[PER].do(approving, case_id)
    assert ann.case(case_id).state is CaseState.APPROVED


def test_an_approval_of_something_else_than_was_proposed_is_refused(room: Room) -> None:
    case_id = room.case_in(CaseState.SUBMITTED)
    room[PER].do(acts.ImpartialityDeclared(impartial=True), case_id)
    assert room[PER].refusal(acts.DecisionApproved(read="0" * 64), case_id) is Reason.OTHER_THAN_READ


def test_a_proposal_waits_for_its_document_and_then_goes_through(room: Room) -> None:
    room.review(case_id := room[SIRI].register())
    ann = room[ANN]
    case = ann.case(case_id)
    body = ann.write(builders.proposal(case), case_id, case.revision)
    assert ann.api.push([body])[0].reason is Reason.DOCUMENT_NOT_STORED
    ann.api.put_blob(digest(DRAFT_PDF), DRAFT_PDF)
    assert ann.api.push([body])[0].status == "accepted"


def test_a_final_letter_is_stored_and_dated_today(room: Room) -> None:
    case_id = room.case_in(CaseState.APPROVED)
    ann = room[ANN]
    case = ann.case(case_id)
    issue = builders.issue(case)
    assert ann.refusal(issue, case_id) is Reason.DOCUMENT_NOT_STORED
    late = msgspec.structs.replace(
        issue, letter=msgspec.structs.replace(issue.letter, date=builders.TODAY.replace(day=22))
    )
    assert ann.refusal(late, case_id) is Reason.DATE_NOT_TODAY
    asking = builders.information_request(ann.case(room[SIRI].register()))
    assert ann.try_to(asking, case_id, case.revision).status == "rejected"


def test_a_request_for_information_is_stored_and_dated_today(room: Room) -> None:
    case_id = room[SIRI].register()
    ann = room[ANN]
    asking = builders.information_request(ann.case(case_id))
    assert ann.refusal(asking, case_id) is Reason.DOCUMENT_NOT_STORED
    pdf = f"{asking.letter.id}.pdf".encode()
    ann.api.put_blob(digest(pdf), pdf)
    tomorrow = msgspec.structs.replace(asking.letter, date=builders.TODAY.replace(day=24))
    assert ann.refusal(msgspec.structs.replace(asking, letter=tomorrow), case_id) is Reason.DATE_NOT_TODAY
    ann.do(asking, case_id)


def test_the_case_number_is_the_servers(room: Room) -> None:
    siri = room[SIRI]
    numbers = [siri.case(siri.register()).number for _ in range(3)]
    assert numbers == ["AAREG-2026-00001", "AAREG-2026-00002", "AAREG-2026-00003"]
    case_id = siri.register()
    room[ANN].api.put_blob(digest(b"receipt-1.pdf"), b"receipt-1.pdf")
    letter = builders.letter(siri.case(case_id), LetterKind.RECEIPT, case_number="AAREG-2026-99999")
    assert room[ANN].refusal(acts.LetterIssued(letter=letter), case_id) is Reason.CASE_NUMBER_WRONG


def test_a_reader_and_operations_do_nothing(room: Room) -> None:
    case_id = room[SIRI].register()
    note = acts.NoteAdded(text="Hei.")
    assert room[LEIF].try_to(note, case_id, 1).reason is Reason.ROLE_MISSING
    assert room[TOR].try_to(note, case_id, 1).reason is Reason.NO_SUCH_CASE
    assert room[TOR].api.log().lines == ()


def test_unknown_types_and_rulebooks_are_kept_and_may_come_again(room: Room, tmp_path: Path) -> None:
    siri = room[SIRI]
    case_id = siri.register()
    known = siri.write(acts.NoteAdded(text="Hei."), case_id, 1)
    newer = known.replace(b'"note_added"', b'"note_sung"')
    assert siri.api.push([newer])[0].reason is Reason.TYPE_UNKNOWN
    assert siri.try_to(acts.NoteAdded(text="Hei."), case_id, 1, rulebook="1999-01").reason is Reason.TYPE_UNKNOWN
    assert newer in [row.body for row in _stored(tmp_path, refused)]


def _broken(room: Room) -> dict[str, bytes]:
    good = room[SIRI].write(acts.NoteAdded(text="Hei."), "case-x", 0)
    return {
        "not json": b"hello",
        "not utf-8": good.replace(b"Hei.", b"H\xffi."),
        "not utf-8 where nobody looks": good.replace(b'"text":', b'"unknown":"\xff","text":'),
        "deep": b'{"id":' + b"[" * 50_000,
        "deep where nobody looks": good.replace(b'"text":', b'"unknown":' + b"[" * 300 + b"]" * 300 + b',"text":'),
        "no salt": good.replace(b'"salt":"', b'"salt":"zz'),
        "a path as an id": good.replace(b'"case":"case-x"', b'"case":"../../etc"'),
        "negative base": good.replace(b'"base":0', b'"base":-1'),
        "huge base": good.replace(b'"base":0', b'"base":99999999999999999999999'),
    }


def test_lines_that_are_no_acts_are_refused_one_by_one(room: Room) -> None:
    siri = room[SIRI]
    case_id = siri.register()
    note = siri.write(acts.NoteAdded(text="Hei."), case_id, 1)
    broken = list(_broken(room).values())
    results = siri.api.push([*broken, note])
    assert [result.reason for result in results[:-1]] == [Reason.TYPE_UNKNOWN] * len(broken)
    assert results[-1].status == "accepted"
    # and the log can still be read by everybody
    assert len(room[LEIF].api.log().lines) == 2


def test_one_bad_act_changes_nothing_for_a_good_one_in_the_same_group(room: Room) -> None:
    siri, ann = room[SIRI], room[ANN]
    case_id = siri.register()
    assert siri.refusal(builders.registration(), case_id) is Reason.ALREADY_REGISTERED
    assert ann.refusal(acts.NoteAdded(text="Hei."), case_id) is None


# --- protected cases ----------------------------------------------------------------------------------


def _hide(room: Room, case_id: str) -> None:
    """Siri finds out that the case concerns somebody with a protected address, and says so."""
    siri = room[SIRI]
    facts = msgspec.structs.replace(siri.case(case_id).facts, protection=Protection.CONFIDENTIAL)
    result = siri.try_to(acts.FactsCorrected(facts=facts, why="Adressesperre."), case_id, siri.case(case_id).revision)
    assert result.status == "accepted"


def test_a_hidden_case_answers_like_a_missing_one(room: Room) -> None:
    ann = room[ANN]
    hidden = room[SIRI].register()
    _hide(room, hidden)
    missing = "no-such-case"
    for act in (acts.NoteAdded(text="Hei."), builders.basis_rows(), acts.CaseClosed()):
        assert ann.try_to(act, hidden, 1).reason is Reason.NO_SUCH_CASE
        assert ann.try_to(act, missing, 1).reason is Reason.NO_SUCH_CASE
    answers = []
    for case_id in (hidden, missing):
        with pytest.raises(ServerProblem) as met:
            ann.api.case_log(case_id)
        answers.append((met.value.values, type(met.value)))
    assert answers[0] == answers[1]
    assert ann.try_to(builders.registration(), hidden, 0).reason is Reason.NO_SUCH_CASE


def test_a_case_that_becomes_hidden_is_closed_to_those_who_had_it(room: Room) -> None:
    ann, leif = room[ANN], room[LEIF]
    case_id = room[SIRI].register()
    before = ann.api.log()
    _hide(room, case_id)
    after = ann.api.log(before.cursor)
    assert (after.lines, after.closed) == ((), (case_id,))
    # somebody who never had it is not told that it exists
    fresh = leif.api.log()
    assert (fresh.lines, fresh.closed) == ((), ())
    # and a later change of it is nobody's news
    assert ann.api.log(after.cursor).closed == ()


@pytest.fixture
def nina(room: Room) -> Callable[[], ServerApi]:
    return lambda: room.client("nina.fjeld")


def test_a_protected_case_takes_group_and_assignment(room: Room, nina: Callable[[], ServerApi]) -> None:
    siri = room[SIRI]
    case_id = siri.register()
    siri.do(acts.CaseAssigned(to="nina.fjeld", to_name="Nina Fjeld"), case_id)
    other = siri.register()
    for each in (case_id, other):
        _hide(room, each)
    page = nina().log()
    assert {wire.open_envelope(line.data).case for line in page.lines} == {case_id}
    assert [line.stamp.revision for line in nina().case_log(case_id)] == [1, 2, 3]
    with pytest.raises(ServerProblem):
        nina().case_log(other)
