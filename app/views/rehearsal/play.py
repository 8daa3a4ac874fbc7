"""The rehearsal (øving): two people at two windows do the whole job on every letter of a folder, and tell what came of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtWidgets import QApplication

from app.models.texts import Language
from app.services.problems import Problem
from app.services.protocol import Workbench
from app.views.i18n import Translations
from app.views.rehearsal.hands import Stuck
from app.views.rehearsal.job import CaseDone, Job
from app.views.rehearsal.seat import Seat
from app.views.theme.theme import Mode, Theme
from app.views.words import problem_text

WORKER, APPROVER = "siri.moen", "per.haugen"

Say = Callable[[str], None]


class Rehearsal(msgspec.Struct, frozen=True):
    """What ``summary.json`` holds."""

    cases: tuple[CaseDone, ...]


def letters_in(folder: Path) -> list[tuple[Path, dict[str, Any]]]:
    """Every scan of a folder that has a truth file beside it, by name, with that truth; empty where it cannot be read."""
    found = []
    for truth_file in sorted(folder.glob("*.json")):
        truth = _truth_in(truth_file)
        named = folder / str(truth.get("file") or "")
        scan = named if named.is_file() else truth_file.with_suffix(".pdf")
        if scan.is_file():
            found.append((scan, truth))
    return found


def _truth_in(file: Path) -> dict[str, Any]:
    try:
        truth = json.loads(file.read_bytes())
    except (OSError, ValueError):
        return {}
    return truth if isinstance(truth, dict) else {}


def rehearse(
    app: QApplication,
    letters: Sequence[tuple[Path, dict[str, Any]]],
    enter: Callable[[str], Workbench],
    out: Path,
    language: Language,
    say: Say,
) -> Rehearsal:
    """Plays every letter and writes ``summary.json``. ``enter`` opens the workbench of a person at a real server."""
    out.mkdir(parents=True, exist_ok=True)
    (out / "letters").mkdir(exist_ok=True)
    pictures = out / "screenshots"
    for old in pictures.glob("*.png"):
        old.unlink()
    theme = Theme(app, Mode.LIGHT)
    translations = Translations(app, language)
    seats = [_seat(enter(person), theme, translations, out / "windows" / person) for person in (WORKER, APPROVER)]
    try:
        done = [_one(seats, scan, truth, out, say) for scan, truth in letters]
        _tour(seats[0], pictures)
    finally:
        for seat in seats:
            seat.leave()
    summary = Rehearsal(tuple(done))
    (out / "summary.json").write_bytes(_written(summary))
    return summary


def _written(summary: Rehearsal) -> bytes:
    """The summary as it is kept: a case says what went wrong only where something did."""
    told = msgspec.to_builtins(summary)
    for case in told["cases"]:
        if not case["fault"]:
            del case["fault"]
    return msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n"


def _seat(workbench: Workbench, theme: Theme, translations: Translations, folder: Path) -> Seat:
    folder.mkdir(parents=True, exist_ok=True)
    return Seat(workbench, theme, translations, folder)


def _one(seats: Sequence[Seat], scan: Path, truth: dict[str, Any], out: Path, say: Say) -> CaseDone:
    """One letter; whatever stops it is told and the next letter is played."""
    worker, approver = seats
    for seat in seats:
        seat.troubles.clear()
    try:
        done = Job(worker, approver, out, out / "screenshots").do(scan, truth)
    except Stuck as stuck:
        worker.picture(out / "screenshots" / f"stuck-{scan.stem}.png")
        done = CaseDone(file=scan.name, fault="; ".join([str(stuck), *worker.troubles, *approver.troubles]))
    except Problem as problem:
        done = CaseDone(file=scan.name, fault=problem_text(problem))
    except Exception as fault:
        # A truth may hold anything; what it breaks is its own letter, never the others or the summary.
        done = CaseDone(file=scan.name, fault=f"{type(fault).__name__}: {fault}")
    say(f"{scan.name}: {done.fault or f'{done.case_number} {done.outcome or done.state}'}")
    return done


def _tour(seat: Seat, pictures: Path) -> None:
    """A picture of every page that the job itself did not show."""
    for name in ("worklist", "sync", "settings", "texts"):
        seat.page(name)
        seat.picture(pictures / f"{name}.png")
