"""Letter texts through whatever can come between: changes at once, lost answers, no network, and a server put back."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from app.models.letter_texts.change import TextChange, TextsVersion
from app.models.letter_texts.content import LetterTexts
from app.models.reasons import Reason
from app.models.texts import Localised
from app.services.problems import ServerProblem
from app.services.workbench import LocalWorkbench
from server.verify import verify_database
from tests.builders import EVA, TODAY
from tests.scenarios.benches import bench
from tests.scenarios.fast_link import FastLink
from tests.scenarios.town import Town, town

KARI = msgspec.structs.replace(EVA, id="kari.as", name="Kari Ås")
STEPS = 60


class Specialist:
    """Somebody who changes texts, and remembers every version they have begun something with."""

    def __init__(self, at: LocalWorkbench, line: FastLink) -> None:
        self.at = at
        self.line = line
        self.kept: dict[TextsVersion, LetterTexts] = {}

    def begin_something(self) -> None:
        core = self.at._core
        with core.read() as connection:
            version = core.texts.newest(connection, TODAY)
            found = core.texts.find(connection, version)
        assert found is not None
        self.kept[version] = found

    def check_what_was_begun(self) -> None:
        core = self.at._core
        core.texts._folded.clear()
        with core.read() as connection:
            assert all(core.texts.find(connection, version) == texts for version, texts in self.kept.items())


class Walk:
    """Two specialists and one server, and what may happen to them."""

    def __init__(self, place: Town, people: list[Specialist], chance: random.Random) -> None:
        self.place = place
        self.people = people
        self.chance = chance
        self.copies: list[Path] = []
        self.made = 0

    def step(self) -> None:
        who = self.chance.choice(self.people)
        moves: list[tuple[int, Callable[[Specialist], None]]] = [
            (8, self._change),
            (5, self._sync),
            (4, lambda person: person.begin_something()),
            (1, self._copy),
            (1, self._put_back),
        ]
        who.line.faults = self._fault
        try:
            self.chance.choices([move for _, move in moves], [weight for weight, _ in moves])[0](who)
        except ServerProblem:
            assert who.at.texts_page().shipped is not None
        finally:
            who.line.faults = lambda name: ""

    def _fault(self, name: str) -> str:
        del name
        return self.chance.choices(("", "down", "lost"), (10, 1, 1))[0]

    def _change(self, who: Specialist) -> None:
        self.made += 1
        words = Localised(nb=f"Hilsen {self.made}", nn=f"Helsing {self.made}", en=f"Regards {self.made}")
        name = self.chance.choice(("greeting", "receipt_lead", "again"))
        change = TextChange(why="Klarere.", first_day=TODAY, phrases={name: words})
        receipt = who.at.change_texts(who.at.texts_page().number, change)
        assert receipt.refusal is None or receipt.refusal.reason is Reason.TEXTS_CHANGED

    def _sync(self, who: Specialist) -> None:
        who.at.sync_now()

    def _copy(self, who: Specialist) -> None:
        del who
        self.copies.append(self.place.copy_server())

    def _put_back(self, who: Specialist) -> None:
        del who
        if self.copies:
            self.place.put_back(self.chance.choice(self.copies))


@pytest.mark.parametrize("seed", range(2))
def test_everybody_ends_with_the_servers_texts_and_finds_their_own_versions(tmp_path: Path, seed: int) -> None:
    with town(tmp_path / "town") as place:
        lines = [FastLink(lambda: place.office, person) for person in (EVA, KARI)]
        with bench(tmp_path / "eva", EVA, lines[0]) as eva, bench(tmp_path / "kari", KARI, lines[1]) as kari:
            people = [Specialist(eva, lines[0]), Specialist(kari, lines[1])]
            walk = Walk(place, people, random.Random(seed))
            for _ in range(STEPS):
                walk.step()

            for person in people:
                person.at.sync_now()
                person.check_what_was_begun()
            kept = FastLink(lambda: place.office, EVA).texts(0)
            assert walk.made > 5 and [entry.number for entry in kept] == list(range(1, len(kept) + 1))
            for person in people:
                page = person.at.texts_page()
                assert page.history == tuple(reversed(kept))
                assert not {entry.link for entry in page.lost} & {entry.link for entry in kept}
        assert verify_database(place.office.settings.database) == ()
