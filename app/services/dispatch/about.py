"""What the list of letters keeps of each for the dispatch desk, beside its own columns.

Nothing of an address is kept but a digest, by which letters to the same place are found, and the place's name.
"""

from __future__ import annotations

from datetime import date

import msgspec

from app.models.case.afterwards import AppealResult
from app.models.case.state import Case, SentLetter
from app.models.parties import Recipient
from app.models.reading import read_json
from app.models.register import Rulebook
from app.models.values import Protection, digest
from app.services.letters.address import address_lines, country_line


class About(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Kept as JSON. ``same`` is a digest of name and address; ``enclosed`` are the pages of each enclosure."""

    pages: int = 1
    place: str = ""
    same: str = ""
    protected: bool = False
    registered: bool = False
    tracking: str = ""
    enclosures: tuple[str, ...] = ()
    enclosed: tuple[int, ...] = ()
    came_back: date | None = None
    came_back_why: str = ""
    new_address: bool = False
    withdrawn: bool = False
    overturned: AppealResult | None = None


def letter_recipient(case: Case, sent: SentLetter) -> Recipient:
    """Whom a letter went to; for one that lies here, or came back, whom it goes to as the case stands now."""
    now = sent.letter.to or case.facts.recipient
    if sent.dispatched_on is None or sent.came_back:
        return now
    return sent.sent_to or sent.addressed or now


def new_address(case: Case, sent: SentLetter, rulebook: Rulebook) -> bool:
    """Whether the letter itself shows another address than the one it goes to."""
    shown, now = sent.addressed, letter_recipient(case, sent)
    return shown is not None and address_lines(shown, rulebook) != address_lines(now, rulebook)


def pages_of(case: Case, digests: tuple[str, ...]) -> tuple[int, ...]:
    """The pages of some of the case's documents."""
    known = {document.sha256: document.pages for document in case.documents}
    return tuple(known.get(sha256, 1) for sha256 in digests)


def about_letter(case: Case, sent: SentLetter, rulebook: Rulebook) -> str:
    """What the list keeps of a letter."""
    recipient = letter_recipient(case, sent)
    protected = case.facts.protection in (Protection.CONFIDENTIAL, Protection.STRICTLY_CONFIDENTIAL)
    back = sent.came_back
    about = About(
        pages=sent.letter.pages,
        place="" if protected else postal_place(recipient, rulebook),
        same=digest("\n".join(address_lines(recipient, rulebook)).casefold().encode()),
        protected=protected,
        registered=sent.registered,
        tracking=sent.tracking,
        enclosures=sent.enclosures,
        enclosed=pages_of(case, sent.enclosures),
        came_back=back.on if back else None,
        came_back_why=back.why if back else "",
        new_address=new_address(case, sent, rulebook),
        withdrawn=sent.withdrawn,
        overturned=sent.overturned.result if sent.overturned else None,
    )
    return msgspec.json.encode(about).decode()


def postal_place(recipient: Recipient, rulebook: Rulebook) -> str:
    """Postal code and place, or the country of an address abroad."""
    return country_line(recipient, rulebook) or last_line(recipient)


def last_line(recipient: Recipient) -> str:
    """The last line of an address: postal code and place, or the country where it was written out."""
    lines = [line for line in recipient.address.lines if line.strip()]
    return recipient.country_line.strip().upper() or (lines[-1].strip() if lines else "")


def read_about(text: str) -> About:
    """What was kept; a line of an older program says little."""
    return read_json(text, About) if text else About()
