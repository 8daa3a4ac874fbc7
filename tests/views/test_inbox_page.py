"""The worklist through the hands: filters and counts, search, what is marked, taking the next case, and the way in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.models.case.acts import CaseAssigned, LetterRegistered, NoteAdded
from app.models.values import CaseState
from app.models.worklist import WorklistFilter, WorklistQuery
from app.services.problems import StorageProblem
from app.views.inbox.cells import cell_text, days_left
from app.views.inbox.model import Column
from app.views.inbox.page import WorklistPage
from app.views.jobs import JobRunner
from app.views.rehearsal.inbox import WorklistHands
from app.views.theme.theme import Theme
from app.views.widgets.text import Text
from tests.builders import ANN, SIRI, TODAY, facts
from tests.paper import PaperWorkbench
from tests.views.accessibility import faults
from tests.views.page_opening import OpenPage, shelf_with

STATES = {
    "new": CaseState.REGISTERED,
    "mine": CaseState.IN_PROGRESS,
    "waits": CaseState.ON_HOLD,
    "proposed": CaseState.SUBMITTED,
    "done": CaseState.CLOSED,
}


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, runner: JobRunner) -> Iterator[OpenPage[WorklistPage]]:
    with OpenPage.over(WorklistPage, OpenPage.workbench(ANN, shelf_with(STATES)), runner) as opened:
        yield opened


@pytest.fixture
def work(opened: OpenPage[WorklistPage]) -> WorklistHands:
    return WorklistHands(opened.page)


def test_my_own_open_cases_come_first_into_view(opened: OpenPage[WorklistPage], work: WorklistHands) -> None:
    work.wait_listed("mine", "proposed")
    assert opened.page.table.chosen() is not None, "the first line is marked"
    assert work.hands.find("worklist_filter_mine", QPushButton).isChecked()


@pytest.mark.parametrize(
    ("kind", "cases"),
    [
        (WorklistFilter.UNASSIGNED, ["new", "waits"]),
        (WorklistFilter.ON_HOLD, ["waits"]),
        (WorklistFilter.FOR_APPROVAL, ["proposed"]),
        (WorklistFilter.CLOSED, ["done"]),
        (WorklistFilter.ALL, list(STATES)),
    ],
)
def test_filters_and_their_counts(work: WorklistHands, kind: WorklistFilter, cases: list[str]) -> None:
    work.filter(kind)
    work.wait_listed(*cases)
    button = work.hands.find(f"worklist_filter_{kind.value}", QPushButton)
    assert button.text().endswith(f" {len(cases)}")


def test_counts_are_told_to_the_navigation(qtbot: QtBot, opened: OpenPage[WorklistPage]) -> None:
    with qtbot.waitSignal(opened.page.counted) as counted:
        opened.page.refresh()
    assert counted.args[0][WorklistFilter.ALL] == len(STATES)


def test_searching_begins_with_the_second_letter(opened: OpenPage[WorklistPage], work: WorklistHands) -> None:
    work.filter(WorklistFilter.ALL)
    work.wait_listed(*STATES)
    opened.page.search_for("x")
    opened.settle()
    work.wait_listed(*STATES)
    number = opened.number("waits")
    opened.page.search_for(number)
    work.wait_listed("waits")
    opened.page.search_for("nobody is called this")
    work.wait_listed()
    assert "Nothing found" in opened.page.listing.said.text() and not work.hands.see("worklist_table")
    opened.page.search_for("")
    work.wait_listed(*STATES)
    assert work.hands.see("worklist_table")


class Asked(PaperWorkbench):
    """Remembers every search that reached the store."""

    def __init__(self, like: PaperWorkbench) -> None:
        super().__init__(like.actor, like.rulebook, like.today, like.shelf)
        self.searches: list[str] = []

    def worklist_ids(self, query: WorklistQuery) -> list[int]:
        self.searches.append(query.text)
        return list(super().worklist_ids(query))


def test_typing_fast_asks_the_store_once(qtbot: QtBot, theme: Theme, runner: JobRunner) -> None:
    workbench = Asked(OpenPage.workbench(ANN, shelf_with({"mine": CaseState.IN_PROGRESS})))
    with OpenPage.over(WorklistPage, workbench, runner) as opened:
        workbench.searches.clear()
        for text in ("gr", "gra", "gran", "granit"):
            opened.page.search_for(text)
        work = WorklistHands(opened.page)
        work.hands.wait(lambda: "granit" in workbench.searches, "the search to be asked")
        opened.settle()
        assert workbench.searches == ["granit"]


def test_the_marked_case_stays_marked_when_others_change(opened: OpenPage[WorklistPage], work: WorklistHands) -> None:
    work.filter(WorklistFilter.ALL)
    work.mark("waits")
    opened.colleague(SIRI).submit("new", NoteAdded(text="Called"))
    opened.settle()
    marked = opened.page.table.chosen()
    assert marked is not None and marked.case_id == "waits"


def test_enter_and_the_primary_key_open_the_marked_case(opened: OpenPage[WorklistPage], work: WorklistHands) -> None:
    work.filter(WorklistFilter.ALL)
    work.mark("waits")
    work.enter()
    assert opened.wishes == [("case", "waits")]
    opened.page.primary()
    work.hands.click("worklist_open")
    assert opened.wishes == [("case", "waits")] * 3
    work.hands.click("worklist_register")
    assert opened.wishes[-1] == ("register", "")


def test_the_summary_tells_the_marked_case(opened: OpenPage[WorklistPage], work: WorklistHands) -> None:
    work.filter(WorklistFilter.UNASSIGNED)
    work.mark("new")
    case = opened.case("new")
    opened.settle()
    names = [label.accessibleName() for label in opened.page.summary.findChildren(Text)]
    assert any(case.facts.sender.name in name for name in names)
    assert any(name.startswith("Deadline: ") for name in names)
    work.hands.click("worklist_take")
    work.hands.wait(lambda: opened.case("new").assigned_to == ANN.id, "the case to be taken")


def test_the_next_case_is_taken_and_opened(opened: OpenPage[WorklistPage], work: WorklistHands) -> None:
    work.hands.click("worklist_next")
    work.hands.wait(lambda: bool(opened.wishes), "a case to be opened")
    assert opened.wishes == [("case", "new")] and opened.case("new").assigned_to == ANN.id


def test_when_nothing_waits_that_is_said(opened: OpenPage[WorklistPage], work: WorklistHands) -> None:
    siri = opened.colleague(SIRI)
    for case_id in ("new", "waits"):
        assert siri.submit(case_id, CaseAssigned(to=SIRI.id, to_name=SIRI.name)).done
    opened.settle()
    work.hands.click("worklist_next")
    work.hands.wait(lambda: "No case waits" in opened.page.listing.said.text(), "the words about it")
    assert opened.wishes == []


def test_an_empty_list_says_what_to_do(opened: OpenPage[WorklistPage], work: WorklistHands) -> None:
    work.filter(WorklistFilter.OVERDUE)
    work.wait_listed()
    assert "Take the next case" in opened.page.listing.said.text()
    assert opened.page.subtitle.text().startswith("0 ")


def test_a_list_that_cannot_be_read_says_why(
    opened: OpenPage[WorklistPage], work: WorklistHands, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(query: WorklistQuery) -> list[int]:
        raise StorageProblem(detail="the disk is full")

    monkeypatch.setattr(opened.bench, "worklist_ids", broken)
    opened.page.refresh()
    work.wait_listed()
    assert "disk is full" in opened.page.listing.said.text()


def test_a_deadline_that_a_holiday_moved_shows_both_days(opened: OpenPage[WorklistPage]) -> None:
    moved = facts()
    moved = msgspec.structs.replace(moved, received=date(2026, 11, 6))  # one month later is a Sunday
    receipt = opened.bench.submit("", LetterRegistered(facts=moved, registered_on=TODAY))
    place = list(opened.bench.shelf.histories).index(receipt.case_id) + 1
    row = opened.bench.worklist_rows([place])[0]
    towards, due = row.values.work_towards, row.values.deadline
    assert towards == date(2026, 12, 6) and due == date(2026, 12, 7)
    text = cell_text(row, Column.DEADLINE, TODAY)
    assert "06.12.2026" in text and "overdue after 07.12.2026" in text
    assert days_left(row, date(2026, 12, 4)) == 2
    assert days_left(row, due) == 0, "not overdue on the moved day"
    assert days_left(row, date(2026, 12, 8)) == -1


@pytest.mark.parametrize("percent", [100, 200])
def test_everybody_can_use_the_page(opened: OpenPage[WorklistPage], theme: Theme, percent: int) -> None:
    opened.page.show_filter(WorklistFilter.ALL)
    opened.page.resize(1080, 640)
    theme.resize(percent)
    try:
        opened.settle()
        assert faults(opened.page) == []
        assert opened.page.minimumSizeHint().width() <= 1080
        table = opened.page.table
        assert not table.isColumnHidden(Column.DEADLINE) and not table.isColumnHidden(Column.PARTY)
        assert table.columnWidth(Column.PARTY) > 20 * table.fontMetrics().averageCharWidth()
    finally:
        theme.resize(100)


def test_a_cell_says_its_heading_to_those_who_cannot_see(opened: OpenPage[WorklistPage]) -> None:
    index = opened.page.model.index(0, Column.STATE)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Status: In progress"
