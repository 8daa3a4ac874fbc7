"""PDF files inside the worker: whole or not, harmless copy, pages as pixels.

pikepdf (qpdf) judges the structure without repairing anything; pdfium draws. Fails closed.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import pikepdf
import pypdfium2

from app.services.intake.judgement import Removed, Why
from app.services.intake.limits import Limits
from app.services.intake.messages import Found, Pixels
from app.services.intake.worker_document import Unfit, Verdict, fitting_dpi
from app.services.intake.worker_strip import strip

_END_WINDOW = 1024
_HINT_WINDOW = 1024
_CHECK_DPI = 50
_FORGIVEN = re.compile(
    "Resources is missing or invalid"
    "|a common error handled correctly"
    "|reported number of objects .* is not one plus the highest"
    "|dictionary has duplicated key"
    "|stream keyword followed by (carriage return only|extraneous whitespace)"
    "|extraneous whitespace seen before xref"
    "|missing or invalid /Type entry to /Catalog"
    "|not reachable from /AcroForm"
)
"""Faults of untidy programs that lose nothing: every object is where it should be, and every page draws as it did."""
_END = re.compile(rb"startxref\s+\d+\s+%%EOF")


def warm_up() -> None:
    """Loads what the libraries load on first use, before the limits are taken."""
    pikepdf.new().close()
    pypdfium2.PdfDocument.new().close()


class PdfDocument:
    """One PDF. Opened by pdfium only when a page is wanted, so that the structure is judged first."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._data = data
        self._limits = limits
        self._drawn: pypdfium2.PdfDocument | None = None

    def judge(self, page_is_whole: Callable[[], None]) -> Verdict:
        if not _END.search(self._data[-_END_WINDOW:]):
            raise Unfit(Why.PDF_DAMAGED)
        with self._opened() as pdf:
            pages = self._count(pdf)
            _check_streams(pdf)
            removed = strip(pdf, self._limits.removed_parts)
            shown = _saved(pdf) if removed else b""
        if shown:
            self._data = shown
            self._make_sure_it_is_harmless()
        self._render_all(pages, page_is_whole)
        return Verdict(Found(_why(removed), pages, removed, shown=len(shown)), shown)

    def draw(self, number: int, dpi: int) -> tuple[Pixels, bytes]:
        """Page ``number`` (from 1) on white, as RGB."""
        document = self._pdfium()
        if not 1 <= number <= len(document):
            raise Unfit(Why.PDF_UNSHOWABLE)
        page = document[number - 1]
        try:
            width, height = page.get_size()
            self._check_size(width, height)
            real = fitting_dpi(width / 72, height / 72, dpi, self._limits)
            bitmap = page.render(scale=real / 72, rev_byteorder=True)
        finally:
            page.close()
        try:
            return _rgb(bitmap, round(real))
        finally:
            bitmap.close()

    def close(self) -> None:
        if self._drawn is not None:
            self._drawn.close()
            self._drawn = None

    def _opened(self) -> pikepdf.Pdf:
        try:
            pdf = pikepdf.open(io.BytesIO(_unhinted(self._data)), attempt_recovery=False, suppress_warnings=True)
        except pikepdf.PasswordError as error:
            raise Unfit(Why.PASSWORD_PROTECTED) from error
        if pdf.is_encrypted:
            pdf.close()
            raise Unfit(Why.OWNER_LOCKED)
        return pdf

    def _count(self, pdf: pikepdf.Pdf) -> int:
        """The number of pages, each of a reasonable size. Cheap, so that it comes before anything is unpacked."""
        claimed = pdf.Root.Pages.get("/Count", 0)
        if not isinstance(claimed, int) or claimed > self._limits.pages:
            raise Unfit(Why.TOO_MANY_PAGES)
        pages = len(pdf.pages)
        if pages > self._limits.pages:
            raise Unfit(Why.TOO_MANY_PAGES)
        if pages == 0:
            raise Unfit(Why.PDF_DAMAGED)
        for page in pdf.pages:
            left, bottom, right, top = (float(edge) for edge in page.mediabox)
            unit = float(page.obj.get("/UserUnit", 1))
            self._check_size(abs(right - left) * unit, abs(top - bottom) * unit)
        return pages

    def _check_size(self, width: float, height: float) -> None:
        if not (1 <= width <= self._limits.page_points and 1 <= height <= self._limits.page_points):
            raise Unfit(Why.PAGE_TOO_LARGE)

    def _make_sure_it_is_harmless(self) -> None:
        """The copy is looked through again: whatever was hidden from the first look is not passed on."""
        with self._opened() as pdf:
            if strip(pdf, 1):
                raise Unfit(Why.PDF_DAMAGED)

    def _render_all(self, pages: int, page_is_whole: Callable[[], None]) -> None:
        if len(self._pdfium()) != pages:
            raise Unfit(Why.PDF_DAMAGED)
        for number in range(1, pages + 1):
            self.draw(number, _CHECK_DPI)
            page_is_whole()

    def _pdfium(self) -> pypdfium2.PdfDocument:
        if self._drawn is None:
            try:
                self._drawn = pypdfium2.PdfDocument(self._data)
            except pypdfium2.PdfiumError as error:
                locked = "password" in str(error).lower()
                raise Unfit(Why.PASSWORD_PROTECTED if locked else Why.PDF_UNSHOWABLE) from error
        return self._drawn


def _unhinted(data: bytes) -> bytes:
    """The file without its claim to be made for slow lines, in the same places.

    Many honest files have wrong hints for loading the first page early (a fifth of a public collection). Nobody uses
    them here, and a checker that reads them would call those files damaged.
    """
    return data[:_HINT_WINDOW].replace(b"/Linearized", b"/Unhinted__") + data[_HINT_WINDOW:]


def _check_streams(pdf: pikepdf.Pdf) -> None:
    """Unpacks every stream and reads every page's drawing; finds rot inside a file whose structure is whole."""
    faults = [fault for fault in pdf.check_pdf_syntax() if not _FORGIVEN.search(fault)]
    if any("bad_alloc" in fault for fault in faults):
        raise Unfit(Why.TOOK_TOO_MUCH_MEMORY)
    if faults:
        raise Unfit(Why.PDF_DAMAGED)


def _saved(pdf: pikepdf.Pdf) -> bytes:
    """The same input always gives the same bytes, so that the copy has a lasting digest."""
    target = io.BytesIO()
    pdf.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return target.getvalue()


def _why(removed: tuple[Removed, ...]) -> Why:
    codes = {part.code for part in removed}
    if Why.ACTIVE_CONTENT.code in codes:
        return Why.ACTIVE_CONTENT
    return Why.EMBEDDED_FILE if codes else Why.ACCEPTED


def _rgb(bitmap: pypdfium2.PdfBitmap, dpi: int) -> tuple[Pixels, bytes]:
    """The pixels without the padding that pdfium puts at the end of each line."""
    width, height, stride = bitmap.width, bitmap.height, bitmap.stride
    data = bytes(bitmap.buffer)
    if stride != width * 3:
        data = b"".join(data[line * stride : line * stride + width * 3] for line in range(height))
    return Pixels(width, height, width * 3, dpi), data
