"""Which letter may be sent when: one short rule for each kind that asks for more than its recipient.

Read ``right_kind`` from the top: kinds with an act of their own are refused here, the others ask their question.
"""

from __future__ import annotations

from collections.abc import Callable

from app.models.case.acts import LetterIssued
from app.models.case.afterwards import CaseTransferred
from app.models.case.outgoing import AccessAnswer, LetterTerms, OutgoingLetter
from app.models.case.reviewing import open_for_review
from app.models.case.state import Case
from app.models.parties import Recipient
from app.models.reasons import Reason, Refused, refused
from app.models.register import Rulebook
from app.models.values import Actor, CaseKind, CaseState, LetterKind, Outcome

OWN_ACT = frozenset(
    (
        LetterKind.REQUEST_FOR_INFORMATION,
        LetterKind.APPEALS_STATEMENT,
        LetterKind.TRANSFER,
        LetterKind.FORWARDED_PAPERS,
    )
)
"""Kinds that become final in an act of their own, because the act does something more."""


def letter_fits(case: Case, letter: OutgoingLetter) -> Refused | None:
    """The server knows the case, the letter carries its number, and no letter of the case has its identity."""
    if not case.confirmed:
        return refused(Reason.NOT_CONFIRMED)
    if letter.case_number != case.number:
        return refused(Reason.CASE_NUMBER_WRONG)
    return refused(Reason.ID_REUSED) if case.letter(letter.id) else None


def addressed(to: Recipient | None) -> Refused | None:
    """Whether a letter to somebody else than the case's recipient says to whom."""
    named = to is not None and to.name.strip() and "".join(to.address.lines).strip()
    return None if named else refused(Reason.ADDRESSEE_MISSING)


def right_kind(case: Case, act: LetterIssued) -> Refused | None:
    """Whether a letter of this kind may be sent from this case as it stands, by what it says."""
    kind = act.letter.kind
    if kind in OWN_ACT:
        return refused(Reason.LETTER_KIND_WRONG)
    if case.state is CaseState.CLOSED and kind is not LetterKind.DISCONTINUED:
        return refused(Reason.CASE_CLOSED)
    rule = _RULES.get(kind)
    return rule(case, act.terms) if rule else None


def _complaint_receipt(case: Case, terms: LetterTerms) -> Refused | None:
    del terms
    return None if case.facts.kind is CaseKind.COMPLAINT else refused(Reason.LETTER_KIND_WRONG)


def _discontinued(case: Case, terms: LetterTerms) -> Refused | None:
    """The letter tells that the case has ended, so it has."""
    del terms
    ended = case.state is CaseState.CLOSED and case.outcome is Outcome.DISCONTINUE
    return None if ended else refused(Reason.NOT_DISCONTINUED)


def _advance_notice(case: Case, terms: LetterTerms) -> Refused | None:
    """Forvaltningsloven § 16: what the matter is about, and a day by which to comment."""
    del case
    if not terms.text.strip():
        return refused(Reason.LETTER_WORDS_MISSING)
    return None if terms.due else refused(Reason.DUE_MISSING)


def asks_documents(case: Case) -> bool:
    """Whether anybody can have asked to see documents: the case is about it, the complaint asks, or more has come."""
    complaint = case.facts.complaint
    asked = complaint is not None and complaint.asks_documents
    return case.facts.kind is CaseKind.DOCUMENT_ACCESS or asked or bool(case.later)


def _document_access(case: Case, terms: LetterTerms) -> Refused | None:
    """Forvaltningsloven § 21: a refusal is in writing and names its provision, down to paragraph and letter."""
    if not asks_documents(case):
        return refused(Reason.ACCESS_NOT_ASKED)
    if terms.access is None:
        return refused(Reason.ACCESS_ANSWER_MISSING)
    named = any(provision.strip() for provision in terms.provisions)
    if terms.access is AccessAnswer.ALL:
        return refused(Reason.PROVISION_SUPERFLUOUS) if named else None
    return None if named else refused(Reason.PROVISION_MISSING)


def _returned_post(case: Case, terms: LetterTerms) -> Refused | None:
    about = case.letter(terms.about)
    back = about is not None and about.came_back if terms.about else case.returned_post
    return None if back else refused(Reason.NO_POST_RETURNED)


def _free_letter(case: Case, terms: LetterTerms) -> Refused | None:
    del case
    if not terms.title.strip():
        return refused(Reason.LETTER_TITLE_MISSING)
    return None if terms.text.strip() else refused(Reason.LETTER_WORDS_MISSING)


_RULES: dict[LetterKind, Callable[[Case, LetterTerms], Refused | None]] = {
    LetterKind.COMPLAINT_RECEIPT: _complaint_receipt,
    LetterKind.DISCONTINUED: _discontinued,
    LetterKind.ADVANCE_NOTICE: _advance_notice,
    LetterKind.DOCUMENT_ACCESS_REPLY: _document_access,
    LetterKind.RETURNED_POST: _returned_post,
    LetterKind.FREE_LETTER: _free_letter,
}


def case_transferred(case: Case, act: CaseTransferred, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """A matter goes to the right body with its papers, and the sender is told; only before anything is decided in it."""
    del actor, rulebook
    wrong = letter_fits(case, act.covering) or letter_fits(case, act.notice)
    if wrong:
        return wrong
    if (act.covering.kind, act.notice.kind) != (LetterKind.FORWARDED_PAPERS, LetterKind.TRANSFER):
        return refused(Reason.LETTER_KIND_WRONG)
    if act.covering.id == act.notice.id:
        return refused(Reason.ID_REUSED)
    if case.transferred_to is not None:
        return refused(Reason.ALREADY_TRANSFERRED)
    if case.reversing is not None:
        return refused(Reason.REVERSAL_OPEN)
    return open_for_review(case) or addressed(act.to)
