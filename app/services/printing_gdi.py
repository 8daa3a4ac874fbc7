"""The process that draws a PDF onto a Windows printer, page by page, as vectors (pdfium onto a device context).

Started by ``printing.GdiPrinting``: ``list`` writes the printers' names, ``print PRINTER COPIES duplex|simplex`` reads a
PDF from its input. Ends with 0, or with 3 after one line that says what the printer's trouble is. Everything of Windows
goes through ``Gdi`` (see ``gdi.py``), so that the order of pages and calls can be tested anywhere.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import BinaryIO, TextIO

import pypdfium2

from app.services.gdi import Caps, Gdi, GdiFault, system_gdi
from app.services.printing import PRINTER_SAYS_NO

_POINTS_PER_INCH = 72


def print_document(data: bytes, printer: str, copies: int, duplex: bool, gdi: Gdi) -> None:
    """Draws every copy as a print job of its own, so that each begins on a new sheet. Raises ``GdiFault``."""
    with pypdfium2.PdfDocument(data) as document:
        for _ in range(copies):
            context = gdi.open(printer or gdi.default_printer(), duplex)
            try:
                _print_copy(document, context, gdi)
            finally:
                gdi.close(context)


def _print_copy(document: pypdfium2.PdfDocument, context: int, gdi: Gdi) -> None:
    caps = gdi.caps(context)
    gdi.start_document(context)
    try:
        for number in range(len(document)):
            page = document[number]
            try:
                gdi.start_page(context)
                gdi.draw(context, page, placed(page.get_size(), caps))
                gdi.end_page(context)
            finally:
                page.close()
    except BaseException:
        gdi.abort_document(context)
        raise
    gdi.end_document(context)


def placed(size: tuple[float, float], caps: Caps) -> tuple[int, int, int, int]:
    """Left, top, width and height in dots of a page of ``size`` points, in its true size from the paper's corner.

    A device context begins where the printer can print, some millimetres in; the page is moved back by that much, or the
    address would miss the window of the envelope.
    """
    width = round(size[0] * caps.dots_per_inch_x / _POINTS_PER_INCH)
    height = round(size[1] * caps.dots_per_inch_y / _POINTS_PER_INCH)
    return -caps.offset_x, -caps.offset_y, width, height


def run(arguments: Sequence[str], source: BinaryIO, out: TextIO, gdi: Gdi) -> int:
    """The commands of this process. What is wrong with a printer is said in one line, in English like all details."""
    try:
        if arguments[0] == "list":
            out.write("\n".join(gdi.printers()))
        else:
            _, printer, copies, sides = arguments
            print_document(source.read(), printer, int(copies), sides == "duplex", gdi)
    except GdiFault as fault:
        out.write(str(fault))
        return PRINTER_SAYS_NO
    return 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:], sys.stdin.buffer, sys.stdout, system_gdi()))
