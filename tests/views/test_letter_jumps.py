"""Both ways between the letter and what it was made of: fields, checklist, basis rows, data elements, what was registered."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.models.case.issuing import LetterOptions
from app.models.case.weighing import DecisionDraft
from app.models.values import CaseState, LetterKind
from app.services.pages_letters import LetterParagraph, LetterPlace, LetterPreview
from app.views.case.page import CaseView
from app.views.case.review.sections import BASIS, CHECKLIST, MATRIX
from app.views.jobs import JobRunner
from app.views.rehearsal.case import CaseHands
from app.views.theme.theme import Theme
from tests.builders import ANN, RULEBOOK, TODAY, history_to, reviewed
from tests.paper import PaperWorkbench, Shelf
from tests.views.page_opening import OpenPage, put_on, sheets

ELEMENTS = tuple(history_to(CaseState.REGISTERED).case.facts.request.elements[:2])
LINES = {
    "draft:facts": ("draft:facts",),
    "draft:grounds": ("draft:grounds",),
    "condition:period": ("condition:period",),
    "row:1": ("row:1",),
    "granted:1": tuple(f"element:{path}" for path in ELEMENTS),
    "template:matrix_intro": ("matrix",),
    "period": ("facts:request",),
    "template:lead": ("template:lead",),
    "template:complaint": ("template:complaint",),
}


class LineWorkbench(PaperWorkbench):
    """A workbench whose letters have a line from every kind of source, on two pages."""

    def preview(self, case_id: str, options: LetterOptions, draft: DecisionDraft | None = None) -> LetterPreview:
        paper = super().preview(case_id, options, draft)
        asks = options.kind is LetterKind.REQUEST_FOR_INFORMATION
        lines = {"condition:period": ("condition:period",), "extra": ("extra",)} if asks else LINES
        paragraphs = tuple(
            LetterParagraph(
                key=key,
                text=f"About {key}",
                source=origins[0],
                edited=key == "edited",
                editable=key != "template:complaint",
                origins=origins,
            )
            for key, origins in lines.items()
        )
        places = tuple(
            LetterPlace(key=key, page=place % 2, left=64, top=80 + place * 60, width=460, height=30)
            for place, key in enumerate(lines)
        )
        return msgspec.structs.replace(paper, pdf=sheets(2), paragraphs=paragraphs, places=places)


class Desk:
    def __init__(self, opened: OpenPage[CaseView]) -> None:
        self.opened = opened
        self.page = opened.page
        self.tab = opened.page.tabs.decide
        self.case_hands = CaseHands(opened.page)
        self.hands = self.case_hands.hands

    def choose(self, key: str) -> QWidget:
        """Clicks a line of the letter; the widget that then has the focus."""
        self.case_hands.open_tab("decide")
        self.opened.settle()
        sheet = self.tab.letter.sheet
        place = sheet.map.of(key)[0]
        sheet.go_to(place)
        spot = sheet.stack.rect_of(place).center() - sheet.view_rect().topLeft()
        QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=spot.toPoint())
        self.opened.settle()
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    @property
    def section(self) -> int:
        return self.page.tabs.review.sections.currentIndex()

    def in_review(self) -> bool:
        return self.page.tabs.currentWidget() is self.page.tabs.review

    def marked(self, key: str) -> bool:
        sheet = self.tab.letter.sheet
        return key in sheet.glow.keys and any(map(sheet.in_view, sheet.map.of(key)))


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, runner: JobRunner) -> Iterator[Desk]:
    shelf = Shelf()
    put_on(shelf, reviewed(history_to(CaseState.REGISTERED, case_id="case")))
    workbench = LineWorkbench(ANN, RULEBOOK, TODAY, shelf)
    with OpenPage.over(CaseView, workbench, runner, "case") as opened:
        opened.page.resize(1400, 900)
        opened.page.activateWindow()
        found = Desk(opened)
        found.case_hands.open_tab("decide")
        opened.settle()
        yield found


def test_written_words_lead_to_their_field(desk: Desk) -> None:
    assert desk.choose("draft:facts") is desk.tab.editor.facts.control
    assert desk.choose("draft:grounds").objectName().startswith("decide_ground_")


def test_the_review_s_words_lead_to_their_row(desk: Desk) -> None:
    assert desk.choose("condition:period").objectName().startswith("finding_period_")
    assert desk.in_review() and desk.section == CHECKLIST
    assert desk.choose("row:1").objectName() == "basis_1_legal_basis"
    assert desk.in_review() and desk.section == BASIS


def test_elements_that_stand_together_are_chosen_together(desk: Desk) -> None:
    matrix = desk.page.tabs.review.matrix
    assert desk.choose("granted:1") is matrix.table
    assert desk.in_review() and desk.section == MATRIX
    assert {row.path for row in matrix.chosen()} == set(ELEMENTS)
    assert desk.choose("template:matrix_intro") is matrix.table, "the whole matrix leads to its table"


def test_what_was_registered_leads_to_the_overview(desk: Desk) -> None:
    card = desk.choose("period")
    assert desk.page.tabs.overview.isVisible() and card.accessibleName() == "What is asked for"


def test_ready_words_lead_to_where_they_can_be_replaced(desk: Desk) -> None:
    card = desk.tab.editor.paragraphs.card("template:lead")
    assert card is not None and card.isAncestorOf(desk.choose("template:lead"))
    desk.choose("template:complaint")
    assert "fixed" in desk.page.status.text()


def test_f6_leads_from_the_fields_to_the_letter(desk: Desk) -> None:
    panes = desk.page.panes()
    assert panes[-1] is desk.tab.letter.sheet and panes[-1].isVisible()
    desk.case_hands.open_tab("overview")
    assert not desk.page.panes()[-1].isVisible(), "a letter that is not shown is passed over"


def test_a_word_of_what_is_saved_does_not_move_the_page(desk: Desk) -> None:
    desk.tab.status_changed.emit("Saved")
    desk.opened.settle()
    before = desk.page.tabs.mapTo(desk.page, QPoint(0, 0)).y()
    desk.tab.status_changed.emit("Tatt vare på her på maskinen")
    desk.opened.settle()
    assert desk.page.tabs.mapTo(desk.page, QPoint(0, 0)).y() == before


def test_pointing_says_where_words_came_from(desk: Desk) -> None:
    hints = desk.tab.letter.sheet.hints
    name = RULEBOOK.condition("period")
    assert (name is not None and name.name["nb"] in hints["condition:period"]) or "From:" in hints["condition:period"]
    assert "Facts" in hints["draft:facts"] and "Ready words" in hints["template:lead"]


def test_a_field_shows_its_words_in_the_letter_and_keeps_the_focus(desk: Desk) -> None:
    desk.tab.editor.facts.control.setFocus()
    desk.hands.key(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert desk.marked("draft:facts") and QApplication.focusWidget() is desk.tab.editor.facts.control
    desk.tab.editor.assessment.control.setFocus()
    desk.hands.key(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert "says nothing" in desk.page.status.text()


def test_the_review_shows_its_words_in_the_letter_and_enter_leads_back(desk: Desk) -> None:
    desk.choose("condition:period")
    desk.hands.key(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    desk.opened.settle()
    assert desk.page.tabs.currentWidget() is desk.tab and desk.marked("condition:period")
    assert QApplication.focusWidget() is desk.tab.letter.sheet
    desk.hands.key(Qt.Key.Key_Return)
    desk.opened.settle()
    assert desk.in_review() and desk.section == CHECKLIST


def test_an_element_shows_the_group_it_stands_in(desk: Desk) -> None:
    desk.choose("granted:1")
    desk.page.tabs.review.matrix.choose((ELEMENTS[1],))
    desk.hands.key(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    desk.opened.settle()
    assert desk.marked("granted:1")


def test_the_menu_of_a_card_and_of_a_text_offer_the_letter(desk: Desk) -> None:
    area = desk.tab.editor.facts.area
    for widget in (area, desk.tab):
        inside = area.mapTo(widget, QPoint(5, 5))
        QApplication.sendEvent(
            widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, inside, widget.mapToGlobal(inside))
        )
        menu = next(menu for menu in widget.findChildren(QMenu, "letter_menu") if menu.isVisible())
        show = next(action for action in menu.actions() if action.objectName() == "show_in_letter")
        desk.tab.letter.sheet.glow.clear()
        show.trigger()
        menu.close()
        assert desk.marked("draft:facts")


def test_a_request_s_lines_lead_to_what_is_ticked_here(desk: Desk) -> None:
    desk.hands.tick("decide_which_other")
    desk.hands.choose("letter_kind", LetterKind.REQUEST_FOR_INFORMATION.value)
    desk.opened.settle()
    assert desk.choose("condition:period").objectName() == "letter_ask_period"
    assert desk.choose("extra") is desk.tab.other.extra.control
