"""What comes in: turning a page of a scan, and judging a file. Both in a worker process with next to no rights.

The peers do the same work unprotected in this process: PDFium by itself, and pikepdf by itself.
"""

from __future__ import annotations

import io
import itertools

import pikepdf
import pypdfium2

import resources
from app.services.intake import Intake
from bench.rig import Figure, Row, in_turn

SCAN = "practice/letters/skan-20261023-0008.pdf"
DPI = 200
ROUNDS = 15


def measure() -> list[Figure]:
    data = resources.read(SCAN)
    intake = Intake()
    try:
        return [_turning(intake, data), _judging(intake, data)]
    finally:
        intake.close()


def _turning(intake: Intake, data: bytes) -> Figure:
    document = pypdfium2.PdfDocument(data)
    pages = len(document)
    ours_next, peer_next = itertools.cycle(range(1, pages + 1)), itertools.cycle(range(pages))

    def ours() -> None:
        intake.picture(data, "pdf", next(ours_next), DPI)

    def peer() -> None:
        document[next(peer_next)].render(scale=DPI / 72).to_pil()

    found = in_turn({"ours": ours, "peer": peer}, ROUNDS)
    document.close()
    return Row(
        what=f"a page of a scan at {DPI} dpi",
        ours=found["ours"].wall_only,
        peer=found["peer"],
        peer_name="PDFium in process",
    )


def _judging(intake: Intake, data: bytes) -> Figure:
    def ours() -> None:
        if not intake.judge("brev.pdf", data).accepted:
            raise ValueError("the practice letter was not accepted")

    def peer() -> None:
        with pikepdf.open(io.BytesIO(data)) as document:
            out = io.BytesIO()
            document.save(out)
            len(document.pages)

    found = in_turn({"ours": ours, "peer": peer}, ROUNDS)
    return Row(
        what="a scanned letter judged",
        ours=found["ours"].wall_only,
        peer=found["peer"],
        peer_name="pikepdf read and written",
    )
