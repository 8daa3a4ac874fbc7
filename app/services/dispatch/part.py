"""The dispatch desk of the workbench: its page, how letters are to be sent, and the print run.

A run is printed one letter at a time, so that it can be followed and stopped; the book tells after each what is certain.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import msgspec

from app.models.case.acts import DispatchCorrected, LetterReprinted
from app.models.case.facts import Document
from app.models.case.state import Case, SentLetter
from app.models.reasons import Refused
from app.models.store import shelves
from app.services import lease
from app.services.casework import Acting
from app.services.core import Core
from app.services.dispatch.again import goes_to
from app.services.dispatch.book import Book, Item, Run, keep_book, read_book
from app.services.dispatch.desk_page import desk_page, run_page
from app.services.dispatch.sending_part import SendingPart
from app.services.files import Files
from app.services.late import LateRoom
from app.services.letters.address import address_lines
from app.services.pages import Receipt
from app.services.pages_dispatch import DispatchPage, LetterLine, LetterRef, PrintRun
from app.services.pages_intake import PagePicture
from app.services.print_jobs import one_job, pictures_pdf
from app.services.printing import print_pdf
from app.services.problems import LetterProblem, PrintProblem
from app.services.settings import TRAY, value_of

if TYPE_CHECKING:
    from app.services.dispatch import address_sheet
else:
    address_sheet = LateRoom("app.services.dispatch.address_sheet")

_DPI = 200


class DispatchPart(SendingPart):
    """Letters on their way to paper and into envelopes."""

    def __init__(
        self,
        core: Core,
        acting: Acting,
        files: Files,
        letters: Callable[[str], Sequence[LetterLine]],
        picture: Callable[[str, int, int], PagePicture],
    ) -> None:
        SendingPart.__init__(self, core, acting)
        self._files = files
        self._listed = letters
        self._picture = picture

    def dispatch_page(self, text: str = "") -> DispatchPage:
        """The desk. All that waits is on it; of what has left, the newest."""
        lines = self._listed(text)
        with self._core.read() as connection:
            book = read_book(connection)
            values = shelves.setting_values(connection)
        return desk_page(lines, book, values, self._core.today())

    # --- the print run

    def begin_run(
        self, letters: Sequence[LetterRef], printer: str, copies: int, duplex: bool, why: str = ""
    ) -> PrintRun:
        """Begins a print run of these letters in this order. Nothing is printed yet."""
        with self._core.read() as connection:
            tray = value_of(shelves.setting_values(connection), TRAY)
        stamp = self._core.stamp()
        items = tuple(Item(case_id=case_id, letter_id=letter_id, at=stamp) for case_id, letter_id in letters)
        run = Run(begun=stamp, printer=printer, copies=copies, duplex=duplex, tray=tray, why=why, items=items)
        self._keep(lambda book: book.with_run(run))
        return run_page(run)

    def print_next(self) -> tuple[PrintRun | None, Refused | None]:
        """Prints the next letter of the run. Raises ``Problem``; the letter then counts as not printed."""
        problem = lease.ended(self._core)
        if problem is not None:
            raise problem
        with self._core.read() as connection:
            run = read_book(connection).run
        item = run.next() if run else None
        if run is None or item is None:
            return run_page(run) if run else None, None
        try:
            job, refusal = self._job(run, item)
            if refusal is not None:
                return self._tell_run(item, "failed"), refusal
            self._tell_run(item, "sending")
            print_pdf(job, run.printer, run.copies, run.duplex, run.tray)
        except (LetterProblem, PrintProblem):
            self._tell_run(item, "failed")
            raise
        return self._tell_run(item, "printed"), None

    def printed_up_to(self, letter_id: str) -> PrintRun | None:
        """Somebody counted: everything to and with this letter came out, the rest did not; "" means nothing did."""
        stamp = self._core.stamp()
        return self._change_run(lambda run: run.up_to(letter_id, stamp))

    def stop_run(self) -> PrintRun | None:
        """The run goes no further; what was not printed is to be printed some other time."""
        return self._change_run(lambda run: msgspec.structs.replace(run, open=False))

    def _tell_run(self, item: Item, state: str) -> PrintRun | None:
        stamp = self._core.stamp()
        return self._change_run(lambda run: run.with_item(item.letter_id, state, stamp))

    def _change_run(self, change: Callable[[Run], Run]) -> PrintRun | None:
        return self._keep(lambda book: book.with_run(change(book.run)) if book.run else book)

    def _keep(self, change: Callable[[Book], Book]) -> PrintRun | None:
        with self._core.write() as connection:
            book = change(read_book(connection))
            keep_book(connection, book, self._core.stamp())
        return run_page(book.run) if book.run else None

    # --- what is printed

    def _job(self, run: Run, item: Item) -> tuple[bytes, Refused | None]:
        """The bytes for the printer. A letter that has left is printed again for a reason on record, said first."""
        case = self._case(item.case_id)
        sent = case.letter(item.letter_id)
        if sent is None or not sent.confirmed:
            raise LetterProblem(detail="the server has not confirmed this letter")
        documents = list(self._documents(case, sent))
        if sent.dispatched_on is not None and not sent.came_back:
            receipt = self._acting.submit(case.id, LetterReprinted(letter_id=sent.letter.id, why=run.why))
            if receipt.refusal is not None:
                return b"", receipt.refusal
        return one_job(documents, run.duplex), None

    def _documents(self, case: Case, sent: SentLetter) -> Sequence[bytes]:
        found: list[bytes] = []
        rulebook = self._core.rulebook
        with self._core.read() as connection:
            mark = read_book(connection).mark(sent.letter.id)
        to, other_address = goes_to(case, sent, mark, rulebook)
        if other_address:
            lines = address_lines(to, rulebook)
            try:
                found.append(address_sheet.address_sheet(lines, case.number, case.facts.language))
            except address_sheet.AddressTooLong as fault:
                raise LetterProblem(detail="the corrected address does not fit in the window") from fault
        found.append(self._files.get(sent.letter.document))
        known = {document.sha256: document for document in case.documents}
        chosen = sent.enclosures if sent.dispatched_on else mark.enclosures
        return [*found, *(self._printable(known[sha256]) for sha256 in chosen if sha256 in known)]

    def _printable(self, document: Document) -> bytes:
        """A document as a PDF: its harmless copy, or pages of pixels where it is a picture or an e-mail."""
        name = document.shown or document.sha256
        data = self._files.get(name)
        if data.startswith(b"%PDF-"):
            return data
        return pictures_pdf([self._picture(name, number, _DPI) for number in range(1, document.pages + 1)])

    # --- the envelope

    def dispatch_corrected(self, case_id: str, letter_id: str, why: str) -> Receipt:
        """Says that a letter ticked as sent lies here still. It counts as printed."""
        receipt = self._acting.submit(case_id, DispatchCorrected(letter_id=letter_id, why=why))
        if receipt.done:
            stamp = self._core.stamp()
            self._keep(lambda book: msgspec.structs.replace(book, printed={**book.printed, letter_id: stamp}))
            self._core.notify(frozenset({case_id}))
        return receipt
