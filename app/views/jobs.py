"""Work off the UI thread, and its results back on it.

Knows threads and nothing of what is done in them. Workers touch no ``QObject``: they put their outcome in a box and
emit one signal of the runner, which is queued to the UI thread; there the result is handed to a bound method of a
living ``QObject``, or dropped when the job was cancelled or its owner is gone. The box, the function and the callbacks
are last let go on the UI thread, so that no widget is ever destroyed by a worker.
"""

from __future__ import annotations

import functools
import inspect
import threading
from collections.abc import Callable
from typing import Any, TypeVar
from weakref import WeakMethod

from PySide6.QtCore import QEventLoop, QObject, Qt, QThreadPool, QTimer, Signal, Slot
from shiboken6 import isValid

Result = TypeVar("Result")

BACKGROUND_THREADS = 3


class _Box:
    """What passes between the threads: a call on the way out, an outcome on the way back."""

    def __init__(self, call: Callable[[], object]) -> None:
        self.call: Callable[[], object] | None = call
        self.value: object = None
        self.error: BaseException | None = None

    def open(self) -> None:
        """Does the call and keeps what came of it; nothing may escape into the thread pool."""
        call, self.call = self.call, None
        try:
            self.value = call() if call else None
        except BaseException as error:  # the worker has no one to raise to; the UI thread raises it again
            self.error = error


class Job:
    """One piece of work that was asked for. Lives on the UI thread."""

    def __init__(
        self,
        call: Callable[[], object],
        owner: QObject,
        on_done: WeakMethod[Callable[[Any], None]],
        on_fail: WeakMethod[Callable[[Exception], None]] | None,
    ) -> None:
        self._call = call
        self._box = _Box(call)
        self._owner = owner
        self._on_done = on_done
        self._on_fail = on_fail
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Drops the result; work that has not begun is not begun."""
        self._cancelled.set()

    def work(self) -> None:
        """Runs in the worker."""
        if not self._cancelled.is_set():
            self._box.open()

    def deliver(self) -> None:
        """Runs on the UI thread: hands over the result, unless nobody waits for it any more."""
        box = self._box
        if self.cancelled or not isValid(self._owner):
            return
        if box.error is None:
            _call_back(self._on_done, box.value)
        elif self._on_fail is not None and isinstance(box.error, Exception):
            _call_back(self._on_fail, box.error)
        else:
            raise box.error


def _call_back(method: WeakMethod[Callable[[Any], None]], value: object) -> None:
    callback = method()
    if callback is not None and isValid(callback.__self__):  # type: ignore[attr-defined]
        callback(value)


def _weak(callback: Callable[[Any], None]) -> WeakMethod[Callable[[Any], None]]:
    """A bound method held weakly. Anything else might keep a widget alive in a worker, so it is a mistake."""
    if not inspect.ismethod(callback) or not isinstance(callback.__self__, QObject):
        raise TypeError("the callback of a job must be a bound method of a QObject")
    return WeakMethod(callback)


class JobRunner(QObject):
    """Two lanes of workers: "store" does one thing after the other in order, "background" several at a time.

    ``inline=True`` does everything at once on the calling thread, for tests of logic.
    """

    busy_changed = Signal(bool)
    _finished = Signal(int)

    def __init__(self, parent: QObject | None = None, inline: bool = False) -> None:
        super().__init__(parent)
        self._inline = inline
        self._jobs: dict[int, Job] = {}
        self._number = 0
        self._lanes = {"store": _pool(self, 1), "background": _pool(self, BACKGROUND_THREADS)}
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        return bool(self._jobs)

    def run(
        self,
        fn: Callable[..., Result],
        *args: Any,
        owner: QObject,
        on_done: Callable[[Result], None],
        on_fail: Callable[[Exception], None] | None = None,
        lane: str = "store",
    ) -> Job:
        """Does ``fn(*args)`` in a worker and hands what it returns to ``on_done`` on the UI thread.

        An exception goes to ``on_fail``, or is raised on the UI thread where there is none.
        """
        call = functools.partial(fn, *args)
        job = Job(call, owner, _weak(on_done), _weak(on_fail) if on_fail else None)
        if self._inline:
            job.work()
            job.deliver()
            return job
        pool = self._lanes[lane]
        self._number += 1
        self._jobs[self._number] = job
        if len(self._jobs) == 1:
            self.busy_changed.emit(True)
        pool.start(functools.partial(self._work, self._number))
        return job

    def _work(self, number: int) -> None:
        """Runs in the worker; the job stays in the table until the UI thread has delivered it."""
        self._jobs[number].work()
        self._finished.emit(number)

    @Slot(int)
    def _deliver(self, number: int) -> None:
        job = self._jobs.pop(number)
        try:
            job.deliver()
        finally:
            if not self._jobs:
                self.busy_changed.emit(False)

    def wait_idle(self, timeout_ms: int = 5000) -> bool:
        """Lets events run until nothing is under way (also what the results asked for); False if it took too long."""
        timer = QTimer()
        timer.setSingleShot(True)
        timer.start(timeout_ms)
        loop = QEventLoop()
        while self._jobs and timer.isActive():
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return not self._jobs

    def close(self, timeout_ms: int = 10000) -> bool:
        """Cancels what is waiting and waits for what has begun, so that no worker outlives the window."""
        for job in self._jobs.values():
            job.cancel()
        return all(pool.waitForDone(timeout_ms) for pool in self._lanes.values())


def _pool(parent: QObject, threads: int) -> QThreadPool:
    """Workers that stay: the store's connection belongs to the thread that opened it."""
    pool = QThreadPool(parent)
    pool.setMaxThreadCount(threads)
    pool.setExpiryTimeout(-1)
    return pool
