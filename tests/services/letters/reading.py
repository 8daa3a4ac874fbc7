"""Reads a finished letter back the way a screen reader or a copyist would: by its structure tree, without poppler.

Text comes from the page streams through each font's ToUnicode table, so that what is compared is what the file says.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import msgspec
import pikepdf
from pikepdf import Array, Dictionary, Pdf


class Piece(msgspec.Struct):
    """Text shown at a place: its page from 0, its mark on that page (None: artifact), position in points and size."""

    page: int
    mark: int | None
    x: float
    y: float
    size: float
    text: str


class Element(msgspec.Struct):
    """An element of the structure tree with its own text and its children."""

    role: str
    text: str
    children: list[Element]
    attributes: dict[str, str]

    def walk(self) -> Iterator[Element]:
        yield self
        for child in self.children:
            yield from child.walk()

    def all_text(self) -> str:
        return self.text + "".join(child.all_text() for child in self.children)


def pieces(data: bytes) -> list[Piece]:
    """Everything that is shown, in the order in which it is drawn."""
    with Pdf.open(io.BytesIO(data)) as pdf:
        return [piece for number, page in enumerate(pdf.pages) for piece in _page(number, page)]


def tree(data: bytes) -> Element:
    """The structure tree's Document element, with the text of its marks."""
    texts: dict[tuple[int, int | None], str] = {}
    for piece in pieces(data):
        texts[piece.page, piece.mark] = texts.get((piece.page, piece.mark), "") + piece.text
    with Pdf.open(io.BytesIO(data)) as pdf:
        places = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        return _element(pdf.Root.StructTreeRoot.K[0], places, texts)


def lines(data: bytes) -> list[str]:
    """The text of every element that has any, in reading order, no-break spaces as spaces."""
    return [plain(element.text) for element in tree(data).walk() if element.text]


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def _element(
    found: pikepdf.Object, places: dict[tuple[int, int], int], texts: dict[tuple[int, int | None], str]
) -> Element:
    own, children = "", []
    kids = found.get("/K", Array())
    for kid in kids if isinstance(kids, Array) else [kids]:
        if isinstance(kid, int):
            place = (places[found.Pg.objgen], kid)
            own += texts.get(place, "") if pikepdf.Name.Figure == found.S else texts[place]
        elif "/MCID" in kid:
            own += texts[places[kid.Pg.objgen], int(kid.MCID)]
        else:
            children.append(_element(kid, places, texts))
    attributes = found.get("/A", Dictionary())
    listed = {key.lstrip("/"): str(value).lstrip("/") for key, value in attributes.items()}
    return Element(str(found.S).lstrip("/"), own, children, listed)


def _page(number: int, page: pikepdf.Page) -> Iterator[Piece]:
    fonts = {name: _unicode(font) for name, font in page.resources.Font.items()}
    table: dict[int, str] = {}
    size, x, y = 0.0, 0.0, 0.0
    marks: list[int | None] = []
    for instruction in pikepdf.parse_content_stream(page):
        operands, name = instruction.operands, str(instruction.operator)
        if name == "BDC":
            marks.append(int(operands[1].MCID) if "/MCID" in operands[1] else None)
        elif name == "BMC":
            marks.append(None)
        elif name == "EMC":
            marks.pop()
        elif name == "Tf":
            table, size = fonts[str(operands[0])], float(operands[1])
        elif name == "Tm":
            x, y = float(operands[4]), float(operands[5])
        elif name in ("Tj", "TJ"):
            assert marks, "text outside marked content"
            shown = operands[0] if name == "TJ" else [operands[0]]
            codes = b"".join(bytes(part) for part in shown if isinstance(part, pikepdf.String))
            yield Piece(number, marks[-1], x, y, size, "".join(table[code] for code in codes))


def _unicode(font: pikepdf.Object) -> dict[int, str]:
    """The font's one-byte codes as text, from its ToUnicode table."""
    table = font.ToUnicode.read_bytes().decode("ascii")
    found: dict[int, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.S):
        for code, text in re.findall(r"<(\w+)>\s*<(\w+)>", block):
            found[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", table, re.S):
        for first, last, rest in re.findall(r"<(\w+)>\s*<(\w+)>\s*(\[[^\]]*\]|<\w+>)", block):
            texts = re.findall(r"<(\w+)>", rest)
            for place in range(int(last, 16) - int(first, 16) + 1):
                if rest.startswith("["):
                    found[int(first, 16) + place] = bytes.fromhex(texts[place]).decode("utf-16-be")
                else:
                    found[int(first, 16) + place] = chr(int(texts[0], 16) + place)
    return found
