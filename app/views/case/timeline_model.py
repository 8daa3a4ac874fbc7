"""The history of a case as a table: when, who, what, and how far it has come. Newest first."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.services.pages_sync import TimelineLine
from app.views.i18n import moment_text
from app.views.theme.icons import icon
from app.views.words import word

AnyIndex = QModelIndex | QPersistentModelIndex
_ICONS = {
    "confirmed": ("checkmark_circle_fill", "text-success-subtle"),
    "pending": ("cloud_up", "text-info-subtle"),
    "held": ("pause", "text-warning-subtle"),
    "refused": ("x_mark_octagon_fill", "text-danger-subtle"),
}


class Column(IntEnum):
    WHEN = 0
    WHO = 1
    WHAT = 2
    STATE = 3


class TimelineModel(QAbstractTableModel):
    """The acts of a case (historikk)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[TimelineLine, ...] = ()

    def show(self, lines: Sequence[TimelineLine]) -> None:
        self.beginResetModel()
        self._lines = tuple(reversed(lines))
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("State"))[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], Column(index.column())
        text = self._text(line, column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {text}"
        if role == Qt.ItemDataRole.DecorationRole and column is Column.STATE and line.state in _ICONS:
            return icon(*_ICONS[line.state])
        return None

    @staticmethod
    def _text(line: TimelineLine, column: Column) -> str:
        if column is Column.WHEN:
            return moment_text(line.at)
        if column is Column.WHO:
            return line.by_name
        if column is Column.WHAT:
            return ": ".join(filter(None, (word(line.key), line.detail)))
        return word(line.state)
