"""Good news on the screen: named by what was done, one line a case, and a heading that stays inside the window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.case.acts import NoteAdded
from app.views.jobs import JobRunner
from app.views.main_window import MainWindow
from app.views.widgets.page import PageWidget
from tests.paper import PaperWorkbench


def test_newer_good_news_of_a_case_takes_the_place_of_the_older(
    window: MainWindow, workbench: PaperWorkbench, runner: JobRunner
) -> None:
    for text in ("First", "Second"):
        window.desk.do("case-1", NoteAdded(text=text), window.news)
        assert runner.wait_idle()
    assert [notice.text for notice in window.frame.messages.notices()] == ["Note added."]
    assert [message.text for message in window.frame.messages.kept] == ["Note added.", "Note added."]


def test_a_long_heading_wraps_instead_of_widening_the_page(window: MainWindow, qtbot: QtBot) -> None:
    page = PageWidget(window.desk)
    qtbot.addWidget(page)
    page.resize(700, 400)
    page.show()
    qtbot.waitExposed(page)
    page.set_title("Short")
    assert not page.heading.wordWrap() and page.heading.toolTip() == ""
    page.set_title("A title that goes on and on " * 6, "with a subtitle")
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= 700
    assert page.heading.toolTip() == page.title
