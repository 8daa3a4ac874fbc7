"""The four doors: the big choice that changes the form to what each group can owe us."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.models.values import Door
from app.views.register.fields import GroupField
from app.views.theme.icons import IconLabel
from app.views.widgets.text import Heading, Muted, Text
from app.views.words import word

_ICONS = {
    Door.PRIVATE_PERSON: "person",
    Door.ESTATE_ADMINISTRATOR: "gavel",
    Door.FOREIGN_AUTHORITY: "globe",
    Door.OTHER: "buildings3",
}


class DoorButton(QPushButton):
    """One door: an icon, its name, and who comes through it. A checkable button that is as tall as its words."""

    def __init__(self, door: Door, about: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("kind", "filter")
        self.setAccessibleName(word(door))
        self.setAccessibleDescription(about)
        name = Heading(word(door), 3)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.MinimumExpanding)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(name)
        words.addWidget(Muted(about))
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel(_ICONS[door]), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for label in self.findChildren(Text):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        width = max(self.width(), self.fontMetrics().height() * 8)
        return QSize(self.fontMetrics().height() * 10, layout.totalHeightForWidth(width) if layout else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 7, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()


class DoorField(GroupField):
    """The choice among the doors; ``value()`` is a door or empty."""

    def __init__(self, label: str) -> None:
        super().__init__(label, required=True)
        about = {
            Door.PRIVATE_PERSON: self.tr("Heirs, estates of deceased persons, people acting for somebody"),
            Door.ESTATE_ADMINISTRATOR: self.tr("Appointed by the court for an estate"),
            Door.FOREIGN_AUTHORITY: self.tr("EEA, agreement countries and others"),
            Door.OTHER: self.tr("Organisations, research, everybody else"),
        }
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place, door in enumerate(Door):
            button = DoorButton(door, about[door])
            self.offer_button(door.value, button)
            grid.addWidget(button, place // 2, place % 2)
        self._put(self.group.button(0), box)
