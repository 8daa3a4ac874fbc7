"""The window as a caseworker meets it: places, search, commands, keys and languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from app.models.reasons import Reason, refused
from app.models.texts import Language
from app.views.actions import duplicates, page_actions
from app.views.jobs import JobRunner
from app.views.main_window import MainWindow
from app.views.navigation import COUNT
from app.views.widgets.buttons import Button
from app.views.widgets.text import Text
from tests.paper import PaperWorkbench
from tests.views.accessibility import faults
from tests.views.plain_window import CTRL, SHIFT, page, press


def test_before_a_workbench_is_open_the_window_stands_and_nobody_is_signed_in(window: MainWindow) -> None:
    assert window.isVisible()
    assert window.frame.stack.page is None


def test_the_worklist_comes_first_with_its_counts(window: MainWindow, workbench: PaperWorkbench) -> None:
    assert window.frame.stack.name == "worklist"
    assert window.frame.navigation.item(0).data(COUNT) == 2
    assert "2" in window.frame.navigation.item(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_pages_are_built_at_their_first_visit_and_keep_what_is_typed_when_left(
    window: MainWindow, workbench: PaperWorkbench
) -> None:
    first = page(window)
    press(window, Qt.Key.Key_3, CTRL)
    assert window.frame.stack.name == "approvals"
    assert window.frame.navigation.currentRow() == 2
    assert first.told == ["open", "leave"]
    press(window, Qt.Key.Key_1, CTRL)
    assert page(window) is first
    assert first.told[-1] == "open"


def test_the_arrows_in_the_navigation_go_places(window: MainWindow, workbench: PaperWorkbench) -> None:
    window.frame.navigation.setFocus()
    QTest.keyClick(window.frame.navigation, Qt.Key.Key_Down)
    assert window.frame.stack.name == "register"


def test_a_wish_opens_a_case_and_ctrl_w_goes_back(window: MainWindow, workbench: PaperWorkbench) -> None:
    window.desk.wish.emit("case", "case-7")
    assert (window.frame.stack.name, page(window).told) == ("case", ["open case-7"])
    assert window.frame.navigation.currentRow() == 0
    window.desk.wish.emit("case", "case-8")
    assert page(window).told == ["open case-7", "leave", "open case-8"]
    press(window, Qt.Key.Key_W, CTRL)
    assert window.frame.stack.name == "worklist"


def test_a_click_on_the_place_of_an_open_case_leads_back_to_it(window: MainWindow, workbench: PaperWorkbench) -> None:
    window.desk.wish.emit("case", "case-7")
    navigation = window.frame.navigation
    spot = navigation.visualItemRect(navigation.item(0)).center()
    QTest.mouseClick(navigation.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert window.frame.stack.name == "worklist"
    assert page(window).told == ["open", "leave", "open"]


def test_search_is_reached_by_ctrl_f_from_any_page(window: MainWindow, workbench: PaperWorkbench) -> None:
    window.go("settings")
    press(window, Qt.Key.Key_F, CTRL)
    search = window.frame.header.search
    assert QApplication.focusWidget() is search
    QTest.keyClicks(search, "ves")
    assert window.frame.stack.name == "worklist"
    assert QApplication.focusWidget() is search
    assert page(window).told[-1] == "search ves"
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert page(window).told[-1] == "search"


def test_f6_goes_round_the_panes(window: MainWindow, workbench: PaperWorkbench) -> None:
    window.frame.navigation.setFocus()
    stops = []
    for _ in range(3):
        press(window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        stops.append(focus.objectName() if focus is not None else "")
    assert stops == ["search", "plain_name", "navigation"]
    press(window, Qt.Key.Key_F6, SHIFT)
    focus = QApplication.focusWidget()
    assert focus is not None and focus.objectName() == "plain_name"


def test_the_keys_of_the_page_reach_it(window: MainWindow, workbench: PaperWorkbench) -> None:
    press(window, Qt.Key.Key_Return, CTRL)
    press(window, Qt.Key.Key_S, CTRL)
    press(window, Qt.Key.Key_N, CTRL, SHIFT)
    assert page(window).told[1:4] == ["primary", "leave", "open"]
    assert page(window).told[-1] == "next"


def test_no_key_means_two_things(window: MainWindow, workbench: PaperWorkbench) -> None:
    actions = window.actions_.all() + page_actions(page(window))
    assert len(page_actions(page(window))) == 1
    assert duplicates(actions) == []
    keys = [key.toString() for action in actions for key in action.shortcuts()]
    assert not [key for key in keys if "Ctrl+Alt" in key or "Alt+Ctrl" in key or "Ins" in key]
    assert not [key for key in keys if len(key) == 1]


def test_the_palette_finds_commands_and_cases(
    window: MainWindow, workbench: PaperWorkbench, runner: JobRunner, qtbot: QtBot
) -> None:
    press(window, Qt.Key.Key_K, CTRL)
    line, listed = window.findChild(QLineEdit, "palette_line"), window.findChild(QListWidget, "palette_list")
    assert line is not None and listed is not None
    assert any(listed.item(row).text() == "Rotate the page" for row in range(listed.count()))
    QTest.keyClicks(line, "granitthagen")
    qtbot.waitUntil(lambda: listed.count() == 2)
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert window.frame.stack.name == "case"
    assert page(window).told[0].startswith("open ")


def test_the_palette_does_what_is_chosen(window: MainWindow, workbench: PaperWorkbench) -> None:
    press(window, Qt.Key.Key_K, CTRL)
    line = window.findChild(QLineEdit, "palette_line")
    assert line is not None
    QTest.keyClicks(line, "settings")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert window.frame.stack.name == "settings"


def test_f1_lists_the_keys_of_the_page_and_the_window(window: MainWindow, workbench: PaperWorkbench) -> None:
    press(window, Qt.Key.Key_F1)
    dialog = window.findChild(QDialog, "shortcut_list")
    assert dialog is not None and dialog.isVisible()
    words = " ".join(label.text() for label in dialog.findChildren(Text))
    assert "Rotate the page" in words and "Find a command or a case" in words
    assert faults(dialog) == []
    dialog.close()


def test_the_language_changes_while_it_runs_and_the_page_stays(
    window: MainWindow, workbench: PaperWorkbench, runner: JobRunner
) -> None:
    window.desk.wish.emit("case", "case-7")
    before = page(window)
    window.frame.messages.say("info", "Kept")
    window.translations.choose(Language.NN)
    assert runner.wait_idle()
    assert page(window) is not before
    assert "leave" in before.told
    assert page(window).told == ["open case-7"]
    assert [message.text for message in window.frame.messages.kept] == ["Kept"]
    press(window, Qt.Key.Key_2, CTRL)
    assert window.frame.stack.name == "register"


def test_looks_and_geometry_are_remembered_and_nothing_else(window: MainWindow, workbench: PaperWorkbench) -> None:
    press(window, Qt.Key.Key_Plus, CTRL)
    assert window.theme.percent == 110
    press(window, Qt.Key.Key_0, CTRL)
    press(window, Qt.Key.Key_L, CTRL, SHIFT)
    assert window.settings.value("look/theme") == "dark"
    press(window, Qt.Key.Key_L, CTRL, SHIFT)
    window.close()
    assert sorted(window.settings.allKeys()) == ["look/percent", "look/theme", "window/geometry", "window/state"]
    assert page(window).told[-1] == "leave"


def test_another_person_is_wished_for_by_key_and_button(
    window: MainWindow, workbench: PaperWorkbench, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.person_wanted):
        press(window, Qt.Key.Key_U, CTRL, SHIFT)
    button = window.findChild(Button, "change_person")
    assert button is not None
    with qtbot.waitSignal(window.person_wanted):
        button.click()
    window.frame.messages.say("info", "Something about a case of hers")
    window.forget_pages()
    assert window.frame.stack.page is None
    assert window.frame.messages.kept == [] and window.frame.messages.notices() == []
    assert not window.frame.navigation.item(0).data(COUNT)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_frame_passes_the_lint(
    window: MainWindow, workbench: PaperWorkbench, runner: JobRunner, percent: int
) -> None:
    window.resize(1280, 720)
    window.theme.resize(percent)
    window.desk.refused.emit(refused(Reason.OWN_DRAFT))
    QApplication.processEvents()
    try:
        assert faults(window) == []
        assert (window.width(), window.height()) == (1280, 720)
    finally:
        window.theme.resize(100)
