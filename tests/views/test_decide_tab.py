"""Deciding through the hands: typing, the letter beside it, faults, submitting, other letters, and what is never lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.models.case.acts import DecisionProposed, ImpartialityDeclared, InformationRequested, LetterIssued, NoteAdded
from app.models.case.weighing import DecisionDraft, FindingResult
from app.models.reasons import Reason, refused
from app.models.values import CaseState, LetterKind
from app.services.pages_letters import LetterFault
from app.services.problems import ServerProblem
from app.views.case.decide.typed import from_bytes
from app.views.case.decide.whither import field_of, paragraph_of, quoted, review_target
from app.views.case.page import CaseView
from app.views.jobs import JobRunner
from app.views.rehearsal.case import CaseHands
from app.views.rehearsal.decide import DecideHands
from app.views.theme.theme import Theme
from tests.builders import ANN, PER, TODAY, approval, checklist, history_to, reviewed
from tests.paper import Shelf
from tests.views.accessibility import faults
from tests.views.page_opening import OpenPage, put_on, shelf_with


def fault(code: str, where: str, blocking: bool = True) -> LetterFault:
    return LetterFault(code=code, sentence=f"About {code}.", where=where, blocking=blocking)


def reviewed_shelf() -> Shelf:
    """One case in which the review is done and nothing is decided."""
    shelf = Shelf()
    put_on(shelf, reviewed(history_to(CaseState.REGISTERED, case_id="case")))
    return shelf


class Desk:
    """The decide tab of the case on the screen, with hands on it."""

    def __init__(self, opened: OpenPage[CaseView]) -> None:
        self.opened = opened
        self.case_hands = CaseHands(opened.page)
        self.decide = DecideHands(self.case_hands)
        self.hands = self.case_hands.hands
        opened.page.resize(1400, 900)
        self.case_hands.open_tab("decide")
        opened.settle()

    @property
    def tab(self) -> QWidget:
        return self.decide.tab

    def acts(self) -> list[str]:
        return [type(entry.act).__name__ for entry in self.opened.bench.shelf.histories["case"]]

    def button(self, name: str) -> QPushButton:
        return self.hands.find(name, QPushButton)

    def paragraph(self, key: str) -> str:
        """The words of a paragraph of the letter as they are shown, or ""."""
        card = self.decide.tab.editor.paragraphs.card(key)
        return card._text.text() if card is not None else ""

    def step_words(self) -> str:
        return self.decide.tab.step._words.text()


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, runner: JobRunner) -> Iterator[OpenPage[CaseView]]:
    with OpenPage.over(CaseView, OpenPage.workbench(ANN, reviewed_shelf()), runner, "case") as opened:
        opened.page.activateWindow()
        yield opened


@pytest.fixture
def desk(opened: OpenPage[CaseView]) -> Desk:
    return Desk(opened)


def test_the_letter_follows_what_is_typed_and_typing_is_kept(desk: Desk) -> None:
    desk.hands.type("decide_assessment", "The estate needs the periods.")
    desk.hands.wait(lambda: desk.paragraph("assessment") == "The estate needs the periods.", "the letter to follow")
    assert desk.decide.tab.letter.page_count == 1
    desk.hands.wait(lambda: "decide:case" in desk.opened.bench.typed, "typing to be kept", 2000)
    kept = from_bytes(desk.opened.bench.typed["decide:case"], DecisionDraft())
    assert kept.draft.assessment == "The estate needs the periods."
    assert "DecisionDrafted" not in desk.acts(), "typing alone is no act"


def test_leaving_the_tab_makes_an_act_of_what_is_typed(desk: Desk) -> None:
    desk.hands.type("decide_facts", "The estate was opened in October.")
    desk.case_hands.open_tab("overview")
    desk.hands.wait(lambda: desk.acts()[-1] == "DecisionDrafted", "the draft to be recorded")
    desk.opened.settle()
    assert desk.opened.case("case").draft.facts == "The estate was opened in October."
    assert "decide:case" not in desk.opened.bench.typed, "what is recorded is not kept twice"


def test_what_was_typed_before_a_crash_is_there_again(desk: Desk, runner: JobRunner) -> None:
    desk.hands.type("decide_facts", "Half a sentence")
    desk.hands.type("decide_comment", "Look at page 2")
    desk.hands.tick("decide_which_other")
    desk.hands.type("letter_extra", "Please also send the court's order.")
    bench = desk.opened.bench
    wanted = b"court's order"
    desk.hands.wait(lambda: wanted in bench.typed.get("decide:case", b""), "typing to be kept", 3000)
    with OpenPage.over(CaseView, bench, runner, "case") as again:
        tab = Desk(again).decide.tab
        assert tab.editor.facts.value() == "Half a sentence" and tab.step.comment() == "Look at page 2"
        assert tab.other.extra.value() == "Please also send the court's order."


def test_a_refused_act_keeps_the_words_and_says_why(desk: Desk) -> None:
    desk.hands.type("decide_facts", "Words that must not be lost")
    desk.opened.bench.refuse_next = refused(Reason.STALE, name="Siri Moen", aspect="decision")
    desk.case_hands.save()
    notice = desk.hands.wait_for("decide_trouble")
    assert "Siri Moen" in desk.decide.tab.trouble.text and notice.isVisible()
    assert desk.decide.tab.editor.facts.value() == "Words that must not be lost"
    desk.case_hands.save()
    desk.hands.wait(lambda: desk.opened.case("case").draft.facts.startswith("Words"), "the second try")


def test_a_colleague_s_act_leaves_what_is_being_typed(desk: Desk) -> None:
    desk.hands.type("decide_facts", "Still writing")
    colleague = desk.opened.colleague(PER)
    assert colleague.submit("case", NoteAdded(text="Rang the court")).done
    desk.opened.settle()
    assert desk.decide.tab.editor.facts.value() == "Still writing"


def test_suggestions_fill_only_what_is_empty(desk: Desk) -> None:
    desk.opened.bench.suggested = ("Suggested facts.", "Suggested assessment.")
    desk.hands.type("decide_facts", "My own facts.")
    desk.hands.wait(lambda: desk.hands.see("decide_suggest"), "a suggestion to be offered")
    desk.hands.click("decide_suggest")
    assert desk.decide.tab.editor.facts.value() == "My own facts."
    assert desk.decide.tab.editor.assessment.value() == "Suggested assessment."


def test_faults_stop_the_letter_and_lead_to_their_place(desk: Desk) -> None:
    found = (fault("long_sentence", "assessment", False), fault("reasons_missing", "draft:assessment"))
    desk.opened.bench.faults = (*found, fault("glyph_missing", "Ж (U+0416)"))
    desk.hands.type("decide_facts", "x")
    notice = desk.hands.wait_for("decide_fault_1")
    assert desk.decide.tab.faults.blocked and not desk.button("decide_submit").isEnabled()
    assert "faults" in desk.step_words()
    desk.hands.press(notice.findChildren(QPushButton)[0])
    assert QApplication.focusWidget() is desk.decide.tab.editor.assessment.control
    second = desk.hands.find("decide_fault_2", QWidget)
    assert not second.findChildren(QPushButton)[0].isVisible(), "there is no one place for a sign"
    desk.hands.key(Qt.Key.Key_F8)
    desk.hands.key(Qt.Key.Key_F8)
    desk.hands.key(Qt.Key.Key_F8)
    card = desk.decide.tab.editor.paragraphs.card("assessment")
    focus = QApplication.focusWidget()
    assert card is not None and focus is not None and card.isAncestorOf(focus), "the third fault is in a paragraph"
    desk.opened.bench.faults = ()
    desk.hands.type("decide_facts", "y")
    desk.hands.wait(lambda: not desk.hands.see("decide_fault_1"), "the faults to go")
    assert not desk.decide.tab.faults.blocked


def test_a_sentence_that_several_places_need_is_said_once_and_leads_to_the_first(desk: Desk) -> None:
    desk.opened.bench.faults = (fault("reasons_missing", "draft:facts"), fault("reasons_missing", "draft:assessment"))
    desk.hands.type("decide_facts", "x")
    notice = desk.hands.wait_for("decide_fault_1")
    assert not desk.hands.see("decide_fault_2")
    desk.hands.press(notice.findChildren(QPushButton)[0])
    assert QApplication.focusWidget() is desk.decide.tab.editor.facts.control


def test_where_faults_are_mended() -> None:
    assert field_of(fault("reasons_missing", "draft:facts")) == "decide_facts"
    assert field_of(fault("complaint_missing", "template:complaint")) == "decide_individual"
    assert review_target(fault("row_undecided", "row:2")) == "row:2"
    assert review_target(fault("element_undecided", "element:a[].b")) == "element:a[].b"
    assert review_target(fault("national_id_needless", "subject:1")) == ""
    assert paragraph_of(fault("private_content", "extra: Kari")) == "extra"
    assert quoted(fault("address_too_long", "Storgata 1")) == "Storgata 1"
    assert quoted(fault("long_sentence", "closing")) == "" and paragraph_of(fault("placeholder", "[date]")) == ""


def test_a_fault_of_the_review_leads_to_the_review(desk: Desk) -> None:
    desk.opened.bench.faults = (fault("row_undecided", "row:1"),)
    desk.hands.type("decide_facts", "x")
    notice = desk.hands.wait_for("decide_fault_1")
    desk.hands.press(notice.findChildren(QPushButton)[0])
    assert desk.opened.page.tabs.currentWidget() is desk.opened.page.tabs.review


def test_own_words_for_a_paragraph_and_back(desk: Desk) -> None:
    desk.hands.wait(lambda: desk.hands.see("decide_paragraph_1_edit"), "the paragraphs")
    desk.hands.click("decide_paragraph_1_edit")
    desk.hands.type("decide_paragraph_1_text", "In my own words.")
    own = desk.decide.tab.editor.draft().paragraphs
    assert [(item.key, item.text) for item in own] == [("assessment", "In my own words.")]


def test_from_draft_to_final(desk: Desk) -> None:
    desk.decide.wait_for_letter()
    assert "colleague approves" in desk.step_words()
    desk.decide.submit("Look at page 2")
    act = desk.opened.bench.shelf.histories["case"][-1].act
    assert isinstance(act, DecisionProposed) and act.comment == "Look at page 2"
    assert not desk.hands.see("decide_submit") and desk.hands.see("decide_withdraw")
    per = desk.opened.colleague(PER)
    desk.hands.click("decide_withdraw")
    desk.hands.wait(lambda: desk.acts()[-1] == "ProposalWithdrawn", "the proposal to be taken back")
    desk.decide.submit()
    assert per.submit("case", ImpartialityDeclared(impartial=True)).done
    assert per.submit("case", approval(desk.opened.case("case"))).done
    desk.opened.settle()
    assert "Approved" in desk.step_words()
    desk.decide.make_final()
    issued = desk.opened.bench.shelf.histories["case"][-1].act
    assert isinstance(issued, LetterIssued) and issued.letter.kind is LetterKind.DECISION
    desk.opened.settle()
    desk.hands.click("decide_letters")
    assert ("letters", "case") in desk.opened.wishes or ("letters", "") in desk.opened.wishes


def test_without_a_network_nothing_becomes_final_and_one_may_try_again(desk: Desk) -> None:
    desk.hands.tick("decide_which_other")
    desk.hands.choose("letter_kind", LetterKind.RECEIPT.value)
    desk.opened.bench.offline = True
    desk.hands.click("decide_send")
    desk.hands.wait(lambda: bool(desk.opened.troubles), "the problem to be told")
    assert isinstance(desk.opened.troubles[0], ServerProblem)
    assert desk.button("decide_send").isEnabled() and desk.opened.case("case").letters == ()
    desk.opened.bench.offline = False
    desk.decide.send_letter(LetterKind.RECEIPT)
    assert desk.opened.case("case").has_sent(LetterKind.RECEIPT)


@pytest.mark.parametrize("percent", [100, 200])
def test_everybody_can_use_the_tab(desk: Desk, theme: Theme, percent: int) -> None:
    desk.opened.page.resize(1080, 640)
    theme.resize(percent)
    try:
        desk.opened.settle()
        assert faults(desk.tab) == []
        assert desk.opened.page.minimumSizeHint().width() <= 1080
    finally:
        theme.resize(100)


def test_a_request_ticks_what_was_found_not_met(qtbot: QtBot, theme: Theme, runner: JobRunner) -> None:
    shelf = Shelf()
    history = history_to(CaseState.IN_PROGRESS, case_id="case")
    history.do(checklist(history.case, period=FindingResult.NOT_MET))
    put_on(shelf, history)
    with OpenPage.over(CaseView, OpenPage.workbench(ANN, shelf), runner, "case") as opened:
        desk = Desk(opened)
        desk.hands.tick("decide_which_other")
        assert desk.decide.tab.other.asked.value() == ("period",)
        desk.decide.send_letter(LetterKind.REQUEST_FOR_INFORMATION, ("period",), TODAY + timedelta(days=14))
        act = opened.bench.shelf.histories["case"][-1].act
        assert isinstance(act, InformationRequested) and act.conditions == ("period",)
        assert act.due == TODAY + timedelta(days=14) and opened.case("case").state is CaseState.ON_HOLD


def test_whoever_may_not_draft_reads_only(qtbot: QtBot, theme: Theme, runner: JobRunner) -> None:
    with OpenPage.over(
        CaseView, OpenPage.workbench(PER, shelf_with({"case": CaseState.SUBMITTED})), runner, "case"
    ) as it:
        desk = Desk(it)
        assert desk.decide.tab.editor.facts.area.isReadOnly()
        QTest.keyClicks(desk.decide.tab.editor.facts.area, "x")
        assert desk.decide.tab.editor.facts.value() == it.case("case").draft.facts
