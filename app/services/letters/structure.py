"""The structure tree of a document: what a screen reader walks through, in the order in which things are said.

The tree is built with the text, not while drawing; drawing only notes on which page and under which number a node's marks
stand. So the reading order never depends on the drawing order, and a page break is one more mark on the same node.
"""

from __future__ import annotations

import msgspec

from app.models.texts import Language

LOCALES = {Language.NB: "nb-NO", Language.NN: "nn-NO", Language.EN: "en-GB"}
"""What languages are called in a file (BCP 47)."""


class Mark(msgspec.Struct, frozen=True):
    """A marked piece of a page's content: page from 0 and its number (MCID) on that page."""

    page: int
    number: int


class Node(msgspec.Struct, eq=False):
    """An element of the tree: its standard role (PDF 1.7 § 14.8.4), attributes, children and marks.

    ``key`` is that of the paragraph, heading, item or row it belongs to, "" for none; children have it from their parent.
    ``language`` is what it is read aloud in where that is not the document's.
    ``alt`` is what is said in the place of a picture, ``box`` where the picture stands (left, bottom, right, top, in points).
    """

    role: str
    attributes: dict[str, str | int] = msgspec.field(default_factory=dict)
    children: list[Node] = msgspec.field(default_factory=list)
    marks: list[Mark] = msgspec.field(default_factory=list)
    key: str = ""
    alt: str = ""
    language: Language | None = None
    box: tuple[float, float, float, float] | None = None

    def add(self, role: str, key: str = "", **attributes: str | int) -> Node:
        """A new last child."""
        child = Node(role, attributes, key=key or self.key)
        self.children.append(child)
        return child


class Bookmark(msgspec.Struct, frozen=True):
    """A heading in the outline: its level from 1, page from 0 and height on the page in points from below."""

    level: int
    text: str
    page: int
    top: float
