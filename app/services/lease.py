"""The offline lease: for how long cases can be read here without the server having been heard of.

A machine that never comes home must not stay a copy of the office's cases for ever. When the lease has ended nothing can be
read; what waits in the outbox, what is typed and the tray are never touched, new letters can still be registered, and the
next contact opens everything again. Every read of a case goes through the part below.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from app.models.case.issuing import LetterOptions
from app.models.case.weighing import DecisionDraft
from app.models.store import shelves
from app.models.store.database import Connection
from app.models.values import LetterKind
from app.models.worklist import WorklistFilter, WorklistQuery, WorklistRow
from app.services.casework import CasePart
from app.services.core import Core
from app.services.letters_out import LetterPart
from app.services.letters_sent import SentPart
from app.services.pages import ApprovalLine, CasePage, Receipt
from app.services.pages_dispatch import LetterLine
from app.services.pages_intake import SeenBefore
from app.services.pages_letters import LetterPreview
from app.services.problems import LeaseProblem
from app.services.settings import OFFLINE_DAYS, value_of
from app.services.text_desk import TextPart
from app.services.text_pages import StandardLine, TextsUpgrade
from app.services.tray import TrayPart
from app.services.worklist import ListPart

_CONTACT = "contact"
"""The store's word for when the server was last heard of."""
_FINE_ENOUGH = timedelta(minutes=1)
"""The lease is counted in days; writing its beginning more often than this gains nothing."""


def begin(connection: Connection, now: datetime) -> None:
    """A new database's lease begins when it is made."""
    if not shelves.value(connection, _CONTACT):
        shelves.set_value(connection, _CONTACT, now.isoformat())


def renew(core: Core) -> None:
    """The server was heard of just now. Raises ``StorageProblem``."""
    now = core.now()
    with core.read() as connection:
        last = _last(connection)
    if last is None or not timedelta() <= now - last < _FINE_ENOUGH:
        with core.write() as connection:
            shelves.set_value(connection, _CONTACT, now.isoformat())


def ended(core: Core) -> LeaseProblem | None:
    """Why nothing can be read now, or None. Without a server there is nobody to hear of and no lease."""
    if core.api is None:
        return None
    with core.read() as connection:
        days = int(value_of(shelves.setting_values(connection), OFFLINE_DAYS))
        last = _last(connection)
    if last is None or core.now() - last <= timedelta(days=days):
        return None
    return LeaseProblem(days=str(days))


def _last(connection: Connection) -> datetime | None:
    text = shelves.value(connection, _CONTACT)
    return datetime.fromisoformat(text) if text else None


class ReadingPart(CasePart, ListPart, TrayPart, LetterPart, SentPart, TextPart):
    """The parts that read cases, closed while the lease has ended. Raises ``LeaseProblem`` then."""

    def _require_lease(self) -> None:
        problem = ended(self._core)
        if problem is not None:
            raise problem

    def case_page(self, case_id: str) -> CasePage | None:
        self._require_lease()
        return super().case_page(case_id)

    def worklist_ids(self, query: WorklistQuery) -> Sequence[int]:
        self._require_lease()
        return super().worklist_ids(query)

    def worklist_rows(self, rowids: Sequence[int]) -> tuple[WorklistRow, ...]:
        self._require_lease()
        return super().worklist_rows(rowids)

    def counts(self) -> dict[WorklistFilter, int]:
        """The counts stand beside everything that can still be done, so they are nought instead of a problem."""
        return dict.fromkeys(WorklistFilter, 0) if ended(self._core) else super().counts()

    def approvals(self) -> tuple[ApprovalLine, ...]:
        self._require_lease()
        return super().approvals()

    def letters(self, text: str = "") -> tuple[LetterLine, ...]:
        self._require_lease()
        return super().letters(text)

    def seen_before(self, sha256: str, reference: str, numbers: Sequence[str]) -> tuple[SeenBefore, ...]:
        """A new letter can be registered all the same; what it looks like is found out later."""
        return () if ended(self._core) else super().seen_before(sha256, reference, numbers)

    def preview(self, case_id: str, options: LetterOptions, draft: DecisionDraft | None = None) -> LetterPreview:
        self._require_lease()
        return super().preview(case_id, options, draft)

    def draft_document(self, case_id: str) -> bytes:
        self._require_lease()
        return super().draft_document(case_id)

    def propose(self, case_id: str, comment: str) -> Receipt:
        self._require_lease()
        return super().propose(case_id, comment)

    def letter_file(self, case_id: str, letter_id: str) -> bytes:
        self._require_lease()
        return super().letter_file(case_id, letter_id)

    def save_letter(self, case_id: str, letter_id: str, target: Path) -> Path:
        self._require_lease()
        return super().save_letter(case_id, letter_id, target)

    def print_letter(self, case_id: str, letter_id: str, printer: str, copies: int, duplex: bool) -> None:
        self._require_lease()
        super().print_letter(case_id, letter_id, printer, copies, duplex)

    def standards(self, case_id: str, kind: LetterKind = LetterKind.DECISION) -> tuple[StandardLine, ...]:
        self._require_lease()
        return super().standards(case_id, kind)

    def texts_upgrade(self, case_id: str) -> TextsUpgrade | None:
        self._require_lease()
        return super().texts_upgrade(case_id)
