"""The measures of the office's letters: typefaces and sizes by use, and how closely text is set. All in points.

Knows nothing of pages or of letters.
"""

from __future__ import annotations

import msgspec

from app.services.letters.flow import LEFT, Style
from app.services.letters.typefaces import Face

MM = 72 / 25.4
ADDRESS_LEFT, ADDRESS_RIGHT = LEFT, 110 * MM
"""The text's own left margin (22.6 mm) lies inside the block's 20–110 mm."""
ADDRESS_TOP = 46 * MM
CASE_BLOCK_TOP = 88 * MM

BODY = Style(leading=14.5, before=7.5)
MUTED = Style(size=9.5, leading=12.5, colour=0x4A4A4A)
TITLE = Style(face=Face.BOLD, size=17, leading=22, before=24)
ADDRESS = Style(size=10, leading=12)
OFFICE = Style(size=9, leading=11.5, colour=0x4A4A4A)
WORDMARK = Style(face=Face.BOLD, size=24, leading=24, colour=0xC30000)
FOOTER = Style(size=9, leading=11, colour=0x4A4A4A)
LABEL = Style(face=Face.SEMIBOLD)
FOOTER_BASELINE = 40.0
INDENT = 16.0
SHORT_LIST = 5
"""Lines of a list that is not divided between pages."""


class Spacing(msgspec.Struct, frozen=True):
    """How closely the text is set. ``signature`` is the space above the closing, in points."""

    body: Style
    headings: dict[int, Style]
    signature: float


LOOSE = Spacing(
    body=BODY,
    headings={
        2: Style(face=Face.SEMIBOLD, size=14, leading=18, before=18),
        3: Style(face=Face.SEMIBOLD, size=12, leading=16, before=12),
    },
    signature=24,
)
TIGHT = Spacing(
    body=Style(leading=13.8, before=5.5),
    headings={
        2: Style(face=Face.SEMIBOLD, size=13, leading=16, before=13),
        3: Style(face=Face.SEMIBOLD, size=11.5, leading=14.5, before=8),
    },
    signature=16,
)
"""For a letter whose signatures would else stand alone on a page."""
