"""What a file is by its first bytes. Parses nothing, and never believes a name.

This runs in the window's process, so it looks only at fixed places and searches only a short beginning.
"""

from __future__ import annotations

import re
from pathlib import PurePath

from app.services.intake.judgement import Kind, Why

_MAGIC: tuple[tuple[bytes, Kind], ...] = (
    (b"%PDF-", Kind.PDF),
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    (b"\xff\xd8\xff", Kind.JPEG),
    (b"II*\x00", Kind.TIFF),
    (b"MM\x00*", Kind.TIFF),
)
_SUFFIXES = frozenset({".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".eml"})
_HEADER_WINDOW = 64 * 1024
_HEADER_LINE = re.compile(rb"[A-Za-z][A-Za-z0-9-]{0,60}:")
_SENDER = re.compile(rb"(?im)^from:")
_OTHER_MAIL_HEADER = re.compile(rb"(?im)^(date|subject|to|message-id|mime-version|received):")


def kind_of(data: bytes) -> Kind | None:
    """The kind of document that ``data`` promises to be, or None where it is none of ours."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    return Kind.EMAIL if _is_mail(data) else None


def _is_mail(data: bytes) -> bool:
    """An e-mail begins with header lines, among them who sent it and at least one other that only mail has."""
    window = data[:_HEADER_WINDOW]
    if b"\x00" in window or not (_HEADER_LINE.match(window) or window.startswith(b"From ")):
        return False
    head = re.split(rb"\r?\n\r?\n", window, maxsplit=1)[0]
    return bool(_SENDER.search(head) and _OTHER_MAIL_HEADER.search(head))


def why_unknown(name: str) -> Why:
    """Why a file of no kind of ours is refused: it lies about itself, or it is honest about being something else."""
    return Why.TYPE_MISMATCH if PurePath(name).suffix.lower() in _SUFFIXES else Why.UNSUPPORTED_TYPE
