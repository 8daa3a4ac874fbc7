"""How a letter is to be sent: what lies in its envelope, whether it is registered, and where it goes after it came back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from app.models.case.state import Case
from app.models.parties import Recipient
from app.models.reasons import Refused
from app.services import lease
from app.services.casework import Acting
from app.services.core import Core, Part
from app.services.dispatch.book import Mark, keep_book, read_book
from app.services.dispatch.choices import address_correction, enclosing, enclosure_choices, posted
from app.services.pages import Receipt
from app.services.pages_dispatch import EnclosureChoice


class SendingPart(Part):
    """What is chosen for a letter is kept in the book until it leaves."""

    def __init__(self, core: Core, acting: Acting) -> None:
        Part.__init__(self, core)
        self._acting = acting

    def enclosure_choices(self, case_id: str, letter_id: str) -> tuple[EnclosureChoice, ...]:
        """The documents of the case, and which of them are enclosed with the letter."""
        case = self._case(case_id)
        with self._core.read() as connection:
            mark = read_book(connection).mark(letter_id)
        return enclosure_choices(case, mark)

    def enclose(self, case_id: str, letter_id: str, enclosures: Sequence[str]) -> None:
        """Chooses what lies in the envelope with a letter that has not left, in this order."""
        case = self._case(case_id)
        self._mark(letter_id, lambda mark: enclosing(case, mark, enclosures))

    def register_post(self, letter_id: str, registered: bool, tracking: str) -> None:
        """Chooses whether a letter goes as registered post, and notes the number of its slip."""
        self._mark(letter_id, lambda mark: posted(mark, registered, tracking))

    def correct_address(self, case_id: str, letter_id: str, recipient: Recipient) -> Receipt:
        """Says where a letter that came back goes. Put right in the registration where that is still open."""
        core, case = self._core, self._case(case_id)
        found = address_correction(case, recipient, core.actor, core.rulebook, core.language)
        if isinstance(found, Refused):
            return Receipt(case_id=case_id, refusal=found)
        if found is not None:
            return self._acting.submit(case_id, found)
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
        return self._acting.shown(case_id)
