"""What is weighed and written in a case before it is decided: findings, basis rows, the matrix, the draft, and pins.

Values that acts carry and cases hold. Knows no act, and no rule about any of them.
"""

from __future__ import annotations

from enum import StrEnum

from app.models.letter_texts.change import TextsVersion
from app.models.values import PageRef, Value


class FindingResult(StrEnum):
    """What the caseworker found about one condition of the checklist."""

    MET = "met"
    NOT_MET = "not_met"
    NOT_RELEVANT = "not_relevant"


class Finding(Value, frozen=True):
    """One row of the checklist (vilkårsvurdering). ``result`` None means not yet judged."""

    condition: str
    result: FindingResult | None = None
    evidence: PageRef | None = None
    assessment: str = ""


class BasisRow(Value, frozen=True):
    """One basis row (grunnlagsrad): legal basis for disclosure, purpose, processing basis and service, with verdict.

    ``legal_basis`` is an id in the rulebook, "none_cited", or "" with the words in ``legal_basis_text``.
    """

    id: str
    legal_basis: str = ""
    legal_basis_text: str = ""
    purpose: str = ""
    processing_basis: str = ""
    service: str = "one_off"
    granted: bool | None = None
    reason: str = ""


class Verdict(StrEnum):
    """What we decide about one data element."""

    GRANTED = "granted"
    NARROWED = "narrowed"
    REFUSED = "refused"


class MatrixRow(Value, frozen=True):
    """One row of the data-minimisation matrix (dataminimering, GDPR art. 5(1)(c)).

    ``path`` names the element in the register; ``asked`` False takes a row out of the matrix again.
    """

    path: str
    asked: bool = True
    necessary_because: str = ""
    scope: str = ""
    verdict: Verdict | None = None
    narrowed_to: str = ""
    reason: str = ""


class ParagraphText(Value, frozen=True):
    """The caseworker's own words in place of a generated paragraph of the letter; ``key`` names the paragraph."""

    key: str
    text: str


class DecisionDraft(Value, frozen=True):
    """What the caseworker has written towards a decision (utkast til vedtak).

    ``grounds`` are the provisions *we* refuse or narrow by; ``dismissal`` is an id of the rulebook's dismissal
    reasons when the case is dismissed without being examined (avvisning). Forvaltningsloven §§ 24–25.
    """

    grounds: tuple[str, ...] = ()
    facts: str = ""
    assessment: str = ""
    paragraphs: tuple[ParagraphText, ...] = ()
    dismissal: str = ""
    individual_decision: bool = True
    texts: TextsVersion | None = None
    """The letter texts it is written with; None are those of the day."""


class Pin(Value, frozen=True):
    """A reason for returning a proposal, pinned to what it is about, e.g. "row:1", "condition:period", "paragraph:facts"."""

    target: str
    reason: str
    comment: str = ""
