"""The offline lease: after too long without contact nothing can be read, nothing is lost, and the next contact opens all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.models.case import acts
from app.models.case.issuing import LetterOptions
from app.models.values import LetterKind
from app.models.worklist import WorklistFilter, WorklistQuery
from app.services.pages_sync import SyncState
from app.services.problems import LeaseProblem
from app.services.workbench import LocalWorkbench
from tests.builders import ANN, TODAY, registration
from tests.scenarios.benches import done, open_bench, registered
from tests.scenarios.fast_link import FastLink, open_house

ALL = WorklistQuery(filter=WorklistFilter.ALL, person=ANN.id, today=TODAY)


class Away:
    """A workbench whose clock and network are in the hand of the test."""

    def __init__(self, folder: Path) -> None:
        self.clock = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)
        self.house = open_house(folder)
        self.line = FastLink(lambda: self.house, ANN)
        self._folder = folder / "benches"
        self.bench = self.open()

    def open(self) -> LocalWorkbench:
        return open_bench(self._folder, ANN, self.line, now=lambda: self.clock)

    def again(self) -> None:
        """The program is closed and started again."""
        self.bench.close()
        self.bench = self.open()

    def offline(self, days: float) -> None:
        self.line.faults = lambda name: "down"
        self.clock += timedelta(days=days)
        assert self.bench.sync_now().state is SyncState.OFFLINE

    def online(self) -> None:
        self.line.faults = lambda name: ""


@pytest.fixture
def away(tmp_path: Path) -> Iterator[Away]:
    found = Away(tmp_path)
    yield found
    found.bench.close()
    found.house.close()


def test_within_the_lease_everything_is_read(away: Away) -> None:
    case_id = registered(away.bench)
    away.bench.sync_now()
    away.offline(days=7)
    away.again()
    assert away.bench.case_page(case_id) is not None
    assert len(away.bench.worklist_ids(ALL)) == 1
    assert away.bench.counts()[WorklistFilter.ALL] == 1


def readings(bench: LocalWorkbench, case_id: str) -> list[Callable[[], object]]:
    receipt = LetterOptions(kind=LetterKind.RECEIPT)
    return [
        lambda: bench.case_page(case_id),
        lambda: bench.worklist_ids(ALL),
        lambda: bench.worklist_rows([1]),
        bench.approvals,
        bench.letters,
        lambda: bench.preview(case_id, receipt),
        lambda: bench.draft_document(case_id),
        lambda: bench.propose(case_id, ""),
        lambda: bench.letter_file(case_id, "L-1"),
        lambda: bench.save_letter(case_id, "L-1", Path("letter.pdf")),
        lambda: bench.print_letter(case_id, "L-1", "", 1, True),
        lambda: bench.standards(case_id),
        lambda: bench.texts_upgrade(case_id),
    ]


def test_after_the_lease_nothing_is_read_and_nothing_is_lost(away: Away) -> None:
    case_id = registered(away.bench)
    away.bench.sync_now()
    away.bench.keep_scratch("decide:case", b"half a sentence")
    away.offline(days=1)
    note = done(away.bench.submit(case_id, acts.NoteAdded(text="Sagt på telefon")))

    away.offline(days=6.1)
    away.again()

    for read in readings(away.bench, case_id):
        with pytest.raises(LeaseProblem, match="more than 7 days"):
            read()
    assert set(away.bench.counts().values()) == {0}
    assert away.bench.seen_before("", "", ()) == ()
    # and what was done and typed is there, and a letter that comes can still be registered
    assert [act.act_id for act in away.bench.sync_page().waiting] == [note.act_id]
    assert away.bench.scratch("decide:case") == b"half a sentence"
    second = done(away.bench.submit("", registration())).case_id

    away.online()
    assert away.bench.sync_now().state is SyncState.SYNCED

    for known in (case_id, second):
        page = away.bench.case_page(known)
        assert page is not None
        assert page.case.confirmed
    assert away.bench.counts()[WorklistFilter.ALL] == 2


def test_the_lease_is_as_long_as_the_setting_says(away: Away) -> None:
    away.bench.set_setting("offline_days", "2")
    case_id = registered(away.bench)
    away.bench.sync_now()
    away.offline(days=2.1)
    with pytest.raises(LeaseProblem, match="more than 2 days"):
        away.bench.case_page(case_id)
    away.bench.set_setting("offline_days", "3")
    assert away.bench.case_page(case_id) is not None


def test_every_contact_begins_the_lease_anew(away: Away) -> None:
    case_id = registered(away.bench)
    for _ in range(4):
        away.online()
        away.bench.sync_now()
        away.offline(days=5)
    assert away.bench.case_page(case_id) is not None


def test_a_clock_that_was_set_back_mends_itself_at_the_next_contact(away: Away) -> None:
    case_id = registered(away.bench)
    away.clock += timedelta(days=300)
    away.bench.sync_now()
    away.clock -= timedelta(days=300)
    away.bench.sync_now()
    away.offline(days=8)
    with pytest.raises(LeaseProblem):
        away.bench.case_page(case_id)


def test_without_a_server_there_is_no_lease(tmp_path: Path) -> None:
    clock = [datetime(2026, 11, 2, 8, 0, tzinfo=UTC)]
    bench = open_bench(tmp_path, ANN, now=lambda: clock[0])
    case_id = registered(bench)
    clock[0] += timedelta(days=400)
    assert bench.case_page(case_id) is not None
    bench.close()
