"""A lint that any view test can run over a window: what it finds is what somebody cannot see, hear or reach.

``faults(widget)`` answers with sentences; an empty list is what a test wants. The widget must be shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

TARGET_PX = 24
_CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QComboBox,
    QAbstractItemView,
    QAbstractSlider,
    QTabBar,
)


def faults(root: QWidget) -> list[str]:
    """Everything that is wrong under ``root``, one sentence each."""
    found: list[str] = []
    for widget in (root, *shown_under(root)):
        found += _nameless(widget) + _small(widget) + _clipped(widget) + _markup(widget) + _trap(widget)
    return found + _unreachable(root) + _twins(root)


def shown_under(root: QWidget) -> Iterator[QWidget]:
    """The visible widgets that belong to us, without the inner parts of Qt's own controls."""
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root) and not _inner(widget, root):
            yield widget


def _inner(widget: QWidget, root: QWidget) -> bool:
    """Parts that Qt builds into a control: viewports, scroll bars, a combo's list, a line edit's icon."""
    if isinstance(widget, QScrollBar | QHeaderView | QMenu) or widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, QLineEdit | QComboBox | QHeaderView | QTabBar):
            return True
        parent = parent.parentWidget()
    return isinstance(widget.parentWidget(), QLineEdit | QComboBox)


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or '(no object name)'}"


def _is_control(widget: QWidget) -> bool:
    return isinstance(widget, _CONTROLS) and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus


def _nameless(widget: QWidget) -> list[str]:
    """Every control has a name and a role that is more than "something"."""
    if not _is_control(widget):
        return []
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None or interface.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
        return [f"{_told(widget)} has no role"]
    name = interface.text(QAccessible.Text.Name).strip()
    return [] if name else [f"{_told(widget)} has no accessible name"]


def _small(widget: QWidget) -> list[str]:
    """What is pressed is at least 24 by 24 pixels (WCAG 2.2, 2.5.8)."""
    if not isinstance(widget, QAbstractButton | QComboBox | QLineEdit) or not widget.isEnabled():
        return []
    if min(widget.width(), widget.height()) >= TARGET_PX:
        return []
    return [f"{_told(widget)} is only {widget.width()} × {widget.height()} pixels"]


def _clipped(widget: QWidget) -> list[str]:
    """Words have the room they ask for."""
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            short = widget.height() + 1 < widget.heightForWidth(widget.width())
        else:
            short = widget.width() + 1 < widget.sizeHint().width()
        return [f"{_told(widget)} cuts off «{widget.text()[:40]}»"] if short else []
    if isinstance(widget, QPushButton | QToolButton) and widget.text():
        short = widget.width() + 1 < widget.fontMetrics().horizontalAdvance(widget.text())
        return [f"{_told(widget)} cuts off «{widget.text()[:40]}»"] if short else []
    return []


def _markup(widget: QWidget) -> list[str]:
    """A label never guesses whether its text is markup: what it shows may come from a letter."""
    if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText and widget.text():
        return [f"{_told(widget)} would read «{widget.text()[:40]}» as markup"]
    return []


def _trap(widget: QWidget) -> list[str]:
    """Tab leaves every text and every table."""
    if isinstance(widget, QPlainTextEdit | QTextEdit) and not widget.isReadOnly() and not widget.tabChangesFocus():
        return [f"{_told(widget)} keeps the Tab key"]
    if isinstance(widget, QAbstractItemView) and widget.tabKeyNavigation() and widget.focusPolicy():
        return [f"{_told(widget)} keeps the Tab key"]
    return []


def _unreachable(root: QWidget) -> list[str]:
    """Every control that can be used is a stop of the Tab key."""
    reached = set(tab_stops(root))
    return [
        f"{_told(widget)} is not reached by Tab"
        for widget in shown_under(root)
        if _is_control(widget)
        and widget.isEnabled()
        and widget not in reached
        and not _one_of_many(widget)
        and not isinstance(widget.parentWidget(), QAbstractScrollArea | QTabBar)
    ]


def _one_of_many(widget: QWidget) -> bool:
    """A radio button and its like: Tab stops at the group, arrows move inside it."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    return widget.autoExclusive() or (group is not None and group.exclusive())


def tab_stops(root: QWidget) -> list[QWidget]:
    """What Tab stops at under ``root``, in order.

    The focus itself goes from stop to stop and back to where it was. Never by ``nextInFocusChain``: PySide makes what
    that returns a child of the widget before it, and believes everything behind a label to be gone when the label goes.
    """
    window = root.window()
    held = window.focusWidget()
    stops: list[QWidget] = []
    with _unfelt():
        if held is not None:
            held.clearFocus()
        while window.focusNextPrevChild(True):
            stop = window.focusWidget()
            if stop is None or stop in stops:
                break
            stops.append(stop)
        for stop in stops:
            stop.clearFocus()
        if held is not None:
            held.setFocus()
    return [stop for stop in stops if root.isAncestorOf(stop)]


@contextmanager
def _unfelt() -> Iterator[None]:
    """While this lasts no widget feels the focus come or go, so that nothing opens, is checked or counts as typed."""
    numb = _Numb()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(numb)
    try:
        yield
    finally:
        app.removeEventFilter(numb)


class _Numb(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.FocusAboutToChange)


def _twins(root: QWidget) -> list[str]:
    """Controls in one place do not lie on top of each other."""
    found: list[str] = []
    controls = [widget for widget in shown_under(root) if _is_control(widget) and not widget.findChildren(QWidget)]
    for place, one in enumerate(controls):
        for other in controls[place + 1 :]:
            if one.parentWidget() is other.parentWidget():
                both = QRect(one.geometry()).intersected(other.geometry())
                if both.width() > 2 and both.height() > 2:
                    found.append(f"{_told(one)} and {_told(other)} lie on top of each other")
    return found
