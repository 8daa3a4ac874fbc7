"""Draws laid-out pages with ReportLab, marking what belongs to which node; everything else is marked as an artifact.

ReportLab has no marked content of its own, so the operators are written in one place, ``TaggedCanvas``. The caller holds
``typefaces.DRAWING``.
"""

from __future__ import annotations

import io
from itertools import groupby

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from app.services.letters.flow import HEIGHT, WIDTH, Run, Sheet
from app.services.letters.layout import Layout
from app.services.letters.structure import Mark
from app.services.letters.typefaces import Face


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A canvas that can begin and end marked content (PDF 1.7 § 14.6)."""

    def begin_marked(self, role: str, number: int) -> None:
        self._code.append(f"/{role} <</MCID {number}>> BDC")

    def begin_artifact(self, kind: str = "") -> None:
        self._code.append(f"/Artifact <<{kind}>> BDC" if kind else "/Artifact BMC")

    def end_marked(self) -> None:
        self._code.append("EMC")


def draw(layout: Layout) -> bytes:
    """The pages as a plain PDF; notes on every node of the layout where its marks stand."""
    buffer = io.BytesIO()
    canvas = TaggedCanvas(
        buffer,
        pagesize=(WIDTH, HEIGHT),
        invariant=1,
        pageCompression=0,
        initialFontName=Face.REGULAR.value,
        initialFontSize=11,
    )
    for page, sheet in enumerate(layout.sheets):
        _page(canvas, page, sheet)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _page(canvas: TaggedCanvas, page: int, sheet: Sheet) -> None:
    if sheet.rules:
        canvas.begin_artifact("/Type /Layout")
        for rule in sheet.rules:
            canvas.setLineWidth(rule.weight)
            canvas.setStrokeColor(HexColor(rule.colour))
            canvas.line(rule.x, rule.y, rule.x + rule.width, rule.y)
        canvas.end_marked()
    number = 0
    for _, group in groupby(sheet.runs, key=lambda run: id(run.node)):
        runs = list(group)
        node = runs[0].node
        if node is None:
            canvas.begin_artifact("/Type /Pagination")
        else:
            canvas.begin_marked(node.role, number)
            node.marks.append(Mark(page, number))
            number += 1
        _text(canvas, runs)
        canvas.end_marked()


def _text(canvas: TaggedCanvas, runs: list[Run]) -> None:
    text = canvas.beginText()
    for run in runs:
        text.setFont(run.style.face.value, run.style.size)
        text.setFillColor(HexColor(run.style.colour))
        text.setTextOrigin(run.x, run.y)
        text.textOut(run.text)
    canvas.drawText(text)
