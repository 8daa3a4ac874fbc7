"""What a case is made of: its proposal and approval, its waits, its letters, its reversals, and who last wrote what.

Knows only values; the ``Case`` that holds them is in ``case``. How acts change them is in ``effects``.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.models.case.afterwards import AppealResult, ReversalGround
from app.models.case.facts import Document, Enclosure
from app.models.case.outgoing import OutgoingLetter
from app.models.case.weighing import BasisRow, DecisionDraft, Finding, MatrixRow, Pin
from app.models.letter_texts.change import TextsVersion
from app.models.parties import Recipient
from app.models.values import CaseState, Outcome, Value


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


class Overturned(Value, frozen=True):
    """What the appeals body did to a decision of ours, on which day, and who recorded it."""

    result: AppealResult
    on: date
    by_name: str
    complaint: str = ""
    comment: str = ""


class SentLetter(Value, frozen=True):
    """A final letter of ours and how far it has come. ``confirmed`` says that the server has taken it in.

    ``returns`` are the times it came back; ``sent_to`` is the corrected address it was last sent to, if any; ``replaced``
    says that another decision of ours has taken its place, ``overturned`` that the appeals body did away with it.
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
    sent_again_on: date | None = None
    """The day on which it last left again after it had come back."""
    replaced: bool = False
    overturned: Overturned | None = None

    @property
    def withdrawn(self) -> bool:
        """Whether the letter no longer stands."""
        return self.replaced or self.overturned is not None

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
