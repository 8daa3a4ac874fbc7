"""The letter texts through the hands: finding, changing, gathering, publishing, taking back, and nothing typed lost."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.models.letter_texts.change import TextChange
from app.models.letter_texts.content import Standard, Template
from app.models.texts import Language
from app.models.values import Actor, Role
from app.views.desk import Desk
from app.views.jobs import JobRunner
from app.views.rehearsal.texts import TextsHands
from app.views.texts.basket import Kind, Spot, from_bytes
from app.views.texts.page import TextsView
from app.views.texts.seeking import Sought
from app.views.theme.theme import Theme
from tests.builders import ANN, EVA, TODAY, actor
from tests.paper import Shelf
from tests.views.accessibility import faults
from tests.views.page_opening import OpenPage
from tests.views.text_samples import LESS, LIBRARY, change, same, words_of

LEAD = Spot(Kind.PHRASE, "grant_lead")
NEW = "Vi gir {din} søknad medhold. Vi mottok den {received}."
OLA = actor("ola.nes", "Ola Nes", Role.SPECIALIST)


class Office:
    """The page of the letter texts with hands on it."""

    def __init__(self, opened: OpenPage[TextsView]) -> None:
        self.opened, self.page, self.bench = opened, opened.page, opened.bench
        self.texts = TextsHands(opened.page)
        self.hands = self.texts.hands
        opened.page.resize(1500, 900)
        opened.settle()

    def say(self, name: str) -> str:
        """The words of a phrase in force, bokmål."""
        return self.bench.texts_page().texts.say(name, Language.NB)

    def words(self) -> str:
        editor = self.page.pane.editor
        assert editor is not None
        value = self.page.work.wording.value(self.spot())
        return getattr(value, "nb", "")

    def spot(self) -> Spot:
        spot = self.page.pane.spot
        assert spot is not None
        return spot

    def listed(self) -> list[str]:
        shown = self.page.list.list
        return [shown.item(row).text() for row in range(shown.count())]

    def open_lead(self) -> None:
        self.page.go_to(LEAD)
        self.opened.settle()

    def error(self, language: Language) -> str:
        editor = self.page.pane.editors[self.spot().kind]
        return editor.words.fields[language].error  # type: ignore[attr-defined, no-any-return]

    def write_lead(self) -> None:
        self.open_lead()
        for language, text in ((Language.NB, NEW), (Language.NN, f"{NEW} (nn)"), (Language.EN, f"{NEW} (en)")):
            self.texts.write(language, text)


class Stage:
    """One page for one test after the other, as one person after the other sits down at it."""

    def __init__(self) -> None:
        self.runner = JobRunner()
        self.desk = Desk(self.runner)
        self.page = TextsView(self.desk)
        self.page.show()

    def open(self, by: Actor = EVA, shelf: Shelf | None = None) -> Office:
        self.desk.leave()
        bench = OpenPage.workbench(by, shelf or Shelf())
        opened = OpenPage(self.page, bench, self.runner)
        self.desk.open(bench)
        self.page.list.filters.clear()
        self.page.list.line.clear()
        self.page.tabs.setCurrentWidget(self.page.pane)
        self.page.activateWindow()
        self.page.open("")
        return Office(opened)

    def close(self) -> None:
        self.page.close()
        self.desk.leave()
        self.runner.close()
        assert self.runner.wait_idle()
        self.page.deleteLater()


@pytest.fixture(scope="module")
def stage(qapp: QApplication, theme: Theme) -> Iterator[Stage]:
    stage = Stage()
    yield stage
    stage.close()


@pytest.fixture
def office(stage: Stage) -> Office:
    return stage.open()


# --- finding


def test_a_text_is_found_by_words_in_any_language_and_opened_by_enter(office: Office) -> None:
    office.texts.choose(Kind.PHRASE, "grant_lead information innvilger")
    assert office.spot() == LEAD
    assert office.page.pane._stands.text()
    assert office.hands.find("texts_phrase_nb", QPlainTextEdit).hasFocus()


def test_filters_narrow_the_list_and_say_how_many_are_used(office: Office) -> None:
    everything = len(office.listed())
    office.hands.click("texts_more_filters")
    office.hands.choose("texts_outcome", "refuse")
    office.hands.choose("texts_door", "estate_administrator")
    assert 0 < len(office.listed()) < everything
    assert "2" in office.page.list.filters.more.text()


def test_changed_by_us_shows_only_what_the_office_changed(stage: Stage) -> None:
    shelf = Shelf()
    assert change(shelf, words_of("grant_lead", NEW)) is None
    office = stage.open(shelf=shelf)
    office.hands.click("texts_more_filters")
    office.hands.tick("texts_ours")
    assert office.listed() == [office.page.list.list.item(0).text()]
    assert office.page.list.spot() == LEAD


def test_a_provision_finds_the_phrases_that_cite_it(office: Office) -> None:
    office.hands.click("texts_more_filters")
    office.hands.choose("texts_provision", "fvl_33")
    kinds = {
        office.page.list.list.item(row).data(Qt.ItemDataRole.UserRole + 1).kind for row in range(len(office.listed()))
    }
    assert {Kind.PHRASE, Kind.REFERENCE} <= kinds


def test_no_answer_is_said(office: Office) -> None:
    office.hands.type("texts_search", "xyzzy")
    assert office.listed() == []
    assert office.page.list._count.text()


# --- changing


def test_what_is_typed_is_gathered_kept_and_shown_in_the_letter(qtbot: QtBot, office: Office) -> None:
    office.open_lead()
    with qtbot.waitSignal(office.page.trial.tried):
        office.texts.write(Language.NB, NEW)
    assert list(office.page.work.wording.basket.spots()) == [LEAD]
    office.hands.wait(lambda: "texts" in office.bench.typed, "typing to be kept", 2000)
    assert from_bytes(office.bench.typed["texts"]).phrases["grant_lead"].mine.nb == NEW
    assert office.say("grant_lead") != NEW, "typing alone changes nothing for anybody"


def test_the_letter_follows_the_language_that_is_written(office: Office) -> None:
    office.open_lead()
    office.texts.write(Language.EN, "We grant {din} application, {received}.")
    assert office.page.trial.language.value() == "en"


def test_what_is_typed_is_there_again_after_a_crash(office: Office, stage: Stage) -> None:
    office.open_lead()
    office.texts.write(Language.NB, NEW)
    office.page.leave()
    office.opened.settle()
    kept = dict(office.bench.typed)
    again = stage.open(shelf=office.bench.shelf)
    again.bench.typed.update(kept)
    again.page.work._person_changed(None)
    again.page.open("")
    again.opened.settle()
    assert list(again.page.work.wording.basket.spots()) == [LEAD]
    again.open_lead()
    assert again.words() == NEW


def test_what_is_wrong_is_said_at_the_language_in_which_it_is_wrong(office: Office) -> None:
    office.open_lead()
    office.texts.write(Language.NN, "Vi {innvilgar} {din} søknad, {received}.")
    assert "{innvilgar}" in office.error(Language.NN)
    assert LEAD.key not in office.error(Language.NN), "the text is called what the list calls it, not its key"
    assert office.say(LEAD.key)[:20] in office.error(Language.NN)
    assert office.error(Language.NB) == ""
    office.texts.write(Language.NN, "Vi innvilgar {din} søknad, {received}.")
    assert office.error(Language.NN) == ""


def test_an_empty_language_is_said_where_it_is_empty(office: Office) -> None:
    office.open_lead()
    office.texts.write(Language.EN, "")
    assert office.error(Language.EN)
    assert office.error(Language.NB) == ""


def test_a_placeholder_is_inserted_at_the_cursor(office: Office) -> None:
    office.open_lead()
    office.hands.click("texts_phrase_nb_insert")
    chooser = office.page.findChild(QWidget, "texts_placeholders")
    assert chooser is not None
    office.hands.at(chooser).type("texts_placeholders_line", "due")
    found = office.hands.at(chooser).find("texts_placeholders_list", QListWidget).item(0).text()
    assert found.startswith("{due}") and len(found) > len("{due}   "), "its meaning stands beside it"
    QTest.keyClick(office.hands.at(chooser).find("texts_placeholders_line", QWidget), Qt.Key.Key_Return)
    office.opened.settle()
    assert office.words().startswith("{due}")


def test_a_letter_in_another_language_marks_nothing_as_changed(office: Office) -> None:
    office.write_lead()
    trial = office.page.trial
    trial.show_language(Language.NB.value)
    office.opened.settle()
    trial.make()
    trial.show_language(Language.EN.value)
    office.opened.settle()
    trial.make()
    office.opened.settle()
    assert list(trial.view.sheet.map.texts().values()) == [f"{NEW} (en)"]
    assert trial.view.sheet.glow.keys == ()


def test_the_letter_in_another_language_shows_the_same_text(office: Office) -> None:
    office.write_lead()
    office.page.trial.seek(Sought(("receipt",), "tried"))
    office.page.trial.make()
    office.opened.settle()
    office.page.trial.show_language(Language.NN.value)
    office.page.trial.make()
    office.opened.settle()
    assert office.page.trial.view.sheet.glow.keys == ("template:tried",)


def test_typing_back_what_was_there_takes_the_text_out_of_the_basket(office: Office) -> None:
    office.open_lead()
    before = office.words()
    office.texts.write(Language.NB, NEW)
    office.texts.write(Language.NB, before)
    assert not office.page.work.wording.basket


def test_put_back_drops_what_was_written(office: Office) -> None:
    office.open_lead()
    before = office.words()
    office.texts.write(Language.NB, NEW)
    office.hands.click("texts_put_back")
    assert office.words() == before
    assert not office.hands.see("texts_put_back")


def test_a_new_phrase_of_the_library_is_published_and_taken_out_again(office: Office) -> None:
    spot = office.texts.new_phrase("Hensyn", "Vi har lagt vekt på hensynet til {din} sak.", "hen")
    office.texts.publish("Mangler i dag.")
    found = office.bench.texts_page().texts.standards[spot.key]
    assert (found.title.en, found.short) == ("Hensyn", "hen")
    office.page.go_to(spot)
    office.hands.click("texts_take_out")
    assert not office.hands.see("texts_words_nb")
    office.texts.publish("Ikke i bruk.")
    assert spot.key not in office.bench.texts_page().texts.standards


def test_an_abbreviation_in_use_is_said_at_its_field(stage: Stage) -> None:
    shelf = Shelf()
    assert change(shelf, LIBRARY) is None
    office = stage.open(shelf=shelf)
    office.page.go_to(Spot(Kind.STANDARD, "less"))
    office.hands.type("texts_short", "form")
    assert "Formål" in office.page.pane.editors[Kind.STANDARD].short.error  # type: ignore[attr-defined]


def test_for_whom_a_phrase_is_can_be_narrowed(stage: Stage) -> None:
    shelf = Shelf()
    assert change(shelf, LIBRARY) is None
    office = stage.open(shelf=shelf)
    office.page.go_to(Spot(Kind.STANDARD, "less"))
    office.hands.tick("texts_outcomes_refuse")
    office.hands.tick("texts_doors_private_person")
    value = office.page.work.wording.value(Spot(Kind.STANDARD, "less"))
    assert isinstance(value, Standard)
    assert [item.value for item in (*value.outcomes, *value.doors)] == ["refuse", "private_person"]
    assert value.text.nb == LESS


# --- templates


TEMPLATE = Spot(Kind.TEMPLATE, "receipt")


def parts(office: Office, spot: Spot = TEMPLATE) -> list[str]:
    value = office.page.work.wording.value(spot)
    assert isinstance(value, Template)
    return [part.text or part.heading or part.make or part.include or "+".join(part.bullets) for part in value.parts]


def test_parts_are_moved_and_taken_out_by_the_keyboard(office: Office) -> None:
    office.page.go_to(TEMPLATE)
    before = parts(office)
    office.texts.mark_part(0)
    listed = office.hands.find("texts_parts", QListWidget)
    QTest.keyClick(listed, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert parts(office)[:2] == [before[1], before[0]]
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    assert parts(office) == [before[1], *before[2:]]
    office.hands.click("texts_put_back")
    assert parts(office) == before


def test_a_phrase_is_added_below_the_marked_part(office: Office) -> None:
    office.page.go_to(TEMPLATE)
    before = parts(office)
    office.texts.mark_part(0)
    office.hands.click("texts_part_add")
    chooser = office.page.findChild(QWidget, "texts_chooser")
    assert chooser is not None
    office.hands.at(chooser).type("texts_chooser_line", "rights_guidance")
    QTest.keyClick(office.hands.at(chooser).find("texts_chooser_line", QWidget), Qt.Key.Key_Return)
    office.opened.settle()
    assert parts(office) == [before[0], "rights_guidance", *before[1:]]
    assert not office.page.work.wording.faults(TEMPLATE)


def test_a_locked_part_says_why_and_cannot_be_taken_out(office: Office) -> None:
    spot = Spot(Kind.TEMPLATE, "complaint_instructions")
    office.page.go_to(spot)
    before = parts(office, spot)
    office.texts.mark_part(1)
    editor = office.page.pane.editors[Kind.TEMPLATE]
    assert editor._locked.isVisible()  # type: ignore[attr-defined]
    assert not editor.out.isEnabled()  # type: ignore[attr-defined]
    QTest.keyClick(office.hands.find("texts_parts", QListWidget), Qt.Key.Key_Delete)
    assert parts(office, spot) == before


def conditions(office: Office, row: int) -> tuple[str, ...]:
    value = office.page.work.wording.value(TEMPLATE)
    assert isinstance(value, Template)
    return value.parts[row].when


def test_the_conditions_of_a_part_are_put_in_turned_and_taken_out(office: Office) -> None:
    office.page.go_to(TEMPLATE)
    office.texts.mark_part(0)
    assert conditions(office, 0) == ()
    office.hands.click("texts_when_add")
    chooser = office.page.findChild(QWidget, "texts_flag_chooser")
    assert chooser is not None
    office.hands.at(chooser).type("texts_flag_chooser_line", "one_off")
    QTest.keyClick(office.hands.at(chooser).find("texts_flag_chooser_line", QWidget), Qt.Key.Key_Return)
    office.opened.settle()
    assert conditions(office, 0) == ("one_off",)
    QTest.keyClick(office.hands.find("texts_when_one_off", QWidget), Qt.Key.Key_Down)
    assert conditions(office, 0) == ("!one_off",)
    assert not office.page.work.wording.faults(TEMPLATE)
    office.hands.click("texts_when_out_one_off")
    assert conditions(office, 0) == ()


def test_a_locked_part_depends_on_nothing_new(office: Office) -> None:
    office.page.go_to(Spot(Kind.TEMPLATE, "complaint_instructions"))
    office.texts.mark_part(1)
    assert not office.hands.find("texts_when_add", QWidget).isEnabled()


def test_from_a_part_one_goes_to_its_words(office: Office) -> None:
    office.page.go_to(TEMPLATE)
    office.texts.mark_part(0)
    office.hands.click("texts_part_go")
    assert office.spot() == Spot(Kind.PHRASE, "receipt_lead")


# --- provisions and laws


def test_a_provision_without_a_section_is_refused_at_its_field(office: Office) -> None:
    office.page.go_to(Spot(Kind.REFERENCE, "fvl_29"))
    office.hands.type("texts_section", "")
    assert office.page.pane.editors[Kind.REFERENCE].section.error  # type: ignore[attr-defined]
    office.hands.type("texts_section", "29 første ledd")
    assert not office.page.work.wording.faults(office.spot())
    assert "29 første ledd" in office.page.pane.editors[Kind.REFERENCE]._written.text()  # type: ignore[attr-defined]


def test_a_law_gets_another_name(office: Office) -> None:
    office.page.go_to(Spot(Kind.LAW, "navl"))
    office.texts.write(Language.NB, "Nav-loven")
    office.texts.publish("Loven har nytt navn.")
    assert office.bench.texts_page().texts.laws["navl"].nb == "Nav-loven"


# --- publishing


def test_several_texts_are_published_in_one_change(office: Office) -> None:
    office.write_lead()
    office.page.go_to(Spot(Kind.LAW, "navl"))
    office.texts.write(Language.NB, "Nav-loven")
    office.texts.publish("Klarere språk.")
    assert office.say("grant_lead") == NEW
    assert len(office.bench.shelf.texts) == 1
    assert office.page.status.text(), "it is said that it is published"
    assert "texts" not in office.bench.typed, "what is published is not kept twice"


def test_one_of_several_can_be_dropped_before_publishing(office: Office) -> None:
    office.write_lead()
    office.page.go_to(Spot(Kind.LAW, "navl"))
    office.texts.write(Language.NB, "Nav-loven")
    office.texts.look_through()
    office.hands.click("texts_drop_laws_navl")
    assert list(office.page.work.wording.basket.spots()) == [LEAD]


def test_without_a_reason_nothing_is_published_and_the_button_says_so(office: Office) -> None:
    office.write_lead()
    office.texts.look_through()
    assert not office.page.gathered.publish.isEnabled()
    assert office.page.gathered.publish.accessibleDescription() == office.page.gathered.words.text()


def test_the_keyboard_alone_publishes(office: Office) -> None:
    office.write_lead()
    office.page.primary()
    QTest.keyClicks(office.hands.root.focusWidget(), "Klarere.")
    office.page.primary()
    office.hands.wait(lambda: not office.page.work.wording.basket, "the change to be published")
    assert office.bench.shelf.texts[0].change.why == "Klarere."


def test_offline_it_is_said_and_everything_is_kept(office: Office) -> None:
    office.bench.offline = True
    office.write_lead()
    office.texts.publish("Klarere språk.")
    assert office.texts.trouble()
    assert list(office.page.work.wording.basket.spots()) == [LEAD]
    office.bench.offline = False
    office.hands.click("texts_publish")
    office.hands.wait(lambda: not office.page.work.wording.basket, "the change to be published")
    assert office.say("grant_lead") == NEW


def test_a_later_first_day_changes_nothing_today(office: Office) -> None:
    office.write_lead()
    office.texts.look_through()
    office.hands.type("texts_first_day", "01.01.2027")
    office.texts.publish("Fra nyttår.")
    assert office.bench.shelf.texts[0].change.first_day.isoformat() == "2027-01-01"
    assert office.say("grant_lead") != NEW


# --- somebody else


def test_somebody_elses_change_of_the_same_text_is_shown_beside_mine(qtbot: QtBot, office: Office) -> None:
    office.write_lead()
    theirs = "Vi har innvilget {din} søknad, {received}."
    assert change(office.bench.shelf, words_of("grant_lead", theirs), OLA) is None
    with qtbot.waitSignal(office.page.work.fetched):
        office.opened.desk.changed.emit(frozenset())
    card = office.page.pane.overtaken
    assert card.isVisible()
    assert "Ola Nes" in card._notice.text
    office.hands.click("texts_keep_mine")
    assert not card.isVisible()
    office.texts.publish("Mine ord.")
    assert office.say("grant_lead") == NEW


def test_theirs_can_be_taken_instead(qtbot: QtBot, office: Office) -> None:
    office.write_lead()
    theirs = "Vi har innvilget {din} søknad, {received}."
    assert change(office.bench.shelf, words_of("grant_lead", theirs), OLA) is None
    with qtbot.waitSignal(office.page.work.fetched):
        office.opened.desk.changed.emit(frozenset())
    office.hands.click("texts_take_theirs")
    assert office.words() == theirs
    assert not office.page.work.wording.basket


def test_a_change_that_came_first_is_found_when_publishing_and_nothing_is_lost(qtbot: QtBot, office: Office) -> None:
    office.write_lead()
    law = TextChange(why="x", first_day=TODAY, laws={"navl": same("Nav-loven")})
    assert change(office.bench.shelf, law, OLA) is None
    with qtbot.waitSignal(office.page.work.fetched):
        office.texts.publish("Klarere språk.")
    assert "Ola Nes" in office.texts.trouble()
    assert list(office.page.work.wording.basket.spots()) == [LEAD]
    office.hands.click("texts_publish")
    office.hands.wait(lambda: not office.page.work.wording.basket, "the change to be published")
    assert office.say("grant_lead") == NEW


# --- history


def test_the_history_tells_who_when_why_and_what(stage: Stage) -> None:
    shelf = Shelf()
    assert change(shelf, words_of("grant_lead", NEW)) is None
    office = stage.open(shelf=shelf)
    office.page.tabs.setCurrentWidget(office.page.history)
    table = office.page.history.table
    cells = [item.text() for column in range(3) if (item := table.item(0, column)) is not None]
    assert cells[1:] == ["Eva Dahl", "Clearer: grant_lead."]
    assert office.page.history._cards.count() == 1


def test_taking_back_is_a_new_change_with_the_former_words(stage: Stage) -> None:
    shelf = Shelf()
    office = stage.open(shelf=shelf)
    former = office.say("grant_lead")
    assert change(shelf, words_of("grant_lead", NEW)) is None
    office.page.open("")
    office.opened.settle()
    office.page.tabs.setCurrentWidget(office.page.history)
    office.hands.click("texts_take_back")
    assert office.page.publishing.why.value()
    office.hands.click("texts_publish")
    office.hands.wait(lambda: not office.page.work.wording.basket, "the change to be published")
    assert office.say("grant_lead") == former
    assert len(shelf.texts) == 2


def test_what_the_server_lost_is_told_and_can_be_gathered_again(stage: Stage) -> None:
    shelf = Shelf()
    assert change(shelf, words_of("grant_lead", NEW)) is None
    gone = shelf.texts.pop()
    office = stage.open(shelf=shelf)
    known = office.page.work.wording.known
    assert known is not None
    page = msgspec.structs.replace(known.page, lost=(gone,))
    office.page.work._take(msgspec.structs.replace(known, page=page))
    office.page.tabs.setCurrentWidget(office.page.history)
    assert "Clearer: grant_lead." in office.page.history.lost.text
    office.hands.click("texts_lost_action")
    assert list(office.page.work.wording.basket.spots()) == [LEAD]
    assert office.page.publishing.why.value()


# --- who may


def test_a_caseworker_may_read_and_change_nothing(stage: Stage) -> None:
    shelf = Shelf()
    assert change(shelf, words_of("grant_lead", NEW)) is None
    office = stage.open(ANN, shelf)
    office.open_lead()
    assert office.hands.find("texts_phrase_nb", QPlainTextEdit).isReadOnly()
    assert not any(office.hands.see(name) for name in ("texts_review", "texts_publish", "texts_new", "texts_take_back"))
    assert office.page.gathered.words.text()


# --- for everybody


@pytest.mark.parametrize("kind", list(Kind))
def test_everything_has_a_name_and_can_be_reached(office: Office, kind: Kind) -> None:
    office.hands.choose("texts_kind", kind.value)
    office.opened.settle()
    assert faults(office.page) == []


def test_what_is_gathered_and_the_history_can_be_reached(stage: Stage) -> None:
    shelf = Shelf()
    assert change(shelf, words_of("grant_lead", NEW)) is None
    office = stage.open(shelf=shelf)
    office.page.go_to(Spot(Kind.LAW, "navl"))
    office.texts.write(Language.NB, "Nav-loven")
    office.texts.look_through()
    office.opened.settle()
    assert faults(office.page) == []
    office.page.tabs.setCurrentWidget(office.page.history)
    office.opened.settle()
    assert faults(office.page) == []


@pytest.mark.parametrize(("width", "parts_shown"), [(1500, 3), (850, 2), (500, 1)])
def test_the_parts_share_the_room_there_is(office: Office, width: int, parts_shown: int) -> None:
    office.page.resize(width, 700)
    office.opened.settle()
    assert office.page.split.parts == parts_shown
    office.open_lead()
    office.texts.write(Language.NB, NEW)
    assert office.words() == NEW
