"""The document worker: the only process that reads documents from strangers. Started by ``child.py``, never imported there.

Reads requests from its input and answers on its output until the input ends. Knows the parsers (in ``worker_pdf``,
``worker_image`` and ``worker_mail``); knows no window, database, network or disk.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from typing import BinaryIO

from app.services.intake import confine, worker_image, worker_mail, worker_pdf
from app.services.intake.judgement import Kind, Why
from app.services.intake.limits import Limits
from app.services.intake.messages import Begin, Draw, Found, Garbled, Judge, Page, Ready, read_exactly, read_request
from app.services.intake.messages import write_frame as write
from app.services.intake.worker_document import Document, Unfit

_OPEN: dict[Kind, Callable[[bytes, Limits], Document]] = {
    Kind.PDF: worker_pdf.PdfDocument,
    Kind.PNG: worker_image.ImageDocument,
    Kind.JPEG: worker_image.ImageDocument,
    Kind.TIFF: worker_image.ImageDocument,
    Kind.EMAIL: worker_mail.MailDocument,
}
_DAMAGED = {Kind.PDF: Why.PDF_DAMAGED, Kind.EMAIL: Why.UNSUPPORTED_MAIL}


class Desk:
    """Answers requests about one document at a time; the one before is forgotten."""

    def __init__(self, source: BinaryIO, target: BinaryIO, limits: Limits) -> None:
        self._source = source
        self._target = target
        self._limits = limits
        self._document: Document | None = None

    def serve(self) -> None:
        """Until the other side closes."""
        while True:
            request = read_request(self._source)
            if isinstance(request, Begin):
                raise Garbled("begun twice")
            data = read_exactly(self._source, request.size)
            confine.allow_cpu(self._limits.document_s + self._limits.page_s * self._limits.pages)
            if isinstance(request, Judge):
                self._judge(request.kind, data)
            else:
                self._draw(request, data)

    def _judge(self, kind: Kind, data: bytes) -> None:
        self._forget()
        try:
            verdict = _OPEN[kind](data, self._limits).judge(self._page_is_whole)
        except Exception as error:  # Whatever a parser throws at a stranger's file is a verdict on the file.
            write(self._target, Found(_why(kind, error)))
            gc.collect()
            return
        write(self._target, verdict.found, verdict.shown, *verdict.attachments)

    def _draw(self, request: Draw, data: bytes) -> None:
        try:
            if data or self._document is None:
                self._forget()
                self._document = _OPEN[request.kind](data, self._limits)
            pixels, rgb = self._document.draw(request.number, request.dpi)
        except Exception as error:  # As above: the page cannot be shown, and the other side is told why.
            self._forget()
            write(self._target, Found(_why(request.kind, error)))
            return
        write(self._target, pixels, rgb)

    def _page_is_whole(self) -> None:
        write(self._target, Page())

    def _forget(self) -> None:
        if self._document is not None:
            self._document.close()
            self._document = None
            gc.collect()


def _why(kind: Kind, error: Exception) -> Why:
    if isinstance(error, Unfit):
        return error.why
    if isinstance(error, MemoryError):
        return Why.TOOK_TOO_MUCH_MEMORY
    return _DAMAGED.get(kind, Why.IMAGE_DAMAGED)


def _private_output() -> BinaryIO:
    """The pipe to the other side, taken from descriptor 1 so that no library can print into the conversation."""
    private = os.dup(1)
    os.dup2(2, 1)
    return os.fdopen(private, "wb")


def main() -> int:
    """Runs until the other side is gone."""
    target = _private_output()
    source = sys.stdin.buffer
    try:
        first = read_request(source)
        if not isinstance(first, Begin):
            return 2
        worker_pdf.warm_up()
        worker_image.warm_up()
        confine.take(first.limits)
        write(target, Ready())
        Desk(source, target, first.limits).serve()
    except (Garbled, BrokenPipeError):
        return 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
