"""The dispatch desk of a paper workbench: the real book, envelopes, labels and lists; its printer writes down what it got."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import msgspec

from app.models.case.acts import CaseHandedOver, DispatchCorrected, LetterDispatched, LetterReprinted
from app.models.case.state import Case
from app.models.check import check
from app.models.parties import Recipient
from app.models.postage import table_on
from app.models.reasons import Refused
from app.models.values import digest
from app.services.dispatch import labels
from app.services.dispatch.about import about_letter, letter_recipient, pages_of
from app.services.dispatch.again import goes_to, sent_again, with_recipient
from app.services.dispatch.book import Item, Run
from app.services.dispatch.envelopes import print_order, stationery
from app.services.dispatch.franking import franking_csv, franking_list
from app.services.dispatch.franking_pdf import franking_pdf
from app.services.dispatch.lines import desk_lines
from app.services.dispatch.part import _run_page
from app.services.letters.address import address_lines
from app.services.pages import Receipt
from app.services.pages_dispatch import (
    ArchiveAnswer,
    ArchiveLine,
    DispatchPage,
    EnclosureChoice,
    FrankingList,
    Handed,
    LabelAnswer,
    LabelMisfit,
    LetterLine,
    LetterRef,
    PrintRun,
    Stage,
)
from app.services.problems import PrintProblem
from app.services.settings import DUPLEX, LABEL_SHEET, PRINTER, value_of
from tests.paper.core import PaperCore


class PaperDispatch(PaperCore):
    """``jammed`` are the letters at which the printer stops; ``papers`` what lists and labels were printed."""

    def dispatch_page(self, text: str = "") -> DispatchPage:
        return DispatchPage(
            letters=print_order(self.letters(text)),
            today=self.today,
            run=_run_page(self.book.run),
            printer=value_of(self.values, PRINTER),
            duplex=value_of(self.values, DUPLEX) == "yes",
            label_sheet=value_of(self.values, LABEL_SHEET),
        )

    def letters(self, text: str = "") -> tuple[LetterLine, ...]:
        cases = [case for case_id in self.shelf.histories if (case := self.shelf.case(case_id))]
        rows = [row for case in cases if self._is_about(case, text) for row in self._rows(case)]
        table = table_on(self.rulebook.postage, self.today)
        lines = {line.letter_id: line for line in desk_lines(rows, self.book, stationery(self.values), table)}
        return tuple(lines[row.letter_id] for row in rows)

    def _is_about(self, case: Case, text: str) -> bool:
        facts = case.facts
        words = " ".join((case.number, facts.title, facts.party.name, facts.sender.name, facts.recipient.name))
        return text.lower() in words.lower()

    def _rows(self, case: Case) -> list[SimpleNamespace]:
        return [
            SimpleNamespace(
                case_id=case.id,
                number=case.number,
                title=case.facts.title,
                letter_id=sent.letter.id,
                kind=sent.letter.kind.value,
                recipient=letter_recipient(case, sent).name,
                language=case.facts.language.value,
                issued=sent.letter.date.isoformat(),
                document=sent.letter.document,
                dispatched_on=sent.dispatched_on.isoformat() if sent.dispatched_on else "",
                dispatched_how=sent.dispatched_how,
                about=about_letter(case, sent, self.rulebook),
            )
            for sent in case.letters
        ]

    # --- how a letter is to be sent

    def enclosure_choices(self, case_id: str, letter_id: str) -> tuple[EnclosureChoice, ...]:
        case, chosen = self._there(case_id), self.book.mark(letter_id).enclosures
        return tuple(
            EnclosureChoice(sha256=item.sha256, name=item.name, pages=item.pages, chosen=item.sha256 in chosen)
            for item in case.documents
        )

    def enclose(self, case_id: str, letter_id: str, enclosures: Sequence[str]) -> None:
        chosen = tuple(enclosures)
        enclosed = pages_of(self._there(case_id), chosen)
        mark = msgspec.structs.replace(self.book.mark(letter_id), enclosures=chosen, enclosed=enclosed)
        self.book = self.book.with_mark(letter_id, mark)
        self.tell(frozenset())

    def register_post(self, letter_id: str, registered: bool, tracking: str) -> None:
        mark = msgspec.structs.replace(self.book.mark(letter_id), registered=registered, tracking=tracking)
        self.book = self.book.with_mark(letter_id, mark)
        self.tell(frozenset())

    def correct_address(self, case_id: str, letter_id: str, recipient: Recipient) -> Receipt:
        case = self._there(case_id)
        act = with_recipient(case, recipient, self.language)
        if check(case, act, self.actor, self.rulebook) is None and case.proposal is None:
            return self.submit(case_id, act)
        self.book = self.book.with_mark(letter_id, msgspec.structs.replace(self.book.mark(letter_id), to=recipient))
        self.tell(frozenset())
        return Receipt(case_id=case_id)

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
            return _run_page(run), None
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
        page = _run_page(run)
        assert page is not None
        return page

    # --- the envelope

    def dispatched(self, case_id: str, letter_id: str, how: str) -> Receipt:
        case = self._there(case_id)
        sent, mark = case.letter(letter_id), self.book.mark(letter_id)
        if sent is not None and sent.came_back:
            receipt = self.submit(case_id, sent_again(case, sent, mark, self.rulebook, how, self.today))
        else:
            act = LetterDispatched(
                letter_id=letter_id, how=how, on=self.today, registered=mark.registered, tracking=mark.tracking
            )
            receipt = self.submit(case_id, msgspec.structs.replace(act, enclosures=mark.enclosures))
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
        chosen, fitted, misfits = labels.label_sheets()[sheet], [], []
        for case_id, letter_id in letters:
            case = self._there(case_id)
            sent = case.letter(letter_id)
            assert sent is not None
            to, _ = goes_to(case, sent, self.book.mark(letter_id), self.rulebook)
            found = labels.fit(address_lines(to, self.rulebook), chosen)
            if isinstance(found, labels.Fitted):
                fitted.append(found)
            else:
                misfits.append(LabelMisfit(case_number=case.number, why=found.why, line=found.line))
        needed, free = labels.sheets_needed(len(fitted), start, chosen)
        pdf = labels.draw_labels(fitted, chosen, start) if fitted else b""
        return LabelAnswer(pdf=pdf, labels=len(fitted), sheets=needed, next_free=free, misfits=tuple(misfits))

    def franking(self, day: date, letters: Sequence[LetterRef] = ()) -> FrankingList:
        wanted = {letter_id for _, letter_id in letters}
        lines = [
            line
            for line in print_order(self.letters())
            if line.letter_id in wanted or (not wanted and line.stage is Stage.SENT and line.dispatched_on == day)
        ]
        return franking_list(lines, day, verified=False)

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
