"""The acts that come after a letter or a decision: returned post, complaint, reversal, and passing a matter on.

They are acts like those in ``app.models.case.acts`` and obey the same rules; only their subject is apart.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.models.case.acts import Act, InformationRequested, LetterIssued
from app.models.case.outgoing import OutgoingLetter
from app.models.parties import Recipient
from app.models.values import Value

# --- values that acts carry -------------------------------------------------------------------------


class ReversalGround(StrEnum):
    """Why we may change our own decision (omgjøringsgrunnlag, forvaltningsloven §§ 33 and 35)."""

    COMPLAINT = "complaint"
    """§ 33 second paragraph: we find that the complaint is justified."""
    NOT_DETRIMENTAL = "not_detrimental"
    """§ 35 first paragraph a: the change is to nobody's detriment."""
    NOT_NOTIFIED = "not_notified"
    """§ 35 first paragraph b: notice of the decision has not reached the party."""
    INVALID = "invalid"
    """§ 35 first paragraph c: the decision must be held to be invalid."""
    OTHER_LAW = "other_law"
    """§ 35 fifth paragraph: another act, the decision itself, or general rules of administrative law."""
    SENT_BACK = "sent_back"
    """§ 34 fourth paragraph: the appeals body set the decision aside and sent the matter back."""


class ComplaintTiming(StrEnum):
    """What we find about the time of a complaint (klagefrist, forvaltningsloven §§ 29–31)."""

    IN_TIME = "in_time"
    EXCUSED = "excused"
    """§ 31 first paragraph a: the complainant is not to blame for the delay."""
    SPECIAL_REASONS = "special_reasons"
    """§ 31 first paragraph b: there are special reasons to try it all the same."""
    LATE = "late"


class ComplaintAssessment(Value, frozen=True):
    """What we find about a complaint: may it be tried (formkrav, §§ 28–32), and what we think of it (§ 33).

    ``entitled`` and ``signed`` None mean not yet judged, as does ``time`` None. ``facts`` and ``assessment`` are the words of
    the statement to the appeals body.
    """

    entitled: bool | None = None
    signed: bool | None = None
    time: ComplaintTiming | None = None
    time_why: str = ""
    facts: str = ""
    assessment: str = ""


class AppealResult(StrEnum):
    """What the appeals body decided (klageinstansens vedtak, forvaltningsloven § 34 fourth paragraph)."""

    UPHELD = "upheld"
    CHANGED = "changed"
    SET_ASIDE = "set_aside"
    DISMISSED = "dismissed"

    @property
    def overturns(self) -> bool:
        """Whether our decision no longer stands by it."""
        return self in (AppealResult.CHANGED, AppealResult.SET_ASIDE)


# --- returned post ----------------------------------------------------------------------------------


class PostReturned(Act, frozen=True):
    """A letter that had left came back (returpost). ``why`` is an id of the rulebook or words."""

    letter_id: str
    on: date
    why: str


class PostReturnWithdrawn(Act, frozen=True):
    """A letter was noted as come back by mistake, and why that was wrong."""

    letter_id: str
    why: str


# --- reversal ---------------------------------------------------------------------------------------


class ReversalBegun(Act, frozen=True):
    """We take a decision of ours up again in order to change it (omgjøring).

    ``complaint`` is the case number of the complaint where one led to it. In the case of a complaint against a decision that
    is not held here, the complaint itself names the decision.
    """

    ground: ReversalGround
    why: str
    complaint: str = ""


class ReversalDropped(Act, frozen=True):
    """The decision stands after all, and why."""

    why: str


# --- complaint --------------------------------------------------------------------------------------


class ComplaintAssessed(Act, frozen=True):
    """What we find about a complaint as it now stands."""

    assessment: ComplaintAssessment


class ComplaintForwarded(Act, frozen=True):
    """The complaint went to the appeals body with our statement, and the party got a copy (fvl. § 33 fourth paragraph).

    Both letters become final in the act, and the case waits until ``until``. ``due`` is the day by which the party may
    comment.
    """

    statement: OutgoingLetter
    copy: OutgoingLetter
    due: date
    until: date


class AppealAnswered(Act, frozen=True):
    """The appeals body answered. ``document`` is the SHA-256 of its decision where that has been received."""

    result: AppealResult
    on: date
    comment: str = ""
    document: str = ""


class DecisionOverturned(Act, frozen=True):
    """The appeals body changed our decision or set it aside (klageinstansens omgjøring, opphevelse; § 34 fourth paragraph).

    It stands in the case of the decision, while the answer as such stands in the complaint's. ``complaint`` is the case
    number of the complaint where one led to it; ``on`` is the day of the appeals body's decision.
    """

    letter_id: str
    result: AppealResult
    on: date
    complaint: str = ""
    comment: str = ""


class OverturningWithdrawn(Act, frozen=True):
    """It was recorded by mistake that the appeals body changed or set aside a decision, and why that was wrong."""

    letter_id: str
    why: str


# --- passing a matter on ----------------------------------------------------------------------------


class CaseTransferred(Act, frozen=True):
    """A matter that is not ours went to the right body, and the sender was told (forvaltningsloven § 11 fourth paragraph).

    ``covering`` goes to the body with the papers, ``notice`` to the sender. Both letters become final in the act.
    """

    covering: OutgoingLetter
    notice: OutgoingLetter
    to: Recipient


def letters_of(act: Act) -> tuple[OutgoingLetter, ...]:
    """The letters that become final in an act."""
    match act:
        case LetterIssued() | InformationRequested():
            return (act.letter,)
        case ComplaintForwarded():
            return (act.statement, act.copy)
        case CaseTransferred():
            return (act.covering, act.notice)
        case _:
            return ()
