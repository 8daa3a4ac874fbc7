"""Complaints through the hands: assessed, then on to the appeals body or to another decision; and decisions changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.models.case.afterwards import AppealAnswered, AppealResult, ComplaintTiming, ReversalGround
from app.models.case.facts import Facts
from app.models.texts import Language
from app.models.values import CaseState, LetterKind, Outcome
from app.services.letters.texts import shipped_texts
from app.views.case.page import CaseView
from app.views.jobs import JobRunner
from app.views.rehearsal.case import CaseHands
from app.views.rehearsal.complaint import ComplaintHands
from app.views.rehearsal.decide import DecideHands
from app.views.rehearsal.texts import PhraseHands
from app.views.theme.theme import Theme
from tests.afterwards import ASSESSED, begin, complaint, forwarding, partly_decided
from tests.builders import ANN, PER, TODAY, History, approval, complaint_facts, matrix, proposal
from tests.paper import Shelf
from tests.views.accessibility import faults
from tests.views.page_opening import OpenPage, put_on

Open = Callable[..., AbstractContextManager[OpenPage[CaseView]]]


@pytest.fixture
def over(qtbot: QtBot, theme: Theme, runner: JobRunner) -> Iterator[Open]:
    def opened(*histories: History) -> AbstractContextManager[OpenPage[CaseView]]:
        shelf = Shelf()
        for history in histories:
            put_on(shelf, history)
        return OpenPage.over(CaseView, OpenPage.workbench(ANN, shelf), runner, histories[0].case_id)

    yield opened


def hands_on(opened: OpenPage[CaseView]) -> ComplaintHands:
    opened.page.resize(1400, 900)
    found = ComplaintHands(DecideHands(CaseHands(opened.page)))
    found.case_hands.open_tab("decide")
    opened.settle()
    return found


def against(number: str) -> Facts:
    """A complaint against a decision that is held here under a case number."""
    about = complaint_facts()
    assert about.complaint is not None
    return msgspec.structs.replace(about, complaint=msgspec.structs.replace(about.complaint, case_number=number))


@pytest.mark.parametrize(("language", "told"), [(Language.NB, False), (Language.NN, False), (Language.EN, True)])
def test_in_an_english_case_the_statement_is_to_be_written_in_norwegian(
    over: Open, language: Language, told: bool
) -> None:
    # Given a complaint in a language
    with over(complaint(msgspec.structs.replace(complaint_facts(), language=language), None)) as opened:
        desk = hands_on(opened)
        # When somebody is about to assess it
        desk.hands.tick("decide_which_complaint")
        # Then it is said in which language, where that is not the case's
        assert desk.hands.see("complaint_facts")
        assert desk.hands.see("complaint_language") is told
        assert ("bokmål" in desk.decide.tab.complaint.written_in.text) is told


@pytest.mark.parametrize("language", [Language.NN, Language.EN])
def test_the_phrases_for_the_statement_are_in_its_language(over: Open, language: Language) -> None:
    # Given a complaint in a language
    with over(complaint(msgspec.structs.replace(complaint_facts(), language=language), None)) as opened:
        opened.page.activateWindow()
        desk = hands_on(opened)
        hands, texts = PhraseHands(desk.hands), shipped_texts().standards["grant_consent"]
        # When a phrase is asked for in the statement, and in a letter to the party
        desk.hands.tick("decide_which_complaint")
        hands.type("complaint_assessment", f";{texts.short}", Qt.Key.Key_Tab)
        desk.hands.tick("decide_which_other")
        desk.hands.choose("letter_kind", LetterKind.FREE_LETTER.value)
        hands.type("letter_extra", f";{texts.short}", Qt.Key.Key_Tab)
        # Then the appeals body gets it in Norwegian, the party in the language of the case
        norwegian = Language.NB if language is Language.EN else language
        assert hands.area("complaint_assessment").toPlainText() == texts.text[norwegian]
        assert hands.area("letter_extra").toPlainText() == texts.text[language]


def test_a_complaint_is_assessed_and_goes_to_the_appeals_body(over: Open) -> None:
    # Given a complaint nobody has assessed
    with over(complaint(assessment=None)) as opened:
        desk = hands_on(opened)
        # Then the step says what is missing and the dates are explained
        assert "whether the complaint can be tried" in desk.decide.tab.step._words.text()
        assert desk.hands.see("complaint_counted")
        assert not desk.hands.see("complaint_time_why")
        # When it is assessed and sent on
        desk.assess(ASSESSED)
        assert "party" in desk.decide.tab.step._words.text()
        desk.decide.tab.step._send.setFocus()
        desk.forward()
        # Then the next key presses nothing else, least of all what would undo it
        assert desk.decide.tab.step.hasFocus()
        # And the statement and its copy are final and the case waits
        case = opened.case("complaint-1")
        assert case.state is CaseState.ON_HOLD
        assert [sent.letter.copy_of for sent in case.letters] == ["", case.letters[0].letter.id]
        assert case.letters[0].letter.to is not None and case.letters[0].letter.to.name == "Nav klageinstans"
        # And the overview tells one from the other
        opened.settle()
        assert opened.page.tabs.overview.words().count("the party's copy") == 1
        assert faults(opened.page) == []


def test_what_was_sent_is_no_longer_only_kept_here(over: Open) -> None:
    with over(complaint()) as opened:
        desk = hands_on(opened)
        desk.hands.type("complaint_facts", "Klagen gjelder avslaget.")
        desk.hands.wait(lambda: opened.page.status.text() == "Kept on this machine", "what is typed to be kept")
        desk.forward()
        assert opened.page.status.text() == "Saved"


def test_the_answer_of_the_appeals_body_ends_the_wait(over: Open) -> None:
    history = complaint()
    history.do(forwarding(history.case))
    with over(history) as opened:
        desk = hands_on(opened)
        desk.record_answer(AppealResult.UPHELD, "Stadfestet")
        desk.hands.wait(lambda: opened.case("complaint-1").at_appeals_body is None, "the answer to be recorded")
        case = opened.case("complaint-1")
        assert (case.state, case.forwarded[-1].result) == (CaseState.IN_PROGRESS, AppealResult.UPHELD)


def forwarded_against(number: str) -> History:
    """A complaint against a decision that is held here, with the appeals body."""
    history = complaint(against(number))
    history.do(forwarding(history.case))
    return history


@pytest.mark.parametrize("result", [AppealResult.CHANGED, AppealResult.SET_ASIDE])
def test_an_answer_that_does_away_with_our_decision_is_recorded_in_its_case_too(
    over: Open, result: AppealResult
) -> None:
    # Given a complaint with the appeals body, against a decision of this office
    with over(forwarded_against("AAREG-2026-00002"), partly_decided()) as opened:
        desk = hands_on(opened)
        # When the answer says that the decision no longer stands
        desk.record_answer(result, "Se brevet")
        desk.hands.wait(lambda: opened.case("case-1").overturned is not None, "the decision to be marked")
        opened.settle()
        # Then the decision's case says so, names the complaint, and is opened
        assert opened.case("complaint-1").forwarded[-1].result is result
        sent = opened.case("case-1").overturned
        assert sent is not None and sent.overturned is not None
        assert (sent.overturned.result, sent.overturned.complaint) == (result, "AAREG-2026-00001")
        assert ("case", "case-1") in opened.wishes


@pytest.mark.parametrize("result", [AppealResult.UPHELD, AppealResult.DISMISSED])
def test_an_answer_by_which_our_decision_stands_is_recorded_in_the_complaint_only(
    over: Open, result: AppealResult
) -> None:
    with over(forwarded_against("AAREG-2026-00002"), partly_decided()) as opened:
        desk = hands_on(opened)
        desk.record_answer(result)
        desk.hands.wait(lambda: opened.case("complaint-1").at_appeals_body is None, "the answer to be recorded")
        opened.settle()
        assert opened.case("case-1").decision is not None
        assert not shown(opened, "case_overturn")


def test_an_answer_that_was_recorded_before_can_be_brought_to_the_decision(over: Open) -> None:
    # Given an answer that nobody brought to the decision's case
    history = forwarded_against("AAREG-2026-00002")
    history.do(AppealAnswered(result=AppealResult.SET_ASIDE, on=TODAY))
    with over(history, partly_decided()) as opened:
        desk = hands_on(opened)
        assert shown(opened, "case_overturn")
        desk.overturn(AppealResult.SET_ASIDE)
        desk.hands.wait(lambda: opened.case("case-1").overturned is not None, "the decision to be marked")
        opened.settle()
        # Then it is not asked for again when somebody comes back to the complaint
        opened.page.open("complaint-1")
        opened.settle()
        assert not shown(opened, "case_overturn")


def test_the_case_of_a_decision_that_was_set_aside_says_what_to_do(over: Open) -> None:
    with over(partly_decided()) as opened:
        desk = hands_on(opened)
        assert opened.page.head.overturned.text == "" and not shown(opened, "case_overturn_mistake")
        # When it is recorded in the decision's own case, by mistake at first
        desk.overturn(AppealResult.CHANGED)
        desk.hands.wait(lambda: opened.case("case-1").decision is None, "the decision to be marked")
        opened.settle()
        assert "The appeals body changed the decision" in opened.page.head.overturned.text
        assert "changed by the appeals body" in opened.page.tabs.overview.words()
        desk.not_overturned("Den var opphevet.")
        desk.hands.wait(lambda: opened.case("case-1").decision is not None, "the decision to stand again")
        opened.settle()
        desk.overturn(AppealResult.SET_ASIDE, "Ny behandling")
        desk.hands.wait(lambda: opened.case("case-1").decision is None, "the decision to be marked again")
        opened.settle()
        # Then the head says what is to be done, and it can be done
        assert "decided anew" in opened.page.head.overturned.text
        desk.change_decision(ReversalGround.SENT_BACK, "Klageinstansen opphevet vedtaket.", "2026/7")
        desk.hands.wait(lambda: opened.case("case-1").reversing is not None, "the change to be begun")
        opened.settle()
        assert opened.page.head.overturned.text == ""
        assert faults(opened.page) == []


def shown(opened: OpenPage[CaseView], name: str) -> bool:
    """Whether an entry of the menu is offered."""
    entry = opened.page.actions_bar.more.menu().findChild(QAction, name)
    return entry is not None and entry.isVisible()


def test_a_late_complaint_takes_an_exception_and_its_reason(over: Open) -> None:
    with over(complaint(assessment=None)) as opened:
        desk = hands_on(opened)
        late = msgspec.structs.replace(ASSESSED, time=ComplaintTiming.EXCUSED, time_why="Klageren var syk")
        desk.assess(late)
        assert desk.hands.see("complaint_time_why")
        assert opened.case("complaint-1").complaint == late


def test_what_is_typed_about_a_complaint_is_there_again(over: Open) -> None:
    with over(complaint(assessment=None)) as opened:
        desk = hands_on(opened)
        desk.hands.type("complaint_facts", "Klageren ber om ny vurdering.")
        form = desk.decide.tab.complaint
        desk.decide.tab._keeping.flush()
        opened.settle()
        kept = opened.bench.scratch("decide:complaint-1")
        page = opened.bench.case_page("complaint-1")
        assert page is not None
        form.show_assessment(page.case.complaint)
        desk.decide.tab.show_page(page, kept)
        assert form.facts.value() == "Klageren ber om ny vurdering."


def test_a_decision_held_elsewhere_is_changed_in_the_complaint(over: Open) -> None:
    with over(complaint()) as opened:
        desk = hands_on(opened)
        desk.change_from_complaint("Klageren har rett.")
        desk.hands.wait(lambda: opened.case("complaint-1").reversing is not None, "the change to be begun")
        opened.settle()
        # Then a decision is written there instead
        assert desk.hands.see("decide_which_decision") and desk.hands.see("decide_facts")
        desk.let_it_stand("Vedtaket står likevel.")
        desk.hands.wait(lambda: opened.case("complaint-1").reversing is None, "the change to be dropped")
        opened.settle()
        assert desk.hands.see("complaint_facts")


def test_a_decision_held_here_is_changed_in_its_own_case(over: Open) -> None:
    # Given a complaint against a decision of this office
    with over(complaint(against("AAREG-2026-00002")), partly_decided()) as opened:
        desk = hands_on(opened)
        # When the complaint is found justified
        desk.change_from_complaint("Klageren har rett.")
        desk.hands.wait(lambda: opened.case("case-1").reversing is not None, "the change to be begun")
        opened.settle()
        # Then the decision's case is opened, and it names the complaint
        reversal = opened.case("case-1").reversing
        assert reversal is not None and reversal.ground is ReversalGround.COMPLAINT
        assert reversal.complaint == "AAREG-2026-00001"
        assert opened.case("complaint-1").reversing is None
        assert ("case", "case-1") in opened.wishes


def test_a_decision_is_changed_of_our_own_accord(over: Open) -> None:
    with over(partly_decided()) as opened:
        desk = hands_on(opened)
        desk.change_decision(ReversalGround.NOT_DETRIMENTAL, "Vi tok feil.")
        desk.hands.wait(lambda: opened.case("case-1").reversing is not None, "the change to be begun")
        opened.settle()
        assert opened.case("case-1").outcome is Outcome.PARTIAL
        assert desk.hands.see("decide_reversal") and "Vi tok feil." in desk.decide.tab.reversal.text
        assert not desk.decide.tab.editor.facts.area.isReadOnly()
        # nothing is different yet, and the step says so
        assert "says the same" in desk.decide.tab.step._words.text()


def test_a_new_decision_letter_of_a_changed_decision_is_made_final(over: Open) -> None:
    history = partly_decided()
    history.do(begin())
    history.do(matrix())
    history.do(proposal(history.case))
    history.do(approval(history.case), PER)
    with over(history) as opened:
        desk = hands_on(opened)
        desk.hands.click("decide_send")
        desk.hands.wait(lambda: opened.case("case-1").state is CaseState.ISSUED, "the new letter to be final")
        letters = opened.case("case-1").letters
        assert [sent.withdrawn for sent in letters if sent.letter.kind is LetterKind.DECISION] == [True, False]


def test_what_is_typed_about_a_complaint_opens_the_ways_on(over: Open) -> None:
    # Given a complaint nobody has assessed, so that it cannot lead to another decision
    with over(complaint(assessment=None)) as opened:
        desk = hands_on(opened)
        desk.hands.tick("decide_which_complaint")
        form = desk.decide.tab.complaint
        assert not form.reverse.isEnabled()
        # When it is assessed, and before that is recorded
        desk.hands.tick("complaint_entitled_yes")
        desk.hands.tick("complaint_signed_yes")
        desk.hands.choose("complaint_time", ComplaintTiming.IN_TIME.value)
        # Then the decision can be changed: what is typed is recorded on the way
        assert form.reverse.isEnabled()
        desk.change_from_complaint("Klageren har rett")
        desk.hands.wait(lambda: opened.case("complaint-1").reversing is not None, "the change to be begun")


def test_a_complaint_that_cannot_be_tried_is_dismissed(over: Open) -> None:
    with over(complaint(assessment=None)) as opened:
        desk = hands_on(opened)
        assert not desk.hands.see("complaint_dismiss") and desk.hands.see("complaint_reverse")
        desk.assess(msgspec.structs.replace(ASSESSED, time=ComplaintTiming.LATE))
        assert not desk.hands.see("complaint_reverse")
        desk.dismiss_complaint("complaint_too_late")
        desk.hands.wait(lambda: bool(opened.case("complaint-1").draft.dismissal), "the dismissal to be begun")
        opened.settle()
        # Then its reasons are written as those of any decision
        assert desk.hands.see("decide_facts")
        assert desk.decide.tab.editor.dismissal.value() == "complaint_too_late"
        assert desk.decide.tab.editor.facts.value() == ASSESSED.facts
