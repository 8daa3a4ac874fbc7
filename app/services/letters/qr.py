"""QR codes as squares, ready to be drawn, by segno (BSD), which is loaded with the first code. Knows nothing of letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.late import LateRoom

if TYPE_CHECKING:
    import segno
else:
    segno = LateRoom("segno")


def qr_rows(text: str) -> tuple[str, ...]:
    """The QR code of a text: its rows from above, "1" for a dark square. The same text is the same rows everywhere.

    Error correction level M mends about 15 per cent, which a fold or a stamp may take. The quiet zone of four squares on
    every side is the caller's.
    """
    code = segno.make_qr(text, error="m", boost_error=False)
    return tuple("".join("1" if square else "0" for square in row) for row in code.matrix)
