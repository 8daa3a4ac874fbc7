"""A notice: one thing a person should know here, with at most one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.views.theme.icons import IconLabel
from app.views.widgets.buttons import Button, IconButton
from app.views.widgets.text import Text, restyle

_ICONS = {
    "success": "checkmark_circle_fill",
    "warning": "exclamationmark_triangle_fill",
    "danger": "x_mark_octagon_fill",
    "info": "information_square_fill",
    "neutral": "information_square_fill",
}


class Notice(QFrame):
    """``tone`` is info, success, warning, danger or neutral. Hidden while it has nothing to say."""

    action = Signal()
    closed = Signal()

    def __init__(self, tone: str = "info", closable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", True)
        self._icon = IconLabel(_ICONS[tone])
        self._text = Text()
        self._action = Button("", "quiet")
        self._close = IconButton("x_mark", self.tr("Close the message"))
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 8, 8)
        line.setSpacing(10)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._text, 1)
        line.addWidget(self._action)
        line.addWidget(self._close)
        self._close.setVisible(closable)
        self._action.clicked.connect(self.action)
        self._close.clicked.connect(self.dismiss)
        self.objectNameChanged.connect(self._name_buttons)
        self.set_tone(tone)
        self.setVisible(False)

    @Slot(str)
    def _name_buttons(self, name: str) -> None:
        self._action.setObjectName(f"{name}_action")
        self._close.setObjectName(f"{name}_close")

    @property
    def text(self) -> str:
        return self._text.text()

    def set_tone(self, tone: str) -> None:
        self.setProperty("tone", tone)
        self._icon.set_icon(_ICONS[tone], f"text-{tone}-decoration")
        restyle(self)
        restyle(self._text)

    def show_text(self, text: str, action_label: str = "") -> None:
        """Shows the notice; an empty text hides it."""
        self._text.setText(text)
        self.offer(action_label)
        self.setAccessibleName(text)
        self._appear()

    def offer(self, action_label: str) -> None:
        """Changes what can be done about it; an empty label offers nothing."""
        self._action.setText(action_label)
        self._action.setVisible(bool(action_label))

    def _appear(self) -> None:
        """Without a parent it would become a window of its own, so it waits for its place."""
        if self.parentWidget() is not None:
            self.setVisible(bool(self.text))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ParentChange and self.text:
            self._appear()
        return super().event(event)

    @Slot()
    def dismiss(self) -> None:
        """Takes the notice away, as its close button does."""
        self.setVisible(False)
        self.closed.emit()
