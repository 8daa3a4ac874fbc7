"""The tabs of the case page: overview, review, decide and write, history and notes, each fed from one page.

Leaving a tab makes acts of what was typed there. Knows which tab is which; each tab knows its own work.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QTabWidget, QWidget

from app.services.pages import CasePage, Verification
from app.views.case.decide.tab import SCRATCH as DECIDE_SCRATCH
from app.views.case.decide.tab import DecideTab
from app.views.case.history import HistoryTab
from app.views.case.notes import SCRATCH as NOTE_SCRATCH
from app.views.case.notes import NotesTab
from app.views.case.overview import OverviewTab
from app.views.case.review.sections import SECTIONS
from app.views.case.review.tab import SCRATCH as REVIEW_SCRATCH
from app.views.case.review.tab import ReviewTab
from app.views.case.scrolling import scrolling
from app.views.desk import Desk

OVERVIEW, REVIEW, DECIDE, HISTORY, NOTES = range(5)
TABS = {"overview": OVERVIEW, "review": REVIEW, "decide": DECIDE, "history": HISTORY, "notes": NOTES}
SCRATCHES = (REVIEW_SCRATCH, DECIDE_SCRATCH, NOTE_SCRATCH)


class CaseTabs(QTabWidget):
    """The work on one case at a time (faner)."""

    status_changed = Signal(str)
    """How it stands with what is typed, in words."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case_tabs")
        self.setDocumentMode(True)
        self.overview = OverviewTab()
        self.review = ReviewTab(desk)
        self.decide = DecideTab(desk)
        self.history = HistoryTab()
        self.notes = NotesTab(desk)
        self.addTab(scrolling(self.overview), self.tr("Overview"))
        self.addTab(self.review, self.tr("Review"))
        self.addTab(self.decide, self.tr("Decide and write"))
        self.addTab(self.history, self.tr("History"))
        self.addTab(scrolling(self.notes), self.tr("Notes"))
        self.review.status_changed.connect(self.status_changed)
        self.decide.status_changed.connect(self.status_changed)
        self.decide.target_wished.connect(self.show_target)
        self.decide.targets_wished.connect(self.show_targets)
        self.review.letter_wished.connect(self.show_in_letter)
        self.currentChanged.connect(self._changed)

    def begin(self, page: CasePage, scratch: dict[str, bytes | None]) -> None:
        """Begins with a case and what was being typed in it before."""
        self.history.clear_result()
        self.review.show_page(page, scratch[REVIEW_SCRATCH])
        self.decide.show_page(page, scratch[DECIDE_SCRATCH])
        self.notes.begin(page, scratch[NOTE_SCRATCH])
        self._show(page)

    def reload(self, page: CasePage) -> None:
        """The same case, changed by somebody; what is typed stays."""
        self.review.reload(page)
        self.decide.reload(page)
        self.notes.show_page(page)
        self._show(page)

    def _show(self, page: CasePage) -> None:
        self.overview.show_page(page)
        self.history.show_page(page)
        self.setTabText(NOTES, self.tr("Notes ({count})").format(count=len(page.case.notes)))

    def to_start(self) -> None:
        """Another case begins where it is looked at first."""
        self.setCurrentIndex(OVERVIEW)
        self.review.sections.to_start()

    def leave(self) -> None:
        """Whatever is typed in any tab is kept, or made an act of."""
        for tab in (self.review, self.decide, self.notes):
            tab.leave()

    def forget(self) -> None:
        """Somebody else sits down."""
        for tab in (self.review, self.decide, self.notes):
            tab.forget()

    @Slot(str)
    def show_target(self, target: str) -> None:
        """Goes to what a pin or a fault is about."""
        self.show_targets((target,))

    @Slot(object)
    def show_targets(self, targets: Sequence[str]) -> None:
        """Goes to where a part of the case is: the review, what was registered, or a field of the decision."""
        kind, _, name = targets[0].partition(":")
        if kind in SECTIONS:
            self.setCurrentIndex(REVIEW)
            self.review.sections.show_targets(targets)
        elif kind == "facts":
            self.setCurrentIndex(OVERVIEW)
            self.overview.show_group(name)
        else:
            self.setCurrentIndex(DECIDE)
            self.decide.jumping.show_target(targets[0])

    @Slot(str)
    def show_in_letter(self, target: str) -> None:
        """Goes to what the letter says of a part of the review."""
        self.decide.jumping.want(target)
        self.setCurrentIndex(DECIDE)

    @Slot(object)
    def show_verification(self, found: Verification) -> None:
        self.setCurrentIndex(HISTORY)
        self.history.show_result(found)

    @Slot(int)
    def _changed(self, place: int) -> None:
        if place != REVIEW:
            self.review.leave()
        if place == DECIDE:
            self.decide.shown()
        else:
            self.decide.leave()
