"""The practice server: ready when it says so, back at its address when it dies, and gone when its workbench is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from app.services.api import ServerApi
from app.services.embedded import EmbeddedServer
from app.services.problems import ServerProblem
from tests.server.running import ROOT

_PARENT = """
import sys, time
from pathlib import Path
from app.services.opening import Opening
opening = Opening(Path(sys.argv[1]))
opening.begin_practice()
opening.address()
print(opening.server_pid, flush=True)
time.sleep(600)
"""


def until(holds: Callable[[], bool], what: str, timeout_s: float = 40.0) -> None:
    limit = time.monotonic() + timeout_s
    while not holds():
        assert time.monotonic() < limit, f"waited for {what}"
        time.sleep(0.02)


def alive(pid: int) -> bool:
    """Whether a process runs; one that has ended and was not fetched yet does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def answers(url: str) -> bool:
    with ServerApi(url) as api:
        try:
            return api.hello().practice
        except ServerProblem:
            return False


@pytest.fixture
def server(tmp_path: Path) -> Iterator[EmbeddedServer]:
    found = EmbeddedServer(tmp_path / "server" / "server.db", fixed_day=date(2026, 11, 24))
    yield found
    found.stop()


def test_it_lives_from_start_to_stop_and_again_after_being_killed(server: EmbeddedServer) -> None:
    url = server.start()
    first = server.pid
    with ServerApi(url) as api:
        assert api.hello().today == "2026-11-24"
        session = api.sign_in_practice("siri.moen")

    os.kill(first, signal.SIGKILL)

    until(lambda: server.pid not in (0, first) and answers(url), "the server to be back at its address")
    with ServerApi(url, session.token) as api:
        assert api.me().person == "siri.moen"
    second = server.pid
    server.stop()
    assert not alive(second)
    assert not answers(url)


def test_one_that_cannot_start_says_why(tmp_path: Path) -> None:
    says_no = [sys.executable, "-c", "print('no space left on the moon')", "--"]
    server = EmbeddedServer(tmp_path / "server" / "server.db", says_no)
    with pytest.raises(ServerProblem, match="no space left on the moon"):
        server.start()
    assert server.pid == 0


@pytest.mark.skipif(sys.platform != "linux", reason="looks a process up in /proc")
def test_a_killed_workbench_leaves_no_server_behind(tmp_path: Path) -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", _PARENT, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    with parent, parent.stdout:
        server = int(parent.stdout.readline())
        assert alive(server)

        parent.kill()

        until(lambda: not alive(server), "the server to end")
