"""The program from its first start on, with the real ways in: practice fills itself, coming back, and servers that die."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QListWidget, QWidget

from app.models.case import acts
from app.models.store import shelves
from app.models.worklist import WorklistFilter, WorklistQuery
from app.services.pages import Receipt
from app.services.pages_sync import SyncLine, SyncState
from app.services.protocol import Workbench
from app.views.bench import Bench
from app.views.main_window import MainWindow
from app.views.rehearsal.hands import Hands, loop_once
from main import _Pages, _Ways
from tests.builders import registration
from tests.scenarios.windows_office import WindowsOffice, until_said, words_in

SIRI = "siri.moen"
PATIENCE_MS = 60_000


class Sitting:
    """The program started on a home folder, as ``main.py open`` starts it."""

    def __init__(self, app: QApplication, home: Path) -> None:
        home.mkdir(exist_ok=True)
        settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
        settings.setValue("look/language", "en")
        self.ways = _Ways(home)
        self.bench = Bench(app, settings, self.ways, _Pages)
        self._left: list[bool] = []
        self.bench.left.connect(self._note_left)
        self.bench.show()
        self.hands = Hands(self.window)

    @property
    def window(self) -> MainWindow:
        return self.bench.window

    def _note_left(self) -> None:
        self._left.append(True)

    def dialog(self, name: str) -> Hands:
        """The hands in a dialog, once it is on the screen."""
        return Hands(self.hands.wait_for(name, PATIENCE_MS))

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        self.hands.wait(condition, what, PATIENCE_MS)

    def wait_seated(self, person: str) -> None:
        desk = self.bench.desk
        self.wait(lambda: desk.actor is not None and desk.actor.id == person, f"{person} to sit here")

    @property
    def line(self) -> SyncLine:
        """The sync line that stands in the head of the window."""
        return self.window.frame.header.sync.line

    def wait_state(self, state: SyncState) -> None:
        self.wait(lambda: self.line.state is state, f"the window to say {state.value}, not {self.line}")

    def close(self) -> None:
        """Closes the window as a person does, and waits until everything is put away."""
        self.window.close()
        self.wait(lambda: bool(self._left), "the window to be gone")
        self.bench.translations.deleteLater()
        self.window.deleteLater()
        self.bench.deleteLater()
        loop_once()


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[], Sitting]]:
    """Starts the program on one home folder."""
    begun: list[Sitting] = []

    def begin() -> Sitting:
        begun.append(Sitting(qapp, tmp_path / "home"))
        return begun[-1]

    yield begin
    for sitting in begun:
        if not sitting._left:
            sitting.close()


def cases_in(workbench: Workbench) -> int:
    query = WorklistQuery(filter=WorklistFilter.ALL, person=workbench.actor.id, today=workbench.today)
    return len(workbench.worklist_ids(query))


def note_on_first_case(workbench: Workbench) -> Receipt:
    query = WorklistQuery(filter=WorklistFilter.ALL, person=workbench.actor.id, today=workbench.today)
    row = workbench.worklist_rows(list(workbench.worklist_ids(query)[:1]))[0]
    return workbench.submit(row.case_id, acts.NoteAdded(text="Skrevet mens serveren var borte"))


def ask(sitting: Sitting, question: Callable[[Workbench], object]) -> object:
    """Asks the workbench that the window works at."""
    answers: list[object] = []

    class Owner(QWidget):
        def answered(self, answer: object) -> None:
            answers.append(answer)

    owner = Owner()
    sitting.bench.desk.ask(question, owner, owner.answered)
    sitting.wait(lambda: bool(answers), "an answer")
    owner.deleteLater()
    return answers[0]


def test_practice_fills_itself_and_whoever_comes_back_sits_down_at_once(start: Callable[[], Sitting]) -> None:
    # given the very first start: two questions, and no more
    first = start()
    first.dialog("start").click("start_go")
    dialog = first.dialog("sign_in")
    people = dialog.find("people_list", QListWidget)
    first.wait(lambda: people.count() >= 8, "the people of the practice office")
    dialog.type("people_line", "Siri")
    dialog.click("sign_in_enter", PATIENCE_MS)
    first.wait_seated(SIRI)
    first.wait_state(SyncState.SYNCED)
    assert ask(first, cases_in) == 5
    assert ask(first, lambda workbench: len(workbench.register_page().scans)) == 3
    first.close()
    # when the program is started again, nobody is asked anything
    second = start()
    second.wait_seated(SIRI)
    assert not second.hands.see("start")
    assert not second.hands.see("sign_in")
    assert ask(second, cases_in) == 5
    second.wait_state(SyncState.SYNCED)
    # and when the practice server is killed, the window says so, work goes on, and the server comes back by itself
    opening = second.ways._opening
    assert opening is not None
    killed = opening.server_pid
    os.kill(killed, signal.SIGKILL)
    second.window.news.sync_now()
    second.wait_state(SyncState.OFFLINE)
    receipt = ask(second, note_on_first_case)
    assert isinstance(receipt, Receipt)
    assert receipt.done
    second.wait(lambda: opening.server_pid not in (0, killed), "another server")
    second.window.news.sync_now()
    second.wait(lambda: (second.line.state, second.line.waiting) == (SyncState.SYNCED, 0), "the note to be sent")
    second.close()


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication) -> Iterator[WindowsOffice]:
    found = WindowsOffice(tmp_path, qapp)
    yield found
    found.close()


def test_a_window_follows_its_server_away_and_back_by_itself(office: WindowsOffice) -> None:
    bench = office.bench(SIRI, sync_by_itself=True)
    bench.set_setting("sync_seconds", "2")
    seat = office.seat(SIRI, bench)
    indicator = seat.window.frame.header.sync
    hands = Hands(seat.window)
    hands.wait(lambda: indicator.line.state is SyncState.SYNCED, "the window to be synced")

    office.go_away()

    hands.wait(lambda: indicator.line.state is SyncState.OFFLINE, "the window to be offline")
    assert indicator.text().startswith("Offline")
    made = seat.ask(lambda workbench: workbench.submit("", registration()))
    assert made.done
    hands.wait(lambda: indicator.line.waiting == 1, "the registration to wait")
    assert "1 waiting" in indicator.text()

    office.come_back()

    hands.wait(
        lambda: indicator.line.state is SyncState.SYNCED and not indicator.line.waiting, "all to be sent", 60_000
    )
    assert seat.case_now(made.case_id).number


def test_a_window_that_was_away_too_long_is_locked_and_says_so(office: WindowsOffice) -> None:
    bench = office.bench(SIRI)
    made = bench.submit("", registration())
    bench.sync_now()
    office.go_away()
    with bench._core.write() as connection:
        shelves.set_value(connection, "contact", "2026-01-01T08:00:00+01:00")
    seat = office.seat(SIRI, bench)
    worklist = Hands(seat.page("worklist"))
    until_said(worklist, "locked", "Nothing is lost")
    seat.page("case", made.case_id)
    assert any("locked" in words for words in seat.troubles)
    assert not seat.workbench.counts()[WorklistFilter.ALL]

    office.come_back()
    seat.sync()

    assert seat.case_now(made.case_id).number
    worklist = Hands(seat.page("worklist"))
    worklist.wait(lambda: "locked" not in words_in(worklist), "the worklist to be open again")
