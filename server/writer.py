"""The one thread that writes, and its group commit: whatever waits when it is free goes into one transaction.

Each job runs in a savepoint of its own, so that one job's failure takes nothing else down, and its result is handed out
only after the commit: what is acknowledged is on the disk. The head row is locked before anything else and held to the
commit, so sequence numbers become visible in the order in which they were given. Knows nothing of what the jobs do.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Generic, TypeVar

import msgspec
from sqlalchemy import Connection, Engine, select

from server.database import log_head

T = TypeVar("T")
Work = Callable[[Connection], T]

_MAX_JOBS = 64


class _Job(Generic[T]):
    """Something to write, and who waits for it. ``committed`` is called with the result once it is on the disk."""

    def __init__(self, work: Work[T], committed: Callable[[T], None] | None) -> None:
        self.future: Future[T] = Future()
        self._work = work
        self._committed = committed
        self._result: T | None = None
        self._fault: Exception | None = None

    def run(self, connection: Connection) -> None:
        try:
            with connection.begin_nested():
                self._result = self._work(connection)
        except Exception as fault:  # it belongs to whoever waits for this job, and not to the others in the group
            self._fault = fault

    def settle(self, fault: Exception | None = None) -> None:
        problem = self._fault or fault
        if problem is not None:
            self.future.set_exception(problem)
            return
        if self._committed is not None:
            self._committed(self._result)  # type: ignore[arg-type]
        self.future.set_result(self._result)  # type: ignore[arg-type]


class WriterClosed(Exception):
    """The server is going down and takes no more writes."""


class _Stop(msgspec.Struct, frozen=True):
    pass


class Writer:
    """Takes jobs from any thread and runs them one after another."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._jobs: queue.SimpleQueue[_Job[Any] | _Stop] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def submit(self, work: Work[T], committed: Callable[[T], None] | None = None) -> Future[T]:
        """Has ``work`` done in the next transaction. The future holds its result after the commit, or its exception."""
        job = _Job(work, committed)
        with self._lock:
            if self._closed:
                job.future.set_exception(WriterClosed())
            else:
                self._jobs.put(job)
        return job.future

    def close(self) -> None:
        """Finishes what waits and stops."""
        with self._lock:
            if not self._closed:
                self._closed = True
                self._jobs.put(_Stop())
        self._thread.join()

    def _run(self) -> None:
        stopping = False
        while not stopping:
            group, stopping = self._group()
            if group:
                self._commit(group)

    def _group(self) -> tuple[list[_Job[Any]], bool]:
        """The jobs that wait now, at least one, and whether to stop after them."""
        item = self._jobs.get()
        group: list[_Job[Any]] = []
        while True:
            if isinstance(item, _Stop):
                return group, True
            if item.future.set_running_or_notify_cancel():
                group.append(item)
            if len(group) >= _MAX_JOBS:
                return group, False
            try:
                item = self._jobs.get_nowait()
            except queue.Empty:
                return group, False

    def _commit(self, group: list[_Job[Any]]) -> None:
        fault: Exception | None = None
        try:
            with self._engine.begin() as connection:
                connection.execute(select(log_head.c.seq).with_for_update())
                for job in group:
                    job.run(connection)
        except Exception as met:  # a failed commit belongs to everybody in the group; the thread itself must live on
            fault = met
        for job in group:
            job.settle(fault)
