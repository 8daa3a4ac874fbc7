"""What the window shows and does about sync: the status line, the sync inbox, answering a refusal."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from app.models import wire
from app.models.reading import read_json
from app.models.store import log, outbox, shelves
from app.models.store.database import Connection
from app.models.store.outbox import WAITING, Sending
from app.services.casework import Acting
from app.services.core import Core, Part
from app.services.describe import Description
from app.services.pages import Person, Receipt
from app.services.pages_sync import RefusedAct, SyncLine, SyncPage, SyncState, WaitingAct
from app.services.problems import ServerProblem
from app.services.sync_loop import SyncStatus
from app.services.timeline import act_line, outgoing_view, refused_act

_ACCEPTED_SHOWN = 50
_PEOPLE = "people"


class SyncPart(Part):
    """Sync as the window sees it."""

    def __init__(self, core: Core, acting: Acting, status: SyncStatus) -> None:
        Part.__init__(self, core)
        self._acting = acting
        self._status = status

    def sync_now(self) -> SyncLine:
        """Makes a round now and answers how things stand after it; offline is an answer too."""
        self._status.round()
        return self.sync_line()

    def sync_line(self) -> SyncLine:
        with self._core.read() as connection:
            waiting = outbox.count(connection, WAITING)
            refused = outbox.count(connection, (Sending.REFUSED,))
        standing = self._status.standing
        return SyncLine(
            state=self._state(waiting, refused),
            waiting=waiting,
            refused=refused,
            last_ok=standing.last_ok,
            problem=standing.problem,
        )

    def _state(self, waiting: int, refused: int) -> SyncState:
        """The gravest thing that is true now. Nothing is called synced before the server was reached."""
        standing = self._status.standing
        if standing.signed_out:
            return SyncState.SIGNED_OUT
        if standing.problem:
            return SyncState.OFFLINE
        if refused:
            return SyncState.ATTENTION
        if self._status.running:
            return SyncState.SYNCING
        if not standing.reached:
            return SyncState.OFFLINE
        return SyncState.WAITING if waiting else SyncState.SYNCED

    def sync_page(self) -> SyncPage:
        line = self.sync_line()
        with self._core.read() as connection:
            words = Description(self._core.rulebook, self._core.language)
            waiting = outbox.in_states(connection, (Sending.PENDING, Sending.ACCEPTED))
            accepted = log.latest_of(connection, self._core.device, _ACCEPTED_SHOWN)
            return SyncPage(
                line=line,
                waiting=tuple(self._waiting(connection, words, act.body) for act in waiting),
                refused=self._refused(connection),
                accepted=tuple(self._accepted(connection, words, item) for item in accepted),
            )

    def _waiting(self, connection: Connection, words: Description, body: bytes) -> WaitingAct:
        view = self._acting.cases.view(connection, wire.open_envelope(body).case)
        return WaitingAct(**msgspec.structs.asdict(act_line(words, view, body)))

    def _accepted(self, connection: Connection, words: Description, line: wire.LogLine) -> WaitingAct:
        shown = self._waiting(connection, words, line.data)
        return msgspec.structs.replace(shown, at=line.stamp.time, case_number=line.stamp.number)

    def _refused(self, connection: Connection) -> tuple[RefusedAct, ...]:
        acts, cases = outbox.in_states(connection, (Sending.REFUSED, Sending.HELD)), self._acting.cases
        views = {act.case_id: cases.view(connection, act.case_id) for act in acts}
        return tuple(
            refused_act(self._core, connection, cases, view, outgoing_view(act, view))
            for act in acts
            for view in (views[act.case_id],)
        )

    def answer_refusal(self, act_id: str, again: bool) -> Receipt | None:
        return self._acting.again(act_id) if again else self._acting.set_aside(act_id)

    def merge_refusal(self, act_id: str, theirs: Sequence[str], standing: int) -> Receipt | None:
        return self._acting.merge(act_id, theirs, standing)

    def people(self) -> tuple[Person, ...]:
        """The colleagues as last heard of. Asks the server itself only where nobody was ever heard of."""
        with self._core.read() as connection:
            kept = shelves.value(connection, _PEOPLE)
        if kept:
            return read_json(kept, tuple[Person, ...])
        return self.learn_people() or (_as_person(self._core),)

    def learn_people(self) -> tuple[Person, ...]:
        """Asks the server who the colleagues are and keeps the answer; nobody where it does not say."""
        found = self._ask_people()
        if found:
            text = msgspec.json.encode(found).decode()
            with self._core.write() as connection:
                if shelves.value(connection, _PEOPLE) != text:
                    shelves.set_value(connection, _PEOPLE, text)
        return found

    def _ask_people(self) -> tuple[Person, ...]:
        if self._core.api is None:
            return ()
        try:
            people = self._core.api.people()
        except ServerProblem:
            return ()
        return tuple(
            Person(id=one.id, name=one.name, roles=tuple(one.roles), groups=tuple(one.groups)) for one in people
        )


def _as_person(core: Core) -> Person:
    actor = core.actor
    return Person(
        id=actor.id,
        name=actor.name,
        roles=tuple(sorted(role.value for role in actor.roles)),
        groups=tuple(sorted(group.value for group in actor.groups)),
    )
