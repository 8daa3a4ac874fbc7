"""The one object through which the window talks to the services, off the UI thread.

A page asks a question (``ask``) or does an act (``do``); the answer comes back on the UI thread to the page that
asked, and is dropped if that page is gone. Whatever happens to a case is announced once, through ``changed``; each view
asks itself whether that concerns it. The desk knows no rule and touches no file.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from app.models.case.acts import Act
from app.models.values import Actor
from app.services.pages import Receipt
from app.services.pages_sync import SyncLine
from app.services.problems import Problem
from app.services.protocol import Workbench
from app.views.jobs import Job, JobRunner

Answer = TypeVar("Answer")


ADD_TO = "add-to:"
"""Before a case's id in a wish for the page "register": something that arrived is to be added to that case."""


class Desk(QObject):
    """The desk (skrivebordet): questions and acts in, answers and news out."""

    opened = Signal(object)
    """A workbench is ready; carries the ``Actor`` who is signed in. Comes again when another person takes over."""
    changed = Signal(object)
    """The ids of the cases that changed (frozenset of str)."""
    sync_changed = Signal(object)
    """The new ``SyncLine``."""
    trouble = Signal(object)
    """A ``Problem`` that no page handled itself."""
    refused = Signal(object)
    """A ``Refused`` that no page handled itself."""
    done = Signal(object)
    """A ``Receipt`` for an act that was done here."""
    wish = Signal(str, str)
    """Somebody wants to see a page: its name in the navigation, and a case id or an empty string."""

    setting_changed = Signal(str, str)
    """Key and value of a setting that was kept, for what must follow at once (language, look)."""

    _news = Signal(object)

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._workbench: Workbench | None = None
        self._actor: Actor | None = None
        self._early: list[Callable[[], None]] = []
        self._news.connect(self._announce)

    @property
    def actor(self) -> Actor | None:
        """Who is signed in, or None before a workbench is open."""
        return self._actor

    @property
    def ready(self) -> bool:
        return self._workbench is not None

    def open(self, workbench: Workbench) -> None:
        """Takes a workbench into use; questions that were asked before it was ready are asked now."""
        self._workbench = workbench
        self._actor = workbench.actor
        workbench.on_change(self._news.emit)
        early, self._early = self._early, []
        self.opened.emit(self._actor)
        for question in early:
            question()

    def leave(self) -> Workbench | None:
        """Lets go of the workbench, e.g. to sign in as another person, and returns it to be closed."""
        workbench, self._workbench, self._actor = self._workbench, None, None
        return workbench

    def ask(
        self,
        question: Callable[[Workbench], Answer],
        owner: QObject,
        on_done: Callable[[Answer], None],
        on_fail: Callable[[Exception], None] | None = None,
        lane: str = "store",
    ) -> Job | None:
        """Asks the workbench something; ``on_done`` must be a bound method of a ``QObject``.

        Lane "store" keeps the order of questions and acts; "background" is for what may take long (network, letters).
        A ``Problem`` goes to ``on_fail`` if given, else to ``trouble``.
        """
        workbench = self._workbench
        if workbench is None:
            self._early.append(lambda: self._ask_again(question, owner, on_done, on_fail, lane))
            return None
        return self._runner.run(
            question, workbench, owner=owner, on_done=on_done, on_fail=on_fail or self.report, lane=lane
        )

    def _ask_again(
        self,
        question: Callable[[Workbench], Answer],
        owner: QObject,
        on_done: Callable[[Answer], None],
        on_fail: Callable[[Exception], None] | None,
        lane: str,
    ) -> None:
        self.ask(question, owner, on_done, on_fail, lane)

    def do(
        self,
        case_id: str,
        act: Act,
        owner: QObject,
        on_done: Callable[[Receipt], None] | None = None,
    ) -> Job | None:
        """Does an act; the receipt goes to ``on_done`` if given, else to ``done`` or ``refused``."""
        return self.ask(lambda workbench: workbench.submit(case_id, act), owner, on_done or self.receive)

    @Slot(object)
    def receive(self, receipt: Receipt) -> None:
        """Announces a receipt to everybody."""
        if receipt.refusal is None:
            self.done.emit(receipt)
        else:
            self.refused.emit(receipt.refusal)

    @Slot(object)
    def show_sync(self, line: SyncLine) -> None:
        self.sync_changed.emit(line)

    @Slot(object)
    def _announce(self, case_ids: frozenset[str]) -> None:
        self.changed.emit(case_ids)

    @Slot(object)
    def report(self, error: Exception) -> None:
        """A problem is shown; anything else is a bug and goes to the crash dialog through the excepthook."""
        if isinstance(error, Problem):
            self.trouble.emit(error)
        else:
            raise error
