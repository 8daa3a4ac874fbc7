"""Fifty times the workbench, the server or both are killed in the middle of their work; nothing acknowledged is lost."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.models import wire
from app.models.store import log, outbox
from app.models.store.outbox import Sending
from app.services.api import ServerApi
from app.services.workbench import LocalWorkbench
from tests.builders import ANN
from tests.scenarios.benches import bench
from tests.scenarios.invariants import check_projections
from tests.scenarios.worker import PROCESSES, preload, serve, work

ROUNDS = 50


class Process:
    """A process that tells things over a pipe until it is killed."""

    def __init__(self, work: Callable[..., None], *given: object) -> None:
        self._heard, told = PROCESSES.Pipe(duplex=False)
        self._process = PROCESSES.Process(target=work, args=(*given, told), daemon=True)
        self._process.start()
        told.close()

    def hear(self) -> Any:
        """The next thing it tells. Fails the test if it tells nothing for a minute."""
        assert self._heard.poll(60), "the process does not get on"
        return self._heard.recv()

    def kill(self) -> list[Any]:
        """Kills it as a power cut would; what it had told and nobody had heard yet."""
        self._process.kill()
        self._process.join()
        left: list[Any] = []
        with suppress(EOFError):
            while self._heard.poll(0):
                left.append(self._heard.recv())
        self._heard.close()
        return left


class Saved:
    """What the workbench said is saved."""

    def __init__(self) -> None:
        self.acts: list[str] = []
        self.scratch = 0

    def add(self, kind: str, word: Any) -> None:
        if kind == "act":
            self.acts.append(word)
        else:
            self.scratch = word


def kept_acts(found: LocalWorkbench) -> Counter[str]:
    """Every act that the log or the outbox holds, and how often."""
    with found._core.read() as connection:
        waiting = [act.act_id for act in outbox.in_states(connection, tuple(Sending))]
        cases = log.case_ids(connection)
        confirmed = [wire.open_envelope(line.data).id for case in cases for line in log.lines(connection, case)]
    return Counter(waiting + confirmed)


def test_what_was_acknowledged_survives_being_killed(tmp_path: Path) -> None:
    preload()
    chance, saved = random.Random(20261123), Saved()
    server, address = started(tmp_path)
    for number in range(ROUNDS):
        worker = Process(work, tmp_path / "benches", address)
        for _ in range(chance.randrange(1, 12)):
            saved.add(*worker.hear())
        if number % 5 in (2, 4):
            server.kill()
            for _ in range(chance.randrange(6) if number % 5 == 4 else 0):
                saved.add(*worker.hear())
            server, address = started(tmp_path)
        for kind, word in worker.kill():
            saved.add(kind, word)
        if number % 10 == 9:
            compare(tmp_path, saved)
    finish(tmp_path, address, saved)
    server.kill()


def started(folder: Path) -> tuple[Process, str]:
    server = Process(serve, folder)
    return server, server.hear()


def compare(folder: Path, saved: Saved) -> None:
    """Everything that was acknowledged is there once, and so is what was typed."""
    with bench(folder / "benches") as found:
        kept = kept_acts(found)
        assert not [act for act in saved.acts if kept[act] != 1]
        assert max(kept.values()) == 1
        assert int(found.scratch("decide:case") or b"0") >= saved.scratch


def finish(folder: Path, address: str, saved: Saved) -> None:
    """With both alive again everything reaches the server, once."""
    api = ServerApi(address)
    api.sign_in_practice(ANN.id)
    with bench(folder / "benches", ANN, api) as found:
        line = found.sync_now()

        assert (line.waiting, line.refused, line.problem) == (0, 0, None)
        check_projections(found)
        with found._core.read() as connection:
            cases = log.case_ids(connection)
            confirmed = {wire.open_envelope(line.data).id for case in cases for line in log.lines(connection, case)}
        assert set(saved.acts) <= confirmed
        assert all(found.verify_case(case).whole for case in cases)
