"""All figures in one run: ``uv run python -m bench``. Prints the table and writes it to ``bench/figures.json``.

    uv run python -m bench                  everything (some minutes; the town is built anew in a temporary folder)
    uv run python -m bench start papers     some of it: start, worklist, casework, papers, syncing
    uv run python -m bench.letters          letters beside other programs that make PDF

Only the ratios may be compared between machines; the milliseconds are those of the machine that measured them.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import msgspec

import resources
from bench import casework, papers, start, syncing, town, worklist
from bench.rig import ROOT, Amount, Figure, show

NAMES = ("start", "worklist", "casework", "papers", "syncing")


def figures(names: list[str]) -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        wanted = {"worklist", "casework"} & set(names)
        long_cases = town.build(home, resources.read(papers.SCAN)) if wanted else ()
        sorts: dict[str, Callable[[], list[Figure]]] = {
            "start": start.measure,
            "worklist": lambda: worklist.measure(home),
            "casework": lambda: casework.measure(home, long_cases),
            "papers": papers.measure,
            "syncing": syncing.measure,
        }
        return [figure for name in names for figure in sorts[name]()]


def plain(figure: Figure) -> dict[str, object]:
    """A figure for the file: ratios first, and what this machine needed in milliseconds."""
    beside = {"what": figure.what, "beside": figure.peer_name, "ratio": round(figure.ratio, 2)}
    if isinstance(figure, Amount):
        return {**beside, "unit": figure.unit, "ours": round(figure.ours), "peer": round(figure.peer)}
    ours, peer = figure.ours, figure.peer
    cpu = {"cpu_ratio": round(figure.cpu_ratio, 2)} if ours.cpu and peer.cpu else {}
    times = {"median_ms": ours.median, "best_ms": ours.best, "p95_ms": ours.p95, "peer_median_ms": peer.median}
    return {**beside, **cpu, **{name: round(value * 1000, 1) for name, value in times.items()}}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", choices=[*NAMES, []], help="what to measure; everything if none is named")
    names = list(parser.parse_args().names) or list(NAMES)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = figures(names)
    show(found)
    if names == list(NAMES):
        text = msgspec.json.format(msgspec.json.encode([plain(figure) for figure in found]), indent=1)
        (ROOT / "bench" / "figures.json").write_bytes(text + b"\n")


if __name__ == "__main__":
    main()
