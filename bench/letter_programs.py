"""The programs that make the bench's letters, each in a process of its own: ours, Typst, WeasyPrint and fpdf2.

    python -m bench.letter_programs NAME FILE COUNT SECONDS STARTED

makes the letters of a file (one a line, encoded) until COUNT are made or SECONDS of CPU have gone, and prints figures as
JSON. STARTED is when the process was started, by the clock of the day. Libraries are loaded by name, because loading them is
part of what is measured; nothing else is loaded here that a program does not need.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

import resources

FONTS = resources.path("fonts")


class Piece(msgspec.Struct):
    """A piece of a letter in terms of HTML: h1–h3, p, ul, table or break; a table has cells, a list items."""

    tag: str
    text: str = ""
    items: list[str] = []
    cells: list[list[str]] = []


class Work(msgspec.Struct):
    """A letter to make: as this project's own data, and as pieces that every program can set. Decoded by who needs it."""

    letter: msgspec.Raw
    pieces: msgspec.Raw

    def plain(self) -> list[Piece]:
        return msgspec.json.decode(self.pieces, type=list[Piece])


class Figures(msgspec.Struct):
    """Seconds, letters, bytes of a letter and MiB of one process. "warm" is the median of the letters after the first."""

    first_cpu: float
    first_wall: float
    warm_cpu: float
    warm_wall: float
    made: int
    cpu: float
    size: int
    peak: float


Make = Callable[[Work], bytes]


def ours() -> Make:
    """This project's renderer, from the encoded letter."""
    letter, render = import_module("app.services.letters.letter"), import_module("app.services.letters.render")
    return lambda work: bytes(render.draft_pdf(msgspec.json.decode(work.letter, type=letter.Letter)).pdf)


def typst() -> Make:
    """Typst, a Rust program with its own template language, as a wheel. One compiler keeps its fonts for all letters."""
    compiler = import_module("typst").Compiler(font_paths=[str(FONTS)], ignore_system_fonts=True)

    def make(work: Work) -> bytes:
        source = _TYPST_HEAD + "\n\n".join(map(_typst_piece, work.plain()))
        return bytes(compiler.compile(source.encode(), format="pdf", pdf_standards=["a-2a", "ua-1"]))

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


def fpdf2() -> Make:
    """fpdf2, a small library that draws as it goes."""
    program = import_module("fpdf")

    def make(work: Work) -> bytes:
        pdf = program.FPDF(format="A4", unit="pt")
        pdf.set_margins(64, 64)
        pdf.set_auto_page_break(True, 74)
        pdf.add_font("S", "", str(FONTS / "SourceSans3-Regular.ttf"))
        pdf.add_font("S", "B", str(FONTS / "SourceSans3-Bold.ttf"))
        pdf.add_page()
        for piece in work.plain():
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


def weasyprint() -> Make:
    """WeasyPrint, which sets HTML and CSS."""
    program, page = import_module("weasyprint"), import_module("bench.letter_html").page
    return lambda work: bytes(program.HTML(string=page(work)).write_pdf(pdf_variant="pdf/a-2a", pdf_tags=True))


PROGRAMS: dict[str, Callable[[], Make]] = {"ours": ours, "typst": typst, "weasyprint": weasyprint, "fpdf2": fpdf2}


# --- measuring ------------------------------------------------------------------------------------------


def works(file: Path) -> Iterator[Work]:
    """The letters of a file, read one by one."""
    with file.open("rb") as lines:
        for line in lines:
            yield msgspec.json.decode(line, type=Work)


def measure(name: str, file: Path, count: int, seconds: float, started: float) -> Figures:
    """In a process of its own: the first letter from the start of the process, then the others."""
    make, queue = PROGRAMS[name](), works(file)
    size = len(make(next(queue)))
    first_cpu, first_wall = time.process_time(), time.time() - started
    wall, cpu = [], []
    for work in islice(queue, count - 1):
        begun, used = time.perf_counter(), time.process_time()
        make(work)
        wall.append(time.perf_counter() - begun)
        cpu.append(time.process_time() - used)
        if time.process_time() > seconds:
            break
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    warm_cpu, warm_wall = sorted(cpu)[len(cpu) // 2], sorted(wall)[len(wall) // 2]
    return Figures(first_cpu, first_wall, warm_cpu, warm_wall, 1 + len(cpu), sum(cpu), size, peak)


def main() -> None:
    name, file, count, seconds, started = sys.argv[1:]
    found = measure(name, Path(file), int(count), float(seconds), float(started))
    print(msgspec.json.encode(found).decode())


if __name__ == "__main__":
    main()
