"""The window: joins navigation, header, messages and pages, and lets the keyboard reach all of them.

Knows where things are, never what they mean: rules are asked of ``check`` by the pages, data of the desk.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow

from app.services.pages_intake import IntakeAnswer
from app.services.protocol import Workbench
from app.views.actions import ActionRegistry
from app.views.desk import Desk
from app.views.frame import Frame
from app.views.i18n import Translations
from app.views.jobs import JobRunner
from app.views.keyboard import Keyboard, local_files
from app.views.news import News
from app.views.page_stack import PageTable
from app.views.panes import Panes
from app.views.theme.colours import Scheme
from app.views.theme.theme import Theme

_STATE_VERSION = 1
START_PAGE = "worklist"


class MainWindow(QMainWindow):
    """Built and shown before the workbench is open; what is asked until then is answered when it is."""

    person_wanted = Signal()
    """Somebody wants to sign in as another person; ``main`` knows how."""
    closing = Signal()
    """The window is about to close; what was typed has been handed to the desk."""

    def __init__(
        self,
        desk: Desk,
        runner: JobRunner,
        theme: Theme,
        translations: Translations,
        settings: QSettings,
        pages: PageTable,
        practice: bool = False,
    ) -> None:
        super().__init__()
        self.desk = desk
        self.runner = runner
        self.theme = theme
        self.translations = translations
        self.settings = settings
        self.practice = practice
        self._pages = pages
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        self._build()
        self._connect_once()
        self._restore()

    def _build(self) -> None:
        """All that holds words; made anew when the language changes."""
        self.setWindowTitle(self.tr("Arbeidsbenken – practice") if self.practice else self.tr("Arbeidsbenken"))
        self.actions_ = ActionRegistry(self)
        self.frame = Frame(self.desk, self._pages, self.actions_, self.practice)
        self.news = News(self.desk, self.frame)
        self.panes = Panes(self.frame.panes, self.frame)
        self.keyboard = Keyboard(self)
        self.setCentralWidget(self.frame)
        self.frame.navigation.wanted.connect(self.go)
        self.frame.header.searched.connect(self.search)
        self.frame.header.entered.connect(self.frame.stack.enter)
        self.frame.header.sync.sync_now.connect(self.news.sync_now)
        self.frame.header.sync.show_all.connect(self.keyboard.to_sync)
        self.frame.stack.shown.connect(self.frame.navigation.mark)
        self.frame.show_person(self.desk.actor)
        self._looks_changed()

    def _connect_once(self) -> None:
        self.desk.wish.connect(self.go)
        self.desk.opened.connect(self._opened)
        self.runner.busy_changed.connect(self._busy)
        self.theme.changed.connect(self._looks_changed)
        self.translations.changed.connect(self.rebuild)

    # --- going places

    @Slot(str, str)
    def go(self, name: str, case_id: str = "") -> None:
        """Shows a page, for a case where it has one."""
        self.frame.stack.show_page(name, case_id)

    @Slot(str)
    def search(self, text: str) -> None:
        """Searching is done in the worklist, whichever page is shown; the focus stays in the field."""
        stack = self.frame.stack
        if stack.name != START_PAGE:
            stack.show_page(START_PAGE)
            self.frame.header.search.setFocus()
        stack.page_called(START_PAGE).search_for(text)

    @Slot(object)
    def _opened(self, actor: object) -> None:
        del actor
        self.frame.show_person(self.desk.actor)
        if not self.frame.stack.name:
            self.go(START_PAGE)

    @Slot()
    def rebuild(self) -> None:
        """Everything anew in the language that was just chosen, on the same page."""
        stack = self.frame.stack
        name, case_id, kept = stack.name, stack.case_id, self.frame.messages.kept
        self.forget_pages()
        for action in self.actions_.all():
            self.removeAction(action)
        self.keyboard.deleteLater()
        self.actions_.deleteLater()
        self._build()
        self.frame.messages.kept = kept
        self.news.refresh()
        if name:
            self.go(name, case_id)

    def forget_pages(self) -> None:
        """Before another person takes over: what is typed is kept, and nothing of theirs remains to be seen."""
        self.frame.stack.forget()
        self.frame.messages.forget()
        self.frame.navigation.show_counts({})
        self.frame.header.search.clear()

    # --- looks

    @Slot()
    def _looks_changed(self) -> None:
        self.frame.header.show_dark(self.theme.scheme is Scheme.DARK)
        self.settings.setValue("look/theme", self.theme.mode.value)
        self.settings.setValue("look/percent", self.theme.percent)

    @Slot(bool)
    def _busy(self, busy: bool) -> None:
        self.frame.header.show_busy(busy)

    # --- files

    def take_files(self, paths: list[Path]) -> None:
        """Takes files in, wherever they were dropped, and goes to registration."""
        if paths:
            self.go("register")
            self.desk.ask(partial(_take_in, paths), self, self._taken_in, lane="background")

    def _taken_in(self, answers: tuple[IntakeAnswer, ...]) -> None:
        self.news.taken_in(answers)
        if any(answer.accepted for answer in answers):
            self.go("register")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take_files(local_files(event.mimeData()))

    # --- the window itself

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keyboard.escape(event):
            super().keyPressEvent(event)

    def _restore(self) -> None:
        em = self.fontMetrics().height()
        self.resize(em * 72, em * 43)
        geometry, state = self.settings.value("window/geometry"), self.settings.value("window/state")
        if geometry is not None:
            self.restoreGeometry(geometry)
        if state is not None:
            self.restoreState(state, _STATE_VERSION)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.frame.stack.leave()
        self.settings.setValue("window/geometry", self.saveGeometry())
        self.settings.setValue("window/state", self.saveState(_STATE_VERSION))
        self.closing.emit()
        super().closeEvent(event)


def _take_in(paths: list[Path], workbench: Workbench) -> tuple[IntakeAnswer, ...]:
    return workbench.take_in(paths)
