"""Sending a letter again that came back: the archived letter as it is, to the address as the case now has it."""

from __future__ import annotations

from datetime import date

import msgspec

from app.models.case.acts import FactsCorrected, LetterReprinted
from app.models.case.state import Case, SentLetter
from app.models.parties import Recipient
from app.models.register import Rulebook
from app.models.texts import Language, Localised
from app.services.dispatch.about import letter_recipient, new_address
from app.services.dispatch.book import Mark


def goes_to(case: Case, sent: SentLetter, mark: Mark, rulebook: Rulebook) -> tuple[Recipient, bool]:
    """Whom a letter goes to, and whether that is another address than the letter itself shows."""
    if mark.to is not None and sent.came_back:
        return mark.to, True
    return letter_recipient(case, sent), new_address(case, sent, rulebook)


def with_recipient(case: Case, recipient: Recipient, language: Language) -> FactsCorrected:
    """The correction of a registration whose recipient has another address."""
    why = _WHY[language]
    return FactsCorrected(facts=msgspec.structs.replace(case.facts, recipient=recipient), why=why)


_WHY = Localised("Brev kom i retur", "Brev kom i retur", "A letter came back")


def sent_again(case: Case, sent: SentLetter, mark: Mark, rulebook: Rulebook, how: str, today: date) -> LetterReprinted:
    """The act by which a letter that came back leaves once more. The reason is the one for which it came back."""
    back = sent.came_back
    reason = rulebook.post_return_reasons.get(back.why) if back else None
    why = reason.name[case.facts.language] if reason else back.why if back else ""
    to, changed = goes_to(case, sent, mark, rulebook)
    return LetterReprinted(letter_id=sent.letter.id, why=why, to=to if changed else None, on=today, how=how)
