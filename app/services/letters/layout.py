"""Puts a letter on A4 pages as the office's letters look: window address, case block, title, text, signatures, annex.

The address block lies at x 20–110 mm and y 46–72 mm from the upper left corner, so that it shows in C5 and C6/5 windows;
nothing else stands between 38 and 85 mm. Measures follow the office's own letters: margins of 64 pt, Source Sans 3 in
11 pt, a title of 17 pt. Knows nothing of how pages become a file.
"""

from __future__ import annotations

import msgspec

from app.models.calendar import long_date
from app.services.letters.address import MAX_LINES
from app.services.letters.flow import HEIGHT, LEFT, RIGHT, TEXT_WIDTH, WIDTH, Flow, Run, Sheet, Style
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
from app.services.letters.tables import lay_table
from app.services.letters.typefaces import Face, Typefaces

MM = 72 / 25.4
ADDRESS_LEFT, ADDRESS_RIGHT = LEFT, 110 * MM
"""The text's own left margin (22.6 mm) lies inside the block's 20–110 mm."""
ADDRESS_TOP = 46 * MM
CASE_BLOCK_TOP = 88 * MM

BODY = Style(before=8)
MUTED = Style(size=9.5, leading=12.5, colour=0x4A4A4A)
TITLE = Style(face=Face.BOLD, size=17, leading=22, before=26)
HEADINGS = {
    2: Style(face=Face.SEMIBOLD, size=14, leading=18, before=20),
    3: Style(face=Face.SEMIBOLD, size=12, leading=16, before=12),
}
ADDRESS = Style(size=10, leading=12)
OFFICE = Style(size=9, leading=11.5, colour=0x4A4A4A)
WORDMARK = Style(face=Face.BOLD, size=24, leading=24, colour=0xC30000)
FOOTER = Style(size=9, leading=11, colour=0x4A4A4A)
LABEL = Style(face=Face.SEMIBOLD)
FOOTER_BASELINE = 40.0
INDENT = 16.0


class Layout(msgspec.Struct, frozen=True):
    """A letter on its pages, with the tree that is read aloud and the outline."""

    sheets: tuple[Sheet, ...]
    root: Node
    bookmarks: tuple[Bookmark, ...]


class AddressTooLong(Exception):
    """The address does not fit in the window. ``line`` is the line that is too wide, or the first of too many."""

    def __init__(self, line: str) -> None:
        super().__init__(line)
        self.line = line


def address_fault(lines: tuple[str, ...], faces: Typefaces) -> str | None:
    """The line by which an address does not fit in the window, or None if it fits."""
    width = ADDRESS_RIGHT - ADDRESS_LEFT
    wide = next((line for line in lines if faces.width(line, ADDRESS.face, ADDRESS.size) > width), None)
    return wide or (lines[MAX_LINES] if len(lines) > MAX_LINES else None)


def lay_out(letter: Letter, fields: IssueFields | None, faces: Typefaces) -> Layout:
    """The letter on pages; with ``fields`` the final one, without the draft. Raises ``AddressTooLong``."""
    return _Pages(letter, fields, faces).layout()


class _Pages:
    """Lays out one letter. Lives for one letter."""

    def __init__(self, letter: Letter, fields: IssueFields | None, faces: Typefaces) -> None:
        self._letter, self._fields = letter, fields
        self._flow = Flow(faces)
        self._list: Node | None = None

    def layout(self) -> Layout:
        letter, flow = self._letter, self._flow
        self._letterhead()
        self._address()
        self._case_block()
        flow.heading(flow.root.add("H1"), letter.title, TITLE, 1, keep=40)
        annex = next((n for n, block in enumerate(letter.blocks) if isinstance(block, AnnexBlock)), len(letter.blocks))
        for block in letter.blocks[:annex]:
            self._block(block)
        self._signatures()
        for block in letter.blocks[annex:]:
            self._block(block)
        self._footers()
        return Layout(tuple(flow.sheets), flow.root, tuple(flow.bookmarks))

    # --- the first page's furniture --------------------------------------------------------------------

    def _letterhead(self) -> None:
        """Wordmark (an artifact; the office's name is read instead) and the office, all above 38 mm."""
        self._flow.put(LEFT, HEIGHT - 82, "Nav", WORDMARK, None)
        node = self._flow.root.add("P")
        widths = [self._flow.faces.width(line, OFFICE.face, OFFICE.size) for line in self._letter.office]
        x = WIDTH - RIGHT - max(widths)
        for place, line in enumerate(self._letter.office):
            end = "" if place == len(self._letter.office) - 1 else " "
            self._flow.put(x, HEIGHT - 66 - place * OFFICE.leading, line + end, OFFICE, node)

    def _address(self) -> None:
        lines = self._letter.recipient
        fault = address_fault(lines, self._flow.faces)
        if fault is not None:
            raise AddressTooLong(fault)
        node = self._flow.root.add("P")
        for place, line in enumerate(lines):
            end = "" if place == len(lines) - 1 else " "
            y = HEIGHT - ADDRESS_TOP - 9.5 - place * ADDRESS.leading
            self._flow.put(ADDRESS_LEFT, y, line + end, ADDRESS, node)

    def _case_block(self) -> None:
        """Case number, date and references, below the window."""
        labels, fields, flow = self._letter.labels, self._fields, self._flow
        day = long_date(fields.date, self._letter.language) if fields else labels.date_blank
        flow.y = HEIGHT - CASE_BLOCK_TOP
        number = fields.case_number if fields else labels.case_number_blank
        y = flow.y - BODY.leading + 4
        self._labelled(labels.case_number, number)
        flow.put(WIDTH - RIGHT - flow.faces.width(day, BODY.face, BODY.size), y, day, BODY, flow.root.add("P"))
        for line in self._letter.lines:
            self._labelled(line.label, line.text)

    def _labelled(self, label: str, text: str) -> None:
        flow, node = self._flow, self._flow.root.add("P")
        indent = flow.faces.width(label + " ", LABEL.face, LABEL.size)
        lines = flow.faces.lines(text, BODY.face, BODY.size, TEXT_WIDTH - indent - 120)
        flow.put(LEFT, flow.y - BODY.leading + 4, label + " ", LABEL, node)
        for line in lines:
            flow.y -= BODY.leading
            flow.put(LEFT + indent, flow.y + 4, line, BODY, node)

    # --- the body ------------------------------------------------------------------------------------

    def _block(self, block: AnyBlock) -> None:
        flow = self._flow
        if isinstance(block, HeadingBlock):
            node = flow.root.add(f"H{block.level}")
            flow.heading(node, block.text, HEADINGS[block.level], block.level, keep=BODY.before + 2 * BODY.leading)
        elif isinstance(block, ParagraphBlock):
            for piece in pieces(block.text):
                flow.text(flow.root.add("P"), piece, BODY)
        elif isinstance(block, ListBlock):
            self._items(block)
        elif isinstance(block, AnnexBlock):
            flow.new_page()
            flow.heading(flow.root.add("H2"), block.text, HEADINGS[2], 2, keep=60)
        elif isinstance(block, TableBlock):
            lay_table(flow, block)

    def _items(self, block: ListBlock) -> None:
        flow = self._flow
        numbering = "Decimal" if block.ordered else "Disc"
        listed = flow.root.add("L", O="List", ListNumbering=numbering)
        for place, item in enumerate(block.items, 1):
            node = listed.add("LI")
            label, body = node.add("Lbl"), node.add("LBody")
            style = Style(before=6 if place == 1 else 3)
            lines = flow.faces.lines(" ".join(pieces(item.text)), style.face, style.size, TEXT_WIDTH - INDENT)
            flow.need(style.before + min(2, len(lines)) * style.leading)
            before = flow.y - (0 if flow.fresh else style.before)
            mark = f"{place}." if block.ordered else "•"
            flow.put(LEFT + 3, before - style.leading + 2.66 + style.leading / 7.5, mark, style, label)
            flow.lines(body, lines, style, LEFT + INDENT)

    # --- the end -------------------------------------------------------------------------------------

    def _signatures(self) -> None:
        """Closing, approver left and caseworker right, unit below, then the list of enclosures; kept together."""
        letter, flow = self._letter, self._flow
        flow.need(150 + 15 * len(letter.enclosures))
        flow.text(flow.root.add("P"), letter.closing, Style(before=26))
        flow.y -= 14
        labels, fields = letter.labels, self._fields
        drafter = fields.drafter if fields else letter.drafter or labels.drafter_blank
        approver = fields.approver if fields else labels.approver_blank
        people = [(approver, labels.approver_role)] if letter.approved else []
        people.append((drafter, labels.drafter_role))
        for place, (name, role) in enumerate(people):
            self._signature(LEFT + place * TEXT_WIDTH / 2, name, role)
        flow.y -= 30
        flow.text(flow.root.add("P"), letter.unit, Style(before=6))
        if letter.enclosures:
            flow.text(flow.root.add("P"), letter.enclosures_title, Style(face=Face.SEMIBOLD, before=16))
            for title in letter.enclosures:
                flow.text(flow.root.add("P"), title, Style(before=2))

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
