"""A thousand random walks keep every promise, and every planted fault is found by them."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from sqlalchemy import delete, insert, select

from app.models import check, wire
from app.models.case import acts, approving
from app.models.case.aspects import ASPECTS, Touches
from app.models.reasons import Refused
from app.models.store import lists, log, outbox, shelves
from app.models.tables import outbox as outbox_table
from app.models.values import Actor
from app.services import cases
from app.services.problems import ServerProblem
from app.services.sync import CURSOR, Sync
from server import feed
from server.arrival import Arrived, arrive
from tests.scenarios import fast_link
from tests.scenarios.walks import WALKS_PER_TOWN, walk_seeds

WALKS = 1000
PIECES = 10
"""So that several processes share the walks."""
ENOUGH_FOR_A_FAULT = 300

Plant = Callable[[pytest.MonkeyPatch], None]


@pytest.mark.parametrize("first", range(0, WALKS, WALKS // PIECES))
def test_a_thousand_walks_keep_every_promise(first: int) -> None:
    towns = range(first, first + WALKS // PIECES, WALKS_PER_TOWN)

    broken = [found for town in towns if (found := walk_seeds(range(town, town + WALKS_PER_TOWN)))]

    assert broken == []


# --- planted faults ---------------------------------------------------------------------------------------


def _drop(connection: Any, act_id: str, *_: object) -> None:
    connection.execute(delete(outbox_table).where(outbox_table.c.act_id == act_id))


def _outbox_cleared_on_the_answer(plant: pytest.MonkeyPatch) -> None:
    plant.setattr(outbox, "accept", _drop)


def _refused_acts_dropped(plant: pytest.MonkeyPatch) -> None:
    plant.setattr(outbox, "refuse", _drop)


def _acts_that_came_back_stay(plant: pytest.MonkeyPatch) -> None:
    append = log.append

    def forgetful(connection: Any, lines: Any) -> frozenset[str]:
        kept = [dict(row._mapping) for row in connection.execute(select(outbox_table))]
        grown = append(connection, lines)
        left = set(connection.execute(select(outbox_table.c.act_id)).scalars())
        gone = [row for row in kept if row["act_id"] not in left]
        if gone:
            connection.execute(insert(outbox_table), gone)
        return grown

    plant.setattr(log, "append", forgetful)


def _no_fingerprint_in_the_cursor(plant: pytest.MonkeyPatch) -> None:
    plant.setattr(feed, "_fingerprint", lambda connection, seq: bytes(8))


def _cursor_saved_before_the_lines(plant: pytest.MonkeyPatch) -> None:
    whole, turns = Sync._take_in, itertools.count()

    def take_in(self: Sync, page: wire.LogPage, earlier: Any) -> None:
        with self._core.write() as connection:
            shelves.set_value(connection, CURSOR, page.cursor)
        if next(turns) % 5 == 4:
            raise ServerProblem(detail="broken off")
        whole(self, page, earlier)

    plant.setattr(Sync, "_take_in", take_in)


def _own_acts_of_a_lost_log_forgotten(plant: pytest.MonkeyPatch) -> None:
    plant.setattr(log, "missing_former", lambda connection: ())


def _four_eyes_off(plant: pytest.MonkeyPatch) -> None:
    def approved(case: Any, act: acts.DecisionApproved, actor: Actor, rulebook: Any) -> Refused | None:
        someone = msgspec.structs.replace(actor, id="somebody.else")
        declared = msgspec.structs.replace(case, impartiality={"somebody.else": True})
        return approving.decision_approved(declared, act, someone, rulebook)

    _rule_for_approving(plant, approved)


def _rule_for_approving(plant: pytest.MonkeyPatch, function: check.RuleFunction) -> None:
    table = dict(check.RULES)
    table[acts.DecisionApproved] = msgspec.structs.replace(table[acts.DecisionApproved], function=function)
    plant.setattr(check, "RULES", table)


def _approval_not_tied_to_what_was_read(plant: pytest.MonkeyPatch) -> None:
    def approved(case: Any, act: acts.DecisionApproved, actor: Actor, rulebook: Any) -> Refused | None:
        read = case.proposal.fingerprint if case.proposal else ""
        return approving.decision_approved(case, msgspec.structs.replace(act, read=read), actor, rulebook)

    _approval_reads_nothing(plant)
    _rule_for_approving(plant, approved)


def _approval_reads_nothing(plant: pytest.MonkeyPatch) -> None:
    writes = ASPECTS[acts.DecisionApproved].writes
    table = dict(ASPECTS)
    table[acts.DecisionApproved] = Touches(frozenset(), writes)
    plant.setattr(check, "ASPECTS", table)


def _nothing_is_out_of_date(plant: pytest.MonkeyPatch) -> None:
    plant.setattr(check, "out_of_date", lambda *_: None)
    plant.setattr(cases, "out_of_date", lambda *_: None)


def _author_not_checked(plant: pytest.MonkeyPatch) -> None:
    def believe(body: bytes, actor: Actor) -> Arrived:
        envelope = wire.open_envelope(body)
        return arrive(body, msgspec.structs.replace(actor, id=envelope.by, name=envelope.by_name))

    plant.setattr(fast_link, "arrive", believe)


def _held_acts_never_released(plant: pytest.MonkeyPatch) -> None:
    def settle(connection: Any, act_id: str, state: outbox.Sending, at: str) -> None:
        here = outbox_table.c.act_id == act_id
        connection.execute(outbox_table.update().where(here).values(state=state.value))

    plant.setattr(outbox, "settle", settle)


def _lists_left_behind(plant: pytest.MonkeyPatch) -> None:
    put, turns = lists.put, itertools.count()
    plant.setattr(lists, "put", lambda *given: put(*given) if next(turns) % 10 else None)


FAULTS: dict[Plant, str] = {
    _outbox_cleared_on_the_answer: "restores",
    _refused_acts_dropped: "",
    _acts_that_came_back_stay: "",
    _no_fingerprint_in_the_cursor: "restores",
    _cursor_saved_before_the_lines: "",
    _own_acts_of_a_lost_log_forgotten: "restores",
    _four_eyes_off: "approvals",
    _approval_not_tied_to_what_was_read: "approvals",
    _approval_reads_nothing: "approvals",
    _nothing_is_out_of_date: "",
    _author_not_checked: "",
    _held_acts_never_released: "refusals",
    _lists_left_behind: "",
}
"""Each fault, and what must happen often for it to show."""


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__.strip("_"))
def test_every_planted_fault_is_found(fault: Plant, monkeypatch: pytest.MonkeyPatch) -> None:
    fault(monkeypatch)

    towns = (range(first, first + WALKS_PER_TOWN) for first in range(0, ENOUGH_FOR_A_FAULT, WALKS_PER_TOWN))
    found = next((broken for town in towns if (broken := walk_seeds(town, FAULTS[fault]))), "")

    assert found
