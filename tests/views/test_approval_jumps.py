"""Both ways between the letter that is to be approved and the review behind it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.case.acts import ProposalWithdrawn
from app.models.values import CaseState
from app.views.approvals.both_ways import origin_of_target, target_of_origin
from app.views.approvals.page import ApprovalsView
from app.views.approvals.reading import PinnedLine
from app.views.jobs import JobRunner
from app.views.rehearsal.approvals import ApprovalHands
from app.views.theme.theme import Theme
from tests.builders import ANN, PER, reasons
from tests.views.page_opening import OpenPage, shelf_with

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, runner: JobRunner) -> Iterator[OpenPage[ApprovalsView]]:
    """A proposal whose letter is word for word what would be made now, so that its lines are known."""
    shelf = shelf_with({"case": CaseState.SUBMITTED})
    with OpenPage.over(ApprovalsView, OpenPage.workbench(PER, shelf), runner) as opened:
        ann = opened.colleague(ANN)
        assert ann.submit("case", ProposalWithdrawn()).done
        assert ann.submit("case", reasons()).done
        assert ann.propose("case", "").done
        opened.settle()
        ApprovalHands(opened.page).open("case")
        opened.page.resize(1500, 900)
        opened.page.activateWindow()
        opened.settle()
        hands = ApprovalHands(opened.page).hands
        hands.wait(lambda: bool(opened.page.ways.lines.map.places), "the lines of the letter")
        hands.wait(lambda: opened.page.letter.sheet.image is not None, "the picture of the page")
        yield opened


def reason(opened: OpenPage[ApprovalsView]) -> PinnedLine:
    lines = opened.page.proposal.reading.findChildren(PinnedLine)
    return next(line for line in lines if line.target == "paragraph:assessment")


def test_a_click_in_the_letter_leads_to_the_line_that_can_be_pinned(opened: OpenPage[ApprovalsView]) -> None:
    lines, sheet = opened.page.ways.lines, opened.page.letter.sheet
    spot = lines.rect_of(lines.map.of("assessment")[0]).center().toPoint()
    QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    focus = QApplication.focusWidget()
    assert focus is not None and reason(opened).isAncestorOf(focus)


def test_dragging_the_page_chooses_nothing(opened: OpenPage[ApprovalsView]) -> None:
    lines, viewport = opened.page.ways.lines, opened.page.letter.sheet.viewport()
    spot = lines.rect_of(lines.map.of("assessment")[0]).center().toPoint()
    chosen: list[object] = []
    lines.chosen.connect(chosen.append)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseMove(viewport, spot / 2)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=spot / 2)
    assert chosen == []


def test_the_keyboard_steps_through_the_letter_and_enters(opened: OpenPage[ApprovalsView]) -> None:
    sheet = opened.page.letter.sheet
    sheet.setFocus()
    QTest.keyClick(sheet, Qt.Key.Key_Down)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is not None and reason(opened).isAncestorOf(focus)


def test_a_line_of_the_review_is_shown_in_the_letter(opened: OpenPage[ApprovalsView]) -> None:
    hands = ApprovalHands(opened.page).hands
    reason(opened).take_focus()
    hands.key(Qt.Key.Key_J, CTRL)
    assert "assessment" in opened.page.ways.lines.glow.keys
    other = next(
        line for line in opened.page.proposal.reading.findChildren(PinnedLine) if line.target.startswith("condition:")
    )
    other.take_focus()
    hands.key(Qt.Key.Key_J, CTRL)
    assert "says nothing" in opened.page._said.text()


def test_what_nobody_knows_word_for_word_cannot_be_pointed_at(opened: OpenPage[ApprovalsView]) -> None:
    opened.page.ways.know(None, opened.bench.rulebook)
    assert opened.page.ways.lines.map.places == ()
    assert not opened.page.ways.lines.show_target("draft:assessment")


def test_origins_and_pins_name_the_same_things() -> None:
    assert target_of_origin("draft:facts") == "paragraph:facts" and origin_of_target("paragraph:facts") == "draft:facts"
    assert target_of_origin("condition:period") == origin_of_target("condition:period") == "condition:period"
