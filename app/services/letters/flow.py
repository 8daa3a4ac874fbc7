"""Lays text on pages: runs at fixed places, each belonging to a node of the structure tree or to none.

Positions are in points from the lower left corner of an A4 page. Knows typefaces and pages, nothing of letters.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from app.services.letters.structure import Bookmark, Node
from app.services.letters.typefaces import Face, Typefaces

WIDTH, HEIGHT = 595.2756, 841.8898
"""A4 in points."""
LEFT = RIGHT = TOP = 64.0
BOTTOM = 74.0
TEXT_WIDTH = WIDTH - LEFT - RIGHT


class Style(msgspec.Struct, frozen=True):
    """How a kind of text looks. ``leading`` is from baseline to baseline, ``before`` the space above, all in points."""

    face: Face = Face.REGULAR
    size: float = 11
    leading: float = 15
    before: float = 0
    colour: int = 0x000000


class Run(msgspec.Struct, frozen=True):
    """Text on one line. ``node`` is None for artifacts (page furniture that is not read aloud)."""

    x: float
    y: float
    text: str
    style: Style
    node: Node | None


class Rule(msgspec.Struct, frozen=True):
    """A horizontal line; always an artifact."""

    x: float
    y: float
    width: float
    weight: float
    colour: int


class Figure(msgspec.Struct, frozen=True):
    """A square picture made of squares: its lower left corner, its side, and its rows from above ("1" is dark).

    A quiet zone of four squares lies inside the side. Without rows only the frame is drawn.
    """

    x: float
    y: float
    side: float
    rows: tuple[str, ...]
    node: Node


class Sheet(msgspec.Struct):
    """One page: its runs, rules and figures in drawing order."""

    runs: list[Run] = msgspec.field(default_factory=list)
    rules: list[Rule] = msgspec.field(default_factory=list)
    figures: list[Figure] = msgspec.field(default_factory=list)


class Flow:
    """Fills pages from the top. ``y`` is the height below which the next line goes."""

    def __init__(self, faces: Typefaces) -> None:
        self.faces = faces
        self.sheets: list[Sheet] = []
        self.root = Node("Document")
        self.bookmarks: list[Bookmark] = []
        self.y = 0.0
        self.new_page()

    def new_page(self) -> None:
        self.sheets.append(Sheet())
        self.y = HEIGHT - TOP

    @property
    def fresh(self) -> bool:
        """Whether nothing stands on the page yet."""
        return self.y >= HEIGHT - TOP

    def need(self, height: float) -> None:
        """Begins a new page unless so many points are left on this one."""
        if self.y - height < BOTTOM and not self.fresh:
            self.new_page()

    def put(self, x: float, y: float, text: str, style: Style, node: Node | None) -> None:
        """Text at a fixed place of the current page; ``y`` is its baseline."""
        self.sheets[-1].runs.append(Run(x, y, text, style, node))

    def rule(self, x: float, y: float, width: float, weight: float = 0.5, colour: int = 0x8A8A8A) -> None:
        self.sheets[-1].rules.append(Rule(x, y, width, weight, colour))

    def figure(self, figure: Figure) -> None:
        """A picture on the current page; its node learns where it stands."""
        figure.node.box = (figure.x, figure.y, figure.x + figure.side, figure.y + figure.side)
        self.sheets[-1].figures.append(figure)

    def heading(self, node: Node, text: str, style: Style, level: int) -> None:
        """A heading and a bookmark to it."""
        lines = self.faces.lines(text, style.face, style.size, TEXT_WIDTH)
        self.start(style, len(lines))
        self.bookmarks.append(Bookmark(level, text, len(self.sheets) - 1, self.y))
        self.lines(node, lines, style, LEFT)

    def text(self, node: Node, text: str, style: Style, x: float = LEFT, width: float = TEXT_WIDTH) -> None:
        """A paragraph; no page begins or ends with a single line of it."""
        lines = self.faces.lines(text, style.face, style.size, width)
        self.start(style, len(lines))
        self.lines(node, lines, style, x)

    def start(self, style: Style, count: int) -> None:
        """Makes room for the first lines of ``count`` that belong together, and leaves the space above them."""
        self.need(style.before + together(0, count) * style.leading)
        if not self.fresh:
            self.y -= style.before

    def next_baseline(self, style: Style) -> float:
        """Where the baseline of the next line will be."""
        return self.y - style.leading / 2 - style.size * 0.34

    def lines(self, node: Node, lines: Sequence[str], style: Style, x: float) -> None:
        """Lines that are already broken, from the current place on."""
        for place, line in enumerate(lines):
            if place:
                self.need(together(place, len(lines)) * style.leading)
            self.put(x, self.next_baseline(style), line, style, node)
            self.y -= style.leading


def together(place: int, count: int) -> int:
    """How many lines must fit from here, so that no page begins or ends with a single line of a paragraph."""
    left = count - place
    if place == 0:
        return left if left < 4 else 2
    return 2 if left == 2 else 1
