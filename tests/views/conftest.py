"""What view tests share: one look for all, workers that are idle before the next test, and the first case-book."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.case.acts import CaseAssigned
from app.models.texts import Language
from app.views.desk import Desk
from app.views.i18n import Translations
from app.views.jobs import JobRunner
from app.views.language import language_in_use
from app.views.main_window import MainWindow
from app.views.theme.theme import Mode, Theme
from tests.builders import ANN, RULEBOOK, TODAY, registration
from tests.paper import PaperWorkbench
from tests.views.plain_window import plain_pages


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Destroys the windows of a test before the next one; otherwise every change of look would repaint them all.

    A test that leaves the window in another language fails itself, not whichever test comes after it.
    """
    spoken = language_in_use()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert language_in_use() is spoken, "the test leaves the window in another language"


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


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, theme: Theme, runner: JobRunner, tmp_path: Path) -> Iterator[MainWindow]:
    translations = Translations(qapp, Language.EN)
    desk = Desk(runner)
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(desk, runner, theme, translations, settings, plain_pages, practice=True)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    desk.leave()
    runner.wait_idle()
    translations.choose(Language.NB)
    translations.deleteLater()


@pytest.fixture
def workbench(window: MainWindow, runner: JobRunner, qtbot: QtBot) -> PaperWorkbench:
    workbench = PaperWorkbench(ANN, RULEBOOK, TODAY)
    for _ in range(2):
        receipt = workbench.submit("", registration())
        assert receipt.done
        workbench.submit(receipt.case_id, CaseAssigned(to=ANN.id, to_name=ANN.name))
    window.desk.open(workbench)
    assert runner.wait_idle()
    return workbench
