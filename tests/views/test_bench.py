"""Sitting down: the first start, signing in, one person after another, settings that show at once, and going home."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import isValid

from app.models.texts import Language
from app.models.values import CaseState
from app.services.pages import Person
from app.services.pages_sync import SyncLine, SyncPage, SyncState
from app.services.problems import SignInProblem
from app.services.protocol import Workbench
from app.views.bench import Bench
from app.views.language import language_in_use
from app.views.page_table import page_table
from app.views.rehearsal.hands import Hands, loop_once
from app.views.sign_in.dialog import SignInDialog
from app.views.start.dialog import StartDialog
from app.views.theme.motion import calm_in_use
from app.views.theme.theme import Mode, Theme
from app.views.widgets.fields import ChoiceField
from tests.builders import ANN, PER, RULEBOOK, SIRI, TODAY
from tests.paper import PaperWorkbench
from tests.views.page_opening import shelf_with

PEOPLE = {actor.id: actor for actor in (ANN, PER, SIRI)}


class PaperWays:
    """The ways in to paper workbenches over one shelf."""

    def __init__(self, practice: bool | None = True, last: str = "") -> None:
        self.practice = practice
        self.last_person = last
        self.shelf = shelf_with({"mine": CaseState.IN_PROGRESS})
        self.opened: list[PaperWorkbench] = []
        self.barred = False
        self.closed = False
        self.prepared = threading.Event()
        self.prepared.set()

    def try_server(self, address: str) -> object:
        return address

    def begin_practice(self) -> object:
        self.prepared.wait(timeout=10)
        self.practice = True
        return None

    def people(self) -> Sequence[Person]:
        return tuple(
            Person(id=actor.id, name=actor.name, roles=tuple(role.value for role in actor.roles))
            for actor in PEOPLE.values()
        )

    def enter_practice(self, person: str) -> Workbench:
        if self.barred:
            raise SignInProblem(detail="the server did not answer")
        workbench = PaperWorkbench(PEOPLE[person], RULEBOOK, TODAY, self.shelf)
        self.opened.append(workbench)
        return workbench

    def enter_with_work_account(self) -> Workbench:
        return self.enter_practice(ANN.id)

    def unlock(self, passphrase: str) -> Workbench:
        raise SignInProblem(detail=f"nobody waits for {passphrase}")

    def close(self) -> None:
        self.closed = True


class Office:
    """A bench over paper ways, with hands on its window."""

    def __init__(self, app: QApplication, folder: Path, ways: PaperWays) -> None:
        self.ways = ways
        self.settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.settings.setValue("look/theme", Mode.LIGHT.value)
        self.settings.setValue("look/language", Language.EN.value)
        self.bench = Bench(app, self.settings, ways, page_table)
        self.hands = Hands(self.bench.window)

    def sign_in(self, name: str) -> None:
        """Picks a person in the dialog by a few letters and Enter."""
        self.hands.wait(lambda: self._dialog(SignInDialog) is not None, "the sign-in to be shown")
        dialog = self._dialog(SignInDialog)
        assert isinstance(dialog, SignInDialog)
        self.hands.wait(lambda: dialog.list.list.count() == len(PEOPLE), "the people to be listed")
        before = len(self.ways.opened)
        QTest.keyClicks(dialog.list.line, name)
        QTest.keyClick(dialog.list.line, Qt.Key.Key_Return)
        self.hands.wait(lambda: len(self.ways.opened) > before and self.bench.desk.ready, "somebody to sit down")
        self.settle()

    def _dialog(self, kind: type) -> object:
        dialog = self.bench._dialog
        return dialog if dialog is not None and isinstance(dialog, kind) and dialog.isVisible() else None

    def settle(self) -> None:
        for _ in range(3):
            assert self.bench.runner.wait_idle()
            loop_once()

    def close(self) -> None:
        """Puts everything away in the order in which it leans on each other: dialog, window, then the rest."""
        if self.bench._dialog is not None and isValid(self.bench._dialog):
            self._let_go(self.bench._dialog)
        self.bench.window.close()
        self.settle()
        self._let_go(self.bench.window)
        self.bench.theme.resize(100)
        self.bench.theme.choose(Mode.LIGHT)
        self.bench.translations.choose(Language.NB)
        for thing in (self.bench.translations, self.bench.theme, self.bench):
            self._let_go(thing)

    @staticmethod
    def _let_go(thing: QObject) -> None:
        thing.deleteLater()
        loop_once()


@pytest.fixture
def ways() -> PaperWays:
    return PaperWays()


@pytest.fixture
def office(qapp: QApplication, theme: Theme, tmp_path: Path, ways: PaperWays) -> Iterator[Office]:
    office = Office(qapp, tmp_path, ways)
    yield office
    office.close()
    # The bench's own look is gone with its pictures; the next test gets the one that all share.
    theme.apply()


def test_the_first_start_leads_to_practice_and_to_a_chair(office: Office) -> None:
    office.ways.practice = None
    office.bench.show()
    office.hands.wait(lambda: office._dialog(StartDialog) is not None, "the welcome")
    dialog = office._dialog(StartDialog)
    assert isinstance(dialog, StartDialog)
    office.ways.prepared.clear()
    Hands(dialog).click("start_go")
    # While the practice office is made the page is empty, and the window says why
    (told,) = office.bench.window.frame.messages.notices()
    assert "practice office" in told.text
    office.ways.prepared.set()
    office.sign_in("siri")
    assert office.bench.window.frame.messages.notices() == []
    assert office.bench.desk.actor == SIRI and office.bench.window.practice
    assert office.bench.window.frame.stack.name == "worklist"


def test_whoever_was_here_last_sits_down_without_a_question(office: Office) -> None:
    office.ways.last_person = ANN.id
    office.bench.show()
    office.hands.wait(lambda: office.bench.desk.actor == ANN, "Ann to sit down")
    assert office._dialog(SignInDialog) is None


def test_a_barred_way_in_is_told_and_another_offered(office: Office) -> None:
    office.ways.last_person, office.ways.barred = ANN.id, True
    office.bench.show()
    office.hands.wait(lambda: office._dialog(SignInDialog) is not None, "the sign-in to be offered")
    assert any("did not answer" in notice.text for notice in office.bench.window.frame.messages.notices())


def test_the_next_person_finds_nothing_of_the_one_before(office: Office) -> None:
    office.bench.show()
    office.sign_in("ann")
    office.bench.window.go("case", "mine")
    office.settle()
    office.bench.window.frame.messages.say("info", "A word to Ann")
    office.bench.change_person()
    assert office.bench.desk.actor == ANN, "Ann stays until somebody has signed in"
    office.settle()
    dialog = office._dialog(SignInDialog)
    assert isinstance(dialog, SignInDialog)
    assert "signed in now" in dialog.list.list.item(len(PEOPLE) - 1).text()
    office.sign_in("siri")
    first, second = office.ways.opened
    assert first.closed and not second.closed
    window = office.bench.window
    assert window.frame.messages.kept == [] and window.frame.stack.name == "worklist"
    assert window.frame.stack.case_id == "" and window.frame._name.text() == SIRI.name


def test_settings_show_at_once(office: Office) -> None:
    office.bench.show()
    office.sign_in("ann")
    office.bench.window.go("settings")
    office.settle()
    office.hands.choose("settings_scale", "125")
    office.hands.wait(lambda: office.bench.theme.percent == 125, "the text to grow")
    office.hands.choose("settings_theme", "dark")
    office.hands.wait(lambda: office.bench.theme.mode is Mode.DARK, "the colours to change")
    office.hands.choose("settings_calm", "yes")
    office.hands.wait(calm_in_use, "everything to stand still")
    office.hands.choose("settings_calm", "system")
    office.hands.wait(lambda: office.settings.value("look/calm") == "system", "the system to decide again")
    office.hands.choose("settings_language", "nn")
    office.hands.wait(lambda: language_in_use() is Language.NN, "the language to change")
    office.settle()
    assert office.bench.window.frame.stack.name == "settings", "one stays on the page"
    assert office.settings.value("look/language") == "nn"
    assert office.ways.opened[0].language is Language.NN, "explanations follow"


def test_a_look_chosen_by_a_key_is_what_the_settings_tell(office: Office) -> None:
    office.bench.show()
    office.sign_in("ann")
    office.bench.theme.larger()
    office.settle()
    assert office.ways.opened[0].values["scale"] == str(office.bench.theme.percent) == "110"


def test_the_settings_that_are_open_follow_the_button_at_the_top(office: Office) -> None:
    office.bench.show()
    office.sign_in("ann")
    window = office.bench.window
    window.go("settings")
    office.settle()
    look, size = office.hands.find("settings_theme", ChoiceField), office.hands.find("settings_scale", ChoiceField)
    office.hands.press(window.frame.header.theme_button)
    office.settle()
    assert look.value() == Mode.DARK.value == office.ways.opened[0].values["theme"]
    office.bench.theme.larger()
    office.settle()
    assert size.value() == "110"
    office.hands.choose("settings_theme", "light")
    office.hands.wait(lambda: office.bench.theme.mode is Mode.LIGHT, "the colours to change back")
    office.settle()
    assert look.value() == Mode.LIGHT.value and size.value() == "110"


def test_signed_out_by_the_server_offers_to_sign_in_again(office: Office) -> None:
    office.bench.show()
    office.sign_in("ann")
    line = SyncLine(state=SyncState.SIGNED_OUT, waiting=2)
    office.ways.opened[0].told_sync = SyncPage(line=line, waiting=(), refused=(), accepted=())
    office.bench.window.news.refresh()
    notice = office.hands.wait_for("sign_in_again")
    office.hands.press(notice.findChildren(QPushButton)[0])
    office.hands.wait(lambda: office._dialog(SignInDialog) is not None, "the sign-in to be shown")
    office.bench.desk.show_sync(SyncLine(state=SyncState.SYNCED))
    assert not office.hands.see("sign_in_again")


def test_closing_keeps_what_is_being_typed(office: Office) -> None:
    office.bench.show()
    office.sign_in("ann")
    office.bench.window.go("case", "mine")
    office.settle()
    office.hands.open_tab("case_tabs", 2)
    office.settle()
    office.hands.type("decide_facts", "Typed just before closing")
    office.bench.window.close()
    workbench = office.ways.opened[0]
    case = workbench.shelf.case("mine")
    assert case is not None
    recorded = case.draft.facts == "Typed just before closing"
    assert recorded or b"Typed just before closing" in workbench.typed["decide:mine"]
    assert workbench.closed and office.ways.closed
