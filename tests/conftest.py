"""What holds for every test: no screen is needed, and an unexpected warning in the log or from Qt fails the test."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

# How long an example takes says how busy the machine is, nothing about the program.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class _Listener(logging.Handler):
    """Collects what was logged at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test in which something was logged as a warning or worse, unless the test expects that.

    A test that makes trouble on purpose says so with ``@pytest.mark.noisy``.
    """
    listener = _Listener()
    root = logging.getLogger()
    root.addHandler(listener)
    yield
    root.removeHandler(listener)
    if request.node.get_closest_marker("noisy") is None and listener.lines:
        pytest.fail("logged during the test:\n" + "\n".join(listener.lines))
