"""Letters that are not decisions, through the hands: which are offered, what each asks for, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

import pytest
from pytestqt.qtbot import QtBot

from app.models.case import acts
from app.models.case.acts import LetterIssued
from app.models.case.afterwards import CaseTransferred
from app.models.case.outgoing import AccessAnswer
from app.models.values import CaseKind, CaseState, LetterKind, Outcome
from app.services.pages_letters import LetterFault
from app.views.case.decide.kinds import FIELDS, kinds_for
from app.views.case.page import CaseView
from app.views.jobs import JobRunner
from app.views.letter.places import LetterMap
from app.views.rehearsal.case import CaseHands
from app.views.rehearsal.decide import DecideHands
from app.views.theme.theme import Theme
from app.views.widgets.notice import Notice
from app.views.widgets.text import Muted
from tests.afterwards import begin, came_back, complaint, partly_decided
from tests.builders import ANN, History, facts, history_to
from tests.paper import Shelf
from tests.views.accessibility import faults
from tests.views.page_opening import OpenPage, put_on

Open = Callable[[History], AbstractContextManager[OpenPage[CaseView]]]


@pytest.fixture
def over(qtbot: QtBot, theme: Theme, runner: JobRunner) -> Iterator[Open]:
    def opened(history: History) -> AbstractContextManager[OpenPage[CaseView]]:
        shelf = Shelf()
        put_on(shelf, history)
        return OpenPage.over(CaseView, OpenPage.workbench(ANN, shelf), runner, history.case_id)

    yield opened


def letters_of(opened: OpenPage[CaseView]) -> DecideHands:
    """The hands on the letters of the case, other letters chosen."""
    opened.page.resize(1400, 900)
    found = DecideHands(CaseHands(opened.page))
    found.case_hands.open_tab("decide")
    opened.settle()
    if found.hands.see("decide_which_other"):
        found.hands.tick("decide_which_other")
    return found


def offered(opened: OpenPage[CaseView]) -> set[LetterKind]:
    page = opened.page.case_page
    assert page is not None
    return set(kinds_for(page))


def not_filled_in(where: str) -> LetterFault:
    return LetterFault(code="placeholder", where=where, blocking=True, sentence="Something is not filled in.")


def test_what_is_not_filled_in_is_called_as_its_field_is(over: Open) -> None:
    with over(history_to(CaseState.IN_PROGRESS)) as opened:
        hands = letters_of(opened)
        opened.bench.faults = (not_filled_in("body"), not_filled_in("{body}"), not_filled_in("{unknown}"))
        hands.hands.choose("letter_kind", "transfer")
        notices = [hands.hands.wait_for(f"decide_fault_{place}") for place in (1, 2)]
        said = [notice.text for notice in notices if isinstance(notice, Notice)]
        assert [words.partition("«")[2] for words in said] == ["Whom it goes to»", "{unknown}»"]
        assert not hands.hands.see("decide_fault_3")


def send(hands: DecideHands, opened: OpenPage[CaseView], kind: LetterKind) -> None:
    hands.wait_for_letter()
    hands.hands.click("decide_send")
    hands.hands.wait(lambda: opened.case(opened.page.talk.case_id).has_sent(kind), f"the {kind} to be final")


def last_act(opened: OpenPage[CaseView]) -> acts.Act:
    return opened.bench.shelf.histories[opened.page.talk.case_id][-1].act


def test_what_is_offered_follows_the_case(over: Open) -> None:
    anywhere = {LetterKind.INTERIM_REPLY, LetterKind.FREE_LETTER}
    fresh = {LetterKind.ADVANCE_NOTICE, LetterKind.TRANSFER, LetterKind.DISCONTINUED}
    with over(history_to(CaseState.IN_PROGRESS)) as opened:
        plain = {LetterKind.RECEIPT, LetterKind.REQUEST_FOR_INFORMATION}
        assert offered(opened) == anywhere | fresh | plain
    with over(complaint()) as opened:
        assert offered(opened) == anywhere | fresh | {LetterKind.COMPLAINT_RECEIPT}
    history = partly_decided()
    history.do(came_back(history.case))
    with over(history) as opened:
        assert LetterKind.RETURNED_POST in offered(opened)
        assert not offered(opened) & fresh
    with over(history_to(CaseState.IN_PROGRESS, facts(kind=CaseKind.DOCUMENT_ACCESS))) as opened:
        assert LetterKind.DOCUMENT_ACCESS_REPLY in offered(opened)


def test_every_kind_shows_its_own_fields_and_no_others(over: Open) -> None:
    with over(history_to(CaseState.IN_PROGRESS)) as opened:
        hands = letters_of(opened)
        shown = {
            "title": "letter_title",
            "due": "letter_due",
            "expected": "letter_expected",
            "recipient": "letter_recipient_name",
            "reason": "letter_reason",
            "access": "letter_access",
            "about": "letter_about",
            "copies": "letter_copies",
        }
        for kind in offered(opened):
            hands.hands.choose("letter_kind", kind.value)
            opened.settle()
            needed = FIELDS.get(kind, frozenset())
            assert {name for name, field in shown.items() if hands.hands.see(field)} == needed - {"asked"}, kind
            assert faults(opened.page) == []


def test_a_free_letter_needs_a_title_and_words(over: Open) -> None:
    with over(history_to(CaseState.IN_PROGRESS)) as opened:
        hands = letters_of(opened)
        hands.hands.choose("letter_kind", "free_letter")
        opened.settle()
        assert "title" in hands.tab.step._words.text()
        hands.hands.type("letter_title", "Om saken")
        hands.hands.type("letter_extra", "Vi viser til samtalen.")
        send(hands, opened, LetterKind.FREE_LETTER)
        act = last_act(opened)
        assert isinstance(act, LetterIssued)
        assert (act.terms.title, act.terms.text) == ("Om saken", "Vi viser til samtalen.")


def test_a_matter_is_passed_on_to_the_body_that_is_named(over: Open) -> None:
    with over(history_to(CaseState.IN_PROGRESS)) as opened:
        hands = letters_of(opened)
        hands.hands.choose("letter_kind", "transfer")
        opened.settle()
        assert "address" in hands.tab.step._words.text()
        hands.hands.type("letter_recipient_name", "Skatteetaten")
        hands.hands.type("letter_recipient_address", "Postboks 9200 Grønland\n0134 OSLO")
        send(hands, opened, LetterKind.TRANSFER)
        act = last_act(opened)
        assert isinstance(act, CaseTransferred)
        assert act.to.address.lines == ("Postboks 9200 Grønland", "0134 OSLO")
        assert opened.case("case-1").transferred_to == act.to


def test_a_case_is_discontinued_together_with_its_letter(over: Open) -> None:
    with over(history_to(CaseState.IN_PROGRESS)) as opened:
        hands = letters_of(opened)
        hands.hands.choose("letter_kind", "discontinued")
        hands.hands.choose("letter_reason", "purpose_gone")
        send(hands, opened, LetterKind.DISCONTINUED)
        case = opened.case("case-1")
        assert (case.state, case.outcome, case.closed_because) == (
            CaseState.CLOSED,
            Outcome.DISCONTINUE,
            "purpose_gone",
        )


def test_documents_that_are_not_shown_take_a_provision(over: Open) -> None:
    with over(history_to(CaseState.IN_PROGRESS, facts(kind=CaseKind.DOCUMENT_ACCESS))) as opened:
        hands = letters_of(opened)
        hands.hands.choose("letter_kind", "document_access_reply")
        assert not hands.hands.see("letter_provision_fvl_18a")
        hands.hands.choose("letter_access", AccessAnswer.SOME.value)
        opened.settle()
        assert "provision" in hands.tab.step._words.text()
        hands.hands.tick("letter_provision_fvl_18a")
        send(hands, opened, LetterKind.DOCUMENT_ACCESS_REPLY)
        act = last_act(opened)
        assert isinstance(act, LetterIssued)
        assert (act.terms.access, act.terms.provisions) == (AccessAnswer.SOME, ("fvl_18a",))


def test_what_is_typed_for_a_letter_is_there_again(over: Open) -> None:
    with over(history_to(CaseState.IN_PROGRESS)) as opened:
        hands = letters_of(opened)
        hands.hands.choose("letter_kind", "transfer")
        hands.hands.type("letter_recipient_name", "Skatteetaten")
        hands.tab._keeping.flush()
        opened.settle()
        page = opened.page.case_page
        assert page is not None
        hands.tab.other.fields.clear()
        hands.tab.show_page(page, opened.bench.scratch("decide:case-1"))
        assert hands.tab.other.kind.value() == "transfer"
        assert hands.tab.other.fields.name.value() == "Skatteetaten"


# --- a decision that is final ---------------------------------------------------------------------------------


@pytest.mark.parametrize("state", [CaseState.ISSUED, CaseState.DISPATCHED, CaseState.CLOSED])
def test_a_final_decision_is_shown_as_the_file_that_was_issued(over: Open, state: CaseState) -> None:
    told_of: list[str] = []
    with over(history_to(state)) as opened:
        opened.page.resize(1400, 900)
        CaseHands(opened.page).open_tab("decide")
        opened.settle()
        tab = opened.page.tabs.decide
        # Then the stored file itself stands beside the form, and nothing that was written anew
        issued = tab.side.issued
        assert issued is not None and issued.isVisible() and not tab.letter.isVisible()
        document = issued.view.document
        assert document is not None and document.sha256 == opened.case("case-1").letters[-1].letter.document
        told = issued.findChild(Muted, "decide_issued_told")
        assert told is not None and told.text() == "The letter as it was issued 23. november 2026."
        assert faults(opened.page) == []
        # and its lines lead both ways
        tab.jumping.show_in_letter("draft:assessment")
        assert "assessment" in issued.lines.glow.keys
        tab.status_changed.connect(told_of.append)
        tab.jumping.show_in_letter("draft:facts")
        assert told_of[-1] == "The letter says nothing of this."
        wished: list[object] = []
        tab.side.chosen.connect(wished.append)
        issued.lines.chosen.emit(issued.lines.map.line("assessment"))
        assert wished == [issued.lines.map.line("assessment")]
        # Where nothing is known of its lines that is said, and nothing is claimed of the letter
        issued.lines.show_lines(LetterMap(), {})
        tab.jumping.show_in_letter("draft:facts")
        assert told_of[-1] == "It is not known here what stands where in this letter."
        # Another letter is written as ever
        if state is not CaseState.CLOSED:
            DecideHands(CaseHands(opened.page)).hands.tick("decide_which_other")
            opened.settle()
            assert tab.letter.isVisible() and not issued.isVisible()


def test_the_letter_is_written_again_when_the_decision_is_changed(over: Open) -> None:
    with over(partly_decided()) as opened:
        CaseHands(opened.page).open_tab("decide")
        opened.settle()
        side = opened.page.tabs.decide.side
        assert side.issued is not None and side.issued.isVisible()
        opened.bench.submit("case-1", begin())
        opened.settle()
        assert side.written.isVisible() and not side.issued.isVisible() and side.page_count == 1
