"""What a page that is shown for the first time takes the focus to, and what that may not do to its other widgets."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.views.desk import Desk
from app.views.jobs import JobRunner
from app.views.page_stack import PageStack
from app.views.widgets.page import PageWidget


class Plain(PageWidget):
    """A page that names no first control, with something to read before the first field."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.facts = QFormLayout()
        self.facts.addRow(QLabel("Sender"), QLabel("Kari"))
        self.body.addLayout(self.facts)
        self.area = QScrollArea()
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self.area)
        self.bar = self.area.verticalScrollBar()
        self.line = QLineEdit()
        self.body.addWidget(self.line)


def test_the_first_control_takes_the_focus_and_a_row_may_go_without_taking_others_along(qtbot: QtBot) -> None:
    runner = JobRunner(inline=True)
    stack = PageStack(Desk(runner), lambda: {"plain": Plain})
    qtbot.addWidget(stack)
    stack.show()
    page = stack.show_page("plain")
    assert isinstance(page, Plain)
    assert page.focusWidget() is page.line
    page.facts.removeRow(0)
    assert isValid(page.bar)
    assert isValid(page.line)
    runner.close()
