"""The worklist (oppgavebenk): what to do next, by filter, search and deadline, with the marked case in short beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.models.worklist import WorklistFilter, WorklistRow
from app.views.desk import Desk
from app.views.inbox.found import FoundCases
from app.views.inbox.taking import Taking
from app.views.widgets.buttons import Button
from app.views.widgets.fields import Debounce
from app.views.widgets.page import PageWidget

SEARCH_DELAY_MS = 120
_SUMMARY_FROM_EM = 105


class WorklistPage(PageWidget):
    """One line a case."""

    scrolls = False
    counted = Signal(object)
    """The counts by ``WorklistFilter``, for the navigation."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.found = FoundCases(desk)
        self.filters, self.listing, self.summary = self.found.filters, self.found.listing, self.found.summary
        self.model, self.table = self.listing.model, self.listing.table
        self.taking = Taking(desk, self)
        self._next = Button(self.tr("Take the next case"), "secondary", "person_plus")
        self._register = Button(self.tr("Register a letter"), "primary", "file_plus")
        self._search_later = Debounce(SEARCH_DELAY_MS, self)
        self._lay_out_body()
        self._connect()

    def _lay_out_body(self) -> None:
        self.set_title(self.tr("My work"))
        self._next.setObjectName("worklist_next")
        self._register.setObjectName("worklist_register")
        self.header.addWidget(self._next)
        self.header.addWidget(self._register)
        self.body.addWidget(self.found)

    def _connect(self) -> None:
        self.found.listed.connect(self._entitle)
        self.found.counted.connect(self.counted)
        self.listing.opened.connect(self._open_row)
        self.summary.open_case.connect(self._open_case)
        self.summary.take.connect(self.taking.take)
        self._next.clicked.connect(self.taking.take_next)
        self.taking.taken.connect(self._open_case)
        self.taking.none_left.connect(self._none_left)
        self._register.clicked.connect(self._go_register)
        self._search_later.due.connect(self.refresh)
        self.desk.changed.connect(self._changed)

    # --- what the window calls

    def open(self, case_id: str) -> None:
        del case_id
        self.refresh()

    def search_for(self, text: str) -> None:
        """Searches, once nobody has typed for a moment."""
        self.found.use_text(text)
        self._search_later.touch()

    def show_filter(self, kind: WorklistFilter) -> None:
        self.filters.choose(kind)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Asks for the list and its counts anew; what was marked stays marked."""
        self.found.ask()

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

    # --- news and wishes

    @Slot(object)
    def _changed(self, case_ids: frozenset[str]) -> None:
        del case_ids
        if self.isVisible():
            self._search_later.touch()

    @Slot(int)
    def _entitle(self, count: int) -> None:
        self.set_title(self.tr("My work"), self.tr("%n case(s)", "", count))

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
