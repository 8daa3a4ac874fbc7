"""The pile of letters: filtered, searched, laid in an order, one or several marked, and ticked with the space bar."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QTableWidgetItem, QVBoxLayout, QWidget

from app.services.pages_dispatch import DispatchPage, LetterLine, Stage
from app.views.dispatch.lines import Order, ordered, table_lines
from app.views.dispatch.stages import Shown, StageBar, among, counts_of
from app.views.widgets.fields import ChoiceField, Debounce, LineField
from app.views.widgets.notice import Notice
from app.views.widgets.small_table import SmallTable
from app.views.widgets.text import Muted

SEARCH_DELAY_MS = 150
_LETTER_COLUMN, _STAGE_COLUMN, _ENVELOPE_COLUMN, _SHEETS_COLUMN, _DATE_COLUMN = range(2, 7)


class LetterTable(SmallTable):
    """Space ticks what is marked and goes on to the next letter; Ctrl+Z takes the last tick back."""

    ticked = Signal()
    undone = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.ticked.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undone.emit()
        else:
            super().keyPressEvent(event)

    def go_on(self) -> None:
        """Marks the line after the last marked one, or the one before where there is none."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        if not rows:
            return
        following = rows[-1] + 1
        if following >= self.rowCount():
            following = max(rows[0] - 1, 0)
        self.selectRow(following)


class LetterPile(QWidget):
    """``marked_changed`` says that other letters are marked, ``searched`` that others are wanted, ``entered`` that a search
    was confirmed, as a scanner of case numbers does."""

    marked_changed = Signal()
    searched = Signal()
    entered = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: DispatchPage | None = None
        self._lines: dict[str, LetterLine] = {}
        self.stages = StageBar()
        self.search = LineField(self.tr("Search, or scan a case number"))
        self.search.setObjectName("letters_search")
        self.order = ChoiceField(self.tr("Order"))
        self.order.setObjectName("letters_order")
        self.order.set_choices(
            [
                (Order.ENVELOPE.value, self.tr("By envelope")),
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
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._more = Muted("")
        self._more.setObjectName("letters_more_older")
        self._more.setVisible(False)
        self._later = Debounce(SEARCH_DELAY_MS, self)
        self.column = QVBoxLayout(self)
        self._lay_out()
        self.search.changed.connect(self._later.touch)
        self.search.line.returnPressed.connect(self._enter)
        self._later.due.connect(self.searched)
        self.order.changed.connect(self._relay)
        self.stages.chosen.connect(self._relay)
        self.table.chosen.connect(self._moved)
        self.table.opened.connect(self._open)

    def _make_table(self) -> LetterTable:
        columns = (
            self.tr("Case"),
            self.tr("Recipient"),
            self.tr("Letter"),
            "",
            self.tr("Envelope"),
            self.tr("Sheets"),
            self.tr("Date"),
        )
        gives_way = (_ENVELOPE_COLUMN, _SHEETS_COLUMN, _LETTER_COLUMN, _DATE_COLUMN)
        table = LetterTable(self.tr("Letters"), columns, gives_way=gives_way, many=True)
        table.setObjectName("letters_table")
        return table

    def _lay_out(self) -> None:
        self.column.setContentsMargins(16, 0, 8, 8)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.search, 3)
        top.addWidget(self.order, 2)
        self.column.addWidget(self.stages)
        self.column.addLayout(top)
        self.column.addWidget(self.message)
        self.column.addWidget(self._empty, 1)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self._more)

    # --- showing

    def show_page(self, page: DispatchPage) -> None:
        """Shows these letters in the chosen order, by the chosen filter; marked ones stay marked."""
        self._page = page
        shown = ordered(among(page.letters, self.stages.current()), Order(self.order.value()))
        self._lines = {line.letter_id: line for line in shown}
        self.stages.show_counts(counts_of(page.letters))
        self.table.setHorizontalHeaderItem(_STAGE_COLUMN, QTableWidgetItem(self._stage_word()))
        self.table.show_lines(table_lines(shown))
        self.table.setVisible(bool(shown))
        self._empty.setVisible(not shown)
        self._empty.setText(self._nothing(page))
        left_out = page.more if self.stages.current() in (Shown.SENT, Shown.ALL) else 0
        self._more.setVisible(bool(left_out))
        self._more.setText(self.tr("%n older letter(s) are not shown. Search to find them.", "", left_out))
        self.marked_changed.emit()

    def _stage_word(self) -> str:
        """What the column of the stages is called: what is sent waits for nothing."""
        if self.stages.current() is Shown.SENT:
            return self.tr("Sent")
        return self.tr("Status") if self.stages.current() is Shown.ALL else self.tr("Waits for")

    def _nothing(self, page: DispatchPage) -> str:
        if self.search.value().strip():
            return self.tr("Nothing found here. Try fewer words, or another filter.")
        if not page.letters:
            return self.tr("No letter has been made final yet.")
        if self.stages.current() is Shown.ON_THE_DESK:
            return self.tr("The desk is empty: every letter has been sent.")
        return self.tr("No letters here.")

    @property
    def unsent(self) -> int:
        waits = (Stage.TO_PRINT, Stage.PRINTED)
        return sum(line.stage in waits for line in self._page.letters) if self._page else 0

    def line(self, letter_id: str) -> LetterLine | None:
        """A letter of the desk, whether it is shown or not."""
        letters = self._page.letters if self._page else ()
        return next((line for line in letters if line.letter_id == letter_id), None)

    def current(self) -> LetterLine | None:
        """The letter with the cursor."""
        return self._lines.get(self.table.key())

    def marked(self) -> tuple[LetterLine, ...]:
        """All marked letters, in the order of the list."""
        return tuple(self._lines[key] for key in self.table.keys() if key in self._lines)  # noqa: SIM118 - not a dict

    def show_only(self, shown: Shown) -> None:
        """Changes the filter."""
        self.stages.choose(shown)
        self._relay()

    @Slot()
    def _relay(self) -> None:
        if self._page is not None:
            self.show_page(self._page)

    @Slot()
    def _enter(self) -> None:
        self._later.flush()
        self.entered.emit()

    @Slot(str)
    def _moved(self, key: str) -> None:
        del key
        self.marked_changed.emit()

    @Slot(str)
    def _open(self, key: str) -> None:
        del key
        self.opened.emit()
