"""One letter as it would be now, drawn and looked over: for a case, or for a practice case that texts are tried on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from app.models.case.effects_after import DECIDED
from app.models.case.issuing import LetterOptions
from app.models.case.state import Case, SentLetter
from app.models.letter_texts.content import LetterTexts
from app.models.letter_texts.history import renewed
from app.models.values import LetterKind, digest
from app.services.core import Core
from app.services.late import LateRoom
from app.services.letters.code import with_code
from app.services.letters.content import compose, content_digest
from app.services.letters.decision_data import decision_data
from app.services.letters.letter import IssueFields, Letter
from app.services.letters.matter import Matter
from app.services.letters.origins import fixed_lines, lines_with_origins
from app.services.letters.suggest import suggested_assessment, suggested_facts
from app.services.pages_letters import LetterFault, LetterPreview

if TYPE_CHECKING:
    from app.services.letters import lint, render
else:
    lint, render = LateRoom("app.services.letters.lint"), LateRoom("app.services.letters.render")


def composed(core: Core, case: Case, options: LetterOptions, texts: LetterTexts, drafter: str = "") -> Letter:
    """The letter in these texts, with a place for its code where codes are printed."""
    letter = compose(case, options, core.rulebook, texts, drafter or core.actor.name)
    return with_code(letter, texts, core.hallmark.code_base)


def _outdated(
    core: Core, case: Case, options: LetterOptions, letter: Letter, used: LetterTexts, now: LetterTexts | None
) -> tuple[LetterFault, ...]:
    """A warning for every line of the letter in which something is said that is no longer valid today."""
    if now is None or used is now:
        return ()
    mended = renewed(used, now, core.today())
    if (mended.phrases, mended.references, mended.laws) == (used.phrases, used.references, used.laws):
        return ()
    return lint.outdated(letter, composed(core, case, options, mended))


def final_decision(case: Case) -> SentLetter | None:
    """The decision letter that is final; None before it is, and again while another one is being written."""
    found = (sent for sent in reversed(case.letters) if sent.letter.kind is LetterKind.DECISION)
    return next(found, None) if case.state in DECIDED else None


def issued_preview(
    core: Core, case: Case, sent: SentLetter, pdf: bytes, letter: Letter | None, texts: LetterTexts
) -> LetterPreview:
    """A final letter: the very file that was issued, and what stands where in it.

    ``letter`` is what it says, None where that is not known any more; then the file is shown all the same.
    """
    shown = LetterPreview(
        case_id=case.id,
        kind=sent.letter.kind,
        pdf=pdf,
        content=sent.letter.content,
        paragraphs=(),
        faults=(),
        issued=sent.letter.document,
    )
    if letter is None or case.proposal is None or case.approval is None:
        return shown
    fields = IssueFields(
        case_number=sent.letter.case_number,
        date=sent.letter.date,
        drafter=case.proposal.by_name,
        approver=case.approval.by_name,
    )
    matter = Matter(case=case, options=LetterOptions(kind=sent.letter.kind), rulebook=core.rulebook, texts=texts)
    data = decision_data(case, letter, fields, core.rulebook) if core.hallmark.data else None
    drawn = render.final_pdf(letter, fields, data)
    same = digest(drawn.pdf) == (sent.letter.unsealed or sent.letter.document)
    return msgspec.structs.replace(
        shown,
        paragraphs=lines_with_origins(letter, matter),
        fixed=fixed_lines(letter),
        places=drawn.places if same else (),
    )


def preview_of(
    core: Core,
    case: Case,
    options: LetterOptions,
    texts: LetterTexts,
    more: Iterable[LetterFault] = (),
    now: LetterTexts | None = None,
    letter: Letter | None = None,
) -> LetterPreview:
    """The letter drawn, with everything that is wrong with it.

    ``more`` is what the texts bring of their own, ``now`` today's texts where the letter is written in others. ``letter`` is
    the one that was proposed; without it the letter is written as it would be now.
    """
    letter = letter or composed(core, case, options, texts)
    matter = Matter(case=case, options=options, rulebook=core.rulebook, texts=texts)
    drawn = render.draft_pdf(letter)
    faults = (*lint.faults(letter, case, core.rulebook), *more, *_outdated(core, case, options, letter, texts, now))
    return LetterPreview(
        case_id=case.id,
        kind=options.kind,
        pdf=drawn.pdf,
        content=content_digest(letter),
        paragraphs=lines_with_origins(letter, matter),
        faults=tuple(sorted(faults, key=lambda fault: not fault.blocking)),
        suggested_facts=suggested_facts(matter),
        suggested_assessment=suggested_assessment(matter),
        places=drawn.places,
        fixed=fixed_lines(letter),
    )
