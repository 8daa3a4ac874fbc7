"""The practice server: a real server process of the workbench's own, on this machine only.

Practice needs no installation and no network, yet goes through the very server that the office would run. The process is
started with the program itself and ends with the workbench; a killed workbench leaves no server behind, because the
server watches the pipe that it was started with.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from collections import deque
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from app.services.problems import ServerProblem

READY = "listening on "
_PATIENCE_S = 30.0


def program() -> list[str]:
    """How this program is started again: the packaged program itself, or Python with ``main.py``."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, str(Path(__file__).parents[2] / "main.py")]


class EmbeddedServer:
    """A server process on a free port of the loopback address. ``url`` is known once ``start`` has returned."""

    def __init__(self, database: Path, command: Sequence[str] | None = None, fixed_day: date | None = None) -> None:
        self._command = [*(command or program()), "serve", "--practice", "--watch-stdin", "--port", "0"]
        self._command += ["--database", f"sqlite:///{database}", "--documents", str(database.parent / "documents")]
        if fixed_day is not None:
            self._command += ["--today", fixed_day.isoformat()]
        self._database = database
        self._process: subprocess.Popen[str] | None = None
        self._tail: deque[str] = deque(maxlen=20)
        self.url = ""

    @property
    def pid(self) -> int:
        return self._process.pid if self._process else 0

    def start(self) -> str:
        """Starts the server and returns its address. Raises ``ServerProblem`` if it does not get ready."""
        self._database.parent.mkdir(parents=True, exist_ok=True)
        self._process = subprocess.Popen(  # noqa: S603 - our own program with our own arguments, no shell.
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        ready = threading.Event()
        threading.Thread(target=self._listen, args=(ready,), name="practice-server", daemon=True).start()
        if not ready.wait(_PATIENCE_S) or not self.url:
            self.stop()
            raise ServerProblem(detail="; ".join(self._tail) or "the practice server did not start")
        return self.url

    def _listen(self, ready: threading.Event) -> None:
        """Reads what the server says for as long as it lives, so that it never waits for a full pipe."""
        assert self._process is not None and self._process.stdout is not None
        for line in self._process.stdout:
            self._tail.append(line.strip())
            if READY in line and not self.url:
                self.url = line.split(READY, 1)[1].strip()
                ready.set()
        ready.set()

    def stop(self) -> None:
        """Ends the server and waits until it is gone."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin:
            process.stdin.close()
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout:
            process.stdout.close()
