"""How things stand with the server: one line in the header, and a small window with the rest."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.services.pages_sync import SyncLine, SyncState
from app.views.i18n import clock, short_day
from app.views.theme.icons import icon
from app.views.widgets.buttons import Button
from app.views.widgets.text import Heading, Muted, Text
from app.views.words import problem_text, word

_ICONS = {
    SyncState.OFFLINE: ("cloud_slash", "text-warning-subtle"),
    SyncState.SYNCING: ("arrows_circlepath", "text-accent-subtle"),
    SyncState.SYNCED: ("cloud", "text-accent-subtle"),
    SyncState.WAITING: ("cloud_up", "text-accent-subtle"),
    SyncState.ATTENTION: ("exclamationmark_triangle", "text-danger-subtle"),
    SyncState.SIGNED_OUT: ("padlock_locked", "text-warning-subtle"),
}


class SyncIndicator(QToolButton):
    """The line in the header; pressing it opens the popover."""

    sync_now = Signal()
    show_all = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sync_indicator")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.line = SyncLine(state=SyncState.OFFLINE)
        self._popover: SyncPopover | None = None
        self.clicked.connect(self._open)
        self.show_line(self.line)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_icon()

    def _fit_icon(self) -> None:
        side = round(self.fontMetrics().height() * 0.95)
        self.setIconSize(QSize(side, side))

    @Slot(object)
    def show_line(self, line: SyncLine) -> None:
        self.line = line
        name, colour = _ICONS[line.state]
        self._fit_icon()
        self.setIcon(icon(name, colour))
        text = self._words(line)
        self.setText(text)
        self.setAccessibleName(self.tr("Sync: {state}").format(state=text))
        self.setToolTip(self.tr("{state}. Press for more.").format(state=text))
        if self._popover is not None:
            self._popover.show_line(line)

    def _words(self, line: SyncLine) -> str:
        """The state in words, with what a person would ask next: since when, or how many."""
        state = word(line.state)
        if line.state is SyncState.SYNCED and line.last_ok is not None:
            return self.tr("{state} {time}").format(state=state, time=clock(line.last_ok))
        if line.state is SyncState.ATTENTION and line.refused:
            return self.tr("{state}: {count} refused").format(state=state, count=line.refused)
        if line.waiting and line.state in (SyncState.OFFLINE, SyncState.WAITING, SyncState.SIGNED_OUT):
            return self.tr("{state}: {count} waiting").format(state=state, count=line.waiting)
        return state

    @Slot()
    def _open(self) -> None:
        popover = SyncPopover(self)
        popover.sync_now.connect(self.sync_now)
        popover.show_all.connect(self.show_all)
        popover.destroyed.connect(self._closed)
        popover.show_line(self.line)
        popover.adjustSize()
        corner = self.mapToGlobal(QPoint(self.width(), self.height() + 4))
        popover.move(corner.x() - popover.width(), corner.y())
        popover.show()
        self._popover = popover

    @Slot()
    def _closed(self) -> None:
        self._popover = None


class SyncPopover(QFrame):
    """Last sync, what waits, what was refused, and "Sync now"."""

    sync_now = Signal()
    show_all = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("sync_popover")
        self.setProperty("popup", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Sync"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        self._state = Heading("", 3)
        column.addWidget(self._state)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._values = [self._row(row, words) for row, words in enumerate(self._labels())]
        column.addLayout(self._grid)
        self._problem = Text("", "warning")
        column.addWidget(self._problem)
        buttons = QHBoxLayout()
        more = Button(self.tr("Show everything"), "secondary")
        more.setObjectName("sync_show_all")
        now = Button(self.tr("Sync now"), "primary", "arrows_circlepath")
        now.setObjectName("sync_now")
        buttons.addStretch(1)
        buttons.addWidget(more)
        buttons.addWidget(now)
        column.addLayout(buttons)
        now.clicked.connect(self.sync_now)
        more.clicked.connect(self.show_all)
        more.clicked.connect(self.close)
        now.setFocus()

    def _labels(self) -> tuple[str, str, str]:
        return (self.tr("Last synced"), self.tr("Waiting to be sent"), self.tr("Refused, needs your answer"))

    def _row(self, row: int, words: str) -> Text:
        value = Text().single_line()
        self._grid.addWidget(Muted(words).single_line(), row, 0)
        self._grid.addWidget(value, row, 1)
        return value

    def show_line(self, line: SyncLine) -> None:
        self._state.setText(word(line.state))
        when = self.tr("Not yet")
        if line.last_ok is not None:
            when = f"{short_day(line.last_ok.astimezone().date())} {clock(line.last_ok)}"
        shown = (when, str(line.waiting), str(line.refused))
        for value, text, label in zip(self._values, shown, self._labels(), strict=True):
            value.setText(text)
            value.setAccessibleName(f"{label}: {text}")
        self._problem.setText(problem_text(line.problem) if line.problem else "")
        self._problem.setVisible(line.problem is not None)
