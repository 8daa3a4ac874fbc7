"""Hands at the keyboard and mouse: what a person does to a window, by the names of its controls.

The rehearsal and the view tests use the same hands, so both go through the very controls a caseworker uses. Waiting is
for conditions, never for time alone. Knows Qt and names; knows nothing of cases.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)

Widget = TypeVar("Widget", bound=QWidget)
PATIENCE_MS = 20_000
_NO_KEY = 0x100
"""QTest has keys for Latin-1 only; a name with «ł» or a dash is put in whole, as an input method would."""


class Stuck(Exception):
    """Something that the person waited for did not come, or a control was missing or closed to them."""


class Hands:
    """A person's hands on one window. ``root`` is the widget within which names are looked up."""

    def __init__(self, root: QWidget) -> None:
        self.root = root

    def at(self, root: QWidget) -> Hands:
        """The same hands on another window, e.g. a dialog."""
        return Hands(root)

    def find(self, name: str, kind: type[Widget]) -> Widget:
        """The one control with this object name. Raises ``Stuck`` if there is none."""
        found = self.root.findChild(kind, name)
        if found is None:
            raise Stuck(f"there is no {kind.__name__} called {name}")
        return found

    def see(self, name: str) -> bool:
        """Whether a control with this name is on the screen."""
        found = self.root.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def wait(self, condition: Callable[[], bool], what: str, timeout_ms: int = PATIENCE_MS) -> None:
        """Lets the window work until ``condition`` holds; ``what`` says in the error what was waited for."""
        limit = time.monotonic() + timeout_ms / 1000
        while not condition():
            if time.monotonic() > limit:
                raise Stuck(f"waited {timeout_ms} ms for {what}")
            loop_once()

    def wait_for(self, name: str, timeout_ms: int = PATIENCE_MS) -> QWidget:
        """Waits until a control with this name is on the screen."""
        self.wait(lambda: self.see(name), f"{name} to be shown", timeout_ms)
        return self.find(name, QWidget)

    def click(self, name: str, timeout_ms: int = PATIENCE_MS) -> None:
        """Presses a button, once it is open to be pressed. Raises ``Stuck`` with the reason it gives if it never is."""
        self.wait(lambda: self.root.findChild(QAbstractButton, name) is not None, f"button {name}", timeout_ms)
        button = self.find(name, QAbstractButton)
        try:
            self.wait(lambda: button.isVisible() and button.isEnabled(), f"{name} to be open", timeout_ms)
        except Stuck as stuck:
            raise Stuck(f"{stuck}: {button.accessibleDescription() or button.toolTip()}") from stuck
        self.press(button)

    def press(self, button: QAbstractButton) -> None:
        """Presses this very button with the mouse."""
        show_in_scroll_area(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=_spot(button))
        loop_once()

    def tick(self, name: str, on: bool = True) -> None:
        """Brings a check box or radio button to a state."""
        button = self.find(name, QAbstractButton)
        if button.isChecked() != on:
            show_in_scroll_area(button)
            button.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(button, Qt.Key.Key_Space)
            loop_once()
        if button.isChecked() != on:
            raise Stuck(f"{name} does not let itself be set to {on}")

    def type(self, name: str, text: str) -> None:
        """Replaces what stands in a field by ``text``, key by key where the text is short."""
        field = self.find(name, QWidget)
        editor = field if isinstance(field, QLineEdit | QPlainTextEdit) else _editor(field)
        if editor is None:
            raise Stuck(f"{name} is not a field to type in")
        show_in_scroll_area(editor)
        editor.setFocus(Qt.FocusReason.TabFocusReason)
        editor.selectAll()
        QTest.keyClick(editor, Qt.Key.Key_Delete)
        if isinstance(editor, QPlainTextEdit):
            editor.insertPlainText(text)
        elif all(ord(letter) < _NO_KEY for letter in text):
            QTest.keyClicks(editor, text)
        else:
            editor.insert(text)
        loop_once()

    def choose(self, name: str, value: str) -> None:
        """Chooses the entry of a list whose data is ``value``, by the keyboard."""
        field = self.find(name, QWidget)
        box = field if isinstance(field, QComboBox) else field.findChild(QComboBox)
        if box is None:
            raise Stuck(f"{name} is not a list to choose from")
        place = box.findData(value)
        if place < 0:
            raise Stuck(f"{name} does not offer {value!r}")
        show_in_scroll_area(box)
        box.setFocus(Qt.FocusReason.TabFocusReason)
        while box.currentIndex() != place:
            before = box.currentIndex()
            QTest.keyClick(box, Qt.Key.Key_Down if before < place else Qt.Key.Key_Up)
            if box.currentIndex() == before:
                raise Stuck(f"{name} does not move to {value!r}")
        loop_once()

    def open_tab(self, name: str, place: int) -> None:
        """Opens a tab by its place, with a click on it."""
        tabs = self.find(name, QTabWidget)
        QTest.mouseClick(tabs.tabBar(), Qt.MouseButton.LeftButton, pos=tabs.tabBar().tabRect(place).center())
        loop_once()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key in whatever has the focus."""
        QTest.keyClick(QApplication.focusWidget() or self.root, key, modifier)
        loop_once()


def loop_once() -> None:
    """Lets Qt do what is due, and waits a moment for more; no busy waiting."""
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, QDeadlineTimer(10))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QTest.qWait(1)


def show_in_scroll_area(widget: QWidget) -> None:
    """Scrolls the areas around a control so that it can be seen, as a person would."""
    parent = widget.parentWidget()
    while parent is not None:
        ensure = getattr(parent, "ensureWidgetVisible", None)
        if ensure is not None:
            ensure(widget)
        parent = parent.parentWidget()


def _editor(field: QWidget) -> QLineEdit | QPlainTextEdit | None:
    return field.findChild(QLineEdit) or field.findChild(QPlainTextEdit)


def _spot(button: QAbstractButton) -> QPoint:
    """Where to click: near the left edge, where a check box has its box and a button its words."""
    return QPoint(min(12, button.width() // 2), button.height() // 2)
