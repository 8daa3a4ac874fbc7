"""The strip above every page: search, commands, sync, text size, theme and messages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from app.views.actions import ActionRegistry, keys_text
from app.views.sync_indicator import SyncIndicator
from app.views.theme.icons import IconLabel
from app.views.widgets.buttons import Button, IconButton

_WIDE_EM = 40
QUIET_MS = 300
"""For how long work may last before it is shown."""


class Header(QWidget):
    """``searched`` carries what stands in the search field, as it is typed."""

    searched = Signal(str)
    entered = Signal()
    """Down or Enter in the search field: on to the results."""

    def __init__(self, actions: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = QLineEdit()
        self._glass = IconLabel("magnifying_glass", parent=self.search)
        self.sync = SyncIndicator()
        self.theme_button = self._icon_button(actions, "theme", "moon")
        self._sizes = [
            self._icon_button(actions, "smaller", "zoom_minus"),
            self._icon_button(actions, "larger", "zoom_plus"),
        ]
        self._commands = Button("", "quiet")
        self._wide_words = self.tr("Commands {keys}").format(keys=keys_text(actions["palette"]))
        self._narrow_words = keys_text(actions["palette"])
        self._busy = QProgressBar()
        self._later = QTimer(self)
        self._fill(actions)

    def _fill(self, actions: ActionRegistry) -> None:
        keys = keys_text(actions["search"])
        self.search.setObjectName("search")
        self.search.setAccessibleName(self.tr("Search the cases"))
        self.search.setPlaceholderText(self.tr("Search: name, number, reference … ({keys})").format(keys=keys))
        self._glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.search.setMinimumWidth(120)
        self.search.textEdited.connect(self.searched)
        self.search.installEventFilter(self)
        self._commands.setObjectName("commands")
        self._commands.setText(self._wide_words)
        self._commands.setAccessibleName(actions["palette"].text())
        self._commands.setToolTip(actions["palette"].toolTip())
        self._commands.clicked.connect(actions["palette"].trigger)
        self._lay_out(actions)

    def _lay_out(self, actions: ActionRegistry) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.search, 2)
        row.addStretch(1)
        row.addWidget(self._commands)
        row.addWidget(self.sync)
        for button in self._sizes:
            row.addWidget(button)
        row.addWidget(self.theme_button)
        row.addWidget(self._icon_button(actions, "messages", "bell"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._busy)
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Working"))
        policy = self._busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(policy)
        self._busy.setVisible(False)
        self._later.setSingleShot(True)
        self._later.setInterval(QUIET_MS)
        self._later.timeout.connect(self._busy.show)

    def _icon_button(self, actions: ActionRegistry, name: str, picture: str) -> IconButton:
        button = IconButton(picture, actions[name].toolTip())
        button.setObjectName(f"head_{name}")
        button.setAccessibleName(actions[name].text())
        button.clicked.connect(actions[name].trigger)
        return button

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """Work that is over within a moment is not shown at all."""
        if busy:
            self._later.start()
        else:
            self._later.stop()
            self._busy.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room for the words, what the keyboard does as well gives way to the search field."""
        super().resizeEvent(event)
        wide = event.size().width() > self.fontMetrics().height() * _WIDE_EM
        self._commands.setText(self._wide_words if wide else self._narrow_words)
        for button in self._sizes:
            button.setVisible(wide)

    def _place_glass(self) -> None:
        """The picture in the field is as tall as its words; one that Qt puts there keeps its size whatever the text does."""
        side = self._glass.sizeHint().width()
        left = side // 2
        self._glass.setGeometry(left, (self.search.height() - side) // 2, side, side)
        self.search.setTextMargins(left + side // 2, 0, 0, 0)

    def show_dark(self, dark: bool) -> None:
        self.theme_button.set_icon("sun" if dark else "moon")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._place_glass()
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self.entered.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                self.searched.emit("")
                return True
        return super().eventFilter(watched, event)
