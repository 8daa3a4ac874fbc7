"""What a case is made of: the frozen ``Case``, its proposal, approval, waits and letters.

Knows only values. How acts change them is in ``app.models.case.effects``, how a history becomes a case in ``state``.
"""

from __future__ import annotations

from datetime import date

from app.models.case.acts import BasisRow, DecisionDraft, Finding, MatrixRow, OutgoingLetter, Pin
from app.models.case.facts import Document, Enclosure, Facts
from app.models.values import Aspect, CaseState, LetterKind, Outcome, Value


class Hold(Value, frozen=True):
    """A wait (på vent); ``ended`` is None while it lasts."""

    reason: str
    since: date
    until: date
    comment: str = ""
    ended: date | None = None
    conditions: tuple[str, ...] = ()


class Proposal(Value, frozen=True):
    """A decision submitted for approval, with who did it."""

    outcome: Outcome
    content: str
    document: str
    renderer: str
    fingerprint: str
    by: str
    by_name: str
    at: str
    comment: str = ""
    pages: int = 1


class Approval(Value, frozen=True):
    """Who approved the proposal in force, and when. ``confirmed`` says that the server has taken the approval in."""

    by: str
    by_name: str
    at: str
    confirmed: bool = False


class Returned(Value, frozen=True):
    """The latest return of a proposal, with its pins."""

    by: str
    by_name: str
    at: str
    pins: tuple[Pin, ...]
    comment: str = ""


class Voided(Value, frozen=True):
    """A proposal or approval that fell because the case was changed under it; shown until the next proposal."""

    by_name: str
    at: str
    was_approved: bool
    because: str


class SentLetter(Value, frozen=True):
    """A final letter of ours and how far it has come. ``confirmed`` says that the server has taken it in."""

    letter: OutgoingLetter
    by: str
    by_name: str
    at: str
    dispatched_on: date | None = None
    dispatched_how: str = ""
    reprints: tuple[str, ...] = ()
    confirmed: bool = False


class Note(Value, frozen=True):
    """An internal note with its author."""

    text: str
    by_name: str
    at: str


class Received(Value, frozen=True):
    """A later document and the day it arrived (ettersending); ``enclosures`` count the pages of this document."""

    document: Document
    on: date
    note: str = ""
    enclosures: tuple[Enclosure, ...] = ()


class Touched(Value, frozen=True):
    """Who last wrote an aspect: the revision and device, and the latest revision written by any other device."""

    revision: int = 0
    device: str = ""
    by_name: str = ""
    other_revision: int = 0
    other_by_name: str = ""


class Case(Value, frozen=True):
    """A case (sak) as its acts have made it. Mappings are never changed in place."""

    id: str
    facts: Facts
    number: str = ""
    revision: int = 0
    acts: int = 0
    state: CaseState = CaseState.REGISTERED
    registered_on: date = date(1, 1, 1)
    registered_by: str = ""
    assigned_to: str = ""
    assigned_name: str = ""
    impartiality: dict[str, bool] = {}
    later: tuple[Received, ...] = ()
    notes: tuple[Note, ...] = ()
    rows: tuple[BasisRow, ...] = ()
    findings: dict[str, Finding] = {}
    matrix: dict[str, MatrixRow] = {}
    draft: DecisionDraft = DecisionDraft()
    drafters: frozenset[str] = frozenset()
    holds: tuple[Hold, ...] = ()
    proposal: Proposal | None = None
    approval: Approval | None = None
    returned: Returned | None = None
    voided: Voided | None = None
    outcome: Outcome | None = None
    letters: tuple[SentLetter, ...] = ()
    misregistered: bool = False
    closed_because: str = ""
    touched: dict[Aspect, Touched] = {}

    @property
    def hold(self) -> Hold | None:
        """The wait that lasts now, or None."""
        return self.holds[-1] if self.holds and self.holds[-1].ended is None else None

    @property
    def come_since(self) -> tuple[Received, ...]:
        """What has arrived since the wait that lasts now began; nothing while the case does not wait."""
        hold = self.hold
        return tuple(item for item in self.later if hold is not None and item.on >= hold.since)

    @property
    def confirmed(self) -> bool:
        """Whether the server has taken the case into its log and given it a number."""
        return bool(self.number)

    @property
    def documents(self) -> tuple[Document, ...]:
        """Everything received, in the order it arrived."""
        return self.facts.documents + tuple(item.document for item in self.later)

    def letter(self, letter_id: str) -> SentLetter | None:
        return next((sent for sent in self.letters if sent.letter.id == letter_id), None)

    def has_sent(self, kind: LetterKind) -> bool:
        return any(sent.letter.kind is kind for sent in self.letters)
