"""One letter as it would be now, drawn and looked over: for a case, or for a practice case that texts are tried on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.models.case.issuing import LetterOptions
from app.models.case.state import Case
from app.models.letter_texts.content import LetterTexts
from app.models.letter_texts.history import renewed
from app.services.core import Core
from app.services.late import LateRoom
from app.services.letters.code import with_code
from app.services.letters.content import compose, content_digest
from app.services.letters.letter import Letter
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


def preview_of(
    core: Core,
    case: Case,
    options: LetterOptions,
    texts: LetterTexts,
    more: Iterable[LetterFault] = (),
    now: LetterTexts | None = None,
) -> LetterPreview:
    """The letter drawn, with everything that is wrong with it.

    ``more`` is what the texts bring of their own, ``now`` today's texts where the letter is written in others.
    """
    letter = composed(core, case, options, texts)
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
