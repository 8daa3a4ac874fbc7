"""The real pages in the real window: no two keys alike, nothing unreachable, nothing cut off, in any size or colour."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from app.models.case.acts import CaseAssigned
from app.models.texts import Language
from app.views.actions import duplicates, page_actions
from app.views.case.page import CaseView
from app.views.case.tabs import DECIDE, REVIEW
from app.views.desk import Desk
from app.views.i18n import Translations
from app.views.jobs import JobRunner
from app.views.letter.pointing import KEYS
from app.views.main_window import MainWindow
from app.views.page_table import page_table
from app.views.theme.icons import IconLabel
from app.views.theme.sheet import BASE_POINTS
from app.views.theme.theme import Theme
from tests.builders import ANN, RULEBOOK, TODAY, facts, registration
from tests.paper import PaperWorkbench
from tests.views.accessibility import faults

NAMES = tuple(page_table())


def letter(pages: int) -> bytes:
    """A received letter with words on every page."""
    file = io.BytesIO()
    canvas = Canvas(file)
    for number in range(pages):
        canvas.drawString(72, 700, f"Page {number + 1}")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, theme: Theme, runner: JobRunner, tmp_path: Path) -> Iterator[MainWindow]:
    """Ann's window with two cases of hers and a scan that waits."""
    translations = Translations(qapp, Language.EN)
    desk = Desk(runner)
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(desk, runner, theme, translations, settings, page_table, practice=True)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    workbench = PaperWorkbench(ANN, RULEBOOK, TODAY)
    workbench.take_in_bytes("letter.pdf", letter(3))
    for document in facts().documents:
        workbench.shelf.documents[document.sha256] = letter(document.pages)
    for _ in range(2):
        receipt = workbench.submit("", registration())
        workbench.submit(receipt.case_id, CaseAssigned(to=ANN.id, to_name=ANN.name))
    desk.open(workbench)
    assert runner.wait_idle()
    yield window
    window.frame.stack.forget()
    runner.wait_idle()
    desk.leave()
    translations.choose(Language.NB)
    translations.deleteLater()


def go(window: MainWindow, name: str) -> None:
    """Visits a page."""
    window.go(name, "case-1" if name == "case" else "")
    assert window.runner.wait_idle()
    settle()


def settle() -> None:
    """Lets layouts within layouts find their sizes; each turn of the loop settles one level."""
    for _ in range(6):
        QApplication.processEvents()


@pytest.mark.parametrize("name", NAMES)
def test_no_key_of_a_page_clashes_with_one_of_the_window(window: MainWindow, name: str) -> None:
    go(window, name)
    assert duplicates(window.actions_.all() + page_actions(window.frame.stack.page)) == []


def test_every_tab_of_a_case_has_its_own_keys_and_no_others(window: MainWindow) -> None:
    go(window, "case")
    page = window.frame.stack.page
    assert isinstance(page, CaseView)
    ways = []
    for tab in range(page.tabs.count()):
        page.tabs.setCurrentIndex(tab)
        settle()
        found = page_actions(page)
        assert duplicates(window.actions_.all() + found) == [], page.tabs.tabText(tab)
        ways.append(KEYS in {action.shortcut().toString() for action in found})
    assert ways == [tab in (REVIEW, DECIDE) for tab in range(page.tabs.count())]


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_every_page_passes_the_lint_in_a_small_window(window: MainWindow, theme: Theme, percent: int) -> None:
    theme.resize(percent)
    try:
        found = {}
        for name in NAMES:
            go(window, name)
            found[name] = faults(window)
            assert (window.width(), window.height()) == (1280, 720)
        assert {name: sentences for name, sentences in found.items() if sentences} == {}
    finally:
        theme.resize(100)


@pytest.mark.parametrize("name", NAMES)
def test_everything_on_a_page_follows_the_text_size(window: MainWindow, theme: Theme, name: str) -> None:
    go(window, name)
    try:
        for percent in (200, 100, 150):
            theme.resize(percent)
            settle()
            plain = [widget for widget in window.findChildren(QWidget) if widget.font().resolveMask() == 0]
            assert {widget.font().pointSizeF() for widget in plain} == {BASE_POINTS * percent / 100}
    finally:
        theme.resize(100)


def test_every_page_has_a_heading_and_survives_another_language_and_colours(window: MainWindow, theme: Theme) -> None:
    for name in NAMES:
        go(window, name)
        page = window.frame.stack.page
        assert page is not None and page.title, name
    theme.toggle()
    window.translations.choose(Language.NN)
    assert window.runner.wait_idle()
    assert window.frame.stack.name == NAMES[-1]
    theme.toggle()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_the_search_field_leads_to_what_it_found(window: MainWindow, key: Qt.Key) -> None:
    go(window, "worklist")
    line = window.frame.header.search
    line.setFocus()
    QTest.keyClick(line, key)
    page = window.frame.stack.page
    assert page is not None and QApplication.focusWidget() is page.first_control()


def test_a_case_at_200_percent_keeps_its_work_in_view(window: MainWindow, theme: Theme) -> None:
    go(window, "case")
    page = window.frame.stack.page
    assert isinstance(page, CaseView)
    try:
        theme.resize(200)
        settle()
        page.tabs.setCurrentIndex(DECIDE)
        settle()
        area = page.parentWidget()
        assert area is not None and page.height() <= area.height(), "the page itself needs no scrolling"
        assert not page.actions_bar.isVisible() and page.actions_bar.more.isVisible(), "all actions are in the menu"
        assert page.tabs.decide.side.parentWidget() is not page.tabs.decide.split, "the letter stands below the form"
        theme.resize(100)
        settle()
        assert page.actions_bar.isVisible() and page.tabs.decide.side.parentWidget() is page.tabs.decide.split
    finally:
        theme.resize(100)


def test_a_long_title_at_large_text_leaves_the_page_in_the_window(window: MainWindow, theme: Theme) -> None:
    go(window, "case")
    page = window.frame.stack.page
    assert isinstance(page, CaseView)
    before = window.size()
    title = "Søknad om opplysninger – Zakład Świadczeń Emerytalnych i Rentowych, Oddział w Nowym Brzegu"
    try:
        theme.resize(200)
        window.resize(1280, 700)
        settle()
        page.set_title(title)
        page.tabs.setCurrentIndex(DECIDE)
        settle()
        area = page.parentWidget()
        assert page.heading.height() > 2 * page.heading.fontMetrics().height(), "the title takes two lines"
        assert area is not None and page.height() <= area.height(), "the page itself needs no scrolling"
    finally:
        theme.resize(100)
        window.resize(before)


def test_the_pictures_of_the_strip_grow_with_its_words(window: MainWindow, theme: Theme) -> None:
    header = window.frame.header
    before = header.sync.iconSize().height()
    try:
        theme.resize(200)
        settle()
        glass = header.search.findChild(IconLabel)
        assert glass is not None and glass.geometry().right() < header.search.textMargins().left() + glass.width()
        assert min(header.sync.iconSize().height(), glass.height()) > 1.7 * before
    finally:
        theme.resize(100)
