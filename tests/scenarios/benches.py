"""Workbenches for tests: the real one on a real database, alone or with a server without sockets."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from app.models.case import acts
from app.models.case.state import Case
from app.models.values import Actor
from app.services.core import ServerLink
from app.services.pages import Receipt
from app.services.profile import profile_for
from app.services.workbench import LocalWorkbench, Surroundings, open_workbench
from tests.builders import ANN, RULEBOOK, TODAY, registration

KEY = bytes(range(32))


def open_bench(folder: Path, actor: Actor = ANN, api: ServerLink | None = None, **changes: Any) -> LocalWorkbench:
    """The workbench of ``actor`` under ``folder``; the same folder again is the same workbench opened again."""
    given: dict[str, Any] = {"rulebook": RULEBOOK, "today": lambda: TODAY, "sync_by_itself": False, **changes}
    profile = profile_for(folder, "test-server", actor.id, practice=True)
    return open_workbench(profile, KEY, actor, Surroundings(api=api, **given))


@contextmanager
def bench(folder: Path, actor: Actor = ANN, api: ServerLink | None = None, **changes: Any) -> Iterator[LocalWorkbench]:
    """``open_bench`` for a ``with``."""
    opened = open_bench(folder, actor, api, **changes)
    try:
        yield opened
    finally:
        opened.close()


def done(receipt: Receipt | None) -> Receipt:
    """The receipt of something that must have been done."""
    assert receipt is not None and receipt.refusal is None, receipt
    return receipt


def registered(workbench: LocalWorkbench, **about: Any) -> str:
    """Registers a letter; the id of its case."""
    return done(workbench.submit("", registration(**about))).case_id


def taken(workbench: LocalWorkbench, case_id: str) -> None:
    """Takes the case and declares impartiality."""
    done(workbench.submit(case_id, acts.CaseAssigned(to=workbench.actor.id, to_name=workbench.actor.name)))
    done(workbench.submit(case_id, acts.ImpartialityDeclared(impartial=True)))


def case_of(workbench: LocalWorkbench, case_id: str) -> Case:
    case = workbench.case(case_id)
    assert case is not None
    return case


def day(text: str) -> date:
    return date.fromisoformat(text)
