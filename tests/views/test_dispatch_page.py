"""The dispatch desk: what has not left comes first; printed, put in the envelope, saved, and never printed twice unsaid."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.models.case.acts import LetterReprinted
from app.models.reasons import Reason
from app.models.values import CaseState
from app.services.problems import PrintProblem
from app.views.dispatch.lines import Order
from app.views.dispatch.page import LettersView
from app.views.dispatch.printer import PrintWish
from app.views.jobs import JobRunner
from app.views.rehearsal.dispatch import LetterHands
from app.views.rehearsal.hands import Hands
from app.views.theme.theme import Theme
from tests.builders import ANN, LEIF
from tests.paper import PaperWorkbench
from tests.views.accessibility import faults
from tests.views.page_opening import OpenPage, shelf_with

WISH = PrintWish("Office", 1, True)
STATES = {"old": CaseState.DISPATCHED, "first": CaseState.ISSUED, "second": CaseState.ISSUED}


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, runner: JobRunner) -> Iterator[OpenPage[LettersView]]:
    workbench = OpenPage.workbench(ANN, shelf_with(STATES))
    with OpenPage.over(LettersView, workbench, runner) as opened:
        yield opened


@pytest.fixture
def desk(opened: OpenPage[LettersView]) -> LetterHands:
    return LetterHands(opened.page)


def listed(opened: OpenPage[LettersView]) -> list[str]:
    table = opened.page.pile.table
    items = [table.item(row, 0) for row in range(table.rowCount())]
    return [item.data(Qt.ItemDataRole.UserRole).split(":")[0] for item in items if item is not None]


def message(opened: OpenPage[LettersView]) -> str:
    notice = opened.page.pile.message
    return notice.text if notice.isVisible() else ""


def sent(workbench: PaperWorkbench, name: str) -> str:
    case = workbench.shelf.case(name)
    assert case is not None
    return case.letters[-1].dispatched_how


def test_unsent_letters_stand_first_and_the_first_is_shown(opened: OpenPage[LettersView]) -> None:
    assert listed(opened) == ["first", "second", "old"]
    assert opened.page.subtitle.text().startswith("2 ")
    assert opened.page.shown_letter == opened.letter("first")
    assert opened.page.first_control() is opened.page.pile.table
    assert "GRANITTHAGEN" in opened.page.letter.sheet.accessibleDescription()


def test_orders_and_search(opened: OpenPage[LettersView], desk: LetterHands) -> None:
    desk.hands.choose("letters_order", Order.CASE.value)
    assert listed(opened) == ["first", "second", "old"]
    number = opened.number("second")
    desk.search(number)
    desk.hands.wait(lambda: listed(opened) == ["second"], "only one letter to be listed")
    desk.search("no such letter")
    desk.hands.wait(lambda: listed(opened) == [], "no letter to be listed")
    assert not desk.hands.see("letters_table") and desk.hands.see("letters_empty")
    assert not desk.hands.find("letters_envelope", QPushButton).isEnabled()


def test_into_the_envelope_moves_a_letter_down_the_list(opened: OpenPage[LettersView], desk: LetterHands) -> None:
    desk.choose(opened.letter("first"))
    opened.page.primary()
    desk.hands.wait(lambda: listed(opened) == ["second", "old", "first"], "the letter to be sent")
    assert sent(opened.bench, "first") == "local_print"
    button = desk.hands.find("letters_envelope", QPushButton)
    desk.hands.wait(lambda: not button.isEnabled(), "a sent letter not to be sent again")
    assert button.toolTip() and button.accessibleDescription() == button.toolTip()


def test_a_pile_is_printed_and_put_in_its_envelopes_at_once(opened: OpenPage[LettersView], desk: LetterHands) -> None:
    desk.choose(opened.letter("first"))
    desk.mark_also(opened.letter("second"))
    assert [line.case_id for line in opened.page.pile.marked()] == ["first", "second"]
    opened.settle()
    assert not desk.hands.find("letters_save", QPushButton).isEnabled(), "one file at a time"
    opened.page.printing.chosen.emit(opened.page.pile.marked(), WISH)
    desk.hands.wait(lambda: "2 " in message(opened), "the message about printing")
    assert [case_id for case_id, _letter, _printer in opened.bench.printed] == ["first", "second"]
    assert sent(opened.bench, "first") == "", "printing alone sends nothing"
    desk.hands.press(opened.page.pile.message.findChildren(QPushButton)[0])
    desk.hands.wait(lambda: sent(opened.bench, "second") == "local_print", "both to be sent")
    assert sent(opened.bench, "first") == "local_print"


def test_printing_again_needs_a_reason_on_record(opened: OpenPage[LettersView], desk: LetterHands) -> None:
    desk.choose(opened.letter("old"))
    desk.hands.click("letters_print")
    dialog = opened.page.findChild(QDialog, "letters_reprint")
    assert dialog is not None and faults(dialog) == []
    asked = Hands(dialog)
    assert not asked.find("letters_reprint_go", QPushButton).isEnabled()
    asked.type("letters_reprint_why", "  ")
    assert not asked.find("letters_reprint_go", QPushButton).isEnabled()
    asked.click("letters_reprint_cancel")
    lines = opened.page.pile.marked()
    opened.page.printing.chosen.emit(lines, PrintWish("Office", 1, True, "The printer jammed"))
    desk.hands.wait(lambda: bool(opened.bench.printed), "the letter to be printed")
    last = opened.bench.shelf.histories["old"][-1].act
    assert isinstance(last, LetterReprinted) and last.why == "The printer jammed"
    desk.hands.wait(lambda: bool(message(opened)), "the message")
    assert not opened.page.pile.message.findChildren(QPushButton)[0].isVisible(), "it was sent long ago"


def test_without_a_reason_nothing_is_printed_again(opened: OpenPage[LettersView], desk: LetterHands) -> None:
    desk.choose(opened.letter("old"))
    opened.page.printing.chosen.emit(opened.page.pile.marked(), WISH)
    desk.hands.wait(lambda: bool(opened.refusals), "the refusal")
    assert opened.bench.printed == []


def test_the_printer_s_trouble_is_told_and_nothing_is_sent(
    opened: OpenPage[LettersView], desk: LetterHands, monkeypatch: pytest.MonkeyPatch
) -> None:
    def jammed(*letter: object) -> None:
        raise PrintProblem(detail="out of paper")

    monkeypatch.setattr(opened.bench, "print_letter", jammed)
    opened.page.printing.chosen.emit(opened.page.pile.marked(), WISH)
    desk.hands.wait(lambda: bool(opened.troubles), "the problem to be told")
    assert isinstance(opened.troubles[0], PrintProblem) and not message(opened)


def test_saving_writes_the_stored_bytes(opened: OpenPage[LettersView], desk: LetterHands, tmp_path: Path) -> None:
    desk.choose(opened.letter("second"))
    desk.hands.click("letters_save")
    dialog = opened.page.findChild(QFileDialog)
    assert dialog is not None
    target = tmp_path / "letter.pdf"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    desk.hands.wait(lambda: "letter.pdf" in message(opened), "the letter to be saved")
    case = opened.bench.shelf.case("second")
    assert case is not None and target.read_bytes() == opened.bench.shelf.documents[case.letters[-1].letter.document]


def test_central_print_and_the_way_to_the_case(opened: OpenPage[LettersView], desk: LetterHands) -> None:
    desk.choose(opened.letter("second"))
    desk.hands.click("letters_central")
    desk.hands.wait(lambda: sent(opened.bench, "second") == "central_print", "the letter to be handed over")
    desk.choose(opened.letter("first"))
    QTest.keyClick(opened.page.pile.table, Qt.Key.Key_Return)
    assert opened.wishes == [("case", "first")]
    desk.hands.click("letters_open_case")
    assert opened.wishes[-1] == ("case", "first")


def test_a_reader_reads_why_they_may_not_send(qtbot: QtBot, theme: Theme, runner: JobRunner) -> None:
    workbench = OpenPage.workbench(LEIF, shelf_with(STATES))
    with OpenPage.over(LettersView, workbench, runner) as opened:
        opened.settle()
        button = opened.page.findChild(QPushButton, "letters_envelope")
        assert button is not None and not button.isEnabled() and button.toolTip()
        workbench.refuse_next = None
        opened.page.errands.dispatch(opened.page.pile.marked(), "local_print")
        opened.settle()
        assert [refusal.reason for refusal in opened.refusals] == [Reason.ROLE_MISSING]


@pytest.mark.parametrize("percent", [100, 200])
def test_everybody_can_use_the_page(opened: OpenPage[LettersView], theme: Theme, percent: int) -> None:
    opened.page.resize(1080, 640)
    theme.resize(percent)
    try:
        opened.settle()
        assert faults(opened.page) == []
        assert opened.page.minimumSizeHint().width() <= 1080
    finally:
        theme.resize(100)
