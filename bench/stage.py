"""The window's parts on a stage: the application in its real look, a desk over a real workbench, and waiting for paint."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.services.workbench import LocalWorkbench
from app.views.desk import Desk
from app.views.jobs import JobRunner
from app.views.theme.theme import Theme

_PATIENCE_S = 15.0


def application() -> QApplication:
    """The one application of this process, in the look of the program."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    app = QApplication(["bench"])
    Theme(app)
    return app


@contextmanager
def desk_over(workbench: LocalWorkbench) -> Iterator[tuple[Desk, JobRunner]]:
    """A desk whose questions go to this workbench."""
    runner = JobRunner()
    desk = Desk(runner)
    desk.open(workbench)
    try:
        yield desk, runner
    finally:
        desk.leave()
        runner.close()


class Paints(QObject):
    """Counts the paints of a widget for which ``when`` holds."""

    def __init__(self, widget: QWidget, when: Callable[[], bool] = lambda: True) -> None:
        super().__init__(widget)
        self.count = 0
        self._when = when
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._when():
            self.count += 1
        return False

    def one_more(self) -> Callable[[], bool]:
        """Says whether there was another such paint since now."""
        seen = self.count
        return lambda: self.count > seen


def until(condition: Callable[[], bool]) -> None:
    """Lets events run until the condition holds; sleeps between them as a window does, so that workers are not disturbed."""
    ends = time.monotonic() + _PATIENCE_S
    loop, tick = QEventLoop(), QTimer()
    tick.start(250)
    while not condition():
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.monotonic() > ends:
            raise TimeoutError("nothing came of it")
