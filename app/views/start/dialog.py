"""The first start: practice on this machine, or a server's address. Knows no network: it is given a function to try it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from urllib.parse import urlsplit

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QDialog, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.services.problems import Problem
from app.views.jobs import JobRunner
from app.views.widgets.buttons import Button
from app.views.widgets.fields import LineField
from app.views.widgets.notice import Notice
from app.views.widgets.scrolled import Snug, scrolled, size_in_em
from app.views.widgets.text import Heading, Muted, Text
from app.views.words import problem_text

_LOCAL = ("127.0.0.1", "localhost", "::1")


class StartChoice(msgspec.Struct, frozen=True):
    """What was chosen: practice, or a server by its address."""

    practice: bool
    address: str = ""


class StartDialog(QDialog):
    """``chosen`` carries a ``StartChoice``; a server's address is tried before it is taken."""

    chosen = Signal(object)

    def __init__(self, runner: JobRunner, try_server: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self._runner = runner
        self._try_server = try_server
        self._practice = QRadioButton(self.tr("Practise on this machine"))
        self._server = QRadioButton(self.tr("Connect to the office's server"))
        # They stand in different frames, so a group of their own is what makes them one choice.
        self._ways = QButtonGroup(self)
        self._ways.addButton(self._practice)
        self._ways.addButton(self._server)
        self.address = LineField(
            self.tr("The server's address"), self.tr("For example https://arbeidsbenken.nav.example")
        )
        self._notice = Notice("danger")
        self._go = Button(self.tr("Begin"), "primary")
        self._lay_out()
        self._choose()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Welcome to Arbeidsbenken"))
        for button, name in ((self._practice, "start_practice"), (self._server, "start_server")):
            button.setObjectName(name)
            button.setAccessibleName(button.text())
        self.address.setObjectName("start_address")
        self._go.setObjectName("start_go")
        self._practice.setChecked(True)
        self._go.setDefault(True)
        inner = Snug()
        column = QVBoxLayout(inner)
        column.setContentsMargins(28, 24, 28, 8)
        column.setSpacing(12)
        column.addWidget(Heading(self.tr("Welcome to Arbeidsbenken"), 1))
        column.addWidget(Text(self.tr("Handle applications for access to Aa-registeret, from letter to decision.")))
        column.addWidget(
            self._card(self._practice, self.tr("Invented people and letters. Nothing leaves this machine."))
        )
        column.addWidget(
            self._card(self._server, self.tr("For real work. You sign in with your work account."), self.address)
        )
        column.addWidget(self._notice)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(28, 8, 28, 20)
        row.addStretch(1)
        row.addWidget(self._go)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(inner), 1)
        whole.addLayout(row)
        self._connect()
        size_in_em(self, 28, 29)

    def _connect(self) -> None:
        self._practice.toggled.connect(self._choose)
        self._server.clicked.connect(self._server_chosen)
        self.address.left.connect(self._check)
        self._go.clicked.connect(self._begin)

    def _card(self, button: QRadioButton, help: str, field: QWidget | None = None) -> QFrame:
        card = QFrame()
        card.setProperty("card", True)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 12)
        column.addWidget(button)
        text = Muted(help)
        text.setIndent(self.fontMetrics().height() + 8)
        column.addWidget(text)
        button.setAccessibleDescription(help)
        if field is not None:
            column.addWidget(field)
        return card

    @Slot()
    def _choose(self) -> None:
        """Only a server has an address."""
        self.address.setVisible(self._server.isChecked())
        self.address.show_error("")
        self._notice.show_text("")

    @Slot()
    def _server_chosen(self) -> None:
        self.address.setFocus()

    @Slot()
    def _check(self) -> bool:
        """Says what is wrong with the address; https is demanded except on this machine."""
        parts = urlsplit(self.address.value())
        safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOCAL)
        good = safe and bool(parts.hostname) and parts.username is None
        words = "" if good or not self.address.value() else self.tr("Write the whole address, beginning with https://.")
        self.address.show_error(words)
        return good

    @Slot()
    def _begin(self) -> None:
        if self._practice.isChecked():
            self.accept()
            self.chosen.emit(StartChoice(practice=True))
        elif not self.address.value():
            self.address.show_error(self.tr("Write the server's address."))
            self.address.setFocus()
        elif self._check():
            self._go.setEnabled(False)
            address = self.address.value().rstrip("/")
            work = partial(_answering, self._try_server, address)
            self._runner.run(work, owner=self, on_done=self._answered, on_fail=self._failed, lane="background")

    def _answered(self, address: str) -> None:
        self.accept()
        self.chosen.emit(StartChoice(practice=False, address=address))

    def _failed(self, error: Exception) -> None:
        self._go.setEnabled(True)
        if not isinstance(error, Problem):
            raise error
        self._notice.show_text(problem_text(error))


def _answering(try_server: Callable[[str], object], address: str) -> str:
    try_server(address)
    return address
