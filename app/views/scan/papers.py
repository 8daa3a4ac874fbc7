"""Which of several documents is shown, where a letter came with more than one. Their pages are counted on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot

from app.models.case.facts import Document
from app.services.pages_intake import Scan
from app.views.widgets.fields import ChoiceField


class PaperChoice(ChoiceField):
    """Hidden where there is only one. ``chosen`` carries the place of a document, from 0."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(self.tr("Document"))
        self.setObjectName("scan_document")
        self.setContentsMargins(8, 4, 8, 4)
        self.hide()
        self.changed.connect(self._changed)

    def show_papers(self, papers: Sequence[Document | Scan]) -> None:
        """Offers these; pages count through all of them, as they do where enclosures are written down."""
        offered, first = [], 1
        for place, paper in enumerate(papers):
            offered.append((str(place), self._words(paper, first)))
            first += paper.pages
        self.set_choices(offered)
        self.mark(0)
        self.setVisible(len(papers) > 1)

    def _words(self, paper: Document | Scan, first: int) -> str:
        if paper.pages <= 1:
            return self.tr("{name} (page {first})").format(name=paper.name, first=first)
        words = self.tr("{name} (pages {first}–{last})")
        return words.format(name=paper.name, first=first, last=first + paper.pages - 1)

    def mark(self, place: int) -> None:
        """Shows which one is open, without opening it."""
        self.combo.blockSignals(True)
        self.combo.setCurrentIndex(place)
        self.combo.blockSignals(False)

    @Slot()
    def _changed(self) -> None:
        if self.value():
            self.chosen.emit(int(self.value()))
