"""The letter texts of a draft: kept from its first word, newer ones shown, used or left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.models.values import CaseState
from app.views.case.page import CaseView
from app.views.jobs import JobRunner
from app.views.rehearsal.case import CaseHands
from app.views.theme.theme import Theme
from app.views.widgets.diff_text import DiffText
from tests.builders import ANN, history_to, reviewed
from tests.paper import Shelf
from tests.views.accessibility import faults
from tests.views.page_opening import OpenPage, put_on
from tests.views.text_samples import change, words_of

NEW = "Vi gir {din} søknad medhold. Vi mottok den {received}."
NEWER = "Vi gir {din} søknad fullt medhold. Vi mottok den {received}."


class Drafter:
    """A caseworker on the decide tab."""

    def __init__(self, opened: OpenPage[CaseView]) -> None:
        self.opened = opened
        self.case_hands = CaseHands(opened.page)
        self.hands = self.case_hands.hands
        self.tab = opened.page.tabs.decide
        opened.page.resize(1400, 900)
        self.case_hands.open_tab("decide")
        opened.settle()

    def write(self, facts: str = "The estate was opened in October.") -> None:
        self.hands.type("decide_facts", facts)
        self.opened.page.keep()
        self.opened.settle()

    def change(self, words: str = NEW) -> None:
        """A specialist publishes; the case is shown again, as after a sync."""
        assert change(self.opened.bench.shelf, words_of("grant_lead", words)) is None
        self.opened.page.open("case")
        self.opened.settle()

    def number(self) -> int | None:
        texts = self.opened.case("case").draft.texts
        return texts.number if texts is not None else None


@pytest.fixture
def drafter(qtbot: QtBot, theme: Theme, runner: JobRunner) -> Iterator[Drafter]:
    shelf = Shelf()
    put_on(shelf, reviewed(history_to(CaseState.REGISTERED, case_id="case")))
    with OpenPage.over(CaseView, OpenPage.workbench(ANN, shelf), runner, "case") as opened:
        opened.page.activateWindow()
        yield Drafter(opened)


def test_a_draft_keeps_the_texts_it_was_begun_with(drafter: Drafter) -> None:
    drafter.write()
    assert drafter.number() == 0
    drafter.change()
    drafter.write("The estate was opened in November.")
    assert drafter.number() == 0


def test_a_draft_that_is_begun_after_a_change_has_the_changed_texts(drafter: Drafter) -> None:
    drafter.change()
    assert not drafter.tab.upgrade.isVisible()
    drafter.write()
    assert drafter.number() == 1


def test_nothing_is_said_while_nothing_has_changed(drafter: Drafter) -> None:
    drafter.write()
    assert not drafter.tab.upgrade.isVisible()


def test_newer_texts_are_shown_word_by_word_and_used(drafter: Drafter) -> None:
    drafter.write()
    drafter.change()
    assert drafter.tab.upgrade.notice.isVisible()
    drafter.hands.click("decide_upgrade_notice_action")
    shown = drafter.tab.upgrade.findChildren(DiffText)
    assert len(shown) == 1
    assert "[added:" in shown[0].accessibleName()
    drafter.hands.click("decide_upgrade_use")
    drafter.opened.settle()
    assert drafter.number() == 1
    assert not drafter.tab.upgrade.isVisible()
    drafter.write("More.")
    assert drafter.number() == 1


def test_using_the_new_texts_records_what_is_typed_too(drafter: Drafter) -> None:
    drafter.write()
    drafter.change()
    drafter.hands.type("decide_assessment", "Typed and not saved.")
    drafter.hands.click("decide_upgrade_notice_action")
    drafter.hands.click("decide_upgrade_use")
    drafter.opened.settle()
    assert drafter.opened.case("case").draft.assessment == "Typed and not saved."
    assert drafter.number() == 1


def test_keeping_leaves_the_draft_and_a_quiet_line_until_they_change_again(drafter: Drafter) -> None:
    drafter.write()
    drafter.change()
    drafter.hands.click("decide_upgrade_notice_action")
    drafter.hands.click("decide_upgrade_keep")
    assert drafter.number() == 0
    assert not drafter.tab.upgrade.notice.isVisible()
    assert drafter.hands.see("decide_upgrade_again")
    drafter.write("More.")
    assert drafter.hands.see("decide_upgrade_again"), "writing on does not ask again"
    drafter.change(NEWER)
    assert drafter.tab.upgrade.notice.isVisible()


def test_texts_alone_are_no_reason_to_record_a_draft(drafter: Drafter) -> None:
    acts = len(drafter.opened.bench.shelf.histories["case"])
    drafter.hands.type("decide_facts", "x")
    drafter.hands.type("decide_facts", "")
    drafter.opened.page.keep()
    drafter.opened.settle()
    assert len(drafter.opened.bench.shelf.histories["case"]) == acts


def test_the_notice_and_what_it_shows_have_names_and_can_be_reached(drafter: Drafter) -> None:
    drafter.write()
    drafter.change()
    drafter.hands.click("decide_upgrade_notice_action")
    assert faults(drafter.tab) == []
