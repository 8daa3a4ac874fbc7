"""Letters on their way out: preview, proposal for approval, and making a letter final.

What is approved is the draft that was stored and uploaded before the proposal; what is sent is the same content with case
number, date and signatures filled in. A letter is final only when the server has said yes; broken off anywhere before
that, nothing has left the house, and what was begun is either sent later from the outbox or not there at all.
"""

from __future__ import annotations

import uuid
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from app.models.case import deciding
from app.models.case.acts import DecisionDraft, DecisionProposed, InformationRequested, LetterIssued, OutgoingLetter
from app.models.case.state import Case, Proposal
from app.models.check import check
from app.models.letter_texts.change import TextsVersion
from app.models.letter_texts.content import LetterTexts
from app.models.reasons import Reason, Refused, refused
from app.models.store import log, outbox, shelves
from app.models.store.outbox import Sending
from app.models.values import LetterKind, digest
from app.services.casework import Acting
from app.services.core import Core, Part
from app.services.files import Files
from app.services.late import LateRoom
from app.services.letters.content import content_digest
from app.services.letters.letter import IssueFields, Letter
from app.services.pages import LetterOptions, LetterPreview, Receipt
from app.services.previewing import composed, outdated, preview_of
from app.services.problems import LetterProblem, ServerProblem
from app.services.sync import Sync

if TYPE_CHECKING:
    from app.services.letters import lint, render
else:
    lint, render = LateRoom("app.services.letters.lint"), LateRoom("app.services.letters.render")

DECISION = LetterOptions(kind=LetterKind.DECISION)


class Finished(msgspec.Struct, frozen=True):
    """A final file as it is stored: its digest, its pages and, where it was sealed, its digest before that."""

    document: str
    pages: int
    unsealed: str = ""


NOT_YET = Finished("", 1)
"""Stands for the file while the rules are asked."""


class LetterPart(Part):
    """Making letters."""

    def __init__(self, core: Core, acting: Acting, files: Files, sync: Sync) -> None:
        Part.__init__(self, core)
        self._acting = acting
        self._files = files
        self._sync = sync

    def preview(self, case_id: str, options: LetterOptions, draft: DecisionDraft | None = None) -> LetterPreview:
        case = self._shown(case_id)
        if draft is not None:
            case = msgspec.structs.replace(case, draft=draft)
        texts, now = self._texts(case, options), self._today()
        if texts is None:
            return preview_of(self._core, case, options, now, (lint.texts_unknown(),))
        return preview_of(self._core, case, options, texts, outdated(self._core, case, options, texts, now))

    def _shown(self, case_id: str) -> Case:
        with self._core.read() as connection:
            case = self._acting.cases.view(connection, case_id).case
        if case is None:
            raise LetterProblem(detail="there is no such case here")
        return case

    def _today(self) -> LetterTexts:
        core = self._core
        with core.read() as connection:
            return core.texts.today(connection, core.today())

    def _texts(self, case: Case, options: LetterOptions, version: TextsVersion | None = None) -> LetterTexts | None:
        """The texts that a letter is written in: a decision in those of its draft, everything else in today's.

        None where the draft was written with texts that this machine has not seen.
        """
        version = version or (case.draft.texts if options.kind is LetterKind.DECISION else None)
        if version is None:
            return self._today()
        with self._core.read() as connection:
            return self._core.texts.find(connection, version)

    def _sound(self, letter: Letter, case: Case) -> None:
        """Raises ``LetterProblem`` with the first fault that stops a letter."""
        fault = next((fault for fault in lint.faults(letter, case, self._core.rulebook) if fault.blocking), None)
        if fault:
            raise LetterProblem(detail=fault.sentence)

    # --- proposing -----------------------------------------------------------------------------------------

    def propose(self, case_id: str, comment: str) -> Receipt:
        """Works offline: the draft is stored here, and is uploaded before the proposal is sent."""
        case = self._shown(case_id)
        refusal = self._not_ready(case)
        if refusal:
            return Receipt(case_id=case_id, refusal=refusal)
        version = case.draft.texts or self._newest()
        texts = self._texts(case, DECISION, version)
        if texts is None:
            raise LetterProblem(detail=lint.texts_unknown().sentence)
        letter = composed(self._core, case, DECISION, texts)
        self._sound(letter, case)
        drawn = render.draft_pdf(letter)
        content, document = content_digest(letter), self._store(drawn.pdf)
        act = DecisionProposed(
            outcome=deciding.outcome_in(case),
            content=content,
            document=document,
            renderer=render.RENDERER,
            fingerprint=deciding.fingerprint(case, content, document, render.RENDERER),
            comment=comment,
            pages=drawn.pages,
            texts=version,
        )
        return self._acting.submit(case_id, act)

    def _newest(self) -> TextsVersion:
        core = self._core
        with core.read() as connection:
            return core.texts.newest(connection, core.today())

    def _not_ready(self, case: Case) -> Refused | None:
        """Asks the rules before anything is drawn; only the fingerprint can be wrong then, because there is none yet."""
        empty = DecisionProposed(
            outcome=deciding.outcome_in(case), content="", document="", renderer=render.RENDERER, fingerprint=""
        )
        refusal = check(case, empty, self._core.actor, self._core.rulebook)
        return None if refusal is None or refusal.reason is Reason.FINGERPRINT_WRONG else refusal

    def _store(self, pdf: bytes) -> str:
        sha256 = self._core.documents.put(pdf)
        with self._core.write() as connection:
            shelves.note_document(connection, sha256, "pdf")
        return sha256

    def draft_document(self, case_id: str) -> bytes:
        case = self._shown(case_id)
        if case.proposal is None:
            raise LetterProblem(detail="no decision has been submitted in this case")
        return self._files.get(case.proposal.document)

    # --- making final --------------------------------------------------------------------------------------

    def send_letter(self, case_id: str, options: LetterOptions) -> Receipt:
        self._sync.round()
        case, obstacle = self._confirmed(case_id)
        if case is None or obstacle:
            return Receipt(case_id=case_id, refusal=obstacle or refused(Reason.NO_SUCH_CASE))
        plan = self._plan(case, options)
        if isinstance(plan, Refused):
            return Receipt(case_id=case_id, refusal=plan)
        letter, fields = plan
        if self._sent_already(case, letter):
            return Receipt(case_id=case_id, confirmed=True)
        refusal = check(case, self._act(case, options, letter, NOT_YET), self._core.actor, self._core.rulebook)
        if refusal:
            return Receipt(case_id=case_id, refusal=refusal)
        self._sound(letter, case)
        finished = self._finish(letter, fields)
        self._sync.uploads.upload(finished.document)
        receipt = self._acting.submit(case_id, self._act(case, options, letter, finished))
        return self._await(receipt) if receipt.done else receipt

    def _confirmed(self, case_id: str) -> tuple[Case | None, Refused | None]:
        """The case as the server has it, and why nothing may be sent from it just now."""
        with self._core.read() as connection:
            view = self._acting.cases.view(connection, case_id)
            waiting = outbox.in_the_way(connection, case_id)
        if view.newer:
            return view.confirmed, refused(Reason.TYPE_UNKNOWN)
        return view.confirmed, refused(Reason.NOT_CONFIRMED) if waiting else None

    def _plan(self, case: Case, options: LetterOptions) -> tuple[Letter, IssueFields] | Refused:
        """The letter and the fields that are filled in now; a decision must still be what was approved."""
        core = self._core
        if options.kind is not LetterKind.DECISION:
            letter = composed(core, case, options, self._today())
            return letter, IssueFields(case_number=case.number, date=core.today(), drafter=core.actor.name, approver="")
        if case.proposal is None or case.approval is None:
            return refused(Reason.NOT_APPROVED)
        found = self._as_approved(case, case.proposal)
        if found is None:
            return refused(Reason.OTHER_THAN_READ)
        fields = IssueFields(
            case_number=case.number,
            date=core.today(),
            drafter=case.proposal.by_name,
            approver=case.approval.by_name,
        )
        return found, fields

    def _as_approved(self, case: Case, proposal: Proposal) -> Letter | None:
        """The approved letter again, in exactly the texts it was proposed with.

        A proposal from before texts could be changed names none: then it is the shipped texts, of today or of the day it was
        proposed. One that was approved before codes were printed goes out as it was read, without a code.
        """
        days = (self._core.today(), date.fromisoformat(proposal.at[:10]))
        versions = (proposal.texts,) if proposal.texts else tuple(TextsVersion(number=0, on=day) for day in days)
        for version in versions:
            texts = self._texts(case, DECISION, version)
            if texts is None:
                continue
            letter = composed(self._core, case, DECISION, texts, proposal.by_name)
            for found in (letter, msgspec.structs.replace(letter, code=None)):
                if content_digest(found) == proposal.content:
                    return found
        return None

    def _sent_already(self, case: Case, letter: Letter) -> bool:
        """Whether this very letter became final today: then an answer got lost and the letter is not made twice."""
        content, today = content_digest(letter), self._core.today()
        return any(
            (sent.letter.kind, sent.letter.content, sent.letter.date) == (letter.kind, content, today)
            for sent in case.letters
        )

    def _finish(self, letter: Letter, fields: IssueFields) -> Finished:
        """Draws the final file, seals it where there is a seal, and stores what will be sent. Raises ``LetterProblem``."""
        drawn, seal = render.final_pdf(letter, fields), self._core.hallmark.seal
        if seal is None:
            return Finished(self._store(drawn.pdf), drawn.pages)
        return Finished(self._store(seal(drawn.pdf)), drawn.pages, unsealed=digest(drawn.pdf))

    def _act(
        self, case: Case, options: LetterOptions, letter: Letter, finished: Finished
    ) -> LetterIssued | InformationRequested:
        outgoing = OutgoingLetter(
            id=str(uuid.uuid4()),
            kind=options.kind,
            document=finished.document,
            unsealed=finished.unsealed,
            content=content_digest(letter),
            date=self._core.today(),
            case_number=case.number,
            pages=finished.pages,
        )
        if options.kind is LetterKind.REQUEST_FOR_INFORMATION:
            due = options.due or self._core.today()
            return InformationRequested(letter=outgoing, conditions=options.conditions, due=due, extra=options.extra)
        decision = options.kind is LetterKind.DECISION and case.proposal is not None
        return LetterIssued(letter=outgoing, approved=case.proposal.fingerprint if decision and case.proposal else "")

    def _await(self, receipt: Receipt) -> Receipt:
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
