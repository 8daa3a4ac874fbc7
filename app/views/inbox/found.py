"""The cases that filter and search find, with the marked one in short beside them; asked of the store, never sorted here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.models.worklist import WorklistFilter, WorklistQuery, WorklistRow
from app.services.pages import CasePage
from app.services.problems import Problem
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.inbox.filters import FilterBar
from app.views.inbox.listing import Listed, Listing
from app.views.inbox.model import PAGE_ROWS
from app.views.inbox.summary import CaseSummary
from app.views.jobs import Job
from app.views.words import problem_text


class FoundCases(QSplitter):
    """``listed`` says how many cases were found, ``counted`` carries the counts by ``WorklistFilter``."""

    listed = Signal(int)
    counted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._desk = desk
        self._text = ""
        self._question: Job | None = None
        self.filters = FilterBar()
        self.listing = Listing(desk)
        self.summary = CaseSummary()
        self._lay_out()
        self.filters.chosen.connect(self.ask)
        self.listing.marked.connect(self._marked)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 0, 16, 0)
        bar.addWidget(self.filters)
        column.addLayout(bar)
        column.addWidget(self.listing, 1)
        self.addWidget(left)
        self.addWidget(self.summary)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        self.setChildrenCollapsible(False)

    # --- asking

    def use_text(self, text: str) -> None:
        """What is searched for from now on, beginning with the second letter."""
        self._text = text.strip()

    @Slot()
    def ask(self) -> None:
        """Asks for the list and its counts anew; what was marked stays marked."""
        if self._question is not None:
            self._question.cancel()
        text = self._text if len(self._text) >= 2 else ""
        question = partial(_list, self.filters.current(), text)
        self._question = self._desk.ask(question, self, self._show_list, self._not_listed)

    # --- showing

    def _show_list(self, answer: Listed) -> None:
        """Counts are asked for afterwards: nobody waits for them in order to see the list."""
        self.listing.show_ids(answer, self._nothing())
        self._tell(len(answer[0]))
        self._desk.ask(_counts, self, self._show_counts)

    def _not_listed(self, error: Exception) -> None:
        """Where the list cannot be read it is empty, and why stands in its place."""
        if not isinstance(error, Problem):
            raise error
        self.listing.show_none(problem_text(error))
        self._tell(0)

    def _tell(self, count: int) -> None:
        if not count:
            self.summary.show_case(None)
        self.listed.emit(count)

    def _nothing(self) -> str:
        if self._text:
            return self.tr("Nothing found. Try fewer words, or the filter «All».")
        return self.tr("There is nothing here. Take the next case or register a letter.")

    def _show_counts(self, counts: dict[WorklistFilter, int]) -> None:
        self.filters.show_counts(counts)
        self.counted.emit(counts)

    @Slot(object)
    def _marked(self, row: WorklistRow | None) -> None:
        if row is not None and self.summary.isVisible():
            self.summary.expect(row.case_id)
            self._desk.ask(partial(_case, row.case_id), self, self._show_summary)

    def _show_summary(self, page: CasePage | None) -> None:
        row = self.listing.chosen()
        if page is None or (row is not None and row.case_id == page.case.id):
            self.summary.show_case(page)


# --- questions, asked off the UI thread


def _list(kind: WorklistFilter, text: str, workbench: Workbench) -> Listed:
    query = WorklistQuery(filter=kind, person=workbench.actor.id, today=workbench.today, text=text)
    ids = workbench.worklist_ids(query)
    return ids, workbench.worklist_rows(ids[:PAGE_ROWS]), workbench.today


def _counts(workbench: Workbench) -> dict[WorklistFilter, int]:
    return workbench.counts()


def _case(case_id: str, workbench: Workbench) -> CasePage | None:
    return workbench.case_page(case_id)
