"""Address labels (adresseetiketter) on A4 sheets: real text that fits, or a word about the address that does not.

Measures of the sheets are data (``resources/dispatch/labels.json``), by the maker's templates. Knows no case.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial

import msgspec

import resources
from app.models.reading import read_json
from app.models.texts import Language
from app.services.letters.address import folded, pieces
from app.services.letters.archive import PRODUCER, About, archived
from app.services.letters.flow import HEIGHT, Run, Sheet, Style
from app.services.letters.layout import Layout
from app.services.letters.structure import Node
from app.services.letters.styles import MM
from app.services.letters.typefaces import Face, Typefaces, typefaces

LARGEST_PT, SMALLEST_PT = 11.0, 8.0
_SIZES = tuple(LARGEST_PT - step / 2 for step in range(int(2 * (LARGEST_PT - SMALLEST_PT)) + 1))
"""Below 8 points an address is not readable at arm's length, nor by a sorting machine."""
_LEADING = 1.18
_SIDE_MM, _TOP_MM = 5.0, 3.0


class LabelSheet(msgspec.Struct, frozen=True, kw_only=True):
    """An A4 sheet of labels; measures in millimetres from the sheet's upper left corner."""

    id: str
    columns: int
    rows: int
    width_mm: float
    height_mm: float
    left_mm: float
    top_mm: float
    step_x_mm: float
    step_y_mm: float

    @property
    def count(self) -> int:
        return self.columns * self.rows

    def corner(self, place: int) -> tuple[float, float]:
        """The upper left corner of a label in points from the lower left corner of the page; ``place`` from 0, by rows."""
        row, column = divmod(place, self.columns)
        x = self.left_mm + column * self.step_x_mm
        y = self.top_mm + row * self.step_y_mm
        return x * MM, HEIGHT - y * MM


@cache
def label_sheets() -> dict[str, LabelSheet]:
    """The sheets we know, by their maker's number."""
    sheets = read_json(resources.read("dispatch/labels.json"), tuple[LabelSheet, ...])
    return {sheet.id: sheet for sheet in sheets}


class Fitted(msgspec.Struct, frozen=True):
    """An address as it stands on its label, and the size of its type in points."""

    lines: tuple[str, ...]
    size: float


class DoesNotFit(msgspec.Struct, frozen=True):
    """Why an address cannot stand on a label: ``letters`` it cannot show, or the line that is too long."""

    why: str
    line: str


def fit(lines: Sequence[str], sheet: LabelSheet, faces: Typefaces | None = None) -> Fitted | DoesNotFit:
    """The address in the largest type in which it fits, no smaller than can be read."""
    faces = faces or typefaces()
    strange = faces.missing(lines)
    if strange:
        return DoesNotFit("letters", "".join(strange))
    width = (sheet.width_mm - 2 * _SIDE_MM) * MM
    height = (sheet.height_mm - 2 * _TOP_MM) * MM
    for fold in (_in_its_lines, folded):
        for size in _SIZES:
            fits = partial(_fits, faces, size, width)
            found = fold(lines, fits)
            if all(map(fits, found)) and len(found) * size * _LEADING <= height:
                return Fitted(found, size)
    widest = max(lines, key=lambda line: faces.width(line, Face.REGULAR, SMALLEST_PT), default="")
    return DoesNotFit("long", widest)


def _in_its_lines(lines: Sequence[str], fits: Callable[[str], bool]) -> tuple[str, ...]:
    """Every line begins anew; a label has room for more lines than a window, so nothing need be set as one list."""
    return tuple(piece for line in lines for piece in pieces(line, fits))


def _fits(faces: Typefaces, size: float, width: float, line: str) -> bool:
    return faces.width(line, Face.REGULAR, size) <= width


def draw_labels(addresses: Sequence[Fitted], sheet: LabelSheet, start: int) -> bytes:
    """A PDF of labels; ``start`` is the first free label of the first sheet, from 1. Raises ``ValueError``."""
    if not 1 <= start <= sheet.count:
        raise ValueError(f"the sheet {sheet.id} has labels 1 to {sheet.count}")
    pages, root = [Sheet()], Node("Document")
    for number, address in enumerate(addresses, start=start - 1):
        place = number % sheet.count
        if place == 0 and number > start - 1:
            pages.append(Sheet())
        _draw(pages[-1], root.add("P"), address, sheet, place)
    about = About(title="Etiketter", language=Language.NB, author=PRODUCER)
    return archived(Layout(tuple(pages), root, ()), about)


def _draw(page: Sheet, node: Node, address: Fitted, sheet: LabelSheet, place: int) -> None:
    """The address in the middle of the label's height, from its left side."""
    left, top = sheet.corner(place)
    leading = address.size * _LEADING
    free = sheet.height_mm * MM - leading * len(address.lines)
    baseline = top - free / 2 - address.size * 0.95
    style = Style(size=address.size, leading=leading)
    for line in address.lines:
        page.runs.append(Run(left + _SIDE_MM * MM, baseline, line + " ", style, node))
        baseline -= leading


def sheets_needed(labels: int, start: int, sheet: LabelSheet) -> tuple[int, int]:
    """How many sheets so many labels take, and which label of the last one is free next (1 where the sheet is full)."""
    if not labels:
        return 0, start
    used = start - 1 + labels
    return -(-used // sheet.count), used % sheet.count + 1
