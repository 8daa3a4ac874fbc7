"""The three sections of a review side by side as tabs, each filled when it is looked at, and the way to a place in them.

Knows which section shows what; what becomes of what is typed is the tab's.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from app.services.pages import CasePage
from app.views.case.review.basis import BasisRows
from app.views.case.review.checklist import Checklist
from app.views.case.review.draft import ReviewDraft
from app.views.case.review.matrix import Matrix
from app.views.case.review.progress import progress_of
from app.views.case.scrolling import scrolling

BASIS, CHECKLIST, MATRIX = range(3)
SECTIONS = {
    "row": BASIS,
    "rows": BASIS,
    "condition": CHECKLIST,
    "conditions": CHECKLIST,
    "element": MATRIX,
    "matrix": MATRIX,
}
"""Which section shows what a target names."""


class ReviewSections(QTabWidget):
    """Basis rows, checklist and matrix. ``edited`` says that somebody typed in one of them."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_sections")
        self.setDocumentMode(True)
        self._draft: ReviewDraft | None = None
        self._page: CasePage | None = None
        self._behind: set[int] = set()
        """The sections that do not show the draft yet."""
        self.basis = BasisRows()
        self.checklist = Checklist()
        self.matrix = Matrix()
        for section in (self.basis, self.checklist, self.matrix):
            self.addTab(scrolling(section), "")
            section.edited.connect(self.edited)
        self.checklist.shown_wished.connect(self._show_checklist)
        self.currentChanged.connect(self._fill_seen)

    def show_review(self, draft: ReviewDraft, page: CasePage) -> None:
        """Shows a draft: in the section that is looked at now, in the others when they are."""
        self._draft, self._page = draft, page
        self._behind = {BASIS, CHECKLIST, MATRIX}
        self._fill_seen()
        self.tell_progress()

    def forget(self) -> None:
        """Somebody else sits down."""
        self._draft, self._page = None, None

    @Slot()
    def _fill_seen(self) -> None:
        if self.isVisible():
            self._fill(self.currentIndex())

    def _fill(self, place: int) -> None:
        """Shows the draft in one section, if it does not show it yet."""
        if self._draft is None or self._page is None or place not in self._behind:
            return
        self._behind.discard(place)
        (self.basis, self.checklist, self.matrix)[place].show_review(self._draft, self._page)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill(self.currentIndex())

    def tell_progress(self) -> None:
        """How far each section has come, in its name."""
        if self._draft is None:
            return
        rows, findings, elements = progress_of(self._draft)
        parts = (
            (self.tr("Basis {done}/{whole}"), rows),
            (self.tr("Checklist {done}/{whole}"), findings),
            (self.tr("Data elements {done}/{whole}"), elements),
        )
        for place, (name, (done, whole)) in enumerate(parts):
            self.setTabText(place, name.format(done=done, whole=whole))

    # --- going to a place

    def to_start(self) -> None:
        self.setCurrentIndex(BASIS)

    def show_targets(self, targets: Sequence[str]) -> None:
        """Goes to what a pin, a fault or a line of the letter is about, e.g. ``row:1``, ``condition:<id>``, ``matrix``.

        Several targets are elements of the matrix, which are chosen together.
        """
        kind, _, name = targets[0].partition(":")
        place = SECTIONS.get(kind)
        if place is None:
            return
        self.setCurrentIndex(place)
        self._fill(place)
        if place == BASIS:
            self.basis.show_row(name)
        elif place == CHECKLIST:
            self.checklist.show_condition(name)
        else:
            named = (target.partition(":") for target in targets)
            self.matrix.show_elements([path for _kind, _colon, path in named if path])

    @Slot()
    def go_to_next(self) -> None:
        """F8: the next condition that is not answered, from wherever in the review."""
        self._fill(CHECKLIST)
        self.checklist.go_to_next()

    @Slot()
    def go_to_previous(self) -> None:
        self._fill(CHECKLIST)
        self.checklist.go_to_previous()

    @Slot()
    def _show_checklist(self) -> None:
        self.setCurrentIndex(CHECKLIST)
