"""The small frozen words that everything else is said with: roles, states, outcomes, actors, periods, digests.

Knows nothing of files, clocks, networks or windows.
"""

from __future__ import annotations

import hashlib
from datetime import date
from enum import StrEnum

import msgspec


class Value(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Base of every frozen value that may be part of an act or of a case."""


class Role(StrEnum):
    """What a person is trusted with (rolle). A person may hold several; see the role table in the glossary."""

    READER = "reader"
    CASEWORKER = "caseworker"
    APPROVER = "approver"
    SPECIALIST = "specialist"
    MANAGER = "manager"
    OPERATIONS = "operations"


class Door(StrEnum):
    """Which of the four forms a letter comes in by; it decides what the applicant can owe us (søkergruppe)."""

    PRIVATE_PERSON = "private_person"
    ESTATE_ADMINISTRATOR = "estate_administrator"
    FOREIGN_AUTHORITY = "foreign_authority"
    OTHER = "other"


class CaseKind(StrEnum):
    """What a case is about (sakstype)."""

    ACCESS_BY_LETTER = "access_by_letter"
    ACCESS_BY_PORTAL = "access_by_portal"
    EXTENDED_ACCESS = "extended_access"
    CONTACT_CHANGE = "contact_change"
    TERMINATION = "termination"
    COMPLAINT = "complaint"
    DOCUMENT_ACCESS = "document_access"
    INQUIRY = "inquiry"


class CaseState(StrEnum):
    """Where a case is on its way (saksstatus)."""

    REGISTERED = "registered"
    IN_PROGRESS = "in_progress"
    ON_HOLD = "on_hold"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    ISSUED = "issued"
    DISPATCHED = "dispatched"
    CLOSED = "closed"


class Outcome(StrEnum):
    """What was decided (resultat): innvilget, delvis innvilget, avslag, avvisning, henleggelse."""

    GRANT = "grant"
    PARTIAL = "partial"
    REFUSE = "refuse"
    DISMISS = "dismiss"
    DISCONTINUE = "discontinue"


class LetterKind(StrEnum):
    """The kinds of letter we send (brevtype)."""

    RECEIPT = "receipt"
    INTERIM_REPLY = "interim_reply"
    REQUEST_FOR_INFORMATION = "request_for_information"
    DECISION = "decision"
    COMPLAINT_RECEIPT = "complaint_receipt"
    DISCONTINUED = "discontinued"
    ADVANCE_NOTICE = "advance_notice"
    TRANSFER = "transfer"
    APPEALS_STATEMENT = "appeals_statement"
    DOCUMENT_ACCESS_REPLY = "document_access_reply"
    RETURNED_POST = "returned_post"
    FREE_LETTER = "free_letter"
    FORWARDED_PAPERS = "forwarded_papers"


class Protection(StrEnum):
    """Address protection and shielding (adressebeskyttelse, skjerming); the strictest person in the case decides."""

    NONE = "none"
    CONFIDENTIAL = "confidential"
    STRICTLY_CONFIDENTIAL = "strictly_confidential"
    OWN_STAFF = "own_staff"


class Aspect(StrEnum):
    """A part of a case that an act reads or writes. Two acts can only disagree about an aspect they share."""

    FACTS = "facts"
    LETTERS = "letters"
    REVIEW = "review"
    HOLD = "hold"
    DECISION = "decision"
    DISPATCH = "dispatch"
    ASSIGNMENT = "assignment"
    NOTES = "notes"


class Actor(Value, frozen=True):
    """Somebody who does an act, as the sign-in says who it is. ``groups`` open protected cases."""

    id: str
    name: str
    roles: frozenset[Role]
    groups: frozenset[Protection] = frozenset()

    def has(self, role: Role) -> bool:
        return role in self.roles


class Period(Value, frozen=True):
    """A stretch of days, both ends included; an open end is ``None``."""

    first: date | None = None
    last: date | None = None


class PageRef(Value, frozen=True):
    """A page in a received document: the document's SHA-256 and the page number from 1."""

    document: str
    page: int


def digest(data: bytes) -> str:
    """SHA-256 of ``data`` as 64 hexadecimal digits: the name of a document and the link of a chain."""
    return hashlib.sha256(data).hexdigest()


def canonical(value: object) -> bytes:
    """The canonical JSON of a value: keys sorted, so that equal values have equal bytes."""
    return msgspec.json.encode(msgspec.to_builtins(value), order="sorted")


def digest_of(value: object) -> str:
    """SHA-256 over the canonical JSON of a value, so that equal values have equal digests."""
    return digest(canonical(value))
