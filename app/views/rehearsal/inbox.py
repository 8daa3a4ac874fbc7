"""Hands for the worklist: choosing a filter, searching, marking a case, opening or taking it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.models.worklist import WorklistFilter
from app.views.inbox.page import WorklistPage
from app.views.rehearsal.hands import Hands, loop_once


class WorklistHands:
    """What a caseworker does with the list of cases."""

    def __init__(self, page: WorklistPage, hands: Hands | None = None) -> None:
        self.page = page
        self.hands = hands or Hands(page)

    def filter(self, kind: WorklistFilter) -> None:
        """Presses one of the filters above the list."""
        self.hands.click(f"worklist_filter_{kind.value}")

    def listed(self) -> list[str]:
        """The ids of the cases that are listed, in order; "" for a line that is still on its way."""
        rows = (self.page.model.row(place) for place in range(self.page.model.rowCount()))
        return [row.case_id if row is not None else "" for row in rows]

    def wait_listed(self, *case_ids: str) -> None:
        """Waits until exactly these cases are listed."""
        self.hands.wait(lambda: self.listed() == list(case_ids), f"{', '.join(case_ids) or 'nothing'} to be listed")

    def mark(self, case_id: str) -> None:
        """Clicks on a case in the list, once it is there."""
        self.hands.wait(lambda: case_id in self.listed(), f"{case_id} in the list")
        table = self.page.table
        index = self.page.model.index(self.listed().index(case_id), 0)
        table.scrollTo(index)
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
        loop_once()

    def enter(self) -> None:
        """Presses Enter in the list."""
        QTest.keyClick(self.page.table, Qt.Key.Key_Return)
        loop_once()
