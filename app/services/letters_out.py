"""Letters on their way out: preview, proposal for approval, and making a letter final.

What is approved is the draft that was stored and uploaded before the proposal; what is sent is the same content with case
number, date and signatures filled in. A letter is final only when the server has said yes; broken off anywhere before
that, nothing has left the house, and what was begun is either sent later from the outbox or not there at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from app.models.case import deciding
from app.models.case.acts import Act, DecisionProposed
from app.models.case.issuing import LetterOptions, addressed_options, as_before, beforehand, final_act
from app.models.case.state import Case, SentLetter
from app.models.case.weighing import DecisionDraft
from app.models.check import check
from app.models.reasons import Reason, Refused, refused
from app.models.store import outbox
from app.models.values import CaseState, LetterKind
from app.services.casework import Acting
from app.services.core import Core, Part
from app.services.files import Files
from app.services.finishing import NOT_YET, Finished, Finishing
from app.services.late import LateRoom
from app.services.letters.letter import Letter, content_of
from app.services.pages import Receipt
from app.services.pages_letters import LetterPreview
from app.services.previewing import composed, final_decision, issued_preview, preview_of
from app.services.problems import LetterProblem
from app.services.sync import Sync
from app.services.written_letters import DECISION, WrittenLetters

if TYPE_CHECKING:
    from app.services.letters import lint, render
else:
    lint, render = LateRoom("app.services.letters.lint"), LateRoom("app.services.letters.render")


CONTENT = "letter"
"""The kind of a stored document that is what a letter says, not a file that is printed."""
_WITH_APPROVER = (CaseState.SUBMITTED, CaseState.APPROVED)


class LetterPart(Part):
    """Making letters."""

    def __init__(self, core: Core, acting: Acting, files: Files, sync: Sync) -> None:
        Part.__init__(self, core)
        self._acting = acting
        self._files = files
        self._sync = sync
        self._finishing = Finishing(core, acting, sync)
        self._written = WrittenLetters(core, files)

    def preview(self, case_id: str, options: LetterOptions, draft: DecisionDraft | None = None) -> LetterPreview:
        case = self._acting.shown(case_id)
        final = final_decision(case) if options.kind is LetterKind.DECISION else None
        if final is not None:
            return self._final(case, final)
        if draft is not None:
            case = msgspec.structs.replace(case, draft=draft)
        options, case = addressed_options(options, self._core.rulebook, self._core.today()), as_before(case, options)
        proposed = case.proposal if options.kind is LetterKind.DECISION and case.state in _WITH_APPROVER else None
        letter = self._written.found(case, proposed) if proposed else None
        texts, now = self._written.texts(case, options), self._written.today()
        if texts is None:
            return preview_of(self._core, case, options, now, (lint.texts_unknown(),), letter=letter)
        return preview_of(self._core, case, options, texts, now=now, letter=letter)

    def _final(self, case: Case, sent: SentLetter) -> LetterPreview:
        """The letter as it was issued, byte for byte; may need the network the first time."""
        letter = self._written.found(case, case.proposal) if case.proposal else None
        texts = self._written.texts(case, DECISION) or self._written.today()
        return issued_preview(self._core, case, sent, self._files.get(sent.letter.document), letter, texts)

    def _sound(self, letter: Letter, case: Case) -> None:
        """Raises ``LetterProblem`` with the first fault that stops a letter."""
        fault = next((fault for fault in lint.faults(letter, case, self._core.rulebook) if fault.blocking), None)
        if fault:
            raise LetterProblem(detail=fault.sentence)

    # --- proposing -----------------------------------------------------------------------------------------

    def propose(self, case_id: str, comment: str) -> Receipt:
        """Works offline: the draft is stored here, and is uploaded before the proposal is sent."""
        case = self._acting.shown(case_id)
        refusal = self._not_ready(case)
        if refusal:
            return Receipt(case_id=case_id, refusal=refusal)
        version = case.draft.texts or self._written.newest()
        texts = self._written.texts(case, DECISION, version)
        if texts is None:
            raise LetterProblem(detail=lint.texts_unknown().sentence)
        letter = composed(self._core, case, DECISION, texts)
        self._sound(letter, case)
        drawn = render.draft_pdf(letter)
        content, document = self._finishing.store(content_of(letter), CONTENT), self._finishing.store(drawn.pdf)
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

    def _not_ready(self, case: Case) -> Refused | None:
        """Asks the rules before anything is drawn; only the fingerprint can be wrong then, because there is none yet."""
        empty = DecisionProposed(
            outcome=deciding.outcome_in(case), content="", document="", renderer=render.RENDERER, fingerprint=""
        )
        refusal = check(case, empty, self._core.actor, self._core.rulebook)
        return None if refusal is None or refusal.reason is Reason.FINGERPRINT_WRONG else refusal

    def draft_document(self, case_id: str) -> bytes:
        case = self._acting.shown(case_id)
        if case.proposal is None:
            raise LetterProblem(detail="no decision has been submitted in this case")
        return self._files.get(case.proposal.document)

    # --- making final --------------------------------------------------------------------------------------

    def send_letter(self, case_id: str, options: LetterOptions) -> Receipt:
        self._sync.round()
        case, obstacle = self._confirmed(case_id)
        if case is None or obstacle:
            return Receipt(case_id=case_id, refusal=obstacle or refused(Reason.NO_SUCH_CASE))
        options = addressed_options(options, self._core.rulebook, self._core.today())
        ended = self._first(case, options)
        if ended is not None and not ended.done:
            return ended
        if ended is not None:
            case, obstacle = self._confirmed(case_id)
            if case is None or obstacle:
                return Receipt(case_id=case_id, refusal=obstacle or refused(Reason.NO_SUCH_CASE))
        return self._send(case, options)

    def _first(self, case: Case, options: LetterOptions) -> Receipt | None:
        """What comes before the letter, once the letter is known to be sound; None where nothing does."""
        act = beforehand(case, options)
        if act is None:
            return None
        refusal = check(case, act, self._core.actor, self._core.rulebook)
        if refusal:
            return Receipt(case_id=case.id, refusal=refusal)
        told = as_before(case, options)
        plan = self._written.plan(told, options)
        amiss = plan if isinstance(plan, Refused) else self._amiss(told, options, plan[0])
        if amiss:
            return Receipt(case_id=case.id, refusal=amiss)
        return self._finishing.confirm(self._acting.submit(case.id, act))

    def _send(self, case: Case, options: LetterOptions) -> Receipt:
        plan = self._written.plan(case, options)
        if isinstance(plan, Refused):
            return Receipt(case_id=case.id, refusal=plan)
        letters, fields = plan
        if all(self._finishing.sent_already(case, letter) for letter in letters):
            return Receipt(case_id=case.id, confirmed=True)
        amiss = self._amiss(case, options, letters)
        if amiss:
            return Receipt(case_id=case.id, refusal=amiss)
        made = [self._finishing.finish(case, letter, fields) for letter in letters]
        receipt = self._acting.submit(case.id, self._act(case, options, letters, made))
        return self._finishing.confirm(receipt) if receipt.done else receipt

    def _amiss(self, case: Case, options: LetterOptions, letters: Sequence[Letter]) -> Refused | None:
        """Why these letters may not become final, asked before anything is drawn. Raises ``LetterProblem`` for a fault."""
        tried = self._act(case, options, letters, [NOT_YET] * len(letters))
        refusal = check(case, tried, self._core.actor, self._core.rulebook)
        if refusal is None:
            for letter in letters:
                self._sound(letter, case)
        return refusal

    def _act(self, case: Case, options: LetterOptions, letters: Sequence[Letter], made: Sequence[Finished]) -> Act:
        pairs = zip(letters, made, strict=True)
        outgoing = tuple(self._finishing.outgoing(case, letter, finished) for letter, finished in pairs)
        return final_act(case, options, outgoing, self._core.today())

    def _confirmed(self, case_id: str) -> tuple[Case | None, Refused | None]:
        """The case as the server has it, and why nothing may be sent from it just now."""
        with self._core.read() as connection:
            view = self._acting.cases.view(connection, case_id)
            waiting = outbox.in_the_way(connection, case_id)
        if view.newer:
            return view.confirmed, refused(Reason.TYPE_UNKNOWN)
        return view.confirmed, refused(Reason.NOT_CONFIRMED) if waiting else None
