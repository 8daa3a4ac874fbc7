"""The basis rows: as many as the letter leans on, each with its own verdict.

Knows the draft of the review and shows it; what is changed is written into the draft and announced.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.case.acts import BasisRowsSet
from app.models.case.weighing import BasisRow
from app.models.reasons import Refused
from app.services.pages import CasePage
from app.views.case.actions_data import refusal_of
from app.views.case.review.basis_card import BasisCard, BasisOffers
from app.views.case.review.draft import ReviewDraft
from app.views.case.review.edits import NONE_CITED
from app.views.case.review.progress import progress_of
from app.views.language import language_in_use
from app.views.widgets.buttons import Button
from app.views.widgets.text import Heading, Muted


class BasisRows(QWidget):
    """All basis rows of the case (grunnlagsrader)."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_basis")
        self._draft: ReviewDraft | None = None
        self._offers: BasisOffers | None = None
        self._refusal: Refused | None = None
        self._cards: list[BasisCard] = []
        self._counts = Heading("", 2)
        self._counts.setObjectName("basis_counts")
        self._add = Button(self.tr("Add basis row"), "secondary", "plus")
        self._add.setObjectName("basis_add")
        self._add.clicked.connect(self.add_row)
        self._help = Muted(
            self.tr("One row for each legal basis and purpose. What is shown first is what the letter itself says.")
        )
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self._counts, 1)
        head.addWidget(self._add)
        whole = QVBoxLayout(self)
        whole.addLayout(head)
        whole.addWidget(self._help)
        whole.addLayout(self._column)
        whole.addStretch(1)

    def show_review(self, draft: ReviewDraft, page: CasePage) -> None:
        """Shows the rows as typed and recorded, and opens or closes them by the rules."""
        facts = page.case.facts
        offers = BasisOffers(
            rulebook=page.rulebook,
            door=facts.door,
            day=page.today,
            language=language_in_use(),
            letter_language=facts.language,
        )
        if offers != self._offers:
            self._drop_cards()
        self._draft, self._offers = draft, offers
        tried = (*draft.case.rows, BasisRow(id="…"))
        self._refusal = refusal_of(BasisRowsSet(rows=tried), page)
        self.refresh()

    def refresh(self) -> None:
        """Shows what the draft says now; cards stay as long as the rows are the same ones."""
        if self._draft is None or self._offers is None:
            return
        rows = self._draft.rows()
        if [row.id for row in rows] != [card.row.id for card in self._cards]:
            self._drop_cards()
            for place, row in enumerate(rows, start=1):
                self._add_card(place, row, self._offers)
        for card, row in zip(self._cards, rows, strict=True):
            if card.row != row:
                card.show_row(row)
            card.allow(self._refusal)
        self._add.allow(self._refusal)
        self._count()

    def _drop_cards(self) -> None:
        for card in self._cards:
            self._column.removeWidget(card)
            card.setParent(None)
            card.deleteLater()
        self._cards = []

    def _add_card(self, place: int, row: BasisRow, offers: BasisOffers) -> None:
        card = BasisCard(place, row, offers, self)
        card.edited.connect(self._card_edited)
        card.removed.connect(self._remove)
        self._column.addWidget(card)
        self._cards.append(card)

    def show_row(self, place: str) -> None:
        """Puts the focus on a row by its number from 1; on the first where there is no such row."""
        number = int(place) if place.isdecimal() else 1
        if self._cards:
            self._cards[number - 1 if 0 < number <= len(self._cards) else 0].take_focus()

    def _count(self) -> None:
        done, whole = progress_of(self._draft)[0] if self._draft else (0, 0)
        self._counts.setText(self.tr("{done} of {whole} decided").format(done=done, whole=whole))

    @Slot()
    def _card_edited(self) -> None:
        self._write(tuple(card.row for card in self._cards))

    @Slot()
    def add_row(self) -> None:
        """One more row, for the same service and purpose as the last."""
        if self._draft is None:
            return
        rows = self._draft.rows()
        taken = {row.id for row in rows}
        free = next(str(number) for number in range(1, len(rows) + 2) if str(number) not in taken)
        like = rows[-1] if rows else BasisRow(id=free, legal_basis=NONE_CITED)
        fresh = msgspec.structs.replace(
            like, id=free, legal_basis=NONE_CITED, legal_basis_text="", granted=None, reason=""
        )
        self._write((*rows, fresh))
        self.refresh()
        self._cards[-1].legal_basis.control.setFocus()

    @Slot(str)
    def _remove(self, row_id: str) -> None:
        if self._draft is not None:
            self._write(tuple(row for row in self._draft.rows() if row.id != row_id))
            self.refresh()

    def _write(self, rows: tuple[BasisRow, ...]) -> None:
        if self._draft is not None:
            self._draft.set_rows(rows)
            self._count()
            self.edited.emit()
