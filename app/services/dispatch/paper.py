"""Papers for the desk itself: labels, lists and address sheets, drawn with ReportLab in the letters' typeface.

They are tools, never letters: they are not archived and carry no tags, but their text is real text. ReportLab's fonts must
not serve two documents at once, so drawing takes turns.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

import resources
from app.services.letters.typefaces import Face, Typefaces

_TURN = threading.Lock()
_INSTEAD = "?"


class Paper:
    """A document being drawn; ``data`` has its bytes when the ``with`` is over."""

    def __init__(self, canvas: Canvas, out: io.BytesIO) -> None:
        self.canvas = canvas
        self._out = out

    @property
    def data(self) -> bytes:
        return self._out.getvalue()

    def font(self, face: Face, size: float) -> None:
        self.canvas.setFont(_name(face), size)


@contextmanager
def paper(title: str, size: tuple[float, float]) -> Iterator[Paper]:
    """A new document of pages of this size in points. The same drawing gives the same bytes."""
    with _TURN:
        for face in Face:
            if _name(face) not in pdfmetrics.getRegisteredFontNames():
                pdfmetrics.registerFont(TTFont(_name(face), str(resources.path(f"fonts/{face.value}.ttf"))))
        out = io.BytesIO()
        canvas = Canvas(out, pagesize=size, invariant=1)
        canvas.setTitle(title)
        canvas.setCreator("Arbeidsbenken")
        yield Paper(canvas, out)
        canvas.save()


def drawable(text: str, faces: Typefaces) -> str:
    """The text with a question mark for what the typeface cannot show; only for lists, never for an address."""
    text = " ".join(text.split())
    return text.translate({ord(sign): _INSTEAD for sign in faces.missing((text,))})


def _name(face: Face) -> str:
    return f"Desk-{face.value}"
