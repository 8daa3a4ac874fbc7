"""The dispatch desk of a paper workbench: the real book, envelopes, labels and lists; its printer writes down what it got."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import msgspec

from app.models.case.acts import CaseHandedOver, DispatchCorrected, LetterReprinted
from app.models.case.state import Case
from app.models.parties import Recipient
from app.models.postage import table_on
from app.models.reasons import Reason, Refused, refused
from app.models.values import digest
from app.services.dispatch.again import departure
from app.services.dispatch.book import Item, Mark, Run
from app.services.dispatch.choices import address_correction, enclosing, enclosure_choices, posted
from app.services.dispatch.desk_page import desk_page, run_page
from app.services.dispatch.envelopes import stationery
from app.services.dispatch.franking import franking_csv, franking_of
from app.services.dispatch.franking_pdf import franking_pdf
from app.services.dispatch.label_addresses import address_label, label_answer, one_of_each_envelope
from app.services.dispatch.labels import label_sheets
from app.services.dispatch.lines import desk_lines
from app.services.listing import letter_rows
from app.services.pages import Receipt
from app.services.pages_dispatch import (
    ArchiveAnswer,
    ArchiveLine,
    DispatchPage,
    EnclosureChoice,
    FrankingList,
    Handed,
    LabelAnswer,
    LetterLine,
    LetterRef,
    PrintRun,
)
from app.services.problems import PrintProblem
from tests.paper.core import PaperCore


class PaperDispatch(PaperCore):
    """``jammed`` are the letters at which the printer stops; ``papers`` what lists and labels were printed."""

    def dispatch_page(self, text: str = "") -> DispatchPage:
        return desk_page(self.letters(text), self.book, self.values, self.today)

    def letters(self, text: str = "") -> tuple[LetterLine, ...]:
        cases = [case for case_id in self.shelf.histories if (case := self.shelf.case(case_id))]
        rows = [row for case in cases if self._is_about(case, text) for row in self._rows(case)]
        table = table_on(self.rulebook.postage, self.today)
        return desk_lines(rows, self.book, stationery(self.values), table)

    def _is_about(self, case: Case, text: str) -> bool:
        facts = case.facts
        words = " ".join((case.number, facts.title, facts.party.name, facts.sender.name, facts.recipient.name))
        return text.lower() in words.lower()

    def _rows(self, case: Case) -> list[SimpleNamespace]:
        return [
            SimpleNamespace(case_id=case.id, number=case.number, title=case.facts.title, **msgspec.structs.asdict(row))
            for row in letter_rows(case, self.rulebook)
        ]

    # --- how a letter is to be sent

    def enclosure_choices(self, case_id: str, letter_id: str) -> tuple[EnclosureChoice, ...]:
        return enclosure_choices(self._there(case_id), self.book.mark(letter_id))

    def enclose(self, case_id: str, letter_id: str, enclosures: Sequence[str]) -> None:
        self._mark(letter_id, enclosing(self._there(case_id), self.book.mark(letter_id), enclosures))

    def register_post(self, letter_id: str, registered: bool, tracking: str) -> None:
        self._mark(letter_id, posted(self.book.mark(letter_id), registered, tracking))

    def correct_address(self, case_id: str, letter_id: str, recipient: Recipient) -> Receipt:
        found = address_correction(self._there(case_id), recipient, self.actor, self.rulebook, self.language)
        if isinstance(found, Refused):
            return Receipt(case_id=case_id, refusal=found)
        if found is not None:
            return self.submit(case_id, found)
        self._mark(letter_id, msgspec.structs.replace(self.book.mark(letter_id), to=recipient))
        return Receipt(case_id=case_id)

    def _mark(self, letter_id: str, mark: Mark) -> None:
        self.book = self.book.with_mark(letter_id, mark)
        self.tell(frozenset())

    def _there(self, case_id: str) -> Case:
        case = self.shelf.case(case_id)
        assert case is not None
        return case

    # --- the print run

    def begin_run(
        self, letters: Sequence[LetterRef], printer: str, copies: int, duplex: bool, why: str = ""
    ) -> PrintRun:
        items = tuple(Item(case_id=case_id, letter_id=letter_id) for case_id, letter_id in letters)
        run = Run(
            begun="2026-11-23T14:32:00+01:00", printer=printer, copies=copies, duplex=duplex, why=why, items=items
        )
        return self._told(run)

    def print_next(self) -> tuple[PrintRun | None, Refused | None]:
        run = self.book.run
        item = run.next() if run else None
        if run is None or item is None:
            return run_page(run) if run else None, None
        sent = self._there(item.case_id).letter(item.letter_id)
        assert sent is not None
        if item.letter_id in self.jammed:
            self._told(run.with_item(item.letter_id, "failed", self.book.run.begun if self.book.run else ""))
            raise PrintProblem(detail="out of paper")
        if sent.dispatched_on is not None and not sent.came_back:
            again = LetterReprinted(letter_id=item.letter_id, why=run.why)
            receipt = self.submit(item.case_id, again)
            if receipt.refusal:
                return self._told(run.with_item(item.letter_id, "failed", "")), receipt.refusal
        self.printed.append((item.case_id, item.letter_id, run.printer))
        return self._told(run.with_item(item.letter_id, "printed", "2026-11-23T14:33:00+01:00")), None

    def printed_up_to(self, letter_id: str) -> PrintRun | None:
        run = self.book.run
        return self._told(run.up_to(letter_id, "2026-11-23T14:40:00+01:00")) if run else None

    def stop_run(self) -> PrintRun | None:
        run = self.book.run
        return self._told(msgspec.structs.replace(run, open=False)) if run else None

    def _told(self, run: Run) -> PrintRun:
        self.book = self.book.with_run(run)
        return run_page(run)

    # --- the envelope

    def dispatched(self, case_id: str, letter_id: str, how: str) -> Receipt:
        case = self._there(case_id)
        sent = case.letter(letter_id)
        if sent is None:
            return Receipt(case_id=case_id, refusal=refused(Reason.NOT_CONFIRMED))
        mark = self.book.mark(letter_id)
        receipt = self.submit(case_id, departure(case, sent, mark, self.rulebook, how, self.today))
        if receipt.done:
            self.book = self.book.without((letter_id,))
        return receipt

    def dispatch_corrected(self, case_id: str, letter_id: str, why: str) -> Receipt:
        receipt = self.submit(case_id, DispatchCorrected(letter_id=letter_id, why=why))
        if receipt.done:
            self.book = msgspec.structs.replace(self.book, printed={**self.book.printed, letter_id: "2026-11-23"})
        return receipt

    # --- papers of the desk

    def address_labels(self, letters: Sequence[LetterRef], sheet: str, start: int) -> LabelAnswer:
        chosen = label_sheets()[sheet]
        found = [
            (
                line.case_number,
                address_label(
                    self._there(line.case_id),
                    line.letter_id,
                    self.book.mark(line.letter_id),
                    self.actor,
                    self.rulebook,
                    chosen,
                ),
            )
            for line in one_of_each_envelope(self.letters(), letters)
        ]
        return label_answer(found, chosen, start)

    def franking(self, day: date, letters: Sequence[LetterRef] = ()) -> FrankingList:
        return franking_of(self.letters(), day, letters, table_on(self.rulebook.postage, day))

    def franking_paper(self, found: FrankingList, kind: str) -> bytes:
        return franking_csv(found, self.language) if kind == "csv" else franking_pdf(found, self.language)

    def save_paper(self, data: bytes, target: Path) -> Path:
        target.write_bytes(data)
        return target

    def print_paper(self, data: bytes, printer: str) -> None:
        self.papers.append((data, printer))

    # --- handing over

    def hand_over(self, case_id: str, letter_id: str, folder: Path) -> Handed:
        if letter_id in self.jammed:
            raise PrintProblem(detail="the folder is gone")
        path = folder / f"{letter_id.replace(':', '-')}.zip"
        path.write_bytes(letter_id.encode())
        receipt = self.dispatched(case_id, letter_id, "central_print")
        number = self._there(case_id).number
        return Handed(
            case_number=number, letter_id=letter_id, file=path.name, sha256=digest(b""), refusal=receipt.refusal
        )

    def handover_receipt(self, handed: Sequence[Handed], folder: Path) -> Path:
        return self.save_paper(b"%PDF-", folder / "kvittering.pdf")

    def archive_lines(self) -> tuple[ArchiveLine, ...]:
        cases = [case for case_id in self.shelf.histories if (case := self.shelf.case(case_id))]
        return tuple(
            ArchiveLine(case_id=case.id, number=case.number, title=case.facts.title)
            for case in cases
            if case.to_archive
        )

    def hand_to_archive(self, case_id: str, folder: Path) -> ArchiveAnswer:
        path = folder / f"{self._there(case_id).number}.zip"
        path.write_bytes(case_id.encode())
        act = CaseHandedOver(file=path.name, sha256=digest(b"zip"), place=folder.name, on=self.today)
        receipt = self.submit(case_id, act)
        return ArchiveAnswer(case_id=case_id, file=path.name, sha256=digest(b"zip"), refusal=receipt.refusal)
