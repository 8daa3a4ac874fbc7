"""A decision as data (vedtak.json), for the file that carries it: what was decided, in the ids of the rulebook.

Says nothing that the letter does not say, and less: no names, no numbers of people, no words that somebody wrote. Whoever
holds the letter has the words; whoever reads the data wants to count, compare or act. The schema is version 1; a change of
what a field means is another version. Knows nothing of PDF. See ``docs/decisions/0020-decision-data.md``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final, Literal, Protocol

import msgspec

from app.models.case.state import Case
from app.models.case.weighing import Verdict
from app.models.parties import PartyKind
from app.models.register import Rulebook
from app.models.texts import Language
from app.models.values import LetterKind, Outcome
from app.services.letters.letter import IssueFields, Letter, TableBlock, content_digest
from app.services.letters.reviewed import NONE_CITED

SCHEMA: Final = "arbeidsbenken.vedtak/1"
OTHER = "other"
"""What has no id in the rulebook, because somebody wrote it in words."""


class Known(Protocol):
    """Anything of the rulebook that has an id."""

    @property
    def id(self) -> str: ...


class DecidedRow(msgspec.Struct, frozen=True, kw_only=True):
    """A basis row (grunnlagsrad) by the rulebook's ids, and whether it was granted."""

    legal_basis: str
    purpose: str
    processing_basis: str
    service: str
    granted: bool


class DecidedElement(msgspec.Struct, frozen=True, kw_only=True):
    """A data element by its path in the register, and what was decided about it."""

    path: str
    verdict: Verdict


class DecidedPeriod(msgspec.Struct, frozen=True, kw_only=True):
    """The period that was asked for; a day that is not known is null."""

    first: date | None
    last: date | None


class DecisionData(msgspec.Struct, frozen=True, kw_only=True):
    """The whole file. ``content`` is the SHA-256 that the approval binds.

    ``rows``, ``elements`` and ``period`` are empty where the letter says nothing of them: in a dismissal, and where the
    reader has not shown that she may act for somebody.
    """

    schema: Literal["arbeidsbenken.vedtak/1"]
    case_number: str
    date: date
    kind: LetterKind
    template: str
    language: Language
    outcome: Outcome
    individual_decision: bool
    recipient_kind: PartyKind
    grounds: tuple[str, ...]
    dismissal: str
    rows: tuple[DecidedRow, ...]
    elements: tuple[DecidedElement, ...]
    period: DecidedPeriod | None
    texts: str
    rulebook: str
    content: str


def decision_data(case: Case, letter: Letter, fields: IssueFields, rulebook: Rulebook) -> bytes | None:
    """The JSON of a final decision, the same bytes everywhere; None for letters that are no decisions."""
    if letter.outcome is None:
        return None
    dismissed = letter.outcome is Outcome.DISMISS
    period = case.facts.request.period if any(block.key == "period" for block in letter.blocks) else None
    data = DecisionData(
        schema=SCHEMA,
        case_number=fields.case_number,
        date=fields.date,
        kind=letter.kind,
        template=letter.template,
        language=letter.language,
        outcome=letter.outcome,
        individual_decision=letter.individual_decision,
        recipient_kind=case.facts.party.kind,
        grounds=tuple(_id(ground, rulebook.grounds) for ground in case.draft.grounds if ground.strip()),
        dismissal=case.draft.dismissal if dismissed and case.draft.dismissal in rulebook.dismissal_reasons else "",
        rows=() if letter.guarded or dismissed else tuple(_rows(case, rulebook)),
        elements=() if letter.guarded else tuple(_elements(case, letter)),
        period=DecidedPeriod(first=period.first, last=period.last) if period and not letter.guarded else None,
        texts=letter.texts,
        rulebook=letter.rulebook,
        content=content_digest(letter),
    )
    return msgspec.json.format(msgspec.json.encode(data), indent=1) + b"\n"


def _rows(case: Case, rulebook: Rulebook) -> Iterator[DecidedRow]:
    for row in case.rows:
        if row.granted is not None:
            yield DecidedRow(
                legal_basis=row.legal_basis
                if row.legal_basis == NONE_CITED
                else _id(row.legal_basis, rulebook.legal_bases),
                purpose=_id(row.purpose, rulebook.purposes),
                processing_basis=_id(row.processing_basis, rulebook.processing_bases),
                service=_id(row.service, rulebook.services),
                granted=row.granted,
            )


def _id(value: str, known: Iterable[Known]) -> str:
    """The value where it is an id of the rulebook; somebody's own words stay in the letter."""
    return value if any(value == one.id for one in known) else OTHER


def _elements(case: Case, letter: Letter) -> Iterator[DecidedElement]:
    """What the letter's own table lists, in its order."""
    for table in letter.blocks:
        for line in table.rows if isinstance(table, TableBlock) else ():
            row = case.matrix.get(line.key.removeprefix("element:"))
            if row is not None and row.verdict is not None:
                yield DecidedElement(path=row.path, verdict=row.verdict)
