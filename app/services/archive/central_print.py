"""A letter for central print (sentral utskrift): the file, its order and, as something of its own, the address.

The order string is PRIO_KONVTYPE_PLEX: priority A or B, envelope with window X or without W, one side S or both D. Lines
of the address are at most 128 characters; one abroad ends with the country's Norwegian name in capitals.
"""

from __future__ import annotations

import msgspec

from app.models.case.outgoing import OutgoingLetter
from app.models.parties import Recipient
from app.models.register import Rulebook
from app.models.values import LetterKind, digest
from app.services.archive.bundle import bundle, safe_name
from app.services.letters.address import address_lines

MOST_SIGNS = 128
LETTER, ADDRESS, ORDER = "brev.pdf", "adresse.jsonl", "bestilling.json"


class AddressLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the address, from 1."""

    linje: int
    tekst: str


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What central print is asked to do with a letter."""

    behandling: str
    saksnummer: str
    brevtype: str
    brevdato: str
    sider: int
    landkode: str
    sha256: str
    fil: str = LETTER
    adressefil: str = ADDRESS


class AddressLineTooLong(Exception):
    """A line of the address has more signs than central print takes."""


def order_string(kind: LetterKind, both_sides: bool) -> str:
    """The order string. Decisions go first; our letters carry their address where the window is."""
    return "_".join(("A" if kind is LetterKind.DECISION else "B", "X", "D" if both_sides else "S"))


def print_package(
    letter: OutgoingLetter, pdf: bytes, recipient: Recipient, rulebook: Rulebook, both_sides: bool
) -> tuple[str, bytes]:
    """The package's file name and its bytes. Raises ``AddressLineTooLong``."""
    lines = address_lines(recipient, rulebook)
    if any(len(line) > MOST_SIGNS for line in lines):
        raise AddressLineTooLong(next(line for line in lines if len(line) > MOST_SIGNS))
    address = [AddressLine(linje=place, tekst=line) for place, line in enumerate(lines, start=1)]
    order = Order(
        behandling=order_string(letter.kind, both_sides),
        saksnummer=letter.case_number,
        brevtype=letter.kind.value,
        brevdato=letter.date.isoformat(),
        sider=letter.pages,
        landkode=recipient.address.country or "NO",
        sha256=digest(pdf),
    )
    name = f"{safe_name(letter.case_number)}-{letter.kind.value}"
    files = {
        LETTER: pdf,
        ADDRESS: msgspec.json.Encoder().encode_lines(address),
        ORDER: msgspec.json.format(msgspec.json.encode(order), indent=1) + b"\n",
    }
    return f"{name}-{safe_name(letter.id)[:8]}-print.zip", bundle(name, files)
