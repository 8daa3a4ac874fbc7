"""Signing in: as one of the practice people, or with the work account. Knows no network: it is given functions.

The functions run off the UI thread. What the successful one returned is carried by ``signed_in``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.services.pages import Person
from app.services.problems import PassphraseNeeded, Problem
from app.views.jobs import JobRunner
from app.views.sign_in.people import PeopleList
from app.views.widgets.buttons import Button
from app.views.widgets.fields import LineField
from app.views.widgets.notice import Notice
from app.views.widgets.scrolled import size_in_em
from app.views.widgets.text import Heading, Muted
from app.views.words import problem_text


class SignInDialog(QDialog):
    """With ``people`` it offers the practice people; with ``work_account`` the button for the work account."""

    signed_in = Signal(object)

    def __init__(
        self,
        runner: JobRunner,
        *,
        people: Callable[[], Sequence[Person]] | None = None,
        as_person: Callable[[str], object] | None = None,
        work_account: Callable[[], object] | None = None,
        unlock: Callable[[str], object] | None = None,
        now: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sign_in")
        self._runner = runner
        self._people = people
        self._as_person = as_person
        self._work_account = work_account
        self._unlock = unlock
        self._passphrase = LineField(self.tr("Passphrase"))
        self._open = Button(self.tr("Unlock"), "primary", "padlock_unlocked")
        self._now = now
        self.list = PeopleList()
        self._notice = Notice("danger")
        self._enter = Button(self.tr("Sign in"), "primary", "enter")
        self._account = Button(self.tr("Sign in with your work account"), "primary", "person_circle")
        self._lay_out()
        if people is not None:
            self._runner.run(people, owner=self, on_done=self._show_people, on_fail=self._failed, lane="background")

    def _lay_out(self) -> None:
        title = self.tr("Change person") if self._now else self.tr("Sign in")
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Heading(title, 1))
        column.addWidget(self._notice)
        row = QHBoxLayout()
        cancel = Button(self.tr("Cancel"), "quiet")
        cancel.setObjectName("sign_in_cancel")
        cancel.clicked.connect(self.reject)
        row.addStretch(1)
        row.addWidget(cancel)
        if self._people is not None:
            column.addWidget(Muted(self.tr("This is practice with invented people. Choose whose seat you take.")))
            column.addWidget(self.list, 1)
            self._enter.setObjectName("sign_in_enter")
            self._enter.setEnabled(False)
            self._enter.clicked.connect(self._enter_marked)
            self.list.chosen.connect(self._enter_as)
            self.list.marked.connect(self._on_mark)
            row.addWidget(self._enter)
        if self._work_account is not None:
            column.addWidget(Muted(self.tr("Your browser opens, and you come back here when you are signed in.")))
            column.addStretch(1)
            self._account.setObjectName("sign_in_work_account")
            self._account.clicked.connect(self._enter_account)
            row.addWidget(self._account)
        self._lay_out_passphrase(column, row)
        column.addLayout(row)
        size_in_em(self, 24, 26 if self._people else 12)
        if self._work_account is not None:
            self._account.setFocus()

    def _lay_out_passphrase(self, column: QVBoxLayout, row: QHBoxLayout) -> None:
        """Shown only where the local data must be unlocked by a person, because nothing here may keep its key."""
        self._passphrase.setObjectName("sign_in_passphrase")
        self._passphrase.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._passphrase.line.returnPressed.connect(self._enter_unlocked)
        self._passphrase.setVisible(False)
        self._open.setObjectName("sign_in_unlock")
        self._open.clicked.connect(self._enter_unlocked)
        self._open.setVisible(False)
        column.addWidget(self._passphrase)
        row.addWidget(self._open)

    def _ask_passphrase(self, fresh: bool) -> None:
        self._account.setVisible(False)
        self._passphrase.setVisible(True)
        self._open.setVisible(True)
        self._passphrase.set_help(
            self.tr("Choose one of at least ten characters. If you forget it, what was not sent yet is lost.")
            if fresh
            else self.tr("The one you chose on this machine.")
        )
        self._passphrase.line.setFocus()

    @Slot()
    def _enter_unlocked(self) -> None:
        if self._unlock is not None and self._passphrase.value():
            self._try(partial(self._unlock, self._passphrase.value()))

    def _show_people(self, people: Sequence[Person]) -> None:
        self.list.show_people(people, self._now)

    @Slot()
    def _on_mark(self) -> None:
        self._enter.setEnabled(bool(self.list.choice()))

    @Slot()
    def _enter_marked(self) -> None:
        self._enter_as(self.list.choice())

    @Slot(str)
    def _enter_as(self, person: str) -> None:
        if person and self._as_person is not None:
            self._try(partial(self._as_person, person))

    @Slot()
    def _enter_account(self) -> None:
        if self._work_account is not None:
            self._try(self._work_account)

    def _try(self, way: Callable[[], object]) -> None:
        self._wait(True)
        self._notice.show_text("")
        self._runner.run(way, owner=self, on_done=self._done, on_fail=self._failed, lane="background")

    def _wait(self, waiting: bool) -> None:
        self.list.setEnabled(not waiting)
        self._enter.setEnabled(not waiting)
        self._account.setEnabled(not waiting)
        self._open.setEnabled(not waiting)

    def _done(self, session: object) -> None:
        self.accept()
        self.signed_in.emit(session)

    def _failed(self, error: Exception) -> None:
        self._wait(False)
        if not isinstance(error, Problem):
            raise error
        self._notice.show_text(problem_text(error))
        if isinstance(error, PassphraseNeeded):
            self._ask_passphrase(error.fresh)
