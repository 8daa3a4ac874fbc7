"""What the page asks the workbench about the tray: what waits, and that scans are laid together, divided or set aside."""

from __future__ import annotations

import functools

from PySide6.QtCore import QObject, Signal, Slot

from app.services.pages_intake import RegisterPage
from app.services.protocol import Workbench
from app.views.desk import Desk


class Waiting(QObject):
    """``told`` carries what waits now; ``rearranged`` also the id of the line that was made or divided."""

    told = Signal(object)
    rearranged = Signal(str, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    @Slot()
    def ask(self) -> None:
        self._desk.ask(_register_page, self, self._tell)

    @Slot(str)
    def set_aside(self, scan_id: str) -> None:
        self._desk.ask(functools.partial(_set_aside, scan_id), self, self._tell)

    @Slot(list)
    def lay_together(self, scan_ids: list[str]) -> None:
        self._desk.ask(functools.partial(_lay_together, tuple(scan_ids)), self, self._arranged)

    @Slot(str)
    def take_apart(self, scan_id: str) -> None:
        self._desk.ask(functools.partial(_take_apart, scan_id), self, self._arranged)

    @Slot(object)
    def _arranged(self, answer: tuple[str, RegisterPage]) -> None:
        self.rearranged.emit(*answer)

    @Slot(object)
    def _tell(self, page: RegisterPage) -> None:
        self.told.emit(page)


def _register_page(workbench: Workbench) -> RegisterPage:
    return workbench.register_page()


def _set_aside(scan_id: str, workbench: Workbench) -> RegisterPage:
    workbench.set_scan_aside(scan_id)
    return workbench.register_page()


def _lay_together(scan_ids: tuple[str, ...], workbench: Workbench) -> tuple[str, RegisterPage]:
    workbench.lay_together(scan_ids)
    return scan_ids[0], workbench.register_page()


def _take_apart(scan_id: str, workbench: Workbench) -> tuple[str, RegisterPage]:
    workbench.take_apart(scan_id)
    return scan_id, workbench.register_page()
