"""What a letter says, element by element, as its structure tree should say it."""

from __future__ import annotations

from app.models.calendar import long_date
from app.services.letters.code import grouped, verification_code
from app.services.letters.first_page import address_block
from app.services.letters.layout import pieces as paragraphs_in
from app.services.letters.letter import IssueFields, Letter, ListBlock, TableBlock, content_digest
from app.services.letters.typefaces import typefaces
from tests.services.letters.reading import plain


def source(letter: Letter, fields: IssueFields | None) -> list[str]:
    """The texts of a final letter with these fields, or of a draft, in reading order; no-break spaces as spaces."""
    labels = letter.labels
    found = [
        " ".join(letter.office),
        " ".join(address_block(letter.recipient, typefaces())),
        f"{labels.case_number} {fields.case_number if fields else labels.case_number_blank}",
        long_date(fields.date, letter.language) if fields else labels.date_blank,
    ]
    found += [f"{line.label} {line.text}" for line in letter.lines] + [letter.title]
    annexed: list[str] = []
    for block in letter.blocks:
        into = annexed if annexed or block.key.startswith("annex:") else found
        if isinstance(block, ListBlock):
            for place, item in enumerate(block.items, 1):
                into += [f"{place}. " if block.ordered else "• ", " ".join(paragraphs_in(item.text))]
        elif isinstance(block, TableBlock):
            into += [*block.columns, *(cell for row in block.rows for cell in row.cells)]
        else:
            into += paragraphs_in(block.text)
    texts = (
        *found,
        letter.closing,
        *_signed(letter, fields),
        letter.unit,
        *_end(letter),
        *_code(letter, fields),
        *annexed,
    )
    return [plain(text) for text in texts if text]


def _signed(letter: Letter, fields: IssueFields | None) -> list[str]:
    labels = letter.labels
    approver = fields.approver if fields else labels.approver_blank
    drafter = fields.drafter if fields else letter.drafter or labels.drafter_blank
    signed = [f"{approver} {labels.approver_role}"] if letter.approved else []
    return [*signed, f"{drafter} {labels.drafter_role}"]


def _end(letter: Letter) -> list[str]:
    enclosed = [letter.enclosures_title, *letter.enclosures] if letter.enclosures else []
    return [letter.copies, *enclosed]


def _code(letter: Letter, fields: IssueFields | None) -> list[str]:
    place = letter.code
    if place is None:
        return []
    code = verification_code(fields.case_number, fields.date, content_digest(letter)) if fields else ""
    return [f"{place.label} {grouped(code) if code else place.blank}", place.check]
