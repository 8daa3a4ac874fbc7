"""A letter that leaves, for the first time or again: the archived letter as it is, to the address as the case now has it."""

from __future__ import annotations

from datetime import date

from app.models.case.acts import Act, LetterDispatched, LetterReprinted
from app.models.case.state import Case, SentLetter
from app.models.parties import Recipient
from app.models.register import Rulebook
from app.services.dispatch.about import letter_recipient, new_address
from app.services.dispatch.book import Mark


def goes_to(case: Case, sent: SentLetter, mark: Mark, rulebook: Rulebook) -> tuple[Recipient, bool]:
    """Whom a letter goes to, and whether that is another address than the letter itself shows."""
    if mark.to is not None and sent.came_back:
        return mark.to, True
    return letter_recipient(case, sent), new_address(case, sent, rulebook)


def departure(case: Case, sent: SentLetter, mark: Mark, rulebook: Rulebook, how: str, today: date) -> Act:
    """What it means that a letter leaves: sent for the first time, or again because it came back."""
    if sent.came_back:
        return _sent_again(case, sent, mark, rulebook, how, today)
    return LetterDispatched(
        letter_id=sent.letter.id,
        how=how,
        on=today,
        registered=mark.registered,
        tracking=mark.tracking,
        enclosures=mark.enclosures,
    )


def _sent_again(case: Case, sent: SentLetter, mark: Mark, rulebook: Rulebook, how: str, today: date) -> LetterReprinted:
    """The act by which a letter that came back leaves once more. The reason is the one for which it came back."""
    back = sent.came_back
    reason = rulebook.post_return_reasons.get(back.why) if back else None
    why = reason.name[case.facts.language] if reason else back.why if back else ""
    to, changed = goes_to(case, sent, mark, rulebook)
    return LetterReprinted(letter_id=sent.letter.id, why=why, to=to if changed else None, on=today, how=how)
