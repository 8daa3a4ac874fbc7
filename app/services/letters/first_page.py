"""What stands above the title on a letter's first page: letterhead, the address in the envelope's window, the case block.

The address block lies at x 20–110 mm and y 46–72 mm from the upper left corner, so that it shows in C5 and C6/5 windows;
nothing else stands between 38 and 85 mm. Knows nothing of the text below.
"""

from __future__ import annotations

from collections.abc import Callable

from app.models.calendar import long_date
from app.services.letters.address import folded, misfit
from app.services.letters.flow import HEIGHT, LEFT, RIGHT, TEXT_WIDTH, WIDTH, Flow
from app.services.letters.letter import IssueFields, Letter
from app.services.letters.styles import (
    ADDRESS,
    ADDRESS_LEFT,
    ADDRESS_RIGHT,
    ADDRESS_TOP,
    BODY,
    CASE_BLOCK_TOP,
    LABEL,
    OFFICE,
    WORDMARK,
)
from app.services.letters.typefaces import Typefaces


class AddressTooLong(Exception):
    """The address does not fit in the window. ``line`` is the line that is too wide, or the first of too many."""

    def __init__(self, line: str) -> None:
        super().__init__(line)
        self.line = line


def address_fault(lines: tuple[str, ...], faces: Typefaces) -> str | None:
    """The line by which an address does not fit in the window, or None if it fits."""
    return misfit(lines, _fits(faces))


def address_block(lines: tuple[str, ...], faces: Typefaces) -> tuple[str, ...]:
    """The lines of an address as they stand in the window. Raises ``AddressTooLong``."""
    fault = misfit(lines, _fits(faces))
    if fault is not None:
        raise AddressTooLong(fault)
    return folded(lines, _fits(faces))


def _fits(faces: Typefaces) -> Callable[[str], bool]:
    return lambda line: faces.width(line, ADDRESS.face, ADDRESS.size) <= ADDRESS_RIGHT - ADDRESS_LEFT


def lay_first_page(flow: Flow, letter: Letter, fields: IssueFields | None) -> None:
    """Lays it all, and leaves the flow where the title begins. Raises ``AddressTooLong``."""
    _letterhead(flow, letter.office)
    _address(flow, letter.recipient)
    _case_block(flow, letter, fields)


def _letterhead(flow: Flow, office: tuple[str, ...]) -> None:
    """Wordmark (an artifact; the office's name is read instead) and the office, all above 38 mm."""
    flow.put(LEFT, HEIGHT - 82, "Nav", WORDMARK, None)
    node = flow.root.add("P")
    x = WIDTH - RIGHT - max(flow.faces.width(line, OFFICE.face, OFFICE.size) for line in office)
    for place, line in enumerate(office):
        end = "" if place == len(office) - 1 else " "
        flow.put(x, HEIGHT - 66 - place * OFFICE.leading, line + end, OFFICE, node)


def _address(flow: Flow, recipient: tuple[str, ...]) -> None:
    lines = address_block(recipient, flow.faces)
    node = flow.root.add("P")
    for place, line in enumerate(lines):
        end = "" if place == len(lines) - 1 else " "
        flow.put(ADDRESS_LEFT, HEIGHT - ADDRESS_TOP - 9.5 - place * ADDRESS.leading, line + end, ADDRESS, node)


def _case_block(flow: Flow, letter: Letter, fields: IssueFields | None) -> None:
    """Case number, date and references, below the window."""
    labels = letter.labels
    day = long_date(fields.date, letter.language) if fields else labels.date_blank
    number = fields.case_number if fields else labels.case_number_blank
    flow.y = HEIGHT - CASE_BLOCK_TOP
    y = flow.y - BODY.leading + 4
    _labelled(flow, labels.case_number, number)
    flow.put(WIDTH - RIGHT - flow.faces.width(day, BODY.face, BODY.size), y, day, BODY, flow.root.add("P"))
    for line in letter.lines:
        _labelled(flow, line.label, line.text)


def _labelled(flow: Flow, label: str, text: str) -> None:
    node = flow.root.add("P")
    indent = flow.faces.width(label + " ", LABEL.face, LABEL.size)
    lines = flow.faces.lines(text, BODY.face, BODY.size, TEXT_WIDTH - indent - 120)
    flow.put(LEFT, flow.y - BODY.leading + 4, label + " ", LABEL, node)
    for line in lines:
        flow.y -= BODY.leading
        flow.put(LEFT + indent, flow.y + 4, line, BODY, node)
