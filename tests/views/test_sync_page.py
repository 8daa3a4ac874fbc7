"""The sync inbox through the hands: what was refused and why, doing it again or setting it aside, what waits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.models.reasons import Reason, refused
from app.models.values import CaseState
from app.services.pages_sync import RefusedAct, SyncLine, SyncPage, SyncState, TimelineLine, Trouble, WaitingAct
from app.services.problems import ServerProblem
from app.views.jobs import JobRunner
from app.views.rehearsal.hands import Hands
from app.views.sync.page import SyncView
from app.views.sync.refusal_card import RefusalCard
from app.views.theme.theme import Theme
from app.views.widgets.small_table import SmallTable
from app.views.widgets.text import Text
from tests.builders import ANN
from tests.views.accessibility import faults
from tests.views.page_opening import OpenPage, shelf_with

SINCE = TimelineLine(
    act_id="x",
    key="facts_corrected",
    at="2026-11-23T10:00:00+01:00",
    by_name="Siri Moen",
    detail="Period from 2016",
    state="confirmed",
    revision=4,
)
REFUSED = RefusedAct(
    act_id="act-r",
    case_id="case",
    case_number="AAREG-2026-00001",
    case_title="Opplysninger",
    key="checklist_filled",
    at="2026-11-23T09:00:00+01:00",
    refused_at="2026-11-23T11:00:00+01:00",
    refusal=refused(Reason.STALE, name="Siri Moen", aspect="facts"),
    held=False,
    detail="7 of 7 conditions",
    changed_since=(SINCE,),
)
HELD = msgspec.structs.replace(
    REFUSED, act_id="act-h", key="note_added", refusal=None, held=True, detail="Rang the court", changed_since=()
)
WAITS = WaitingAct(
    act_id="act-w",
    case_id="case",
    case_number="AAREG-2026-00001",
    case_title="Opplysninger",
    key="note_added",
    at="2026-11-23T09:30:00+01:00",
    detail="Rang the administrator",
)
ATTENTION = SyncPage(
    line=SyncLine(state=SyncState.ATTENTION, refused=1, waiting=1),
    waiting=(WAITS,),
    refused=(REFUSED, HELD),
    accepted=(WAITS, msgspec.structs.replace(WAITS, act_id="act-a")),
)


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, runner: JobRunner) -> Iterator[OpenPage[SyncView]]:
    workbench = OpenPage.workbench(ANN, shelf_with({"case": CaseState.IN_PROGRESS}))
    workbench.told_sync = ATTENTION
    with OpenPage.over(SyncView, workbench, runner) as opened:
        yield opened


@pytest.fixture
def hands(opened: OpenPage[SyncView]) -> Hands:
    return Hands(opened.page)


def words(card: RefusalCard) -> str:
    return "\n".join(text.text() for text in card.findChildren(Text))


def cards(opened: OpenPage[SyncView]) -> list[RefusalCard]:
    return opened.page.findChildren(RefusalCard)


def test_a_refused_act_tells_what_why_and_what_happened_since(opened: OpenPage[SyncView]) -> None:
    told = words(cards(opened)[0])
    assert "AAREG-2026-00001" in told and "Checklist filled in" in told and "7 of 7 conditions" in told
    assert "Siri Moen changed this part of the case" in told
    assert "Registration corrected" in told and "Period from 2016" in told


def test_doing_it_again_and_setting_it_aside_are_answers(opened: OpenPage[SyncView], hands: Hands) -> None:
    hands.click("sync_again_1")
    hands.wait(lambda: opened.bench.answers == [("act-r", True)], "the answer")
    opened.settle()
    assert hands.find("sync_aside_1", QPushButton).toolTip(), "it says what setting aside means"
    hands.click("sync_aside_1")
    hands.wait(lambda: opened.bench.answers[-1] == ("act-r", False), "the answer")


def test_what_is_held_back_waits_for_the_answer_before_it(opened: OpenPage[SyncView], hands: Hands) -> None:
    assert "Answer that one first" in words(cards(opened)[1])
    assert not hands.see("sync_again_2") and not hands.see("sync_aside_2")
    hands.click("sync_open_2")
    assert opened.wishes == [("case", "case")]


def test_when_all_is_answered_the_cards_are_gone(opened: OpenPage[SyncView], hands: Hands) -> None:
    opened.bench.told_sync = msgspec.structs.replace(ATTENTION, refused=(), line=SyncLine(state=SyncState.WAITING))
    hands.click("sync_now")
    hands.wait(lambda: not cards(opened), "the cards to go")
    assert opened.page._refused._none.isVisible()


def test_what_waits_and_what_was_taken_is_listed(opened: OpenPage[SyncView]) -> None:
    waiting, accepted = opened.page.findChildren(SmallTable)
    assert (waiting.rowCount(), accepted.rowCount()) == (1, 2)
    item = waiting.item(0, 1)
    assert item is not None and item.text() == "Note added - Rang the administrator"
    waiting.setFocus()
    QTest.keyClick(waiting, Qt.Key.Key_Return)
    assert opened.wishes == [("case", "case")]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (SyncLine(state=SyncState.OFFLINE), "You are offline"),
        (SyncLine(state=SyncState.SYNCED, last_ok=datetime(2026, 11, 23, 9, 5, tzinfo=UTC)), "Last contact"),
        (SyncLine(state=SyncState.WAITING, waiting=3), "3 "),
        (
            SyncLine(state=SyncState.SIGNED_OUT, problem=Trouble(sentence="The sign-in ran out.")),
            "The sign-in ran out.",
        ),
        (SyncLine(state=SyncState.SYNCING), "Sending and fetching"),
    ],
)
def test_how_things_stand_is_said_in_words(opened: OpenPage[SyncView], line: SyncLine, said: str) -> None:
    opened.bench.told_sync = SyncPage(line=line, waiting=(), refused=(), accepted=())
    opened.desk.show_sync(line)
    opened.settle()
    assert said in opened.page._status.text
    waiting, accepted = opened.page.findChildren(SmallTable)
    assert waiting.isHidden() and not accepted.isHidden(), "no heads without lines: words say that nothing waits"


def test_without_a_network_that_is_told_and_one_may_try_again(opened: OpenPage[SyncView], hands: Hands) -> None:
    opened.bench.offline = True
    opened.page.primary()
    hands.wait(lambda: bool(opened.troubles), "the problem to be told")
    assert isinstance(opened.troubles[0], ServerProblem)
    assert hands.find("sync_now", QPushButton).isEnabled()


@pytest.mark.parametrize("percent", [100, 200])
def test_everybody_can_use_the_page(opened: OpenPage[SyncView], theme: Theme, percent: int) -> None:
    opened.page.resize(1080, 640)
    theme.resize(percent)
    try:
        opened.settle()
        assert faults(opened.page) == []
        assert opened.page.minimumSizeHint().width() <= 1080
    finally:
        theme.resize(100)
