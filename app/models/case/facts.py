"""What was received and what it asks for: the facts of a case as somebody registered them from the letter.

Knows what the letter says, never what we think of it: findings and decisions are elsewhere.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.models.parties import Estate, Party, Recipient, Representative, Sender, Subject
from app.models.texts import Language
from app.models.values import CaseKind, Door, Period, Protection, Value


class ReceivedFrom(StrEnum):
    """How we know the day of receipt (mottattdato): the office's stamp, the scan's date, or the e-mail's."""

    STAMP = "stamp"
    SCAN_DATE = "scan_date"
    EMAIL = "email"
    OTHER = "other"


class Document(Value, frozen=True):
    """A received file, kept byte for byte under its SHA-256 (dokument). ``kind`` is pdf, png, jpeg, tiff or email."""

    sha256: str
    name: str
    kind: str
    pages: int
    shown: str = ""
    """SHA-256 of the harmless copy that is shown, where active content was taken out; empty when it is the original."""


class Enclosure(Value, frozen=True):
    """Something the letter says it encloses (vedlegg): the pages it fills in the scan, or its absence."""

    title: str
    first_page: int = 0
    last_page: int = 0
    present: bool = True


class Request(Value, frozen=True):
    """What the letter asks for. ``elements`` are paths of the register's data elements."""

    purpose: str = ""
    legal_bases_cited: tuple[str, ...] = ()
    elements: tuple[str, ...] = ()
    everything: bool = False
    not_in_register: tuple[str, ...] = ()
    period: Period | None = None
    period_note: str = ""
    service: str = "one_off"


class ComplaintFacts(Value, frozen=True):
    """A complaint (klage) and the decision it is against, which may stand in another system (fvl. §§ 29–32)."""

    decision_number: str
    case_number: str
    decision_date: date | None
    decision: str
    notice_reached: date | None
    notice_how: str = ""
    signed: bool = False
    names_decision: bool = False
    states_change: bool = False
    asks_documents: bool = False


class Facts(Value, frozen=True):
    """All that registration says about a letter (saksopplysninger)."""

    kind: CaseKind
    door: Door
    language: Language
    title: str
    received: date
    received_from: ReceivedFrom
    sender: Sender
    party: Party
    recipient: Recipient
    representative: Representative | None = None
    letter_date: date | None = None
    postmark: date | None = None
    sender_reference: str = ""
    our_references: tuple[str, ...] = ()
    reply_wanted: str = ""
    documents: tuple[Document, ...] = ()
    letter_pages: tuple[int, ...] = (1,)
    enclosures: tuple[Enclosure, ...] = ()
    request: Request = Request()
    subjects: tuple[Subject, ...] = ()
    estate: Estate | None = None
    complaint: ComplaintFacts | None = None
    protection: Protection = Protection.NONE
