"""Work off the UI thread: results come back to living owners, in order, and never to the wrong thread."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, QThread, Signal, Slot
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.views.jobs import JobRunner


class Desk(QObject):
    """Receives results and remembers on which thread."""

    heard = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.failures: list[Exception] = []
        self.threads: set[bool] = set()

    @Slot(object)
    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(QThread.currentThread() is self.thread())
        self.heard.emit()

    @Slot(object)
    def failed(self, error: Exception) -> None:
        self.failures.append(error)
        self.heard.emit()


def test_a_result_arrives_on_the_ui_thread(qtbot: QtBot, runner: JobRunner) -> None:
    desk = Desk()
    main = threading.get_ident()
    runner.run(threading.get_ident, owner=desk, on_done=desk.done)
    assert runner.wait_idle()
    assert desk.results and desk.results != [main]
    assert desk.threads == {True}


def test_the_store_lane_keeps_order_and_one_thread(qtbot: QtBot, runner: JobRunner) -> None:
    desk = Desk()
    for number in range(200):
        runner.run(lambda number=number: (number, threading.get_ident()), owner=desk, on_done=desk.done)
    assert runner.wait_idle()
    assert [pair[0] for pair in desk.results] == list(range(200))  # type: ignore[index]
    assert len({pair[1] for pair in desk.results}) == 1  # type: ignore[index]


def test_a_slow_background_job_does_not_delay_the_store(qtbot: QtBot, runner: JobRunner) -> None:
    desk, gate = Desk(), threading.Event()
    runner.run(gate.wait, 5, owner=desk, on_done=desk.done, lane="background")
    with qtbot.waitSignal(desk.heard):
        runner.run(lambda: "saved", owner=desk, on_done=desk.done)
    assert desk.results == ["saved"]
    gate.set()
    assert runner.wait_idle()
    assert desk.results == ["saved", True]


def test_an_error_goes_to_the_one_who_asked(qtbot: QtBot, runner: JobRunner) -> None:
    desk = Desk()
    runner.run(int, "seven", owner=desk, on_done=desk.done, on_fail=desk.failed)
    assert runner.wait_idle()
    assert not desk.results
    assert isinstance(desk.failures[0], ValueError)


def test_an_error_that_nobody_takes_is_a_bug_on_the_ui_thread(qtbot: QtBot, runner: JobRunner) -> None:
    desk = Desk()
    with qtbot.captureExceptions() as bugs:
        runner.run(int, "seven", owner=desk, on_done=desk.done)
        assert runner.wait_idle()
    assert bugs[0][0] is ValueError


def test_a_cancelled_job_says_nothing(qtbot: QtBot, runner: JobRunner) -> None:
    desk, gate = Desk(), threading.Event()
    runner.run(gate.wait, 5, owner=desk, on_done=desk.done)
    waiting = runner.run(desk.results.append, "begun", owner=desk, on_done=desk.done)
    waiting.cancel()
    gate.set()
    assert runner.wait_idle()
    assert desk.results == [True]


def test_a_result_for_an_owner_that_is_gone_is_dropped(qtbot: QtBot, runner: JobRunner) -> None:
    keeper, owner, gate = Desk(), QObject(), threading.Event()
    runner.run(gate.wait, 5, owner=owner, on_done=keeper.done)
    delete(owner)
    gate.set()
    assert runner.wait_idle()
    assert keeper.results == []


def test_a_receiver_that_is_gone_gets_nothing_and_nothing_crashes(qtbot: QtBot, runner: JobRunner) -> None:
    owner, gate = QObject(), threading.Event()
    receiver = Desk()
    runner.run(gate.wait, 5, owner=owner, on_done=receiver.done)
    del receiver
    gate.set()
    assert runner.wait_idle()


def test_hundreds_of_short_lived_owners_do_no_harm(qtbot: QtBot, runner: JobRunner) -> None:
    heard: list[Desk] = []
    for number in range(300):
        desk = Desk()
        if number % 3 == 0:
            heard.append(desk)
        runner.run(str, number, owner=desk, on_done=desk.done, lane="background")
    assert runner.wait_idle()
    assert sorted(int(str(desk.results[0])) for desk in heard) == list(range(0, 300, 3))


def test_a_function_that_belongs_to_nobody_may_not_receive(qtbot: QtBot, runner: JobRunner) -> None:
    with pytest.raises(TypeError):
        runner.run(str, owner=QObject(), on_done=list[str]().append)


def test_inline_does_it_at_once() -> None:
    desk, runner = Desk(), JobRunner(inline=True)
    runner.run(str, 7, owner=desk, on_done=desk.done)
    assert desk.results == ["7"]
    with pytest.raises(ValueError, match="seven"):
        runner.run(int, "seven", owner=desk, on_done=desk.done)


def test_busy_is_announced_once_each_way(qtbot: QtBot, runner: JobRunner) -> None:
    desk = Desk()
    states: list[bool] = []
    runner.busy_changed.connect(states.append)
    runner.run(str, 1, owner=desk, on_done=desk.done)
    runner.run(str, 2, owner=desk, on_done=desk.done)
    assert runner.wait_idle()
    assert states == [True, False]
