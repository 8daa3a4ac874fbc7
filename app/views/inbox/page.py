"""The worklist (oppgavebenk): what to do next, by filter, search and deadline, with the marked case in short beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
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
from app.views.inbox.taking import Taking
from app.views.jobs import Job
from app.views.widgets.buttons import Button
from app.views.widgets.fields import Debounce
from app.views.widgets.page import PageWidget
from app.views.words import problem_text

SEARCH_DELAY_MS = 120
_SUMMARY_FROM_EM = 105


class WorklistPage(PageWidget):
    """One line a case. Filters, search and counts are asked of the store, never sorted here."""

    scrolls = False
    counted = Signal(object)
    """The counts by ``WorklistFilter``, for the navigation."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._text = ""
        self._question: Job | None = None
        self.listing = Listing(desk)
        self.model, self.table = self.listing.model, self.listing.table
        self.taking = Taking(desk, self)
        self.filters = FilterBar()
        self.summary = CaseSummary()
        self._next = Button(self.tr("Take the next case"), "secondary", "person_plus")
        self._register = Button(self.tr("Register a letter"), "primary", "file_plus")
        self._search_later = Debounce(SEARCH_DELAY_MS, self)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out_body()
        self._connect()

    def _lay_out_body(self) -> None:
        self.set_title(self.tr("My work"))
        self._next.setObjectName("worklist_next")
        self._register.setObjectName("worklist_register")
        self.header.addWidget(self._next)
        self.header.addWidget(self._register)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 0, 16, 0)
        bar.addWidget(self.filters)
        column.addLayout(bar)
        column.addWidget(self.listing, 1)
        self._split.addWidget(left)
        self._split.addWidget(self.summary)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._split.setChildrenCollapsible(False)
        self.body.addWidget(self._split)

    def _connect(self) -> None:
        self.filters.chosen.connect(self.refresh)
        self.listing.opened.connect(self._open_row)
        self.listing.marked.connect(self._marked)
        self.summary.open_case.connect(self._open_case)
        self.summary.take.connect(self.taking.take)
        self._next.clicked.connect(self.taking.take_next)
        self.taking.taken.connect(self._open_case)
        self.taking.none_left.connect(self._none_left)
        self._register.clicked.connect(self._go_register)
        self._search_later.due.connect(self.refresh)
        self.desk.changed.connect(self._changed)

    # --- asking

    def open(self, case_id: str) -> None:
        del case_id
        self.refresh()

    def search_for(self, text: str) -> None:
        """Searches; from the second letter on, among all open cases unless a filter says otherwise."""
        self._text = text.strip()
        self._search_later.touch()

    def show_filter(self, kind: WorklistFilter) -> None:
        self.filters.choose(kind)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Asks for the list and its counts anew; what was marked stays marked."""
        if self._question is not None:
            self._question.cancel()
        text = self._text if len(self._text) >= 2 else ""
        question = partial(_list, self.filters.current(), text)
        self._question = self.desk.ask(question, self, self._show_list, self._not_listed)

    @Slot(object)
    def _changed(self, case_ids: frozenset[str]) -> None:
        del case_ids
        if self.isVisible():
            self._search_later.touch()

    # --- showing

    def _show_list(self, answer: Listed) -> None:
        """Counts are asked for afterwards: nobody waits for them in order to see the list."""
        self.listing.show_ids(answer, self._nothing())
        self._entitle(len(answer[0]))
        self.desk.ask(_counts, self, self._show_counts)

    def _entitle(self, count: int) -> None:
        if not count:
            self.summary.show_case(None)
        self.set_title(self.tr("My work"), self.tr("%n case(s)", "", count))

    def _not_listed(self, error: Exception) -> None:
        """Where the list cannot be read it is empty, and why stands in its place."""
        if not isinstance(error, Problem):
            raise error
        self.listing.show_none(problem_text(error))
        self._entitle(0)

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
            self.desk.ask(partial(_case, row.case_id), self, self._show_summary)

    def _show_summary(self, page: CasePage | None) -> None:
        row = self.table.chosen()
        if page is None or (row is not None and row.case_id == page.case.id):
            self.summary.show_case(page)

    # --- doing

    @Slot(object)
    def _open_row(self, row: WorklistRow) -> None:
        self._open_case(row.case_id)

    @Slot(str)
    def _open_case(self, case_id: str) -> None:
        self.desk.wish.emit("case", case_id)

    @Slot()
    def _none_left(self) -> None:
        self.listing.say(self.tr("No case waits for somebody to take it."))

    @Slot()
    def _go_register(self) -> None:
        self.desk.wish.emit("register", "")

    def primary(self) -> None:
        row = self.table.chosen()
        if row is not None:
            self._open_row(row)

    def panes(self) -> list[QWidget]:
        shown: list[QWidget] = [self.filters, self.table]
        return [*shown, self.summary] if self.summary.isVisible() else shown

    def first_control(self) -> QWidget | None:
        return self.table

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The short view beside the list needs room to be of use; measured in the text's own size."""
        super().resizeEvent(event)
        em = self.fontMetrics().averageCharWidth()
        self.summary.setVisible(event.size().width() >= _SUMMARY_FROM_EM * em)


# --- questions, asked off the UI thread


def _list(kind: WorklistFilter, text: str, workbench: Workbench) -> Listed:
    query = WorklistQuery(filter=kind, person=workbench.actor.id, today=workbench.today, text=text)
    ids = workbench.worklist_ids(query)
    return ids, workbench.worklist_rows(ids[:PAGE_ROWS]), workbench.today


def _counts(workbench: Workbench) -> dict[WorklistFilter, int]:
    return workbench.counts()


def _case(case_id: str, workbench: Workbench) -> CasePage | None:
    return workbench.case_page(case_id)
