"""The window as a caseworker meets it: places, search, commands, messages, keys and languages."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from app.models.case.acts import CaseAssigned, NoteAdded
from app.models.reasons import Reason, refused
from app.models.texts import Language
from app.services.pages import SyncLine, SyncState
from app.services.problems import ServerProblem
from app.views.actions import duplicates, page_actions
from app.views.desk import Desk
from app.views.i18n import Translations
from app.views.jobs import JobRunner
from app.views.main_window import MainWindow
from app.views.navigation import COUNT, PLACES
from app.views.page_stack import PageClass
from app.views.theme.theme import Theme
from app.views.widgets.buttons import Button
from app.views.widgets.fields import LineField
from app.views.widgets.page import PageWidget
from app.views.widgets.text import Text
from tests.builders import ANN, RULEBOOK, TODAY, registration
from tests.paper import PaperWorkbench
from tests.views.accessibility import faults


def blank_pdf() -> bytes:
    """The smallest letter: one empty page."""
    page = io.BytesIO()
    canvas = Canvas(page)
    canvas.showPage()
    canvas.save()
    return page.getvalue()


class Plain(PageWidget):
    """A page with one field and one button, which remembers what happened to it."""

    heading_text = "Plain"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.set_title(self.heading_text)
        self.told: list[str] = []
        self.field = LineField("Name")
        self.field.setObjectName("plain_name")
        self.next = Button("Take the next case")
        self.next.setObjectName("worklist_next")
        self.next.clicked.connect(self._next)
        own = QAction("Rotate the page", self)
        own.setShortcut(QKeySequence("Ctrl+R"))
        self.addAction(own)
        self.body.addWidget(self.field)
        self.body.addWidget(self.next)
        self.body.addStretch(1)

    def _next(self) -> None:
        self.told.append("next")

    def open(self, case_id: str) -> None:
        self.told.append(f"open {case_id}".strip())

    def leave(self) -> None:
        self.told.append("leave")

    def primary(self) -> None:
        self.told.append("primary")

    def search_for(self, text: str) -> None:
        self.told.append(f"search {text}".strip())


def table() -> Mapping[str, PageClass]:
    return {place.name: Plain for place in PLACES} | {"case": Plain}


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, theme: Theme, runner: JobRunner, tmp_path: Path) -> Iterator[MainWindow]:
    translations = Translations(qapp, Language.EN)
    desk = Desk(runner)
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(desk, runner, theme, translations, settings, table, practice=True)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    desk.leave()
    runner.wait_idle()
    translations.choose(Language.NB)
    translations.deleteLater()


@pytest.fixture
def workbench(window: MainWindow, runner: JobRunner, qtbot: QtBot) -> PaperWorkbench:
    workbench = PaperWorkbench(ANN, RULEBOOK, TODAY)
    for _ in range(2):
        receipt = workbench.submit("", registration())
        assert receipt.done
        workbench.submit(receipt.case_id, CaseAssigned(to=ANN.id, to_name=ANN.name))
    window.desk.open(workbench)
    assert runner.wait_idle()
    return workbench


def page(window: MainWindow) -> Plain:
    found = window.frame.stack.page
    assert isinstance(found, Plain)
    return found


def press(window: MainWindow, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    both = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        both |= modifier
    QTest.keyClick(window, key, both)


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


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


def test_an_act_is_announced_and_can_be_undone(
    window: MainWindow, workbench: PaperWorkbench, runner: JobRunner
) -> None:
    case_id = next(iter(workbench.shelf.histories))
    window.desk.do(case_id, CaseAssigned(to="", to_name=""), window)
    assert runner.wait_idle()
    notice = window.frame.messages.notices()[0]
    assert "saved" in notice.text
    notice.findChildren(Button)[0].click()
    assert runner.wait_idle()
    case = workbench.shelf.case(case_id)
    assert case is not None and case.assigned_to == ANN.id


def test_each_message_takes_back_what_it_tells_of(
    window: MainWindow, workbench: PaperWorkbench, runner: JobRunner
) -> None:
    first, second = workbench.shelf.histories
    for case_id, act in (
        (first, NoteAdded(text="Called")),
        (second, CaseAssigned(to="", to_name="")),
        (first, NoteAdded(text="Called again")),
    ):
        window.desk.do(case_id, act, window)
    assert runner.wait_idle()
    offering = [notice.about for notice in window.frame.messages.notices() if undo_of(notice).isVisible()]
    assert sorted(offering) == sorted({first, second})
    about_second = next(notice for notice in window.frame.messages.notices() if notice.about == second)
    undo_of(about_second).click()
    assert runner.wait_idle()
    case = workbench.shelf.case(second)
    assert case is not None and case.assigned_to == ANN.id


def undo_of(notice: QWidget) -> Button:
    return notice.findChildren(Button)[0]


def test_what_cannot_be_taken_back_is_said(window: MainWindow, workbench: PaperWorkbench, runner: JobRunner) -> None:
    window.news.undo(next(iter(workbench.shelf.histories)))
    window.news.undo(next(iter(workbench.shelf.histories)))
    assert runner.wait_idle()
    assert len(window.frame.messages.notices()) == 2


def test_refusals_and_problems_stay_until_closed_and_are_kept(window: MainWindow, workbench: PaperWorkbench) -> None:
    window.desk.refused.emit(refused(Reason.OWN_DRAFT))
    window.desk.trouble.emit(ServerProblem(detail="timeout"))
    shown = [notice.text for notice in window.frame.messages.notices()]
    assert "saved on this machine" in shown[0] and "colleague" in shown[1]
    window.setFocus()
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_Escape)
    assert window.frame.messages.notices() == []
    assert not window.frame.messages.isVisible()
    press(window, Qt.Key.Key_M, CTRL, SHIFT)
    dialog = window.findChild(QDialog, "message_list")
    assert dialog is not None
    listed = dialog.findChild(QListWidget)
    assert listed is not None and listed.count() == 2 and "saved on this machine" in listed.item(0).text()
    assert faults(dialog) == []
    dialog.close()


def test_at_most_three_messages_stand_at_once(window: MainWindow) -> None:
    for number in range(5):
        window.frame.messages.say("warning", f"Number {number}")
    assert [notice.text for notice in window.frame.messages.notices()] == ["Number 4", "Number 3", "Number 2"]
    assert len(window.frame.messages.kept) == 5


def test_the_sync_line_says_what_waits_and_its_window_syncs(
    window: MainWindow, workbench: PaperWorkbench, runner: JobRunner
) -> None:
    workbench.offline = True
    window.desk.show_sync(SyncLine(state=SyncState.OFFLINE, waiting=3))
    assert window.frame.header.sync.text() == "Offline: 3 waiting"
    window.frame.header.sync.click()
    popover = window.findChild(QFrame, "sync_popover")
    assert popover is not None and faults(popover) == []
    workbench.offline = False
    now = popover.findChild(Button, "sync_now")
    assert now is not None
    now.click()
    assert runner.wait_idle()
    assert "Offline" not in window.frame.header.sync.text()
    popover.close()


def test_files_dropped_anywhere_are_taken_in(
    window: MainWindow, workbench: PaperWorkbench, runner: JobRunner, tmp_path: Path
) -> None:
    letter, broken = tmp_path / "letter.pdf", tmp_path / "broken.pdf"
    letter.write_bytes(blank_pdf())
    broken.write_bytes(b"%PDF-1.7\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(letter)), QUrl.fromLocalFile(str(broken)), QUrl("https://example.org/x.pdf")])
    drop = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(drop)
    assert runner.wait_idle()
    assert window.frame.stack.name == "register"
    assert [scan.name for scan in workbench.shelf.scans.values()] == ["letter.pdf"]
    said = [notice.text for notice in window.frame.messages.notices()]
    assert said[0].startswith("1 taken in") and said[1].startswith("broken.pdf: ")


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
