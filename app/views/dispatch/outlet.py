"""Where labels and lists go: into a file, or to a printer that is chosen in the system's dialog."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.pages_dispatch import LetterLine
from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.dispatch.printer import PrintSteps, PrintWish


class PaperOutlet(QObject):
    """``said`` tells in words what was saved or printed."""

    said = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent
        self._data = b""
        self.printing = PrintSteps(parent)
        self.printing.chosen.connect(self._printer_chosen)

    def save(self, data: bytes, name: str, kind: str) -> None:
        """Asks for the file; ``kind`` is pdf or csv."""
        self._data = data
        dialog = QFileDialog(self._window, self.tr("Save"), "", f"{kind.upper()} (*.{kind})")
        dialog.setObjectName("letters_paper_file")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        dialog.selectFile(f"{name}.{kind}")
        dialog.fileSelected.connect(self._file_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def print(self, data: bytes) -> None:
        """Asks for the printer."""
        self._data = data
        self.printing.begin(())

    @Slot(str)
    def _file_chosen(self, target: str) -> None:
        self._desk.ask(partial(_save, self._data, Path(target)), self, self._saved, lane="background")

    def _saved(self, target: Path) -> None:
        self.said.emit(self.tr("Saved as {file}.").format(file=target.name))

    @Slot(object, object)
    def _printer_chosen(self, lines: tuple[LetterLine, ...], wish: PrintWish) -> None:
        del lines
        self._desk.ask(partial(_print, self._data, wish.printer), self, self._was_printed, lane="background")

    def _was_printed(self, nothing: None) -> None:
        del nothing
        self.said.emit(self.tr("Sent to the printer."))


def _save(data: bytes, target: Path, workbench: Workbench) -> Path:
    return workbench.save_paper(data, target)


def _print(data: bytes, printer: str, workbench: Workbench) -> None:
    workbench.print_paper(data, printer)
