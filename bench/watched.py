"""``main.py open --home HOME`` in this process, up to the moment when the person's worklist is painted, then closed again.

Says when the frame was first painted, and when a line of the worklist was. Started by ``bench.start``.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import Any

import main
from app.services.machine import start_without_collecting
from bench.watch import Painted, say, so_far

start_without_collecting()  # main.py does this before it loads the window, and here the window is loaded before main.py runs
house: Any = import_module("app.views.bench")


class Watched(house.Bench):  # type: ignore[misc]
    """The window of ``main.py``, watched."""

    def show(self) -> None:
        self._moments: list[tuple[float, float, float]] = []
        Painted(self.window.frame, self._frame)
        self.window.frame.stack.shown.connect(self._page_shown)
        super().show()

    def _frame(self) -> None:
        self._moments.append(so_far())

    def _page_shown(self, name: str) -> None:
        table = self.window.frame.stack.page_called(name).table
        self.window.frame.stack.shown.disconnect(self._page_shown)
        Painted(table.viewport(), self._usable, lambda: table.cases.row(0) is not None)

    def _usable(self) -> None:
        say(*self._moments, so_far())
        self.window.close()


if __name__ == "__main__":
    house.Bench = Watched
    os._exit(main.main(["open", "--home", sys.argv[1]]))  # how Python takes itself apart is not measured
