"""The scan beside the form: leafing, zooming, turning, dragging, and what is said when a page cannot be shown."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

import resources
from app.models.register import CURRENT_RULEBOOK, rulebook_from
from app.models.values import Actor, Role
from app.services.pages_intake import PagePicture, Scan
from app.services.problems import StorageProblem
from app.views.desk import Desk
from app.views.jobs import JobRunner
from app.views.rehearsal.hands import Hands
from app.views.scan.geometry import Fit
from app.views.scan.view import ScanView
from app.views.widgets.buttons import Button, IconButton
from tests.paper import PaperWorkbench

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


class FallingWorkbench(PaperWorkbench):
    """A workbench whose disk does not answer while ``broken`` is set."""

    broken = False

    def page_picture(self, sha256: str, number: int, dpi: int) -> PagePicture:
        if self.broken:
            raise StorageProblem(detail="the disk does not answer")
        return super().page_picture(sha256, number, dpi)


class AskedWorkbench(PaperWorkbench):
    """A workbench without documents, which remembers what pages it was asked for."""

    def __init__(self, like: PaperWorkbench) -> None:
        super().__init__(like.actor, like.rulebook, like.today)
        self.asked: list[tuple[str, int]] = []

    def page_picture(self, sha256: str, number: int, dpi: int) -> PagePicture:
        self.asked.append((sha256, number))
        return super().page_picture(sha256, number, dpi)


def letter(*sizes: tuple[float, float]) -> bytes:
    """A PDF with pages of these sizes in points."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for number, size in enumerate(sizes, start=1):
        canvas.setPageSize(size)
        canvas.drawString(72, 500, f"Page {number}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture(scope="module")
def workbench() -> FallingWorkbench:
    rulebook = rulebook_from(resources.read_folder(f"rules/{CURRENT_RULEBOOK}"), practice=True)
    actor = Actor(id="ingrid", name="Ingrid Solli", roles=frozenset({Role.CASEWORKER}))
    return FallingWorkbench(actor, rulebook, date(2026, 11, 23))


@pytest.fixture
def scan(workbench: FallingWorkbench) -> Scan:
    """A letter of three pages: two upright, one lying."""
    answer = workbench.take_in_bytes("letter.pdf", letter((595, 842), (595, 842), (842, 595)))
    assert answer.scan is not None
    return answer.scan


@pytest.fixture
def view(qtbot: QtBot, workbench: FallingWorkbench) -> Iterator[ScanView]:
    workbench.broken = False
    runner = JobRunner()
    desk = Desk(runner)
    desk.open(workbench)
    view = ScanView(desk)
    runner.setParent(view)
    desk.setParent(view)
    view.resize(600, 500)
    qtbot.addWidget(view)
    view.show()
    yield view
    runner.close()


def shown(view: ScanView) -> bool:
    return view.sheet.image is not None


def test_a_page_is_an_outline_until_its_picture_comes(qtbot: QtBot, view: ScanView, scan: Scan) -> None:
    view.show_document(scan)

    assert not shown(view)
    assert view.sheet.page_rect().height() > view.sheet.page_rect().width()
    qtbot.waitUntil(lambda: shown(view))
    assert view.sheet.accessibleName() == "Scan letter.pdf, page 1 of 3"


def test_the_picture_is_as_sharp_as_the_screen(qtbot: QtBot, view: ScanView, scan: Scan) -> None:
    view.show_document(scan)
    view.sheet.larger()

    def sharp() -> bool:
        kept = view.stage.pictures.kept(scan.sha256, 1)
        return kept is not None and abs(kept.dpi - view.sheet.wanted_dpi()) <= 1

    qtbot.waitUntil(sharp)
    assert view.sheet.geometry_of_page.fit is Fit.FREE


def test_leafing_with_buttons_and_keys_stays_within_the_document(qtbot: QtBot, view: ScanView, scan: Scan) -> None:
    view.show_document(scan)
    hands = Hands(view)

    hands.click("scan_next")
    assert view.page == 2
    view.sheet.setFocus()
    QTest.keyClick(view.sheet, Qt.Key.Key_End)
    assert view.page == 3
    QTest.keyClick(view.sheet, Qt.Key.Key_PageDown)
    assert view.page == 3
    QTest.keyClick(view.sheet, Qt.Key.Key_Home)
    assert view.page == 1
    view.go_to(99)
    assert view.page == 3


def test_turning_swaps_height_and_width_and_a_new_document_starts_upright(
    qtbot: QtBot, view: ScanView, scan: Scan, workbench: FallingWorkbench
) -> None:
    view.show_document(scan)
    qtbot.waitUntil(lambda: shown(view))

    view.sheet.turn()
    assert view.sheet.page_rect().width() > view.sheet.page_rect().height()

    other = workbench.take_in_bytes("other.pdf", letter((595, 842))).scan
    view.show_document(other)
    assert view.sheet.geometry_of_page.quarter_turns == 0


def test_fitting_the_page_shows_all_of_it_and_fitting_the_width_fills_it(
    qtbot: QtBot, view: ScanView, scan: Scan
) -> None:
    view.show_document(scan)
    qtbot.waitUntil(lambda: shown(view))

    view.sheet.fit_page()
    assert view.sheet.viewport().rect().contains(view.sheet.page_rect().toAlignedRect())
    view.sheet.fit_width()
    assert view.sheet.page_rect().width() > 0.9 * view.sheet.viewport().width()
    assert view.sheet.horizontalScrollBar().maximum() == 0


def test_dragging_moves_the_page(qtbot: QtBot, view: ScanView, scan: Scan) -> None:
    view.show_document(scan)
    qtbot.waitUntil(lambda: shown(view))
    port = view.sheet.viewport()

    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(200, 300))
    QTest.mouseMove(port, QPoint(200, 200))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))

    assert view.sheet.verticalScrollBar().value() == 100


def test_a_page_that_cannot_be_shown_says_why_and_can_be_tried_again(
    qtbot: QtBot, view: ScanView, scan: Scan, workbench: FallingWorkbench
) -> None:
    workbench.broken = True
    view.show_document(scan)
    hands = Hands(view)
    hands.wait_for("scan_trouble")
    assert "the disk does not answer" in view.stage.trouble.text
    assert not shown(view)

    workbench.broken = False
    hands.press(view.stage.trouble.findChildren(Button)[0])
    qtbot.waitUntil(lambda: shown(view))
    assert not hands.see("scan_trouble")


def test_the_scan_goes_to_a_window_of_its_own_and_comes_back(qtbot: QtBot, view: ScanView, scan: Scan) -> None:
    view.show_document(scan)
    hands = Hands(view)

    hands.click("scan_detach")
    assert view.stage.window() is not view
    assert view.stage.isVisible()
    hands.click("scan_bring_back")
    assert view.stage.window() is view
    assert hands.see("scan_sheet")
    QApplication.sendPostedEvents()
    view.go_to(2)
    assert view.page == 2


def test_what_the_letter_says_is_there_for_those_who_do_not_see_it(view: ScanView, scan: Scan) -> None:
    view.show_document(scan)
    view.describe("From Marit Lie about the estate of Kåre Lie")

    assert view.sheet.accessibleDescription() == "From Marit Lie about the estate of Kåre Lie"
    assert all(button.accessibleName() for button in view.stage.bar.findChildren(IconButton))


def test_where_a_scan_came_from_stands_above_it(view: ScanView, scan: Scan) -> None:
    view.show_document(msgspec.structs.replace(scan, note="From marit@example.no (unverified)"))
    assert view.stage.note.isVisible()
    assert view.stage.note.text() == "From marit@example.no (unverified)"

    view.show_document(scan)
    assert not view.stage.note.isVisible()


def test_the_next_person_is_asked_for_no_page_that_the_one_before_waited_for(view: ScanView, scan: Scan) -> None:
    desk, runner = view.findChild(Desk), view.findChild(JobRunner)
    assert desk is not None and runner is not None
    view.show_document(scan)
    before = desk.leave()
    assert isinstance(before, FallingWorkbench)
    other = AskedWorkbench(before)

    desk.open(other)
    assert runner.wait_idle()

    assert other.asked == []
    assert view.stage.pictures.kept(scan.sha256, 1) is None


def test_no_page_is_kept_for_the_next_person(
    qtbot: QtBot, view: ScanView, scan: Scan, workbench: FallingWorkbench
) -> None:
    view.show_document(scan)
    qtbot.waitUntil(lambda: shown(view))
    desk = view.findChild(Desk)
    assert desk is not None

    desk.leave()
    desk.open(AskedWorkbench(workbench))

    assert view.stage.pictures.kept(scan.sha256, 1) is None
