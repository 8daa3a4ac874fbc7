"""What the dispatch desk makes beside letters: address labels, the franking list, and what is handed to others.

A protected address stands on nothing that lies about: never on a franking list, and on a label only for those who may open
the case; a strictly confidential one on no label at all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.models.case.acts import CaseHandedOver
from app.models.case.state import Case
from app.models.postage import table_on
from app.models.reasons import Reason, refused
from app.models.store import lists
from app.models.values import digest
from app.models.worklist import WorklistFilter, WorklistQuery
from app.services import lease
from app.services.casework import Acting
from app.services.core import Core, Part
from app.services.dispatch.book import read_book
from app.services.dispatch.franking import franking_csv, franking_of
from app.services.late import LateRoom
from app.services.pages import Receipt
from app.services.pages_dispatch import (
    ArchiveAnswer,
    ArchiveLine,
    FrankingList,
    Handed,
    LabelAnswer,
    LetterLine,
    LetterRef,
)
from app.services.printing import print_pdf
from app.services.problems import PrintProblem
from app.services.whole_file import write_whole

if TYPE_CHECKING:
    from app.services.dispatch import franking_pdf, label_addresses, labels, receipt
else:
    label_addresses, labels = (
        LateRoom("app.services.dispatch.label_addresses"),
        LateRoom("app.services.dispatch.labels"),
    )
    franking_pdf, receipt = LateRoom("app.services.dispatch.franking_pdf"), LateRoom("app.services.dispatch.receipt")

_MOST_CASES = 500


class Packages(msgspec.Struct, frozen=True):
    """The ways of the workbench that packages go: a letter for central print, a case for the archive, and out of the door."""

    letter: Callable[[str, str, Path], Path]
    case: Callable[[str, Path], Path]
    dispatched: Callable[[str, str, str], Receipt]


class DeskPapersPart(Part):
    """Labels, lists and packages."""

    def __init__(
        self, core: Core, acting: Acting, letters: Callable[[str], Sequence[LetterLine]], packages: Packages
    ) -> None:
        Part.__init__(self, core)
        self._acting = acting
        self._listed = letters
        self._packages = packages

    # --- labels

    def address_labels(self, letters: Sequence[LetterRef], sheet: str, start: int) -> LabelAnswer:
        """A label for each envelope of these letters, from label ``start`` of the first sheet. Raises ``ValueError``."""
        self._may_read_now()
        chosen = labels.label_sheets()[sheet]
        lines = label_addresses.one_of_each_envelope(self._listed(""), letters)
        return label_addresses.label_answer(
            [(line.case_number, self._label(line, chosen)) for line in lines], chosen, start
        )

    def _label(self, line: LetterLine, sheet: labels.LabelSheet) -> label_addresses.Found:
        core = self._core
        with core.read() as connection:
            case = self._acting.cases.view(connection, line.case_id).case
            mark = read_book(connection).mark(line.letter_id)
        return label_addresses.address_label(case, line.letter_id, mark, core.actor, core.rulebook, sheet)

    # --- the franking list

    def franking(self, day: date, letters: Sequence[LetterRef] = ()) -> FrankingList:
        """The list of these letters, or of what left by our own post on a day."""
        self._may_read_now()
        return franking_of(self._listed(""), day, letters, table_on(self._core.rulebook.postage, day))

    def franking_paper(self, found: FrankingList, kind: str) -> bytes:
        """The list as "pdf" or "csv"."""
        make = franking_csv if kind == "csv" else franking_pdf.franking_pdf
        return make(found, self._core.language)

    def save_paper(self, data: bytes, target: Path) -> Path:
        """Writes a list or labels whole or not at all. Raises ``PrintProblem``."""
        try:
            write_whole(target, data)
        except OSError as fault:
            raise PrintProblem(detail=fault.strerror or "the file cannot be written") from fault
        return target

    def print_paper(self, data: bytes, printer: str) -> None:
        """Prints a list or labels on one side. Raises ``PrintProblem``."""
        print_pdf(data, printer, 1, False)

    # --- handing over

    def hand_over(self, case_id: str, letter_id: str, folder: Path) -> Handed:
        """Writes the package for central print and marks the letter as handed over. Raises ``Problem``; then nothing is."""
        path = self._packages.letter(case_id, letter_id, folder)
        answer = self._packages.dispatched(case_id, letter_id, "central_print")
        with self._core.read() as connection:
            case = self._acting.cases.view(connection, case_id).case
        if answer.refusal is not None:
            path.unlink(missing_ok=True)
        return Handed(
            case_number=case.number if case else "",
            letter_id=letter_id,
            file=path.name,
            sha256=digest(path.read_bytes()) if answer.done else "",
            refusal=answer.refusal,
        )

    def handover_receipt(self, handed: Sequence[Handed], folder: Path) -> Path:
        """A receipt of what was handed over, as a PDF in the same folder; one of the same minute is not written over."""
        core = self._core
        stamp = core.now()
        data = receipt.receipt_pdf(
            [item for item in handed if item.refusal is None], stamp, core.actor.name, core.language
        )
        name, number = f"kvittering-{stamp:%Y-%m-%d-%H%M}", 1
        while (target := folder / f"{name}{f'-{number}' if number > 1 else ''}.pdf").exists():
            number += 1
        return self.save_paper(data, target)

    def archive_lines(self) -> tuple[ArchiveLine, ...]:
        """Closed cases of which no package has been made since they were closed."""
        self._may_read_now()
        core = self._core
        query = WorklistQuery(filter=WorklistFilter.TO_ARCHIVE, person=core.actor.id, today=core.today())
        with core.read() as connection:
            rows = lists.worklist_rows(connection, lists.worklist_ids(connection, query)[:_MOST_CASES])
            cases = [self._acting.cases.view(connection, row.case_id).case for row in rows]
        return tuple(
            ArchiveLine(
                case_id=row.case_id,
                number=row.values.number,
                title=row.values.title,
                refusal=refused(Reason.NOT_CONFIRMED) if row.pending or row.refused else None,
                before=_before(case),
            )
            for row, case in zip(rows, cases, strict=True)
        )

    def hand_to_archive(self, case_id: str, folder: Path) -> ArchiveAnswer:
        """Makes the archive package of a closed case and puts it on record in the case. Raises ``Problem``."""
        path = self._packages.case(case_id, folder)
        sha256 = digest(path.read_bytes())
        act = CaseHandedOver(file=path.name, sha256=sha256, place=folder.name, on=self._core.today())
        answer = self._acting.submit(case_id, act)
        return ArchiveAnswer(case_id=case_id, file=path.name, sha256=sha256, refusal=answer.refusal)

    def _may_read_now(self) -> None:
        problem = lease.ended(self._core)
        if problem is not None:
            raise problem


def _before(case: Case | None) -> str:
    made = case.handed_over[-1] if case and case.handed_over else None
    return f"{made.on.isoformat()} {made.place}" if made else ""
