"""The filters over the worklist: one chosen at a time, each with its count; arrows move within them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from app.models.worklist import WorklistFilter
from app.views.widgets.buttons import Button
from app.views.widgets.flow import FlowLayout

_SHOWN = (
    WorklistFilter.MINE,
    WorklistFilter.UNASSIGNED,
    WorklistFilter.DUE_SOON,
    WorklistFilter.OVERDUE,
    WorklistFilter.ON_HOLD,
    WorklistFilter.CAME_BACK,
    WorklistFilter.FOR_APPROVAL,
    WorklistFilter.OPEN,
    WorklistFilter.CLOSED,
    WorklistFilter.TO_ARCHIVE,
    WorklistFilter.ALL,
)


class FilterBar(QWidget):
    """``chosen`` carries the new ``WorklistFilter``."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[WorklistFilter, Button] = {}
        line = FlowLayout(self)
        for place, kind in enumerate(_SHOWN):
            button = Button(self.words(kind), "filter")
            button.setObjectName(f"worklist_filter_{kind.value}")
            self._group.addButton(button, place)
            self._buttons[kind] = button
            line.addWidget(button)
        self._buttons[WorklistFilter.MINE].setChecked(True)
        self._group.idClicked.connect(self._clicked)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def words(self, kind: WorklistFilter) -> str:
        return {
            WorklistFilter.MINE: self.tr("Mine"),
            WorklistFilter.UNASSIGNED: self.tr("Unassigned"),
            WorklistFilter.DUE_SOON: self.tr("Due soon"),
            WorklistFilter.OVERDUE: self.tr("Overdue"),
            WorklistFilter.ON_HOLD: self.tr("On hold"),
            WorklistFilter.CAME_BACK: self.tr("Letter came back"),
            WorklistFilter.TO_ARCHIVE: self.tr("To the archive"),
            WorklistFilter.FOR_APPROVAL: self.tr("For approval"),
            WorklistFilter.OPEN: self.tr("All open"),
            WorklistFilter.CLOSED: self.tr("Closed"),
            WorklistFilter.ALL: self.tr("All"),
        }[kind]

    def current(self) -> WorklistFilter:
        return _SHOWN[self._group.checkedId()]

    def choose(self, kind: WorklistFilter) -> None:
        """Marks a filter without a word to anybody."""
        self._buttons[kind].setChecked(True)

    def show_counts(self, counts: dict[WorklistFilter, int]) -> None:
        for kind, button in self._buttons.items():
            count = counts.get(kind)
            button.setText(self.words(kind) if count is None else f"{self.words(kind)}  {count}")

    @Slot(int)
    def _clicked(self, place: int) -> None:
        self.chosen.emit(_SHOWN[place])
