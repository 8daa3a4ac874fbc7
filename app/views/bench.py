"""Sitting down at the workbench: the window, and who sits at it. One person leaves, another opens, within seconds.

The frame is shown before anything heavy is loaded. Knows windows and the ways in that it is given; knows no server, no
key and no store.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog

from app.models.texts import Language
from app.services.pages import Person
from app.services.problems import Problem
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.i18n import Translations
from app.views.jobs import JobRunner
from app.views.language import language_in_use
from app.views.main_window import MainWindow
from app.views.page_stack import PageTable
from app.views.sign_in.dialog import SignInDialog
from app.views.start.dialog import StartChoice, StartDialog
from app.views.theme.motion import CHOICES, use_calm
from app.views.theme.theme import Mode, Theme


class Ways(Protocol):
    """The ways in. Every method but the properties may take long, so it is called in a worker."""

    @property
    def practice(self) -> bool | None:
        """Whether we practise; None before the first start."""

    @property
    def last_person(self) -> str:
        """The id of whoever was here last, or ""."""

    def try_server(self, address: str) -> object: ...
    def begin_practice(self) -> object: ...
    def people(self) -> Sequence[Person]: ...
    def enter_practice(self, person: str) -> Workbench: ...
    def enter_with_work_account(self) -> Workbench: ...
    def unlock(self, passphrase: str) -> Workbench: ...
    def close(self) -> None: ...


class Bench(QObject):
    """The window and its desk. ``opened`` says that somebody sits at it; ``left`` that everything is put away."""

    opened = Signal()
    left = Signal()

    def __init__(self, app: QApplication, settings: QSettings, ways: Ways, pages: PageTable) -> None:
        super().__init__(app)
        self._ways = ways
        self._settings = settings
        self._dialog: QDialog | None = None
        self._app = app
        use_calm(app, CHOICES.get(str(settings.value("look/calm", "system"))))
        self.theme = Theme(app, _mode(settings), _percent(settings))
        self.translations = Translations(app, _language(settings))
        self.runner = JobRunner(self)
        self.desk = Desk(self.runner, self)
        self.window = MainWindow(
            self.desk, self.runner, self.theme, self.translations, settings, pages, practice=bool(ways.practice)
        )
        self.window.person_wanted.connect(self.change_person)
        self.window.closing.connect(self._close)
        self.desk.setting_changed.connect(self._setting_changed)
        self.theme.changed.connect(self._keep_look)

    def show(self) -> None:
        """Shows the frame, and lets somebody in after the first paint."""
        self.window.show()
        QTimer.singleShot(0, self, self._begin)

    @Slot()
    def _begin(self) -> None:
        if self._ways.practice is None:
            self._welcome()
        elif self._ways.practice and self._ways.last_person:
            person = self._ways.last_person
            self.runner.run(
                self._ways.enter_practice,
                person,
                owner=self,
                on_done=self.sit_down,
                on_fail=self._not_in,
                lane="background",
            )
        else:
            self.change_person()

    # --- the first start

    def _welcome(self) -> None:
        dialog = StartDialog(self.runner, self._ways.try_server, self.window)
        dialog.chosen.connect(self._chosen)
        self._show(dialog)

    @Slot(object)
    def _chosen(self, choice: StartChoice) -> None:
        self.window.practice = choice.practice
        self.window.rebuild()
        if choice.practice:
            words = self.tr("The practice office is being made ready, with invented people and letters …")
            self.window.frame.messages.say("info", words)
            self.runner.run(
                self._ways.begin_practice, owner=self, on_done=self._practising, on_fail=self._not_in, lane="background"
            )
        else:
            self.change_person()

    def _practising(self, answer: object) -> None:
        del answer
        self.window.frame.messages.forget()
        self.change_person()

    # --- who sits here

    @Slot()
    def change_person(self) -> None:
        """Asks who wants to work; whoever sits here stays until somebody has signed in."""
        actor = self.desk.actor
        if self._ways.practice:
            dialog = SignInDialog(
                self.runner,
                people=self._ways.people,
                as_person=self._ways.enter_practice,
                now=actor.id if actor else "",
                parent=self.window,
            )
        else:
            dialog = SignInDialog(
                self.runner,
                work_account=self._ways.enter_with_work_account,
                unlock=self._ways.unlock,
                now=actor.id if actor else "",
                parent=self.window,
            )
        dialog.signed_in.connect(self.sit_down)
        self._show(dialog)

    def _show(self, dialog: QDialog) -> None:
        self._dialog = dialog
        dialog.open()

    @Slot(object)
    def sit_down(self, workbench: Workbench) -> None:
        """Another workbench takes the place of the one before, whose person is gone from the screen first."""
        self.window.forget_pages()
        before = self.desk.leave()
        if before is not None:
            self.runner.run(before.close, owner=self, on_done=self._put_away, lane="store")
        self.desk.open(workbench)
        self.desk.ask(partial(_speak, language_in_use()), self, self._put_away)
        self.window.go("worklist")
        self.opened.emit()

    def _put_away(self, nothing: object) -> None:
        """There is nothing to tell."""

    def _not_in(self, error: Exception) -> None:
        """The way in was barred: say why, and offer the other ways."""
        if not isinstance(error, Problem):
            raise error
        self.window.frame.messages.forget()
        self.desk.report(error)
        self.change_person()

    # --- settings that show at once

    @Slot(str, str)
    def _setting_changed(self, key: str, value: str) -> None:
        if key == "language":
            self._settings.setValue("look/language", value)
            self.translations.choose(Language(value))
            self.desk.ask(partial(_speak, language_in_use()), self, self._put_away)
        elif key == "theme":
            self.theme.choose(Mode(value))
        elif key == "scale":
            self.theme.resize(int(value))
        elif key == "calm":
            self._settings.setValue("look/calm", value)
            use_calm(self._app, CHOICES[value])

    @Slot()
    def _keep_look(self) -> None:
        """The look was changed by a key or a button: the settings page must tell the same."""
        if self.desk.ready:
            kept = {"theme": self.theme.mode.value, "scale": str(self.theme.percent)}
            for key, value in kept.items():
                self.desk.setting_changed.emit(key, value)
            self.desk.ask(partial(_keep, kept), self, self._put_away)

    # --- going

    @Slot()
    def _close(self) -> None:
        """What was typed is already with the desk; it is written before anything is put away."""
        self.runner.wait_idle(10_000)
        workbench = self.desk.leave()
        if workbench is not None:
            workbench.close()
        self.runner.close()
        self._ways.close()
        self.left.emit()


def _speak(language: Language, workbench: Workbench) -> None:
    workbench.use_language(language)


def _keep(kept: Mapping[str, str], workbench: Workbench) -> None:
    for key, value in kept.items():
        workbench.set_setting(key, value)


def _mode(settings: QSettings) -> Mode:
    value = str(settings.value("look/theme", Mode.SYSTEM.value))
    return Mode(value) if value in set(Mode) else Mode.SYSTEM


def _percent(settings: QSettings) -> int:
    value = str(settings.value("look/percent", "100"))
    return int(value) if value.isdigit() else 100


def _language(settings: QSettings) -> Language:
    value = str(settings.value("look/language", Language.NB.value))
    return Language(value) if value in set(Language) else Language.NB
