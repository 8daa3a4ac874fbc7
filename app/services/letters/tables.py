"""Lays a table across pages: a heading row that is read once and repeated as furniture, rows that stay whole where they can.

Knows pages and blocks, nothing of what a table means.
"""

from __future__ import annotations

from app.services.letters.flow import BOTTOM, HEIGHT, LEFT, TEXT_WIDTH, TOP, Flow, Style
from app.services.letters.letter import TableBlock
from app.services.letters.structure import Node
from app.services.letters.typefaces import Face

CELL = Style(size=9.5, leading=12)
HEAD = Style(face=Face.SEMIBOLD, size=9.5, leading=12)
PADDING = 4.0
GAP = 8.0
"""Between two columns, in points."""

_Cells = list[tuple[str, ...]]


def lay_table(flow: Flow, block: TableBlock) -> None:
    """The table from the current place on. A row taller than a page is continued on the next."""
    table = flow.root.add("Table")
    table.language = block.language
    widths = [share * TEXT_WIDTH for share in block.widths]
    columns = [sum(widths[:place]) + LEFT for place in range(len(widths))]
    head = _broken(flow, block.columns, widths, HEAD)
    flow.y -= 0 if flow.fresh else 10
    flow.need(_height(head, HEAD) + 4 * CELL.leading)
    row = table.add("THead").add("TR", block.key)
    _row(flow, head, columns, HEAD, [row.add("TH", O="Table", Scope="Column") for _ in columns], strong=True)
    body = table.add("TBody")
    for found in block.rows:
        cells = _broken(flow, found.cells, widths, CELL)
        row = body.add("TR", found.key)
        first = row.add("TH", O="Table", Scope="Row")
        nodes = [first, *(row.add("TD") for _ in columns[1:])]
        _place(flow, cells, columns, nodes, head)


def _broken(flow: Flow, cells: tuple[str, ...], widths: list[float], style: Style) -> _Cells:
    return [
        flow.faces.lines(text, style.face, style.size, width - GAP) for text, width in zip(cells, widths, strict=True)
    ]


def _height(cells: _Cells, style: Style) -> float:
    return max(map(len, cells)) * style.leading + 2 * PADDING


def _place(flow: Flow, cells: _Cells, columns: list[float], nodes: list[Node], head: _Cells) -> None:
    """One row: on this page if it fits, on the next if it fits there, else in pieces."""
    page = HEIGHT - TOP - BOTTOM - _height(head, HEAD)
    while cells:
        room = flow.y - BOTTOM
        whole = _height(cells, CELL)
        if whole <= room:
            return _row(flow, cells, columns, CELL, nodes)
        if whole > page and room > 6 * CELL.leading:
            fits = int((room - 2 * PADDING) // CELL.leading)
            _row(flow, [column[:fits] for column in cells], columns, CELL, nodes)
            cells = [column[fits:] for column in cells]
        flow.new_page()
        _row(flow, head, columns, HEAD, [None] * len(columns), strong=True)
    return None


def _row(
    flow: Flow, cells: _Cells, columns: list[float], style: Style, nodes: list[Node] | list[None], strong: bool = False
) -> None:
    for lines, x, node in zip(cells, columns, nodes, strict=True):
        for place, line in enumerate(lines):
            y = flow.y - PADDING - (place + 1) * style.leading + 3
            flow.put(x, y, line, style, node)
    flow.y -= _height(cells, style)
    flow.rule(LEFT, flow.y, TEXT_WIDTH, 0.9 if strong else 0.4, 0x4A4A4A if strong else 0xB0B0B0)
