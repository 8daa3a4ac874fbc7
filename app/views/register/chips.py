"""Suggestions under their fields: a press takes one, Ctrl+. takes the one of the field that is being filled in.

Each goes away when something stands in its field. Knows fields and suggestions, never what they mean.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from app.models.case.facts import ReceivedFrom
from app.views.register.box import set_text, typed_text
from app.views.register.suggested import Suggestion
from app.views.widgets.buttons import Button
from app.views.widgets.dates import short_date
from app.views.widgets.fields import Field
from app.views.widgets.text import Muted


class SuggestionChip(QWidget):
    """One suggestion on a button, and under it where it comes from."""

    def __init__(self, suggestion: Suggestion, name: str) -> None:
        super().__init__()
        self.suggestion = suggestion
        self.button = _ShortButton(_value(suggestion))
        self.button.setObjectName(name)
        source = Muted(_source(suggestion))
        self.button.setAccessibleDescription(source.text())
        self.button.setToolTip(
            QCoreApplication.translate("suggestion", "Use this suggestion (Ctrl+.)")
            + "\n"
            + self.button.accessibleName()
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(source)


_SLACK_PX = 4
"""Words are measured in whole pixels, each for itself; without this much more they would be cut for nothing."""


class _ShortButton(Button):
    """A button that cuts its words where there is no room for them; the whole of them stand in its tooltip."""

    def __init__(self, value: str) -> None:
        self._whole = QCoreApplication.translate("suggestion", "Use {value}").format(value=value)
        super().__init__(self._whole, "quiet", "light_bulb")
        self.setAccessibleName(self._whole)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 4, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        shown = self.text()
        whole = self.fontMetrics().horizontalAdvance(self._whole) - self.fontMetrics().horizontalAdvance(shown)
        return super().sizeHint() + QSize(whole + _SLACK_PX, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        around = super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())
        room = self.width() - around
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))


class SuggestionChips(QObject):
    """The suggestions of one form; ``field_at`` finds its fields by their paths."""

    taken = Signal(object)
    """The ``Suggestion`` that somebody took."""

    def __init__(self, field_at: Callable[[str], Field | None], parent: QObject) -> None:
        super().__init__(parent)
        self._field_at = field_at
        self._chips: list[SuggestionChip] = []

    def offer(self, suggestions: Iterable[Suggestion]) -> None:
        """Shows these and forgets those before."""
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for suggestion in suggestions:
            field = self._field_at(suggestion.path)
            layout = field.layout() if field is not None else None
            if field is not None and layout is not None:
                chip = SuggestionChip(suggestion, f"{field.objectName()}_suggestion")
                chip.button.clicked.connect(self._pressed)
                layout.addWidget(chip)
                self._chips.append(chip)
        self.settle()

    @Slot()
    def settle(self) -> None:
        """A suggestion is shown as long as nothing stands in its field."""
        for chip in self._chips:
            field = self._field_at(chip.suggestion.path)
            chip.setVisible(field is not None and not typed_text(field))

    @property
    def open(self) -> list[SuggestionChip]:
        """The suggestions that can be taken now, in order."""
        return [chip for chip in self._chips if not chip.isHidden()]

    @Slot()
    def take_next(self) -> None:
        """Takes the suggestion of the field that has the focus, else the first one."""
        focus = QApplication.focusWidget()
        here = [chip for chip in self.open if focus is not None and _within(chip, focus)]
        if self.open:
            self._take((here or self.open)[0])

    @Slot()
    def _pressed(self) -> None:
        pressed: QObject | None = self.sender()
        chip = next((chip for chip in self._chips if chip.button is pressed), None)
        if chip is not None:
            self._take(chip)

    def _take(self, chip: SuggestionChip) -> None:
        suggestion = chip.suggestion
        for path, value in (*suggestion.also, (suggestion.path, suggestion.value)):
            field = self._field_at(path)
            if field is not None:
                set_text(field, value)
        field = self._field_at(suggestion.path)
        if field is not None:
            field.setFocus()
        self.settle()
        self.taken.emit(suggestion)


def _within(chip: SuggestionChip, focus: QWidget) -> bool:
    field = chip.parentWidget()
    return field is not None and (focus is field or field.isAncestorOf(focus))


def _value(suggestion: Suggestion) -> str:
    """A date as dates are written here; names and addresses as they stand."""
    try:
        return short_date(date.fromisoformat(suggestion.value))
    except ValueError:
        return suggestion.value


def _source(suggestion: Suggestion) -> str:
    if suggestion.source == ReceivedFrom.SCAN_DATE:
        return QCoreApplication.translate("suggestion", "From the name of the file")
    return QCoreApplication.translate("suggestion", "From the e-mail, not verified")
