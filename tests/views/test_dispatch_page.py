"""The dispatch desk: what has not left comes first; printed, put in the envelope, saved, and never printed twice unsaid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.models.case import acts
from app.models.case.acts import LetterReprinted
from app.models.case.afterwards import AppealResult, DecisionOverturned, PostReturned
from app.models.reasons import Reason
from app.models.values import CaseState
from app.services.pages_dispatch import FrankingList, LabelAnswer, LetterRef, Stage
from app.services.problems import PrintProblem
from app.views.dispatch.archive import ArchiveDialog
from app.views.dispatch.foot import Deed
from app.views.dispatch.franking import FrankingDialog
from app.views.dispatch.labels import LabelsDialog
from app.views.dispatch.lines import Order
from app.views.dispatch.page import LettersView
from app.views.dispatch.printer import PrintWish
from app.views.dispatch.sending import plausible_number
from app.views.dispatch.stages import Shown
from app.views.jobs import JobRunner
from app.views.rehearsal.dispatch import LetterHands
from app.views.rehearsal.hands import Hands
from app.views.theme.theme import Theme
from app.views.widgets.dates import short_date
from app.views.widgets.fields import LineField
from tests.builders import ANN, LEIF, TODAY, History, history_to
from tests.paper import PaperWorkbench
from tests.views.accessibility import faults
from tests.views.page_opening import OpenPage, put_on, shelf_with

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


def said(opened: OpenPage[LettersView]) -> str:
    """What the strip of the print run says."""
    strip = opened.page.run.strip
    return strip.text if strip.isVisible() else ""


def test_what_waits_is_on_the_desk_and_the_first_is_shown(opened: OpenPage[LettersView]) -> None:
    assert listed(opened) == ["first", "second"]
    assert opened.page.subtitle.text().startswith("2 ")
    assert opened.page.beside.shown_letter == opened.letter("first")
    assert opened.page.first_control() is opened.page.pile.table
    assert "GRANITTHAGEN" in opened.page.beside.letter.sheet.accessibleDescription()


def test_filters_orders_and_search(opened: OpenPage[LettersView], desk: LetterHands) -> None:
    desk.show(Shown.ALL)
    assert listed(opened) == ["first", "second", "old"]
    desk.show(Shown.SENT)
    assert listed(opened) == ["old"]
    desk.show(Shown.PRINTED)
    assert listed(opened) == [] and desk.hands.see("letters_empty")
    desk.show(Shown.ON_THE_DESK)
    desk.hands.choose("letters_order", Order.CASE.value)
    assert listed(opened) == ["first", "second"]
    desk.search(opened.number("second"))
    desk.hands.wait(lambda: listed(opened) == ["second"], "only one letter to be listed")
    desk.search("no such letter")
    desk.hands.wait(lambda: listed(opened) == [], "no letter to be listed")
    assert not desk.hands.see("letters_table")
    assert not desk.hands.find("letters_envelope", QPushButton).isEnabled()


def test_the_space_bar_ticks_and_goes_on_and_the_last_tick_can_be_undone(
    opened: OpenPage[LettersView], desk: LetterHands
) -> None:
    desk.choose(opened.letter("first"))
    desk.tick()
    desk.hands.wait(lambda: sent(opened.bench, "first") == "local_print", "the letter to be ticked")
    desk.hands.wait(lambda: listed(opened) == ["second"], "the letter to leave the desk")
    desk.hands.wait(lambda: opened.page.beside.shown_letter == opened.letter("second"), "the next to be shown")
    desk.tick()
    desk.hands.wait(lambda: listed(opened) == [], "the desk to be empty")
    desk.hands.wait(lambda: bool(message(opened)), "the message with the way back")
    desk.hands.click("letters_message_action")
    desk.hands.wait(lambda: sent(opened.bench, "second") == "", "the last tick to be taken back")
    assert sent(opened.bench, "first") == "local_print", "only the last one"
    desk.hands.wait(lambda: desk.stage(opened.letter("second")) is Stage.PRINTED, "it to lie here, printed")
    last = opened.bench.shelf.histories["second"][-1].act
    assert isinstance(last, acts.DispatchCorrected) and last.why


def test_the_whole_day_is_ticked_and_taken_back_at_once(opened: OpenPage[LettersView], desk: LetterHands) -> None:
    desk.choose(opened.letter("first"))
    opened.page.pile.table.selectAll()
    opened.settle()
    desk.tick()
    desk.hands.wait(lambda: "2 " in message(opened), "both to be ticked")
    QTest.keyClick(opened.page.pile.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.hands.wait(lambda: not sent(opened.bench, "first") and not sent(opened.bench, "second"), "both to be back")


def test_a_pile_is_printed_and_put_in_its_envelopes_at_once(opened: OpenPage[LettersView], desk: LetterHands) -> None:
    desk.choose(opened.letter("first"))
    desk.mark_also(opened.letter("second"))
    assert [line.case_id for line in opened.page.pile.marked()] == ["first", "second"]
    opened.page.deeds.printing.chosen.emit(opened.page.pile.marked(), WISH)
    desk.hands.wait(lambda: desk.hands.see("letters_run_envelopes"), "the account of the run")
    assert said(opened).startswith("2 ")
    assert [case_id for case_id, _letter, _printer in opened.bench.printed] == ["first", "second"]
    assert opened.bench.values["printer"] == "Office", "what was chosen is chosen next time"
    assert sent(opened.bench, "first") == "", "printing alone sends nothing"
    desk.hands.wait(lambda: desk.stage(opened.letter("first")) is Stage.PRINTED, "it to wait for its envelope")
    desk.hands.click("letters_run_envelopes")
    desk.hands.wait(lambda: sent(opened.bench, "second") == "local_print", "both to be sent")
    assert sent(opened.bench, "first") == "local_print"


def test_the_account_of_a_run_goes_away_when_the_last_of_it_is_in_its_envelope(
    opened: OpenPage[LettersView], desk: LetterHands
) -> None:
    desk.choose(opened.letter("first"))
    desk.mark_also(opened.letter("second"))
    opened.page.deeds.printing.chosen.emit(opened.page.pile.marked(), WISH)
    desk.hands.wait(lambda: desk.stage(opened.letter("second")) is Stage.PRINTED, "both to be printed")
    desk.choose(opened.letter("first"))
    desk.tick()
    desk.hands.wait(lambda: listed(opened) == ["second"], "the first letter to leave the desk")
    assert said(opened).startswith("2 ")
    desk.tick()
    desk.hands.wait(lambda: listed(opened) == [], "the desk to be empty")
    desk.hands.wait(lambda: said(opened) == "", "the account to be gone")


def test_a_letter_that_was_sent_waits_for_nothing(opened: OpenPage[LettersView], desk: LetterHands) -> None:
    table = opened.page.pile.table
    heads = {}
    for shown in (Shown.ON_THE_DESK, Shown.SENT, Shown.ALL):
        desk.show(shown)
        item = table.item(0, 3)
        assert item is not None
        heads[shown] = str(item.data(Qt.ItemDataRole.AccessibleTextRole)).split(":")[0]
    assert list(heads.values()) == ["Waits for", "Sent", "Status"]


def test_a_letter_that_is_printed_again_is_told_of(opened: OpenPage[LettersView], desk: LetterHands) -> None:
    desk.show(Shown.SENT)
    desk.choose(opened.letter("old"))
    wish = PrintWish("Office", 1, True, "The copy was torn")
    opened.page.deeds.printing.chosen.emit(opened.page.pile.marked(), wish)
    desk.hands.wait(lambda: said(opened).startswith("1 "), "the account of the run")
    opened.settle()
    assert said(opened).startswith("1 ")


def test_a_jam_leaves_a_true_account_and_the_run_goes_on_from_what_was_counted(
    qtbot: QtBot, theme: Theme, runner: JobRunner
) -> None:
    names = [f"case-{number}" for number in range(1, 7)]
    workbench = OpenPage.workbench(ANN, shelf_with(dict.fromkeys(names, CaseState.ISSUED)))
    with OpenPage.over(LettersView, workbench, runner) as opened:
        desk = LetterHands(opened.page)
        letters = [opened.letter(name) for name in names]
        workbench.jammed = {letters[4]}
        opened.page.pile.table.selectAll()
        opened.page.deeds.printing.chosen.emit(opened.page.pile.marked(), WISH)
        desk.hands.wait(lambda: bool(opened.troubles), "the printer's trouble to be told")
        desk.hands.wait(lambda: desk.hands.see("letters_run_go_on"), "the account")
        assert "4" in said(opened) and "2" in said(opened)
        assert [line for _case, line, _printer in workbench.printed] == letters[:4]
        workbench.jammed = set()
        # The third and fourth came out crumpled.
        desk.choose(letters[1])
        desk.hands.click("letters_run_up_to")
        desk.hands.wait(lambda: desk.stage(letters[3]) is Stage.TO_PRINT, "what did not come out to be printed again")
        assert desk.stage(letters[1]) is Stage.PRINTED
        desk.hands.click("letters_run_go_on")
        desk.hands.wait(lambda: desk.hands.see("letters_run_envelopes"), "the rest to be printed")
        assert [line for _case, line, _printer in workbench.printed[4:]] == letters[2:]


def test_a_run_is_stopped_between_two_letters(qtbot: QtBot, theme: Theme, runner: JobRunner) -> None:
    names = [f"case-{number}" for number in range(1, 9)]
    workbench = OpenPage.workbench(ANN, shelf_with(dict.fromkeys(names, CaseState.ISSUED)))
    with OpenPage.over(LettersView, workbench, runner) as opened:
        desk = LetterHands(opened.page)
        opened.page.run.runner.moved.connect(opened.page.run.runner.stop)
        opened.page.pile.table.selectAll()
        opened.page.deeds.printing.chosen.emit(opened.page.pile.marked(), WISH)
        desk.hands.wait(lambda: desk.hands.see("letters_run_go_on"), "the run to have stopped")
        done = len(workbench.printed)
        assert 0 < done < len(names)

        def stages() -> list[Stage | None]:
            return [desk.stage(opened.letter(name)) for name in names]

        desk.hands.wait(lambda: stages().count(Stage.PRINTED) == done, "the desk to show what was printed")
        assert stages().count(Stage.TO_PRINT) == len(names) - done


def test_a_run_that_a_crash_broke_off_is_told_when_the_desk_opens(
    qtbot: QtBot, theme: Theme, runner: JobRunner
) -> None:
    workbench = OpenPage.workbench(ANN, shelf_with(STATES))
    run = workbench.begin_run((("first", "first:decision-1"), ("second", "second:decision-1")), "Office", 1, True)
    assert run.left and workbench.book.run is not None
    workbench.book = workbench.book.with_run(workbench.book.run.with_item("first:decision-1", "sending", "2026"))
    with OpenPage.over(LettersView, workbench, runner) as opened:
        assert "0" in said(opened) and "1" in said(opened)
        line = opened.page.pile.line("first:decision-1")
        assert line is not None and line.uncertain


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
    opened.page.deeds.printing.chosen.emit(lines, PrintWish("Office", 1, True, "The printer jammed"))
    desk.hands.wait(lambda: bool(opened.bench.printed), "the letter to be printed")
    last = opened.bench.shelf.histories["old"][-1].act
    assert isinstance(last, LetterReprinted) and last.why == "The printer jammed"


def test_without_a_reason_nothing_is_printed_again(opened: OpenPage[LettersView], desk: LetterHands) -> None:
    desk.choose(opened.letter("old"))
    opened.page.deeds.printing.chosen.emit(opened.page.pile.marked(), WISH)
    desk.hands.wait(lambda: bool(opened.refusals), "the refusal")
    assert opened.bench.printed == []


def test_the_printer_chosen_last_is_chosen_at_first(opened: OpenPage[LettersView]) -> None:
    """A printer that is no longer there gives way to the machine's own; both sides are as they were."""
    opened.bench.set_setting("printer", "Gone")
    opened.bench.set_setting("duplex", "no")
    opened.page.refresh()
    opened.settle()
    printer = opened.page.deeds.printing.prepared()
    assert printer.printerName() != "Gone"
    assert printer.duplex() is printer.DuplexMode.DuplexNone


def test_the_printer_s_trouble_is_told_and_nothing_is_sent(opened: OpenPage[LettersView], desk: LetterHands) -> None:
    opened.bench.jammed = {opened.letter("first")}
    opened.page.deeds.printing.chosen.emit(opened.page.pile.marked(), WISH)
    desk.hands.wait(lambda: bool(opened.troubles), "the problem to be told")
    assert isinstance(opened.troubles[0], PrintProblem) and not message(opened)
    assert sent(opened.bench, "first") == ""


def test_saving_writes_the_stored_bytes(opened: OpenPage[LettersView], desk: LetterHands, tmp_path: Path) -> None:
    desk.choose(opened.letter("second"))
    desk.pick(Deed.SAVE)
    dialog = opened.page.findChild(QFileDialog)
    assert dialog is not None
    target = tmp_path / "letter.pdf"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    desk.hands.wait(lambda: "letter.pdf" in message(opened), "the letter to be saved")
    case = opened.bench.shelf.case("second")
    assert case is not None and target.read_bytes() == opened.bench.shelf.documents[case.letters[-1].letter.document]


def test_central_print_gets_packages_and_a_receipt_and_cannot_be_undone(
    opened: OpenPage[LettersView], desk: LetterHands, tmp_path: Path
) -> None:
    desk.choose(opened.letter("first"))
    desk.mark_also(opened.letter("second"))
    opened.settle()
    desk.hands.click("letters_central")
    dialog = opened.page.findChild(QFileDialog, "letters_central_folder")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    desk.hands.wait(lambda: "kvittering.pdf" in message(opened), "the receipt")
    assert sent(opened.bench, "first") == sent(opened.bench, "second") == "central_print"
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".pdf", ".zip", ".zip"]
    assert not desk.hands.find("letters_message_action", QPushButton).isVisible()
    desk.choose(opened.letter("first"))
    assert not opened.page.foot.may(Deed.STILL_HERE), "it is out of our hands"


def test_what_fails_on_its_way_to_central_print_is_not_marked(
    opened: OpenPage[LettersView], desk: LetterHands, tmp_path: Path
) -> None:
    opened.bench.jammed = {opened.letter("second")}
    opened.page.pile.table.selectAll()
    opened.settle()
    desk.hands.click("letters_central")
    dialog = opened.page.findChild(QFileDialog, "letters_central_folder")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    desk.hands.wait(lambda: bool(opened.troubles), "the trouble to be told")
    desk.hands.wait(lambda: "1 " in message(opened), "what was handed over")
    assert (sent(opened.bench, "first"), sent(opened.bench, "second")) == ("central_print", "")


def test_a_letter_that_came_back_is_found_by_its_number_and_leads_to_the_address(
    opened: OpenPage[LettersView], desk: LetterHands
) -> None:
    desk.hands.click("letters_returned")
    assert opened.page.pile.stages.current() is Shown.SENT, "without a sent letter the way to one"
    desk.scan(opened.number("old"))
    desk.hands.wait(lambda: opened.page.beside.shown_letter == opened.letter("old"), "the letter to be found")
    desk.hands.click("letters_returned")
    dialog = opened.page.findChild(QDialog, "letters_returned")
    assert dialog is not None and faults(dialog) == []
    asked = Hands(dialog)
    asked.choose("letters_returned_why", "moved")
    asked.type("letters_returned_on", "01.01.2020")
    asked.click("letters_returned_go")
    assert dialog.isVisible(), "no letter comes back before it was sent"
    asked.type("letters_returned_on", TODAY.isoformat())
    asked.click("letters_returned_go")
    desk.hands.wait(lambda: desk.stage(opened.letter("old")) is Stage.CAME_BACK, "the letter to be noted")
    last = opened.bench.shelf.histories["old"][-1].act
    assert last == PostReturned(letter_id=opened.letter("old"), on=TODAY, why="moved")
    desk.hands.wait(lambda: desk.hands.see("letters_message_action"), "the way to the address")
    desk.hands.click("letters_message_action")
    desk.hands.wait(lambda: opened.page.findChild(QDialog, "letters_address") is not None, "the question")


def came_back() -> History:
    """A decision that came back."""
    history = history_to(CaseState.DISPATCHED, case_id="back")
    sent_letter = history.case.letters[-1].letter.id
    history.do(PostReturned(letter_id=sent_letter, on=TODAY, why="moved"))
    return history


@pytest.mark.parametrize("sent", [CaseState.ISSUED, CaseState.DISPATCHED])
@pytest.mark.parametrize("result", [AppealResult.CHANGED, AppealResult.SET_ASIDE])
def test_a_decision_that_the_appeals_body_did_away_with_waits_for_nothing_and_says_so(
    qtbot: QtBot, theme: Theme, runner: JobRunner, result: AppealResult, sent: CaseState
) -> None:
    history = history_to(sent)
    sent_letter = history.case.letters[-1].letter.id
    history.do(DecisionOverturned(letter_id=sent_letter, result=result, on=TODAY))
    workbench = OpenPage.workbench(ANN, shelf_with({}))
    put_on(workbench.shelf, history)
    with OpenPage.over(LettersView, workbench, runner) as opened:
        assert listed(opened) == []
        LetterHands(opened.page).show(Shown.ALL)
        cell = opened.page.pile.table.item(0, 3)
        did = "Changed" if result is AppealResult.CHANGED else "Set aside"
        words = f"{did} by the appeals body"
        left = sent is CaseState.DISPATCHED
        assert cell is not None
        assert cell.text() == (f"{short_date(TODAY)}, {words.lower()}" if left else words)


def test_a_letter_that_came_back_is_printed_and_sent_again_to_the_corrected_address(
    qtbot: QtBot, theme: Theme, runner: JobRunner
) -> None:
    workbench = OpenPage.workbench(ANN, shelf_with({}))
    put_on(workbench.shelf, came_back())
    with OpenPage.over(LettersView, workbench, runner) as opened:
        desk = LetterHands(opened.page)
        letter = opened.letter("back")
        desk.choose(letter)
        desk.pick(Deed.ADDRESS)
        dialog = opened.page.findChild(QDialog, "letters_address")
        assert dialog is not None and faults(dialog) == []
        asked = Hands(dialog)
        asked.type("letters_address_name", "Kari Moi")
        asked.type("letters_address_lines", "Nygata 2\n5003 BERGEN")
        asked.click("letters_address_go")
        desk.hands.wait(lambda: bool((found := opened.page.pile.line(letter)) and found.new_address), "the address")
        line = opened.page.pile.line(letter)
        assert line is not None and (line.stage, line.recipient) == (Stage.CAME_BACK, "Kari Moi")
        assert line.sheets == 2, "an address sheet goes with the letter"
        opened.page.deeds.printing.chosen.emit(opened.page.pile.marked(), WISH)
        desk.hands.wait(lambda: bool(workbench.printed), "the letter to be printed")
        assert not isinstance(workbench.shelf.histories["back"][-1].act, LetterReprinted), "paper sends nothing"
        desk.hands.wait(lambda: opened.page.foot.may(Deed.ENVELOPE), "the envelope")
        desk.tick()
        desk.hands.wait(lambda: desk.stage(letter) is Stage.SENT, "the letter to be sent again")
        last = workbench.shelf.histories["back"][-1].act
        assert isinstance(last, LetterReprinted) and last.to is not None
        assert (last.to.name, last.on, last.how) == ("Kari Moi", TODAY, "local_print")
        assert not desk.hands.find("letters_message_action", QPushButton).isVisible(), "that cannot be taken back"


def test_what_was_noted_by_mistake_had_not_come_back(qtbot: QtBot, theme: Theme, runner: JobRunner) -> None:
    workbench = OpenPage.workbench(ANN, shelf_with({}))
    put_on(workbench.shelf, came_back())
    with OpenPage.over(LettersView, workbench, runner) as opened:
        desk = LetterHands(opened.page)
        desk.choose(opened.letter("back"))
        desk.pick(Deed.NOT_RETURNED)
        dialog = opened.page.findChild(QDialog, "letters_not_returned")
        assert dialog is not None
        asked = Hands(dialog)
        asked.type("letters_not_returned_why", "Another letter")
        asked.click("letters_not_returned_go")
        desk.hands.wait(lambda: desk.stage(opened.letter("back")) is Stage.SENT, "the letter to count as sent")


def test_a_letter_ticked_yesterday_lies_here_still(opened: OpenPage[LettersView], desk: LetterHands) -> None:
    desk.choose(opened.letter("old"))
    desk.pick(Deed.STILL_HERE)
    dialog = opened.page.findChild(QDialog, "letters_still_here")
    assert dialog is not None and faults(dialog) == []
    asked = Hands(dialog)
    asked.type("letters_still_here_why", "It lay under the scanner")
    asked.click("letters_still_here_go")
    desk.hands.wait(lambda: desk.stage(opened.letter("old")) is Stage.PRINTED, "it to wait for its envelope")


def test_registered_post_lies_alone_and_its_number_is_checked(opened: OpenPage[LettersView], desk: LetterHands) -> None:
    first, second = opened.letter("first"), opened.letter("second")
    line = opened.page.pile.line(first)
    assert line is not None and line.envelope_sheets == 2, "two letters to one recipient share an envelope"
    desk.choose(first)
    desk.pick(Deed.REGISTERED)
    dialog = opened.page.findChild(QDialog, "letters_registered")
    assert dialog is not None and faults(dialog) == []
    asked = Hands(dialog)
    asked.type("letters_registered_number", "RR123456780NO")
    asked.click("letters_registered_go")
    assert dialog.isVisible(), "the number does not add up"
    asked.type("letters_registered_number", "RR123456785NO")
    asked.click("letters_registered_go")
    desk.hands.wait(lambda: bool((found := opened.page.pile.line(first)) and found.registered), "it to be registered")
    alone = opened.page.pile.line(second)
    assert alone is not None and alone.envelope_sheets == 1
    desk.choose(first)
    desk.put_in_envelope()
    act = opened.bench.shelf.histories["first"][-1].act
    assert isinstance(act, acts.LetterDispatched) and (act.registered, act.tracking) == (True, "RR123456785NO")


@pytest.mark.parametrize(
    ("number", "whole"), [("RR 123456785 NO", True), ("RR123456784NO", False), ("RR1234567", False), ("70712345", True)]
)
def test_tracking_numbers_of_the_postal_union_add_up(number: str, whole: bool) -> None:
    assert plausible_number(number) is whole


def test_enclosures_make_the_envelope_thicker_and_stand_in_the_case(
    opened: OpenPage[LettersView], desk: LetterHands
) -> None:
    desk.choose(opened.letter("second"))
    desk.pick(Deed.ENCLOSURES)
    desk.hands.wait(lambda: opened.page.findChild(QDialog, "letters_enclosures") is not None, "the dialog")
    dialog = opened.page.findChild(QDialog, "letters_enclosures")
    assert dialog is not None and faults(dialog) == []
    asked = Hands(dialog)
    asked.tick("letters_enclosure_0")
    asked.click("letters_enclosures_go")
    letter = opened.letter("second")
    desk.hands.wait(lambda: bool((line := opened.page.pile.line(letter)) and line.enclosures), "it to be enclosed")
    line = opened.page.pile.line(letter)
    assert line is not None and line.sheets > 1
    desk.choose(letter)
    desk.put_in_envelope()
    act = opened.bench.shelf.histories["second"][-1].act
    assert isinstance(act, acts.LetterDispatched)
    assert act.enclosures == (opened.case("second").documents[0].sha256,)


def test_labels_begin_at_the_first_free_one_and_go_on_there(
    opened: OpenPage[LettersView], desk: LetterHands, tmp_path: Path
) -> None:
    desk.choose(opened.letter("first"))
    opened.settle()
    desk.pick(Deed.LABELS)
    dialog = opened.page.findChild(QDialog, "letters_labels")
    assert dialog is not None and faults(dialog) == []
    asked = Hands(dialog)
    asked.type("letters_labels_start", "15")
    assert not asked.find("letters_labels_save", QPushButton).isEnabled(), "the sheet has 14"
    asked.type("letters_labels_start", "5")
    desk.hands.wait(asked.find("letters_labels_save", QPushButton).isEnabled, "the labels to be made")
    asked.click("letters_labels_save")
    chooser = opened.page.findChild(QFileDialog, "letters_paper_file")
    assert chooser is not None
    target = tmp_path / "labels.pdf"
    chooser.fileSelected.emit(str(target))
    chooser.reject()
    desk.hands.wait(target.exists, "the file")
    opened.settle()
    assert target.read_bytes().startswith(b"%PDF-")
    desk.pick(Deed.LABELS)
    again = next(found for found in opened.page.findChildren(QDialog, "letters_labels") if found.isVisible())
    field = again.findChild(LineField, "letters_labels_start")
    assert field is not None and field.value() == "6"
    again.reject()


def test_labels_that_come_late_do_not_stand_in_for_those_that_were_asked_for_last(
    opened: OpenPage[LettersView], desk: LetterHands, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two things are asked for; what was asked for first is answered last."""
    may_come, make = Event(), opened.bench.address_labels

    def slowly(letters: Sequence[LetterRef], sheet: str, start: int) -> LabelAnswer:
        if start == 1:
            assert may_come.wait(60)
        return make(letters, sheet, start)

    monkeypatch.setattr(opened.bench, "address_labels", slowly)
    desk.choose(opened.letter("first"))
    opened.settle()
    desk.pick(Deed.LABELS)
    dialog = opened.page.findChild(LabelsDialog, "letters_labels")
    assert dialog is not None
    dialog.start.set_value("5")
    desk.hands.wait(dialog.save.isEnabled, "the labels from the fifth on")
    may_come.set()
    opened.settle()

    assert dialog.answer is not None and dialog.answer.next_free == 6
    dialog.reject()


def test_a_franking_list_that_comes_late_is_not_that_of_another_day(
    opened: OpenPage[LettersView], desk: LetterHands, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The day is taken away before its list is there."""
    may_come, make = Event(), opened.bench.franking

    def slowly(day: date, letters: Sequence[LetterRef] = ()) -> FrankingList:
        assert may_come.wait(60)
        return make(day, letters)

    monkeypatch.setattr(opened.bench, "franking", slowly)
    desk.pick(Deed.FRANKING)
    dialog = opened.page.findChild(FrankingDialog, "letters_franking")
    assert dialog is not None
    dialog.day.set_value(None)
    may_come.set()
    opened.settle()
    assert dialog.found is None and not dialog.pdf.isEnabled()
    dialog.day.set_value(TODAY)
    opened.settle()
    assert dialog.found is not None and dialog.found.day == TODAY
    dialog.reject()


@pytest.mark.parametrize("kind", ["pdf", "csv"])
def test_the_franking_list_of_the_day_is_summed_and_saved(
    opened: OpenPage[LettersView], desk: LetterHands, tmp_path: Path, kind: str
) -> None:
    desk.pick(Deed.FRANKING)
    dialog = opened.page.findChild(QDialog, "letters_franking")
    assert dialog is not None
    asked = Hands(dialog)
    desk.hands.wait(asked.find(f"letters_franking_{kind}", QPushButton).isEnabled, "the list")
    assert faults(dialog) == []
    asked.choose("letters_franking_what", "marked")
    desk.hands.wait(asked.find(f"letters_franking_{kind}", QPushButton).isEnabled, "the list of what is marked")
    asked.click(f"letters_franking_{kind}")
    desk.hands.wait(lambda: opened.page.findChild(QFileDialog, "letters_paper_file") is not None, "the file dialog")
    chooser = opened.page.findChild(QFileDialog, "letters_paper_file")
    assert chooser is not None
    target = tmp_path / f"list.{kind}"
    chooser.fileSelected.emit(str(target))
    chooser.reject()
    desk.hands.wait(target.exists, "the file")
    assert opened.number("first").encode() in target.read_bytes() or kind == "pdf"


def test_closed_cases_are_handed_to_the_archive_once(
    qtbot: QtBot, theme: Theme, runner: JobRunner, tmp_path: Path
) -> None:
    workbench = OpenPage.workbench(ANN, shelf_with({"done": CaseState.CLOSED, "open": CaseState.DISPATCHED}))
    with OpenPage.over(LettersView, workbench, runner) as opened:
        desk = LetterHands(opened.page)
        desk.pick(Deed.ARCHIVE)
        dialog = opened.page.findChild(ArchiveDialog)
        assert dialog is not None
        desk.hands.wait(lambda: dialog.table.rowCount() == 1, "the closed case")
        assert faults(dialog) == []
        dialog.make(tmp_path)
        desk.hands.wait(lambda: dialog.table.rowCount() == 0, "nothing to be left")
        made = opened.case("done").handed_over[-1]
        assert (made.file, made.place) == (f"{opened.number('done')}.zip", tmp_path.name)
        assert (tmp_path / made.file).exists()
        dialog.reject()


def test_the_way_to_the_case(opened: OpenPage[LettersView], desk: LetterHands) -> None:
    desk.choose(opened.letter("first"))
    QTest.keyClick(opened.page.pile.table, Qt.Key.Key_Return)
    assert opened.wishes == [("case", "first")]
    desk.pick(Deed.OPEN_CASE)
    assert opened.wishes == [("case", "first")] * 2


def test_a_reader_reads_why_they_may_not_send(qtbot: QtBot, theme: Theme, runner: JobRunner) -> None:
    workbench = OpenPage.workbench(LEIF, shelf_with(STATES))
    with OpenPage.over(LettersView, workbench, runner) as opened:
        opened.settle()
        button = opened.page.findChild(QPushButton, "letters_envelope")
        assert button is not None and not button.isEnabled() and button.toolTip()
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
