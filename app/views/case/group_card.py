"""A headed group of labelled facts as a card, read-only. The same card takes on the words of one case after the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QVBoxLayout, QWidget

from app.views.case.overview_data import Group, Line
from app.views.widgets.text import Heading, Muted, Text


class GroupCard(QFrame):
    """One group of the overview. ``name`` is that of the group it shows now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.name = ""
        self._rows: list[tuple[Text, Text]] = []
        self._title = Heading("", 3)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.addWidget(self._title)
        column.addLayout(self._form)

    def show_group(self, group: Group) -> None:
        """Shows another group, or the same one with other lines."""
        self.name = group.name
        self.setAccessibleName(group.title)
        self._title.setText(group.title)
        while len(self._rows) < len(group.lines):
            self._rows.append(self._row())
        for place, (label, value) in enumerate(self._rows):
            there = place < len(group.lines)
            self._form.setRowVisible(place, there)
            if there:
                _put(label, value, group.lines[place])

    def _row(self) -> tuple[Text, Text]:
        value = Text("")
        label = Muted("").single_line()
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._form.addRow(label, value)
        return label, value


def _put(label: Text, value: Text, line: Line) -> None:
    label.setText(line.label)
    value.setText(line.value)
    value.setAccessibleName(f"{line.label}: {line.value}")
