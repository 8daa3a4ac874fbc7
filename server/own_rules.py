"""The rules only the server can ask after, because they take its clock or its document store.

- A letter that is made final or proposed must be stored here first (``DOCUMENT_NOT_STORED``).
- A letter that is made final is dated today in Oslo (``DATE_NOT_TODAY``).

Everything else is ``app.models.check``, which workbench and server share.
"""

from __future__ import annotations

from sqlalchemy import Connection

from app.models.case.acts import Act, DecisionProposed
from app.models.case.afterwards import letters_of
from app.models.reasons import Reason, Refused, refused
from app.models.values import Actor
from server.clock import Clock
from server.documents import Documents


def own_rules(act: Act, actor: Actor, connection: Connection, documents: Documents, clock: Clock) -> Refused | None:
    """Why the server may not take this act although the rules allow it, or None."""
    today = clock.today()
    for letter in letters_of(act):
        if letter.date != today:
            return refused(Reason.DATE_NOT_TODAY, date=letter.date.isoformat(), today=today.isoformat())
    named = [letter.document for letter in letters_of(act)]
    if isinstance(act, DecisionProposed):
        named = [act.document]
    missing = (_stored(sha256, actor, connection, documents) for sha256 in named)
    return next(filter(None, missing), None)


def _stored(sha256: str, actor: Actor, connection: Connection, documents: Documents) -> Refused | None:
    """A document this person may not see counts as not stored, so that nobody can ask which ones exist."""
    if documents.has(sha256) and documents.may_read(connection, sha256, actor):
        return None
    return refused(Reason.DOCUMENT_NOT_STORED)
