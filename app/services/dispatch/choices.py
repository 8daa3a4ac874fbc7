"""What a person chooses for a letter that lies at the desk: its enclosures, how it is posted, and its right address.

Pure: a case and what the book has marked in, the new mark or an act out.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from app.models.case.acts import FactsCorrected
from app.models.case.state import Case
from app.models.check import check
from app.models.parties import Recipient
from app.models.reasons import Reason, Refused
from app.models.register import Rulebook
from app.models.texts import Language, Localised
from app.models.values import Actor
from app.services.dispatch.about import pages_of
from app.services.dispatch.book import Mark
from app.services.pages_dispatch import EnclosureChoice

_NO_LONGER_OPEN = (Reason.ALREADY_ISSUED, Reason.AT_APPEALS_BODY, Reason.CASE_CLOSED)
"""Why a registration is no longer open to correction."""
_WHY = Localised("Brev kom i retur", "Brev kom i retur", "A letter came back")


def enclosure_choices(case: Case, mark: Mark) -> tuple[EnclosureChoice, ...]:
    """The documents of the case, and which of them are enclosed."""
    return tuple(
        EnclosureChoice(
            sha256=document.sha256, name=document.name, pages=document.pages, chosen=document.sha256 in mark.enclosures
        )
        for document in case.documents
    )


def enclosing(case: Case, mark: Mark, enclosures: Sequence[str]) -> Mark:
    """With these documents of the case in the envelope, in this order."""
    chosen = tuple(enclosures)
    return msgspec.structs.replace(mark, enclosures=chosen, enclosed=pages_of(case, chosen))


def posted(mark: Mark, registered: bool, tracking: str) -> Mark:
    """As registered post with the number of its slip, or as ordinary post, which has none."""
    number = "".join(tracking.split()).upper() if registered else ""
    return msgspec.structs.replace(mark, registered=registered, tracking=number)


def address_correction(
    case: Case, recipient: Recipient, actor: Actor, rulebook: Rulebook, language: Language
) -> FactsCorrected | Refused | None:
    """The correction of the registration by which a letter goes elsewhere, or why there is none.

    The registration of a decided case stays as it is, and so does one that an approver is reading, because a correction
    would void what was proposed; there the address goes on record with the letter when it leaves. That is None.
    """
    facts = msgspec.structs.replace(case.facts, recipient=recipient)
    act = FactsCorrected(facts=facts, why=_WHY[language])
    refusal = check(case, act, actor, rulebook)
    if refusal is None:
        return act if case.proposal is None else None
    return None if refusal.reason in _NO_LONGER_OPEN else refusal
