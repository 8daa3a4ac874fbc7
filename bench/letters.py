"""How long a letter takes, beside what else could make it: Typst, WeasyPrint, fpdf2 and LibreOffice, in one run.

Every program sets the same words of the same letters in the same typeface, in a process of its own, several rounds in turn so
that a busy machine disturbs them alike. The letters are of one kind, as in a morning's work: each has its own reader and its
own words for facts and assessment. "ours, all new" changes every text of every letter, so that nothing remembered helps.

    uv run --with typst --with fpdf2 --with weasyprint python -m bench.letters --batch 1000

"first" is from the start of the process to the first file, importing only what the program needs; "warm" the median of the
following ones; "a second" the letters of the batch by the CPU seconds after the first. A slow program stops the batch after
``--seconds`` of CPU. A program that is not installed is left out. Writes ``bench/figures-letters.json``.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

import msgspec

from app.models.texts import Language
from app.services.letters.letter import (
    AnnexBlock,
    AnyBlock,
    HeadingBlock,
    Letter,
    ListBlock,
    ParagraphBlock,
    TableBlock,
)
from bench.letter_programs import Figures, Piece
from bench.rig import ROOT
from tests.services.letters.samples import decision_case, facts_in, letter_of

PEERS = {"typst": "typst", "weasyprint": "weasyprint", "fpdf2": "fpdf"}
ASKED = {
    "ours": "PDF/A-2a + PDF/UA-1",
    "ours, all new": "PDF/A-2a + PDF/UA-1",
    "typst": "PDF/A-2a + PDF/UA-1",
    "weasyprint": "PDF/A-2a",
    "fpdf2": "neither",
    "libreoffice": "PDF/A-2b + PDF/UA-1",
}
WARM_CPU_BY_TYPST, RATE, FIRST_CPU_S, PEAK_MIB = 1.3, 30.0, 0.35, 150.0
"""The goals: warm CPU by Typst's, letters a second and core, CPU of the first letter, memory after the batch."""
OFFICE_BATCH = 12


class Goal(msgspec.Struct):
    """A goal, what was measured, and whether it was met."""

    goal: str
    measured: float
    met: bool


# --- the letters ----------------------------------------------------------------------------------------


def letters(count: int, every: bool) -> Iterable[Letter]:
    """Partial grants of three pages and an annex, each to its own reader with its own words; ``every`` changes all texts."""
    first = letter_of(decision_case(facts_in(Language.NB), "partial"))
    for number in range(count):
        blocks = tuple(_changed(block, number, every) for block in first.blocks)
        reader = (f"{first.recipient[0]} {number}", *first.recipient[1:])
        yield msgspec.structs.replace(first, recipient=reader, blocks=blocks)


def _changed(block: AnyBlock, number: int, every: bool) -> AnyBlock:
    words = f" Dette gjelder sak nummer {number} fra samme avsender."
    if isinstance(block, ParagraphBlock) and (every or block.source.startswith("draft:")):
        return msgspec.structs.replace(block, text=block.text + words)
    if isinstance(block, ListBlock) and every:
        items = (msgspec.structs.replace(item, text=f"{item.text} ({number})") for item in block.items)
        return msgspec.structs.replace(block, items=tuple(items))
    if isinstance(block, TableBlock) and every:
        rows = (
            msgspec.structs.replace(row, cells=tuple(f"{cell} {number}" for cell in row.cells)) for row in block.rows
        )
        return msgspec.structs.replace(block, rows=tuple(rows))
    return block


def pieces_of(letter: Letter) -> list[Piece]:
    """The letter as plain pieces that every program can set."""
    found = [Piece("p", "\n".join(letter.recipient)), Piece("h1", letter.title)]
    for block in letter.blocks:
        if isinstance(block, ListBlock):
            found.append(Piece("ul", items=[item.text for item in block.items]))
        elif isinstance(block, TableBlock):
            found.append(Piece("table", cells=[list(block.columns), *(list(row.cells) for row in block.rows)]))
        elif isinstance(block, AnnexBlock):
            found += [Piece("break"), Piece("h2", block.text)]
        else:
            found.append(Piece(f"h{block.level}" if isinstance(block, HeadingBlock) else "p", block.text))
    return found


def write(file: Path, count: int, every: bool = False) -> Path:
    """The letters as lines of JSON."""
    with file.open("wb") as out:
        for letter in letters(count, every):
            out.write(msgspec.json.encode({"letter": letter, "pieces": pieces_of(letter)}) + b"\n")
    return file


# --- comparing ------------------------------------------------------------------------------------------


def compare(rounds: int, count: int, batch: int, seconds: float) -> dict[str, list[Figures]]:
    """Every installed program in turn, several rounds; the last of each is its batch."""
    names = ["ours", "ours, all new", *(name for name, module in PEERS.items() if find_spec(module) is not None)]
    names += ["libreoffice"] if shutil.which("soffice") else []
    found: dict[str, list[Figures]] = {name: [] for name in names}
    with tempfile.TemporaryDirectory() as folder:
        files = {every: write(Path(folder) / f"letters-{every}", batch, every) for every in (False, True)}
        for number in range(rounds + 1):
            for name, figures in found.items():
                size = count if number < rounds else batch
                figures.append(one(name, files[name.endswith("all new")], size, seconds))
    return found


def one(name: str, file: Path, count: int, seconds: float) -> Figures:
    """One round of one program in a process of its own."""
    program, _, _ = name.partition(",")
    words = ["bench.letter_programs", program, str(file), str(count), str(seconds), repr(time.time())]
    if program == "libreoffice":
        words = ["bench.letter_office", str(file), str(min(count, OFFICE_BATCH))]
    done = subprocess.run([sys.executable, "-m", *words], cwd=ROOT, capture_output=True, check=True)
    return msgspec.json.decode(done.stdout, type=Figures)


def summary(figures: list[Figures]) -> dict[str, float]:
    """Medians over the rounds, and the batch's own figures."""
    rounds, batch = figures[:-1], figures[-1]
    middle = {
        key: statistics.median(getattr(one, key) for one in rounds)
        for key in ("first_cpu", "first_wall", "warm_cpu", "warm_wall")
    }
    found = {f"{key}_ms": round(value * 1000, 1) for key, value in middle.items()}
    rate = (batch.made - 1) / batch.cpu
    return {
        **found,
        "batch": batch.made,
        "a_second": round(rate, 1),
        "peak_mib": round(batch.peak),
        "kb": batch.size // 1024,
    }


def goals(found: dict[str, dict[str, float]]) -> list[Goal]:
    """The goals of ours with what was measured."""
    ours = found["ours"]
    reached = [
        Goal("letters a second and core, at least 30", ours["a_second"], ours["a_second"] >= RATE),
        Goal("first letter, CPU ms, at most 350", ours["first_cpu_ms"], ours["first_cpu_ms"] <= FIRST_CPU_S * 1000),
        Goal("memory after the batch, MiB, below 150", ours["peak_mib"], ours["peak_mib"] < PEAK_MIB),
    ]
    if "typst" in found:
        ratio = round(ours["warm_cpu_ms"] / found["typst"]["warm_cpu_ms"], 2)
        reached.insert(0, Goal("warm CPU by Typst's, at most 1.3", ratio, ratio <= WARM_CPU_BY_TYPST))
    return reached


def show(found: dict[str, dict[str, float]]) -> None:
    """The table; "×" is the program's by ours."""
    ours = found["ours"]
    columns = ("first_cpu_ms", "first_wall_ms", "warm_cpu_ms", "warm_wall_ms", "batch", "a_second", "peak_mib", "kb")
    print(f"{'':15}" + "".join(f"{name:>14}" for name in columns) + f"{'first CPU ×':>13}{'warm CPU ×':>12}  asked for")
    for name, figures in found.items():
        ratios = "".join(
            f"{figures[key] / ours[key]:{width}.1f}" for key, width in (("first_cpu_ms", 13), ("warm_cpu_ms", 12))
        )
        print(f"{name:15}" + "".join(f"{figures[key]:14g}" for key in columns) + f"{ratios}  {ASKED[name]}")
    for goal in goals(found):
        print(f"{'met   ' if goal.met else 'MISSED'} {goal.goal}: {goal.measured:g}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--count", type=int, default=15, help="letters of a round")
    parser.add_argument("--batch", type=int, default=200, help="letters of the batch")
    parser.add_argument("--seconds", type=float, default=30.0, help="CPU after which a slow program stops its batch")
    chosen = parser.parse_args()
    measured = compare(chosen.rounds, chosen.count, chosen.batch, chosen.seconds)
    found = {name: summary(figures) for name, figures in measured.items()}
    show(found)
    kept = {"programs": {name: {**found[name], "asked": ASKED[name]} for name in found}, "goals": goals(found)}
    (ROOT / "bench" / "figures-letters.json").write_bytes(
        msgspec.json.format(msgspec.json.encode(kept), indent=1) + b"\n"
    )


if __name__ == "__main__":
    main()
