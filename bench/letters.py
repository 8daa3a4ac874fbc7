"""How long a letter takes, beside what else could make it: Typst, fpdf2 and WeasyPrint, in one run on one machine.

Every program sets the same words of the same letter in the same typeface, in a process of its own, several rounds in turn so
that a busy machine disturbs them alike. "first" is from the start of the process to the first file; "warm" the median of the
following ones. Figures are printed in milliseconds and as ratios to ours, which are what may be compared between machines.

    uv run --with typst --with fpdf2 --with weasyprint python -m bench.letters

A program that is not installed is left out. Modules are loaded by name, because loading them is part of what is measured.
"""

from __future__ import annotations

import argparse
import html
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import msgspec

import resources
from app.models.texts import Language

STARTED = time.perf_counter()
ROOT = Path(__file__).parents[1]
FONTS = resources.path("fonts")
NEEDS = {"ours": "reportlab", "typst": "typst", "fpdf2": "fpdf", "weasyprint": "weasyprint"}
ASKED = {"ours": "PDF/A-2a + PDF/UA-1", "typst": "PDF/A-2a + PDF/UA-1", "fpdf2": "neither", "weasyprint": "PDF/A-2a"}


class Piece(msgspec.Struct):
    """A piece of a letter in terms of HTML: h1–h3, p, ul, table or break; a table has cells, a list items."""

    tag: str
    text: str = ""
    items: list[str] = []
    cells: list[list[str]] = []


Make = Callable[[], bytes]


def sample() -> Any:
    """The letter that is made: a partial grant of three pages and an annex."""
    samples = import_module("tests.services.letters.samples")
    return samples.letter_of(samples.decision_case(samples.facts_in(Language.NB), "partial"))


def pieces_of(letter: Any) -> list[Piece]:
    """The letter as plain pieces that every program can set."""
    found = [Piece("p", "\n".join(letter.recipient)), Piece("h1", letter.title)]
    for block in letter.blocks:
        tag = type(block).__name__
        if tag == "ListBlock":
            found.append(Piece("ul", items=[item.text for item in block.items]))
        elif tag == "TableBlock":
            found.append(Piece("table", cells=[list(block.columns), *(list(row.cells) for row in block.rows)]))
        elif tag == "AnnexBlock":
            found += [Piece("break"), Piece("h2", block.text)]
        else:
            found.append(Piece(f"h{block.level}" if tag == "HeadingBlock" else "p", block.text))
    return found


# --- the programs ---------------------------------------------------------------------------------------


def ours(pieces: Sequence[Piece]) -> Make:
    """This project's renderer."""
    del pieces
    letter, render = sample(), import_module("app.services.letters.render")
    return lambda: bytes(render.draft_pdf(letter).pdf)


def typst(pieces: Sequence[Piece]) -> Make:
    """Typst, a Rust program with its own template language, as a wheel."""
    program = import_module("typst")
    source = Path(tempfile.mkdtemp()) / "letter.typ"
    source.write_text(_TYPST_HEAD + "\n\n".join(map(_typst_piece, pieces)), encoding="utf-8")

    def make() -> bytes:
        standards = ["a-2a", "ua-1"]
        return bytes(program.compile(str(source), format="pdf", font_paths=[str(FONTS)], pdf_standards=standards))

    return make


_TYPST_HEAD = """#set document(title: "Vedtak")
#set text(font: "Source Sans 3", size: 11pt, lang: "nb")
#set page(paper: "a4", margin: 64pt, numbering: "1 / 1")

"""


def _typst_piece(piece: Piece) -> str:
    def quoted(text: str) -> str:
        return json.dumps(text, ensure_ascii=False)

    if piece.tag == "break":
        return "#pagebreak()"
    if piece.tag == "ul":
        return "#list(" + ", ".join(f"text({quoted(item)})" for item in piece.items) + ")"
    if piece.tag == "table":
        head, *rows = [", ".join(f"[#{quoted(cell)}]" for cell in row) for row in piece.cells]
        return f"#table(columns: {len(piece.cells[0])}, table.header({head}), {', '.join(rows)})"
    if piece.tag.startswith("h"):
        return f"#heading(level: {piece.tag[1]}, {quoted(piece.text)})"
    return f"#par(text({quoted(piece.text)}))"


def fpdf2(pieces: Sequence[Piece]) -> Make:
    """fpdf2, a small library that draws as it goes."""
    program = import_module("fpdf")

    def make() -> bytes:
        pdf = program.FPDF(format="A4", unit="pt")
        pdf.set_margins(64, 64)
        pdf.set_auto_page_break(True, 74)
        pdf.add_font("S", "", str(FONTS / "SourceSans3-Regular.ttf"))
        pdf.add_font("S", "B", str(FONTS / "SourceSans3-Bold.ttf"))
        pdf.add_page()
        for piece in pieces:
            _fpdf_piece(pdf, piece)
        return bytes(pdf.output())

    return make


def _fpdf_piece(pdf: Any, piece: Piece) -> None:
    sizes = {"h1": 17, "h2": 14, "h3": 12}
    pdf.set_font("S", "B" if piece.tag in sizes else "", 9.5 if piece.cells else sizes.get(piece.tag, 11))
    if piece.tag == "break":
        pdf.add_page()
    elif piece.cells:
        with pdf.table() as table:
            for row in piece.cells:
                table.row(row)
    else:
        for line in [f"• {item}" for item in piece.items] or [piece.text]:
            pdf.multi_cell(0, 15, line, new_x="LMARGIN", new_y="NEXT")


def weasyprint(pieces: Sequence[Piece]) -> Make:
    """WeasyPrint, which sets HTML and CSS."""
    program = import_module("weasyprint")
    face = "@font-face {{font-family: S; src: url(file://{0}/SourceSans3-{1}.ttf); font-weight: {2}}}"
    style = face.format(FONTS, "Regular", 400) + face.format(FONTS, "Bold", 700)
    style += "@page {size: A4; margin: 64pt} body {font: 11pt S} td {vertical-align: top}"
    body = "".join(map(_html_piece, pieces))
    source = f"<!doctype html><html lang=nb><title>Vedtak</title><style>{style}</style><body>{body}</body></html>"
    return lambda: bytes(program.HTML(string=source).write_pdf(pdf_variant="pdf/a-2a", pdf_tags=True))


def _html_piece(piece: Piece) -> str:
    if piece.tag == "break":
        return '<div style="break-before: page"></div>'
    inner = html.escape(piece.text) + "".join(f"<li>{html.escape(item)}</li>" for item in piece.items)
    for row in piece.cells:
        inner += "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>"
    return f"<{piece.tag}>{inner}</{piece.tag}>"


PROGRAMS: dict[str, Callable[[Sequence[Piece]], Make]] = {
    "ours": ours,
    "typst": typst,
    "fpdf2": fpdf2,
    "weasyprint": weasyprint,
}


# --- measuring ------------------------------------------------------------------------------------------


class Figures(msgspec.Struct):
    """Seconds and bytes of one round of one program."""

    first: float
    wall: float
    best: float
    cpu: float
    size: int


def measure(name: str, count: int, pieces: Sequence[Piece]) -> Figures:
    """In a process of its own: the first letter from the start of the process, then ``count`` warm ones."""
    make = PROGRAMS[name](pieces)
    size = len(make())
    first = time.perf_counter() - STARTED
    wall, cpu = [], []
    for _ in range(count):
        begun, used = time.perf_counter(), time.process_time()
        make()
        wall.append(time.perf_counter() - begun)
        cpu.append(time.process_time() - used)
    return Figures(first, statistics.median(wall), min(wall), statistics.median(cpu), size)


def compare(rounds: int, count: int) -> dict[str, list[Figures]]:
    """Every installed program in turn, several rounds."""
    pieces = msgspec.json.encode(pieces_of(sample()))
    found: dict[str, list[Figures]] = {name: [] for name, module in NEEDS.items() if find_spec(module) is not None}
    for _ in range(rounds):
        for name, figures in found.items():
            command = [sys.executable, "-m", "bench.letters", "--one", name, "--count", str(count)]
            done = subprocess.run(command, cwd=ROOT, input=pieces, capture_output=True, check=True)
            figures.append(msgspec.json.decode(done.stdout.splitlines()[-1], type=Figures))
    return found


def show(found: dict[str, list[Figures]]) -> None:
    """The table: medians over the rounds, and ratios to ours."""

    def middle(name: str, key: str) -> float:
        return float(statistics.median(getattr(figures, key) for figures in found[name]))

    print(
        f"{'':12}{'first ms':>10}{'warm ms':>10}{'CPU ms':>9}{'best ms':>9}{'kB':>6}{'first ×':>9}{'warm ×':>8}  asked for"
    )
    for name in found:
        first, wall, cpu, best, size = (middle(name, key) for key in ("first", "wall", "cpu", "best", "size"))
        times = f"{first * 1000:10.0f}{wall * 1000:10.1f}{cpu * 1000:9.1f}{best * 1000:9.1f}{size / 1024:6.0f}"
        ratios = f"{first / middle('ours', 'first'):9.2f}{wall / middle('ours', 'wall'):8.2f}"
        print(f"{name:12}{times}{ratios}  {ASKED[name]}")


def main() -> None:
    """Compares, or with the hidden option ``--one`` measures one program for the comparison."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--count", type=int, default=15)
    parser.add_argument("--one", default="", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.one:
        pieces = msgspec.json.decode(sys.stdin.buffer.read(), type=list[Piece])
        print(msgspec.json.encode(measure(chosen.one, chosen.count, pieces)).decode())
    else:
        show(compare(chosen.rounds, chosen.count))


if __name__ == "__main__":
    main()
