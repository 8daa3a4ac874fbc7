"""The address block: which lines stand in the window of the envelope, and what fits there.

Norwegian addresses end with postal code and place; foreign ones keep their destination's layout and end with the
country's Norwegian name in capitals. At most six lines. Knows nothing of fonts; widths are judged where they are known.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from app.models.parties import Recipient
from app.models.register import Rulebook

MAX_LINES = 6
"""Lines of 10 pt on 12 pt that fit between 46 and 72 mm."""


def address_lines(recipient: Recipient, rulebook: Rulebook) -> tuple[str, ...]:
    """Name, attention line, address lines, and the country for an address abroad; blank lines are left out."""
    lines = [recipient.name, recipient.attention, *recipient.address.lines, country_line(recipient, rulebook)]
    return tuple(" ".join(line.split()) for line in lines if line.strip())


def folded(lines: Sequence[str], fits: Callable[[str], bool]) -> tuple[str, ...]:
    """The lines as they stand in the window: one that is too wide goes on in the next, at a comma where it has one.

    Where that makes too many, everything down to the last wide line is set as one list of names with commas between. The
    result may still not fit; ``misfit`` says so.
    """
    found = [piece for line in lines for piece in pieces(line, fits)]
    wide = [place for place, line in enumerate(lines) if not fits(line)]
    if len(found) > MAX_LINES and wide:
        head, rest = lines[: wide[-1] + 1], lines[wide[-1] + 1 :]
        found = [*pieces(", ".join(head), fits), *rest]
    return tuple(found)


def misfit(lines: Sequence[str], fits: Callable[[str], bool]) -> str | None:
    """The folded line by which an address does not fit: too wide, or the first of too many; None if it fits."""
    found = folded(lines, fits)
    wide = next((line for line in found if not fits(line)), None)
    return wide or (found[MAX_LINES] if len(found) > MAX_LINES else None)


def pieces(line: str, fits: Callable[[str], bool]) -> list[str]:
    """A line as it goes on in the next where it is too wide: after a comma if it can, else between words."""
    if fits(line):
        return [line]
    words = [word for part in re.split(r"(?<=,) ", line) for word in ([part] if fits(part) else part.split(" "))]
    found = words[:1]
    for word in words[1:]:
        joined = f"{found[-1]} {word}"
        found[-1:] = [joined] if fits(joined) else [found[-1], word]
    return found


def country_line(recipient: Recipient, rulebook: Rulebook) -> str:
    """The last line of an address abroad: as registered, else the country's Norwegian name in capitals."""
    if recipient.address.country in ("", "NO"):
        return ""
    if recipient.country_line.strip():
        return recipient.country_line.upper()
    country = rulebook.country(recipient.address.country)
    return country.nb.upper() if country else ""
