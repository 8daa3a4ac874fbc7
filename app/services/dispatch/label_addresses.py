"""Which addresses go on labels: one for each envelope, and none that somebody may not read.

A strictly confidential address stands on no label at all. Pure; ``labels`` does the drawing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.models.case.state import Case
from app.models.check import may_read_documents
from app.models.register import Rulebook
from app.models.values import Actor, Protection
from app.services.dispatch.again import goes_to
from app.services.dispatch.book import Mark
from app.services.dispatch.envelopes import print_order
from app.services.dispatch.labels import DoesNotFit, Fitted, LabelSheet, draw_labels, fit, sheets_needed
from app.services.letters.address import address_lines
from app.services.pages_dispatch import LabelAnswer, LabelMisfit, LetterLine, LetterRef

Found = Fitted | DoesNotFit


def one_of_each_envelope(lines: Iterable[LetterLine], letters: Sequence[LetterRef]) -> tuple[LetterLine, ...]:
    """In print order, the first of these letters in each envelope."""
    wanted = frozenset(letter_id for _, letter_id in letters)
    envelopes: dict[str, LetterLine] = {}
    for line in print_order(lines):
        if line.letter_id in wanted:
            envelopes.setdefault(line.together, line)
    return tuple(envelopes.values())


def address_label(
    case: Case | None, letter_id: str, mark: Mark, actor: Actor, rulebook: Rulebook, sheet: LabelSheet
) -> Found:
    """The address of a letter on a label, or why it cannot be there."""
    sent = case.letter(letter_id) if case else None
    if case is None or sent is None or not may_read_documents(case, actor):
        return DoesNotFit("protected", "")
    if case.facts.protection is Protection.STRICTLY_CONFIDENTIAL:
        return DoesNotFit("protected", "")
    to, _ = goes_to(case, sent, mark, rulebook)
    return fit(address_lines(to, rulebook), sheet)


def label_answer(found: Sequence[tuple[str, Found]], sheet: LabelSheet, start: int) -> LabelAnswer:
    """The labels of these cases by their numbers, from label ``start`` of the first sheet. Raises ``ValueError``."""
    fitted = [label for _, label in found if isinstance(label, Fitted)]
    misfits = tuple(
        LabelMisfit(case_number=number, why=label.why, line=label.line)
        for number, label in found
        if isinstance(label, DoesNotFit)
    )
    needed, free = sheets_needed(len(fitted), start, sheet)
    pdf = draw_labels(fitted, sheet, start) if fitted else b""
    return LabelAnswer(pdf=pdf, labels=len(fitted), sheets=needed, next_free=free, misfits=misfits)
