"""Tray, scan and form side by side, as many of them as there is room for; the others are one press away."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from app.views.register.clipboard import files_in
from app.views.widgets.buttons import Button

_THREE_EM, _TWO_EM = 52, 34
"""From how many text heights of width there is room for three panes, and for two."""


class Panes(QSplitter):
    """``tray_button`` and ``scan_button`` show and hide a pane; they are put into the header by the page.

    ``dropped`` carries the paths of files that were dropped anywhere on the panes.
    """

    dropped = Signal(list)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("register_panes")
        self.setChildrenCollapsible(False)
        self.setAcceptDrops(True)
        self.tray_button = self._button("register_show_tray", self.tr("Waiting"), "inbox")
        self.scan_button = self._button("register_show_scan", self.tr("Scan"), "file_text")
        self._room = 0
        self.splitterMoved.connect(self._remember)

    def hold(self, tray: QWidget, scan: QWidget, form: QWidget) -> None:
        """Takes the three panes. They are best made as children of this: each move would style them all anew."""
        self._tray, self._scan, self._form = tray, scan, form
        for pane, stretch in ((tray, 0), (scan, 5), (form, 6)):
            self.addWidget(pane)
            self.setStretchFactor(self.count() - 1, stretch)

    def _button(self, name: str, words: str, picture: str) -> Button:
        button = Button(words, "filter", picture)
        button.setObjectName(name)
        button.setChecked(True)
        button.toggled.connect(self._arrange)
        return button

    @property
    def room(self) -> int:
        """How many panes fit beside each other: 3, 2 or 1."""
        return self._room

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for one pane: in a narrow window the others step aside."""
        text = self.fontMetrics().height()
        return QSize(text * 18, text * 6)

    def sizeHint(self) -> QSize:
        """No more than it needs: it takes the room that is left, and never makes the page scroll."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        ems = width / max(1, self.fontMetrics().height())
        room = 3 if ems >= _THREE_EM else 2 if ems >= _TWO_EM else 1
        if room == self._room:
            return
        self._room = room
        self.tray_button.setChecked(room == 3)
        self.scan_button.setChecked(room >= 2)
        self._arrange()
        self._tray.setMinimumWidth(self.fontMetrics().height() * 11)
        if not self._recall():
            text = self.fontMetrics().height()
            tray = round(12.75 * text) if room == 3 else 0
            rest = max(1, width - tray)
            self.setSizes([tray, round(rest * 0.43), round(rest * 0.57)])

    @Slot()
    def _arrange(self) -> None:
        """Shows what is switched on; where only one fits, the tray or the scan takes the place of the form."""
        tray, scan = self.tray_button.isChecked(), self.scan_button.isChecked()
        if self._room == 1 and tray and scan:
            older = self.tray_button if self.sender() is self.scan_button else self.scan_button
            older.setChecked(False)
            return
        self._tray.setVisible(tray)
        self._scan.setVisible(scan)
        self._form.setVisible(self._room > 1 or not (tray or scan))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(files_in(event.mimeData()))

    def show_form(self) -> None:
        """Makes sure that the form is in view."""
        if self._room == 1:
            self.scan_button.setChecked(False)
        if self._room < 3:
            self.tray_button.setChecked(False)

    # --- remembered sizes

    def _key(self) -> str:
        return f"register/panes{self._room}"

    def _settings(self) -> QSettings | None:
        """Where the window remembers its looks; None for a page without such a window."""
        found = getattr(self.window(), "settings", None)
        return found if isinstance(found, QSettings) else None

    @Slot()
    def _remember(self) -> None:
        settings = self._settings()
        if settings is not None:
            settings.setValue(self._key(), self.saveState())

    def _recall(self) -> bool:
        settings = self._settings()
        state = settings.value(self._key()) if settings is not None else None
        if not isinstance(state, QByteArray) or not self.restoreState(state):
            return False
        self._arrange()
        return True
