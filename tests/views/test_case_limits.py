"""The party's deadline for complaining of our decision: told at the case, and never pressing anybody here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.models.values import CaseState
from app.models.worklist import WorklistFilter
from app.views.case.page import CaseView
from app.views.jobs import JobRunner
from app.views.theme.theme import Theme
from tests.afterwards import set_aside
from tests.builders import ANN, RULEBOOK, TODAY, History, history_to
from tests.paper import PaperWorkbench, Shelf
from tests.views.page_opening import OpenPage, put_on

Open = Callable[[History, date], AbstractContextManager[OpenPage[CaseView]]]


@pytest.fixture
def on_day(qtbot: QtBot, theme: Theme, runner: JobRunner) -> Iterator[Open]:
    def opened(history: History, today: date) -> AbstractContextManager[OpenPage[CaseView]]:
        shelf = Shelf()
        put_on(shelf, history)
        return OpenPage.over(CaseView, PaperWorkbench(ANN, RULEBOOK, today, shelf), runner, history.case_id)

    yield opened


@pytest.mark.parametrize(
    ("today", "chip", "said"),
    [
        (
            TODAY,
            "Complaint deadline: 21. des.",
            "21. desember 2026 – the party's, from when the letter is presumed to have arrived",
        ),
        (
            date(2026, 12, 21),
            "Complaint deadline: 21. des.",
            "21. desember 2026 – the party's, from when the letter is presumed to have arrived",
        ),
        (
            date(2026, 12, 22),
            "Complaint deadline over: 21. des.",
            "21. desember 2026 – the party's, from when the letter is presumed to have arrived, and over",
        ),
    ],
)
def test_a_decision_that_has_left_tells_by_when_it_may_be_complained_of(
    on_day: Open, today: date, chip: str, said: str
) -> None:
    with on_day(history_to(CaseState.DISPATCHED), today) as opened:
        head, words = opened.page.head, opened.page.tabs.overview.words()
        # The head and the overview say it, with how it was counted
        assert head.complaint.isVisible() and head.complaint.text == chip
        assert "sendt 23. november 2026 + 1 uke" in head.complaint.toolTip()
        assert head.complaint.accessibleDescription() == head.complaint.toolTip()
        assert said in words and "+ 3 uker = 21. desember 2026" in words
        # and it is nobody's here: nothing presses, and the worklist has nothing that is due or overdue
        assert not head.deadline.isVisible()
        counts = opened.bench.counts()
        assert counts[WorklistFilter.OVERDUE] == counts[WorklistFilter.DUE_SOON] == 0


@pytest.mark.parametrize("history", [history_to(CaseState.ISSUED), set_aside()], ids=["not sent", "set aside"])
def test_where_there_is_nothing_to_complain_of_nothing_is_told(on_day: Open, history: History) -> None:
    with on_day(history, TODAY) as opened:
        assert not opened.page.head.complaint.isVisible()
        assert "presumed to have arrived" not in opened.page.tabs.overview.words()
