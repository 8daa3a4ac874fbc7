"""A person's own abbreviation for one phrase: seen, set and taken away in one short line."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.views.phrases.shorts import LONGEST, MARK, Shorts, is_short
from app.views.widgets.buttons import Button
from app.views.widgets.text import Text


class OwnShort(QWidget):
    """``wished`` carries the abbreviation that the phrase shown is to have; an empty one takes it away."""

    wished = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shorts = Shorts()
        self._phrase = ""
        self._label = Text(self.tr("My abbreviation: {mark}").format(mark=MARK)).single_line()
        self.line = QLineEdit()
        self.line.setObjectName("phrases_short")
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(self.tr("My abbreviation"))
        self._keep = Button(self.tr("Keep"), "quiet")
        self._keep.setObjectName("phrases_short_keep")
        self._fault = Text("", "error")
        self._fault.setVisible(False)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label)
        row.addWidget(self.line, 1)
        row.addWidget(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._fault)
        column.addLayout(row)
        self._label.setBuddy(self.line)
        self.line.textChanged.connect(self._judge)
        self.line.returnPressed.connect(self._wish)
        self._keep.clicked.connect(self._wish)

    def show_phrase(self, phrase: str, shorts: Shorts) -> None:
        self._shorts, self._phrase = shorts, phrase
        self.line.setText(shorts.own_of(phrase))
        self.line.setPlaceholderText(shorts.short_of(phrase))
        self._judge()

    @Slot()
    def _judge(self) -> None:
        """Says at once what stands in the way of the abbreviation that is being typed."""
        short = self.line.text().strip()
        fault = self._fault_of(short)
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        self.line.setAccessibleDescription(fault)
        self._keep.setEnabled(not fault and short != self._shorts.own_of(self._phrase))

    def _fault_of(self, short: str) -> str:
        if not short:
            return ""
        if not is_short(short):
            return self.tr("Use letters, digits and hyphens only.")
        other = self._shorts.phrase(short)
        if other is not None and other.id != self._phrase and self._shorts.own_of(other.id).lower() == short.lower():
            return self.tr("You use this one for «{phrase}».").format(phrase=other.title)
        return ""

    @Slot()
    def _wish(self) -> None:
        if self._keep.isEnabled():
            self.wished.emit(self.line.text().strip())
