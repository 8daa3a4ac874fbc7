"""What the window shows of what has arrived: scans, what they say of themselves, and the cases they may belong to."""

from __future__ import annotations

from datetime import date

from app.models.register import Rulebook
from app.models.values import Actor
from app.services.pages_base import Page


class MailSays(Page, frozen=True):
    """What an e-mail says about itself. Anybody can write anything there, so it is always shown as unverified.

    ``sent`` is ISO 8601 with offset where it could be understood, else empty.
    """

    sender: str
    sent: str
    subject: str


class Scan(Page, frozen=True):
    """A file that was taken in and waits to be registered, with what shares its line in the tray.

    ``parts`` are what was attached to an e-mail, or laid together by hand: further documents of the same case.
    """

    id: str
    name: str
    kind: str
    pages: int
    sha256: str
    shown: str
    added: str
    note: str = ""
    """What was made harmless, in words, or where it came from (e-mail headers, unverified)."""
    mail: MailSays | None = None
    parts: tuple[Scan, ...] = ()

    @property
    def papers(self) -> tuple[Scan, ...]:
        """The file itself, then its parts: all that is registered together."""
        return (self, *self.parts)


class IntakeAnswer(Page, frozen=True):
    """What became of one file that was offered: taken in as ``scan``, or refused with a sentence."""

    file: str
    accepted: bool
    sentence: str
    scan: Scan | None = None


class CaseClues(Page, frozen=True):
    """What is known of something that arrived for a case we have: typed, or said by an e-mail or a file's name."""

    sha256: str = ""
    sender_reference: str = ""
    our_references: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    party: str = ""
    words: str = ""


class CaseFound(Page, frozen=True):
    """A case that something new may belong to, and why it is offered (plain words; empty where it was searched for)."""

    case_id: str
    number: str
    title: str
    party: str
    state: str
    because: str = ""


class SeenBefore(Page, frozen=True):
    """An earlier case that looks like this one, and why: same scan, same reference, same person or estate."""

    case_id: str
    number: str
    title: str
    because: str


class OrganisationCard(Page, frozen=True):
    """What Enhetsregisteret says about an organisation. ``administrators`` are the names of the bostyrere (BOBE)."""

    number: str
    name: str
    form: str
    form_words: str = ""
    address: tuple[str, ...] = ()
    country: str = "NO"
    bankrupt: bool = False
    bankrupt_since: date | None = None
    winding_up: bool = False
    deleted_since: date | None = None
    administrators: tuple[str, ...] = ()


class RegisterPage(Page, frozen=True):
    """What waits to be registered, and what the form needs to know."""

    scans: tuple[Scan, ...]
    actor: Actor
    rulebook: Rulebook
    today: date


class PagePicture(Page, frozen=True):
    """One page of a document as pixels: RGB, 8 bits a channel, ``stride`` bytes a line."""

    sha256: str
    number: int
    dpi: int
    width: int
    height: int
    stride: int
    rgb: bytes
