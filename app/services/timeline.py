"""The page of one case: history in words, deadlines with their reasons, what is missing, what was seen before."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from app.models import wire
from app.models.case.acts import Act
from app.models.case.deadlines import complaint_time, deadlines_of, explain_complaint, explain_deadline
from app.models.case.entry import Entry
from app.models.case.registering import missing
from app.models.case.state import Case
from app.models.check import check, may_read
from app.models.store import lists, log
from app.models.store.database import Connection
from app.models.store.outbox import WAITING, Outgoing, Sending
from app.models.undo import undoing
from app.models.values import LetterKind
from app.services.cases import Cases, Laid, View, read_body, read_entry
from app.services.clash_fields import Clashing
from app.services.core import Core
from app.services.describe import Description
from app.services.listing import NUMBER, REFERENCE, SCAN, listing_of
from app.services.pages import CasePage, DeadlineLine
from app.services.pages_intake import SeenBefore
from app.services.pages_sync import ActLine, RefusedAct, TimelineLine
from app.services.timeline_words import Pattern

_SHOWN_AS = {
    Sending.PENDING: "pending",
    Sending.ACCEPTED: "pending",
    Sending.HELD: "held",
    Sending.REFUSED: "refused",
    Sending.SET_ASIDE: "refused",
    Sending.REDONE: "refused",
    Sending.DELIVERED: "confirmed",
}


def case_page(core: Core, connection: Connection, cases: Cases, view: View, entries: Sequence[Entry]) -> CasePage:
    """Everything about one case that can be shown; the view must hold a case."""
    case = view.case
    if case is None:
        raise ValueError("there is no case to show")
    words = Description(core.rulebook, core.language)
    found = complaint_time(case.facts, core.rulebook)
    states = [item.outgoing.state for item in view.laid]
    return CasePage(
        case=case,
        actor=core.actor,
        rulebook=core.rulebook,
        today=core.today(),
        deadlines=_deadlines(core, case),
        timeline=timeline(core, connection, view, entries),
        missing=missing(case.facts),
        pending=sum(state in WAITING for state in states),
        refused=tuple(
            refused_act(core, connection, cases, view, item) for item in view.laid if item.outgoing.state in _UNANSWERED
        ),
        complaint_in_time=found.in_time if found else None,
        complaint_why=explain_complaint(found, core.language) if found else "",
        seen_before=_seen_before(core, connection, view),
        complained=_complained(core, connection, cases, case),
        texts=core.texts.newest(connection, core.today()),
        read_only=words.say(Pattern.NEWER) if view.newer else "",
    )


_UNANSWERED = (Sending.REFUSED, Sending.HELD)


def _complained(core: Core, connection: Connection, cases: Cases, case: Case) -> Case | None:
    """The case of the decision that a complaint is against: named by its number, decided here, and open to this person."""
    complaint = case.facts.complaint
    if complaint is None:
        return None
    named = [number.strip() for number in (complaint.case_number, complaint.decision_number) if number.strip()]
    found = (cases.view(connection, name).case for name in lists.numbered(connection, named) if name != case.id)
    decided = (item for item in found if item is not None and item.has_sent(LetterKind.DECISION))
    return next((item for item in decided if may_read(item, core.actor)), None)


def _deadlines(core: Core, case: Case) -> tuple[DeadlineLine, ...]:
    return tuple(
        DeadlineLine(deadline=item.deadline, why=explain_deadline(item, core.rulebook, core.language), met=item.met)
        for item in deadlines_of(case, core.rulebook)
    )


def timeline(core: Core, connection: Connection, view: View, entries: Sequence[Entry]) -> tuple[TimelineLine, ...]:
    """The whole history: confirmed acts in the server's order, then this person's that are not confirmed."""
    words = Description(core.rulebook, core.language)
    undoable = latest_undoable(core, view, entries)[0]
    confirmed = (line_of(words, line, undoable) for line in log.lines(connection, view.case_id))
    waiting = (_waiting_line(words, item, undoable) for item in view.laid)
    return (*confirmed, *waiting)


def line_of(words: Description, line: wire.LogLine, undoable: str = "") -> TimelineLine:
    """One confirmed act in words."""
    envelope, entry = wire.open_envelope(line.data), read_entry(line)
    return TimelineLine(
        act_id=envelope.id,
        key=envelope.type,
        at=line.stamp.time,
        by_name=envelope.by_name,
        detail=words.of(entry.act if entry else None),
        state="confirmed",
        revision=line.stamp.revision,
        undoable=envelope.id == undoable,
    )


def _waiting_line(words: Description, item: Laid, undoable: str) -> TimelineLine:
    envelope = wire.open_envelope(item.outgoing.body)
    return TimelineLine(
        act_id=envelope.id,
        key=envelope.type,
        at=envelope.at,
        by_name=envelope.by_name,
        detail=words.of(item.entry.act if item.entry else None),
        state=_SHOWN_AS[item.outgoing.state],
        revision=0,
        undoable=envelope.id == undoable,
    )


def latest_undoable(core: Core, view: View, entries: Sequence[Entry]) -> tuple[str, Act | None]:
    """This person's latest act in the case and the act that takes it back; ("", None) where it cannot be taken back.

    An act that others have built on cannot be taken back; the same rules as for any other act say so.
    """
    if view.newer:
        return "", None
    mine = next((entry for entry in reversed(entries) if entry.by == core.actor.id), None)
    act = undoing(entries, mine, core.today()) if mine else None
    if mine is None or act is None or check(view.case, act, core.actor, core.rulebook) is not None:
        return "", None
    return mine.id, act


def refused_act(core: Core, connection: Connection, cases: Cases, view: View, item: Laid) -> RefusedAct:
    """An act that was refused or is held, with what was in it, what others did since, and what it disagrees on."""
    words = Description(core.rulebook, core.language)
    envelope = wire.open_envelope(item.outgoing.body)
    now, base = cases.before(connection, item.outgoing), cases.as_seen(connection, item.outgoing)
    held = item.outgoing.state is Sending.HELD
    since = tuple(
        line_of(words, line)
        for line in log.lines(connection, view.case_id, after=envelope.base)
        if wire.open_envelope(line.data).dev != core.device
    )
    return RefusedAct(
        **msgspec.structs.asdict(act_line(words, view, item.outgoing.body)),
        refused_at=item.outgoing.answered_at,
        refusal=item.outgoing.refusal,
        held=held,
        changed_since=since,
        fields=() if held else Clashing(core.rulebook, core.language).fields(item.entry, base, now),
        standing=now.acts if now else 0,
    )


def act_line(words: Description, view: View, body: bytes) -> ActLine:
    """An act by its bytes: in which case, what it is, and what was in it."""
    envelope, entry = wire.open_envelope(body), read_body(body)
    number, title = heading(view, entry)
    return ActLine(
        act_id=envelope.id,
        case_id=envelope.case,
        case_number=number,
        case_title=title,
        key=envelope.type,
        at=envelope.at,
        detail=words.of(entry.act if entry else None),
    )


def heading(view: View, entry: Entry | None) -> tuple[str, str]:
    """The number and title of the case, from the act itself where the case never came to be."""
    if view.case:
        return view.case.number, view.case.facts.title
    facts = getattr(entry.act, "facts", None) if entry else None
    return "", facts.title if facts else ""


def outgoing_view(act: Outgoing, view: View) -> Laid:
    """The laid act of the view that this outgoing act is."""
    return next(item for item in view.laid if item.outgoing.act_id == act.act_id)


def _seen_before(core: Core, connection: Connection, view: View) -> tuple[SeenBefore, ...]:
    listing = listing_of(view, core.rulebook)
    return seen_lines(core, connection, listing.seen, view.case_id) if listing else ()


_BECAUSE = {SCAN: Pattern.SAME_SCAN, REFERENCE: Pattern.SAME_REFERENCE, NUMBER: Pattern.SAME_PARTY}


def seen_lines(
    core: Core, connection: Connection, pairs: Sequence[tuple[str, str]], but: str = ""
) -> tuple[SeenBefore, ...]:
    """The cases that share one of these (sort, key) pairs, each with everything it shares, in words."""
    words = Description(core.rulebook, core.language)
    found: dict[str, list[str]] = {}
    for sort, case_id in lists.seen_in(connection, pairs):
        if case_id != but:
            found.setdefault(case_id, []).append(words.say(_BECAUSE[sort]))
    rows = ((lists.row_of(connection, case_id), because) for case_id, because in found.items())
    return tuple(
        SeenBefore(case_id=row.case_id, number=row.values.number, title=row.values.title, because=", ".join(because))
        for row, because in rows
        if row is not None
    )
