"""Before and beside the work: first start, signing in, one program at a time, and faults of the program itself."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from app.services.pages import Person
from app.services.problems import PassphraseNeeded, ServerProblem, SignInProblem
from app.views.crash import CrashDesk, CrashDialog, RedactingFormatter, diagnostics, redacted
from app.views.instance import SingleInstance
from app.views.instance_line import InstanceLine, hand_over
from app.views.jobs import JobRunner
from app.views.rehearsal.hands import Hands
from app.views.sign_in.dialog import SignInDialog
from app.views.start.dialog import StartChoice, StartDialog
from app.views.theme.theme import Theme
from app.views.widgets.buttons import Button
from app.views.widgets.notice import Notice
from app.views.widgets.text import Text
from tests.views.accessibility import faults

PEOPLE = (
    Person(id="ann.berg", name="Ann Berg", roles=("caseworker", "approver")),
    Person(id="per.haugen", name="Per Haugen", roles=("approver",)),
    Person(id="siri.moen", name="Siri Moen", roles=("caseworker",)),
)


class Office:
    """A server that knows its people; ``down`` makes it unreachable."""

    def __init__(self) -> None:
        self.down = False
        self.asked: list[str] = []

    def people(self) -> tuple[Person, ...]:
        return PEOPLE

    def enter(self, person: str) -> str:
        self.asked.append(person)
        if self.down:
            raise SignInProblem(detail="the server did not answer")
        return f"session of {person}"

    def hello(self, address: str) -> str:
        self.asked.append(address)
        if self.down:
            raise ServerProblem(detail="no such host")
        return "hello"


@pytest.fixture
def office(theme: Theme) -> Office:
    return Office()


def test_a_practice_person_is_chosen_with_a_few_letters_and_enter(
    qtbot: QtBot, runner: JobRunner, office: Office
) -> None:
    dialog = SignInDialog(runner, people=office.people, as_person=office.enter, now="ann.berg")
    qtbot.addWidget(dialog)
    dialog.open()
    assert runner.wait_idle()
    listed = dialog.list.list
    assert "Ann Berg" in listed.item(2).text(), "who is signed in now stands last"
    assert faults(dialog) == []
    QTest.keyClicks(dialog.list.line, "moen")
    assert dialog.list.choice() == "siri.moen"
    with qtbot.waitSignal(dialog.signed_in) as signed_in:
        QTest.keyClick(dialog.list.line, Qt.Key.Key_Return)
    assert signed_in.args == ["session of siri.moen"]
    assert not dialog.isVisible()


def test_what_is_typed_before_the_people_have_come_narrows_them(
    qtbot: QtBot, runner: JobRunner, office: Office
) -> None:
    dialog = SignInDialog(runner, people=office.people, as_person=office.enter)
    qtbot.addWidget(dialog)
    dialog.open()
    QTest.keyClicks(dialog.list.line, "moen")
    assert runner.wait_idle()
    assert dialog.list.choice() == "siri.moen"


def test_the_arrows_move_past_those_who_are_hidden(qtbot: QtBot, runner: JobRunner, office: Office) -> None:
    dialog = SignInDialog(runner, people=office.people, as_person=office.enter)
    qtbot.addWidget(dialog)
    dialog.open()
    assert runner.wait_idle()
    QTest.keyClicks(dialog.list.line, "caseworker")
    QTest.keyClick(dialog.list.line, Qt.Key.Key_Down)
    assert dialog.list.choice() == "siri.moen"
    QTest.keyClicks(dialog.list.line, "zzz")
    assert dialog.list.choice() == ""
    QTest.keyClick(dialog.list.line, Qt.Key.Key_Return)
    assert dialog.isVisible() and office.asked == []


def test_a_problem_with_signing_in_is_said_and_one_may_try_again(
    qtbot: QtBot, runner: JobRunner, office: Office
) -> None:
    office.down = True
    dialog = SignInDialog(runner, people=office.people, as_person=office.enter)
    qtbot.addWidget(dialog)
    dialog.open()
    assert runner.wait_idle()
    enter = dialog.findChild(Button, "sign_in_enter")
    notice = dialog.findChild(Notice)
    assert enter is not None and notice is not None
    enter.click()
    assert not enter.isEnabled()
    assert runner.wait_idle()
    assert "did not answer" in notice.text and notice.isVisible() and enter.isEnabled()
    office.down = False
    with qtbot.waitSignal(dialog.signed_in):
        enter.click()


def test_the_work_account_has_one_button(qtbot: QtBot, runner: JobRunner, office: Office) -> None:
    dialog = SignInDialog(runner, work_account=lambda: "session")
    qtbot.addWidget(dialog)
    dialog.open()
    assert faults(dialog) == []
    button = dialog.findChild(Button, "sign_in_work_account")
    assert button is not None
    with qtbot.waitSignal(dialog.signed_in) as signed_in:
        button.click()
    assert signed_in.args == ["session"]


def test_where_no_keyring_is_the_dialog_asks_for_a_passphrase_and_says_when_it_is_wrong(
    qtbot: QtBot, runner: JobRunner, office: Office
) -> None:
    def account() -> object:
        raise PassphraseNeeded(fresh=True)

    def unlock(passphrase: str) -> object:
        if passphrase != "a long enough one":
            raise SignInProblem(detail="the passphrase is wrong")
        return "session"

    dialog = SignInDialog(runner, work_account=account, unlock=unlock)
    qtbot.addWidget(dialog)
    dialog.open()
    hands = Hands(dialog)
    assert not hands.see("sign_in_passphrase")
    hands.click("sign_in_work_account")
    hands.wait_for("sign_in_passphrase")
    assert faults(dialog) == []
    hands.type("sign_in_passphrase", "something else")
    hands.click("sign_in_unlock")
    notice = dialog.findChild(Notice)
    assert notice is not None
    hands.wait(lambda: "wrong" in notice.text, "the reason")
    hands.type("sign_in_passphrase", "a long enough one")
    with qtbot.waitSignal(dialog.signed_in) as signed_in:
        hands.click("sign_in_unlock")
    assert signed_in.args == ["session"]


@pytest.fixture
def start(qtbot: QtBot, runner: JobRunner, office: Office) -> StartDialog:
    dialog = StartDialog(runner, office.hello)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def go(dialog: StartDialog) -> None:
    button = dialog.findChild(Button, "start_go")
    assert button is not None
    button.click()


def choose_server(dialog: StartDialog) -> None:
    button = dialog.findChild(QRadioButton, "start_server")
    assert button is not None
    button.click()


def test_practice_is_one_press_away(qtbot: QtBot, start: StartDialog) -> None:
    assert faults(start) == []
    with qtbot.waitSignal(start.chosen) as chosen:
        go(start)
    assert chosen.args == [StartChoice(practice=True)]


def test_pressing_what_is_chosen_keeps_it_chosen(qtbot: QtBot, start: StartDialog) -> None:
    practice = start.findChild(QRadioButton, "start_practice")
    assert practice is not None
    practice.click()
    assert practice.isChecked() and not start.address.isVisible()
    with qtbot.waitSignal(start.chosen) as chosen:
        QTest.keyClick(practice, Qt.Key.Key_Return)
    assert chosen.args == [StartChoice(practice=True)]


def test_a_server_is_tried_before_it_is_taken(
    qtbot: QtBot, start: StartDialog, office: Office, runner: JobRunner
) -> None:
    choose_server(start)
    start.address.set_value("https://aareg.example/")
    assert faults(start) == []
    office.down = True
    go(start)
    assert runner.wait_idle()
    notice = start.findChild(Notice)
    assert notice is not None and "no such host" in notice.text
    office.down = False
    with qtbot.waitSignal(start.chosen) as chosen:
        go(start)
    assert chosen.args == [StartChoice(practice=False, address="https://aareg.example")]


@pytest.mark.parametrize(
    "address",
    ["", "aareg.example", "http://aareg.example", "ftp://aareg.example", "https://", "https://me:pw@aareg.example"],
)
def test_an_address_that_is_not_safe_is_not_even_tried(start: StartDialog, office: Office, address: str) -> None:
    choose_server(start)
    start.address.set_value(address)
    go(start)
    assert start.address.error and office.asked == []


def test_going_back_to_practice_forgets_the_error(start: StartDialog) -> None:
    choose_server(start)
    go(start)
    practice = start.findChild(QRadioButton, "start_practice")
    assert practice is not None
    practice.click()
    assert start.address.error == "" and not start.address.isVisible()


@pytest.fixture
def crash(theme: Theme) -> Iterator[CrashDesk]:
    before = sys.excepthook
    desk = CrashDesk()
    desk.install()
    yield desk
    sys.excepthook = before


@pytest.mark.noisy
def test_a_fault_is_reported_without_what_anybody_wrote(qtbot: QtBot, crash: CrashDesk) -> None:
    try:
        raise ValueError("Kari Nordmann, 010190 12345, kari@example.org")
    except ValueError as error:
        crash.take(ValueError, error, error.__traceback__)
    dialog = crash._open
    assert isinstance(dialog, CrashDialog)
    assert crash.reports[0].number in " ".join(label.text() for label in dialog.findChildren(Text))
    assert faults(dialog) == []
    copy = dialog.findChild(Button, "crash_copy")
    assert copy is not None
    copy.click()
    report = QGuiApplication.clipboard().text()
    assert "ValueError" in report and "test_shell_start.py" in report
    assert "Kari" not in report and "12345" not in report
    crash.take(KeyError, KeyError("again"), None)
    assert crash._open is dialog, "one dialog at a time"
    dialog.accept()
    assert crash._open is None and len(crash.reports) == 2


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("mail to kari.nordmann@nav.example now", "mail to <e-mail> now"),
        ("born 01019012345", "born <11 digits>"),
        ("born 010190 12345.", "born <11 digits>."),
        ("organisation 974 652 269", "organisation <9 digits>"),
        ("Authorization: Bearer abc.DEF-123", "Authorization: <token>"),
        ("/home/kari/letters/x.pdf", "<home>/letters/x.pdf"),
        ("C:\\Users\\kari\\x.pdf", "<home>\\x.pdf"),
        ("took 1234567 ms in 12 steps", "took 1234567 ms in 12 steps"),
    ],
)
def test_logs_hold_nobodys_name_or_number(written: str, kept: str) -> None:
    assert redacted(written) == kept
    record = logging.LogRecord("x", logging.INFO, __file__, 1, "%s", (written,), None)
    assert RedactingFormatter("%(message)s").format(record) == kept


def test_diagnostics_name_versions_and_screens(theme: Theme) -> None:
    assert "Qt 6." in diagnostics([]) and "Python 3." in diagnostics([])


def test_a_second_start_hands_over_and_ends(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    second = SingleInstance(tmp_path)
    assert first.first and not second.first
    name = f"arbeidsbenken-test-{tmp_path.name}"
    line = InstanceLine(name)
    with qtbot.waitSignal(line.asked) as asked:
        assert hand_over(name, "case-42")
    assert asked.args == ["case-42"]
    line.close()
    first.release()
    third = SingleInstance(tmp_path)
    assert third.first
    third.release()


def test_nobody_at_the_other_end_is_said(qtbot: QtBot) -> None:
    assert not hand_over("arbeidsbenken-nobody-listens", "case-42")
