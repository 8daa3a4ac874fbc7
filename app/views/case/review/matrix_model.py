"""The table of the data-minimisation matrix as Qt sees it: one row per data element, six columns, groups in order.

Knows how a row is shown and edited in place; keeps nothing itself: what is typed goes back through ``edited``.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.models.case.weighing import MatrixRow, Verdict
from app.models.register import Rulebook
from app.models.texts import Language
from app.views.case.review.matrix_data import complete, in_order, judged

AnyIndex = QModelIndex | QPersistentModelIndex
GROUP_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The plain name of the group that a row's element stands in."""


class Column(IntEnum):
    """The columns, in order."""

    ELEMENT = 0
    NECESSARY = 1
    SCOPE = 2
    VERDICT = 3
    NARROWED_TO = 4
    REASON = 5


_FIELDS = {
    Column.NECESSARY: "necessary_because",
    Column.SCOPE: "scope",
    Column.NARROWED_TO: "narrowed_to",
    Column.REASON: "reason",
}


class MatrixModel(QAbstractTableModel):
    """The matrix (dataminimeringsmatrise) as a table."""

    edited = Signal(object)
    """Rows as somebody changed them in the table: a tuple of ``MatrixRow``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[MatrixRow, ...] = ()
        self._rulebook: Rulebook | None = None
        self._language = Language.NB
        self._open = False

    def show(self, rows: Sequence[MatrixRow], rulebook: Rulebook, language: Language) -> None:
        """Shows these rows. The view keeps its place as long as the elements are the same."""
        ordered = in_order(rows, rulebook)
        same = [row.path for row in ordered] == [row.path for row in self._rows] and language is self._language
        if same and rulebook is self._rulebook:
            self._rows = ordered
            if ordered:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ordered) - 1, len(Column) - 1))
            return
        self.beginResetModel()
        self._rows, self._rulebook, self._language = ordered, rulebook, language
        self.endResetModel()

    def allow(self, editing: bool) -> None:
        """Whether cells may be edited just now."""
        self._open = editing

    def row(self, place: int) -> MatrixRow:
        return self._rows[place]

    def rows(self) -> tuple[MatrixRow, ...]:
        return self._rows

    def place_of(self, path: str) -> int:
        """Where an element stands, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.path == path), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return {
            Column.ELEMENT: self.tr("Data element"),
            Column.NECESSARY: self.tr("Necessary because"),
            Column.SCOPE: self.tr("Persons and period"),
            Column.VERDICT: self.tr("Verdict"),
            Column.NARROWED_TO: self.tr("Narrowed to"),
            Column.REASON: self.tr("Reason"),
        }.get(Column(section))

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self._open and index.isValid() and index.column() in _FIELDS:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        text = self._text(row, column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{text}\n{self._group(row)} · {row.path}" if column is Column.ELEMENT else text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            heading = self.headerData(column, Qt.Orientation.Horizontal)
            group = f", {self._group(row)}" if column is Column.ELEMENT else ""
            return f"{heading}: {text or self.tr('empty')}{group}"
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == GROUP_ROLE:
            return self._group(row)
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self._open or index.column() not in _FIELDS:
            return False
        row = self._rows[index.row()]
        text = str(value).strip()
        changed = msgspec.structs.replace(row, **{_FIELDS[Column(index.column())]: text})
        if index.column() == Column.NARROWED_TO and text:
            changed = judged(changed, Verdict.NARROWED)
        if changed != row:
            self.edited.emit((changed,))
        return True

    def _text(self, row: MatrixRow, column: Column) -> str:
        if column is Column.ELEMENT:
            return self._name(row)
        if column is Column.VERDICT:
            return self._verdict(row)
        return str(getattr(row, _FIELDS[column]))

    def _name(self, row: MatrixRow) -> str:
        element = self._rulebook.element(row.path) if self._rulebook else None
        if element is None:
            return row.path
        return (
            self.tr("{name} (sensitive)").format(name=element.name[self._language])
            if element.sensitive
            else element.name[self._language]
        )

    def _group(self, row: MatrixRow) -> str:
        element = self._rulebook.element(row.path) if self._rulebook else None
        return element.group_name[self._language] if element else ""

    def _verdict(self, row: MatrixRow) -> str:
        words = {
            Verdict.GRANTED: self.tr("Granted"),
            Verdict.NARROWED: self.tr("Narrowed"),
            Verdict.REFUSED: self.tr("Refused"),
            None: self.tr("Not decided"),
        }[row.verdict]
        missing = row.verdict is not None and not complete(row)
        return self.tr("{verdict} – reason missing").format(verdict=words) if missing else words
