"""The sync thread: at once when something was done, ever less often while offline, and ended when asked."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from app.models.case import acts
from app.services.core import Core
from app.services.pages_sync import Trouble
from app.services.sync_loop import LONGEST_WAIT_S, Standing, SyncLoop
from tests.builders import ANN, TODAY
from tests.scenarios.benches import bench, done, registered
from tests.server.running import practice_settings, server_in_process


def test_an_act_is_sent_without_being_asked(tmp_path: Path) -> None:
    with (
        server_in_process(tmp_path, practice_settings(tmp_path, today=TODAY)) as client,
        bench(tmp_path / "b", ANN, client(ANN.id), sync_by_itself=True) as ann,
    ):
        confirmed = threading.Event()

        def look(case_ids: frozenset[str]) -> None:
            if ann.sync_line().waiting == 0 and case_ids:
                confirmed.set()

        case_id = registered(ann)
        done(ann.submit(case_id, acts.NoteAdded(text="Straks.")))
        ann.on_change(look)
        done(ann.submit(case_id, acts.NoteAdded(text="Og dette.")))

        assert confirmed.wait(20)


@pytest.mark.parametrize(
    ("failures", "least", "most"), [(1, 0.5, 1.0), (4, 4.0, 8.0), (50, LONGEST_WAIT_S / 2, LONGEST_WAIT_S)]
)
def test_waits_grow_while_offline(tmp_path: Path, failures: int, least: float, most: float) -> None:
    with bench(tmp_path) as ann:
        ann._status.standing = Standing(failures=failures, problem=Trouble(sentence="away"))
        waits = [SyncLoop(ann._status, lambda: 15.0, chance).wait_s() for chance in (lambda: 0.0, lambda: 1.0)]

    assert waits == [least, most]


def test_online_the_set_time_is_waited(tmp_path: Path) -> None:
    with bench(tmp_path) as ann:
        ann._status.standing = Standing(reached=True)

        assert SyncLoop(ann._status, lambda: 15.0).wait_s() == 15.0


def test_a_part_without_a_server_says_so(tmp_path: Path) -> None:
    with bench(tmp_path) as ann:
        assert isinstance(ann._core, Core)
        line = ann.sync_now()

        assert line.problem and ann._status.standing.failures == 1
        ann.sync_now()
        assert ann._status.standing.failures == 2
