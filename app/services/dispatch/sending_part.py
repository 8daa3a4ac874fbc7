"""How a letter is to be sent: what lies in its envelope, whether it is registered, and where it goes after it came back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from app.models.case.state import Case
from app.models.check import check
from app.models.parties import Recipient
from app.models.reasons import Reason
from app.services import lease
from app.services.casework import Acting
from app.services.core import Core, Part
from app.services.dispatch.about import pages_of
from app.services.dispatch.again import with_recipient
from app.services.dispatch.book import Mark, keep_book, read_book
from app.services.pages import Receipt
from app.services.pages_dispatch import EnclosureChoice
from app.services.problems import LetterProblem

_NOT_THERE = (Reason.ALREADY_ISSUED, Reason.AT_APPEALS_BODY, Reason.CASE_CLOSED)
"""Why a registration is no longer open to correction."""


class SendingPart(Part):
    """What is chosen for a letter is kept in the book until it leaves."""

    def __init__(self, core: Core, acting: Acting) -> None:
        Part.__init__(self, core)
        self._acting = acting

    def enclosure_choices(self, case_id: str, letter_id: str) -> tuple[EnclosureChoice, ...]:
        """The documents of the case, and which of them are enclosed with the letter."""
        case = self._case(case_id)
        with self._core.read() as connection:
            chosen = read_book(connection).mark(letter_id).enclosures
        return tuple(
            EnclosureChoice(
                sha256=document.sha256, name=document.name, pages=document.pages, chosen=document.sha256 in chosen
            )
            for document in case.documents
        )

    def enclose(self, case_id: str, letter_id: str, enclosures: Sequence[str]) -> None:
        """Chooses what lies in the envelope with a letter that has not left, in this order."""
        case, chosen = self._case(case_id), tuple(enclosures)
        self._mark(letter_id, lambda mark: _enclosing(mark, chosen, pages_of(case, chosen)))

    def register_post(self, letter_id: str, registered: bool, tracking: str) -> None:
        """Chooses whether a letter goes as registered post, and notes the number of its slip."""
        number = "".join(tracking.split()).upper() if registered else ""
        self._mark(letter_id, lambda mark: msgspec.structs.replace(mark, registered=registered, tracking=number))

    def correct_address(self, case_id: str, letter_id: str, recipient: Recipient) -> Receipt:
        """Says where a letter that came back goes. Put right in the registration where that is still open.

        The registration of a decided case stays as it is, and so does one that an approver is reading, because a correction
        would void what was proposed; there the address goes on record with the letter when it leaves.
        """
        case = self._case(case_id)
        act = with_recipient(case, recipient, self._core.language)
        refusal = check(case, act, self._core.actor, self._core.rulebook)
        if refusal is None and case.proposal is None:
            return self._acting.submit(case_id, act)
        if refusal is not None and refusal.reason not in (
            Reason.ALREADY_ISSUED,
            Reason.AT_APPEALS_BODY,
            Reason.CASE_CLOSED,
        ):
            return Receipt(case_id=case_id, refusal=refusal)
        self._mark(letter_id, lambda mark: msgspec.structs.replace(mark, to=recipient))
        return Receipt(case_id=case_id)

    def _mark(self, letter_id: str, change: Callable[[Mark], Mark]) -> None:
        with self._core.write() as connection:
            book = read_book(connection)
            keep_book(connection, book.with_mark(letter_id, change(book.mark(letter_id))), self._core.stamp())
        self._core.notify(frozenset())

    def _case(self, case_id: str) -> Case:
        problem = lease.ended(self._core)
        if problem is not None:
            raise problem
        with self._core.read() as connection:
            case = self._acting.cases.view(connection, case_id).case
        if case is None:
            raise LetterProblem(detail="there is no such case here")
        return case


def _enclosing(mark: Mark, enclosures: tuple[str, ...], pages: tuple[int, ...]) -> Mark:
    return msgspec.structs.replace(mark, enclosures=enclosures, enclosed=pages)
