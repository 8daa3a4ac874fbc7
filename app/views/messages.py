"""What the program has to say: a bar of at most three messages, and a list of all of them.

Good news goes away after a while; a refusal or a problem stays until somebody closes it. Everything is repeated in the
list, so nothing is missed by looking away.
"""

from __future__ import annotations

from datetime import datetime

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.views.announce import announce
from app.views.i18n import clock
from app.views.theme.icons import icon
from app.views.widgets.buttons import Button
from app.views.widgets.notice import Notice
from app.views.widgets.scrolled import size_in_em
from app.views.widgets.text import Heading, Muted

SHOWN = 3
KEPT = 200
GOOD_NEWS_MS = 12_000
"""How long good news stays; never under ten seconds."""

_ICONS = {
    "success": ("checkmark_circle_fill", "text-success-decoration"),
    "info": ("information_square_fill", "text-info-decoration"),
    "warning": ("exclamationmark_triangle_fill", "text-warning-decoration"),
    "danger": ("x_mark_octagon_fill", "text-danger-decoration"),
}


class Message(msgspec.Struct, frozen=True):
    """One thing that was said: when, how, and the words."""

    at: datetime
    tone: str
    text: str


class _Saying(Notice):
    """A message in the bar; ``about`` is the id of what its action would act on, and ``acted`` carries it."""

    acted = Signal(str)

    def __init__(self, tone: str, about: str, parent: QWidget) -> None:
        super().__init__(tone, closable=True, parent=parent)
        self.setObjectName("message")
        self.about = about
        self.action.connect(self._act)

    def set_aside(self) -> None:
        """Something newer was said about the same."""
        if self.property("tone") == "success":
            self.hide()
        else:
            self.offer("")

    @Slot()
    def _act(self) -> None:
        self.dismiss()
        self.acted.emit(self.about)


class MessageBar(QWidget):
    """The newest messages on top of the page. One action each at most."""

    said = Signal(object)
    """A new ``Message``."""
    undo = Signal(str)
    """The id of the case in which the latest act is to be taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept: list[Message] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 16, 0)
        self._column.setSpacing(6)
        self.setVisible(False)

    def say(self, tone: str, text: str, about: str = "", undo: bool = False) -> None:
        """Shows a message; ``about`` names the case it tells of, ``undo`` says that its latest act can be taken back.

        Older good news about the same case gives way to it; whatever else was said of the case stays, without offering
        to undo what it does not tell of.
        """
        message = Message(datetime.now().astimezone(), tone, text)
        self.kept = [*self.kept, message][-KEPT:]
        for old in self._all():
            if about and old.about == about:
                old.set_aside()
        notice = _Saying(tone, about, self)
        self._column.insertWidget(0, notice)
        notice.show_text(text, self.tr("Undo") if undo else "")
        notice.closed.connect(self._tidy)
        notice.acted.connect(self.undo)
        if tone == "success":
            QTimer.singleShot(GOOD_NEWS_MS, notice, notice.dismiss)
        self._tidy()
        announce(self, text)
        self.said.emit(message)

    def forget(self) -> None:
        """Nothing that was said to one person is left for the next."""
        self.kept = []
        for notice in self._all():
            notice.hide()
        self._tidy()

    def notices(self) -> list[_Saying]:
        """What is shown now, newest first."""
        return [notice for notice in self._all() if not notice.isHidden()]

    def _all(self) -> list[_Saying]:
        items = [self._column.itemAt(place) for place in range(self._column.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, _Saying)]

    def close_newest(self) -> bool:
        """Closes the newest message; False if there is none."""
        shown = self.notices()
        if shown:
            shown[0].dismiss()
        return bool(shown)

    @Slot()
    def _tidy(self) -> None:
        for notice in self._all():
            if notice.isHidden():
                self._column.removeWidget(notice)
                notice.deleteLater()
        for old in self.notices()[SHOWN:]:
            old.hide()
        self.setVisible(bool(self.notices()))


class MessageList(QDialog):
    """All messages of this session, newest first."""

    def __init__(self, messages: list[Message], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Messages so far"))
        self.setObjectName("message_list")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(Heading(self.tr("Messages so far"), 1))
        column.addWidget(Muted(self.tr("Since the program was started, newest first. They are not kept after that.")))
        listed = QListWidget()
        listed.setAccessibleName(self.tr("Messages so far"))
        listed.setWordWrap(True)
        listed.setResizeMode(QListWidget.ResizeMode.Adjust)
        listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for message in reversed(messages):
            picture, colour = _ICONS[message.tone]
            listed.addItem(QListWidgetItem(icon(picture, colour), f"{clock(message.at)}  {message.text}"))
        if not messages:
            listed.addItem(self.tr("Nothing has been said yet."))
        column.addWidget(listed, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        close = Button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        row.addWidget(close)
        column.addLayout(row)
        size_in_em(self, 34, 24)
