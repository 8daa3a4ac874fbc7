"""The address sheet (adresseark): a first sheet that shows a corrected address in the window of the envelope.

A letter that came back is sent again as it was archived; only this sheet is new, and it is never part of the letter.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.pagesizes import A4

from app.models.texts import Language, Localised
from app.services.dispatch.paper import paper
from app.services.letters.first_page import AddressTooLong as AddressTooLong
from app.services.letters.first_page import address_block
from app.services.letters.styles import ADDRESS, ADDRESS_LEFT, ADDRESS_TOP, CASE_BLOCK_TOP
from app.services.letters.typefaces import Face, typefaces

_SAYS = Localised(
    "Brevet som følger, kom i retur fra den adressen som står på det, og sendes derfor på nytt. Innholdet er uendret.",
    "Brevet som følgjer, kom i retur frå adressa som står på det, og blir difor sendt på nytt. Innhaldet er uendra.",
    "The letter that follows came back from the address it shows, and is therefore sent again. Its content is unchanged.",
)
_CASE = Localised("Saksnummer: {number}", "Saksnummer: {number}", "Case number: {number}")


def address_sheet(lines: Sequence[str], case_number: str, language: Language) -> bytes:
    """One A4 page. Raises ``AddressTooLong`` for an address that does not fit in the window."""
    faces = typefaces()
    block = address_block(tuple(lines), faces)
    with paper(case_number, A4) as sheet:
        canvas = sheet.canvas
        sheet.font(Face.REGULAR, ADDRESS.size)
        y = A4[1] - ADDRESS_TOP - ADDRESS.size
        for line in block:
            canvas.drawString(ADDRESS_LEFT, y, line)
            y -= ADDRESS.leading
        sheet.font(Face.REGULAR, 11)
        y = A4[1] - CASE_BLOCK_TOP - 11
        said = _CASE[language].format(number=case_number)
        for line in (said, "", *faces.lines(_SAYS[language], Face.REGULAR, 11, A4[0] - 2 * ADDRESS_LEFT)):
            canvas.drawString(ADDRESS_LEFT, y, line.rstrip(" "))
            y -= 14.5
    return sheet.data
