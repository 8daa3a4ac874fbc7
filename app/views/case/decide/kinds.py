"""Which letters are offered for a case as it stands, and which fields each of them needs.

What plainly is no question now is not offered; what is offered and not yet allowed says why at the button. Knows the page;
knows no Qt.
"""

from __future__ import annotations

from app.models.case.letter_rules import asks_documents
from app.models.values import CaseKind, CaseState, LetterKind, Outcome
from app.services.pages import CasePage

ASKED, DUE, EXPECTED, TITLE, RECIPIENT = "asked", "due", "expected", "title", "recipient"
ACCESS, REASON, ABOUT, COPIES = "access", "reason", "about", "copies"

FIELDS: dict[LetterKind, frozenset[str]] = {
    LetterKind.REQUEST_FOR_INFORMATION: frozenset((ASKED, DUE)),
    LetterKind.INTERIM_REPLY: frozenset((EXPECTED,)),
    LetterKind.COMPLAINT_RECEIPT: frozenset((EXPECTED,)),
    LetterKind.DISCONTINUED: frozenset((REASON,)),
    LetterKind.ADVANCE_NOTICE: frozenset((DUE,)),
    LetterKind.TRANSFER: frozenset((RECIPIENT,)),
    LetterKind.DOCUMENT_ACCESS_REPLY: frozenset((ACCESS,)),
    LetterKind.RETURNED_POST: frozenset((ABOUT, RECIPIENT)),
    LetterKind.FREE_LETTER: frozenset((TITLE, COPIES)),
}
"""The fields of a kind beside the own words that every letter has room for."""


def fields_of(kind: LetterKind) -> frozenset[str]:
    return FIELDS.get(kind, frozenset())


def kinds_for(page: CasePage) -> tuple[LetterKind, ...]:
    """The kinds in the order in which they are most often wanted."""
    case = page.case
    if case.state is CaseState.CLOSED:
        return (LetterKind.DISCONTINUED,) if case.outcome is Outcome.DISCONTINUE else (LetterKind.FREE_LETTER,)
    complaint = case.facts.kind is CaseKind.COMPLAINT
    decided = case.has_sent(LetterKind.DECISION)
    undecided = not decided and case.reversing is None and case.at_appeals_body is None
    offered = (
        (LetterKind.COMPLAINT_RECEIPT, complaint),
        (LetterKind.REQUEST_FOR_INFORMATION, not complaint),
        (LetterKind.RECEIPT, not complaint),
        (LetterKind.INTERIM_REPLY, True),
        (LetterKind.RETURNED_POST, bool(case.returned_post)),
        (LetterKind.DOCUMENT_ACCESS_REPLY, asks_documents(case)),
        (LetterKind.ADVANCE_NOTICE, not decided or case.reversing is not None),
        (LetterKind.TRANSFER, undecided and case.transferred_to is None),
        (LetterKind.DISCONTINUED, undecided and case.transferred_to is None),
        (LetterKind.FREE_LETTER, True),
    )
    return tuple(kind for kind, fits in offered if fits)
