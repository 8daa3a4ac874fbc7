"""The phrases by the cursor: typing narrows, arrows move, Enter inserts, Esc closes.

What will be inserted is read in full below the list, with the case's own names and dates in it. A phrase's abbreviation is
shown beside it and can be changed here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.text_pages import StandardLine
from app.views.phrases.choices import Offer, offers
from app.views.phrases.own_short import OwnShort
from app.views.phrases.shorts import Shorts
from app.views.widgets.buttons import Button
from app.views.widgets.search_popup import Hit, SearchPopup


class PhrasePicker(SearchPopup):
    """``taken`` carries the phrase's id; ``short_wished`` an abbreviation and the phrase it is for."""

    short_wished = Signal(str, str)

    def __init__(self, lines: Sequence[StandardLine], shorts: Shorts, place: str, parent: QWidget) -> None:
        super().__init__("phrases", parent)
        self.entitle(
            self.tr("Phrases"), self.tr("Search in the phrases"), self.tr("Search for words or an abbreviation …")
        )
        self._lines, self._shorts, self._place = tuple(lines), shorts, place
        self.own = OwnShort()
        self.own.wished.connect(self._wish_short)
        self._insert = Button(self.tr("Insert"), "primary", "enter")
        self._insert.setObjectName("phrases_insert")
        self._insert.clicked.connect(self.take)
        foot = QHBoxLayout()
        foot.addWidget(self.own, 1)
        foot.addWidget(self._insert, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(foot)

    def know(self, lines: Sequence[StandardLine], shorts: Shorts) -> None:
        """Phrases or abbreviations have changed; the marked phrase stays marked."""
        self._lines, self._shorts = tuple(lines), shorts
        marked = self.key()
        self.fill()
        self.mark(marked)

    def hits(self, text: str) -> Sequence[Hit]:
        return tuple(self._headed(offers(self._lines, self._shorts, self._place, text)))

    def _headed(self, found: Sequence[Offer]) -> Iterator[Hit]:
        """Those that fit, and under a head of their own those that do not."""
        both = any(offer.fits for offer in found) and not all(offer.fits for offer in found)
        for place, offer in enumerate(found):
            if both and not offer.fits and found[place - 1].fits:
                yield Hit(self.tr("For other cases and places"))
            yield Hit(offer.line.title, offer.short, offer.line.text, offer.line.id)

    def nothing(self) -> str:
        return self.tr("No phrase has these words.") if self._lines else self.tr("The library has no phrases yet.")

    def marked(self, key: str) -> None:
        self._insert.setEnabled(bool(key))
        self.own.setVisible(bool(key))
        if key:
            self.own.show_phrase(key, self._shorts)

    @Slot(str)
    def _wish_short(self, short: str) -> None:
        if self.key():
            self.short_wished.emit(short, self.key())
            self.line.setFocus()
