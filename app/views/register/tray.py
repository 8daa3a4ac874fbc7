"""The tray of scans that wait to be registered, and every way of putting one there.

Asks the workbench to take files in; what waits is told from outside with ``show_scans``. The page puts ``answers``
where there is room for sentences.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.services.pages_intake import IntakeAnswer, Scan
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.register.answers import IntakeAnswers
from app.views.register.clipboard import files_in, picture_in
from app.views.theme.icons import icon
from app.views.widgets.buttons import Button
from app.views.widgets.flow import FlowLayout
from app.views.widgets.text import Heading, Muted

_WATCH_INTERVAL_MS = 5000
_SCAN = Qt.ItemDataRole.UserRole
_PARTS = Qt.ItemDataRole.UserRole + 1


class Tray(QWidget):
    """``chosen`` carries a scan's id; ``taken_in`` says that the list may have changed.

    ``laid_together`` carries the ids of scans that belong together, ``taken_apart`` that of a line to be divided.
    """

    chosen = Signal(str)
    taken_in = Signal()
    put_aside = Signal(str)
    laid_together = Signal(list)
    taken_apart = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("register_tray")
        self._desk = desk
        self._dialog: QFileDialog | None = None
        self.answers = IntakeAnswers(self)
        self._build()
        self._watch = QTimer(self)
        self._watch.setInterval(_WATCH_INTERVAL_MS)
        self._watch.timeout.connect(self._look)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.list)
        paste.setContext(Qt.ShortcutContext.WidgetShortcut)
        paste.activated.connect(self.paste)

    def _build(self) -> None:
        self._heading = Heading("", 2)
        self.list = QListWidget()
        self.list.setObjectName("register_scans")
        self.list.setAccessibleName(self.tr("Scans that wait to be registered"))
        self.list.setWordWrap(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemSelectionChanged.connect(self._offer)
        self._empty = Muted(self.tr("Nothing waits. Add files, drop them here, or paste a picture."))
        add = Button(self.tr("Add files"), "secondary", "plus")
        add.setObjectName("register_add_files")
        add.clicked.connect(self.choose_files)
        paste = Button(self.tr("Paste"), "secondary", "clipboard")
        paste.setObjectName("register_paste")
        paste.clicked.connect(self.paste)
        self._aside = Button(self.tr("Set aside"), "quiet", "archive")
        self._aside.setObjectName("register_set_aside")
        self._aside.set_help(self.tr("Takes the scan off the list without registering it. The file is kept."))
        self._aside.clicked.connect(self._set_aside)
        self._together = Button(self.tr("Register together"), "secondary", "files")
        self._together.setObjectName("register_together")
        self._together.set_help(
            self.tr("Makes one letter of the chosen scans. The one that stands first is the letter itself.")
        )
        self._together.clicked.connect(self._lay_together)
        self._apart = Button(self.tr("Take apart"), "quiet", "scissors")
        self._apart.setObjectName("register_apart")
        self._apart.set_help(self.tr("Gives each document of this line a line of its own."))
        self._apart.clicked.connect(self._take_apart)
        self._hint = Muted(self.tr("Choose several with Ctrl or Shift to register them together."))
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=6)
        flow.addWidget(add)
        flow.addWidget(paste)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 8, 8)
        column.setSpacing(8)
        for thing in (self._heading, buttons, self._empty):
            column.addWidget(thing)
        column.addWidget(self.list, 1)
        for thing in (self._hint, self._together, self._apart, self._aside):
            column.addWidget(thing)

    # --- what waits

    def show_scans(self, scans: Sequence[Scan], current: str) -> None:
        """Shows what waits; ``current`` is the id of the scan that is open."""
        self.list.blockSignals(True)
        self.list.clear()
        for scan in scans:
            item = QListWidgetItem(icon(_ICONS.get(scan.kind, "file")), self._words(scan))
            item.setData(_SCAN, scan.id)
            item.setData(_PARTS, len(scan.parts))
            item.setToolTip("\n".join(filter(None, (*(paper.name for paper in scan.papers), scan.note))))
            self.list.addItem(item)
            if scan.id == current:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._heading.setText(self.tr("Waiting ({count})").format(count=len(scans)))
        self._empty.setVisible(not scans)
        self._aside.setEnabled(bool(scans))
        self._offer()

    def _words(self, scan: Scan) -> str:
        pages = self.tr("1 page") if scan.pages == 1 else self.tr("{count} pages").format(count=scan.pages)
        if len(scan.parts) == 1:
            pages = self.tr("{pages} + 1 document").format(pages=pages)
        elif scan.parts:
            pages = self.tr("{pages} + {count} documents").format(pages=pages, count=len(scan.parts))
        return f"{scan.name}\n{pages}"

    @property
    def _selected(self) -> list[QListWidgetItem]:
        """The chosen lines in the order of the list."""
        return [item for row in range(self.list.count()) if (item := self.list.item(row)).isSelected()]

    @Slot()
    def _offer(self) -> None:
        """What can be done with what is chosen."""
        several = len(self._selected) > 1
        current = self.list.currentItem()
        self._together.setVisible(several)
        self._aside.setVisible(not several)
        self._apart.setVisible(not several and current is not None and current.data(_PARTS) > 0)
        self._hint.setVisible(not several and self.list.count() > 1)

    @Slot()
    def _lay_together(self) -> None:
        self.laid_together.emit([item.data(_SCAN) for item in self._selected])

    @Slot()
    def _take_apart(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.taken_apart.emit(item.data(_SCAN))

    @Slot(QListWidgetItem)
    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_SCAN))

    @Slot()
    def _set_aside(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.put_aside.emit(item.data(_SCAN))

    # --- taking in

    @Slot()
    def choose_files(self) -> None:
        """Opens the dialog for choosing files."""
        self._dialog = QFileDialog(self, self.tr("Add scans, pictures or e-mails"))
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._dialog.setNameFilters(
            [
                self.tr("Letters ({patterns})").format(patterns="*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.eml"),
                self.tr("All files (*)"),
            ]
        )
        self._dialog.filesSelected.connect(self._files_chosen)
        self._dialog.open()

    @Slot(list)
    def _files_chosen(self, names: list[str]) -> None:
        self.take_in([Path(name) for name in names])

    def take_in(self, paths: Sequence[Path]) -> None:
        """Takes files in; each is judged, and each answer is shown."""
        if paths:
            self._desk.ask(functools.partial(_take_in, tuple(paths)), self, self._answered, lane="background")

    @Slot()
    def paste(self) -> None:
        """Takes in the files or the picture on the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        picture = picture_in(mime)
        if files_in(mime):
            self.take_in(files_in(mime))
        elif picture is not None:
            name = self.tr("Pasted {time}").format(time=f"{datetime.now():%Y-%m-%d %H.%M.%S}") + ".png"
            self._desk.ask(functools.partial(_take_in_bytes, name, picture), self, self._answered, lane="background")
        else:
            sentence = self.tr("There is neither a file nor a picture on it.")
            self._answered((IntakeAnswer(file=self.tr("The clipboard"), accepted=False, sentence=sentence),))

    @Slot(object)
    def _answered(self, answers: tuple[IntakeAnswer, ...]) -> None:
        if answers:
            self.answers.show_answers(answers)
            self.taken_in.emit()

    def watch(self, on: bool) -> None:
        """Looks into the watched folder now and again while the page is in view."""
        if on and not self._watch.isActive():
            self._watch.start()
            self._look()
        elif not on:
            self._watch.stop()

    @Slot()
    def _look(self) -> None:
        self._desk.ask(_watch, self, self._answered, lane="background")


_ICONS = {"pdf": "file_pdf", "email": "envelope_closed"}


def _take_in(paths: tuple[Path, ...], workbench: Workbench) -> tuple[IntakeAnswer, ...]:
    return workbench.take_in(paths)


def _take_in_bytes(name: str, data: bytes, workbench: Workbench) -> tuple[IntakeAnswer, ...]:
    return (workbench.take_in_bytes(name, data),)


def _watch(workbench: Workbench) -> tuple[IntakeAnswer, ...]:
    return workbench.watch()
