"""A town of a hundred thousand cases in one local store, written in bulk through the store's own tables.

The spread is that of an office after some years: most cases are closed, some thousands are open, a few are late, and each
caseworker has some dozens. Beside the town, some cases with a real history of 60 acts. Everybody in it is invented.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import delete, insert

from app.models.case import acts, weighing
from app.models.case.facts import Document
from app.models.store import log
from app.models.store.lists import LAST_DAY
from app.models.store.search import normalise
from app.models.tables import cases, seen
from app.models.tables import log as log_table
from app.models.values import CaseState, digest
from app.services.listing import NUMBER
from app.services.workbench import LocalWorkbench
from tests.builders import ANN, SIRI, TODAY, History, facts, history_to, registration
from tests.scenarios.benches import open_bench

SIZE = 100_000
LONG = 60
"""Acts in the history of a case that was worked on for long."""
LONG_CASES = 24
BATCH = 5_000
_FIRST = (
    "Ola",
    "Kari",
    "Anne",
    "Per",
    "Eva",
    "Jan",
    "Ingrid",
    "Lars",
    "Nora",
    "Sindre",
    "Åse",
    "Bjørn",
    "Tone",
    "Even",
)
_LAST = ("Dahl", "Berg", "Vik", "Lie", "Moe", "Øverås", "Sørbøen", "Haugen", "Brekkhus", "Lindås", "Nygård", "Aasen")
_FIRM = (
    "Granitthagen",
    "Fjordsund",
    "Nordlys",
    "Vestlia",
    "Solbakken",
    "Tindvegen",
    "Elvebredden",
    "Hamna",
    "Skogheim",
)
_TRADE = ("Entreprenør", "Transport", "Bygg", "Havbruk", "Regnskap", "Renhold", "Elektro", "Maskin", "Frukt", "Data")
_DOORS = ("estate_administrator", "private_person", "foreign_authority", "other")
_OPEN = (CaseState.REGISTERED, CaseState.IN_PROGRESS, CaseState.ON_HOLD, CaseState.SUBMITTED, CaseState.APPROVED)
_CASEWORKERS = [("ann.berg", "Ann Berg"), *((f"person.{number}", f"Person {number}") for number in range(1, 40))]


def build(folder: Path, scan: bytes, size: int = SIZE) -> tuple[str, ...]:
    """Writes the town into Ann's profile under ``folder``; the ids of the cases with a long history.

    ``scan`` (a PDF) is stored as the letter of those cases, each with other bytes.
    """
    bench = open_bench(folder)
    try:
        core = bench._core
        scans = [core.documents.put(scan + f"\n% {number}".encode()) for number in range(LONG_CASES)]
        with core.write() as connection:
            for batch in _batches(size):
                connection.execute(insert(cases), [row for row, _ in batch])
                connection.execute(insert(log_table), [line for _, line in batch])
            connection.exec_driver_sql("INSERT INTO case_words(rowid, words) SELECT rowid, words FROM cases")
            ids = tuple(f"long-{number}" for number in range(LONG_CASES))
            for place, case_id in enumerate(ids):
                log.append(connection, long_history(case_id, scans[place], size + place * LONG + 1).lines)
                bench._acting.project(connection, case_id)
            # The builders write about one estate only; in a town the letters are about different ones.
            connection.execute(delete(seen).where(seen.c.sort == NUMBER))
        return ids
    finally:
        bench.close()


def open_town(folder: Path) -> LocalWorkbench:
    """Ann's workbench in the town."""
    return open_bench(folder)


def long_history(case_id: str, sha256: str, first_seq: int) -> History:
    """A case of 60 acts, most of them notes and drafts, as when a matter takes weeks."""
    document = Document(sha256=sha256, name="brev.pdf", kind="pdf", pages=12)
    history = History(case_id, "2026/60", first_seq)
    history.do(registration(facts(documents=(document,), sender_reference=case_id)), SIRI)
    history.do(acts.CaseAssigned(to=ANN.id, to_name=ANN.name))
    history.do(acts.ImpartialityDeclared(impartial=True))
    while len(history.entries) < LONG:
        number = len(history.entries)
        if number % 3:
            history.do(acts.NoteAdded(text=f"Ringte avsender, notat {number}. Venter på svar om perioden."))
        else:
            history.do(acts.DecisionDrafted(draft=weighing.DecisionDraft(facts=f"Utkast {number} til sakens fakta.")))
    return history


def _batches(size: int) -> Iterator[list[tuple[dict[str, Any], dict[str, Any]]]]:
    """Rows of the worklist with the act that began each case; the same town every time."""
    chance = random.Random(20261123)
    body = history_to(case_id="template").lines[0].data
    for first in range(0, size, BATCH):
        numbers = range(first + 1, min(first + BATCH, size) + 1)
        yield [(_row(number, chance), _line(number, body)) for number in numbers]


def _line(number: int, template: bytes) -> dict[str, Any]:
    name = f"town-{number}"
    body = template.replace(b'"template-1"', f'"{name}-1"'.encode()).replace(b'"template"', f'"{name}"'.encode())
    stamp = {"time": "2026-01-01T10:00:00+01:00", "number": f"2026/{number}", "hash": digest(name.encode())}
    return {
        "case_id": name,
        "revision": 1,
        "act_id": f"{name}-1",
        "seq": number,
        "device": "town",
        "body": body,
        **stamp,
    }


def _row(number: int, chance: random.Random) -> dict[str, Any]:
    closed = chance.random() < 0.94
    state = CaseState.CLOSED if closed else chance.choices(_OPEN, (20, 45, 20, 10, 5))[0]
    age = chance.randint(20, 2500) if closed else round(chance.triangular(0, 60, 12))
    received = TODAY - timedelta(days=age)
    deadline = None if closed else received + timedelta(days=chance.choice((14, 21, 30, 56)))
    taken = closed or state is not CaseState.REGISTERED
    person, name = chance.choice(_CASEWORKERS) if taken else ("", "")
    return _columns(number, chance, state, (received, deadline), (person, name))


def _columns(
    number: int, chance: random.Random, state: CaseState, days: tuple[date, date | None], person: tuple[str, str]
) -> dict[str, Any]:
    party = f"{chance.choice(_FIRM)} {chance.choice(_TRADE)} {chance.randint(1, 400)} AS"
    sender = f"{chance.choice(_FIRST)} {chance.choice(_LAST)}"
    received, deadline = days
    numbered = f"{received.year}/{number}"
    return {
        "case_id": f"town-{number}",
        "number": numbered,
        "title": f"Innsyn i arbeidsforhold hos {party}",
        "party": party,
        "sender": sender,
        "door": chance.choices(_DOORS, (55, 25, 5, 15))[0],
        "kind": "access_by_letter",
        "language": chance.choices(("nb", "nn", "en"), (80, 12, 8))[0],
        "state": state.value,
        "outcome": chance.choice(("grant", "partial", "refuse")) if state is CaseState.CLOSED else "",
        "received": received.isoformat(),
        "assigned_to": person[0],
        "assigned_name": person[1],
        "proposed_by": person[0] if state is CaseState.SUBMITTED else "",
        "deadline": deadline.isoformat() if deadline else "",
        "deadline_name": "answer" if deadline else "",
        "due": deadline.isoformat() if deadline else LAST_DAY,
        "words": normalise(f"{numbered} {party} {sender} innsyn arbeidsforhold {chance.randint(310000000, 319999999)}"),
        "open": int(state is not CaseState.CLOSED),
        "revision": 1,
    }
