"""A letter as a file: the draft with blanks for what is filled in at issue, and the final with those fields.

Same letter, same bytes, in every process. The fonts take a moment to load; nothing that the window needs early imports
this module. Raises ``LetterProblem`` where a letter cannot be set as it stands.
"""

from __future__ import annotations

import unicodedata

import msgspec

from app.models.texts import Language
from app.services.letters.archive import About, Attached, archived
from app.services.letters.code import verification_code
from app.services.letters.first_page import AddressTooLong
from app.services.letters.layout import lay_out
from app.services.letters.letter import IssueFields, Letter, ListBlock, TableBlock, content_digest
from app.services.letters.places import places_of
from app.services.letters.typefaces import typefaces
from app.services.pages_letters import LetterPlace
from app.services.problems import LetterProblem

RENDERER = "letters-2"
"""The version of layout, drawing and archiving; part of what an approval binds."""


DATA_NAME = "vedtak.json"
_DATA_WORDS = {
    Language.NB: "Vedtaket som data",
    Language.NN: "Vedtaket som data",
    Language.EN: "The decision as data",
}
"""What the file inside a decision is called in a reader's list of attachments."""


class Rendered(msgspec.Struct, frozen=True):
    """A finished file, its number of pages, and where on them the letter's parts stand."""

    pdf: bytes
    pages: int
    places: tuple[LetterPlace, ...] = ()


def draft_pdf(letter: Letter) -> Rendered:
    """The draft: blanks in the letter's language stand where case number, date and signatures will be."""
    return _render(letter, None)


def final_pdf(letter: Letter, fields: IssueFields, data: bytes | None = None) -> Rendered:
    """The final letter; it differs from the draft in the fields alone. With ``data`` it carries them as vedtak.json."""
    if letter.code:
        code = verification_code(fields.case_number, fields.date, content_digest(letter))
        fields = msgspec.structs.replace(fields, code=code)
    attached = None
    if data is not None:
        words = _DATA_WORDS[letter.language]
        attached = Attached(name=DATA_NAME, media="application/json", description=words, data=data, made=fields.date)
    return _render(letter, fields, attached)


def _render(letter: Letter, fields: IssueFields | None, attached: Attached | None = None) -> Rendered:
    faces = typefaces()
    names = (fields.drafter, fields.approver, fields.case_number) if fields else ()
    missing = faces.missing((*texts_of(letter), *names))
    if missing:
        raise LetterProblem(detail=f"the letters have no character {described(missing[0])}")
    try:
        layout = lay_out(letter, fields, faces)
    except AddressTooLong as fault:
        raise LetterProblem(detail=f"the address line «{fault.line}» does not fit in the window") from fault
    about = About(
        title=letter.title,
        language=letter.language,
        author=letter.unit,
        made=fields.date if fields else None,
    )
    return Rendered(archived(layout, about, attached), len(layout.sheets), places_of(layout))


def described(character: str) -> str:
    """A character so that somebody can find it: itself, its code point and its name."""
    name = unicodedata.name(character, "unnamed")
    return f"«{character}» (U+{ord(character):04X}, {name.lower()})"


def texts_of(letter: Letter) -> tuple[str, ...]:
    """Every text of the letter that is drawn."""
    found = [*letter.office, *letter.recipient, letter.title, letter.closing, letter.unit, letter.drafter]
    found += [text for line in letter.lines for text in (line.label, line.text)]
    found += [letter.copies, letter.enclosures_title, *letter.enclosures]
    found += [letter.code.label, letter.code.blank, letter.code.check] if letter.code else []
    for block in letter.blocks:
        if isinstance(block, ListBlock):
            found += [item.text for item in block.items]
        elif isinstance(block, TableBlock):
            found += [*block.columns, *(cell for row in block.rows for cell in row.cells)]
        else:
            found.append(block.text)
    return tuple(found)
