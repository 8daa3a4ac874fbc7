"""Finding the case that something new belongs to: the likely ones to begin with, any other by searching."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.services.pages_intake import CaseFound
from app.views.theme.icons import icon
from app.views.widgets.debounce import Debounce
from app.views.widgets.fields import LineField
from app.views.widgets.looks import state_look
from app.views.widgets.text import Muted

_SEARCH_DELAY_MS = 200
_CASE = Qt.ItemDataRole.UserRole
_MOST_ROWS = 5


class _CaseList(QListWidget):
    """As tall as a few cases of two lines."""

    def sizeHint(self) -> QSize:
        rows = min(_MOST_ROWS, self.count())
        height = sum(self.sizeHintForRow(row) for row in range(rows))
        return QSize(self.fontMetrics().height() * 16, height + 2 * self.frameWidth() + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 4, self.sizeHint().height())


class CaseFinder(QWidget):
    """``searched`` asks for cases by text; an empty text asks for the likely ones. ``chosen`` carries a case id."""

    searched = Signal(str)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = LineField(self.tr("Find the case by number, name or reference"))
        self.search.setObjectName("register_later_search")
        self._wait = Debounce(_SEARCH_DELAY_MS, self)
        self.search.changed.connect(self._wait.touch)
        self._wait.due.connect(self._ask)
        self._told = Muted()
        self._told.setObjectName("register_later_told")
        self.list = _CaseList()
        self.list.setObjectName("register_later_cases")
        self.list.setAccessibleName(self.tr("Cases that the scan may belong to"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentItemChanged.connect(self._on_current)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self._told)
        column.addWidget(self.list)

    @Slot()
    def _ask(self) -> None:
        self.searched.emit(self.search.value())

    def clear(self) -> None:
        """Another scan lies in front."""
        self.search.line.blockSignals(True)
        self.search.set_value("")
        self.search.line.blockSignals(False)
        self.show_cases((), "")

    def show_cases(self, cases: Sequence[CaseFound], current: str) -> None:
        """Shows what was found; ``current`` is the case that is chosen, which stays chosen though it is not among them."""
        self.list.blockSignals(True)
        self.list.clear()
        for case in cases:
            look = state_look(case.state)
            because = case.because or look.text
            number = case.number or self.tr("No number yet")
            item = QListWidgetItem(icon(look.icon or "folder"), f"{number}  {case.party}\n{because} – {case.title}")
            item.setData(_CASE, case.case_id)
            item.setToolTip("\n".join((f"{number} {case.title}", case.party, look.text, case.because)).strip())
            self.list.addItem(item)
            if case.case_id == current:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.list.setVisible(bool(cases))
        self.list.updateGeometry()
        self._told.setText(self._words(bool(cases)))

    def _words(self, found: bool) -> str:
        if self.search.value():
            return "" if found else self.tr("No case was found. Try another number, name or reference.")
        if found:
            return self.tr("These are likely. Search for any other.")
        return self.tr("No case seems likely. Search for it.")

    @Slot(QListWidgetItem)
    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_CASE))
