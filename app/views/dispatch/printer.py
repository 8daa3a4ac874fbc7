"""The steps before paper: a reason where a letter is printed again, then the system's dialog, used only to choose.

The letter itself goes to the printer as it is, never as a picture; sending it there is not done here.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.services.pages import LetterLine
from app.views.dispatch.reason import ReprintDialog


class PrintWish(msgspec.Struct, frozen=True):
    """What was chosen: printer, copies and both sides, and why it is printed again if it is."""

    printer: str
    copies: int
    duplex: bool
    why: str = ""


class PrintSteps(QObject):
    """``chosen`` carries the letters and the ``PrintWish``; nothing is emitted where the person changed their mind."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._lines: tuple[LetterLine, ...] = ()
        self._why = ""
        self._printer: QPrinter | None = None

    def begin(self, lines: tuple[LetterLine, ...]) -> None:
        """Asks for the reason if any of the letters has left before, then for the printer."""
        self._lines, self._why = lines, ""
        if not any(line.dispatched_on is not None for line in lines):
            self._ask_printer()
            return
        dialog = ReprintDialog(self._window)
        dialog.answered.connect(self._reason_given)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _reason_given(self, why: str) -> None:
        self._why = why
        self._ask_printer()

    def _ask_printer(self) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        self._printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
        dialog = QPrintDialog(self._printer, self._window)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, False)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
        dialog.accepted.connect(self._accepted)
        dialog.finished.connect(dialog.deleteLater)
        # Called by its base, because QPrintDialog hides the plain form of open().
        QDialog.open(dialog)

    @Slot()
    def _accepted(self) -> None:
        printer = self._printer
        if printer is not None:
            duplex = printer.duplex() is not QPrinter.DuplexMode.DuplexNone
            self.chosen.emit(self._lines, PrintWish(printer.printerName(), printer.copyCount(), duplex, self._why))
