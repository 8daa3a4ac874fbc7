"""Writes the structure tree of a document and, page by page, which mark belongs to which of its elements.

Source: ISO 32000-1 § 14.7. Works after drawing, when every node knows its marks.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.services.letters.document import Document, words
from app.services.letters.structure import LOCALES, Node


def add_tree(document: Document, root: Node, pages: Sequence[int]) -> int:
    """Puts the tree below ``root`` into a file whose pages have these numbers; the number of the tree."""
    top = document.reserve()
    tree = _Tree(document, pages)
    first = tree.element(root, top)
    numbers = b" ".join(b"%d %d 0 R" % (place, document.add(row)) for place, row in enumerate(tree.rows()))
    parents = document.add(b"<</Nums[%b]>>" % numbers)
    document.put(
        top,
        b"<</Type/StructTreeRoot/K[%d 0 R]/ParentTree %d 0 R/ParentTreeNextKey %d>>" % (first, parents, len(pages)),
    )
    return top


class _Tree:
    """Writes one tree. Lives for one file."""

    def __init__(self, document: Document, pages: Sequence[int]) -> None:
        self._document = document
        self._pages = pages
        self._parents: list[dict[int, int]] = [{} for _ in pages]

    def element(self, node: Node, parent: int) -> int:
        """Puts a node and all below it; its number."""
        number = self._document.reserve()
        kids = [*self._marks(node, number), *(b"%d 0 R" % self.element(child, number) for child in node.children)]
        page = b"/Pg %d 0 R" % self._pages[node.marks[0].page] if node.marks else b""
        spoken = b"/Lang(%b)" % LOCALES[node.language].encode() if node.language else b""
        said = b"/Alt" + words(node.alt) if node.alt else b""
        self._document.put(
            number,
            b"<</S/%b/P %d 0 R%b%b%b%b/K[%b]>>"
            % (node.role.encode(), parent, page, _attributes(node), spoken, said, b" ".join(kids)),
        )
        return number

    def rows(self) -> list[bytes]:
        """For every page the elements of its marks in the order of their numbers."""
        return [
            b"[%b]" % b" ".join(b"%d 0 R" % parents[mark] for mark in range(len(parents))) for parents in self._parents
        ]

    def _marks(self, node: Node, number: int) -> list[bytes]:
        found = []
        for mark in node.marks:
            self._parents[mark.page][mark.number] = number
            if mark.page == node.marks[0].page:
                found.append(b"%d" % mark.number)
            else:
                found.append(b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (self._pages[mark.page], mark.number))
        return found


def _attributes(node: Node) -> bytes:
    if not node.attributes:
        return b""
    listed = "".join(f"/{key}/{value}" for key, value in node.attributes.items()).encode()
    box = b"/BBox[%.2f %.2f %.2f %.2f]" % node.box if node.box else b""
    return b"/A<<%b%b>>" % (listed, box)
