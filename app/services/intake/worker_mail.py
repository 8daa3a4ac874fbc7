"""E-mails inside the worker: headers decoded, the text as a PDF of its own, attachments handed on as bytes.

Attachments are never looked into here; each is judged as a file of its own afterwards. Only plain text is shown; of an
e-mail that has nothing but HTML, the words are taken and everything else is left.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser

import msgspec

from app.services.intake.judgement import MailHeaders, Why
from app.services.intake.limits import Limits
from app.services.intake.messages import Attachment, Found, Pixels
from app.services.intake.names import plain_text, safe_name
from app.services.intake.worker_document import Unfit, Verdict
from app.services.intake.worker_mail_pages import pages_of
from app.services.intake.worker_pdf import PdfDocument

_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_PART = re.compile(rb"(?im)^content-type:")
_LONGEST_HEADER = 500


class _Part(msgspec.Struct, frozen=True):
    """An attachment before its bytes are sent."""

    name: str
    data: bytes


class MailDocument:
    """One e-mail."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        head = _BLANK_LINE.search(data, 0, limits.mail_header_bytes)
        if (head is None and len(data) > limits.mail_header_bytes) or len(_PART.findall(data)) > limits.mail_parts:
            raise Unfit(Why.UNSUPPORTED_MAIL)
        # Old mailboxes put a line before the first header.
        start = data.index(b"\n") + 1 if data.startswith(b"From ") else 0
        message = BytesParser(policy=policy.default).parsebytes(data[start:])
        self._limits = limits
        self._headers = _headers(message)
        self._words, self._parts = _content(message, limits)
        self._pages: PdfDocument | None = None
        self._pdf = b""

    def judge(self, page_is_whole: Callable[[], None]) -> Verdict:
        # What we wrote ourselves goes the way of any PDF, so a text that makes too many pages is refused like one.
        verdict = self._as_pages().judge(page_is_whole)
        attachments = tuple(Attachment(part.name, len(part.data)) for part in self._parts)
        found = Found(
            verdict.found.why, verdict.found.pages, headers=self._headers, shown=len(self._pdf), attachments=attachments
        )
        return Verdict(found, self._pdf, tuple(part.data for part in self._parts))

    def draw(self, number: int, dpi: int) -> tuple[Pixels, bytes]:
        return self._as_pages().draw(number, dpi)

    def close(self) -> None:
        if self._pages is not None:
            self._pages.close()

    def _as_pages(self) -> PdfDocument:
        if self._pages is None:
            self._pdf = pages_of(self._headers, self._words, [part.name for part in self._parts], self._limits)
            self._pages = PdfDocument(self._pdf, self._limits)
        return self._pages


def _headers(message: EmailMessage) -> MailHeaders:
    return MailHeaders(
        from_=_header(message, "from"),
        to=_header(message, "to"),
        date=_date(_header(message, "date")),
        subject=_header(message, "subject"),
    )


def _header(message: EmailMessage, name: str) -> str:
    """A header in words. The library stumbles over some broken ones with errors of many kinds; those are shown empty."""
    try:
        return plain_text(str(message.get(name, "")), _LONGEST_HEADER)
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError):
        return ""


def _date(text: str) -> str:
    try:
        when = parsedate_to_datetime(text)
        # «-0000» means that the sender's time zone is not told; the time itself is UTC.
        return (when if when.tzinfo else when.replace(tzinfo=UTC)).isoformat()
    except (ValueError, TypeError, OverflowError, IndexError):
        return ""


def _content(message: EmailMessage, limits: Limits) -> tuple[str, tuple[_Part, ...]]:
    """The words to show, and everything else as attachments."""
    plain: list[str] = []
    html: list[str] = []
    parts: list[_Part] = []
    for leaf in _leaves(message):
        kind = leaf.get_content_type()
        attached = leaf.get_content_disposition() == "attachment" or _file_name(leaf) != ""
        if not attached and kind == "text/plain":
            plain.append(_text(leaf))
        elif not attached and kind == "text/html":
            html.append(_text(leaf))
        else:
            parts.append(_part(leaf))
    if len(parts) > limits.attachments or sum(len(part.data) for part in parts) > limits.attachment_bytes:
        raise Unfit(Why.UNSUPPORTED_MAIL)
    return "\n\n".join(plain) or "\n\n".join(_words_of(page) for page in html), tuple(parts)


def _leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    """The parts that hold something. An e-mail inside this one is a leaf: it is judged by itself."""
    if message.get_content_maintype() == "multipart" and message.is_multipart():
        for inner in message.iter_parts():
            if isinstance(inner, EmailMessage):
                yield from _leaves(inner)
    else:
        yield message


def _file_name(leaf: EmailMessage) -> str:
    try:
        return leaf.get_filename() or ""
    except (ValueError, LookupError, TypeError, AttributeError):
        return "unnamed"


def _part(leaf: EmailMessage) -> _Part:
    if leaf.get_content_maintype() == "message":
        inner = leaf.get_payload()
        first = inner[0] if isinstance(inner, list) and inner else None
        data = first.as_bytes() if isinstance(first, EmailMessage) else b""
        subject = _header(first, "subject") if isinstance(first, EmailMessage) else ""
        return _Part(safe_name(_file_name(leaf) or f"{subject or 'e-mail'}.eml"), data)
    payload = leaf.get_payload(decode=True)
    return _Part(safe_name(_file_name(leaf)), payload if isinstance(payload, bytes) else b"")


def _text(leaf: EmailMessage) -> str:
    """A text part in its own character set; an unknown one is read byte by byte, so that nothing is left out."""
    payload = leaf.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    try:
        return raw.decode(leaf.get_content_charset("utf-8"), "replace")
    except (LookupError, ValueError):
        return raw.decode("latin-1")


class _Words(HTMLParser):
    """Collects what a reader would see, without following, loading or running anything."""

    _SILENT = frozenset({"script", "style", "head", "title", "template"})
    _LINES = frozenset({"br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "table", "blockquote"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._silent = 0
        self.pieces: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in self._SILENT
        if tag in self._LINES:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in self._SILENT))

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.pieces.append(re.sub(r"\s+", " ", data))


def _words_of(page: str) -> str:
    reader = _Words()
    reader.feed(page)
    reader.close()
    return re.sub(r"\n{3,}", "\n\n", "".join(reader.pieces)).strip()
