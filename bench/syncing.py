"""Workbench and server over real HTTP: a thousand acts pushed and pulled, and how fast the server takes acts.

Peers: the bare client that sends and fetches the same acts and keeps nothing; for the server's rate, a durable insert of each
act into a bare SQLite file. The server is a process of its own; the clients share the machine with it.
"""

from __future__ import annotations

import sqlite3
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from app.models.case import acts
from app.services.workbench import LocalWorkbench
from bench.rig import Amount, Figure, Row, timed, times_of
from tests.builders import ANN, SIRI, TODAY, registration
from tests.scenarios.benches import done, open_bench, registered
from tests.server.colleagues import Colleague, signed_in
from tests.server.running import ServerProcess

ACTS = 1_000
PER_CASE = 10
ROUNDS = 3
RATE_ACTS = 320


def measure() -> list[Figure]:
    pushes: dict[str, list[tuple[float, float]]] = {"ours": [], "peer": []}
    pulls: dict[str, list[tuple[float, float]]] = {"ours": [], "peer": []}
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as folder:
            _round(Path(folder), pushes, pulls)
    rates = _rates()
    push, pull = ({name: times_of(pairs).wall_only for name, pairs in found.items()} for found in (pushes, pulls))
    bare = "the bare client"
    return [
        Row(what=f"sync: {ACTS} acts pushed and back", ours=push["ours"], peer=push["peer"], peer_name=bare),
        Row(what=f"sync: {ACTS} acts pulled", ours=pull["ours"], peer=pull["peer"], peer_name=bare),
        *rates,
    ]


def _round(
    folder: Path, pushes: dict[str, list[tuple[float, float]]], pulls: dict[str, list[tuple[float, float]]]
) -> None:
    """Ann's workbench pushes, Siri's empty one pulls the same acts; the bare client does both against another server."""
    houses = [folder / name for name in ("ours", "peer")]
    for house in houses:
        house.mkdir()
    ours, peer = (ServerProcess(house, "--today", TODAY.isoformat()) for house in houses)
    try:
        ann = open_bench(folder / "ann", ANN, signed_in(ours.address, ANN.id))
        _work(ann)
        pushes["ours"].append(timed(ann.sync_now))
        client = signed_in(peer.address, ANN.id)
        bodies = _bodies(Colleague(client, ANN))
        pushes["peer"].append(timed(lambda: [client.push(bodies[at : at + 500]) for at in range(0, ACTS, 500)]))
        siri = open_bench(folder / "siri", SIRI, signed_in(ours.address, SIRI.id))
        pulls["ours"].append(timed(siri.sync_now))
        pulls["peer"].append(timed(lambda: [client.log("", 500), client.log("", 500)]))
        for bench in (ann, siri):
            bench.close()
        client.close()
    finally:
        ours.terminate()
        peer.terminate()


def _work(bench: LocalWorkbench) -> None:
    """A thousand acts in a hundred cases, done without the server."""
    for _ in range(ACTS // PER_CASE):
        case_id = registered(bench)
        for number in range(PER_CASE - 1):
            done(bench.submit(case_id, acts.NoteAdded(text=f"Notat {number}.")))


def _bodies(colleague: Colleague) -> list[bytes]:
    """The same acts as bytes, for the bare client."""
    note = acts.NoteAdded(text="Notat.")
    found: list[bytes] = []
    for case in range(ACTS // PER_CASE):
        case_id = f"bare-{case}"
        found.append(colleague.write(registration(), case_id, 0))
        found += [colleague.write(note, case_id, 0) for _ in range(PER_CASE - 1)]
    return found


# --- the server's rate ----------------------------------------------------------------------------------


def _rates() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        house = Path(folder)
        bare = _bare_rate(house / "bare.db")
        server = ServerProcess(house, "--today", TODAY.isoformat())
        try:
            rates = {clients: _rate(server.address, clients) for clients in (1, 16)}
        finally:
            server.terminate()
    return [
        Amount(
            what=f"server: acts one by one, {clients} client{'s' if clients > 1 else ''}",
            unit="acts/s",
            ours=rate,
            peer=bare,
            peer_name="bare SQLite insert, as durable",
        )
        for clients, rate in rates.items()
    ]


def _rate(address: str, clients: int) -> float:
    """Acts a second, each pushed by itself and answered when it is durable."""
    apis = [signed_in(address, ANN.id) for _ in range(clients)]
    people = [Colleague(api, ANN) for api in apis]
    for place, person in enumerate(people):
        person.device = f"device-{clients}-{place}"
    cases = [person.register() for person in people]
    note, each = acts.NoteAdded(text="Notat."), range(RATE_ACTS // clients)
    notes = [[person.write(note, case, 1) for _ in each] for person, case in zip(people, cases, strict=True)]

    def send(place: int) -> None:
        for body in notes[place]:
            if apis[place].push([body])[0].status != "accepted":
                raise ValueError("the server did not take the act")

    begun = time.perf_counter()
    with ThreadPoolExecutor(clients) as pool:
        list(pool.map(send, range(clients)))
    rate = RATE_ACTS / (time.perf_counter() - begun)
    for api in apis:
        api.close()
    return rate


def _bare_rate(path: Path) -> float:
    bare = sqlite3.connect(path, isolation_level=None)
    bare.execute("PRAGMA synchronous=EXTRA")
    bare.execute("PRAGMA journal_mode=WAL")
    bare.execute("CREATE TABLE acts (id INTEGER PRIMARY KEY, body BLOB)")
    begun = time.perf_counter()
    for _ in range(RATE_ACTS):
        bare.execute("INSERT INTO acts(body) VALUES (?)", (b"x" * 600,))
    rate = RATE_ACTS / (time.perf_counter() - begun)
    bare.close()
    return rate
