"""Home folders to start from: the practice office on its first morning, as it is after somebody has worked there once."""

from __future__ import annotations

from pathlib import Path

from app.services.opening import Opening
from app.services.practice_start import ANN


def practice_home(folder: Path) -> None:
    """A home whose practice server is started by the workbench itself. Ann was here last."""
    _work_once(folder, "")


def home_at(folder: Path, address: str) -> None:
    """A home that goes to a practice server which runs already."""
    _work_once(folder, address)


def _work_once(folder: Path, address: str) -> None:
    opening = Opening(folder, sync_by_itself=False)
    try:
        if address:
            opening.try_server(address)
        else:
            opening.begin_practice()
        opening.fill_practice()
        workbench = opening.enter_practice(ANN)
        workbench.sync_now()
        workbench.close()
    finally:
        opening.close()
