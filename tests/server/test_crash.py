"""What was acknowledged survives: the server is killed again and again while people push."""

from __future__ import annotations

import os
import random
import threading
import time
from pathlib import Path

import pytest

from app.models import wire
from app.models.case import acts
from app.models.values import digest
from app.services.problems import Problem
from server.verify import verify_database
from tests import builders
from tests.builders import ANN, SIRI
from tests.server.colleagues import Colleague, Room
from tests.server.running import ServerNursery, serving

KILLS = 20


@pytest.mark.skipif(not hasattr(os, "fork"), reason="takes a system that can fork")
def test_acknowledged_acts_survive_twenty_kills(tmp_path: Path) -> None:
    rng = random.Random(2026)
    acknowledged: dict[str, wire.PushResult] = {}
    unsure: list[bytes] = []
    stored: set[str] = set()
    nursery = ServerNursery(tmp_path)
    for _ in range(KILLS):
        address, kill = nursery.start()
        killer = threading.Timer(rng.uniform(0.05, 0.2), kill)
        with Room.at(address) as room:
            workers = [_worker(room[actor], acknowledged, unsure, stored) for actor in (SIRI, ANN)]
            killer.start()
            for worker in workers:
                worker.start()
            for worker in workers:
                worker.join(30)
            killer.join()
    nursery.close()
    assert len(acknowledged) > KILLS, "the kills came too early to mean anything"
    assert verify_database(f"sqlite:///{tmp_path / 'server.db'}") == ()
    with serving(tmp_path) as address, Room.at(address) as room:
        # every act that was answered for is there, with the same stamp
        kept = _log(room)
        assert {name: kept.get(name) for name in acknowledged} == {
            name: done.stamp for name, done in acknowledged.items()
        }
        # whatever was under way is there or not, and pushing it again settles it exactly once
        for body in unsure:
            who = room[SIRI] if wire.open_envelope(body).by == SIRI.id else room[ANN]
            assert who.api.push([body])[0].status == "accepted"
        names = [wire.open_envelope(line.data).id for line in room[SIRI].api.log(limit=5000).lines]
        assert len(names) == len(set(names))
        assert {wire.open_envelope(body).id for body in unsure} <= set(names)
        assert all(room[SIRI].api.has_blob(name) or room[ANN].api.has_blob(name) for name in stored)
    assert verify_database(f"sqlite:///{tmp_path / 'server.db'}") == ()


def _worker(
    who: Colleague, acknowledged: dict[str, wire.PushResult], unsure: list[bytes], stored: set[str]
) -> threading.Thread:
    """A person who registers a case and adds notes and documents until the server is gone."""

    def work() -> None:
        case_id = ""
        written = 0
        while True:
            written += 1
            act: acts.Act = acts.NoteAdded(text=f"Notat {written}.") if case_id else builders.registration()
            body = who.write(act, case_id or f"case-{time.monotonic_ns()}-{who.actor.id[:3]}", min(1, len(case_id)))
            try:
                result = who.api.push([body])[0]
                assert result.status == "accepted", result
                acknowledged[result.id] = result
                case_id = wire.open_envelope(body).case
                body = b""
                data = f"{case_id} {written}".encode()
                who.api.put_blob(digest(data), data)
                stored.add(digest(data))
            except Problem:
                unsure.extend([body] if body else [])
                return

    return threading.Thread(target=work)


def _log(room: Room) -> dict[str, object]:
    lines = room[SIRI].api.log(limit=5000).lines
    return {wire.open_envelope(line.data).id: line.stamp for line in lines}
