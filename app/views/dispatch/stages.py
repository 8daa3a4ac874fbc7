"""The filters of the dispatch desk, each with its count."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from app.services.pages_dispatch import LetterLine, Stage
from app.views.widgets.buttons import Button
from app.views.widgets.flow import FlowLayout


class Shown(StrEnum):
    """Which letters are shown."""

    ON_THE_DESK = "on_the_desk"
    TO_PRINT = "to_print"
    PRINTED = "printed"
    CAME_BACK = "came_back"
    SENT = "sent"
    ALL = "all"


_STAGES: dict[Shown, frozenset[Stage]] = {
    Shown.ON_THE_DESK: frozenset({Stage.TO_PRINT, Stage.PRINTED, Stage.CAME_BACK}),
    Shown.TO_PRINT: frozenset({Stage.TO_PRINT}),
    Shown.PRINTED: frozenset({Stage.PRINTED}),
    Shown.CAME_BACK: frozenset({Stage.CAME_BACK}),
    Shown.SENT: frozenset({Stage.SENT}),
    Shown.ALL: frozenset(Stage),
}


def among(lines: Iterable[LetterLine], shown: Shown) -> list[LetterLine]:
    """The lines that a filter shows."""
    return [line for line in lines if line.stage in _STAGES[shown]]


class StageBar(QWidget):
    """``chosen`` says that another filter was chosen; arrows move within it."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[Shown, Button] = {}
        line = FlowLayout(self, gap=6)
        for place, shown in enumerate(Shown):
            button = Button(self._words(shown), "filter")
            button.setObjectName(f"letters_filter_{shown.value}")
            self._group.addButton(button, place)
            self._buttons[shown] = button
            line.addWidget(button)
        self._buttons[Shown.ON_THE_DESK].setChecked(True)
        self._group.idClicked.connect(self._clicked)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _words(self, shown: Shown) -> str:
        return {
            Shown.ON_THE_DESK: self.tr("On the desk"),
            Shown.TO_PRINT: self.tr("To print"),
            Shown.PRINTED: self.tr("Printed, not in envelope"),
            Shown.CAME_BACK: self.tr("Came back"),
            Shown.SENT: self.tr("Sent"),
            Shown.ALL: self.tr("All"),
        }[shown]

    def current(self) -> Shown:
        return list(Shown)[self._group.checkedId()]

    def choose(self, shown: Shown) -> None:
        """Marks a filter without a word to anybody."""
        self._buttons[shown].setChecked(True)

    def show_counts(self, lines: Sequence[LetterLine]) -> None:
        for shown, button in self._buttons.items():
            button.setText(f"{self._words(shown)}  {len(among(lines, shown))}")

    @Slot(int)
    def _clicked(self, place: int) -> None:
        del place
        self.chosen.emit()
