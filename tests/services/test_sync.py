"""Sync with the real server in process: what is pushed, what comes back, and what happens when the two disagree."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.models.case import acts
from app.models.case.facts import Document
from app.models.reasons import Reason
from app.models.store import outbox, shelves
from app.models.values import Actor, CaseState, Protection
from app.models.worklist import WorklistFilter, WorklistQuery
from app.services.api import ServerApi
from app.services.pages_sync import SyncState
from app.services.workbench import LocalWorkbench
from tests.builders import ANN, PER, SIRI, TODAY, basis_rows, checklist, matrix
from tests.door_facts import facts
from tests.scenarios.benches import bench, case_of, done, registered, taken
from tests.server.running import server_in_process

EVERYTHING = WorklistQuery(filter=WorklistFilter.ALL, person="", today=TODAY)
Client = Callable[[str], ServerApi]


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    with server_in_process(tmp_path) as found:
        yield found


@pytest.fixture
def open_for(tmp_path: Path, client: Client) -> Iterator[Callable[[Actor], LocalWorkbench]]:
    """Opens the workbench of a person who is signed in at the server."""
    opened: list[object] = []

    def open_for_person(actor: Actor) -> LocalWorkbench:
        found = bench(tmp_path / "benches", actor, client(actor.id))
        opened.append(found)
        return found.__enter__()

    yield open_for_person
    for context in opened:
        context.__exit__(None, None, None)  # type: ignore[attr-defined]


Open = Callable[[Actor], LocalWorkbench]


def test_an_act_is_pending_until_the_log_brings_it_back(open_for: Open) -> None:
    ann = open_for(ANN)
    case_id = registered(ann)
    assert (case_of(ann, case_id).number, ann.sync_line().waiting) == ("", 1)

    line = ann.sync_now()

    assert (line.state, line.waiting) == (SyncState.SYNCED, 0)
    case = case_of(ann, case_id)
    assert case.number.startswith("AAREG-2026-") and case.revision == 1
    assert ann.verify_case(case_id).whole


def test_a_colleague_sees_what_was_done(open_for: Open) -> None:
    ann, per = open_for(ANN), open_for(PER)
    case_id = registered(ann)
    taken(ann, case_id)
    ann.sync_now()

    per.sync_now()

    assert case_of(per, case_id) == case_of(ann, case_id)


def test_nothing_is_pushed_twice_when_an_answer_is_lost(open_for: Open) -> None:
    ann = open_for(ANN)
    case_id = registered(ann)
    waiting = [act.act_id for act in ann.sync_page().waiting]
    with ann._core.read() as connection:
        body = outbox.find(connection, waiting[0]).body  # type: ignore[union-attr]
    assert ann._core.api is not None
    ann._core.api.push([body])

    ann.sync_now()

    assert case_of(ann, case_id).revision == 1
    assert ann.sync_line().waiting == 0


def test_a_refused_act_holds_the_rest_of_its_case_only(open_for: Open) -> None:
    ann, siri = open_for(ANN), open_for(SIRI)
    case_id, other = registered(ann), registered(ann)
    ann.sync_now()
    siri.sync_now()
    done(siri.submit(case_id, basis_rows()))
    siri.sync_now()
    done(ann.submit(case_id, matrix()))
    done(ann.submit(case_id, acts.NoteAdded(text="Ringte bostyrer.")))
    done(ann.submit(other, acts.NoteAdded(text="Alt i orden.")))

    line = ann.sync_now()

    assert (line.state, line.refused, line.waiting) == (SyncState.ATTENTION, 1, 1)
    refused, held = ann.sync_page().refused
    assert refused.refusal is not None and refused.refusal.reason is Reason.STALE
    assert refused.refusal.values["name"] == "Siri Moen"
    assert [item.key for item in refused.changed_since] == ["basis_rows_set"]
    assert (held.held, held.key) == (True, "note_added")
    assert len(case_of(ann, other).notes) == 1
    assert case_of(ann, case_id).rows and not case_of(ann, case_id).matrix


def test_done_again_the_act_lands_on_the_case_as_it_stands(open_for: Open) -> None:
    ann, siri = open_for(ANN), open_for(SIRI)
    case_id = registered(ann)
    ann.sync_now()
    siri.sync_now()
    done(siri.submit(case_id, basis_rows()))
    siri.sync_now()
    done(ann.submit(case_id, matrix()))
    done(ann.submit(case_id, acts.NoteAdded(text="Etterpå.")))
    ann.sync_now()

    done(ann.answer_refusal(ann.sync_page().refused[0].act_id, again=True))
    line = ann.sync_now()

    assert (line.state, line.refused, line.waiting) == (SyncState.SYNCED, 0, 0)
    case = case_of(ann, case_id)
    assert case.matrix and case.rows and case.notes
    keys = [item.key for item in ann.case_page(case_id).timeline if item.state == "refused"]  # type: ignore[union-attr]
    assert keys == ["matrix_filled"]


def test_set_aside_the_act_stays_on_record_and_the_rest_goes_on(open_for: Open) -> None:
    ann, siri = open_for(ANN), open_for(SIRI)
    case_id = registered(ann)
    ann.sync_now()
    siri.sync_now()
    done(siri.submit(case_id, basis_rows()))
    siri.sync_now()
    done(ann.submit(case_id, matrix()))
    done(ann.submit(case_id, acts.NoteAdded(text="Etterpå.")))
    ann.sync_now()

    done(ann.answer_refusal(ann.sync_page().refused[0].act_id, again=False))
    ann.sync_now()

    case = case_of(ann, case_id)
    assert not case.matrix and case.notes
    page = ann.case_page(case_id)
    assert page is not None and [line.state for line in page.timeline].count("refused") == 1
    assert ann.sync_line().refused == 0


def test_notes_of_two_people_never_conflict(open_for: Open) -> None:
    ann, siri = open_for(ANN), open_for(SIRI)
    case_id = registered(ann)
    ann.sync_now()
    siri.sync_now()
    done(siri.submit(case_id, acts.NoteAdded(text="Fra Siri.")))
    done(ann.submit(case_id, acts.NoteAdded(text="Fra Ann.")))

    siri.sync_now()
    ann.sync_now()
    siri.sync_now()

    assert [note.text for note in case_of(ann, case_id).notes] == ["Fra Siri.", "Fra Ann."]
    assert case_of(siri, case_id) == case_of(ann, case_id)


def test_own_acts_in_a_row_are_not_out_of_date(open_for: Open) -> None:
    ann = open_for(ANN)
    case_id = registered(ann)
    taken(ann, case_id)
    done(ann.submit(case_id, checklist(case_of(ann, case_id))))
    done(ann.submit(case_id, basis_rows()))
    done(ann.submit(case_id, matrix()))

    line = ann.sync_now()

    assert (line.refused, line.waiting) == (0, 0)
    assert case_of(ann, case_id).revision == 6


def test_a_protected_case_leaves_the_machine_of_whoever_may_not_see_it(open_for: Open) -> None:
    ann, siri = open_for(ANN), open_for(SIRI)
    case_id = registered(siri)
    siri.sync_now()
    ann.sync_now()
    assert ann.case(case_id) is not None
    hidden = acts.FactsCorrected(facts=facts(protection=Protection.CONFIDENTIAL), why="Kode 7")
    done(siri.submit(case_id, hidden))

    siri.sync_now()
    ann.sync_now()

    for workbench in (ann, siri):
        assert workbench.case(case_id) is None
        assert not workbench.worklist_ids(EVERYTHING)
        assert (workbench.sync_line().waiting, workbench.sync_line().refused) == (0, 0)


def test_the_documents_of_a_closed_case_leave_the_machine(open_for: Open) -> None:
    ann, siri = open_for(ANN), open_for(SIRI)
    sha256 = siri._core.documents.put(b"a letter")
    document = Document(sha256=sha256, name="brev.pdf", kind="pdf", pages=3)
    case_id = registered(siri, about=facts(documents=(document,)))
    siri.sync_now()
    ann.sync_now()
    assert ann._core.documents.put(ann._files.get(sha256)) == sha256
    hidden = facts(documents=(document,), protection=Protection.CONFIDENTIAL)
    done(siri.submit(case_id, acts.FactsCorrected(facts=hidden, why="Kode 7")))

    siri.sync_now()
    ann.sync_now()

    assert not ann._core.documents.has(sha256)


def test_a_registration_into_a_case_its_author_may_not_read_is_delivered(open_for: Open) -> None:
    siri = open_for(SIRI)
    case_id = registered(siri, about=facts(protection=Protection.STRICTLY_CONFIDENTIAL))

    line = siri.sync_now()

    assert (line.state, line.waiting, line.refused) == (SyncState.SYNCED, 0, 0)
    assert siri.case(case_id) is None


def test_without_a_server_the_line_says_offline(tmp_path: Path) -> None:
    with bench(tmp_path) as ann:
        registered(ann)

        line = ann.sync_now()

        assert (line.state, line.waiting) == (SyncState.OFFLINE, 1)
        assert line.problem is not None and "server" in line.problem.sentence


def test_a_forged_token_is_told_as_signed_out_and_loses_nothing(tmp_path: Path, client: Client) -> None:
    with bench(tmp_path / "b", ANN, client("")) as ann:
        registered(ann)

        line = ann.sync_now()

        assert (line.state, line.waiting) == (SyncState.SIGNED_OUT, 1)


def test_documents_go_before_the_acts_that_name_them(open_for: Open) -> None:
    ann = open_for(ANN)
    sha256 = ann._core.documents.put(b"a letter")
    document = Document(sha256=sha256, name="brev.pdf", kind="pdf", pages=3)
    registered(ann, about=facts(documents=(document,)))

    ann.sync_now()

    assert ann._core.api is not None and ann._core.api.get_blob(sha256) == b"a letter"
    with ann._core.read() as connection:
        assert shelves.uploaded(connection, sha256)


def test_pending_acts_are_checked_again_on_what_was_confirmed_meanwhile(open_for: Open) -> None:
    ann, siri = open_for(ANN), open_for(SIRI)
    case_id = registered(ann)
    ann.sync_now()
    siri.sync_now()
    done(siri.submit(case_id, acts.RegisteredInError(why="Feil")))
    siri.sync_now()
    done(ann.submit(case_id, acts.CaseAssigned(to=ANN.id, to_name=ANN.name)))
    assert case_of(ann, case_id).state is CaseState.IN_PROGRESS

    ann._sync._pull_all(ann._core.api)  # type: ignore[arg-type]

    assert case_of(ann, case_id).state is CaseState.CLOSED
    assert ann.sync_line().waiting == 1
    ann.sync_now()
    assert [item.refusal.reason for item in ann.sync_page().refused if item.refusal] == [Reason.CASE_CLOSED]
