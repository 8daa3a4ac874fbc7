"""Sending a letter again that came back: the archived letter as it is, to the address as the case now has it."""

from __future__ import annotations

from datetime import date

from app.models.case.acts import LetterReprinted
from app.models.case.state import Case, SentLetter
from app.models.register import Rulebook
from app.services.dispatch.about import letter_recipient, new_address


def sent_again(case: Case, sent: SentLetter, rulebook: Rulebook, how: str, today: date) -> LetterReprinted:
    """The act by which a letter that came back leaves once more. The reason is the one for which it came back."""
    back = sent.came_back
    reason = rulebook.post_return_reasons.get(back.why) if back else None
    why = reason.name[case.facts.language] if reason else back.why if back else ""
    to = letter_recipient(case, sent) if new_address(case, sent, rulebook) else None
    return LetterReprinted(letter_id=sent.letter.id, why=why, to=to, on=today, how=how)
