"""What every form field is made of, and the simplest one: the label above, help under it, the control, and its error.

A field is found by its ``objectName``; what is typed into is its ``control``, which shares that name and takes the
field's focus.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.views.theme.icons import IconLabel
from app.views.widgets.text import Muted, Text, restyle


class Field(QWidget):
    """What all fields have in common. ``changed`` is emitted when a person or the program changes the value."""

    changed = Signal()

    def __init__(self, label: str, help: str = "", required: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control: QWidget = self
        self._label_text = label
        self._required = required
        self._label = Text(label)
        self._help = Muted(help)
        self._error = Text("", "error")
        self._error_line = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._head = QHBoxLayout()
        self._head.addWidget(self._label, 1)
        self._column.addLayout(self._head)
        self._column.addWidget(self._help)
        self._help.setVisible(bool(help))
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.objectNameChanged.connect(self._name_control)

    def _put(self, control: QWidget, row: QWidget | None = None) -> None:
        """Puts the control (or the ``row`` it stands in) under the label."""
        self.control = control
        self.setFocusProxy(control)
        self._label.setBuddy(control)
        self._column.addWidget(row or control)
        line = QHBoxLayout(self._error_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(IconLabel("x_mark_octagon_fill", "text-danger-subtle"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._error, 1)
        self._error_line.setVisible(False)
        self._column.addWidget(self._error_line)
        self._describe()

    def put_beside_label(self, widget: QWidget) -> None:
        """Puts something to press beside the label; Tab comes to it after the control, so that typing goes on unhindered."""
        self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignBottom)
        QWidget.setTabOrder(self.control, widget)

    @Slot(str)
    def _name_control(self, name: str) -> None:
        if self.control is not self:
            self.control.setObjectName(name)

    def set_label(self, text: str) -> None:
        self._label_text = text
        self._describe()

    def set_required(self, required: bool) -> None:
        """A required field says so in words: a star after the label, "required" to assistive technology."""
        self._required = required
        self._describe()

    def set_help(self, text: str) -> None:
        self._help.setText(text)
        self._help.setVisible(bool(text))
        self._describe()

    def set_read_only(self, read_only: bool) -> None:
        """Shown but not to be changed; where a control knows no such state it is disabled."""
        self.control.setEnabled(not read_only)

    @property
    def error(self) -> str:
        """What is shown to be wrong, or nothing."""
        return self._error.text()

    def show_error(self, text: str) -> None:
        """Says under the field what is wrong; an empty text takes it away."""
        self._error.setText(text)
        self._error_line.setVisible(bool(text))
        if self.control.property("invalid") != bool(text):
            self.control.setProperty("invalid", bool(text))
            restyle(self.control)
        self._describe()

    def _describe(self) -> None:
        self._label.setText(f"{self._label_text} *" if self._required else self._label_text)
        self.control.setAccessibleName(self._label_text)
        required = self.tr("required") if self._required else ""
        parts = (self._error.text(), required, self._help.text())
        self.control.setAccessibleDescription(". ".join(part for part in parts if part))


class LineField(Field):
    """One line of text; ``value()`` is without blanks at the ends."""

    left = Signal()
    """The person has finished with the field (Enter or focus out)."""

    def __init__(self, label: str, help: str = "", required: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(label, help, required, parent)
        self.line = QLineEdit()
        self.line.textChanged.connect(self._on_text)
        self.line.editingFinished.connect(self.left)
        self._put(self.line)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        del text
        self.changed.emit()

    def value(self) -> str:
        return self.line.text().strip()

    def set_value(self, text: str) -> None:
        if text != self.line.text():
            self.line.setText(text)

    def set_read_only(self, read_only: bool) -> None:
        self.line.setReadOnly(read_only)

    def set_placeholder(self, text: str) -> None:
        self.line.setPlaceholderText(text)
