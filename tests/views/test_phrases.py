"""Phrases while writing: the picker, abbreviations, taking back, and that ordinary words are left alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.models.letter_texts.change import TextChange
from app.models.values import CaseState
from app.services.text_pages import StandardLine
from app.views.actions import page_actions
from app.views.case.page import CaseView
from app.views.jobs import JobRunner
from app.views.phrases.choices import offers
from app.views.phrases.phrases import KEYS
from app.views.phrases.shorts import Shorts, abbreviation_before, is_short
from app.views.rehearsal.case import CaseHands
from app.views.rehearsal.hands import Hands
from app.views.rehearsal.texts import PhraseHands
from app.views.settings.page import SettingsView
from app.views.theme.theme import Theme
from tests.builders import ANN, TODAY, history_to, reviewed
from tests.paper import Shelf
from tests.views.accessibility import faults
from tests.views.page_opening import OpenPage, put_on
from tests.views.text_samples import LESS, LIBRARY, PURPOSE, change

FIELD = "decide_assessment"


def shelf_with_library() -> Shelf:
    shelf = Shelf()
    put_on(shelf, reviewed(history_to(CaseState.REGISTERED, case_id="case")))
    assert change(shelf, LIBRARY) is None
    return shelf


class Writer:
    """A caseworker who writes an assessment."""

    def __init__(self, opened: OpenPage[CaseView]) -> None:
        self.opened = opened
        self.case_hands = CaseHands(opened.page)
        self.hands = PhraseHands(self.case_hands.hands)
        opened.page.resize(1400, 900)
        self.case_hands.open_tab("decide")
        opened.settle()

    def text(self, field: str = FIELD) -> str:
        return self.hands.area(field).toPlainText()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.case_hands.hands.key(key, modifier)

    def undo(self) -> None:
        self.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def writer(qtbot: QtBot, theme: Theme, runner: JobRunner) -> Iterator[Writer]:
    with OpenPage.over(CaseView, OpenPage.workbench(ANN, shelf_with_library()), runner, "case") as opened:
        opened.page.activateWindow()
        yield Writer(opened)


# --- abbreviations


def test_an_abbreviation_becomes_its_phrase_at_a_blank(writer: Writer) -> None:
    writer.hands.type(FIELD, "Altså: ;form", Qt.Key.Key_Space)
    assert writer.text() == f"Altså: {PURPOSE} "


def test_an_abbreviation_becomes_its_phrase_at_tab_and_the_cursor_stays_in_the_field(writer: Writer) -> None:
    writer.hands.type(FIELD, ";form", Qt.Key.Key_Tab)
    assert writer.text() == PURPOSE
    assert QApplication.focusWidget() is writer.hands.area(FIELD)


def test_tab_leaves_the_field_where_there_is_no_abbreviation(writer: Writer) -> None:
    writer.hands.type(FIELD, "form", Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not None
    assert QApplication.focusWidget() is not writer.case_hands.page.tabs.decide.editor.assessment.area


def test_ordinary_words_are_never_swallowed(writer: Writer) -> None:
    for words in ("form", "Plattform", "a;form", "; form", ";formål", ";ukjent", "https://nav.no;form"):
        writer.hands.area(FIELD).clear()
        writer.hands.type(FIELD, words, Qt.Key.Key_Space)
        assert writer.text() == f"{words} "


def test_taking_back_right_after_gives_what_was_typed(writer: Writer) -> None:
    writer.hands.type(FIELD, "Altså: ;form", Qt.Key.Key_Space)
    writer.undo()
    assert writer.text() == "Altså: ;form "


def test_what_was_typed_after_a_phrase_is_taken_back_without_the_phrase(writer: Writer) -> None:
    writer.hands.type(FIELD, ";form", Qt.Key.Key_Space)
    writer.hands.type(FIELD, "Men")
    writer.undo()
    assert writer.text() == f"{PURPOSE} "
    writer.undo()
    assert writer.text() == ";form "


def test_an_own_abbreviation_comes_before_the_suggested_one(writer: Writer) -> None:
    writer.hands.give_short(FIELD, "Dataminimering", "form")
    writer.opened.settle()
    assert writer.opened.bench.abbreviations() == {"form": "less"}
    writer.hands.type(FIELD, ";form", Qt.Key.Key_Space)
    assert writer.text() == f"{LESS} "


def test_a_phrase_has_one_own_abbreviation_and_a_new_one_replaces_it(writer: Writer) -> None:
    writer.hands.give_short(FIELD, "Dataminimering", "dm")
    writer.opened.settle()
    writer.hands.give_short(FIELD, "Dataminimering", "mm")
    writer.opened.settle()
    assert writer.opened.bench.abbreviations() == {"mm": "less"}


def test_an_abbreviation_in_use_is_refused_with_the_phrase_that_has_it(writer: Writer) -> None:
    writer.hands.give_short(FIELD, "Dataminimering", "dm")
    writer.opened.settle()
    picker = writer.hands.open(FIELD)
    picker.mark("purpose")
    picker.own.line.setText("dm")
    assert "Dataminimering" in picker.own.line.accessibleDescription()
    picker.own.line.setText("a b")
    assert picker.own.line.accessibleDescription()
    picker.close()


# --- the picker


def test_the_picker_shows_those_that_fit_first_and_inserts_at_the_cursor(writer: Writer) -> None:
    writer.hands.type(FIELD, "Altså:")
    picker = writer.hands.open(FIELD)
    shown = [picker.list.item(row).text() for row in range(picker.list.count())]
    assert shown == ["Formål", "Dataminimering", picker.list.item(2).text(), "Mer"]
    assert not picker.list.item(2).flags() & Qt.ItemFlag.ItemIsSelectable
    picker.close()
    writer.hands.pick(FIELD, "minim")
    assert writer.text() == f"Altså: {LESS}"
    writer.undo()
    assert writer.text() == "Altså:"


def test_the_arrows_step_over_the_head_between_the_groups(writer: Writer) -> None:
    picker = writer.hands.open(FIELD)
    for _ in range(2):
        writer.case_hands.hands.at(picker).key(Qt.Key.Key_Down)
    assert picker.key() == "more"
    assert picker.line.accessibleDescription().startswith("Mer")
    picker.close()


def test_what_the_case_has_no_value_for_is_left_marked_to_be_written_over(writer: Writer) -> None:
    writer.hands.pick(FIELD, "send oss")
    area = writer.hands.area(FIELD)
    assert area.textCursor().selectedText() == "{due}"


def test_the_picker_takes_up_an_abbreviation_that_was_begun(writer: Writer) -> None:
    writer.hands.type(FIELD, "Altså: ;mi")
    picker = writer.hands.open(FIELD)
    assert picker.key() == "less"
    writer.case_hands.hands.at(picker.line).key(Qt.Key.Key_Return)
    assert writer.text() == f"Altså: {LESS}"


def test_escape_closes_the_picker_and_nothing_is_written(writer: Writer) -> None:
    picker = writer.hands.open(FIELD)
    writer.case_hands.hands.at(picker.line).key(Qt.Key.Key_Escape)
    writer.case_hands.hands.wait(lambda: QApplication.activePopupWidget() is None, "the picker to close")
    assert writer.text() == ""


def test_phrases_help_in_own_paragraphs_and_in_other_letters(writer: Writer) -> None:
    hands = writer.case_hands.hands
    hands.click("decide_paragraph_1_edit")
    writer.hands.pick("decide_paragraph_1_text", "Formål")
    assert writer.text("decide_paragraph_1_text").endswith(PURPOSE)
    hands.tick("decide_which_other")
    hands.click("letter_extra_phrases")
    hands.wait(lambda: QApplication.activePopupWidget() is not None, "the phrases to open")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    hands.at(popup).type("phrases_line", "Mer")
    hands.at(popup).click("phrases_insert")
    assert "{due}" in writer.text("letter_extra")


def test_nothing_is_inserted_where_nothing_may_be_written(writer: Writer) -> None:
    area = writer.hands.area(FIELD)
    area.setReadOnly(True)
    writer.hands.type(FIELD, ";form", Qt.Key.Key_Space)
    assert writer.text() == ""


def test_the_key_is_listed_with_the_page(writer: Writer) -> None:
    keys = {action.shortcut().toString(): action.text() for action in page_actions(writer.opened.page)}
    assert KEYS in keys


def test_everything_in_the_picker_has_a_name_and_can_be_reached(writer: Writer) -> None:
    picker = writer.hands.open(FIELD)
    assert faults(picker) == []
    picker.close()


def test_a_changed_library_is_there_without_opening_the_case_again(qtbot: QtBot, writer: Writer) -> None:
    bench = writer.opened.bench
    assert change(bench.shelf, TextChange(why="x", first_day=TODAY, standards={"more": None})) is None
    with qtbot.waitSignal(writer.case_hands.page.tabs.decide.phrases.ready):
        writer.opened.desk.changed.emit(frozenset())
    picker = writer.hands.open(FIELD)
    assert [line.id for line in picker._lines] == ["purpose", "less"]
    picker.close()


# --- the settings


@pytest.fixture
def settings(qtbot: QtBot, theme: Theme, runner: JobRunner) -> Iterator[OpenPage[SettingsView]]:
    bench = OpenPage.workbench(ANN, shelf_with_library())
    bench.set_abbreviation("f", "purpose")
    bench.set_abbreviation("d", "less")
    with OpenPage.over(SettingsView, bench, runner) as opened:
        yield opened


def test_own_abbreviations_are_changed_and_taken_away_in_the_settings(settings: OpenPage[SettingsView]) -> None:
    hands = Hands(settings.page)
    hands.type("settings_short_purpose", "formål")
    hands.key(Qt.Key.Key_Return)
    settings.settle()
    assert settings.bench.abbreviations() == {"formål": "purpose", "d": "less"}
    hands.click("settings_short_less_remove")
    settings.settle()
    assert settings.bench.abbreviations() == {"formål": "purpose"}


def test_an_abbreviation_in_use_is_not_kept(settings: OpenPage[SettingsView]) -> None:
    hands = Hands(settings.page)
    hands.type("settings_short_purpose", "d")
    hands.key(Qt.Key.Key_Return)
    settings.settle()
    assert settings.bench.abbreviations() == {"f": "purpose", "d": "less"}
    assert hands.find("settings_short_purpose", QLineEdit).accessibleDescription()


def test_whoever_changes_abbreviations_by_keys_stays_among_them(settings: OpenPage[SettingsView]) -> None:
    settings.page.activateWindow()
    hands = Hands(settings.page)
    hands.wait(settings.page.isActiveWindow, "the window to be the one in front")
    hands.type("settings_short_purpose", "a")
    hands.key(Qt.Key.Key_Tab)
    settings.settle()
    assert focused() == "settings_short_purpose_remove"
    hands.key(Qt.Key.Key_Tab)
    assert focused() == "settings_short_less", "they stand in the order of the alphabet, to Tab as well"
    hands.key(Qt.Key.Key_Backtab)
    hands.key(Qt.Key.Key_Space)
    settings.settle()
    assert settings.bench.abbreviations() == {"d": "less"} and focused() == "settings_short_less"
    hands.key(Qt.Key.Key_Tab)
    hands.key(Qt.Key.Key_Space)
    settings.settle()
    assert settings.bench.abbreviations() == {} and focused() == "settings_abbreviations"


def focused() -> str:
    """The name of what has the focus."""
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


# --- what is an abbreviation, and what answers a search


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (";arv", ";arv"),
        ("se ;arv", ";arv"),
        ("(;arv", ";arv"),
        ("«;arv", ";arv"),
        ("klage;arv", ""),
        (";", ""),
        ("; arv", ""),
        (";arv ", ""),
        (";altforlangtforkortet", ""),
        (";dm-2", ";dm-2"),
    ],
)
def test_an_abbreviation_begins_a_word_with_a_semicolon(words: str, found: str) -> None:
    assert abbreviation_before(words) == found


def test_names_that_can_be_typed_as_abbreviations() -> None:
    assert all(is_short(name) for name in ("a", "arv", "dm-2", "søk"))
    assert not any(is_short(name) for name in ("", "a b", ";a", "x" * 13, "a.b"))


def test_a_search_prefers_the_abbreviation_then_titles_then_texts() -> None:
    lines = [
        StandardLine(id="a", title="Om frist", text="kort", short="x", place="", fits=True),
        StandardLine(id="b", title="Annet", text="en frist", short="y", place="", fits=True),
        StandardLine(id="c", title="Tredje", text="ingenting", short="frist", place="", fits=True),
        StandardLine(id="d", title="Frist i andre brev", text="", short="", place="extra", fits=True),
    ]
    found = offers(lines, Shorts(lines), "facts", "frist")
    assert [offer.line.id for offer in found] == ["c", "a", "b", "d"]
    assert [offer.fits for offer in found] == [True, True, True, False]
