"""The two sides of the case page: what was received on the left, the work on the right, and how they share the room."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from app.views.case.papers import Papers
from app.views.widgets.buttons import Button

ROOMY_EM = 46
"""Where the page is narrower than so many em, the document makes room for the work unless somebody wants it."""
_LEAST_EM = 20
_LEAST_TALL_EM = 9
"""The width and the height in em that the work has at least; what needs more scrolls in its tab."""


class Sides(QSplitter):
    """Papers and tabs side by side; ``button`` shows and hides the papers."""

    def __init__(self, papers: Papers, tabs: QTabWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._wanted: bool | None = None
        self._roomy = True
        self._parted = False
        self.papers = papers
        self.button = Button(self.tr("Document"), "filter", "file_text")
        self.button.setObjectName("case_show_papers")
        self.button.clicked.connect(self._toggle)
        self._work = QWidget()
        column = QVBoxLayout(self._work)
        column.setContentsMargins(8, 0, 16, 0)
        column.addWidget(tabs)
        self.setChildrenCollapsible(False)
        self.addWidget(self.papers)
        self.addWidget(self._work)
        self.setStretchFactor(0, 4)
        self.setStretchFactor(1, 6)

    def fit(self, width: int, needs_room: bool) -> None:
        """Shares ``width`` pixels; ``needs_room`` says that the work would rather have all of it."""
        em = self.fontMetrics().height()
        self._roomy = width >= ROOMY_EM * em and not needs_room
        # A tab that wants more than this scrolls, so that no tab keeps the page wider than the window.
        self._work.setMinimumWidth(_LEAST_EM * em)
        self.setMinimumHeight(_LEAST_TALL_EM * em)
        self._share()
        if not self._parted and self.isVisible() and self.width() > 0:
            self._parted = True
            self.setSizes([self.width() * 2 // 5, self.width() * 3 // 5])

    def _share(self) -> None:
        shown = self._roomy if self._wanted is None else self._wanted
        self.papers.setVisible(shown)
        self.button.setChecked(shown)

    @Slot()
    def _toggle(self) -> None:
        self._wanted = self.button.isChecked()
        self._share()

    def forget_wish(self) -> None:
        """Shares by the room there is again."""
        self._wanted = None
        self._share()
