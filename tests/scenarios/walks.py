"""Random walks through a town: people work, sync, lose the network and the answers, restart; the server is put back.

A walk begins from an interesting history and ends in forced quiet: the network is whole and everybody syncs until nothing
moves. Then the promises of ``invariants`` are asked after. The same seed is the same walk, save for ids and times.
"""

from __future__ import annotations

import random
import secrets
import tempfile
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from app.models import wire
from app.models.case import acts
from app.models.case.entry import Entry
from app.models.values import Actor
from app.services.problems import Problem
from tests.builders import AT, RULEBOOK, registration
from tests.scenarios.fast_link import FastLink
from tests.scenarios.invariants import Violated, check_all, check_projections, holds
from tests.scenarios.moves import beginnings, choose
from tests.scenarios.town import PEOPLE, Town, town

_SETTLING_ROUNDS = 8
WALKS_PER_TOWN = 20


_SHARES: dict[str, tuple[float, float, float, float, float]] = {
    "": (0.52, 0.82, 0.88, 0.92, 0.96),
    "approvals": (0.55, 0.80, 0.82, 0.84, 0.99),
    "restores": (0.45, 0.70, 0.72, 0.76, 0.76),
    "refusals": (0.55, 0.80, 0.96, 0.98, 0.99),
}
"""Up to where a throw of the dice means work, sync, an answer to a refusal, a restart, a cheat; the rest is the server."""


def _cut_after_push() -> Callable[[str], str]:
    """A network that breaks as soon as acts were sent and answered for."""
    sent: list[str] = []

    def fault(name: str) -> str:
        if sent:
            return "down"
        if name == "push":
            sent.append(name)
        return ""

    return fault


class Begun(msgspec.Struct, frozen=True):
    """Where a walk begins: a case, and the acts in it with their authors."""

    case_id: str
    saved: dict[str, str]


class Walk:
    """One walk in a town that others may have walked in before."""

    def __init__(self, place: Town, seed: int, begun: Begun, focus: str = "") -> None:
        self._place = place
        self._chance = random.Random(seed)
        self._focus = focus
        self._copy: Path | None = None
        self.saved = dict(begun.saved)
        self.case_ids = [begun.case_id]
        self._cheats: set[str] = set()

    def run(self) -> None:
        """Walks, comes to rest, and checks. Raises ``Violated``."""
        restores = self._focus == "restores" or self._chance.random() < 0.25
        if restores and self._chance.random() < 0.5:
            self._copy = self._place.copy_server()
        self._disturb()
        for _ in range(self._chance.randrange(5, 13)):
            self._step(restores)
        self._come_to_rest()
        watch = self._place.watch()
        lines = {case_id: watch.case_log(case_id) for case_id in self.case_ids}
        check_all(self._place.benches, lines, self.saved)

    def _disturb(self) -> None:
        """A third of the walks is without faults; in the others each person's network has its own luck."""
        calm = self._chance.random() < 0.33
        for line in self._place.lines.values():
            bad = 0.0 if calm else self._chance.choice([0.0, 0.1, 0.4])
            line.faults = self._luck(bad)

    def _luck(self, bad: float) -> Callable[[str], str]:
        chance = random.Random(self._chance.getrandbits(32))

        def fault(name: str) -> str:
            if chance.random() >= bad:
                return ""
            return chance.choice(["down", "lost"])

        return fault

    def _step(self, restores: bool) -> None:
        person = self._chance.choice(PEOPLE)
        work, sync, answer, restart, cheat = _SHARES[self._focus]
        roll = self._chance.random()
        if roll < work:
            for _ in range(3 if self._focus == "refusals" else 1):
                self._work(person)
        elif roll < sync:
            self._place.benches[person.id].sync_now()
        elif roll < answer:
            self._answer(person)
        elif roll < restart:
            self._place.open(person)
        elif roll < cheat:
            self._cheat(person)
        elif restores:
            self._meddle(person)

    def _work(self, person: Actor) -> None:
        bench = self._place.benches[person.id]
        case_id = self._chance.choice(self.case_ids)
        case = bench.case(case_id)
        if case is None:
            return
        if self._chance.random() < 0.08:
            receipt = bench.undo_last(case_id)
        else:
            act = choose(bench, case, self._chance)
            receipt = bench.submit(case_id, act) if act else None
        if receipt and receipt.done:
            self.saved[receipt.act_id] = person.id

    def _answer(self, person: Actor) -> None:
        bench = self._place.benches[person.id]
        for refused in bench.sync_page().refused:
            if refused.held or refused.case_id not in self.case_ids:
                continue
            if refused.fields and self._chance.random() < 0.4:
                theirs = [field.key for field in refused.fields if self._chance.random() < 0.5]
                receipt = bench.merge_refusal(refused.act_id, theirs, refused.standing)
            else:
                receipt = bench.answer_refusal(refused.act_id, again=self._chance.random() < 0.5)
            if receipt and receipt.done:
                self.saved.setdefault(receipt.act_id, person.id)

    def _cheat(self, person: Actor) -> None:
        """Somebody goes past their own workbench: approves anything, or signs with another's name."""
        case_id = self._chance.choice(self.case_ids)
        case = self._place.benches[person.id].case(case_id)
        if case is None:
            return
        author = self._chance.choice(PEOPLE)
        read = case.proposal.fingerprint if case.proposal else ""
        act: acts.Act = acts.DecisionApproved(read=read)
        if self._chance.random() < 0.4:
            act = acts.NoteAdded(text=f"Falsk {self._chance.getrandbits(64):x}")
        entry = Entry(
            id=str(uuid.uuid4()),
            case_id=case_id,
            act=act,
            base=case.revision,
            by=author.id,
            by_name=author.name,
            at=AT,
            device=f"cheat-{person.id}",
            rulebook=RULEBOOK.version,
        )
        body = wire.encode(entry, 1, secrets.token_hex(16))
        try:
            FastLink(lambda: self._place.office, person).push([body])
        except Problem:
            return
        finally:
            # Whatever the server takes must be by whoever was signed in; the act itself may be one they may do.
            self.saved[entry.id] = person.id
            self._cheats.add(entry.id)

    def _meddle(self, person: Actor) -> None:
        """The server is copied, or put back to the copy - often just after somebody sent something and heard no more."""
        if self._copy is None:
            self._copy = self._place.copy_server()
            return
        if self._chance.random() < 0.7:
            self._work(person)
            line = self._place.lines[person.id]
            faults, line.faults = line.faults, _cut_after_push()
            self._place.benches[person.id].sync_now()
            line.faults = faults
        self._place.put_back(self._copy)
        self._copy = None

    def _come_to_rest(self) -> None:
        """The network is whole again, and everybody syncs until nothing moves."""
        for line in self._place.lines.values():
            line.faults = lambda name: ""
        before: object = None
        for _ in range(_SETTLING_ROUNDS):
            now = [bench.sync_now() for bench in self._place.benches.values()]
            for told in now:
                holds(9, not told.problem, f"the sync does not get through: {told.problem}")
            state = [(line.waiting, line.refused) for line in now], self._heads()
            if state == before:
                break
            before = state
        for act_id in self._cheats:
            if not self._in_log(act_id):
                self.saved.pop(act_id, None)

    def _heads(self) -> list[int]:
        return [self._place.watch().hello().head]

    def _in_log(self, act_id: str) -> bool:
        lines = [line for case_id in self.case_ids for line in self._place.watch().case_log(case_id)]
        return any(wire.open_envelope(line.data).id == act_id for line in lines)


def begin(place: Town, seeds: Sequence[int], focus: str) -> list[Begun]:
    """For each seed a case with an interesting history, confirmed and known to everybody."""
    for line in place.lines.values():
        line.faults = lambda name: ""
    histories = beginnings()
    names = ["submitted"] if focus == "approvals" else list(histories)
    scripts = [histories[random.Random(seed).choice(names)] for seed in seeds]
    last = PEOPLE[2].id
    siri = place.benches[last]
    begun: list[Begun] = []
    for _ in seeds:
        receipt = siri.submit("", registration())
        begun.append(Begun(case_id=receipt.case_id, saved={receipt.act_id: siri.actor.id}))
    for step in range(max(map(len, scripts))):
        for found, script in zip(begun, scripts, strict=True):
            if step >= len(script):
                continue
            person, act = script[step]
            if person.id != last:
                _hand_over(place, last, person.id)
                last = person.id
            bench = place.benches[person.id]
            case = bench.case(found.case_id)
            holds(3, case is not None, "a case did not reach a colleague")
            receipt = bench.submit(found.case_id, act(case))  # type: ignore[arg-type]
            holds(3, receipt.refusal is None, f"an ordinary act was refused: {receipt.refusal}")
            found.saved[receipt.act_id] = person.id
    for other in place.benches:
        _hand_over(place, last, other)
    return begun


def _hand_over(place: Town, giver: str, taker: str) -> None:
    place.benches[giver].sync_now()
    place.benches[taker].sync_now()


def walk_seeds(seeds: Sequence[int], focus: str = "") -> str:
    """Walks these seeds in one town; the first broken promise with its seed, or an empty string.

    ``focus`` makes some things happen more often: "approvals", "restores" or "refusals".
    """
    folder = Path(tempfile.mkdtemp(prefix="town-", dir=_fast_folder())) / "town"
    seed = seeds[0]
    with town(folder) as place:
        for bench in place.benches.values():
            bench._core.documents.put(b"draft.pdf")
        try:
            for seed, begun in zip(seeds, begin(place, seeds, focus), strict=True):
                Walk(place, seed, begun, focus).run()
            for bench in place.benches.values():
                check_projections(bench)
        except Violated as broken:
            return f"seed {seed}: {broken}"
    return ""


def _fast_folder() -> str | None:
    """Memory instead of a disk where there is one; power cuts are tested elsewhere."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None
