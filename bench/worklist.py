"""The worklist of a hundred thousand cases: first paint, filter, search while typing, and memory.

The peer is what Qt offers for it: a ``QStandardItemModel`` with every line, behind a ``QSortFilterProxyModel``. It is given
the lines ready made; ours fetches them from the encrypted store. Before it searches, the page waits 120 ms for the next key;
that wait is not in the figures.
"""

from __future__ import annotations

import itertools
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTableView

from app.models.worklist import WorklistFilter, WorklistQuery
from app.views.inbox.cells import cell_text
from app.views.inbox.model import Column
from app.views.inbox.page import WorklistPage
from bench.rig import ROOT, Amount, Figure, Row, in_turn
from bench.stage import Paints, application, desk_over, until
from bench.town import open_town
from bench.watch import resident_mib
from tests.builders import ANN, TODAY

PEER = "QSortFilterProxyModel"
WORDS = ("vestlia", "dahl", "nordlys byg", "sorb", "granitthagen", "31")


class Ours:
    """The program's own page over the town."""

    def __init__(self, page: WorklistPage) -> None:
        self.page = page
        self._paints = Paints(page.table.viewport(), self._filled)
        self._filters = itertools.cycle((WorklistFilter.OPEN, WorklistFilter.ALL, WorklistFilter.CLOSED))
        self._words = itertools.cycle(WORDS)

    def _filled(self) -> bool:
        return self.page.model.rowCount() > 0 and self.page.model.row(0) is not None

    def first(self) -> None:
        """The page comes into view with all cases."""
        self.page.hide()
        self.page.model.set_ids([])
        painted = self._paints.one_more()
        self.page.filters.choose(WorklistFilter.ALL)
        self.page.open("")
        self.page.show()
        until(painted)

    def filter(self) -> None:
        kind = next(self._filters)
        self.page.model.set_ids([])
        painted = self._paints.one_more()
        self.page.show_filter(kind)
        until(painted)

    def search(self) -> None:
        self.page.model.set_ids([])
        painted = self._paints.one_more()
        self.page.search_for(next(self._words))
        self.page._search_later.flush()
        until(painted)


class Peer:
    """Every line in a model of items, filtered by a proxy. Searching looks at the column with party and matter."""

    def __init__(self, lines: list[list[str]]) -> None:
        self._lines = lines
        self._states = itertools.cycle(("", lines[0][Column.STATE][:4], ""))
        self._words = itertools.cycle(WORDS)
        self.view = QTableView()
        self.view.resize(1100, 700)
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.proxy = QSortFilterProxyModel()
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._paints = Paints(self.view.viewport())

    def _shown(self) -> None:
        painted = self._paints.one_more()
        self.view.viewport().update()
        until(painted)

    def first(self) -> None:
        self.view.hide()
        self.model = QStandardItemModel()
        for line in self._lines:
            self.model.appendRow([QStandardItem(text) for text in line])
        self.proxy.setSourceModel(self.model)
        self.view.setModel(self.proxy)
        self.view.show()
        self._shown()

    def filter(self) -> None:
        self.proxy.setFilterKeyColumn(Column.STATE)
        self.proxy.setFilterFixedString(next(self._states))
        self._shown()

    def search(self) -> None:
        self.proxy.setFilterKeyColumn(Column.PARTY)
        self.proxy.setFilterFixedString(next(self._words))
        self._shown()


def lines_of(folder: Path) -> list[list[str]]:
    """All lines of the town as the cells' texts."""
    bench = open_town(folder)
    ids = bench.worklist_ids(WorklistQuery(filter=WorklistFilter.ALL, person=ANN.id, today=TODAY))
    rows = [row for first in range(0, len(ids), 500) for row in bench.worklist_rows(ids[first : first + 500])]
    bench.close()
    return [[cell_text(row, column, TODAY) for column in Column] for row in rows]


def measure(folder: Path, rounds: int = 12) -> list[Figure]:
    application()
    peer = Peer(lines_of(folder))
    bench = open_town(folder)
    with desk_over(bench) as (desk, runner):
        page = WorklistPage(desk)
        page.resize(1100, 700)
        ours = Ours(page)
        figures: list[Figure] = []
        for name, goal, mine, theirs, times in (
            ("first paint", 200.0, ours.first, peer.first, 3),
            ("filter", 50.0, ours.filter, peer.filter, rounds),
            ("search", None, ours.search, peer.search, rounds),
        ):
            found = in_turn({"ours": mine, "peer": theirs}, times, before=runner.wait_idle)
            what = f"worklist of 100 000: {name}"
            figures.append(Row(what=what, ours=found["ours"], peer=found["peer"], peer_name=PEER, goal_ms=goal))
        page.close()
    bench.close()
    return [*figures, _memory(folder)]


def _memory(folder: Path) -> Figure:
    """Each in a process of its own, with the list on the screen."""
    command = [sys.executable, "-m", "bench.worklist"]
    said = {
        name: float(subprocess.run([*command, name, str(folder)], cwd=ROOT, capture_output=True, check=True).stdout)
        for name in ("ours", "peer")
    }
    return Amount(
        what="worklist of 100 000: memory", unit="MiB", ours=said["ours"], peer=said["peer"], peer_name=PEER, goal=150
    )


def _show_only(name: str, folder: Path) -> float:
    application()
    if name == "peer":
        Peer(lines_of(folder)).first()
        return resident_mib()
    bench = open_town(folder)
    with desk_over(bench) as (desk, _):
        Ours(WorklistPage(desk)).first()
        found = resident_mib()
    bench.close()
    return found


if __name__ == "__main__":
    print(_show_only(sys.argv[1], Path(sys.argv[2])))
