"""From the start of the process to a window, and to a worklist that can be used, beside a bare Qt window.

Every start is a process of its own, in turn with the peer, with Python's compiled files and the disk warm. The practice
server of the first home is started by the workbench itself; the second home goes to a server that runs already.

    uv run python -m bench.start [--rounds 5]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which

from bench.homes import home_at, practice_home
from bench.rig import ROOT, Amount, Figure, Row, Times, show
from bench.watch import MOMENT
from tests.server.running import ServerProcess

Moment = tuple[float, float, float]
PEER = "bare QMainWindow with a table"
GOAL_MS = 1000.0


def start_once(surroundings: dict[str, str], *words: str) -> tuple[Moment, Moment]:
    """The moments of the frame and of the list: (wall s, CPU s, MiB)."""
    command = [sys.executable, "-m", *words]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**surroundings, MOMENT: str(time.monotonic())},
        capture_output=True,
        text=True,
        timeout=120,
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(words)} ended with {done.returncode}:\n{done.stderr}")
    frame, usable = (tuple(map(float, line.split())) for line in done.stdout.splitlines()[-2:])
    return (frame[0], frame[1], frame[2]), (usable[0], usable[1], usable[2])


@contextmanager
def screen() -> Iterator[dict[str, dict[str, str]]]:
    """The platforms there are, by name: offscreen always, xcb where there is an Xvfb."""
    with tempfile.TemporaryDirectory() as compiled:
        base = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        base |= {"PYTHONPYCACHEPREFIX": compiled, "QT_QPA_PLATFORM": "offscreen"}
        found = {"offscreen": base}
        server = which("Xvfb")
        if server is None:
            yield found
            return
        read, write = os.pipe()
        command = [server, "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
        process = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
        display = f":{os.read(read, 16).decode().strip()}"
        try:
            yield found | {"xcb": base | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}}
        finally:
            process.terminate()
            process.wait()


def measure(rounds: int = 5) -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder, screen() as platforms:
        own, there, house = (Path(folder) / name for name in ("own", "there", "house"))
        house.mkdir()
        practice_home(own)
        server = ServerProcess(house)
        try:
            home_at(there, server.address)
            figures: list[Figure] = []
            for name, surroundings in platforms.items():
                figures += _compare(name, surroundings, rounds, own, there)
            return figures
        finally:
            server.terminate()


def _compare(platform: str, surroundings: dict[str, str], rounds: int, own: Path, there: Path) -> list[Figure]:
    programs = {
        "bare": ("bench.bare",),
        "own": ("bench.watched", str(own)),
        "there": ("bench.watched", str(there)),
    }
    seen: dict[str, list[tuple[Moment, Moment]]] = {name: [] for name in programs}
    for number in range(rounds + 1):
        for name, words in programs.items():
            moments = start_once(surroundings, *words)
            if number:
                seen[name].append(moments)
    frame = {name: _times([one[0] for one in pairs]) for name, pairs in seen.items()}
    usable = {name: _times([one[1] for one in pairs]) for name, pairs in seen.items()}
    peer = frame["bare"]
    what = f"start ({platform})"
    memory = {name: min(one[1][2] for one in pairs) for name, pairs in seen.items()}
    return [
        Row(what=f"{what}: frame painted", ours=frame["own"], peer=peer, peer_name=PEER, goal_ms=GOAL_MS),
        Row(what=f"{what}: worklist usable", ours=usable["own"], peer=peer, peer_name=PEER, goal_ms=GOAL_MS),
        Row(what=f"{what}: worklist usable, server runs", ours=usable["there"], peer=peer, peer_name=PEER),
        Amount(what=f"{what}: memory", unit="MiB", ours=memory["own"], peer=memory["bare"], peer_name=PEER),
    ]


def _times(moments: list[Moment]) -> Times:
    return Times(tuple(one[0] for one in moments), tuple(one[1] for one in moments))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    show(measure(parser.parse_args().rounds))
