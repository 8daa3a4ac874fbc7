"""Asks why a letter is printed again; the reason stands in the history of the case."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.views.widgets.buttons import Button
from app.views.widgets.fields import LineField
from app.views.widgets.text import Heading, Muted


class ReprintDialog(QDialog):
    """``answered`` carries the reason, never an empty one."""

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("letters_reprint")
        self.setWindowTitle(self.tr("Print again"))
        self._why = LineField(self.tr("Why is it printed again?"), required=True)
        self._why.setObjectName("letters_reprint_why")
        self._go = Button(self.tr("Print again"), "primary", "printer_small")
        self._go.setObjectName("letters_reprint_go")
        self._go.setEnabled(False)
        cancel = Button(self.tr("Cancel"), "secondary")
        cancel.setObjectName("letters_reprint_cancel")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(Heading(self.tr("Print again"), 2))
        column.addWidget(Muted(self.tr("The letter has been sent before. The reason stands in the case's history.")))
        column.addWidget(self._why)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self._go)
        column.addLayout(row)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 52)
        self._why.changed.connect(self._typed)
        self._go.clicked.connect(self._answer)
        cancel.clicked.connect(self.reject)

    @Slot()
    def _typed(self) -> None:
        self._go.setEnabled(bool(self._why.value().strip()))

    @Slot()
    def _answer(self) -> None:
        why = self._why.value().strip()
        self.accept()
        self.answered.emit(why)
