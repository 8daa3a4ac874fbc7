"""A town: one office's server without HTTP, and the workbenches of three people, with everything that can come between.

The network can be down or lose an answer after the server has done what was asked; a workbench can be closed and opened
again; the server can be put back to a copy of yesterday without telling anybody.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.models.values import Actor
from app.services.workbench import LocalWorkbench
from tests.builders import ANN, PER, SIRI
from tests.scenarios.benches import open_bench
from tests.scenarios.fast_link import FastLink, open_house

PEOPLE = (ANN, PER, SIRI)


class Town:
    """The server and the three workbenches, by person id. ``lines`` are the people's lines to the server."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._house = folder / "server"
        self._copies = 0
        self._house.mkdir(parents=True)
        self.office = open_house(self._house)
        self.lines = {person.id: FastLink(lambda: self.office, person) for person in PEOPLE}
        self.benches: dict[str, LocalWorkbench] = {}
        for person in PEOPLE:
            self.open(person)

    def watch(self) -> FastLink:
        """A line of an onlooker, which nothing disturbs."""
        return FastLink(lambda: self.office, PEOPLE[0])

    def open(self, person: Actor) -> LocalWorkbench:
        """Opens a person's workbench, closing it first where it is open."""
        if person.id in self.benches:
            self.benches.pop(person.id).close()
        found = open_bench(self._folder / "benches", person, self.lines[person.id])
        self.benches[person.id] = found
        return found

    def copy_server(self) -> Path:
        """A copy of the server's data as it is now."""
        self._copies += 1
        copy = self._folder / f"copy-{self._copies}"
        shutil.copytree(self._house, copy)
        return copy

    def put_back(self, copy: Path) -> None:
        """The server is what it was when the copy was taken, and nobody is told."""
        self.office.close()
        shutil.rmtree(self._house)
        shutil.copytree(copy, self._house)
        self.office = open_house(self._house)

    def close(self) -> None:
        for found in self.benches.values():
            found.close()
        self.benches.clear()
        self.office.close()


@contextmanager
def town(folder: Path) -> Iterator[Town]:
    """A town for a ``with``; its folder is removed afterwards."""
    found = Town(folder)
    try:
        yield found
    finally:
        found.close()
        with suppress(OSError):
            shutil.rmtree(folder)
