"""The library of ready texts (standardtekster) as it is offered for one case, and a person's own abbreviations of it.

Pure: knows texts and a case, neither store nor window.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from app.models.case.deciding import outcome_in
from app.models.case.issuing import LetterOptions, letter_language
from app.models.case.state import Case
from app.models.letter_texts.content import LetterTexts, Standard
from app.models.register import Rulebook
from app.models.values import LetterKind, Outcome
from app.services.letters.matter import Matter
from app.services.letters.texts import fill
from app.services.text_pages import StandardLine


def standard_lines(
    case: Case, rulebook: Rulebook, texts: LetterTexts, kind: LetterKind = LetterKind.DECISION
) -> tuple[StandardLine, ...]:
    """All of the library, filled in for the case in the language of its letters of this kind, those that fit first."""
    language = letter_language(case, LetterOptions(kind=kind))
    case = msgspec.structs.replace(case, facts=msgspec.structs.replace(case.facts, language=language))
    values = Matter(case=case, options=LetterOptions(kind=LetterKind.DECISION), rulebook=rulebook, texts=texts).values
    lines = [_line(standard, values, case) for standard in texts.standards.values()]
    return tuple(sorted(lines, key=lambda line: not line.fits))


def with_abbreviation(kept: Mapping[str, str], short: str, standard: str) -> dict[str, str]:
    """The abbreviations with one more, or without it where ``standard`` is empty."""
    short = short.strip()
    others = {name: meaning for name, meaning in kept.items() if name != short}
    return {**others, short: standard} if short and standard else others


def _line(standard: Standard, values: Mapping[str, str], case: Case) -> StandardLine:
    language = case.facts.language
    text, missing = fill(standard.text[language], values)
    return StandardLine(
        id=standard.id,
        title=standard.title[language],
        text=text,
        short=standard.short,
        place=standard.place,
        fits=not missing and _fits(standard, case),
        grounds=standard.grounds,
        outcomes=standard.outcomes,
        doors=standard.doors,
    )


def _fits(standard: Standard, case: Case) -> bool:
    """Whether provisions, outcome and door agree; what the case has not decided yet speaks against nothing."""
    grounds = {ground for ground in case.draft.grounds if ground.strip()}
    outcome = _outcome(case)
    return (
        (not standard.grounds or not grounds or bool(grounds & set(standard.grounds)))
        and (not standard.outcomes or outcome is None or outcome in standard.outcomes)
        and (not standard.doors or case.facts.door in standard.doors)
    )


def _outcome(case: Case) -> Outcome | None:
    decided = any(row.granted is not None for row in case.rows) or any(row.verdict for row in case.matrix.values())
    return outcome_in(case) if decided or case.draft.dismissal else None
