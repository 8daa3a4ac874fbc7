"""A case as this person should see it: the confirmed acts folded, then the acts that wait laid on top.

What waits is checked again on top of what was confirmed meanwhile; what may no longer happen is left out of the case, but
stays in the outbox. Knows no window and no network.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable

import msgspec

from app.models import wire
from app.models.case.entry import Entry
from app.models.case.state import Case, evolve, fold
from app.models.check import check, out_of_date
from app.models.register import Rulebook
from app.models.store import log, outbox
from app.models.store.database import Connection
from app.models.store.outbox import FOLDED, Outgoing
from app.models.values import Actor


class Laid(msgspec.Struct, frozen=True, kw_only=True):
    """An act of the outbox and whether it is part of the case as shown. ``entry`` is None if it cannot be read here."""

    outgoing: Outgoing
    entry: Entry | None
    folded: bool


class View(msgspec.Struct, frozen=True, kw_only=True):
    """A case: as confirmed, as shown with what waits, and whether a newer program wrote something in it."""

    case_id: str
    confirmed: Case | None
    case: Case | None
    laid: tuple[Laid, ...]
    revision: int
    newer: bool


class _Folded(msgspec.Struct, frozen=True):
    revision: int
    link: str
    case: Case | None
    newer: bool


def read_entry(line: wire.LogLine) -> Entry | None:
    """The entry of a log line, or None where this program cannot read it; its bytes are kept all the same."""
    try:
        return wire.decode(line.data, line.stamp)
    except (wire.UnknownAct, wire.MalformedAct):
        return None


def read_body(body: bytes) -> Entry | None:
    """The entry in the bytes of an act that is not confirmed, or None where this program cannot read it."""
    try:
        return wire.decode(body)
    except (wire.UnknownAct, wire.MalformedAct):
        return None


class Cases:
    """The cases of one workbench, folded when asked for and remembered until they grow."""

    def __init__(self, actor: Actor, rulebook: Rulebook, remembered: int = 2000) -> None:
        self._actor = actor
        self._rulebook = rulebook
        self._remembered = remembered
        self._folded: OrderedDict[str, _Folded] = OrderedDict()
        self._turn = threading.Lock()

    def view(self, connection: Connection, case_id: str) -> View:
        """The case as it stands in this connection's view of the store."""
        folded = self._confirmed(connection, case_id)
        waiting = outbox.of_case(connection, case_id)
        case, laid = self._lay(folded.case, waiting)
        return View(
            case_id=case_id,
            confirmed=folded.case,
            case=case,
            laid=laid,
            revision=folded.revision,
            newer=folded.newer or any(item.entry is None for item in laid),
        )

    def before(self, connection: Connection, act: Outgoing) -> Case | None:
        """The case as it stands now without this act of the outbox and without what comes after it."""
        folded = self._confirmed(connection, act.case_id)
        earlier = [item for item in outbox.of_case(connection, act.case_id) if item.position < act.position]
        return self._lay(folded.case, earlier)[0]

    def as_seen(self, connection: Connection, act: Outgoing) -> Case | None:
        """The case as the author of an act saw it: confirmed up to the act's base, and what the same device did before.

        What had been refused and told by then was not part of what they saw.
        """
        envelope = wire.open_envelope(act.body)
        seen: list[Entry | None] = []
        for line in log.lines(connection, act.case_id):
            other = wire.open_envelope(line.data)
            if line.stamp.revision <= envelope.base or (other.dev == envelope.dev and other.n < envelope.n):
                seen.append(read_entry(line))
        for item in sorted(outbox.of_case(connection, act.case_id), key=_number):
            told = item.refusal is not None and item.answered_at <= act.made_at
            if _number(item) < envelope.n and not told:
                seen.append(read_body(item.body))
        return fold(entry for entry in seen if entry is not None)

    def _lay(self, case: Case | None, waiting: Iterable[Outgoing]) -> tuple[Case | None, tuple[Laid, ...]]:
        laid: list[Laid] = []
        for outgoing in waiting:
            entry = read_body(outgoing.body)
            fits = entry is not None and outgoing.state in FOLDED and self._still_may(case, entry)
            laid.append(Laid(outgoing=outgoing, entry=entry, folded=fits))
            if fits and entry is not None:
                case = evolve(case, entry)
        return case, tuple(laid)

    def _still_may(self, case: Case | None, entry: Entry) -> bool:
        return (
            out_of_date(case, entry.act, entry.base, entry.device) is None
            and check(case, entry.act, self._actor, self._rulebook) is None
        )

    def _confirmed(self, connection: Connection, case_id: str) -> _Folded:
        """Folds only what came since the last time, if the remembered case is an earlier state of this history."""
        last, link = log.link(connection, case_id)
        with self._turn:
            known = self._folded.get(case_id)
        if known and (known.revision, known.link) == (last, link):
            return known
        lines: tuple[wire.LogLine, ...] = ()
        if known and 0 < known.revision < last:
            lines = log.lines(connection, case_id, after=known.revision - 1)
        if known is None or not lines or lines[0].stamp.hash != known.link:
            known, lines = _Folded(0, "", None, False), log.lines(connection, case_id)
        else:
            lines = lines[1:]
        folded = _fold(known, lines)
        self._remember(case_id, folded)
        return folded

    def _remember(self, case_id: str, folded: _Folded) -> None:
        with self._turn:
            self._folded[case_id] = folded
            self._folded.move_to_end(case_id)
            while len(self._folded) > self._remembered:
                self._folded.popitem(last=False)


def _number(act: Outgoing) -> int:
    """By which the acts of one device are counted."""
    return wire.open_envelope(act.body).n


def _fold(start: _Folded, lines: Iterable[wire.LogLine]) -> _Folded:
    revision, link, case, newer = start.revision, start.link, start.case, start.newer
    for line in lines:
        entry = read_entry(line)
        newer = newer or entry is None
        case = case if entry is None else evolve(case, entry)
        revision, link = line.stamp.revision, line.stamp.hash
    return _Folded(revision, link, case, newer)
