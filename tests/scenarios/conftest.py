"""What the scenario tests share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from main import main
from tests.scenarios.commands import Ended


@pytest.fixture
def here(capsys: pytest.CaptureFixture[str]) -> Callable[..., Ended]:
    """Runs a command in this process, which saves a second each time; what is printed is the same."""

    def command(*words: str | Path) -> Ended:
        capsys.readouterr()
        try:
            code = main([*map(str, words)])
        except SystemExit as ended:
            code = int(ended.code or 0)
        printed = capsys.readouterr()
        return Ended(code, printed.out, printed.err)

    return command
