"""The place of one document worker: started when it is needed, replaced when it is worn out or has died.

Knows processes; knows nothing of what is asked of them.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from app.models.texts import QT_TRANSLATE_NOOP
from app.services.intake.child import Child, WorkerGone
from app.services.intake.limits import Limits
from app.services.problems import Problem

_Answer = TypeVar("_Answer")


class ReaderProblem(Problem):
    """The worker process cannot be started; this has nothing to do with the file."""

    sentence = QT_TRANSLATE_NOOP(
        "problem",
        "Files cannot be read just now, because the program's reader does not start. Nothing was taken in, and what was "
        "saved before is safe. Close other programs or restart the machine, then try again.",
    )


class Seat:
    """The place of one worker: it is started when it is needed, and replaced after trouble or enough documents."""

    def __init__(self, limits: Limits) -> None:
        self.lock = threading.Lock()
        self._limits = limits
        self._child: Child | None = None
        self.holding = ""
        """SHA-256 of the document that the worker has open for showing; empty where there is none."""

    @property
    def pid(self) -> int | None:
        """The number of the running worker, for looking at what it uses."""
        return self._child.pid if self._child else None

    def child(self) -> Child:
        """A worker that is alive and not worn out. Raises ``ReaderProblem`` where none can be started."""
        if self._child and (not self._child.alive or self._child.documents >= self._limits.documents_per_worker):
            self.clear()
        if self._child is None:
            try:
                self._child = Child(self._limits)
            except (OSError, WorkerGone) as error:
                raise ReaderProblem from error
        return self._child

    def ask(self, question: Callable[[Child], _Answer]) -> _Answer:
        """Asks the worker. One that had read other documents and dies is replaced and the new one is asked again.

        What those documents left behind must not be held against this one. Raises ``WorkerGone``, ``ReaderProblem``.
        """
        used = self.child().documents > 0
        try:
            return question(self.child())
        except WorkerGone as gone:
            self.clear()
            if gone.late or not used:
                raise
        try:
            return question(self.child())
        except WorkerGone:
            self.clear()
            raise

    def clear(self) -> None:
        """Ends the worker, if there is one."""
        self.holding = ""
        if self._child:
            self._child.close()
            self._child = None
