"""How a history becomes a case: ``evolve`` adds one entry, ``fold`` all of them, and neither ever says no.

Old histories always open, because nothing here refuses anything; the rules that refuse are applied before an act
is recorded (``app.models.check``). An act that makes no sense any more changes nothing but the revision.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from app.models.case import acts
from app.models.case.aspects import ASPECTS
from app.models.case.case import Case as Case
from app.models.case.effects_after import effect
from app.models.case.entry import Entry
from app.models.case.parts import Approval as Approval
from app.models.case.parts import CameBack as CameBack
from app.models.case.parts import Former as Former
from app.models.case.parts import Forwarded as Forwarded
from app.models.case.parts import HandedOver as HandedOver
from app.models.case.parts import Hold as Hold
from app.models.case.parts import Note as Note
from app.models.case.parts import Overturned as Overturned
from app.models.case.parts import Proposal as Proposal
from app.models.case.parts import Received as Received
from app.models.case.parts import Returned as Returned
from app.models.case.parts import Reversal as Reversal
from app.models.case.parts import ReversalEnd as ReversalEnd
from app.models.case.parts import SentLetter as SentLetter
from app.models.case.parts import Touched as Touched
from app.models.case.parts import Voided as Voided
from app.models.values import Aspect


def evolve(case: Case | None, entry: Entry) -> Case | None:
    """The case after one more entry. Never refuses; the first act of a case must be its registration."""
    if case is None:
        if not isinstance(entry.act, acts.LetterRegistered):
            return None
        case = Case(id=entry.case_id, facts=entry.act.facts)
    after = effect(entry.act, case, entry)
    stamp = entry.stamp
    return msgspec.structs.replace(
        after,
        acts=case.acts + 1,
        revision=stamp.revision if stamp else case.revision,
        number=stamp.number if stamp else case.number,
        touched=_touch(case, entry),
    )


def fold(entries: Iterable[Entry]) -> Case | None:
    """The case after all its entries, in order; None if there are none."""
    case: Case | None = None
    for entry in entries:
        case = evolve(case, entry)
    return case


def _touch(case: Case, entry: Entry) -> dict[Aspect, Touched]:
    """Notes which aspects the entry wrote. Pending entries count as written at no revision."""
    if entry.stamp is None:
        return case.touched
    touched = dict(case.touched)
    for aspect in ASPECTS[type(entry.act)].writes:
        last = touched.get(aspect, Touched())
        same = last.device == entry.device
        touched[aspect] = Touched(
            revision=entry.stamp.revision,
            device=entry.device,
            by_name=entry.by_name,
            other_revision=last.other_revision if same else last.revision,
            other_by_name=last.other_by_name if same else last.by_name,
        )
    return touched
