"""Everything that can be done from the keyboard, in one registry that feeds menus, tooltips, F1 and the palette.

No Ctrl+Alt (that is AltGr on Norwegian keyboards), no single letters, nothing with Insert or Caps Lock. Pages add their own
actions to themselves (``QWidget.addAction``); they are listed together with these.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from app.models.texts import QT_TRANSLATE_NOOP as _
from app.views.navigation import PLACES, place_title
from app.views.theme.icons import icon
from app.views.widgets.keys import keys_named


class ActionSpec(msgspec.Struct, frozen=True):
    """An action of the whole window: its id, English words, keys and icon."""

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""


SPECS = (
    ActionSpec("palette", _("action", "Find a command or a case"), ("Ctrl+K",), "terminal"),
    ActionSpec("search", _("action", "Search the cases"), ("Ctrl+F",), "magnifying_glass"),
    ActionSpec("register", _("action", "Register a letter"), ("Ctrl+N",), "file_plus"),
    ActionSpec("add_files", _("action", "Take in files from this machine"), ("Ctrl+O",), "upload"),
    ActionSpec("next_case", _("action", "Take the next case"), ("Ctrl+Shift+N",), "person_plus"),
    ActionSpec("primary", _("action", "Do what this page is for"), ("Ctrl+Return", "Ctrl+Enter"), "checkmark"),
    ActionSpec("keep", _("action", "Save what is typed now"), ("Ctrl+S",), "floppydisk"),
    ActionSpec("undo", _("action", "Take back the latest act in this case"), ("Ctrl+Z",), "arrow_undo"),
    ActionSpec("sync", _("action", "Sync now"), ("F5",), "arrows_circlepath"),
    ActionSpec("next_pane", _("action", "Next part of the window"), ("F6",)),
    ActionSpec("previous_pane", _("action", "Previous part of the window"), ("Shift+F6",)),
    ActionSpec("back", _("action", "Close the case and go back"), ("Ctrl+W",), "arrow_left"),
    ActionSpec("larger", _("action", "Larger text"), ("Ctrl++", "Ctrl+="), "zoom_plus"),
    ActionSpec("smaller", _("action", "Smaller text"), ("Ctrl+-",), "zoom_minus"),
    ActionSpec("normal_size", _("action", "Normal text size"), ("Ctrl+0",)),
    ActionSpec("theme", _("action", "Light or dark"), ("Ctrl+Shift+L",), "theme"),
    ActionSpec("messages", _("action", "Messages so far"), ("Ctrl+Shift+M",), "bell"),
    ActionSpec("person", _("action", "Change person"), ("Ctrl+Shift+U",), "person_circle"),
    ActionSpec("diagnostics", _("action", "Copy diagnostics"), ("Ctrl+Shift+D",), "clipboard"),
    ActionSpec("shortcuts", _("action", "Keyboard shortcuts"), ("F1",), "questionmark_circle"),
)


class ActionRegistry(QObject):
    """The actions of one window, by id. Each is bound once to what it does."""

    place_wanted = Signal(str)
    """The name of a page that somebody wants to go to."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        places = QActionGroup(self)
        places.triggered.connect(self._go)
        for spec in SPECS:
            self._add(window, spec.id, QCoreApplication.translate("action", spec.text), spec.keys, spec.icon)
        for place in sorted(PLACES, key=lambda place: place.number):
            words = self.tr("Go to: {page}").format(page=place_title(place))
            action = self._add(window, f"go_{place.name}", words, (f"Ctrl+{place.number}",), place.icon)
            action.setData(place.name)
            places.addAction(action)

    @Slot(QAction)
    def _go(self, action: QAction) -> None:
        self.place_wanted.emit(action.data())

    def _add(self, window: QWidget, name: str, text: str, keys: tuple[str, ...], picture: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"action_{name}")
        action.setShortcuts([keys_named(key) for key in keys])
        if picture:
            action.setIcon(icon(picture))
        if keys:
            action.setToolTip(f"{text} ({keys_text(action)})")
        window.addAction(action)
        self._actions[name] = action
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def bind(self, slots: dict[str, Callable[[], object]]) -> None:
        """Says what actions do; ``slots`` are bound methods by action id."""
        for name, slot in slots.items():
            self._actions[name].triggered.connect(slot)

    def all(self) -> list[QAction]:
        """Places first, then the rest, as they are listed everywhere."""
        places = [action for name, action in self._actions.items() if name.startswith("go_")]
        return places + [action for name, action in self._actions.items() if not name.startswith("go_")]


def keys_text(action: QAction) -> str:
    """The first key of an action as it is printed on the keyboard."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def page_actions(page: QWidget | None) -> list[QAction]:
    """What a page and the widgets shown on it added of their own, with words and a key.

    A key of a tab that is not in front does nothing, so two tabs may have the same one.
    """
    if page is None:
        return []
    shown = (widget for widget in page.findChildren(QWidget) if widget.isVisibleTo(page))
    widgets: Iterable[QWidget] = (page, *shown)
    found = [action for widget in widgets for action in widget.actions() if action.text()]
    return [action for action in dict.fromkeys(found) if not action.shortcut().isEmpty()]


def duplicates(actions: Iterable[QAction]) -> list[str]:
    """Keys that more than one action claims."""
    seen: dict[str, int] = {}
    for action in actions:
        for key in action.shortcuts():
            name = key.toString()
            seen[name] = seen.get(name, 0) + 1
    return [key for key, times in seen.items() if times > 1]
