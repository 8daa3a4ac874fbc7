"""What the window may ask of the workbench: the whole interface between views and services.

Every call may touch the disk, so the desk makes them off the UI thread. Calls answer with frozen pages or raise a
``Problem``; a rule that says no comes back inside a ``Receipt``. Nothing here needs the network except where the
docstring says so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

from app.models.case.acts import Act
from app.models.case.facts import Document
from app.models.case.issuing import LetterOptions
from app.models.case.weighing import DecisionDraft
from app.models.letter_texts.change import TextChange
from app.models.register import Rulebook
from app.models.texts import Language
from app.models.values import Actor, LetterKind
from app.models.worklist import WorklistFilter, WorklistQuery, WorklistRow
from app.services.pages import ApprovalLine, CasePage, Person, Receipt, SettingLine, Verification
from app.services.pages_dispatch import LetterLine
from app.services.pages_intake import (
    CaseClues,
    CaseFound,
    IntakeAnswer,
    OrganisationCard,
    PagePicture,
    RegisterPage,
    SeenBefore,
)
from app.services.pages_letters import LetterPreview
from app.services.pages_sync import SyncLine, SyncPage
from app.services.protocol_dispatch import DispatchWorkbench
from app.services.text_pages import StandardLine, TextsPage, TextsUpgrade


class Workbench(DispatchWorkbench, Protocol):
    """The services behind the window, for the person who is signed in."""

    @property
    def actor(self) -> Actor: ...
    @property
    def rulebook(self) -> Rulebook: ...
    @property
    def today(self) -> date: ...

    def use_language(self, language: Language) -> None:
        """The interface language, for explanations that are made here."""

    # lists
    def worklist_ids(self, query: WorklistQuery) -> Sequence[int]: ...
    def worklist_rows(self, rowids: Sequence[int]) -> tuple[WorklistRow, ...]: ...
    def counts(self) -> dict[WorklistFilter, int]: ...

    # one case
    def case_page(self, case_id: str) -> CasePage | None: ...
    def submit(self, case_id: str, act: Act) -> Receipt:
        """Does an act: checked, written durably here, sent when there is a server. An empty ``case_id`` begins a case."""

    def undo_last(self, case_id: str) -> Receipt | None:
        """Takes back this person's latest act in the case by another act; None where nothing can be taken back."""

    def verify_case(self, case_id: str) -> Verification: ...

    # typing
    def keep_scratch(self, key: str, data: bytes) -> None:
        """Keeps what is being typed, durable when it returns. Keys: "register:<scan id>", "decide:<case id>", …"""

    def scratch(self, key: str) -> bytes | None: ...
    def drop_scratch(self, key: str) -> None: ...

    # scans
    def register_page(self) -> RegisterPage: ...
    def take_in(self, paths: Sequence[Path]) -> tuple[IntakeAnswer, ...]: ...
    def take_in_bytes(self, name: str, data: bytes) -> IntakeAnswer: ...
    def watch(self) -> tuple[IntakeAnswer, ...]:
        """Takes in what is new in the watched folder; empty where none is set."""

    def set_scan_aside(self, scan_id: str) -> None:
        """Takes a scan and its parts off the list without registering them; the files stay in the document store."""

    def lay_together(self, scan_ids: Sequence[str]) -> None:
        """Makes one line of several scans: the first is the letter, the others are its further documents."""

    def take_apart(self, scan_id: str) -> None:
        """Makes a line of its own of everything that shares the line of this scan."""

    def put_back(self, document: Document, note: str) -> None:
        """Puts a document of a case into the tray again, to be registered where it belongs. The case keeps it too."""

    def cases_for(self, clues: CaseClues, text: str) -> tuple[CaseFound, ...]:
        """The cases that something new may belong to: those found by ``text``, or the likely ones where it is empty."""

    def seen_before(self, sha256: str, reference: str, numbers: Sequence[str]) -> tuple[SeenBefore, ...]: ...
    def page_picture(self, sha256: str, number: int, dpi: int) -> PagePicture:
        """One page of a stored document as pixels, made by the document worker. Fetches the document if need be."""

    def postal_place(self, code: str) -> str: ...
    def organisation(self, number: str) -> OrganisationCard | None:
        """What Enhetsregisteret says about a number; None where it knows none or does not answer. May need the network."""

    # letters
    def preview(self, case_id: str, options: LetterOptions, draft: DecisionDraft | None = None) -> LetterPreview:
        """The very letter as it would be now; ``draft`` is what is being typed and not yet an act."""

    def propose(self, case_id: str, comment: str) -> Receipt:
        """Makes the draft letter, stores it and submits the decision for approval."""

    def draft_document(self, case_id: str) -> bytes:
        """The stored bytes of the draft PDF that was submitted; what the approver reads. May need the network."""

    def send_letter(self, case_id: str, options: LetterOptions) -> Receipt:
        """Makes a letter final: renders, stores, uploads, and waits for the server's yes. Needs the network.

        For a decision it must be approved; for a request for information the case goes on hold in the same act.
        """

    def approvals(self) -> tuple[ApprovalLine, ...]: ...
    def letters(self, text: str = "") -> tuple[LetterLine, ...]: ...
    def letter_file(self, case_id: str, letter_id: str) -> bytes:
        """The stored final letter, byte for byte. May need the network the first time."""

    def save_letter(self, case_id: str, letter_id: str, target: Path) -> Path: ...
    def print_letter(self, case_id: str, letter_id: str, printer: str, copies: int, duplex: bool) -> None: ...
    def dispatched(self, case_id: str, letter_id: str, how: str) -> Receipt: ...

    # packages
    def archive_case(self, case_id: str, folder: Path) -> Path:
        """Writes the archive package of a closed case into a folder. May need the network."""

    def print_package(self, case_id: str, letter_id: str, folder: Path) -> Path:
        """Writes a final letter with address and order for central print into a folder. May need the network."""

    # letter texts
    def texts_page(self) -> TextsPage: ...
    def try_texts(self, change: TextChange, example: str, letter: str, language: Language) -> LetterPreview:
        """A letter of a practice case as the change would make it; the faults and ``refusal`` say what is wrong with it."""

    def change_texts(self, base: int, change: TextChange) -> Receipt:
        """Puts a change of the letter texts in force for everybody, made on the number ``base``. Needs the network."""

    def standards(self, case_id: str, kind: LetterKind = LetterKind.DECISION) -> tuple[StandardLine, ...]:
        """The library's texts filled in for a case, in the language in which it gets a letter of this kind.

        Those that fit its provisions, outcome and door come first.
        """

    def abbreviations(self) -> dict[str, str]:
        """This person's own abbreviations: what is typed -> the id of a text in the library."""

    def set_abbreviation(self, short: str, standard: str) -> None:
        """Keeps an abbreviation of one's own; an empty ``standard`` takes it away."""

    def texts_upgrade(self, case_id: str) -> TextsUpgrade | None:
        """What newer letter texts would change in the draft of a decision; None where they would change nothing."""

    # sync and people
    def sync_now(self) -> SyncLine: ...
    def sync_line(self) -> SyncLine: ...
    def sync_page(self) -> SyncPage: ...
    def answer_refusal(self, act_id: str, again: bool) -> Receipt | None:
        """Settles a refused act: done ``again`` on the case as it stands now, or set aside (it stays on record)."""

    def merge_refusal(self, act_id: str, theirs: Sequence[str], standing: int) -> Receipt | None:
        """Settles a refused act by another one in its place, with the values named in ``theirs`` (``FieldClash.key``) as
        the case has them and all others as the refused act wrote them; set aside where nothing of it is left.

        ``standing`` is that of the ``RefusedAct`` that was looked at; refused where the case has changed since.
        """

    def people(self) -> tuple[Person, ...]: ...

    # settings
    def settings(self) -> tuple[SettingLine, ...]: ...
    def set_setting(self, key: str, value: str) -> None: ...

    def on_change(self, listener: Callable[[frozenset[str]], None]) -> None:
        """Calls ``listener`` with the ids of cases that changed, from whichever thread changed them."""

    def close(self) -> None: ...
