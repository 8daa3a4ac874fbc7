"""The worklist's model: all ids at once, lines in pages as they come into view, nothing of an older list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from pytestqt.modeltest import ModelTester

from app.models.values import CaseState, Door
from app.models.worklist import WorklistRow, WorklistValues
from app.views.inbox.model import KEPT_PAGES, PAGE_ROWS, WorklistModel

MANY = 100_000


def line(rowid: int) -> WorklistRow:
    values = WorklistValues(
        number=f"AAREG-2026-{rowid:05d}",
        title="Opplysninger",
        party=f"Party {rowid}",
        sender="Sender",
        door=Door.OTHER.value,
        kind="access_by_letter",
        language="nb",
        state=CaseState.REGISTERED.value,
        outcome="",
        received=date(2026, 11, 2),
        assigned_to="",
        assigned_name="",
        proposed_by="",
        deadline=date(2026, 12, 2),
        deadline_name="interim_reply",
        words="",
    )
    return WorklistRow(rowid=rowid, case_id=f"case-{rowid}", values=values)


class Store(QObject):
    """Answers when it is told to, so that a test can answer late."""

    def __init__(self, model: WorklistModel) -> None:
        super().__init__()
        self.model = model
        self.wishes: list[tuple[int, Sequence[int]]] = []
        model.wanted.connect(self._wanted)

    @Slot(object, object)
    def _wanted(self, generation: int, ids: Sequence[int]) -> None:
        self.wishes.append((generation, ids))

    def answer(self) -> None:
        wishes, self.wishes = self.wishes, []
        for generation, ids in wishes:
            self.model.fill(generation, ids, [line(rowid) for rowid in ids])


@pytest.fixture
def model() -> WorklistModel:
    return WorklistModel()


@pytest.fixture
def store(model: WorklistModel) -> Store:
    return Store(model)


def test_it_is_a_table_as_qt_wants_it(model: WorklistModel, store: Store, qtmodeltester: ModelTester) -> None:
    model.set_ids(range(1, 300))
    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]
    store.answer()
    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]


def test_lines_are_asked_for_by_the_page_and_once(model: WorklistModel, store: Store) -> None:
    model.set_ids(range(1, 1001))
    assert store.wishes == [], "nothing is asked for before it comes into view"
    assert model.row(5) is None and model.row(6) is None
    assert [len(ids) for _generation, ids in store.wishes] == [PAGE_ROWS]
    store.answer()
    row = model.row(5)
    assert row is not None and row.case_id == "case-6"
    assert store.wishes == []
    assert model.row(999) is None
    assert store.wishes[0][1][-1] == 1000, "the last page is as long as what is left"


def test_a_line_on_its_way_says_so(model: WorklistModel, store: Store) -> None:
    model.set_ids([7])
    assert model.index(0, 0).data() == "Fetching …"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) is None
    store.answer()
    assert "AAREG-2026-00007" in model.index(0, 0).data()


def test_answers_to_an_older_list_are_dropped(model: WorklistModel, store: Store) -> None:
    model.set_ids([1, 2, 3])
    model.row(0)
    late, store.wishes = store.wishes, []
    model.set_ids([1, 2])
    model.row(0)
    for generation, ids in late:
        model.fill(generation, ids, [line(rowid) for rowid in ids])
    assert model.row(0) is None, "the answer was to another question"
    store.answer()
    assert model.row(0) is not None
    model.fill(99, [1], [line(1)])
    model.fill(2, [], [])


def test_a_hundred_thousand_cases(model: WorklistModel, store: Store) -> None:
    model.set_ids(range(1, MANY + 1))
    assert model.rowCount() == MANY
    for place in range(0, MANY, PAGE_ROWS):
        model.row(place)
        store.answer()
    assert model.place_of_id(MANY) == MANY - 1 and model.place_of_id(MANY + 1) == -1
    last = model.row(MANY - 1)
    assert last is not None and last.rowid == MANY
    assert model.row(0) is None, f"no more than {KEPT_PAGES} pages are kept"


def test_a_case_that_is_gone_leaves_its_line_empty(model: WorklistModel, store: Store) -> None:
    model.set_ids([1, 2, 3])
    model.row(0)
    generation, ids = store.wishes[0]
    model.fill(generation, ids, [line(1), line(3)])
    rows = [model.row(place) for place in range(3)]
    assert [row.rowid if row is not None else None for row in rows] == [1, None, 3]
