"""Running the program's commands: as a process, or in this process, which saves a second each time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import msgspec

from tests.server.running import ROOT


def run(*words: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "main.py", *map(str, words)],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=120,
    )


class Ended(msgspec.Struct, frozen=True):
    """What a command printed and the code it ended with."""

    returncode: int
    stdout: str
    stderr: str
