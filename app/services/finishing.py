"""Making letters final: drawn, sealed, stored, uploaded, and confirmed by the server before anybody is told it is done."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import msgspec

from app.models.case.outgoing import OutgoingLetter
from app.models.case.state import Case
from app.models.store import log, outbox, shelves
from app.models.store.outbox import Sending
from app.models.values import digest
from app.services.casework import Acting
from app.services.core import Core
from app.services.late import LateRoom
from app.services.letters.content import content_digest
from app.services.letters.decision_data import decision_data
from app.services.letters.letter import IssueFields, Letter
from app.services.pages import Receipt
from app.services.problems import ServerProblem
from app.services.sync import Sync

if TYPE_CHECKING:
    from app.services.letters import render
else:
    render = LateRoom("app.services.letters.render")


class Finished(msgspec.Struct, frozen=True):
    """A final file as it is stored: its digest, its pages and, where it was sealed, its digest before that."""

    document: str
    pages: int
    unsealed: str = ""


NOT_YET = Finished("", 1)
"""Stands for the file while the rules are asked."""


class Finishing:
    """What it takes to make a letter final."""

    def __init__(self, core: Core, acting: Acting, sync: Sync) -> None:
        self._core = core
        self._acting = acting
        self._sync = sync

    def store(self, data: bytes, kind: str = "pdf") -> str:
        """Keeps a file under its digest, which is answered."""
        sha256 = self._core.documents.put(data)
        with self._core.write() as connection:
            shelves.note_document(connection, sha256, kind)
        return sha256

    def finish(self, case: Case, letter: Letter, fields: IssueFields) -> Finished:
        """Draws the final file, seals it where there is a seal, stores and uploads it. Raises ``LetterProblem``."""
        hallmark, rulebook = self._core.hallmark, self._core.rulebook
        data = decision_data(case, letter, fields, rulebook) if hallmark.data else None
        drawn, seal = render.final_pdf(letter, fields, data), hallmark.seal
        if seal is None:
            made = Finished(self.store(drawn.pdf), drawn.pages)
        else:
            made = Finished(self.store(seal(drawn.pdf)), drawn.pages, unsealed=digest(drawn.pdf))
        self._sync.uploads.upload(made.document)
        return made

    def outgoing(self, case: Case, letter: Letter, finished: Finished) -> OutgoingLetter:
        """The letter as the act records it, with an identity of its own."""
        return OutgoingLetter(
            id=str(uuid.uuid4()),
            kind=letter.kind,
            document=finished.document,
            unsealed=finished.unsealed,
            content=content_digest(letter),
            date=self._core.today(),
            case_number=case.number,
            pages=finished.pages,
        )

    def sent_already(self, case: Case, letter: Letter) -> bool:
        """Whether this very letter became final today: then an answer got lost and the letter is not made twice."""
        content, today = content_digest(letter), self._core.today()
        return any(
            (sent.letter.kind, sent.letter.content, sent.letter.date) == (letter.kind, content, today)
            for sent in case.letters
        )

    def confirm(self, receipt: Receipt) -> Receipt:
        """Sends the act and tells what the server said. A no is told at once, so it does not hold up the case."""
        self._sync.round()
        with self._core.read() as connection:
            confirmed = log.holds(connection, receipt.act_id)
            act = outbox.find(connection, receipt.act_id)
        if confirmed:
            return msgspec.structs.replace(receipt, confirmed=True)
        if act is not None and act.state is Sending.REFUSED:
            self._acting.set_aside(receipt.act_id)
            return msgspec.structs.replace(receipt, refusal=act.refusal)
        raise ServerProblem(detail="it has not answered yet")
