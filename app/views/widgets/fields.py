"""The form fields that pages are built of. All have ``value()``, ``set_value()``, ``changed`` and ``show_error(text)``."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QSizePolicy, QWidget

from app.views.widgets.combo import Combo
from app.views.widgets.date_field import DateField
from app.views.widgets.debounce import Debounce
from app.views.widgets.line_field import Field, LineField

__all__ = ["AreaField", "CheckField", "ChoiceField", "DateField", "Debounce", "Field", "LineField"]


class _LinesEdit(QPlainTextEdit):
    """A text as tall as some lines, at every text size."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(240, round(self.fontMetrics().lineSpacing() * (self._lines + 0.8)))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())


class AreaField(Field):
    """Several lines of text; ``lines`` is how many are seen at once. Tab leaves the field."""

    def __init__(
        self,
        label: str,
        help: str = "",
        required: bool = False,
        lines: int = 4,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, help, required, parent)
        self.area = _LinesEdit(lines)
        self.area.setTabChangesFocus(True)
        self.area.textChanged.connect(self.changed)
        self._put(self.area)

    def value(self) -> str:
        return self.area.toPlainText().strip()

    def set_value(self, text: str) -> None:
        if text != self.area.toPlainText():
            self.area.setPlainText(text)

    def set_read_only(self, read_only: bool) -> None:
        self.area.setReadOnly(read_only)


class ChoiceField(Field):
    """One of a list; ``value()`` is the id of what is chosen, or an empty string."""

    def __init__(self, label: str, help: str = "", required: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(label, help, required, parent)
        self.combo = Combo()
        self.combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(12)
        self.combo.currentIndexChanged.connect(self._on_index)
        self._put(self.combo)

    @Slot(int)
    def _on_index(self, index: int) -> None:
        del index
        self.changed.emit()

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offers (id, words) in this order and keeps what is chosen if it is still offered. Emits no ``changed``."""
        chosen = self.value()
        self.combo.blockSignals(True)
        self.combo.clear()
        for name, words in choices:
            self.combo.addItem(words, name)
        self.combo.setCurrentIndex(max(self.combo.findData(chosen), 0 if choices else -1))
        self.combo.blockSignals(False)

    def value(self) -> str:
        chosen = self.combo.currentData()
        return chosen if isinstance(chosen, str) else ""

    def set_value(self, name: str) -> None:
        self.combo.setCurrentIndex(self.combo.findData(name))


class CheckField(Field):
    """Yes or no; the words stand beside the box."""

    def __init__(self, label: str, help: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, help, False, parent)
        self.box = QCheckBox(label.replace("&", "&&"))
        self.box.toggled.connect(self._on_toggle)
        self._put(self.box)
        self._label.setVisible(False)

    @Slot(bool)
    def _on_toggle(self, on: bool) -> None:
        del on
        self.changed.emit()

    def value(self) -> bool:
        return self.box.isChecked()

    def set_value(self, on: bool) -> None:
        self.box.setChecked(on)
