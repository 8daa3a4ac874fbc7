"""A list to search in, opened over the window at a spot: typing narrows, arrows move, Enter takes, Esc closes.

Whoever makes one says what is found for the words typed; below the list there is room for more about the marked line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec
from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from app.views.theme.colours import colours_in_use
from app.views.widgets.keyed_line import KEYS
from app.views.widgets.list_popup import ListPopup
from app.views.widgets.scrolled import Snug, scrolled
from app.views.widgets.text import Muted, Text

_DATA = Qt.ItemDataRole.UserRole + 1
_WIDE_EM, _TALL_EM = 34, 22
_EDGE_PX = 8


class Hit(msgspec.Struct, frozen=True):
    """One line: its words, what is printed at its right, its whole text, and whose it is. No ``key`` makes it a head."""

    words: str
    keys: str = ""
    text: str = ""
    key: str = ""


class SearchPopup(ListPopup):
    """``taken`` carries the key of the line that was chosen."""

    taken = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent, close=True)
        self._nothing = Muted("")
        self._text = Text("")
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.column.insertWidget(self.column.indexOf(self.list), self._nothing)
        inner = Snug()
        inner.setProperty("area", "body")
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._text)
        self.column.addWidget(scrolled(inner), 2)
        self.line.textChanged.connect(self.fill)
        self.list.currentItemChanged.connect(self._moved)
        self.list.itemDoubleClicked.connect(self.take)
        self.keys.taken.connect(self.take)

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
        """Finds anew, and marks the first line."""
        found = self.hits(self.line.text())
        self.list.blockSignals(True)
        self.list.clear()
        for hit in found:
            self.list.addItem(self._item(hit))
        self.list.setCurrentRow(next((place for place, hit in enumerate(found) if hit.key), -1))
        self.list.blockSignals(False)
        self._nothing.setText("" if found else self.nothing())
        self._nothing.setVisible(not found)
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

    @Slot()
    def take(self) -> None:
        """Closes first, so that what is done finds the window in front."""
        key = self.key()
        if key:
            self.close()
            self.taken.emit(key)


def having(text: str, hits: Iterable[Hit]) -> list[Hit]:
    """The lines in whose key or whole text every word of ``text`` is found."""
    words = text.lower().split()
    return [hit for hit in hits if all(word in f"{hit.key} {hit.text}".lower() for word in words)]
