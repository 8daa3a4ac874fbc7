"""The frame of the desk's dialogs: a heading, a word of help, what is asked, and the buttons. Opened with ``open()``."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.views.widgets.buttons import Button
from app.views.widgets.flow import FlowLayout
from app.views.widgets.text import Heading, Muted

_WIDE_EM = 56


class DeskDialog(QDialog):
    """``body`` is to be filled; ``go`` is the one thing the dialog is for. It goes away by itself when it is closed."""

    def __init__(self, name: str, title: str, help: str, go: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self.buttons = FlowLayout()
        self.help = Muted(help)
        self.help.setVisible(bool(help))
        self.go = Button(go, "primary", icon)
        self.go.setObjectName(f"{name}_go")
        self.cancel = Button(self.tr("Cancel"), "secondary")
        self.cancel.setObjectName(f"{name}_cancel")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(Heading(title, 2))
        column.addWidget(self.help)
        column.addLayout(self.body, 1)
        row = QHBoxLayout()
        row.addLayout(self.buttons, 1)
        column.addLayout(row)
        self.buttons.addWidget(self.go)
        self.buttons.addWidget(self.cancel)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDE_EM)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def add_button(self, name: str, text: str, icon: str = "", kind: str = "secondary") -> Button:
        """One more thing that can be done here, before the way out."""
        button = Button(text, kind, icon)
        button.setObjectName(f"{self.objectName()}_{name}")
        self.buttons.takeAt(self.buttons.count() - 1)
        self.buttons.addWidget(button)
        self.buttons.addWidget(self.cancel)
        return button

    def open(self) -> None:
        """What is asked stands together at the top, whatever height the dialog has."""
        self.body.addStretch(0)
        super().open()
