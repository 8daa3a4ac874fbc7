"""The pile of letters: searched, laid in an order, one or several marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.pages import LetterLine
from app.views.dispatch.lines import Order, line_of, ordered
from app.views.widgets.fields import ChoiceField, Debounce, LineField
from app.views.widgets.notice import Notice
from app.views.widgets.small_table import SmallTable
from app.views.widgets.text import Muted

SEARCH_DELAY_MS = 150
_LETTER_COLUMN, _DATE_COLUMN, _HOW_COLUMN = 2, 4, 5


class LetterPile(QWidget):
    """``marked_changed`` says that other letters are marked, ``searched`` that others are wanted."""

    marked_changed = Signal()
    searched = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, LetterLine] = {}
        self.search = LineField(self.tr("Search the letters"))
        self.search.setObjectName("letters_search")
        self.order = ChoiceField(self.tr("Order"))
        self.order.setObjectName("letters_order")
        self.order.set_choices(
            [
                (Order.NEWEST.value, self.tr("Newest first")),
                (Order.RECIPIENT.value, self.tr("By recipient")),
                (Order.CASE.value, self.tr("By case")),
            ]
        )
        self.table = self._make_table()
        self.message = Notice("success", closable=True)
        self.message.setObjectName("letters_message")
        self._empty = Muted("")
        self._empty.setObjectName("letters_empty")
        self._later = Debounce(SEARCH_DELAY_MS, self)
        self._lay_out()
        self.search.changed.connect(self._later.touch)
        self._later.due.connect(self.searched)
        self.order.changed.connect(self._reordered)
        self.table.chosen.connect(self._moved)
        self.table.opened.connect(self._open)

    def _make_table(self) -> SmallTable:
        columns = (
            self.tr("Case"),
            self.tr("Recipient"),
            self.tr("Letter"),
            self.tr("Sent"),
            self.tr("Date"),
            self.tr("How"),
        )
        table = SmallTable(
            self.tr("Letters"), columns, gives_way=(_LETTER_COLUMN, _DATE_COLUMN, _HOW_COLUMN), many=True
        )
        table.setObjectName("letters_table")
        return table

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 8, 8)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.search, 3)
        top.addWidget(self.order, 2)
        column.addLayout(top)
        column.addWidget(self.message)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)

    # --- showing

    def show_letters(self, lines: Sequence[LetterLine]) -> None:
        """Shows these letters in the chosen order; marked ones stay marked."""
        shown = ordered(lines, Order(self.order.value()))
        self._lines = {line.letter_id: line for line in shown}
        self.table.show_lines([line_of(line) for line in shown])
        self.table.setVisible(bool(shown))
        self._empty.setVisible(not shown)
        searched = bool(self.search.value().strip())
        nothing = self.tr("Nothing found. Try fewer words.")
        self._empty.setText(nothing if searched else self.tr("No letter has been made final yet."))
        self.marked_changed.emit()

    @property
    def unsent(self) -> int:
        return sum(line.dispatched_on is None for line in self._lines.values())

    def current(self) -> LetterLine | None:
        """The letter with the cursor."""
        return self._lines.get(self.table.key())

    def marked(self) -> tuple[LetterLine, ...]:
        """All marked letters, in the order of the list."""
        keys = self.table.keys()
        return tuple(self._lines[key] for key in keys if key in self._lines)

    @Slot()
    def _reordered(self) -> None:
        self.show_letters(tuple(self._lines.values()))

    @Slot(str)
    def _moved(self, key: str) -> None:
        del key
        self.marked_changed.emit()

    @Slot(str)
    def _open(self, key: str) -> None:
        del key
        self.opened.emit()
