"""The lint's walk with the Tab key: where it stops, and that it leaves the window as it was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.views.accessibility import tab_stops


class Form(QWidget):
    """Something to read before the first field, an area that scrolls, and a text that keeps the Tab key."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = QFormLayout(self)
        self.rows.addRow(QLabel("Sender"), QLabel("Kari"))
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar = area.verticalScrollBar()
        self.rows.addRow(area)
        self.first, self.text, self.last = QLineEdit(), QPlainTextEdit(), QLineEdit()
        self.off = QLineEdit()
        self.off.setEnabled(False)
        for field in (self.first, self.off, self.text, self.last):
            self.rows.addRow(field)


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[Form]:
    form = Form()
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    yield form


def test_tab_stops_where_somebody_can_do_something_in_order(form: Form) -> None:
    assert tab_stops(form) == [form.first, form.text, form.last]


def test_the_walk_goes_where_the_key_goes(form: Form) -> None:
    form.text.setTabChangesFocus(True)
    form.first.setFocus()
    pressed = [QApplication.focusWidget()]
    for _ in range(2):
        QTest.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        pressed.append(QApplication.focusWidget())

    assert tab_stops(form) == pressed


def test_the_walk_leaves_everything_alive_when_a_label_goes(form: Form) -> None:
    tab_stops(form)

    form.rows.removeRow(0)

    assert all(isValid(widget) for widget in (form.bar, form.first, form.text, form.last, form.off))


@pytest.mark.parametrize("name", ["first", "text", "last"])
def test_the_focus_is_where_it_was_and_nobody_has_felt_it_move(qtbot: QtBot, form: Form, name: str) -> None:
    held = getattr(form, name)
    held.setFocus()
    QTest.keyClicks(held, "Kari")
    done: list[str] = []
    for field in (form.first, form.last):
        field.editingFinished.connect(lambda: done.append("finished"))

    tab_stops(form)

    assert QApplication.focusWidget() is held
    assert done == []


def test_a_window_without_focus_stays_without(form: Form) -> None:
    form.first.setFocus()
    form.first.clearFocus()

    tab_stops(form)

    assert form.focusWidget() is None
