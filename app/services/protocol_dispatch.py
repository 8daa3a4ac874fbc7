"""What the window may ask of the workbench for the dispatch desk. Part of ``app.services.protocol.Workbench``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

from app.models.parties import Recipient
from app.models.reasons import Refused
from app.services.pages import Receipt
from app.services.pages_dispatch import (
    ArchiveAnswer,
    ArchiveLine,
    DispatchPage,
    EnclosureChoice,
    FrankingList,
    Handed,
    LabelAnswer,
    LetterRef,
    PrintRun,
)


class DispatchWorkbench(Protocol):
    """The dispatch desk (brevutsending). Nothing needs the network but documents that are not on this machine yet."""

    def dispatch_page(self, text: str = "") -> DispatchPage: ...

    # how a letter is to be sent; kept on this machine until it leaves, and in its case afterwards
    def enclosure_choices(self, case_id: str, letter_id: str) -> tuple[EnclosureChoice, ...]: ...
    def enclose(self, case_id: str, letter_id: str, enclosures: Sequence[str]) -> None: ...
    def register_post(self, letter_id: str, registered: bool, tracking: str) -> None: ...

    def correct_address(self, case_id: str, letter_id: str, recipient: Recipient) -> Receipt:
        """Where a letter that came back goes: in the registration where that is open, else with the letter alone."""

    # printing, one letter at a time
    def begin_run(
        self, letters: Sequence[LetterRef], printer: str, copies: int, duplex: bool, why: str = ""
    ) -> PrintRun: ...
    def print_next(self) -> tuple[PrintRun | None, Refused | None]: ...
    def printed_up_to(self, letter_id: str) -> PrintRun | None: ...
    def stop_run(self) -> PrintRun | None: ...

    def dispatch_corrected(self, case_id: str, letter_id: str, why: str) -> Receipt:
        """Takes a letter out of its envelope again: it lies here still."""

    # papers of the desk
    def address_labels(self, letters: Sequence[LetterRef], sheet: str, start: int) -> LabelAnswer: ...
    def franking(self, day: date, letters: Sequence[LetterRef] = ()) -> FrankingList: ...
    def franking_paper(self, found: FrankingList, kind: str) -> bytes: ...
    def save_paper(self, data: bytes, target: Path) -> Path: ...
    def print_paper(self, data: bytes, printer: str) -> None: ...

    # handing over
    def hand_over(self, case_id: str, letter_id: str, folder: Path) -> Handed: ...
    def handover_receipt(self, handed: Sequence[Handed], folder: Path) -> Path: ...
    def archive_lines(self) -> tuple[ArchiveLine, ...]: ...
    def hand_to_archive(self, case_id: str, folder: Path) -> ArchiveAnswer: ...
