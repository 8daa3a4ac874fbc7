"""The people of the practice office as a list: type a few letters or use the arrows, Enter takes the seat."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.models.values import Role
from app.services.pages import Person
from app.views.theme.icons import icon
from app.views.words import word

_PERSON = Qt.ItemDataRole.UserRole + 1


def roles_text(roles: Sequence[str]) -> str:
    """«Caseworker, Approver»."""
    return ", ".join(word(role, Role) for role in roles)


class PeopleList(QWidget):
    """``chosen`` carries the id of the person."""

    chosen = Signal(str)
    marked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setObjectName("people_line")
        self.line.setAccessibleName(self.tr("Find a person"))
        self.line.setPlaceholderText(self.tr("Find a person …"))
        self.line.textChanged.connect(self._narrow)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setObjectName("people_list")
        self.list.setAccessibleName(self.tr("People"))
        side = round(self.fontMetrics().height() * 1.2)
        self.list.setIconSize(QSize(side, side))
        self.list.itemActivated.connect(self._activated)
        self.list.currentItemChanged.connect(self._on_mark)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)

    def show_people(self, people: Sequence[Person], now: str = "") -> None:
        """Lists the people, narrowed to what is typed already; who is signed in ``now`` (an id) stands last, in words."""
        self.list.clear()
        for person in sorted(people, key=lambda one: (one.id == now, one.name)):
            name = self.tr("{name} (signed in now)").format(name=person.name) if person.id == now else person.name
            item = QListWidgetItem(icon("person_circle"), f"{name}\n{roles_text(person.roles)}")
            item.setData(_PERSON, person.id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {roles_text(person.roles)}")
            self.list.addItem(item)
        self._narrow(self.line.text())
        self.line.setFocus()

    def choice(self) -> str:
        """The id of who is marked, or an empty string."""
        item = self.list.currentItem()
        return item.data(_PERSON) if item is not None and not item.isHidden() else ""

    @Slot(str)
    def _narrow(self, text: str) -> None:
        words = text.lower().split()
        rows = range(self.list.count())
        for row in rows:
            item = self.list.item(row)
            item.setHidden(not all(word in item.text().lower() for word in words))
        self.list.setCurrentRow(next((row for row in rows if not self.list.item(row).isHidden()), -1))

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_mark(self, item: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        del item, before
        self.marked.emit()

    @Slot(QListWidgetItem)
    def _activated(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_PERSON))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._move(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.choice():
                self.chosen.emit(self.choice())
                return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        row = self.list.currentRow() + step
        while 0 <= row < self.list.count() and self.list.item(row).isHidden():
            row += step
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)
