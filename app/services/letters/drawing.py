"""Draws laid-out pages with ReportLab, marking what belongs to which node; everything else is marked as an artifact.

ReportLab has no marked content of its own, so the operators are written in one place, ``TaggedCanvas``. The caller holds
``typefaces.DRAWING``.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from itertools import groupby

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from app.services.letters.flow import HEIGHT, WIDTH, Figure, Run, Sheet
from app.services.letters.layout import Layout
from app.services.letters.structure import Mark
from app.services.letters.typefaces import Face

QUIET = 4
"""The quiet zone around a QR code in squares (ISO/IEC 18004)."""


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A canvas that can begin and end marked content (PDF 1.7 § 14.6) and shows text with as few operators as it takes."""

    def begin_marked(self, role: str, number: int) -> None:
        self._code.append(f"/{role} <</MCID {number}>> BDC")

    def begin_artifact(self, kind: str) -> None:
        self._code.append(f"/Artifact <</Type /{kind}>> BDC")

    def end_marked(self) -> None:
        self._code.append("EMC")

    def show(self, runs: Iterable[Run]) -> None:
        """Runs of text; ReportLab's fonts choose the codes and remember which characters the subset needs."""
        code = ["BT"]
        for run in runs:
            font, style = pdfmetrics.getFont(run.style.face.value), run.style
            code.append(f"{_colour(style.colour)} rg 1 0 0 1 {run.x:.2f} {run.y:.2f} Tm")
            for subset, codes in font.splitString(run.text, self._doc):
                name = font.getSubsetInternalName(subset, self._doc)
                code.append(f"{name} {style.size:g} Tf <{codes.hex()}> Tj")
        self._code += [*code, "ET"]

    def squares(self, figure: Figure) -> None:
        """A figure as filled rectangles, neighbours in a row as one; its frame where it has no rows."""
        if not figure.rows:
            self._code.append(
                f"0.54 0.54 0.54 RG 0.5 w {figure.x:.2f} {figure.y:.2f} {figure.side:g} {figure.side:g} re S"
            )
            return
        side = figure.side / (len(figure.rows) + 2 * QUIET)
        self._code.append("0 0 0 rg")
        for place, row in enumerate(figure.rows):
            y = figure.y + figure.side - (QUIET + place + 1) * side
            for found in re.finditer("1+", row):
                x = figure.x + (QUIET + found.start()) * side
                self._code.append(f"{x:.3f} {y:.3f} {len(found[0]) * side:.3f} {side:.3f} re")
        self._code.append("f")


def _colour(value: int) -> str:
    return " ".join(f"{(value >> shift & 255) / 255:.3g}" for shift in (16, 8, 0))


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
        canvas.begin_artifact("Layout")
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
            canvas.begin_artifact("Pagination")
        else:
            canvas.begin_marked(node.role, number)
            node.marks.append(Mark(page, number))
            number += 1
        canvas.show(runs)
        canvas.end_marked()
    for place, figure in enumerate(sheet.figures, number):
        canvas.begin_marked(figure.node.role, place)
        figure.node.marks.append(Mark(page, place))
        canvas.squares(figure)
        canvas.end_marked()
