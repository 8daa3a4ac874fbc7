"""What the window's own keys do: finding, doing, going back. Bound to the registry of actions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from app.views.actions import page_actions
from app.views.crash import diagnostics
from app.views.messages import MessageList
from app.views.palette import CommandPalette
from app.views.shortcuts import ShortcutList

if TYPE_CHECKING:
    from app.views.main_window import MainWindow

_FILES = "*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.eml"


class Keyboard(QObject):
    """The keys of one window. Every slot is a bound method, so nothing outlives the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        actions = window.actions_
        actions.bind(
            {
                "palette": self._palette,
                "search": self._search,
                "register": self._register,
                "add_files": self._add_files,
                "next_case": self._next_case,
                "primary": self._primary,
                "keep": self._keep,
                "undo": self._undo,
                "sync": window.news.sync_now,
                "next_pane": window.panes.next,
                "previous_pane": window.panes.previous,
                "back": self._back,
                "larger": window.theme.larger,
                "smaller": window.theme.smaller,
                "normal_size": window.theme.normal,
                "theme": window.theme.toggle,
                "messages": self._messages,
                "person": window.person_wanted.emit,
                "diagnostics": self._diagnostics,
                "shortcuts": self._shortcuts,
            }
        )
        actions.place_wanted.connect(window.go)

    # --- finding

    @Slot()
    def _palette(self) -> None:
        window = self._window
        actions = [action for action in window.actions_.all() if action is not window.actions_["palette"]]
        palette = CommandPalette(window.desk, [*page_actions(window.frame.stack.page), *actions], window)
        palette.case_wanted.connect(self._open_case)
        palette.open()

    @Slot(str)
    def _open_case(self, case_id: str) -> None:
        self._window.go("case", case_id)

    @Slot()
    def _search(self) -> None:
        self._window.frame.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._window.frame.header.search.selectAll()

    @Slot()
    def to_sync(self) -> None:
        self._window.go("sync")

    @Slot()
    def _shortcuts(self) -> None:
        page = self._window.frame.stack.page
        title = page.title if page is not None else ""
        ShortcutList(title, page_actions(page), self._window.actions_.all(), self._window).open()

    @Slot()
    def _messages(self) -> None:
        MessageList(self._window.frame.messages.kept, self._window).open()

    # --- doing

    @Slot()
    def _register(self) -> None:
        self._window.go("register")

    @Slot()
    def _add_files(self) -> None:
        words = self.tr("Letters ({patterns})").format(patterns=_FILES)
        dialog = QFileDialog(self._window, self.tr("Take in files"), "", words)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._files_chosen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(list)
    def _files_chosen(self, names: list[str]) -> None:
        self._window.take_files([Path(name) for name in names])

    @Slot()
    def _next_case(self) -> None:
        self._window.go("worklist")
        page = self._window.frame.stack.page
        button = page.findChild(QAbstractButton, "worklist_next") if page is not None else None
        if button is not None:
            button.click()

    @Slot()
    def _primary(self) -> None:
        page = self._window.frame.stack.page
        if page is not None:
            page.primary()

    @Slot()
    def _keep(self) -> None:
        page = self._window.frame.stack.page
        if page is not None:
            page.keep()

    @Slot()
    def _undo(self) -> None:
        case_id = self._window.frame.stack.case_id
        if case_id:
            self._window.news.undo(case_id)

    @Slot()
    def _diagnostics(self) -> None:
        QGuiApplication.clipboard().setText(diagnostics([]))
        words = self.tr("Diagnostics are copied: versions, screens and faults, nothing about any case.")
        self._window.frame.messages.say("info", words)

    @Slot()
    def _back(self) -> None:
        if self._window.frame.stack.name == "case":
            self._window.go("worklist")

    def escape(self, event: QKeyEvent) -> bool:
        """Esc closes the newest message, or the case; False where it means nothing here."""
        if event.key() != Qt.Key.Key_Escape:
            return False
        if not self._window.frame.messages.close_newest():
            self._back()
        return True


def local_files(data: QMimeData) -> list[Path]:
    """The files of a drop that lie on this machine."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and Path(url.toLocalFile()).is_file()]
