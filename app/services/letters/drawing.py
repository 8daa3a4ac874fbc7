"""Draws laid-out pages: the operators of each page, with what belongs to which node marked and the rest as artifacts.

Marked content by ISO 32000-1 § 14.6, text by § 9.4. Knows nothing of how pages become a file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby

from app.services.letters.flow import Figure, Run, Sheet
from app.services.letters.structure import Mark
from app.services.letters.subsets import LetterFonts

QUIET = 4
"""The quiet zone around a QR code in squares (ISO/IEC 18004)."""
END = b"EMC"


def drawn(page: int, sheet: Sheet, fonts: LetterFonts) -> bytes:
    """The page's operators; notes on every node of the sheet where its marks stand, and in ``fonts`` what they show."""
    code: list[bytes] = []
    if sheet.rules:
        code.append(_artifact(b"Layout"))
        for rule in sheet.rules:
            code.append(
                b"%g w %b RG %.5f %.5f m %.5f %.5f l S"
                % (rule.weight, _colour(rule.colour), rule.x, rule.y, rule.x + rule.width, rule.y)
            )
        code.append(END)
    number = 0
    for _, group in groupby(sheet.runs, key=lambda run: id(run.node)):
        runs = list(group)
        node = runs[0].node
        if node is None:
            code.append(_artifact(b"Pagination"))
        else:
            code.append(_marked(node.role, number))
            node.marks.append(Mark(page, number))
            number += 1
        _show(code, runs, fonts)
        code.append(END)
    for place, figure in enumerate(sheet.figures, number):
        code.append(_marked(figure.node.role, place))
        figure.node.marks.append(Mark(page, place))
        _squares(code, figure)
        code.append(END)
    return b"\n".join(code)


def _marked(role: str, number: int) -> bytes:
    return b"/%b <</MCID %d>> BDC" % (role.encode(), number)


def _artifact(kind: bytes) -> bytes:
    return b"/Artifact <</Type /%b>> BDC" % kind


def _show(code: list[bytes], runs: Iterable[Run], fonts: LetterFonts) -> None:
    """Runs of text with as few operators as it takes."""
    code.append(b"BT")
    colour, set_in = -1, ("", 0.0)
    for run in runs:
        style = run.style
        if style.colour != colour:
            colour = style.colour
            code.append(b"%b rg" % _colour(colour))
        code.append(b"1 0 0 1 %.2f %.2f Tm" % (run.x, run.y))
        for name, shown in fonts.shown(run.text, style.face):
            if (name, style.size) != set_in:
                set_in = name, style.size
                code.append(b"/%b %g Tf" % (name.encode(), style.size))
            code.append(b"<%b> Tj" % shown.hex().encode())
    code.append(b"ET")


def _squares(code: list[bytes], figure: Figure) -> None:
    """A figure as filled rectangles, neighbours in a row as one; its frame where it has no rows."""
    if not figure.rows:
        code.append(b"0.54 0.54 0.54 RG 0.5 w %.2f %.2f %g %g re S" % (figure.x, figure.y, figure.side, figure.side))
        return
    side = figure.side / (len(figure.rows) + 2 * QUIET)
    code.append(b"0 0 0 rg")
    for place, row in enumerate(figure.rows):
        y = figure.y + figure.side - (QUIET + place + 1) * side
        for found in re.finditer("1+", row):
            x = figure.x + (QUIET + found.start()) * side
            code.append(b"%.3f %.3f %.3f %.3f re" % (x, y, len(found[0]) * side, side))
    code.append(b"f")


@lru_cache(maxsize=64)
def _colour(value: int) -> bytes:
    return b" ".join(b"%.3g" % ((value >> shift & 255) / 255) for shift in (16, 8, 0))
