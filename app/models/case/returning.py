"""Rules for letters that come back with the post (returpost).

A letter that came back has told nobody anything: no deadline that counts from its arrival runs on it, and the case is not
done with before it was sent again or somebody said why it cannot be.
"""

from __future__ import annotations

from app.models.case.afterwards import PostReturned, PostReturnWithdrawn
from app.models.case.state import Case
from app.models.reasons import Reason, Refused, refused
from app.models.register import Rulebook
from app.models.values import Actor


def post_returned(case: Case, act: PostReturned, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """Only a letter that has left comes back, once for each time it was sent; the case may be closed by then."""
    del actor, rulebook
    sent = case.letter(act.letter_id)
    if sent is None:
        return refused(Reason.LETTER_UNKNOWN)
    if sent.dispatched_on is None:
        return refused(Reason.NOT_DISPATCHED)
    if sent.came_back:
        return refused(Reason.ALREADY_RETURNED)
    if act.on < sent.dispatched_on:
        return refused(Reason.RETURNED_BEFORE_SENT)
    return None if act.why.strip() else refused(Reason.WHY_MISSING)


def post_return_withdrawn(case: Case, act: PostReturnWithdrawn, actor: Actor, rulebook: Rulebook) -> Refused | None:
    """Only what is noted as come back, and not sent again, can be taken back, and somebody says why."""
    del actor, rulebook
    sent = case.letter(act.letter_id)
    if sent is None:
        return refused(Reason.LETTER_UNKNOWN)
    if not sent.came_back:
        return refused(Reason.NOT_RETURNED)
    return None if act.why.strip() else refused(Reason.WHY_MISSING)
