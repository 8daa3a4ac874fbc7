"""Printers as Windows knows them: the few calls of winspool, gdi32 and pdfium that printing needs.

Source: Microsoft Learn (EnumPrinters, DocumentProperties, DEVMODEW, CreateDC, StartDoc, GetDeviceCaps) and pdfium's
fpdfview.h. Only 64-bit Windows, where all calls have one convention. Every signature is declared, because handles are
pointers.
"""

from __future__ import annotations

import ctypes
from typing import Any, Protocol

import msgspec
import pypdfium2
import pypdfium2.raw as pdfium

_LOG_PIXELS_X, _LOG_PIXELS_Y, _OFFSET_X, _OFFSET_Y = 88, 90, 112, 113
_ENUM_LOCAL, _ENUM_CONNECTIONS, _LEVEL_4 = 2, 4, 4
_DM_OUT, _DM_IN = 2, 8
_DM_PAPER_SIZE, _DM_COPIES, _DM_DUPLEX = 0x2, 0x100, 0x1000
_A4 = 9
_SIMPLEX, _LONG_EDGE = 1, 2
_WITH_ANNOTATIONS_FOR_PRINT = 0x01 | 0x800


class GdiFault(Exception):
    """A call failed; the text says what that means for whoever prints."""


class Caps(msgspec.Struct, frozen=True):
    """What a printer says about its dots: how many an inch has, and how far in from the corner it begins to print."""

    dots_per_inch_x: int
    dots_per_inch_y: int
    offset_x: int
    offset_y: int


class Gdi(Protocol):
    """Windows, as far as printing needs it. All raise ``GdiFault``; a context is the handle of a printer's page."""

    def printers(self) -> tuple[str, ...]: ...
    def default_printer(self) -> str: ...
    def open(self, printer: str, duplex: bool) -> int: ...
    def caps(self, context: int) -> Caps: ...
    def start_document(self, context: int) -> None: ...
    def start_page(self, context: int) -> None: ...
    def draw(self, context: int, page: pypdfium2.PdfPage, place: tuple[int, int, int, int]) -> None: ...
    def end_page(self, context: int) -> None: ...
    def end_document(self, context: int) -> None: ...
    def abort_document(self, context: int) -> None: ...
    def close(self, context: int) -> None: ...


class DevMode(ctypes.Structure):
    """DEVMODEW up to what we set; a driver's own part follows. Two-byte characters, whatever ``wchar_t`` is here."""

    _fields_ = [
        ("DeviceName", ctypes.c_uint16 * 32),
        ("SpecVersion", ctypes.c_uint16),
        ("DriverVersion", ctypes.c_uint16),
        ("Size", ctypes.c_uint16),
        ("DriverExtra", ctypes.c_uint16),
        ("Fields", ctypes.c_uint32),
        ("Orientation", ctypes.c_int16),
        ("PaperSize", ctypes.c_int16),
        ("PaperLength", ctypes.c_int16),
        ("PaperWidth", ctypes.c_int16),
        ("Scale", ctypes.c_int16),
        ("Copies", ctypes.c_int16),
        ("DefaultSource", ctypes.c_int16),
        ("PrintQuality", ctypes.c_int16),
        ("Color", ctypes.c_int16),
        ("Duplex", ctypes.c_int16),
    ]


class PrinterInfo(ctypes.Structure):
    """PRINTER_INFO_4W."""

    _fields_ = [("Name", ctypes.c_wchar_p), ("Server", ctypes.c_wchar_p), ("Attributes", ctypes.c_uint32)]


class DocInfo(ctypes.Structure):
    """DOCINFOW."""

    _fields_ = [
        ("Size", ctypes.c_int),
        ("DocName", ctypes.c_wchar_p),
        ("Output", ctypes.c_wchar_p),
        ("DataType", ctypes.c_wchar_p),
        ("Type", ctypes.c_uint32),
    ]


def wish(mode: DevMode, duplex: bool) -> None:
    """Writes into a printer's settings: A4, one copy, both sides along the long edge or one side."""
    mode.PaperSize, mode.Copies, mode.Duplex = _A4, 1, _LONG_EDGE if duplex else _SIMPLEX
    mode.Fields |= _DM_PAPER_SIZE | _DM_COPIES | _DM_DUPLEX


class SystemGdi:
    """Windows itself."""

    def __init__(self, spool: ctypes.CDLL, gdi: ctypes.CDLL) -> None:
        self._spool = spool
        self._gdi = gdi
        handle, text, number, flag = ctypes.c_void_p, ctypes.c_wchar_p, ctypes.c_uint32, ctypes.c_int
        _declare(spool.EnumPrintersW, flag, number, text, number, handle, number, handle, handle)
        _declare(spool.GetDefaultPrinterW, flag, handle, handle)
        _declare(spool.OpenPrinterW, flag, text, handle, handle)
        _declare(spool.ClosePrinter, flag, handle)
        _declare(spool.DocumentPropertiesW, ctypes.c_long, handle, handle, text, handle, handle, number)
        _declare(gdi.CreateDCW, handle, text, text, text, handle)
        _declare(gdi.StartDocW, flag, handle, handle)
        for name in ("DeleteDC", "StartPage", "EndPage", "EndDoc", "AbortDoc"):
            _declare(getattr(gdi, name), flag, handle)
        _declare(gdi.GetDeviceCaps, flag, handle, flag)

    def printers(self) -> tuple[str, ...]:
        needed, count = ctypes.c_uint32(), ctypes.c_uint32()
        asked = (_ENUM_LOCAL | _ENUM_CONNECTIONS, None, _LEVEL_4)
        self._spool.EnumPrintersW(*asked, None, 0, ctypes.byref(needed), ctypes.byref(count))
        if not needed.value:
            return ()
        room = ctypes.create_string_buffer(needed.value)
        if not self._spool.EnumPrintersW(*asked, room, needed, ctypes.byref(needed), ctypes.byref(count)):
            raise GdiFault("the printers cannot be listed")
        found = ctypes.cast(room, ctypes.POINTER(PrinterInfo))
        names = [found[index].Name for index in range(count.value)]
        default = self.default_printer()
        return tuple(sorted(names, key=lambda name: (name != default, name)))

    def default_printer(self) -> str:
        size = ctypes.c_uint32(0)
        self._spool.GetDefaultPrinterW(None, ctypes.byref(size))
        room = ctypes.create_unicode_buffer(max(1, size.value))
        self._spool.GetDefaultPrinterW(room, ctypes.byref(size))
        return room.value

    def open(self, printer: str, duplex: bool) -> int:
        opened = ctypes.c_void_p()
        if not printer or not self._spool.OpenPrinterW(printer, ctypes.byref(opened), None):
            raise GdiFault("the chosen printer is no longer there")
        try:
            mode = self._settings(opened, printer, duplex)
        finally:
            self._spool.ClosePrinter(opened)
        context = self._gdi.CreateDCW("WINSPOOL", printer, None, mode)
        if not context:
            raise GdiFault("the printer does not answer")
        return int(context)

    def _settings(self, opened: ctypes.c_void_p, printer: str, duplex: bool) -> ctypes.Array[ctypes.c_char]:
        """The printer's own settings with our wishes in them, checked by its driver."""
        size = self._spool.DocumentPropertiesW(None, opened, printer, None, None, 0)
        if size < ctypes.sizeof(DevMode):
            raise GdiFault("the printer's settings cannot be read")
        room = ctypes.create_string_buffer(size)
        if self._spool.DocumentPropertiesW(None, opened, printer, room, None, _DM_OUT) < 0:
            raise GdiFault("the printer's settings cannot be read")
        wish(DevMode.from_buffer(room), duplex)
        if self._spool.DocumentPropertiesW(None, opened, printer, room, room, _DM_IN | _DM_OUT) < 0:
            raise GdiFault("the printer does not accept A4 or the chosen sides")
        return room

    def caps(self, context: int) -> Caps:
        wanted = (_LOG_PIXELS_X, _LOG_PIXELS_Y, _OFFSET_X, _OFFSET_Y)
        return Caps(*(int(self._gdi.GetDeviceCaps(context, index)) for index in wanted))

    def start_document(self, context: int) -> None:
        # The name is seen by everybody at the printer, so it says nothing about the case.
        info = DocInfo(ctypes.sizeof(DocInfo), "Arbeidsbenken", None, None, 0)
        _positive(self._gdi.StartDocW(context, ctypes.byref(info)))

    def start_page(self, context: int) -> None:
        _positive(self._gdi.StartPage(context))

    def draw(self, context: int, page: pypdfium2.PdfPage, place: tuple[int, int, int, int]) -> None:
        # pdfium has this function on Windows only.
        render: Any = getattr(pdfium, "FPDF_RenderPage", None)
        if render is None:
            raise GdiFault("this program cannot draw on printers here")
        render(ctypes.cast(context, render.argtypes[0]), page.raw, *place, 0, _WITH_ANNOTATIONS_FOR_PRINT)

    def end_page(self, context: int) -> None:
        _positive(self._gdi.EndPage(context))

    def end_document(self, context: int) -> None:
        _positive(self._gdi.EndDoc(context))

    def abort_document(self, context: int) -> None:
        self._gdi.AbortDoc(context)

    def close(self, context: int) -> None:
        self._gdi.DeleteDC(context)


def _declare(function: Any, result: object, *arguments: object) -> None:
    function.restype = result
    function.argtypes = list(arguments)


def _positive(answer: int) -> None:
    """GDI answers with zero or less where it failed; by then the job has begun, so it is the printer or its queue."""
    if answer <= 0:
        raise GdiFault("the printer stopped in the middle")


def system_gdi() -> Gdi:
    """The Windows we run on. Only there."""
    return SystemGdi(ctypes.CDLL("winspool.drv"), ctypes.CDLL("gdi32"))
