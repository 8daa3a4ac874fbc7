"""The basket: what is changed and not published, why, and from which day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.register import Rulebook
from app.models.texts import Language
from app.services.text_pages import TextsPage
from app.views.texts.basket import Basket, Edit, Spot, Value
from app.views.texts.change_card import ChangeCard
from app.views.texts.naming import title_of
from app.views.texts.telling import differences
from app.views.widgets.date_field import DateField
from app.views.widgets.emptying import empty
from app.views.widgets.fields import AreaField
from app.views.widgets.notice import Notice
from app.views.widgets.scrolled import scrolled
from app.views.widgets.text import Muted


class Publishing(QWidget):
    """``edited`` says that reason or day were changed; the other signals carry the ``Spot`` of a text."""

    edited = Signal()
    opened = Signal(object)
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._edits: dict[Spot, Edit[Value]] = {}
        self.trouble = Notice("warning", closable=True)
        self.trouble.setObjectName("texts_trouble")
        self.why = AreaField(self.tr("Why"), self.tr("Stands in the history of the texts."), required=True, lines=2)
        self.why.setObjectName("texts_why")
        self.first_day = DateField(
            self.tr("In force from"), self.tr("Letters are written with the new words from this day on.")
        )
        self.first_day.setObjectName("texts_first_day")
        self._empty = Muted(self.tr("Nothing is changed. Change a text, and it is gathered here until you publish it."))
        self._cards = QVBoxLayout()
        self._form = QWidget()
        self._lay_out()
        self.why.changed.connect(self._typed)
        self.first_day.changed.connect(self._typed)

    def _lay_out(self) -> None:
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(12)
        for part in (self.why, self.first_day):
            form.addWidget(part)
        inner = QWidget()
        inner.setProperty("area", "body")
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(self.trouble)
        column.addWidget(self._empty)
        column.addWidget(self._form)
        column.addLayout(self._cards)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))

    def show_basket(self, basket: Basket, page: TextsPage, rulebook: Rulebook, language: Language, today: date) -> None:
        """Shows what is gathered; reason and day are left alone where somebody is typing them."""
        self._showing = True
        self.first_day.set_today(today)
        if self.why.value() != basket.why.strip():
            self.why.set_value(basket.why)
        if not self.first_day.unreadable and self.first_day.value() != (basket.first_day or today):
            self.first_day.set_value(basket.first_day or today)
        self._showing = False
        self._empty.setVisible(not basket)
        self._form.setVisible(bool(basket))
        edits = dict(basket.items())
        if edits == self._edits:
            return
        self._edits = edits
        empty(self._cards)
        for spot, edit in edits.items():
            self._cards.addWidget(self._card(spot, edit, page, rulebook, language))

    def _card(
        self, spot: Spot, edit: Edit[Value], page: TextsPage, rulebook: Rulebook, language: Language
    ) -> ChangeCard:
        card = ChangeCard(spot, title_of(page.texts, spot, language, edit.mine or edit.over), self.tr("Drop"))
        card.show_differences(differences(edit.over, edit.mine, page, rulebook, language))
        card.opened.connect(self.opened)
        card.dropped.connect(self.dropped)
        return card

    @Slot()
    def _typed(self) -> None:
        if not self._showing:
            self.edited.emit()
