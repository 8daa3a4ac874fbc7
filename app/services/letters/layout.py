"""Puts a letter on A4 pages as the office's letters look: window address, case block, title, text, signatures, annex.

Measures follow the office's own letters: margins of 64 pt, Source Sans 3 in 11 pt, a title of 17 pt. What stands above the
title is laid by ``first_page``. Knows nothing of how pages become a file.
"""

from __future__ import annotations

import msgspec

from app.services.letters import code_block
from app.services.letters.first_page import lay_first_page
from app.services.letters.flow import LEFT, RIGHT, TEXT_WIDTH, WIDTH, Flow, Run, Sheet, Style, together
from app.services.letters.letter import (
    AnnexBlock,
    AnyBlock,
    HeadingBlock,
    IssueFields,
    Letter,
    ListBlock,
    ParagraphBlock,
    TableBlock,
)
from app.services.letters.structure import Bookmark, Node
from app.services.letters.styles import (
    BODY,
    FOOTER,
    FOOTER_BASELINE,
    INDENT,
    LOOSE,
    MUTED,
    SHORT_LIST,
    TIGHT,
    TITLE,
    Spacing,
)
from app.services.letters.tables import lay_table
from app.services.letters.typefaces import Face, Typefaces


class Layout(msgspec.Struct, frozen=True):
    """A letter on its pages, with the tree that is read aloud and the outline."""

    sheets: tuple[Sheet, ...]
    root: Node
    bookmarks: tuple[Bookmark, ...]


def lay_out(letter: Letter, fields: IssueFields | None, faces: Typefaces) -> Layout:
    """The letter on pages; with ``fields`` the final one, without the draft. Raises ``AddressTooLong``.

    Where the signatures would stand alone on a page, the text is set tighter; where that does not help, its last section
    goes over with them.
    """
    pages = _Pages(letter, fields, faces, LOOSE)
    layout = pages.layout()
    if not pages.lonely_signatures:
        return layout
    tight = _Pages(letter, fields, faces, TIGHT)
    tighter = tight.layout()
    if not tight.lonely_signatures:
        return tighter
    return _Pages(letter, fields, faces, LOOSE, break_before=pages.last_section).layout()


class _Pages:
    """Lays out one letter. Lives for one letter."""

    def __init__(
        self,
        letter: Letter,
        fields: IssueFields | None,
        faces: Typefaces,
        spacing: Spacing,
        break_before: int | None = None,
    ) -> None:
        self._letter, self._fields, self._break_before = letter, fields, break_before
        self._body, self._headings, self._spacing = spacing.body, spacing.headings, spacing
        self._flow = Flow(faces)
        blocks = letter.blocks
        annex = next((n for n, block in enumerate(blocks) if isinstance(block, AnnexBlock)), len(blocks))
        self._text, self._annexes = blocks[:annex], blocks[annex:]
        self.lonely_signatures = False

    def layout(self) -> Layout:
        letter, flow = self._letter, self._flow
        lay_first_page(flow, letter, self._fields)
        flow.heading(flow.root.add("H1"), letter.title, TITLE, 1)
        for place in range(len(self._text)):
            if place == self._break_before and not flow.fresh:
                flow.new_page()
            self._block(self._text, place)
        self._signatures()
        for place in range(len(self._annexes)):
            self._block(self._annexes, place)
        self._footers()
        return Layout(tuple(flow.sheets), flow.root, tuple(flow.bookmarks))

    @property
    def last_section(self) -> int:
        """Where the text's last section begins, or its last block where it has no sections."""
        headings = [place for place, block in enumerate(self._text) if isinstance(block, HeadingBlock)]
        return headings[-1] if headings else len(self._text) - 1

    # --- the body ------------------------------------------------------------------------------------

    def _block(self, blocks: tuple[AnyBlock, ...], place: int) -> None:
        flow, block = self._flow, blocks[place]
        if isinstance(block, AnnexBlock):
            flow.new_page()
            flow.heading(self._node("H2", block), block.text, self._headings[2], 2)
            return
        flow.need(self._together(blocks, place))
        if isinstance(block, HeadingBlock):
            node = self._node(f"H{block.level}", block)
            flow.heading(node, block.text, self._headings[block.level], block.level)
        elif isinstance(block, ParagraphBlock):
            for piece in pieces(block.text):
                flow.text(self._node("P", block), piece, self._body)
        elif isinstance(block, ListBlock):
            self._items(block)
        elif isinstance(block, TableBlock):
            lay_table(flow, block)

    def _node(self, role: str, block: AnyBlock) -> Node:
        node = self._flow.root.add(role, block.key)
        node.language = block.language
        return node

    def _together(self, blocks: tuple[AnyBlock, ...], place: int) -> float:
        """The height that must be left so that a heading, or words that lead to a list, do not stand alone."""
        height = 0.0
        for block, following in zip(blocks[place:], [*blocks[place + 1 :], None], strict=True):
            if isinstance(block, HeadingBlock):
                style = self._headings[block.level]
                height += style.before + style.leading * self._count(block.text, style)
            elif isinstance(block, ParagraphBlock) and isinstance(following, ListBlock | TableBlock):
                height += self._body.before + self._body.leading * self._count(block.text, self._body)
            else:
                return height + self._beginning(block) if height else 0.0
        return 0.0

    def _beginning(self, block: AnyBlock) -> float:
        """The height of the least that may stand of a block at the foot of a page; a short list stays whole."""
        body = self._body
        if isinstance(block, ListBlock):
            counts = [self._count(item.text, body, TEXT_WIDTH - INDENT) for item in block.items]
            lines = sum(counts) if sum(counts) <= SHORT_LIST else together(0, counts[0])
            return body.before + lines * (body.leading + 3)
        text = block.text if isinstance(block, ParagraphBlock) else ""
        return body.before + together(0, self._count(text, body)) * body.leading

    def _count(self, text: str, style: Style, width: float = TEXT_WIDTH) -> int:
        return len(self._flow.faces.lines(text, style.face, style.size, width))

    def _items(self, block: ListBlock) -> None:
        flow = self._flow
        numbering = "Decimal" if block.ordered else "Disc"
        listed = flow.root.add("L", O="List", ListNumbering=numbering)
        listed.language = block.language
        for place, item in enumerate(block.items, 1):
            node = listed.add("LI", item.key)
            label, body = node.add("Lbl"), node.add("LBody")
            style = msgspec.structs.replace(self._body, before=6 if place == 1 else 3)
            lines = flow.faces.lines(" ".join(pieces(item.text)), style.face, style.size, TEXT_WIDTH - INDENT)
            flow.start(style, len(lines))
            mark = f"{place}." if block.ordered else "•"
            flow.put(LEFT + 3, flow.next_baseline(style), mark + " ", style, label)
            flow.lines(body, lines, style, LEFT + INDENT)

    # --- the end -------------------------------------------------------------------------------------

    def _signatures(self) -> None:
        """Closing, approver left and caseworker right, unit below, enclosures, verification code; kept together."""
        letter, flow = self._letter, self._flow
        sheets = len(flow.sheets)
        listed = 32 + 17 * len(letter.enclosures) if letter.enclosures else 0
        listed += 34 if letter.copies else 0
        flow.need(94 + self._spacing.signature + listed + (code_block.HEIGHT if letter.code else 0))
        self.lonely_signatures = len(flow.sheets) > sheets
        flow.text(
            flow.root.add("P"), letter.closing, msgspec.structs.replace(self._body, before=self._spacing.signature)
        )
        flow.y -= 14
        labels, fields = letter.labels, self._fields
        drafter = fields.drafter if fields else letter.drafter or labels.drafter_blank
        approver = fields.approver if fields else labels.approver_blank
        people = [(approver, labels.approver_role)] if letter.approved else []
        people.append((drafter, labels.drafter_role))
        for place, (name, role) in enumerate(people):
            self._signature(LEFT + place * TEXT_WIDTH / 2, name, role)
        flow.y -= 30
        flow.text(flow.root.add("P"), letter.unit, msgspec.structs.replace(self._body, before=6))
        if letter.copies:
            flow.text(flow.root.add("P"), letter.copies, msgspec.structs.replace(self._body, before=16))
        if letter.enclosures:
            flow.text(flow.root.add("P"), letter.enclosures_title, Style(face=Face.SEMIBOLD, before=16))
            for title in letter.enclosures:
                flow.text(flow.root.add("P"), title, msgspec.structs.replace(self._body, before=2))
        if letter.code:
            code_block.lay_code(flow, letter.code, fields.code if fields else "")

    def _signature(self, x: float, name: str, role: str) -> None:
        """A name with its role below; a long name is set smaller, so that no line moves when it is filled in."""
        flow, node = self._flow, self._flow.root.add("P")
        wide = flow.faces.width(name, BODY.face, BODY.size)
        size = min(BODY.size, BODY.size * (TEXT_WIDTH / 2 - 12) / wide)
        flow.put(x, flow.y - 11, name + " ", msgspec.structs.replace(BODY, size=size), node)
        flow.put(x, flow.y - 25, role, MUTED, node)

    def _footers(self) -> None:
        """Case number and page on every page, as artifacts."""
        labels, flow, count = self._letter.labels, self._flow, len(self._flow.sheets)
        number = self._fields.case_number if self._fields else labels.case_number_blank
        for place, sheet in enumerate(flow.sheets, 1):
            text = labels.page.format(number=place, count=count)
            right = WIDTH - RIGHT - flow.faces.width(text, FOOTER.face, FOOTER.size)
            for x, words in ((LEFT, f"{labels.case_number} {number}"), (right, text)):
                sheet.runs.append(Run(x, FOOTER_BASELINE, words, FOOTER, None))


def pieces(text: str) -> list[str]:
    """A caseworker's text as paragraphs without line breaks inside; a blank line divides paragraphs."""
    found = [piece.replace("\n", " ").strip(" ") for piece in text.split("\n\n")]
    return [piece for piece in found if piece]
