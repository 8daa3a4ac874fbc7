"""Fields side by side where there is room, under each other where there is not: nothing is cut off at 200 %."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

_COLUMN_EM = 13
_MOST_COLUMNS = 3


class FieldGrid(QWidget):
    """Lays fields in as many columns as the width allows, at most three. ``wide`` fields take the whole width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: list[tuple[QWidget, bool]] = []
        self._columns = 2
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def add(self, field: QWidget, wide: bool = False) -> None:
        self._fields.append((field, wide))
        self.arrange()

    def arrange(self) -> None:
        """Sets the fields that are not hidden, row by row."""
        for field, _wide in self._fields:
            self._grid.removeWidget(field)
        row = column = 0
        for field, wide in self._fields:
            if field.isHidden() and field.parentWidget() is self:
                continue
            if wide and column:
                row, column = row + 1, 0
            self._grid.addWidget(field, row, column, 1, self._columns if wide else 1, Qt.AlignmentFlag.AlignTop)
            column = 0 if wide else column + 1
            if wide or column == self._columns:
                row, column = row + 1, 0
        for number in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(number, 1 if number < self._columns else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 12, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        em = max(1, self.fontMetrics().height() * 0.75)
        columns = max(1, min(_MOST_COLUMNS, int(event.size().width() / (em * _COLUMN_EM))))
        if columns != self._columns:
            self._columns = columns
            self.arrange()
