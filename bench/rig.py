"""How everything here is measured: ours and the peer in turn, wall time beside CPU time, medians, best and tail.

Knows clocks and numbers, nothing of what is measured. Times are in seconds inside and in milliseconds where they are shown.
Only ratios between figures of one run may be compared between machines.
"""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec

ROOT = Path(__file__).parents[1]


class Times(msgspec.Struct, frozen=True):
    """What was measured, in seconds, round by round. ``cpu`` is empty where the work was done by several processes."""

    wall: tuple[float, ...]
    cpu: tuple[float, ...] = ()

    @property
    def median(self) -> float:
        return statistics.median(self.wall)

    @property
    def best(self) -> float:
        return min(self.wall)

    @property
    def wall_only(self) -> Times:
        """Without CPU time, where another process does the work and this one's says nothing."""
        return Times(self.wall)

    @property
    def cpu_median(self) -> float:
        return statistics.median(self.cpu) if self.cpu else math.nan

    @property
    def p95(self) -> float:
        """The 95th percentile by nearest rank; with few rounds that is the slowest."""
        ordered = sorted(self.wall)
        return ordered[math.ceil(len(ordered) * 0.95) - 1]


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the figures: what was done, beside what, and the goal in milliseconds where there is one."""

    what: str
    ours: Times
    peer: Times
    peer_name: str
    goal_ms: float | None = None

    @property
    def ratio(self) -> float:
        """Ours by the peer, by their medians; below 1 ours is quicker."""
        return self.ours.median / self.peer.median

    @property
    def cpu_ratio(self) -> float:
        return self.ours.cpu_median / self.peer.cpu_median


class Amount(msgspec.Struct, frozen=True, kw_only=True):
    """A figure that is no time: memory or a rate, ours and the peer's."""

    what: str
    unit: str
    ours: float
    peer: float
    peer_name: str
    goal: float | None = None

    @property
    def ratio(self) -> float:
        return self.ours / self.peer


Figure = Row | Amount


def timed(action: Callable[[], object]) -> tuple[float, float]:
    """Wall and CPU seconds of one call, all threads of this process counted."""
    begun, used = time.perf_counter(), time.process_time()
    action()
    return time.perf_counter() - begun, time.process_time() - used


def in_turn(
    actions: Mapping[str, Callable[[], object]],
    rounds: int,
    warm_up: int = 1,
    before: Callable[[], object] = lambda: None,
) -> dict[str, Times]:
    """Calls every action once a round, so that a busy machine disturbs all alike; the first rounds do not count.

    ``before`` is called before each action and not counted.
    """
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in actions}
    for number in range(rounds + warm_up):
        for name, action in actions.items():
            before()
            once = timed(action)
            if number >= warm_up:
                found[name].append(once)
    return {name: times_of(pairs) for name, pairs in found.items()}


def times_of(pairs: Sequence[tuple[float, float]]) -> Times:
    """Times from (wall, CPU) pairs."""
    return Times(tuple(wall for wall, _ in pairs), tuple(cpu for _, cpu in pairs))


def show(figures: Sequence[Figure]) -> None:
    """The table on standard output. "×" is ours by the peer; below 1 is better for times and memory."""
    print(f"{'':44}{'median':>10}{'best':>10}{'p95':>10}{'CPU':>10}{'goal':>8}{'×':>7}{'CPU ×':>7}  beside")
    for figure in figures:
        print(_line(figure))


def _line(figure: Figure) -> str:
    if isinstance(figure, Amount):
        goal = f"{figure.goal:8.0f}" if figure.goal is not None else " " * 8
        amount = f"{figure.ours:.0f} {figure.unit}"
        return f"{figure.what:44}{amount:>10}{'':30}{goal}{figure.ratio:7.2f}{'':7}  {figure.peer_name}"
    ours = figure.ours
    times = "".join(f"{value * 1000:10.1f}" for value in (ours.median, ours.best, ours.p95))
    cpu = f"{ours.cpu_median * 1000:10.1f}" if ours.cpu else f"{'':10}"
    cpu_ratio = f"{figure.cpu_ratio:7.2f}" if ours.cpu and figure.peer.cpu else f"{'':7}"
    goal = f"{figure.goal_ms:8.0f}" if figure.goal_ms is not None else " " * 8
    return f"{figure.what:44}{times}{cpu}{goal}{figure.ratio:7.2f}{cpu_ratio}  {figure.peer_name}"
