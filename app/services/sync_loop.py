"""The thread that syncs by itself: at once when something was done, every so often otherwise, less often while offline.

Knows how things stand with the server, so that the status line is always true. Its clock and its waiting are handed in.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from datetime import datetime

import msgspec

from app.services.pages_sync import Trouble
from app.services.problems import Problem, SignInProblem
from app.services.sync import Sync

FIRST_WAIT_S = 1.0
LONGEST_WAIT_S = 120.0


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """How things stand: whether the server was reached the last time it was tried, and what was wrong if not."""

    reached: bool = False
    signed_out: bool = False
    problem: Trouble | None = None
    last_ok: datetime | None = None
    failures: int = 0


class SyncStatus:
    """Makes rounds and remembers how the last one ended. Safe to use from several threads."""

    def __init__(
        self,
        sync: Sync,
        now: Callable[[], datetime],
        changed: Callable[[], None],
        reached: Callable[[], None] = lambda: None,
    ) -> None:
        self._sync = sync
        self._now = now
        self._changed = changed
        self._reached = reached
        self.standing = Standing()

    @property
    def running(self) -> bool:
        return self._sync.running

    def round(self) -> bool:
        """One round; returns whether it reached the server and ended well. A ``Problem`` becomes the standing."""
        before = self.standing
        try:
            self._sync.round()
            self._reached()
        except SignInProblem as problem:
            self._stand(before, problem, signed_out=True)
        except Problem as problem:
            self._stand(before, problem, signed_out=False)
        else:
            self.standing = Standing(reached=True, last_ok=self._now())
        if not self._same(before, self.standing):
            self._changed()
        return self.standing.reached

    def _stand(self, before: Standing, problem: Problem, signed_out: bool) -> None:
        self.standing = Standing(
            signed_out=signed_out,
            problem=Trouble(sentence=problem.sentence, values=problem.values),
            last_ok=before.last_ok,
            failures=before.failures + 1,
            reached=False,
        )

    @staticmethod
    def _same(one: Standing, other: Standing) -> bool:
        return (one.reached, one.signed_out, one.problem) == (other.reached, other.signed_out, other.problem)


class SyncLoop:
    """The sync thread. ``start`` begins it, ``poke`` wakes it, ``stop`` ends it and waits until it has ended."""

    def __init__(
        self,
        status: SyncStatus,
        every_s: Callable[[], float],
        chance: Callable[[], float] = random.random,
        first_s: float = 0.0,
    ) -> None:
        self._status = status
        self._every_s = every_s
        self._chance = chance
        self._first_s = first_s
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)
        self._thread.start()

    def poke(self) -> None:
        """There is something to send. While offline the server is still not asked more often than the waits allow."""
        if self._status.standing.failures == 0:
            self._wake.set()

    def stop(self) -> None:
        self._stopping.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        if self._first_s:
            self._wake.wait(self._first_s)
        while not self._stopping.is_set():
            self._wake.clear()
            self._status.round()
            self._wake.wait(self.wait_s())

    def wait_s(self) -> float:
        """How long to wait now, in seconds: the set time, or while offline ever longer, never all at the same moment."""
        failures = self._status.standing.failures
        if failures == 0:
            return self._every_s()
        longest = min(FIRST_WAIT_S * 2.0 ** (failures - 1), LONGEST_WAIT_S)
        return longest * (0.5 + self._chance() / 2)
