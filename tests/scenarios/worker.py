"""A workbench and a server in processes of their own that work until they are killed.

They are forked from a process that has loaded everything already, so that fifty rounds take a minute and not five.
"""

from __future__ import annotations

import multiprocessing
import threading
from multiprocessing.connection import Connection
from pathlib import Path

from app.models.case import acts
from app.services.api import ServerApi
from tests.builders import ANN, TODAY, registration
from tests.scenarios.benches import open_bench
from tests.server.running import running_server

PROCESSES = multiprocessing.get_context("forkserver")
"""``preload`` makes its first process load this module once for all."""


def preload() -> None:
    PROCESSES.set_forkserver_preload(["tests.scenarios.worker"])


def serve(folder: Path, told: Connection) -> None:
    """Serves ``folder`` until killed, and tells its address."""
    address, _stop = running_server(folder, today=TODAY)
    told.send(address)
    threading.Event().wait()


def work(folder: Path, address: str, told: Connection) -> None:
    """Registers, notes, assigns and types until killed, syncs by itself meanwhile, and tells what it was told is saved.

    Tells ("act", id) after each act and ("scratch", number) after each piece of typing.
    """
    api = ServerApi(address)
    api.sign_in_practice(ANN.id)
    bench = open_bench(folder, ANN, api, sync_by_itself=True)
    turn = int(bench.scratch("decide:case") or b"0")
    while True:
        turn += 1
        case = bench.submit("", registration())
        told.send(("act", case.act_id))
        for number in range(3):
            told.send(("act", bench.submit(case.case_id, acts.NoteAdded(text=f"Notat {turn}.{number}")).act_id))
        assigned = acts.CaseAssigned(to=ANN.id, to_name=ANN.name)
        told.send(("act", bench.submit(case.case_id, assigned).act_id))
        bench.keep_scratch("decide:case", f"{turn}".encode())
        told.send(("scratch", turn))
