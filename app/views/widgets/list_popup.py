"""A line to search in with a list below it, opened over the window: typing narrows, arrows move, Enter takes, Esc closes.

Knows how such a popup looks and is worked; what is in the list, and what taking a line does, is for whoever makes one.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QVBoxLayout, QWidget

from app.views.widgets.keyed_line import KeyedLine
from app.views.widgets.line_keys import LineKeys


class ListPopup(QFrame):
    """``line``, ``list`` and their ``keys`` in a ``column`` that may have more; ``name`` begins the object names."""

    def __init__(self, name: str, parent: QWidget, close: bool = False) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(name)
        self.setProperty("popup", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = QLineEdit()
        self.line.setObjectName(f"{name}_line")
        self.list = QListWidget()
        self.list.setObjectName(f"{name}_list")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(KeyedLine(self.list, close))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.keys = LineKeys(self.line, self.list)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 12, 12, 12)
        self.column.addWidget(self.line)
        self.column.addWidget(self.list, 3)

    def entitle(self, title: str, search: str, hint: str) -> None:
        """Says what is in the list, what the line searches, and the latter once more as a hint in the empty line."""
        self.setAccessibleName(title)
        self.list.setAccessibleName(title)
        self.line.setAccessibleName(search)
        self.line.setPlaceholderText(hint)
