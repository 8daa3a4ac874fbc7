"""The steps before paper: a reason where a letter is printed again, then the system's dialog, used only to choose.

The letter itself goes to the printer as it is, never as a picture; sending it there is not done here.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from app.services.pages_dispatch import DispatchPage, LetterLine, Stage
from app.views.dispatch.reason import ReasonDialog, reprint_question


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
        self._last = ("", True)
        self._printer: QPrinter | None = None

    def remember(self, page: DispatchPage) -> None:
        """What was chosen last stands in the settings, and is chosen at first."""
        self._last = (page.printer, page.duplex)

    def begin(self, lines: tuple[LetterLine, ...]) -> None:
        """Asks for the reason if any of the letters has left before, then for the printer."""
        self._lines, self._why = lines, ""
        if not any(line.stage in (Stage.SENT, Stage.WITHDRAWN) for line in lines):
            self._ask_printer()
            return
        dialog = ReasonDialog(reprint_question(), self._window)
        dialog.answered.connect(self._reason_given)
        dialog.open()

    @Slot(str)
    def _reason_given(self, why: str) -> None:
        self._why = why
        self._ask_printer()

    def prepared(self) -> QPrinter:
        """A printer as it was chosen last; the machine's own where that is no longer there."""
        name, duplex = self._last
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        if name and not QPrinterInfo.printerInfo(name).isNull():
            printer.setPrinterName(name)
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide if duplex else QPrinter.DuplexMode.DuplexNone)
        return printer

    def _ask_printer(self) -> None:
        self._printer = self.prepared()
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
