"""The text of an e-mail as pages: a head that says what the e-mail says about itself, then the words as they stand.

Lays out lines and nothing else; text never becomes markup. Runs only inside the worker.
"""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterator, Sequence

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

import resources
from app.services.intake.judgement import MailHeaders, Why
from app.services.intake.limits import Limits
from app.services.intake.worker_document import Unfit

_FONT = "SourceSans3-Regular"
_SIZE, _LEADING = 10.5, 14.0
_MARGIN = 62.0
_TAB = " " * 4


def pages_of(headers: MailHeaders, words: str, attachments: Sequence[str], limits: Limits) -> bytes:
    """A PDF of the e-mail. The same e-mail always gives the same bytes. Raises ``Unfit`` where it gets too long."""
    if _FONT not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(_FONT, str(resources.path(f"fonts/{_FONT}.ttf"))))
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=1, pageCompression=1)
    top, left = A4[1] - _MARGIN, _MARGIN
    room = int((top - _MARGIN) // _LEADING)
    for number, line in enumerate(_lines(headers, words, attachments)):
        if number and number % room == 0:
            canvas.showPage()
        if number >= room * limits.pages:
            raise Unfit(Why.TOO_MANY_PAGES)
        canvas.setFont(_FONT, _SIZE)
        canvas.drawString(left, top - (number % room) * _LEADING, line)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _lines(headers: MailHeaders, words: str, attachments: Sequence[str]) -> Iterator[str]:
    """The head, a blank line, the words. These names of headers are the standard's own (RFC 5322), in no language."""
    width = A4[0] - 2 * _MARGIN
    head = [("From", headers.from_), ("To", headers.to), ("Date", headers.date), ("Subject", headers.subject)]
    for name, value in [*head, *(("Attachment", name) for name in attachments)]:
        yield from _wrapped(f"{name}: {value}", width)
    yield ""
    for line in words.splitlines():
        yield from _wrapped(line, width)


def _wrapped(line: str, width: float) -> Iterator[str]:
    """The line in pieces that fit; broken between words where there are any, else in the middle of a word."""
    cleaned = "".join(
        letter
        for letter in line.replace("\t", _TAB)
        if unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
    )
    current, used = "", 0.0
    for word in _words(cleaned, width):
        advance = _width(word)
        if current and used + advance > width:
            yield current.rstrip()
            current, used, word = "", 0.0, word.lstrip()
            advance = _width(word)
        current, used = current + word, used + advance
    yield current.rstrip()


def _words(line: str, width: float) -> Iterator[str]:
    """Words with the spaces before them, none wider than a line."""
    word = ""
    for letter in line:
        if letter == " " and word.strip():
            yield word
            word = ""
        word += letter
        # No letter is wider than twice the size, so only a long word needs measuring.
        if len(word) * _SIZE * 2 > width and _width(word) > width - 2 * _SIZE:
            yield word
            word = ""
    yield word


def _width(text: str) -> float:
    return float(pdfmetrics.stringWidth(text, _FONT, _SIZE))
