"""Doing and undoing acts, and everything about one case. Never waits for the network."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Sequence

from app.models import wire
from app.models.case import acts
from app.models.case.acts import Act
from app.models.case.clashes import merged
from app.models.case.entry import Entry
from app.models.case.state import Case
from app.models.check import check
from app.models.reasons import Reason, Refused, refused
from app.models.store import lists, log, outbox, shelves
from app.models.store.database import LISTS_GONE, Connection
from app.models.store.outbox import Outgoing
from app.models.undo import reverse
from app.services.cases import Cases, View, read_entry
from app.services.core import Core, Part
from app.services.listing import documents_named, listing_of
from app.services.pages import CasePage, Receipt, Verification
from app.services.problems import LetterProblem
from app.services.timeline import case_page, latest_undoable


class Acting:
    """Writes acts into the store: checked, durable, and shown in the lists in one transaction."""

    def __init__(self, core: Core, cases: Cases) -> None:
        self._core = core
        self.cases = cases

    def submit(self, case_id: str, act: Act) -> Receipt:
        """Does an act on the case as it stands here. An empty ``case_id`` begins a case."""
        with self._core.write() as connection:
            receipt = self._submit(connection, case_id, act)
        self._tell(receipt)
        return receipt

    def undo_last(self, case_id: str) -> Receipt | None:
        """Takes back this person's latest act; chosen and done in one transaction, so nothing can come between."""
        with self._core.write() as connection:
            view = self.cases.view(connection, case_id)
            act = latest_undoable(self._core, view, history(connection, view))[1]
            receipt = self._submit(connection, case_id, act) if act else None
        if receipt:
            self._tell(receipt)
        return receipt

    def again(self, act_id: str) -> Receipt | None:
        """Does a refused act anew, in its old place, on the case as it stands now; None if it is not refused."""
        with self._core.write() as connection:
            old = _refused(connection, act_id)
            receipt = self._anew(connection, old, wire.decode(old.body).act) if old else None
        if receipt:
            self._tell(receipt)
        return receipt

    def merge(self, act_id: str, theirs: Sequence[str], standing: int) -> Receipt | None:
        """Does a refused act anew with the values named in ``theirs`` as the case has them; None if it is not refused.

        Where nothing of it is left it is set aside. Refused where the case has changed since ``standing`` acts, because
        then somebody would get values that they have not seen.
        """
        with self._core.write() as connection:
            old = _refused(connection, act_id)
            if old is None:
                return None
            case = self.cases.before(connection, old)
            if case is None or case.acts != standing:
                return Receipt(case_id=old.case_id, refusal=refused(Reason.STALE, name=_last_name(connection, old)))
            act = merged(wire.decode(old.body).act, case, theirs)
            receipt = self._anew(connection, old, act) if act else self._rest(connection, old)
        self._tell(receipt)
        return receipt

    def _anew(self, connection: Connection, old: Outgoing, act: Act) -> Receipt:
        """Puts an act in the place of a refused one, if it may happen there."""
        refusal = check(self.cases.before(connection, old), act, self._core.actor, self._core.rulebook)
        if refusal:
            return Receipt(case_id=old.case_id, refusal=refusal)
        view = self.cases.view(connection, old.case_id)
        place = outbox.step_aside(connection, old.act_id, self._core.stamp())
        return self._keep(connection, view, old.case_id, act, place)

    def _rest(self, connection: Connection, old: Outgoing) -> Receipt:
        outbox.settle(connection, old.act_id, outbox.Sending.SET_ASIDE, self._core.stamp())
        self.project(connection, old.case_id)
        return Receipt(case_id=old.case_id, act_id=old.act_id)

    def set_aside(self, act_id: str) -> Receipt | None:
        """Lets a refused act rest; it stays on record and what it held back goes on. None if it is not refused."""
        with self._core.write() as connection:
            old = _refused(connection, act_id)
            receipt = self._rest(connection, old) if old else None
        if receipt:
            self._tell(receipt)
        return receipt

    def shown(self, case_id: str) -> Case:
        """The case as shown here, for a letter of it. Raises ``LetterProblem`` where there is none."""
        with self._core.read() as connection:
            case = self.cases.view(connection, case_id).case
        if case is None:
            raise LetterProblem(detail="there is no such case here")
        return case

    def project(self, connection: Connection, case_id: str) -> None:
        """Brings the lists up to date with one case."""
        listing = listing_of(self.cases.view(connection, case_id), self._core.rulebook)
        if listing is None:
            lists.remove(connection, case_id)
        else:
            lists.put(connection, case_id, listing)

    def renew_lists(self) -> None:
        """Makes the lists anew where an older layout of them was thrown away."""
        with self._core.read() as connection:
            gone = shelves.value(connection, LISTS_GONE)
        if gone:
            self.rebuild()
            with self._core.write() as connection:
                shelves.set_value(connection, LISTS_GONE, "")

    def rebuild(self) -> None:
        """Throws all lists away and makes them again from the log and the outbox."""
        with self._core.write() as connection:
            lists.clear(connection)
            for case_id in dict.fromkeys((*log.case_ids(connection), *outbox.case_ids(connection))):
                self.project(connection, case_id)

    def _submit(self, connection: Connection, case_id: str, act: Act) -> Receipt:
        if not case_id and not isinstance(act, acts.LetterRegistered):
            return Receipt(case_id="", refusal=refused(Reason.NO_SUCH_CASE))
        case_id = case_id or str(uuid.uuid4())
        view = self.cases.view(connection, case_id)
        refusal = self._refusal(view, act)
        if refusal:
            return Receipt(case_id=case_id, refusal=refusal)
        return self._keep(connection, view, case_id, act)

    def _refusal(self, view: View, act: Act) -> Refused | None:
        if view.newer:
            return refused(Reason.TYPE_UNKNOWN)
        return check(view.case, act, self._core.actor, self._core.rulebook)

    def _keep(self, connection: Connection, view: View, case_id: str, act: Act, place: int = 0) -> Receipt:
        core = self._core
        entry = Entry(
            id=str(uuid.uuid4()),
            case_id=case_id,
            act=act,
            base=view.revision,
            by=core.actor.id,
            by_name=core.actor.name,
            at=core.stamp(),
            device=core.device,
            rulebook=core.rulebook.version,
        )
        body = wire.encode(entry, shelves.next_count(connection), secrets.token_hex(16))
        outbox.put(connection, entry.id, case_id, body, entry.at, place)
        if isinstance(act, acts.LetterRegistered | acts.DocumentReceived):
            shelves.scans_registered(connection, documents_named(act))
        self.project(connection, case_id)
        undoable = self._undoable(connection, view.case, entry)
        return Receipt(case_id=case_id, act_id=entry.id, key=wire.type_name(type(act)), undoable=undoable)

    def _undoable(self, connection: Connection, before: Case | None, entry: Entry) -> bool:
        """Whether an act that was just written can be taken back as the case stands with it."""
        core = self._core
        act = reverse(entry.act, before, core.today()) if before is not None else None
        if act is None:
            return False
        view = self.cases.view(connection, entry.case_id)
        mine = next((item for item in reversed(view.laid) if item.folded), None)
        shown = mine is not None and mine.entry is not None and mine.entry.id == entry.id
        return shown and check(view.case, act, core.actor, core.rulebook) is None

    def _tell(self, receipt: Receipt) -> None:
        if receipt.done:
            self._core.notify(frozenset({receipt.case_id}))
            self._core.poke()


def _refused(connection: Connection, act_id: str) -> Outgoing | None:
    """An act of the outbox that stands refused and unanswered."""
    found = outbox.find(connection, act_id)
    return found if found is not None and found.state is outbox.Sending.REFUSED else None


def _last_name(connection: Connection, act: Outgoing) -> str:
    """Who did the latest confirmed act in the case."""
    lines = log.lines(connection, act.case_id)
    return wire.open_envelope(lines[-1].data).by_name if lines else act.act_id


def history(connection: Connection, view: View) -> tuple[Entry, ...]:
    """The entries behind a view: the confirmed ones, then those that wait and are part of the case as shown."""
    confirmed = (read_entry(line) for line in log.lines(connection, view.case_id))
    waiting = (item.entry for item in view.laid if item.folded)
    return tuple(entry for entry in (*confirmed, *waiting) if entry is not None)


class CasePart(Part):
    """One case and what is done to it."""

    def __init__(self, core: Core, acting: Acting) -> None:
        Part.__init__(self, core)
        self._acting = acting

    def submit(self, case_id: str, act: Act) -> Receipt:
        return self._acting.submit(case_id, act)

    def undo_last(self, case_id: str) -> Receipt | None:
        return self._acting.undo_last(case_id)

    def case_page(self, case_id: str) -> CasePage | None:
        with self._core.read() as connection:
            view = self._acting.cases.view(connection, case_id)
            return self._page(connection, view) if view.case else None

    def _page(self, connection: Connection, view: View) -> CasePage:
        return case_page(self._core, connection, self._acting.cases, view, history(connection, view))

    def case(self, case_id: str) -> Case | None:
        """The case as shown here, without its page."""
        with self._core.read() as connection:
            return self._acting.cases.view(connection, case_id).case

    def verify_case(self, case_id: str) -> Verification:
        with self._core.read() as connection:
            lines = log.lines(connection, case_id)
        broken = wire.verify_chain(lines)
        fault = f"{broken.fault} (act {broken.act_id}, revision {broken.revision})" if broken else ""
        return Verification(case_id=case_id, acts=len(lines), whole=broken is None, fault=fault)
