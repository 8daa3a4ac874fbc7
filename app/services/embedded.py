"""The practice server: a real server process of the workbench's own, on this machine only.

Practice needs no installation and no network, yet goes through the very server that the office would run. The process is
started with the program itself and ends with the workbench; a killed workbench leaves no server behind, because the
server watches the pipe that it was started with. A server that dies is started again at the same address.
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
_PAUSE_S = 1.0
"""Before a server that died is started again, so that one that cannot live is not started without end at full speed."""


def program() -> list[str]:
    """How this program is started again: the packaged program itself, or Python with ``main.py``."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, str(Path(__file__).parents[2] / "main.py")]


class EmbeddedServer:
    """A server process on a free port of the loopback address. ``url`` is known once ``start`` has returned."""

    def __init__(self, database: Path, command: Sequence[str] | None = None, fixed_day: date | None = None) -> None:
        self._command = [*(command or program()), "serve", "--practice", "--watch-stdin"]
        self._command += ["--database", f"sqlite:///{database}", "--documents", str(database.parent / "documents")]
        if fixed_day is not None:
            self._command += ["--today", fixed_day.isoformat()]
        self._database = database
        self._process: subprocess.Popen[str] | None = None
        self._tail: deque[str] = deque(maxlen=20)
        self._stopping = threading.Event()
        self._turn = threading.Lock()
        self._watching: threading.Thread | None = None
        self.url = ""

    @property
    def pid(self) -> int:
        return self._process.pid if self._process else 0

    def start(self) -> str:
        """Starts the server and returns its address. Raises ``ServerProblem`` if it does not get ready."""
        self._database.parent.mkdir(parents=True, exist_ok=True)
        self._stopping.clear()
        ready = threading.Event()
        self._watching = threading.Thread(target=self._watch, args=(ready,), name="practice-server", daemon=True)
        self._watching.start()
        if not ready.wait(_PATIENCE_S) or not self.url:
            self.stop()
            raise ServerProblem(detail="; ".join(self._tail) or "the practice server did not start")
        return self.url

    def _watch(self, ready: threading.Event) -> None:
        """Keeps a server running until it is stopped; one that does not get as far as being ready is not tried again."""
        port = "0"
        while (process := self._begin(port)) is not None:
            listening = self._listen(process, ready)
            process.wait()
            if not listening:
                break
            self._stopping.wait(_PAUSE_S)
            port = self.url.rpartition(":")[2]
        ready.set()

    def _begin(self, port: str) -> subprocess.Popen[str] | None:
        with self._turn:
            if self._stopping.is_set():
                return None
            if self._process is not None:
                _close_pipes(self._process)
            self._process = subprocess.Popen(  # noqa: S603 - our own program with our own arguments, no shell.
                [*self._command, "--port", port],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            return self._process

    def _listen(self, process: subprocess.Popen[str], ready: threading.Event) -> bool:
        """Reads what the server says for as long as it lives, so that it never waits for a full pipe.

        Returns whether it got ready.
        """
        listening = False
        for line in process.stdout or ():
            self._tail.append(line.strip())
            if READY in line:
                self.url, listening = line.split(READY, 1)[1].strip(), True
                ready.set()
        return listening

    def stop(self) -> None:
        """Ends the server and waits until it is gone."""
        with self._turn:
            self._stopping.set()
            process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if self._watching is not None:
            self._watching.join()
        _close_pipes(process)


def _close_pipes(process: subprocess.Popen[str]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
