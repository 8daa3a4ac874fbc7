"""The bench's letters as pages of HTML, for the programs that set those."""

from __future__ import annotations

import html

from bench.letter_programs import FONTS, Piece, Work


def page(work: Work) -> str:
    """The letter as a page of HTML."""
    face = "@font-face {{font-family: S; src: url(file://{0}/SourceSans3-{1}.ttf); font-weight: {2}}}"
    style = face.format(FONTS, "Regular", 400) + face.format(FONTS, "Bold", 700)
    style += "@page {size: A4; margin: 64pt} body {font: 11pt S} td {vertical-align: top}"
    body = "".join(map(_html_piece, work.plain()))
    return f"<!doctype html><html lang=nb><title>Vedtak</title><style>{style}</style><body>{body}</body></html>"


def _html_piece(piece: Piece) -> str:
    if piece.tag == "break":
        return '<div style="break-before: page"></div>'
    inner = html.escape(piece.text) + "".join(f"<li>{html.escape(item)}</li>" for item in piece.items)
    for row in piece.cells:
        inner += "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>"
    return f"<{piece.tag}>{inner}</{piece.tag}>"
