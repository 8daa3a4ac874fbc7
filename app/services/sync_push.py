"""Push: sends what waits in the outbox, in order, and writes down what the server said of each act.

Documents go before the acts that name them; the first refusal holds back the rest of its case and nothing else. Knows
nothing of the server's log: what was accepted stays in the outbox until the log brings it back.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.models import wire
from app.models.reasons import Reason, refused
from app.models.store import outbox
from app.models.store.database import Connection
from app.models.store.outbox import Outgoing, Sending
from app.services.casework import Acting
from app.services.core import Core, ServerLink
from app.services.problems import ServerProblem
from app.services.uploads import Uploads


class Push:
    """One workbench's way up to the server. Called within a round of sync only."""

    def __init__(self, core: Core, acting: Acting, uploads: Uploads) -> None:
        self._core = core
        self._acting = acting
        self._uploads = uploads

    def all(self, api: ServerLink) -> bool:
        """Sends everything that waits, in order. Returns whether anything was answered."""
        answered = False
        passed: set[str] = set()
        while True:
            with self._core.read() as connection:
                waiting = outbox.in_states(connection, (Sending.PENDING,))
            batch = _batch([act for act in waiting if act.act_id not in passed])
            if not batch:
                return answered
            self._uploads.before(batch)
            results = api.push([act.body for act in batch])
            self._note(batch, results)
            passed |= {act.act_id for act in batch}
            answered = True

    def _note(self, batch: Sequence[Outgoing], results: Sequence[wire.PushResult]) -> None:
        """Writes down what the server said; each answer must be for the act in its place."""
        at = self._core.stamp()
        with self._core.write() as connection:
            for act, result in zip(batch, results, strict=True):
                if result.id != act.act_id:
                    raise ServerProblem(detail="it answered for another act than was sent")
                self._note_one(connection, act, result, at)
            changed = frozenset(
                act.case_id for act, result in zip(batch, results, strict=True) if result.status != "accepted"
            )
            for case_id in changed:
                self._acting.project(connection, case_id)
        if changed:
            self._core.notify(changed)

    def _note_one(self, connection: Connection, act: Outgoing, result: wire.PushResult, at: str) -> None:
        if result.status == "accepted":
            outbox.accept(connection, act.act_id, at)
            return
        if result.status == "held":
            return
        refusal = result.refusal or refused(Reason.TYPE_UNKNOWN)
        if refusal.reason is Reason.DOCUMENT_NOT_STORED and self._uploads.will_go_up(connection, act):
            return
        outbox.refuse(connection, act.act_id, refusal, at)


def _batch(waiting: Sequence[Outgoing]) -> list[Outgoing]:
    """As many acts as go into one push. A single act larger than a push goes alone and is answered for by the server."""
    batch: list[Outgoing] = []
    size = 0
    for act in waiting[: wire.MAX_PUSH_ACTS]:
        size += len(act.body) + 1
        if batch and size > wire.MAX_PUSH_BYTES:
            break
        batch.append(act)
    return batch
