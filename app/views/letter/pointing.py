"""From where somebody works to what the letter says of it: by a key, or from the menu of the field or card itself.

A widget says with the property ``letter_target`` which part of the case it holds, e.g. "condition:period"; those without
one are asked about their parents. Knows nothing of letters or cases.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QWidget

from app.views.widgets.keys import keys_named

KEYS = "Ctrl+J"
_PROPERTY = "letter_target"


def set_target(widget: QWidget, target: str) -> None:
    """Says which part of the case a widget holds; an empty string says that it holds none just now."""
    widget.setProperty(_PROPERTY, target)


def target_of(widget: QWidget | None) -> str:
    """The part of the case that a widget, or the nearest one around it, holds; empty where none does."""
    while widget is not None:
        found = widget.property(_PROPERTY)
        if isinstance(found, str) and found:
            return found
        widget = widget.parentWidget()
    return ""


class ShowInLetter(QObject):
    """The way to the letter from everything under ``host``. ``wished`` carries the target."""

    wished = Signal(str)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.action = QAction(self.tr("Show in the letter"), host)
        self.action.setShortcut(keys_named(KEYS))
        self.action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.action.triggered.connect(self._from_focus)
        host.addAction(self.action)
        host.installEventFilter(self)

    def watch(self, *edits: QPlainTextEdit) -> None:
        """Texts have a menu of their own; the way to the letter is added to it."""
        for edit in edits:
            edit.installEventFilter(self)

    @Slot()
    def _from_focus(self) -> None:
        target = target_of(QApplication.focusWidget())
        if target:
            self.wished.emit(target)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent) and isinstance(watched, QWidget):
            return self._offer(watched, event)
        return False

    def _offer(self, widget: QWidget, event: QContextMenuEvent) -> bool:
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        under = QApplication.focusWidget() if by_keys else widget.childAt(event.pos()) or widget
        target = target_of(under)
        if not target:
            return False
        self._menu(widget, target).popup(event.globalPos())
        return True

    def _menu(self, widget: QWidget, target: str) -> QMenu:
        menu = widget.createStandardContextMenu(QPoint()) if isinstance(widget, QPlainTextEdit) else QMenu(widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("letter_menu")
        menu.addSeparator()
        show = menu.addAction(self.action.text())
        show.setObjectName("show_in_letter")
        show.setShortcut(self.action.shortcut())
        show.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        show.setData(target)
        show.triggered.connect(self._chosen)
        return menu

    @Slot()
    def _chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.wished.emit(str(action.data()))
