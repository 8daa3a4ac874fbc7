"""What a case is made of: the frozen ``Case``, its proposal, approval, waits and letters.

Knows only values. How acts change them is in ``app.models.case.effects``, how a history becomes a case in ``state``.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.models.case.afterwards import AppealResult, ComplaintAssessment, ReversalGround
from app.models.case.facts import Document, Enclosure, Facts
from app.models.case.outgoing import OutgoingLetter
from app.models.case.weighing import BasisRow, DecisionDraft, Finding, MatrixRow, Pin
from app.models.letter_texts.change import TextsVersion
from app.models.parties import Recipient
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
    texts: TextsVersion | None = None


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


class CameBack(Value, frozen=True):
    """A letter that came back with the post (retur). ``settled`` is when it was sent again (ISO 8601), empty until then."""

    on: date
    why: str
    by_name: str
    settled: str = ""


class SentLetter(Value, frozen=True):
    """A final letter of ours and how far it has come. ``confirmed`` says that the server has taken it in.

    ``returns`` are the times it came back; ``sent_to`` is the corrected address it was last sent to, if any; ``withdrawn``
    says that another decision has taken its place.
    """

    letter: OutgoingLetter
    by: str
    by_name: str
    at: str
    dispatched_on: date | None = None
    dispatched_how: str = ""
    registered: bool = False
    tracking: str = ""
    enclosures: tuple[str, ...] = ()
    reprints: tuple[str, ...] = ()
    confirmed: bool = False
    returns: tuple[CameBack, ...] = ()
    sent_to: Recipient | None = None
    addressed: Recipient | None = None
    """Whom the letter itself shows in its window."""
    withdrawn: bool = False

    @property
    def came_back(self) -> CameBack | None:
        """The return that has not been settled yet, or None."""
        last = self.returns[-1] if self.returns else None
        return last if last and not last.settled else None


class HandedOver(Value, frozen=True):
    """The archive package of the case: its file, its digest, where it was put, by whom and when.

    ``current`` is False once the case has been opened again: the package no longer says all that the case does.
    """

    file: str
    sha256: str
    place: str
    on: date
    by_name: str
    current: bool = True


class Former(Value, frozen=True):
    """A decision as it stood when its reversal began, so that it can stand again."""

    state: CaseState
    outcome: Outcome | None = None
    rows: tuple[BasisRow, ...] = ()
    findings: dict[str, Finding] = {}
    matrix: dict[str, MatrixRow] = {}
    draft: DecisionDraft = DecisionDraft()
    drafters: frozenset[str] = frozenset()
    proposal: Proposal | None = None
    approval: Approval | None = None
    closed_because: str = ""


class ReversalEnd(StrEnum):
    """How a reversal ended: the decision was changed, or it stands."""

    DECIDED = "decided"
    DROPPED = "dropped"


class Reversal(Value, frozen=True):
    """A decision taken up again (omgjøring). ``letter_id`` is its letter, empty where the decision is not held here.

    ``letters`` counts the letters that the case had then; ``ended`` is None while the reversal is being worked on.
    """

    ground: ReversalGround
    why: str
    complaint: str
    by: str
    by_name: str
    at: str
    letter_id: str
    letters: int
    former: Former
    ended: ReversalEnd | None = None


class Forwarded(Value, frozen=True):
    """A complaint with the appeals body: since when, with which letters, and what came of it."""

    on: date
    statement: str
    copy: str
    result: AppealResult | None = None
    answered: date | None = None
    comment: str = ""
    document: str = ""


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
    reversals: tuple[Reversal, ...] = ()
    complaint: ComplaintAssessment = ComplaintAssessment()
    forwarded: tuple[Forwarded, ...] = ()
    transferred_to: Recipient | None = None
    misregistered: bool = False
    closed_because: str = ""
    handed_over: tuple[HandedOver, ...] = ()
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
    def to_archive(self) -> bool:
        """Whether the case is closed and no archive package has been made of it since."""
        made = self.handed_over[-1] if self.handed_over else None
        return self.state is CaseState.CLOSED and not (made and made.current)

    @property
    def returned_post(self) -> tuple[SentLetter, ...]:
        """The letters that came back and have not been sent again."""
        return tuple(sent for sent in self.letters if sent.came_back and not sent.withdrawn)

    @property
    def reversing(self) -> Reversal | None:
        """The reversal that is being worked on, or None."""
        return self.reversals[-1] if self.reversals and self.reversals[-1].ended is None else None

    @property
    def reversal(self) -> Reversal | None:
        """The reversal that the newest decision is or will be about: one that is going on, or one that was decided."""
        return next((item for item in reversed(self.reversals) if item.ended is not ReversalEnd.DROPPED), None)

    @property
    def at_appeals_body(self) -> Forwarded | None:
        """The complaint as long as the appeals body has it, or None."""
        return self.forwarded[-1] if self.forwarded and self.forwarded[-1].answered is None else None

    @property
    def decision(self) -> SentLetter | None:
        """The decision letter that is in force, or None."""
        found = (sent for sent in reversed(self.letters) if sent.letter.kind is LetterKind.DECISION)
        return next((sent for sent in found if not sent.withdrawn), None)

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
