"""``main.py open --home HOME`` in this process, up to the moment when the person's worklist is painted, then closed again.

Says when the frame was first painted, and when a line of the worklist was. Started by ``bench.start``.
"""

from __future__ import annotations

import os
import sys

import app.views.bench as house
import main
from bench.watch import Painted, say, so_far


class Watched(house.Bench):
    """The window of ``main.py``, watched."""

    def show(self) -> None:
        self._moments: list[tuple[float, float, float]] = []
        Painted(self.window.frame, self._frame)
        self.window.frame.stack.shown.connect(self._page_shown)
        super().show()

    def _frame(self) -> None:
        self._moments.append(so_far())

    def _page_shown(self, name: str) -> None:
        table = self.window.frame.stack.page_called(name).table  # type: ignore[attr-defined]
        self.window.frame.stack.shown.disconnect(self._page_shown)
        Painted(table.viewport(), self._usable, lambda: table.cases.row(0) is not None)

    def _usable(self) -> None:
        say(*self._moments, so_far())
        self.window.close()


if __name__ == "__main__":
    house.Bench = Watched  # type: ignore[misc]
    os._exit(main.main(["open", "--home", sys.argv[1]]))  # how Python takes itself apart is not measured
