"""The command palette: every action of the window and the page, and cases by name or number, in one list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QListWidgetItem, QWidget

from app.models.worklist import WorklistFilter, WorklistQuery, WorklistRow
from app.services.protocol import Workbench
from app.views.actions import keys_text
from app.views.desk import Desk
from app.views.jobs import Job
from app.views.theme.icons import icon
from app.views.widgets.debounce import Debounce
from app.views.widgets.keyed_line import KEYS
from app.views.widgets.list_popup import ListPopup

MOST_CASES = 8
SEARCH_DELAY_MS = 120
_ACTION = Qt.ItemDataRole.UserRole + 1
_CASE = Qt.ItemDataRole.UserRole + 2


class CommandPalette(ListPopup):
    """Opens over the window; typing narrows, arrows move, Enter does, Esc closes."""

    case_wanted = Signal(str)

    def __init__(self, desk: Desk, actions: list[QAction], parent: QWidget) -> None:
        super().__init__("palette", parent)
        self.entitle(
            self.tr("Commands and cases"),
            self.tr("Search for a command, a case or a name"),
            self.tr("Search for a command, a case or a name …"),
        )
        self._desk = desk
        self._actions = actions
        self._question: Job | None = None
        self._later = Debounce(SEARCH_DELAY_MS, self)
        self._lay_out(parent)
        self.line.textChanged.connect(self._typed)
        self.list.itemClicked.connect(self._do)
        self.keys.taken.connect(self._do_marked)
        self._later.due.connect(self._ask_cases)
        self._show_actions("")

    def _lay_out(self, parent: QWidget) -> None:
        side = round(self.fontMetrics().height() * 0.95)
        self.list.setIconSize(QSize(side, side))
        em = self.fontMetrics().height()
        width = min(em * 32, parent.width() - 40)
        height = min(em * 20, parent.height() - 100)
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.setGeometry(corner.x() + (parent.width() - width) // 2, corner.y() + 70, width, height)

    def open(self) -> None:
        self.show()
        self.line.setFocus()

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._show_actions(text)
        self._later.touch()

    def _show_actions(self, text: str) -> None:
        self.list.clear()
        words = text.lower().split()
        for action in self._actions:
            if action.isEnabled() and all(word in action.text().lower() for word in words):
                item = QListWidgetItem(action.icon(), action.text())
                item.setData(_ACTION, action)
                item.setData(KEYS, keys_text(action))
                named = self.tr("{command}, {keys}").format(command=action.text(), keys=keys_text(action))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, named if keys_text(action) else action.text())
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    @Slot()
    def _ask_cases(self) -> None:
        if self._question is not None:
            self._question.cancel()
        text = self.line.text().strip()
        if len(text) >= 2:
            self._question = self._desk.ask(partial(_cases, text), self, self._show_cases)

    def _show_cases(self, rows: tuple[WorklistRow, ...]) -> None:
        for row in rows:
            values = row.values
            item = QListWidgetItem(icon("file_text"), f"{values.number}  {values.party} – {values.title}")
            item.setData(_CASE, row.case_id)
            self.list.addItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    @Slot()
    def _do_marked(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._do(item)

    @Slot(QListWidgetItem)
    def _do(self, item: QListWidgetItem) -> None:
        """Closes first, so that what is done finds the window in front."""
        action, case_id = item.data(_ACTION), item.data(_CASE)
        self.close()
        if isinstance(action, QAction):
            action.trigger()
        elif case_id:
            self.case_wanted.emit(case_id)


def _cases(text: str, workbench: Workbench) -> tuple[WorklistRow, ...]:
    query = WorklistQuery(filter=WorklistFilter.ALL, person=workbench.actor.id, today=workbench.today, text=text)
    return workbench.worklist_rows(list(workbench.worklist_ids(query)[:MOST_CASES]))
