"""What must hold after every walk, asked of the server's log and the outboxes by code of its own.

The numbers are those of the promise: 1 nothing lost · 2 exactly once · 3 everybody sees the same · 4 four eyes · 5 whole
chains · 6 what was acknowledged survives · 7 no approval on other content · 8 authors are who they say · 9 nothing hangs ·
10 nothing lands on what its author had not seen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from app.models import wire
from app.models.case import acts
from app.models.case.aspects import ASPECTS
from app.models.case.deciding import fingerprint
from app.models.case.entry import Entry
from app.models.case.state import Case, evolve
from app.models.store import lists, outbox
from app.models.store.outbox import Sending
from app.models.values import Aspect, LetterKind, Role
from app.services.workbench import LocalWorkbench
from tests.builders import EVERYBODY

_READS = {act_type: touches.reads for act_type, touches in ASPECTS.items()}
_WRITES = {act_type: touches.writes for act_type, touches in ASPECTS.items()}
"""As they are meant to be: a planted fault in the table must not hide itself."""
_ROLES = {person.id: person.roles for person in EVERYBODY}


class Violated(AssertionError):
    """A promise was broken; the text begins with its number."""


def holds(number: int, condition: bool, what: str) -> None:
    if not condition:
        raise Violated(f"{number}: {what}")


def check_all(
    benches: Mapping[str, LocalWorkbench], lines: Mapping[str, Sequence[wire.LogLine]], saved: Mapping[str, str]
) -> None:
    """Checks everything. ``lines`` are the server's log lines by case; ``saved`` act ids that were acknowledged -> author."""
    confirmed = Counter(wire.open_envelope(line.data).id for found in lines.values() for line in found)
    holds(2, all(count == 1 for count in confirmed.values()), "an act stands twice in the log")
    for case_id, found in lines.items():
        _check_case(case_id, found, saved)
    for person, bench in benches.items():
        _check_bench(bench, lines)
        _check_saved(bench, person, confirmed, saved)


def _check_saved(bench: LocalWorkbench, person: str, confirmed: Counter[str], saved: Mapping[str, str]) -> None:
    with bench._core.read() as connection:
        left = outbox.in_states(connection, tuple(Sending))
    kept = {act.act_id: act.state for act in left}
    for act_id, author in saved.items():
        if author == person:
            holds(1, act_id in confirmed or act_id in kept, f"act {act_id} of {person} is nowhere")
    waiting = [state for state in kept.values() if state in (Sending.PENDING, Sending.ACCEPTED)]
    holds(9, not waiting, f"{len(waiting)} acts of {person} hang")
    refused = {act.case_id for act in left if act.state is Sending.REFUSED}
    held = {act.case_id for act in left if act.state is Sending.HELD}
    holds(9, held <= refused, "acts are held by nothing")
    for act_id, state in kept.items():
        holds(2, act_id not in confirmed or state is Sending.DELIVERED, "an act is in the log and in the outbox")


def _check_bench(bench: LocalWorkbench, lines: Mapping[str, Sequence[wire.LogLine]]) -> None:
    for case_id, found in lines.items():
        with bench._core.read() as connection:
            case = bench._acting.cases.view(connection, case_id).confirmed
        holds(3, case == _folded(found), f"case {case_id} differs at {bench.actor.id}")
        holds(5, bench.verify_case(case_id).whole, f"the chain of {case_id} is broken at {bench.actor.id}")


def check_projections(bench: LocalWorkbench) -> None:
    """The lists are what they would be if they were made from nothing."""
    with bench._core.read() as connection:
        before = lists.everything(connection)
    bench.rebuild()
    with bench._core.read() as connection:
        holds(3, lists.everything(connection) == before, f"the lists at {bench.actor.id} are not what the acts make")


def _folded(lines: Sequence[wire.LogLine]) -> Case | None:
    case: Case | None = None
    for line in lines:
        case = evolve(case, wire.decode(line.data, line.stamp))
    return case


def _check_case(case_id: str, lines: Sequence[wire.LogLine], saved: Mapping[str, str]) -> None:
    holds(5, wire.verify_chain(lines) is None, f"the chain of {case_id} is broken at the server")
    case: Case | None = None
    written: dict[Aspect, list[tuple[int, str]]] = {}
    for line in lines:
        entry = wire.decode(line.data, line.stamp)
        holds(8, saved.get(entry.id) == entry.by, f"act {entry.id} by {entry.by} was not done by them")
        _check_seen(entry, written)
        if case is not None:
            _check_decision(case, entry)
        case = evolve(case, entry)
        for aspect in _WRITES[type(entry.act)]:
            written.setdefault(aspect, []).append((line.stamp.revision, f"{entry.by}/{entry.device}"))
    if case is not None:
        notes = [note.text for note in case.notes]
        holds(2, len(notes) == len(set(notes)), "a note stands twice")
        done = [wire.decode(line.data).act for line in lines]
        dispatched = Counter(act.letter_id for act in done if isinstance(act, acts.LetterDispatched))
        dispatched.subtract(act.letter_id for act in done if isinstance(act, acts.DispatchCorrected))
        holds(4, all(count in (0, 1) for count in dispatched.values()), "a letter was sent twice")


def _check_seen(entry: Entry, written: Mapping[Aspect, Sequence[tuple[int, str]]]) -> None:
    mine = f"{entry.by}/{entry.device}"
    for aspect in _READS[type(entry.act)]:
        later = [who for revision, who in written.get(aspect, ()) if revision > entry.base and who != mine]
        holds(10, not later, f"{type(entry.act).__name__} landed on {aspect} that its author had not seen")


def _check_decision(case: Case, entry: Entry) -> None:
    act = entry.act
    if isinstance(act, acts.DecisionApproved):
        proposal = case.proposal
        holds(4, Role.APPROVER in _ROLES[entry.by], f"{entry.by} is no approver")
        holds(4, proposal is not None and entry.by != proposal.by, "somebody approved their own proposal")
        holds(4, entry.by not in case.drafters, "somebody approved what they drafted")
        if proposal is not None:
            now = fingerprint(case, proposal.content, proposal.document, proposal.renderer)
            holds(7, act.read == proposal.fingerprint == now, "an approval landed on other content than was read")
    if isinstance(act, acts.LetterIssued) and act.letter.kind is LetterKind.DECISION:
        approved = case.approval is not None and case.proposal is not None
        holds(4, approved, "a decision letter was made final without approval")
        if case.proposal is not None:
            now = fingerprint(case, case.proposal.content, case.proposal.document, case.proposal.renderer)
            holds(4, act.approved == now, "a decision letter was made final with other content than was approved")
