"""The process that lays documents together for one print job: letter, address sheet, enclosures. Never for the archive.

Started by ``print_jobs``. Reads documents from its input (eight bytes of length, then a PDF, as often as there are documents)
and writes one PDF. With ``duplex`` each document begins on a sheet of its own. Enclosures are from strangers, so nothing but
this process parses them: active content, links and names stay behind, only pages go on.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from typing import BinaryIO

import pikepdf

from app.services.intake import confine
from app.services.intake.limits import MIB, Limits

UNREADABLE = 4
"""The exit code for a document that cannot be read."""
_A4 = (595.276, 841.89)


def merged(documents: Iterator[bytes], duplex: bool) -> bytes:
    """One PDF with all pages. Raises ``pikepdf.PdfError`` for what is no readable PDF."""
    out = io.BytesIO()
    with ExitStack() as opened:
        whole = opened.enter_context(pikepdf.new())
        for data in documents:
            found = opened.enter_context(pikepdf.open(io.BytesIO(data)))
            if duplex and len(whole.pages) % 2:
                whole.add_blank_page(page_size=_A4)
            for page in found.pages:
                for name in ("/Annots", "/AA", "/StructParents"):
                    if name in page:
                        del page[name]
                whole.pages.append(page)
        whole.save(out)
    return out.getvalue()


def documents_in(source: BinaryIO) -> Iterator[bytes]:
    """The documents in the order in which they are printed."""
    while head := source.read(8):
        size = int.from_bytes(head, "big")
        data = source.read(size)
        if len(head) != 8 or len(data) != size:
            raise pikepdf.PdfError("cut short")
        yield data


def run(arguments: Sequence[str], source: BinaryIO, out: BinaryIO) -> int:
    try:
        out.write(merged(documents_in(source), arguments[0] == "duplex"))
    except (pikepdf.PdfError, pikepdf.PasswordError):
        return UNREADABLE
    return 0


if __name__ == "__main__":
    confine.take(Limits(memory_bytes=1024 * MIB))
    sys.exit(run(sys.argv[1:], sys.stdin.buffer, sys.stdout.buffer))
