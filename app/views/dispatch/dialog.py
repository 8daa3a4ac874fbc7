"""The frame of the desk's dialogs: a heading, a word of help, what is asked, and the buttons. Opened with ``open()``."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.views.widgets.buttons import Button
from app.views.widgets.flow import FlowLayout
from app.views.widgets.scrolled import Snug
from app.views.widgets.snug_dialog import SnugDialog
from app.views.widgets.text import Heading, Muted

_WIDE_EM = 56


class _Body(QScrollArea):
    """Says how tall what it holds is, so that it scrolls only where the screen has no room for all of it."""

    def __init__(self, inner: Snug) -> None:
        super().__init__()
        self._inner = inner
        self.setWidgetResizable(True)
        self.setWidget(inner)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        return self._inner.tall(width)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._inner.minimumSizeHint().width(), 0)

    def sizeHint(self) -> QSize:
        return QSize(self._inner.sizeHint().width(), 0)


class DeskDialog(SnugDialog):
    """``body`` is to be filled; ``go`` is the one thing the dialog is for. It goes away by itself when it is closed."""

    def __init__(self, name: str, title: str, help: str, go: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        inner = Snug()
        inner.setProperty("area", "body")
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(10)
        self._area = _Body(inner)
        inner.installEventFilter(self)
        self.help = Muted(help)
        self.help.setVisible(bool(help))
        self.go = Button(go, "primary", icon)
        self.go.setObjectName(f"{name}_go")
        self.cancel = Button(self.tr("Cancel"), "secondary")
        self.cancel.setObjectName(f"{name}_cancel")
        self._buttons = [self.go, self.cancel]
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(Heading(title, 2))
        column.addWidget(self.help)
        column.addWidget(self._area, 1)
        column.addSpacing(4)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDE_EM)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def add_button(self, name: str, text: str, icon: str = "", kind: str = "secondary") -> Button:
        """One more thing that can be done here, before the way out."""
        button = Button(text, kind, icon)
        button.setObjectName(f"{self.objectName()}_{name}")
        self._buttons.insert(-1, button)
        return button

    def open(self) -> None:
        """What is asked stands together at the top, whatever height the dialog has; the first of it has the focus."""
        self.body.addStretch(0)
        fields = [part for part in self.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
        self._add_buttons()
        asked = (part for part in fields if part.isVisibleTo(self) and part.window() is self)
        next(asked, self.go).setFocus()
        super().open()

    def _add_buttons(self) -> None:
        """The buttons come into the dialog when all else is there, so that Tab comes to them last."""
        flow = FlowLayout()
        for button in self._buttons:
            flow.addWidget(button)
        row = QHBoxLayout()
        row.addLayout(flow, 1)
        self._column.addLayout(row)
        self.go.setDefault(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What changes in the part that scrolls changes the height that it asks for."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._area.updateGeometry()
        return super().eventFilter(watched, event)
