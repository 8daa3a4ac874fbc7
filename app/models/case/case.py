"""The frozen ``Case`` as its acts have made it, and what can be read off it at a glance.

Knows only values. How acts change it is in ``app.models.case.effects``, how a history becomes a case in ``state``.
"""

from __future__ import annotations

from datetime import date

from app.models.case.afterwards import AppealResult, ComplaintAssessment
from app.models.case.facts import Document, Facts
from app.models.case.parts import (
    Approval,
    Forwarded,
    HandedOver,
    Hold,
    Note,
    Proposal,
    Received,
    Returned,
    Reversal,
    ReversalEnd,
    SentLetter,
    Touched,
    Voided,
)
from app.models.case.weighing import BasisRow, DecisionDraft, Finding, MatrixRow
from app.models.parties import Recipient
from app.models.values import Aspect, CaseState, LetterKind, Outcome, Value


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
    def overturned(self) -> SentLetter | None:
        """The newest decision letter where the appeals body did away with it and nothing has taken its place, or None."""
        found = (sent for sent in reversed(self.letters) if sent.letter.kind is LetterKind.DECISION)
        newest = next(found, None)
        return newest if newest and newest.overturned and not newest.replaced else None

    @property
    def revisable(self) -> SentLetter | None:
        """The decision letter that a new decision would take the place of: the one in force, or the one set aside."""
        over = self.overturned
        back = over is not None and over.overturned is not None and over.overturned.result is AppealResult.SET_ASIDE
        return over if back else self.decision

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
