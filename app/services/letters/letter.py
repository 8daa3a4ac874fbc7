"""A letter (brev) as frozen data: what it says and to whom, before anybody thinks of pages, fonts or files.

Every block has a stable ``key`` and says where it came from (``source``), so that a caseworker's own words can replace a
generated paragraph, a pin can point at it, and two versions can be compared. Knows nothing of how a letter looks.
"""

from __future__ import annotations

from datetime import date

import msgspec

from app.models.parties import Recipient
from app.models.reading import read_json
from app.models.texts import Language
from app.models.values import LetterKind, Outcome, Value, canonical, digest


class Block(Value, frozen=True, kw_only=True, tag=True):
    """Base of everything that stands in the body of a letter. ``language`` is named where it is not the letter's."""

    key: str
    source: str
    language: Language | None = None


class HeadingBlock(Block, frozen=True, tag="heading"):
    """A heading (overskrift). ``level`` 1 is the title, 2 a section, 3 a part of a section."""

    text: str
    level: int = 2


class ParagraphBlock(Block, frozen=True, tag="paragraph"):
    """A paragraph of running text (avsnitt)."""

    text: str
    edited: bool = False
    editable: bool = True


class Item(Value, frozen=True):
    """One item of a list (listepunkt)."""

    key: str
    source: str
    text: str
    edited: bool = False
    editable: bool = True


class ListBlock(Block, frozen=True, tag="list"):
    """A list; ``ordered`` numbers its items."""

    items: tuple[Item, ...]
    ordered: bool = False


class TableRow(Value, frozen=True):
    """A row of a table: the first cell is the row's heading."""

    key: str
    cells: tuple[str, ...]


class TableBlock(Block, frozen=True, tag="table"):
    """A table with one row of column headings; ``widths`` are shares of the text's width and add up to 1."""

    columns: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[TableRow, ...]


class AnnexBlock(Block, frozen=True, tag="annex"):
    """The beginning of an annex (vedlegg) on a new page, with its title."""

    text: str


AnyBlock = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | AnnexBlock
"""Every kind of block there is; ``tag`` tells them apart in the canonical form."""


class FieldLabels(Value, frozen=True):
    """The words around the fields that are filled at issue, in the letter's language.

    The ``…_blank`` words stand in a draft where a field will be. ``page`` has the placeholders {number} and {count}.
    """

    case_number: str
    case_number_blank: str
    date_blank: str
    drafter_blank: str
    approver_blank: str
    page: str
    approver_role: str
    drafter_role: str


class Line(Value, frozen=True):
    """A labelled line in the case block, e.g. the sender's own reference."""

    key: str
    label: str
    text: str


class CodePlace(Value, frozen=True):
    """Where the verification code goes (kontrollkode), with the words around it in the letter's language.

    ``base`` is the address at which codes are checked. ``blank`` and ``picture_blank`` stand in a draft; ``picture…`` are
    what is read aloud in the place of the QR code.
    """

    base: str
    label: str
    blank: str
    check: str
    picture: str
    picture_blank: str


class Letter(Value, frozen=True):
    """A whole letter without the fields that are filled at issue: case number, date and signatures.

    ``recipient`` are the lines of the address block as they stand in the window of the envelope. ``texts`` is the version
    of templates and phrases; ``approved`` says whether a second person signs. ``drafter`` is shown in drafts only and is
    no part of the content.
    """

    kind: LetterKind
    language: Language
    template: str
    texts: str
    rulebook: str
    recipient: tuple[str, ...]
    office: tuple[str, ...]
    lines: tuple[Line, ...]
    title: str
    blocks: tuple[AnyBlock, ...]
    closing: str
    unit: str
    labels: FieldLabels
    enclosures_title: str = ""
    enclosures: tuple[str, ...] = ()
    copies: str = ""
    """Who gets the same letter besides, in words; empty where nobody does."""
    addressed: Recipient | None = None
    """Whom the letter goes to where that is not the case's recipient."""
    approved: bool = False
    individual_decision: bool = False
    outcome: Outcome | None = None
    due: date | None = None
    """The day by which the reader must answer, where the letter sets one."""
    expected: date | None = None
    """The day by which we expect to answer, where the letter promises one."""
    guarded: bool = False
    """True where the recipient has not shown that she may act for the person concerned: nothing about that person."""
    unfilled: tuple[str, ...] = ()
    """Names of placeholders that had no value; a letter with any cannot be sent."""
    lost_edits: tuple[str, ...] = ()
    """Keys of edited paragraphs that the letter no longer has."""
    drafter: str = ""
    code: CodePlace | None = None
    """A place for the verification code; None where the operator has not said where codes are checked."""


def content_of(letter: Letter) -> bytes:
    """The canonical content: everything in the letter but the drafter's name."""
    return canonical(msgspec.structs.replace(letter, drafter=""))


def content_digest(letter: Letter) -> str:
    """SHA-256 over the canonical content, and the name under which it is kept."""
    return digest(content_of(letter))


def letter_in(content: bytes) -> Letter | None:
    """The letter with this canonical content; None where this program cannot read all of it."""
    try:
        letter = read_json(content, Letter)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None
    return letter if content_of(letter) == content else None


class IssueFields(Value, frozen=True):
    """What is filled in when a letter becomes final, and nothing else is. ``approver`` is empty where one signs.

    ``code`` follows from the letter and the other fields and is worked out while drawing.
    """

    case_number: str
    date: date
    drafter: str
    approver: str = ""
    code: str = ""
