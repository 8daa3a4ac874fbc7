"""A list to search in, opened over the window at a spot: typing narrows, arrows move, Enter takes, Esc closes.

Whoever makes one says what is found for the words typed; below the list there is room for more about the marked line.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.views.theme.colours import colours_in_use
from app.views.widgets.keyed_line import KEYS, KeyedLine
from app.views.widgets.scrolled import scrolled
from app.views.widgets.text import Muted, Text

_DATA = Qt.ItemDataRole.UserRole + 1
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_WIDE_EM, _TALL_EM = 34, 22
_EDGE_PX = 8


class Hit(msgspec.Struct, frozen=True):
    """One line: its words, what is printed at its right, its whole text, and whose it is. No ``key`` makes it a head."""

    words: str
    keys: str = ""
    text: str = ""
    key: str = ""


class SearchPopup(QFrame):
    """``taken`` carries the key of the line that was chosen."""

    taken = Signal(str)

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(name)
        self.setProperty("popup", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self.line = QLineEdit()
        self.line.setObjectName(f"{name}_line")
        self.line.setAccessibleName(title)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self.fill)
        self.list = QListWidget()
        self.list.setObjectName(f"{name}_list")
        self.list.setAccessibleName(title)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(KeyedLine(self.list, close=True))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._moved)
        self.list.itemDoubleClicked.connect(self.take)
        self._nothing = Muted("")
        self._text = Text("")
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 12, 12, 12)
        self.column.addWidget(self.line)
        self.column.addWidget(self._nothing)
        self.column.addWidget(self.list, 3)
        self.column.addWidget(scrolled(self._text), 2)

    # --- for whoever makes one

    def hits(self, text: str) -> Sequence[Hit]:
        """What is found for these words; no words find everything."""
        raise NotImplementedError

    def nothing(self) -> str:
        """What is said where nothing is found."""
        return self.tr("Nothing has these words.")

    def marked(self, key: str) -> None:
        """Another line is marked; its key, or an empty text."""

    # --- opening

    def open_at(self, spot: QRect, text: str = "") -> None:
        """Opens below ``spot`` (on the screen), or above it where there is more room; ``text`` is searched for."""
        em = self.fontMetrics().height()
        screen = QGuiApplication.screenAt(spot.center()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry().adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX)
        below, above = room.bottom() - spot.bottom(), spot.top() - room.top()
        width = min(em * _WIDE_EM, room.width())
        height = min(em * _TALL_EM, max(below, above))
        top = spot.bottom() + 4 if below >= height else spot.top() - 4 - height
        left = max(room.left(), min(spot.left(), room.right() - width))
        self.setGeometry(left, max(room.top(), top), width, height)
        self.line.setText(text)
        self.fill()
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    # --- the list

    @Slot()
    def fill(self) -> None:
        """Finds anew; the marked line stays marked if it is still there, unless other words are looked for."""
        found = self.hits(self.line.text())
        self.list.blockSignals(True)
        self.list.clear()
        for hit in found:
            self.list.addItem(self._item(hit))
        self.list.blockSignals(False)
        self._nothing.setText("" if found else self.nothing())
        self._nothing.setVisible(not found)
        first = next((place for place, hit in enumerate(found) if hit.key), -1)
        self.list.setCurrentRow(first)
        self._moved()

    def _item(self, hit: Hit) -> QListWidgetItem:
        item = QListWidgetItem(hit.words)
        if not hit.key:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setForeground(colours_in_use().colour("text-neutral-subtle"))
            head = QFont(self.font())
            head.setWeight(QFont.Weight.DemiBold)
            item.setFont(head)
            return item
        item.setData(_DATA, hit)
        item.setData(KEYS, hit.keys)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (hit.words, hit.keys))))
        return item

    def key(self) -> str:
        """The key of the marked line, or an empty text."""
        hit = self._hit()
        return hit.key if hit is not None else ""

    def mark(self, key: str) -> None:
        for row in range(self.list.count()):
            hit = self.list.item(row).data(_DATA)
            if isinstance(hit, Hit) and hit.key == key:
                self.list.setCurrentRow(row)

    def _hit(self) -> Hit | None:
        item = self.list.currentItem()
        hit = item.data(_DATA) if item is not None else None
        return hit if isinstance(hit, Hit) else None

    @Slot()
    def _moved(self) -> None:
        hit = self._hit()
        self._text.setText(hit.text if hit is not None else "")
        self.line.setAccessibleDescription(f"{hit.words}: {hit.text}" if hit is not None else self._nothing.text())
        self.marked(self.key())

    def _move(self, steps: int) -> None:
        """Moves the mark; heads are stepped over."""
        last = self.list.count() - 1
        row = max(0, min(last, self.list.currentRow() + steps))
        while 0 <= row <= last and self.list.item(row).data(_DATA) is None:
            row += 1 if steps > 0 else -1
        if 0 <= row <= last:
            self.list.setCurrentRow(row)

    @Slot()
    def take(self) -> None:
        """Closes first, so that what is done finds the window in front."""
        key = self.key()
        if key:
            self.close()
            self.taken.emit(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _STEPS:
                self._move(_STEPS[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take()
                return True
        return super().eventFilter(watched, event)
