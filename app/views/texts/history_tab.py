"""Every change of the letter texts: who, when, why, and the words before and after; with a way to take one back."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.letter_texts.change import TextEntry
from app.models.reasons import Refused
from app.models.register import Rulebook
from app.models.texts import Language
from app.services.text_pages import TextsPage
from app.views.i18n import moment_text
from app.views.texts.basket import Spot
from app.views.texts.change_card import ChangeCard
from app.views.texts.chronicle import changed, history_of, told
from app.views.texts.naming import title_of
from app.views.texts.telling import differences
from app.views.widgets.buttons import Button
from app.views.widgets.dates import short_date
from app.views.widgets.emptying import empty
from app.views.widgets.fields import CheckField
from app.views.widgets.notice import Notice
from app.views.widgets.scrolled import scrolled
from app.views.widgets.small_table import Cell, Line, SmallTable
from app.views.widgets.text import Heading, Muted, Text

_ROWS = 6


class HistoryTab(QWidget):
    """``back_wished`` carries the ``TextEntry`` that is to be taken back, ``opened`` the ``Spot`` of a text."""

    back_wished = Signal(object)
    opened = Signal(object)
    again_wished = Signal()
    """The changes that the server has lost are to be made again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: TextsPage | None = None
        self._rulebook: Rulebook | None = None
        self._language = Language.NB
        self._spot: Spot | None = None
        self.one = CheckField(self.tr("Only changes of the text that is marked"))
        self.one.setObjectName("texts_history_one")
        columns = (self.tr("When"), self.tr("Who"), self.tr("Why"))
        self.table = SmallTable(self.tr("History of the letter texts"), columns, stretch=2, gives_way=(1,))
        self.table.setObjectName("texts_history")
        self.lost = Notice("warning")
        self.lost.setObjectName("texts_lost")
        self.lost.action.connect(self.again_wished)
        self._none = Muted(self.tr("The letter texts are as they were shipped; nobody has changed them."))
        self._why = Text("")
        self._day = Muted("")
        self.back = Button(self.tr("Take this change back"), "secondary", "arrow_undo")
        self.back.setObjectName("texts_take_back")
        self.back.set_help(
            self.tr("Makes a new change with the words as they were before. You read it before it counts.")
        )
        self._cards = QVBoxLayout()
        self._lay_out()
        self.one.changed.connect(self._fill)
        self.table.chosen.connect(self._chosen)
        self.back.clicked.connect(self._take_back)

    def _lay_out(self) -> None:
        self._detail = QWidget()
        detail = QVBoxLayout(self._detail)
        detail.setContentsMargins(0, 0, 0, 0)
        detail.setSpacing(8)
        detail.addWidget(Heading(self.tr("What was changed"), 3))
        detail.addWidget(self._why)
        detail.addWidget(self._day)
        detail.addWidget(self.back)
        detail.addLayout(self._cards)
        inner = QWidget()
        inner.setProperty("area", "body")
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 12, 12, 12)
        column.setSpacing(8)
        for part in (self.lost, self._none, self.one, self.table, self._detail):
            column.addWidget(part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))

    def show_page(self, page: TextsPage, rulebook: Rulebook, language: Language) -> None:
        self._page, self._rulebook, self._language = page, rulebook, language
        self._show_lost(page)
        self._fill()

    def _show_lost(self, page: TextsPage) -> None:
        """Says which changes the server no longer has; only who may change texts can make them again."""
        words = self.tr("The server was restored from a backup and no longer has these changes: {changes}.")
        told = "; ".join(f"{entry.by_name}: {entry.change.why}" for entry in page.lost)
        action = self.tr("Gather them again") if page.may_edit is None else ""
        self.lost.show_text(words.format(changes=told) if told else "", action)

    def show_spot(self, spot: Spot | None) -> None:
        """Another text is marked in the list."""
        self._spot = spot
        if self.one.value():
            self._fill()

    def allow(self, refusal: Refused | None) -> None:
        self.back.allow(refusal)
        self.back.setVisible(refusal is None)

    def _entries(self) -> list[TextEntry]:
        history = self._page.history if self._page is not None else ()
        return [entry for entry in history if not self.one.value() or self._spot in changed(entry)]

    @Slot()
    def _fill(self) -> None:
        shown = self._entries()
        lines = []
        for entry in shown:
            cells = (Cell(moment_text(entry.at)), Cell(entry.by_name), Cell(entry.change.why))
            lines.append(Line(str(entry.number), cells))
        self.table.show_lines(lines)
        self.table.setFixedHeight(self.table.tall(min(max(len(lines), 1), _ROWS)))
        any_ = self._page is not None and bool(self._page.history)
        self._none.setVisible(not any_)
        self.one.setVisible(any_)
        self.table.setVisible(any_)
        self._chosen(self.table.key())

    def entry(self) -> TextEntry | None:
        """The marked change."""
        return next((entry for entry in self._entries() if str(entry.number) == self.table.key()), None)

    @Slot(str)
    def _chosen(self, key: str) -> None:
        del key
        entry, page, rulebook = self.entry(), self._page, self._rulebook
        empty(self._cards)
        self._detail.setVisible(entry is not None)
        if entry is None or page is None or rulebook is None:
            return
        self._why.setText(self.tr("{name}: {why}").format(name=entry.by_name, why=entry.change.why))
        self._day.setText(self.tr("In force from {day}").format(day=short_date(entry.change.first_day)))
        history = history_of(page)
        for item in told(history, entry) if history is not None else ():
            card = ChangeCard(item.spot, title_of(page.texts, item.spot, self._language, item.after or item.before))
            card.show_differences(differences(item.before, item.after, page, rulebook, self._language))
            card.opened.connect(self.opened)
            self._cards.addWidget(card)

    @Slot()
    def _take_back(self) -> None:
        entry = self.entry()
        if entry is not None:
            self.back_wished.emit(entry)
