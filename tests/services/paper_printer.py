"""The drawing process with a printer on paper, for tests: «borte» is a printer that is no longer there."""

from __future__ import annotations

import sys

from app.services import printing_gdi
from app.services.gdi import GdiFault
from tests.services.test_printing import PaperGdi


class Building(PaperGdi):
    """A building in which one printer is gone."""

    def open(self, printer: str, duplex: bool) -> int:
        if printer == "borte":
            raise GdiFault("the chosen printer is no longer there")
        return super().open(printer, duplex)


if __name__ == "__main__":
    sys.exit(printing_gdi.run(sys.argv[1:], sys.stdin.buffer, sys.stdout, Building()))
