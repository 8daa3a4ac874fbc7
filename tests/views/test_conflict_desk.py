"""The conflict desk through the hands: what was seen, mine and theirs beside each other, and choices that are never lost."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from app.models.reasons import Reason, refused
from app.models.values import CaseState
from app.services.pages_sync import FieldClash, RefusedAct, SyncLine, SyncPage, SyncState
from app.views.jobs import JobRunner
from app.views.rehearsal.hands import Hands
from app.views.sync.page import SyncView
from app.views.theme.theme import Theme
from app.views.widgets.diff_text import DiffText
from app.views.widgets.text import Text
from tests.builders import ANN
from tests.views.accessibility import faults
from tests.views.page_opening import OpenPage, shelf_with

BOTH = FieldClash(
    key="condition:period|assessment",
    about="Tidsrom",
    label="Vurdering",
    base="Perioden er oppgitt i brevet fra bostyreren.",
    mine="Perioden er oppgitt i brevet og lengre enn nødvendig.",
    theirs="Perioden er oppgitt i kjennelsen fra retten.",
)
MINE = FieldClash(
    key="condition:period|result", about="Tidsrom", label="Funn", base="", mine="oppfylt", theirs="", one_sided="mine"
)
THEIRS = FieldClash(
    key="facts|door",
    about="Registreringen",
    label="Søker",
    base="private_person",
    mine="private_person",
    theirs="estate_administrator",
    one_sided="theirs",
    enum="Door",
)
CLASHING = RefusedAct(
    act_id="act-r",
    case_id="case",
    case_number="AAREG-2026-00001",
    case_title="Opplysninger",
    key="checklist_filled",
    at="2026-11-23T09:00:00+01:00",
    refused_at="2026-11-23T11:00:00+01:00",
    refusal=refused(Reason.STALE, name="Siri Moen", aspect="review"),
    held=False,
    detail="1 condition",
    fields=(BOTH, MINE, THEIRS),
    standing=7,
)
PAGE = SyncPage(line=SyncLine(state=SyncState.ATTENTION, refused=1), waiting=(), refused=(CLASHING,), accepted=())


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, runner: JobRunner) -> Iterator[OpenPage[SyncView]]:
    workbench = OpenPage.workbench(ANN, shelf_with({"case": CaseState.IN_PROGRESS}))
    workbench.told_sync = PAGE
    with OpenPage.over(SyncView, workbench, runner) as opened:
        opened.page.activateWindow()
        yield opened


@pytest.fixture
def hands(opened: OpenPage[SyncView]) -> Hands:
    return Hands(opened.page)


def checked(hands: Hands, name: str) -> bool:
    return hands.find(name, QRadioButton).isChecked()


def test_what_was_seen_mine_and_theirs_stand_beside_each_other(opened: OpenPage[SyncView]) -> None:
    told = "\n".join(text.text() for text in opened.page.findChildren(Text))
    assert "Tidsrom" in told and "You saw: Perioden er oppgitt i brevet fra bostyreren." in told
    assert "oppfylt" in told and "(empty)" in told
    assert "Estate administrator" in told, "what the models name is said in words"
    heard = [shown.accessibleName() for shown in opened.page.findChildren(DiffText)]
    assert any("[added: " in words and "lengre enn nødvendig" in words for words in heard)
    assert any("[removed: " in words and "kjennelsen" in words for words in heard)


def test_only_what_one_side_changed_is_chosen_beforehand(opened: OpenPage[SyncView], hands: Hands) -> None:
    assert not checked(hands, "sync_field_1_1_mine") and not checked(hands, "sync_field_1_1_theirs")
    assert checked(hands, "sync_field_1_2_mine") and checked(hands, "sync_field_1_3_theirs")
    assert not hands.find("sync_merge_1", QPushButton).isEnabled()
    told = "\n".join(text.text() for text in opened.page.findChildren(Text) if text.isVisible())
    assert "Both changed this" in told and "Only you changed this" in told and "1 value" in told


def test_the_choices_make_one_answer(opened: OpenPage[SyncView], hands: Hands) -> None:
    hands.tick("sync_field_1_1_theirs")
    hands.click("sync_merge_1")
    hands.wait(lambda: bool(opened.bench.merges), "the answer")
    assert opened.bench.merges == [("act-r", ("condition:period|assessment", "facts|door"), 7)]


def test_a_refused_choice_says_why_and_keeps_what_was_chosen(opened: OpenPage[SyncView], hands: Hands) -> None:
    hands.tick("sync_field_1_1_mine")
    opened.bench.refuse_next = refused(Reason.CASE_CLOSED)
    hands.click("sync_merge_1")
    hands.wait(lambda: hands.see("sync_trouble_1"), "the reason")
    assert checked(hands, "sync_field_1_1_mine") and not opened.bench.merges


def test_a_choice_survives_whatever_else_happens_meanwhile(opened: OpenPage[SyncView], hands: Hands) -> None:
    hands.tick("sync_field_1_1_mine")
    changed = msgspec.structs.replace(MINE, mine="ikke oppfylt", one_sided="")
    again = msgspec.structs.replace(CLASHING, fields=(BOTH, changed, THEIRS), standing=8)
    opened.bench.told_sync = msgspec.structs.replace(PAGE, refused=(again,))
    opened.page.refresh()
    opened.settle()
    assert checked(hands, "sync_field_1_1_mine"), "the same two sides: the choice is still good"
    assert not checked(hands, "sync_field_1_2_mine"), "other words than those that were chosen from"


def test_the_keyboard_finds_what_is_left_and_chooses(opened: OpenPage[SyncView], hands: Hands) -> None:
    hands.key(Qt.Key.Key_F8)
    focus = QApplication.focusWidget()
    assert focus is not None and focus.objectName() == "sync_field_1_1_mine"
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Space)
    assert checked(hands, "sync_field_1_1_theirs")
    assert hands.find("sync_merge_1", QPushButton).isEnabled()


def test_all_of_mine_and_all_of_theirs_are_one_press(opened: OpenPage[SyncView], hands: Hands) -> None:
    assert hands.find("sync_again_1", QPushButton).text() == "Keep all of mine"
    hands.click("sync_again_1")
    hands.wait(lambda: opened.bench.answers == [("act-r", True)], "the answer")
    opened.settle()
    hands.click("sync_aside_1")
    hands.wait(lambda: opened.bench.answers[-1] == ("act-r", False), "the answer")


@pytest.mark.parametrize("percent", [100, 200])
def test_everybody_can_choose(opened: OpenPage[SyncView], theme: Theme, percent: int) -> None:
    opened.page.resize(1080, 640)
    theme.resize(percent)
    try:
        opened.settle()
        assert faults(opened.page) == []
        assert opened.page.minimumSizeHint().width() <= 1080
    finally:
        theme.resize(100)
