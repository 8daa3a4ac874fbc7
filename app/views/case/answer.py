"""A question with a few answers side by side, one of which may be chosen: radio buttons moved between by arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton, QWidget

from app.models.reasons import Refused
from app.views.widgets.flow import FlowLayout
from app.views.words import refusal_text


class Answer(QWidget):
    """``value()`` is the id of the chosen answer, or an empty string while there is none."""

    answered = Signal(str)
    """Somebody chose; not emitted when the program sets the answer."""

    def __init__(
        self, name: str, question: str, answers: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(question)
        self._buttons: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        flow = FlowLayout(self, gap=12)
        for value, words in answers:
            button = QRadioButton(words)
            button.setObjectName(f"{name}_{value or 'open'}")
            button.setAccessibleName(f"{question}: {words}")
            self._buttons[value] = button
            self._group.addButton(button)
            flow.addWidget(button)
        self._group.buttonToggled.connect(self._toggled)
        self._setting = False

    def value(self) -> str:
        return next((value for value, button in self._buttons.items() if button.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Shows an answer; a value that is not offered shows none."""
        button = self._buttons.get(value)
        if button is not None and button.isChecked():
            return
        self._setting = True
        if button is not None:
            button.setChecked(True)
        else:
            self._clear()
        self._setting = False

    def offer(self, values: Sequence[str]) -> None:
        """Offers only these of its answers, in their own order."""
        for value, button in self._buttons.items():
            button.setVisible(value in values)

    def _clear(self) -> None:
        # An exclusive group cannot be without an answer once it has had one.
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def allow(self, refusal: Refused | None) -> None:
        for button in self._buttons.values():
            button.setEnabled(refusal is None)
            button.setToolTip("" if refusal is None else refusal_text(refusal))
            button.setAccessibleDescription(button.toolTip())

    def take_focus(self) -> None:
        """Puts the focus on the chosen answer, or on the first."""
        chosen = self._buttons.get(self.value()) or next(iter(self._buttons.values()))
        chosen.setFocus()

    @Slot(QAbstractButton, bool)
    def _toggled(self, button: QAbstractButton, on: bool) -> None:
        del button
        if on and not self._setting:
            self.answered.emit(self.value())
