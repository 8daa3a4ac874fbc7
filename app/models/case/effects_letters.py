"""What making letters final, sending them and handing the case to the archive do to a case; nothing here refuses anything.

Adds to ``effect`` of ``app.models.case.effects``.
"""

from __future__ import annotations

from datetime import date

import msgspec

from app.models.case import acts
from app.models.case.case import Case
from app.models.case.effects import effect as effect
from app.models.case.effects import held
from app.models.case.entry import Entry
from app.models.case.outgoing import OutgoingLetter
from app.models.case.parts import HandedOver, Hold, ReversalEnd, SentLetter
from app.models.values import CaseState, LetterKind


@effect.register
def _(act: acts.LetterIssued, case: Case, entry: Entry) -> Case:
    if act.letter.kind is not LetterKind.DECISION:
        return sent(case, act.letter, entry)
    if case.state is not CaseState.APPROVED:
        return case
    return msgspec.structs.replace(sent(_reversed(case), act.letter, entry), state=CaseState.ISSUED)


@effect.register
def _(act: acts.InformationRequested, case: Case, entry: Entry) -> Case:
    if act.letter.kind is not LetterKind.REQUEST_FOR_INFORMATION:
        return case
    hold = Hold(
        reason="awaiting_information",
        since=act.letter.date,
        until=act.due,
        comment=act.extra,
        conditions=act.conditions,
    )
    return held(sent(case, act.letter, entry), hold)


@effect.register
def _(act: acts.LetterDispatched, case: Case, entry: Entry) -> Case:
    del entry
    found = case.letter(act.letter_id)
    if found is None:
        return case
    gone = msgspec.structs.replace(
        found,
        dispatched_on=act.on,
        dispatched_how=act.how,
        registered=act.registered,
        tracking=act.tracking,
        enclosures=act.enclosures,
    )
    state = CaseState.DISPATCHED if _in_force(found) and case.state is CaseState.ISSUED else case.state
    return msgspec.structs.replace(with_letter(case, gone), state=state)


@effect.register
def _(act: acts.DispatchCorrected, case: Case, entry: Entry) -> Case:
    """The letter lies here still; a decision is final again and not sent."""
    del entry
    found = case.letter(act.letter_id)
    if found is None:
        return case
    here = msgspec.structs.replace(
        found, dispatched_on=None, dispatched_how="", registered=False, tracking="", enclosures=()
    )
    state = CaseState.ISSUED if _in_force(found) and case.state is CaseState.DISPATCHED else case.state
    return msgspec.structs.replace(with_letter(case, here), state=state)


def _in_force(found: SentLetter) -> bool:
    return found.letter.kind is LetterKind.DECISION and not found.withdrawn


@effect.register
def _(act: acts.LetterReprinted, case: Case, entry: Entry) -> Case:
    """A copy was made; a letter that had come back is thereby on its way again."""
    found = case.letter(act.letter_id)
    if found is None:
        return case
    line = f"{entry.at} {entry.by_name}: {act.why}"
    again = msgspec.structs.replace(found, reprints=(*found.reprints, line), sent_to=act.to or found.sent_to)
    if found.came_back:
        settled = msgspec.structs.replace(found.returns[-1], settled=entry.at)
        left = act.on or date.fromisoformat(entry.at[:10])
        again = msgspec.structs.replace(again, returns=(*found.returns[:-1], settled), sent_again_on=left)
    return with_letter(case, again)


@effect.register
def _(act: acts.CaseHandedOver, case: Case, entry: Entry) -> Case:
    made = HandedOver(file=act.file, sha256=act.sha256, place=act.place, on=act.on, by_name=entry.by_name)
    return msgspec.structs.replace(case, handed_over=(*case.handed_over, made))


def sent(case: Case, letter: OutgoingLetter, entry: Entry) -> Case:
    """The case with one more final letter."""
    made = SentLetter(
        letter=letter,
        by=entry.by,
        by_name=entry.by_name,
        at=entry.at,
        confirmed=entry.stamp is not None,
        addressed=letter.to or case.facts.recipient,
    )
    return msgspec.structs.replace(case, letters=(*case.letters, made))


def with_letter(case: Case, changed: SentLetter) -> Case:
    """The case with a letter of it changed."""
    letters = tuple(changed if item.letter.id == changed.letter.id else item for item in case.letters)
    return msgspec.structs.replace(case, letters=letters)


def _reversed(case: Case) -> Case:
    """The reversal that is going on is decided: the letter of the decision before no longer stands."""
    reversal = case.reversing
    if reversal is None:
        return case
    ended = msgspec.structs.replace(reversal, ended=ReversalEnd.DECIDED)
    after = msgspec.structs.replace(case, reversals=(*case.reversals[:-1], ended))
    former = case.letter(reversal.letter_id)
    return with_letter(after, msgspec.structs.replace(former, replaced=True)) if former else after
