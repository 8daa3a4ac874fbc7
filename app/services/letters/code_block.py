"""Sets the verification code below the signatures: the QR code as squares, and the code in words beside it.

A draft has a frame of the same size and a blank of words, so that nothing moves when the code is filled in.
"""

from __future__ import annotations

from app.services.letters.code import grouped, web_address
from app.services.letters.flow import LEFT, TEXT_WIDTH, Figure, Flow, Style
from app.services.letters.letter import CodePlace
from app.services.letters.qr import qr_rows
from app.services.letters.styles import BODY, LABEL

SIZE = 68.0
"""The side of the QR code in points (24 mm), quiet zone included: a telephone reads it from a hand's length."""
ABOVE = 18.0
HEIGHT = ABOVE + SIZE
_GAP = 10.0
_CHECK = Style(size=10, leading=13)


def lay_code(flow: Flow, place: CodePlace, code: str) -> None:
    """The block from the current height down; without a ``code`` as it stands in a draft."""
    top = flow.y - ABOVE
    picture = flow.root.add("Figure", O="Layout", Placement="Block")
    picture.alt = place.picture if code else place.picture_blank
    rows = qr_rows(web_address(place.base, code)) if code else ()
    flow.figure(Figure(LEFT, top - SIZE, SIZE, rows, picture))
    x = LEFT + SIZE + _GAP
    node = flow.root.add("P")
    label = place.label + " "
    flow.put(x, top - 18, label, LABEL, node)
    said = grouped(code) if code else place.blank
    flow.put(x + flow.faces.width(label, LABEL.face, LABEL.size), top - 18, said, BODY, node)
    checked = flow.root.add("P")
    lines = flow.faces.lines(place.check, _CHECK.face, _CHECK.size, TEXT_WIDTH - SIZE - _GAP)
    for number, line in enumerate(lines):
        flow.put(x, top - 36 - number * _CHECK.leading, line, _CHECK, checked)
    flow.y = top - SIZE
