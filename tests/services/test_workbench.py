"""The workbench of one person without a server: acts, typing, lists, history and what a newer program leaves behind."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import Engine, event

from app.models import wire
from app.models.case import acts
from app.models.case.entry import Stamp
from app.models.case.issuing import LetterOptions
from app.models.reasons import Reason
from app.models.store import lists, log
from app.models.texts import Language
from app.models.values import CaseState, Door, LetterKind, digest
from app.models.worklist import WorklistFilter, WorklistQuery
from app.services.problems import ServerProblem, StorageProblem
from app.services.protocol import Workbench
from app.services.settings_desk import SettingProblem
from app.services.workbench import LocalWorkbench
from tests.builders import ANN, LEIF, TODAY, basis_rows, checklist, history_to, matrix, registration
from tests.door_facts import complaint_facts, facts
from tests.scenarios.benches import bench, case_of, done, open_bench, registered, taken


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[LocalWorkbench]:
    with bench(tmp_path) as found:
        yield found


def query(kind: WorklistFilter = WorklistFilter.ALL, text: str = "", door: str = "") -> WorklistQuery:
    return WorklistQuery(filter=kind, person=ANN.id, today=TODAY, text=text, door=door)


def test_it_is_what_the_window_expects(ann: LocalWorkbench) -> None:
    expected: Workbench = ann

    assert (expected.actor, expected.today) == (ANN, TODAY)


# --- acts -------------------------------------------------------------------------------------------------


def test_what_was_done_is_there_when_the_program_starts_again(tmp_path: Path) -> None:
    with bench(tmp_path) as before:
        case_id = registered(before)
        taken(before, case_id)
        page = before.case_page(case_id)

    with bench(tmp_path) as after:
        assert after.case_page(case_id) == page


def test_what_the_rules_refuse_leaves_no_trace(ann: LocalWorkbench) -> None:
    case_id = registered(ann)

    receipt = ann.submit(case_id, acts.CaseResumed(on=TODAY))

    assert receipt.refusal is not None and receipt.refusal.reason is Reason.NOT_ON_HOLD
    assert ann.sync_line().waiting == 1


def test_only_a_registration_begins_a_case(ann: LocalWorkbench) -> None:
    receipt = ann.submit("", acts.NoteAdded(text="Hvor?"))

    assert receipt.refusal is not None and receipt.refusal.reason is Reason.NO_SUCH_CASE


def test_a_reader_registers_nothing(tmp_path: Path) -> None:
    with bench(tmp_path, LEIF) as leif:
        refusal = leif.submit("", registration()).refusal

    assert refusal is not None and refusal.reason is Reason.ROLE_MISSING


def test_the_latest_act_is_taken_back_by_another(ann: LocalWorkbench) -> None:
    case_id = registered(ann)
    taken(ann, case_id)
    done(ann.submit(case_id, basis_rows()))
    page = ann.case_page(case_id)
    assert page is not None and [line.undoable for line in page.timeline] == [False, False, False, True]

    done(ann.undo_last(case_id))

    case = case_of(ann, case_id)
    assert (case.rows, case.acts) == ((), 5)


def test_what_cannot_be_taken_back_stays(ann: LocalWorkbench) -> None:
    case_id = registered(ann)
    told = ann.submit(case_id, acts.NoteAdded(text="Sagt er sagt."))

    assert told.done and not told.undoable and ann.undo_last(case_id) is None


def test_a_receipt_says_whether_there_is_a_way_back(ann: LocalWorkbench) -> None:
    case_id = registered(ann)
    taken(ann, case_id)
    receipt = ann.submit(case_id, basis_rows())

    assert receipt.undoable
    assert ann.undo_last(case_id) is not None


def test_everybody_who_listens_hears_of_a_change(ann: LocalWorkbench) -> None:
    heard: list[frozenset[str]] = []
    ann.on_change(heard.append)

    case_id = registered(ann)

    assert heard == [frozenset({case_id})]


def test_a_full_case_asks_the_store_no_more_than_a_short_one(ann: LocalWorkbench) -> None:
    case_id = registered(ann)
    taken(ann, case_id)
    done(ann.submit(case_id, checklist(case_of(ann, case_id))))
    short = questions_of(lambda: ann.case_page(case_id))
    for number in range(60):
        done(ann.submit(case_id, acts.NoteAdded(text=f"Notat {number}")))

    assert questions_of(lambda: ann.case_page(case_id)) == short > 0


def questions_of(work: Callable[[], object]) -> int:
    """How many statements the work sends to any database."""
    sent: list[str] = []

    def listen(_c: object, _u: object, statement: str, *_: object) -> None:
        sent.append(statement)

    event.listen(Engine, "before_cursor_execute", listen)
    try:
        work()
    finally:
        event.remove(Engine, "before_cursor_execute", listen)
    return len(sent)


# --- the page ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.NB, "«Opplysninger om ansatte i konkursbo», mottatt 2. november 2026"),
        (Language.NN, "«Opplysninger om ansatte i konkursbo», motteken 2. november 2026"),
        (Language.EN, "“Opplysninger om ansatte i konkursbo”, received 2 November 2026"),
    ],
)
def test_the_history_speaks_the_language_of_the_window(ann: LocalWorkbench, language: Language, words: str) -> None:
    case_id = registered(ann)
    ann.use_language(language)

    page = ann.case_page(case_id)

    assert page is not None and page.timeline[0].detail == words
    assert page.deadlines[0].why


def test_a_complaint_tells_whether_it_came_in_time(ann: LocalWorkbench) -> None:
    case_id = registered(ann, about=complaint_facts())

    page = ann.case_page(case_id)

    assert page is not None and page.complaint_in_time is True and "§" in page.complaint_why


def test_every_act_has_words_without_national_numbers(ann: LocalWorkbench) -> None:
    case_id = registered(ann, about=facts(Door.PRIVATE_PERSON))
    taken(ann, case_id)
    case = case_of(ann, case_id)
    for act in (checklist(case), basis_rows(), matrix()):
        done(ann.submit(case_id, act))

    page = ann.case_page(case_id)

    assert page is not None and all(line.detail for line in page.timeline)
    numbers = [subject.national_id for subject in case.facts.subjects if subject.national_id]
    assert numbers and not any(number in line.detail for line in page.timeline for number in numbers)


# --- lists ------------------------------------------------------------------------------------------------


def test_a_case_is_found_by_its_words_and_filters(ann: LocalWorkbench) -> None:
    estate = registered(ann)
    abroad = registered(ann, about=facts(Door.FOREIGN_AUTHORITY))
    taken(ann, estate)

    def found(asked: WorklistQuery) -> list[str]:
        return [row.case_id for row in ann.worklist_rows(ann.worklist_ids(asked))]

    assert found(query(WorklistFilter.MINE)) == [estate]
    assert found(query(WorklistFilter.UNASSIGNED)) == [abroad]
    assert found(query(text="zaklad finnes ikke")) == []
    assert found(query(text="ZAKŁAD swi")) == [abroad]
    assert found(query(text="Granitthagen 2026-1183")) == [estate]
    assert found(query(door=Door.FOREIGN_AUTHORITY.value)) == [abroad]
    assert ann.counts()[WorklistFilter.OPEN] == 2


def test_lists_made_again_are_the_same(ann: LocalWorkbench) -> None:
    for door in Door:
        taken(ann, registered(ann, about=facts(door)))
    with ann._core.read() as connection:
        before = lists.everything(connection)

    ann.rebuild()

    with ann._core.read() as connection:
        assert lists.everything(connection) == before
    assert len(before["cases"]) == len(before["words"]) == 4


def test_a_letter_that_came_before_is_recognised(ann: LocalWorkbench) -> None:
    case_id = registered(ann)
    facts_ = case_of(ann, case_id).facts

    same_scan = ann.seen_before(facts_.documents[0].sha256, "", ())
    same_party = ann.seen_before("", " 2026-1183/tb ", (facts_.party.organisation_number or "",))

    assert [found.case_id for found in same_scan] == [case_id]
    assert same_scan[0].because == "samme skannede dokument"
    assert [found.because for found in same_party] == ["samme referanse, samme person, virksomhet eller bo"]
    assert ann.seen_before("0" * 64, "", ()) == ()


# --- typing and settings ------------------------------------------------------------------------------------


def test_typing_is_there_after_a_crash(tmp_path: Path) -> None:
    crashed = open_bench(tmp_path)
    crashed.keep_scratch("decide:1", "Vi har vurdert …".encode())
    crashed.keep_scratch("decide:2", b"x")
    crashed.drop_scratch("decide:2")

    with bench(tmp_path) as after:
        assert after.scratch("decide:1") == "Vi har vurdert …".encode()
        assert after.scratch("decide:2") is None
    crashed.close()


def test_settings_are_declared_with_label_and_help(ann: LocalWorkbench) -> None:
    ann.set_setting("language", "nn")

    lines = {line.key: line for line in ann.settings()}

    assert lines["language"].value == "nn"
    assert all(line.label and line.help for line in lines.values())
    with pytest.raises(SettingProblem):
        ann.set_setting("due_soon_days", "900")
    with pytest.raises(KeyError):
        ann.set_setting("unheard_of", "1")


# --- the environment ----------------------------------------------------------------------------------------


def test_another_key_is_told_as_a_problem(tmp_path: Path) -> None:
    with bench(tmp_path) as found:
        folder = found._core.database.path.parent
    (folder / "workbench.db").write_bytes(secrets.token_bytes(8192))

    with pytest.raises(StorageProblem):
        open_bench(tmp_path)


def test_no_letter_leaves_without_a_server(ann: LocalWorkbench) -> None:
    case_id = registered(ann)

    with pytest.raises(ServerProblem):
        ann.send_letter(case_id, LetterOptions(kind=LetterKind.RECEIPT))


def test_a_case_of_a_newer_program_is_shown_and_left_alone(ann: LocalWorkbench) -> None:
    history = history_to(CaseState.IN_PROGRESS)
    newer = _unknown(history.lines[-1].data, history.lines[-1].stamp)
    with ann._core.write() as connection:
        log.append(connection, (*history.lines, newer))
        ann._acting.project(connection, history.case_id)

    page = ann.case_page(history.case_id)

    assert page is not None and page.read_only
    assert page.timeline[-1].detail == "gjort med et nyere program"
    refusal = ann.submit(history.case_id, acts.NoteAdded(text="Hei")).refusal
    assert refusal is not None and refusal.reason is Reason.TYPE_UNKNOWN
    assert ann.verify_case(history.case_id).whole
    with ann._core.read() as connection:
        assert log.lines(connection, history.case_id)[-1] == newer


def _unknown(body: bytes, stamp: Stamp) -> wire.LogLine:
    """An act of a type that this program does not know, after the given one."""
    envelope = msgspec.structs.replace(wire.open_envelope(body), id="of-tomorrow", type="thing_of_tomorrow")
    data = msgspec.json.encode(envelope)
    link = wire.chain(stamp.hash, digest(data), stamp.seq + 1, stamp.revision + 1, stamp.time, stamp.number)
    after = msgspec.structs.replace(stamp, seq=stamp.seq + 1, revision=stamp.revision + 1, hash=link)
    return wire.LogLine(body=data.decode(), stamp=after)


def test_a_changed_history_is_named(ann: LocalWorkbench) -> None:
    history = history_to(CaseState.IN_PROGRESS)
    with ann._core.write() as connection:
        log.append(connection, history.lines)
        connection.exec_driver_sql("UPDATE log SET time = '2020-01-01' WHERE revision = 2")

    found = ann.verify_case(history.case_id)

    assert not found.whole and "revision 2" in found.fault
