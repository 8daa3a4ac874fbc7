"""The address block: which lines stand in the window of the envelope, and what fits there.

Norwegian addresses end with postal code and place; foreign ones keep their destination's layout and end with the
country's Norwegian name in capitals. At most six lines. Knows nothing of fonts; widths are judged where they are known.
"""

from __future__ import annotations

from app.models.parties import Recipient
from app.models.register import Rulebook

MAX_LINES = 6
"""Lines of 10 pt on 12 pt that fit between 46 and 72 mm."""


def address_lines(recipient: Recipient, rulebook: Rulebook) -> tuple[str, ...]:
    """Name, attention line, address lines, and the country for an address abroad; blank lines are left out."""
    lines = [recipient.name, recipient.attention, *recipient.address.lines, country_line(recipient, rulebook)]
    return tuple(" ".join(line.split()) for line in lines if line.strip())


def country_line(recipient: Recipient, rulebook: Rulebook) -> str:
    """The last line of an address abroad: as registered, else the country's Norwegian name in capitals."""
    if recipient.address.country in ("", "NO"):
        return ""
    if recipient.country_line.strip():
        return recipient.country_line.upper()
    country = rulebook.country(recipient.address.country)
    return country.nb.upper() if country else ""
