"""The acts: everything a person can do to a case, named in the past tense and frozen.

An act carries every value that matters, so that the case can be rebuilt from its acts alone. It does not carry
who did it, when or where it stands in the history: that is the ``Entry`` around it (``app.models.wire``). Values that have
parts of their own are in ``facts``, ``weighing``, ``afterwards`` and ``outgoing``. Whether it may happen is said by
``app.models.check``; what the case is afterwards by ``app.models.case.state``.
"""

from __future__ import annotations

from datetime import date

from app.models.case.facts import Document, Enclosure, Facts
from app.models.case.outgoing import LetterTerms, OutgoingLetter
from app.models.case.weighing import BasisRow, DecisionDraft, Finding, MatrixRow, Pin
from app.models.letter_texts.change import TextsVersion
from app.models.parties import Recipient
from app.models.values import Outcome, Value


class Act(Value, frozen=True):
    """Base of all acts (handling)."""


# --- registering ------------------------------------------------------------------------------------


class LetterRegistered(Act, frozen=True):
    """A letter became a case. ``registered_on`` is the office's date that day."""

    facts: Facts
    registered_on: date


class FactsCorrected(Act, frozen=True):
    """A wrong registration was put right, and why."""

    facts: Facts
    why: str


class DocumentReceived(Act, frozen=True):
    """Something more arrived for the case (ettersending)."""

    document: Document
    received: date
    enclosures: tuple[Enclosure, ...] = ()
    note: str = ""


class NoteAdded(Act, frozen=True):
    """An internal note, e.g. of what was said on the telephone (fvl. § 11 d second paragraph)."""

    text: str


class CaseAssigned(Act, frozen=True):
    """The case was given to somebody, or taken; an empty ``to`` puts it back in the pool."""

    to: str
    to_name: str
    why: str = ""


class ImpartialityDeclared(Act, frozen=True):
    """Somebody declared whether they are impartial in this case (habilitet, fvl. §§ 6–10)."""

    impartial: bool
    grounds: str = ""


class RegisteredInError(Act, frozen=True):
    """The case should never have been opened (feilregistrert); it stays, closed and marked."""

    why: str


# --- reviewing --------------------------------------------------------------------------------------


class BasisRowsSet(Act, frozen=True):
    """The basis rows as they now stand; the whole list."""

    rows: tuple[BasisRow, ...]


class ChecklistFilled(Act, frozen=True):
    """Findings that were made or changed; only the changed rows."""

    findings: tuple[Finding, ...]


class MatrixFilled(Act, frozen=True):
    """Rows of the data-minimisation matrix that were made or changed; only the changed rows."""

    rows: tuple[MatrixRow, ...]


class CaseHeld(Act, frozen=True):
    """The case waits for something (satt på vent) until a day; ``reason`` is an id of the rulebook."""

    reason: str
    since: date
    until: date
    comment: str = ""


class CaseResumed(Act, frozen=True):
    """The wait is over."""

    on: date
    comment: str = ""


# --- deciding ---------------------------------------------------------------------------------------


class DecisionDrafted(Act, frozen=True):
    """The reasons and choices of the decision as they now stand."""

    draft: DecisionDraft


class DecisionProposed(Act, frozen=True):
    """The decision was submitted for approval.

    ``content`` and ``document`` are the SHA-256 of the letter's canonical content and of the draft PDF that the approver
    will read; ``fingerprint`` binds both to rows, checklist and matrix (``app.models.case.deciding.fingerprint``).
    """

    outcome: Outcome
    content: str
    document: str
    renderer: str
    fingerprint: str
    comment: str = ""
    pages: int = 1
    texts: TextsVersion | None = None


class ProposalWithdrawn(Act, frozen=True):
    """The proposer took the proposal back before it was decided."""

    why: str = ""


class CaseDiscontinued(Act, frozen=True):
    """The case ended without a decision (henlagt), e.g. because the application was withdrawn."""

    reason: str
    comment: str = ""


# --- approving --------------------------------------------------------------------------------------


class DecisionApproved(Act, frozen=True):
    """A second person approved what they read; ``read`` is the fingerprint they saw."""

    read: str


class ApprovalWithdrawn(Act, frozen=True):
    """The approver took the approval back before the letter was issued."""

    why: str


class DecisionReturned(Act, frozen=True):
    """The approver sent the proposal back with reasons pinned to what they are about (underkjent)."""

    pins: tuple[Pin, ...]
    comment: str = ""


# --- dispatching ------------------------------------------------------------------------------------


class LetterIssued(Act, frozen=True):
    """A letter was made final. For a decision, ``approved`` is the fingerprint that was approved."""

    letter: OutgoingLetter
    approved: str = ""
    terms: LetterTerms = LetterTerms()


class InformationRequested(Act, frozen=True):
    """A request for information was made final, which puts the case on hold in the same act (mangelbrev, fvl. § 11)."""

    letter: OutgoingLetter
    conditions: tuple[str, ...]
    due: date
    extra: str = ""


class LetterDispatched(Act, frozen=True):
    """A letter left the house. ``how`` is local_print, central_print or file.

    ``registered`` says that it went as registered post (rekommandert), ``tracking`` the number on its slip; ``enclosures``
    are the SHA-256 of the case's documents that lay in the envelope with it.
    """

    letter_id: str
    how: str
    on: date
    registered: bool = False
    tracking: str = ""
    enclosures: tuple[str, ...] = ()


class DispatchCorrected(Act, frozen=True):
    """A letter that was marked as sent had not left after all, and how we know."""

    letter_id: str
    why: str


class LetterReprinted(Act, frozen=True):
    """A letter that had left was printed again, and why. One that had come back is thereby sent again.

    ``to`` is the corrected name and address on the envelope where the letter's own was wrong; ``on`` and ``how`` say when and
    by which way it left, where it left.
    """

    letter_id: str
    why: str
    to: Recipient | None = None
    on: date | None = None
    how: str = ""


class CaseClosed(Act, frozen=True):
    """Nothing more remains to be done."""

    comment: str = ""


class CaseReopened(Act, frozen=True):
    """A closed case was opened again, and why."""

    why: str


class CaseHandedOver(Act, frozen=True):
    """The archive package of a closed case was made for the archive (avlevert til arkivet).

    ``file`` and ``sha256`` name the package, ``place`` is the name of the folder it was put in.
    """

    file: str
    sha256: str
    place: str
    on: date
