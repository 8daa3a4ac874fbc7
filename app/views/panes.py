"""F6: from one part of the window to the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget


class Panes(QObject):
    """Moves the focus among the panes that ``listed`` gives at the time: navigation, search, then the page's own."""

    def __init__(self, listed: Callable[[], list[QWidget]], parent: QObject) -> None:
        super().__init__(parent)
        self._listed = listed

    @Slot()
    def next(self) -> None:
        self._turn(1)

    @Slot()
    def previous(self) -> None:
        self._turn(-1)

    def _turn(self, step: int) -> None:
        panes = [pane for pane in self._listed() if pane.isVisible()]
        focus = QApplication.focusWidget()
        within = [at for at, pane in enumerate(panes) if focus is pane or (focus and pane.isAncestorOf(focus))]
        _enter(panes[(within[-1] + step if within else 0) % len(panes)])


def _enter(pane: QWidget) -> None:
    """Gives the focus to a pane, or to the first thing in it that takes it."""
    if pane.focusPolicy() & Qt.FocusPolicy.TabFocus:
        pane.setFocus(Qt.FocusReason.TabFocusReason)
        return
    for widget in pane.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return
