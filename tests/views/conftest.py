"""What view tests share: one look for all, workers that are idle before the next test, and the first case-book."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.jobs import JobRunner
from app.views.theme.theme import Mode, Theme


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Destroys the windows of a test before the next one; otherwise every change of look would repaint them all."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The program's own look in light colours; the same for every test, so that sizes are what people see."""
    return Theme(qapp, Mode.LIGHT)


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    """Real workers, idle again when the test is over."""
    runner = JobRunner()
    yield runner
    runner.close()
    assert runner.wait_idle(), "a job is still under way after the test"
