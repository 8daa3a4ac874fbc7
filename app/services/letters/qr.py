"""QR codes as squares, ready to be drawn: ReportLab's encoder (MIT) without its drawing. Knows nothing of letters."""

from __future__ import annotations

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel


def qr_rows(text: str) -> tuple[str, ...]:
    """The QR code of an ASCII text: its rows from above, "1" for a dark square.

    Error correction level M mends about 15 per cent, which a fold or a stamp may take. The quiet zone of four squares on
    every side is the caller's.
    """
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    squares = range(code.getModuleCount())
    return tuple("".join("1" if code.isDark(row, column) else "0" for column in squares) for row in squares)
