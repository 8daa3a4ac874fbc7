"""Real windows that are killed while somebody types: whatever was typed more than a second before is there again."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

import resources
from app.models.values import Door
from tests.builders import SIRI, facts
from tests.scenarios.benches import bench, registered, taken
from tests.server.running import ROOT

PROMISE_S = 1.0
SCAN = "skan-20261026-0190.pdf"


class Window:
    """A window in a process of its own in which somebody types."""

    def __init__(self, folder: Path, place: str) -> None:
        self._errors = (folder / "stderr.txt").open("ab+")
        self._process = subprocess.Popen(
            [sys.executable, "-X", "faulthandler", "-m", "tests.scenarios.typist", str(folder), place],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )
        self._typed: list[tuple[str, float]] = []
        self._begun = threading.Event()
        self.found = self._hear()[1]
        self._listening = threading.Thread(target=self._listen, daemon=True)
        self._listening.start()

    def _hear(self) -> list[Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        self._errors.seek(0)
        assert line, self._errors.read().decode()
        return list(json.loads(line))

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.endswith("\n"):
                _, text, at = json.loads(line)
                self._typed.append((text, at))
                self._begun.set()

    def kill(self) -> None:
        self._process.kill()
        self._listening.join()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._errors.close()

    def kill_after(self, seconds: float) -> str:
        """Kills it so long after the first key; what must be there again."""
        assert self._begun.wait(30), "nobody types"
        time.sleep(seconds)
        killed = time.monotonic()
        self.kill()
        kept = [text for text, at in self._typed if at < killed - PROMISE_S]
        return kept[-1] if kept else self.found


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Siri's machine with a scan in the tray and a case that she has begun."""
    with bench(tmp_path, SIRI) as found:
        taken(found, registered(found, about=facts(Door.ESTATE_ADMINISTRATOR)))
        answer = found.take_in_bytes(SCAN, resources.read(f"practice/letters/{SCAN}"))
        assert answer.scan is not None
    return tmp_path


@pytest.mark.parametrize(("place", "windows"), [("registration", 3), ("review", 2), ("decision", 2)])
def test_what_was_typed_survives_being_killed(home: Path, place: str, windows: int) -> None:
    chance = random.Random(place)
    promised = ""
    for _ in range(windows):
        window = Window(home, place)
        assert window.found.startswith(promised)
        # letter by letter what was typed, with no gap
        assert window.found == "".join(str(number % 10) for number in range(1, len(window.found) + 1))
        promised = window.kill_after(chance.uniform(1.2, 2.2))
        assert len(promised) > len(window.found)
