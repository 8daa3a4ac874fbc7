"""What the window says: acts done and undone, refusals, problems, sync, and files that were dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QFrame, QListWidget, QWidget

from app.models.case.acts import CaseAssigned, ImpartialityDeclared, NoteAdded
from app.models.reasons import Reason, refused
from app.services.pages_sync import SyncLine, SyncState
from app.services.problems import ServerProblem
from app.views.jobs import JobRunner
from app.views.main_window import MainWindow
from app.views.widgets.buttons import Button
from tests.builders import ANN
from tests.paper import PaperWorkbench
from tests.views.accessibility import faults
from tests.views.plain_window import CTRL, SHIFT, blank_pdf, press


def test_an_act_is_announced_and_can_be_undone(
    window: MainWindow, workbench: PaperWorkbench, runner: JobRunner
) -> None:
    case_id = next(iter(workbench.shelf.histories))
    window.desk.do(case_id, CaseAssigned(to="", to_name=""), window)
    assert runner.wait_idle()
    notice = window.frame.messages.notices()[0]
    assert notice.text.startswith("Case assigned")
    notice.findChildren(Button)[0].click()
    assert runner.wait_idle()
    case = workbench.shelf.case(case_id)
    assert case is not None and case.assigned_to == ANN.id


def test_each_message_takes_back_what_it_tells_of(
    window: MainWindow, workbench: PaperWorkbench, runner: JobRunner
) -> None:
    first, second = workbench.shelf.histories
    for case_id, act in (
        (first, ImpartialityDeclared(impartial=True)),
        (second, CaseAssigned(to="", to_name="")),
        (first, CaseAssigned(to="", to_name="")),
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


def test_what_stays_offers_no_way_back(window: MainWindow, workbench: PaperWorkbench, runner: JobRunner) -> None:
    case_id = next(iter(workbench.shelf.histories))
    window.desk.do(case_id, CaseAssigned(to="", to_name=""), window)
    window.desk.do(case_id, NoteAdded(text="Called"), window)
    assert runner.wait_idle()
    told = window.frame.messages.notices()
    assert [notice.text.partition(".")[0] for notice in told] == ["Note added"], "it gave way to what was done after it"
    assert not undo_of(told[0]).isVisible(), "a note is not taken back"


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
