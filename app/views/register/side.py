"""The right side of the page: a new case, or a case we have. Two buttons choose; each form keeps what is typed in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from app.views.register.form import FormView
from app.views.register.later.view import LaterView
from app.views.widgets.buttons import Button
from app.views.widgets.flow import FlowLayout


class Side(QWidget):
    """``switched`` says whether the scan is now for a case we have."""

    switched = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("register_side")
        self._stack = QStackedWidget(self)
        self.form = FormView(self._stack)
        self.later = LaterView(self._stack)
        self._stack.addWidget(self.form)
        self._stack.addWidget(self.later)
        self._new = self._button("register_as_new", self.tr("A new case"))
        self._known = self._button("register_as_later", self.tr("Belongs to a case we have"))
        self._new.setChecked(True)
        group = QButtonGroup(self)
        group.addButton(self._new)
        group.addButton(self._known)
        self.choice = QWidget()
        flow = FlowLayout(self.choice, gap=6)
        flow.addWidget(self._new)
        flow.addWidget(self._known)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.choice)
        column.addWidget(self._stack, 1)
        self.choice.setContentsMargins(12, 4, 12, 0)
        self._known.toggled.connect(self._switch)

    def _button(self, name: str, words: str) -> Button:
        button = Button(words, "filter")
        button.setObjectName(name)
        return button

    @property
    def on_later(self) -> bool:
        """Whether the form for a case we have is in front."""
        return self._known.isChecked()

    @property
    def front(self) -> QWidget:
        """The form that is in front."""
        return self.later if self.on_later else self.form

    def turn(self, later: bool) -> None:
        """Brings one of the forms to the front."""
        (self._known if later else self._new).setChecked(True)

    @Slot(bool)
    def _switch(self, later: bool) -> None:
        self._stack.setCurrentWidget(self.later if later else self.form)
        self.switched.emit(later)

    def first_control(self) -> QWidget:
        """What is filled in first."""
        return self.later.finder.search if self.on_later else self.form.parts.about.door

    def focus_first(self) -> None:
        self.first_control().setFocus(Qt.FocusReason.OtherFocusReason)
