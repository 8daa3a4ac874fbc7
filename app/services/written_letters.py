"""Which letters leave a case, and in which letter texts: those that the draft, the proposal or the day names.

A decision that leaves is what was approved, word for word. Knows the texts on this machine; stores, sends and checks nothing.
"""

from __future__ import annotations

from datetime import date

import msgspec

from app.models.case.issuing import LetterOptions, letters_needed
from app.models.case.state import Case, Proposal
from app.models.letter_texts.change import TextsVersion
from app.models.letter_texts.content import LetterTexts
from app.models.reasons import Reason, Refused, refused
from app.models.values import LetterKind
from app.services.core import Core
from app.services.documents import DocumentMissing
from app.services.files import Files
from app.services.letters.content import content_digest
from app.services.letters.letter import IssueFields, Letter, letter_in
from app.services.previewing import composed
from app.services.problems import ServerProblem

DECISION = LetterOptions(kind=LetterKind.DECISION)


class WrittenLetters:
    """The letters of cases as they are written on this machine."""

    def __init__(self, core: Core, files: Files) -> None:
        self._core = core
        self._files = files

    def today(self) -> LetterTexts:
        core = self._core
        with core.read() as connection:
            return core.texts.today(connection, core.today())

    def texts(self, case: Case, options: LetterOptions, version: TextsVersion | None = None) -> LetterTexts | None:
        """The texts that a letter is written in: a decision in those of its proposal or draft, everything else in today's.

        None where it was written with texts that this machine has not seen.
        """
        if options.kind is LetterKind.DECISION and version is None:
            version = case.proposal.texts if case.proposal else case.draft.texts
        if version is None:
            return self.today()
        with self._core.read() as connection:
            return self._core.texts.find(connection, version)

    def newest(self) -> TextsVersion:
        core = self._core
        with core.read() as connection:
            return core.texts.newest(connection, core.today())

    def plan(self, case: Case, options: LetterOptions) -> tuple[tuple[Letter, ...], IssueFields] | Refused:
        """The letters and the fields that are filled in now; a decision must still be what was approved."""
        core = self._core
        if options.kind is not LetterKind.DECISION:
            texts = self.today()
            letters = tuple(composed(core, case, part, texts) for part in letters_needed(options))
            return letters, IssueFields(
                case_number=case.number, date=core.today(), drafter=core.actor.name, approver=""
            )
        if case.proposal is None or case.approval is None:
            return refused(Reason.NOT_APPROVED)
        found = self.as_approved(case, case.proposal)
        if found is None:
            return refused(Reason.APPROVED_UNKNOWN, name=case.approval.by_name)
        fields = IssueFields(
            case_number=case.number,
            date=core.today(),
            drafter=case.proposal.by_name,
            approver=case.approval.by_name,
        )
        return (found,), fields

    def found(self, case: Case, proposal: Proposal) -> Letter | None:
        """The letter that was proposed, as far as it can be had just now; None also where the network would be needed."""
        try:
            return self.as_approved(case, proposal)
        except ServerProblem:
            return None

    def as_approved(self, case: Case, proposal: Proposal) -> Letter | None:
        """The letter that was proposed, word for word, or None where it cannot be had any more.

        It is written again, and where this program would write another one it is what was kept of it. Raises ``Problem``
        where that is at the server and the server is away.
        """
        return self._written_again(case, proposal) or self._kept(proposal)

    def _kept(self, proposal: Proposal) -> Letter | None:
        """The letter as its content was kept when it was proposed.

        The content is kept under its own digest, which is the one that was approved, so nothing else can stand there. One
        with a place for a code goes out only where codes are printed for the same address.
        """
        try:
            letter = letter_in(self._files.get(proposal.content))
        except DocumentMissing:
            return None
        except ServerProblem as problem:
            if problem.values.get("type") == "not-found":
                return None
            raise
        base = self._core.hallmark.code_base.rstrip("/")
        if letter is None or content_digest(letter) != proposal.content or (letter.code and letter.code.base != base):
            return None
        return msgspec.structs.replace(letter, drafter=proposal.by_name)

    def _written_again(self, case: Case, proposal: Proposal) -> Letter | None:
        """The letter again, in exactly the texts it was proposed with.

        A proposal from before texts could be changed names none: then it is the shipped texts, of today or of the day it was
        proposed. One that was approved before codes were printed goes out as it was read, without a code.
        """
        days = (self._core.today(), date.fromisoformat(proposal.at[:10]))
        versions = (proposal.texts,) if proposal.texts else tuple(TextsVersion(number=0, on=day) for day in days)
        for version in versions:
            texts = self.texts(case, DECISION, version)
            if texts is None:
                continue
            letter = composed(self._core, case, DECISION, texts, proposal.by_name)
            for found in (letter, msgspec.structs.replace(letter, code=None)):
                if content_digest(found) == proposal.content:
                    return found
        return None
