"""The system's print dialog, used only to choose: the letter itself goes to the printer as it is, never as a picture."""

from __future__ import annotations

import msgspec
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget


class PrintWish(msgspec.Struct, frozen=True):
    """What was chosen in the dialog."""

    printer: str
    copies: int
    duplex: bool


def ask_printer(parent: QWidget) -> PrintWish | None:
    """Asks for printer, copies and both sides; None if the person changed their mind."""
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return None
    return PrintWish(
        printer=printer.printerName(),
        copies=printer.copyCount(),
        duplex=printer.duplex() is not QPrinter.DuplexMode.DuplexNone,
    )
