"""A list on paper: a title, a table that goes over as many pages as it needs, a line of sums, and smaller tables below.

Words that do not fit in their column go on in the next line; nothing is cut off. Knows nothing of what is listed.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from reportlab.lib.pagesizes import A4, landscape

from app.services.dispatch.paper import Paper, drawable, paper
from app.services.letters.typefaces import Face, Typefaces, typefaces

PAGE = landscape(A4)
_EDGE, _FOOT = 40.0, 46.0
_SIZE, _LEADING, _PAD = 9.5, 12.0, 3.5
_GAP = 8.0


class Column(msgspec.Struct, frozen=True):
    """A column: its heading, its share of the width, and whether it holds numbers."""

    heading: str
    share: float
    number: bool = False


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """Rows of words in columns; ``sums`` is a last line that is kept with the row before it, or empty."""

    columns: tuple[Column, ...]
    rows: Sequence[Sequence[str]]
    sums: Sequence[str] = ()
    title: str = ""


class Listing(msgspec.Struct, frozen=True, kw_only=True):
    """What is put on paper. ``page_words`` has {page} and {pages}."""

    title: str
    tables: tuple[Table, ...]
    notes: tuple[str, ...] = ()
    page_words: str = "{page}/{pages}"


def listing_pdf(listing: Listing) -> bytes:
    """The list as a PDF on A4, lying."""
    pages = _lay(listing)
    with paper(listing.title, PAGE) as sheet:
        for number, page in enumerate(pages, start=1):
            for piece in page:
                _draw(sheet, piece)
            sheet.font(Face.REGULAR, 8.5)
            foot = listing.page_words.format(page=number, pages=len(pages))
            sheet.canvas.drawRightString(PAGE[0] - _EDGE, 26, foot)
            sheet.canvas.drawString(_EDGE, 26, listing.title)
            sheet.canvas.showPage()
    return sheet.data


class _Cell(msgspec.Struct, frozen=True):
    lines: tuple[str, ...]
    x: float
    width: float
    number: bool


class _Piece(msgspec.Struct, frozen=True):
    """A line of the list in its place: ``top`` in points from the foot of the page."""

    cells: tuple[_Cell, ...]
    top: float
    height: float
    face: Face
    size: float = _SIZE
    rule: bool = True


class _Sheets:
    """The pages as they fill up."""

    def __init__(self) -> None:
        self.pages: list[list[_Piece]] = [[]]
        self.y: float = PAGE[1] - _EDGE

    def room(self, height: float) -> bool:
        return self.y - height >= _FOOT

    def new_page(self) -> None:
        self.pages.append([])
        self.y = PAGE[1] - _EDGE

    def put(self, piece: _Piece) -> None:
        self.pages[-1].append(msgspec.structs.replace(piece, top=self.y))
        self.y -= piece.height


def _lay(listing: Listing) -> list[list[_Piece]]:
    faces, sheets = typefaces(), _Sheets()
    sheets.put(_text(listing.title, faces, Face.BOLD, 15.0))
    for table in listing.tables:
        _lay_table(table, faces, sheets)
    for note in listing.notes:
        piece = _text(note, faces, Face.REGULAR, _SIZE)
        if not sheets.room(piece.height):
            sheets.new_page()
        sheets.y -= _GAP
        sheets.put(piece)
    return sheets.pages


def _lay_table(table: Table, faces: Typefaces, sheets: _Sheets) -> None:
    """The heading again on every page; a table never begins where only its heading has room."""
    head = _row([column.heading for column in table.columns], table.columns, faces, Face.SEMIBOLD)
    rows = [_row(row, table.columns, faces, Face.REGULAR) for row in table.rows]
    if table.sums:
        rows.append(_row(table.sums, table.columns, faces, Face.BOLD))
    title = _text(table.title, faces, Face.SEMIBOLD, 11.5) if table.title else None
    need = head.height + sum(row.height for row in rows[:2]) + (title.height + _GAP if title else 0)
    if not sheets.room(need):
        sheets.new_page()
    sheets.y -= _GAP
    if title:
        sheets.put(title)
    sheets.put(head)
    for place, row in enumerate(rows):
        last_but_sums = table.sums and place == len(rows) - 2
        need = row.height + (rows[-1].height if last_but_sums else 0)
        if not sheets.room(need):
            sheets.new_page()
            sheets.put(head)
        sheets.put(row)


def _row(cells: Sequence[str], columns: Sequence[Column], faces: Typefaces, face: Face) -> _Piece:
    whole = sum(column.share for column in columns)
    room, x = PAGE[0] - 2 * _EDGE, _EDGE
    laid: list[_Cell] = []
    for text, column in zip(cells, columns, strict=True):
        width = room * column.share / whole
        lines = faces.lines(drawable(text, faces), face, _SIZE, width - 2 * _PAD)
        laid.append(_Cell(tuple(line.rstrip(" ") for line in lines), x, width, column.number))
        x += width
    tallest = max(len(cell.lines) for cell in laid)
    return _Piece(tuple(laid), 0, tallest * _LEADING + 2 * _PAD, face)


def _text(text: str, faces: Typefaces, face: Face, size: float) -> _Piece:
    width = PAGE[0] - 2 * _EDGE
    lines = tuple(line.rstrip(" ") for line in faces.lines(drawable(text, faces), face, size, width - 2 * _PAD))
    leading = size * 1.3
    return _Piece((_Cell(lines, _EDGE, width, False),), 0, len(lines) * leading + _PAD, face, size, rule=False)


def _draw(sheet: Paper, piece: _Piece) -> None:
    canvas = sheet.canvas
    leading = _LEADING if piece.rule else piece.size * 1.3
    sheet.font(piece.face, piece.size)
    for cell in piece.cells:
        y = piece.top - _PAD - piece.size * 0.85
        for line in cell.lines:
            if cell.number:
                canvas.drawRightString(cell.x + cell.width - _PAD, y, line)
            else:
                canvas.drawString(cell.x + _PAD, y, line)
            y -= leading
    if piece.rule:
        canvas.setLineWidth(0.4)
        canvas.line(_EDGE, piece.top - piece.height, PAGE[0] - _EDGE, piece.top - piece.height)
