"""What intake says about a file that somebody sent us, and the words for it.

Knows no file formats. The English sentences are translated by the window in the context "intake".
"""

from __future__ import annotations

import hashlib
from enum import StrEnum

import msgspec

from app.models.texts import QT_TRANSLATE_NOOP


class Result(StrEnum):
    """What happens with the file: taken in, taken in without some part, or not taken in."""

    ACCEPT = "accept"
    STRIP = "strip"
    REFUSE = "refuse"


class Kind(StrEnum):
    """What the file is by its content."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpeg"
    TIFF = "tiff"
    EMAIL = "email"


class Why(StrEnum):
    """Why a file was refused or changed; the value is the reason code, up to an optional colon.

    After the colon stands a variant that has the same code but its own sentence.
    """

    ACCEPTED = ""
    ACTIVE_CONTENT = "active_content"
    EMBEDDED_FILE = "embedded_file"
    PDF_DAMAGED = "pdf_damaged"
    PDF_UNSHOWABLE = "pdf_damaged:page"
    PASSWORD_PROTECTED = "password_protected"  # noqa: S105 - a reason, not a password
    OWNER_LOCKED = "password_protected:owner"
    EMPTY_FILE = "empty_file"
    TYPE_MISMATCH = "type_mismatch"
    UNSUPPORTED_TYPE = "unsupported_type"
    UNSUPPORTED_MAIL = "unsupported_type:mail"
    UNSUPPORTED_IMAGE = "unsupported_type:image"
    FILE_TOO_LARGE = "file_too_large"
    PAGE_TOO_LARGE = "page_too_large"
    TOO_MANY_PAGES = "too_many_pages"
    IMAGE_TOO_LARGE = "image_too_large"
    IMAGE_DAMAGED = "image_damaged"
    TOOK_TOO_LONG = "took_too_long"
    TOOK_TOO_MUCH_MEMORY = "took_too_much_memory"

    @property
    def code(self) -> str | None:
        return self.value.partition(":")[0] or None

    @property
    def sentence(self) -> str:
        return SENTENCES[self]


SENTENCES: dict[Why, str] = {
    Why.ACCEPTED: QT_TRANSLATE_NOOP("intake", "The file is whole and was taken in as it is."),
    Why.ACTIVE_CONTENT: QT_TRANSLATE_NOOP(
        "intake",
        "The file contains commands that run by themselves. They were never run. You work on a copy without them, and "
        "the original is kept as it was received. You can go on as usual.",
    ),
    Why.EMBEDDED_FILE: QT_TRANSLATE_NOOP(
        "intake",
        "The file has another file hidden inside it. It was not opened. You work on a copy without it, and the original "
        "is kept as it was received. Ask the sender for the enclosed file by itself if you need it.",
    ),
    Why.PDF_DAMAGED: QT_TRANSLATE_NOOP(
        "intake",
        "The PDF is incomplete or damaged, and pages may be missing. It was not taken in. Ask for the file again, or scan "
        "the letter once more.",
    ),
    Why.PDF_UNSHOWABLE: QT_TRANSLATE_NOOP(
        "intake",
        "A page of the PDF cannot be shown. The file was not taken in. Ask for the file again, or scan the letter once "
        "more.",
    ),
    Why.PASSWORD_PROTECTED: QT_TRANSLATE_NOOP(
        "intake",
        "The PDF is locked with a password, so it can be neither read nor archived. It was not taken in. Ask the sender "
        "for a copy without a password; do not ask for the password by e-mail.",
    ),
    Why.OWNER_LOCKED: QT_TRANSLATE_NOOP(
        "intake",
        "The PDF can be opened, but the sender has locked it against changes, so it cannot be archived. It was not taken "
        "in. Ask the sender for an unlocked copy, or print it and scan it.",
    ),
    Why.EMPTY_FILE: QT_TRANSLATE_NOOP("intake", "The file is empty. Nothing was taken in. Ask for the file again."),
    Why.TYPE_MISMATCH: QT_TRANSLATE_NOOP(
        "intake",
        "The file is not what its name says. It was not opened or taken in. Ask the sender to send it again as a PDF.",
    ),
    Why.UNSUPPORTED_TYPE: QT_TRANSLATE_NOOP(
        "intake",
        "This kind of file cannot be taken in: only PDF, PNG, JPEG, TIFF and e-mail (.eml). It was not opened. Ask the "
        "sender for a PDF, or print it and scan it.",
    ),
    Why.UNSUPPORTED_MAIL: QT_TRANSLATE_NOOP(
        "intake",
        "The e-mail is put together in a way that cannot be read safely. It was not taken in. Print it from the mail "
        "program as a PDF and take that in.",
    ),
    Why.UNSUPPORTED_IMAGE: QT_TRANSLATE_NOOP(
        "intake",
        "The image is of a rare kind that cannot be shown correctly. It was not taken in. Ask the sender for a PDF or an "
        "ordinary JPEG or PNG.",
    ),
    Why.FILE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "intake",
        "The file is larger than 64 MB (an e-mail: 25 MB). It was not opened or taken in. Ask for it in smaller parts, or "
        "scan it with a lower resolution.",
    ),
    Why.PAGE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "intake",
        "A page is larger than five metres or has no size. The file was not taken in. Ask the sender for a copy on "
        "ordinary paper sizes.",
    ),
    Why.TOO_MANY_PAGES: QT_TRANSLATE_NOOP(
        "intake", "The document has more than 500 pages. It was not taken in. Ask for it in smaller parts."
    ),
    Why.IMAGE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "intake",
        "The image has far more dots than a scanned page needs. It was not opened or taken in. Ask for it with a lower "
        "resolution, such as 300 dots per inch.",
    ),
    Why.IMAGE_DAMAGED: QT_TRANSLATE_NOOP(
        "intake",
        "The image is incomplete or damaged. It was not taken in. Ask for the file again, or scan the page once more.",
    ),
    Why.TOOK_TOO_LONG: QT_TRANSLATE_NOOP(
        "intake",
        "Reading the file took too long and was stopped. It was not taken in, and nothing else is affected. Print it and "
        "scan it, or ask the sender for a simpler copy.",
    ),
    Why.TOOK_TOO_MUCH_MEMORY: QT_TRANSLATE_NOOP(
        "intake",
        "Reading the file took too much memory and was stopped. It was not taken in, and nothing else is affected. Print "
        "it and scan it, or ask the sender for a simpler copy.",
    ),
}


class Removed(msgspec.Struct, frozen=True):
    """A part that the shown copy lacks: its reason code, and what it was called in the file."""

    code: str
    name: str


class MailHeaders(msgspec.Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """What an e-mail says about itself. Anybody can write anything here, so it is always shown as unverified."""

    from_: str = ""
    to: str = ""
    date: str = ""
    """ISO 8601 with offset where it could be understood; else empty."""
    subject: str = ""
    unverified: bool = True


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """Everything intake found out about one file.

    ``data`` are the bytes as received. ``shown`` is what to show instead of them (a PDF), where that differs: a copy
    without active content, or the text of an e-mail; ``shown_pages`` counts the pages of what is shown. ``pages`` is
    None for refused files and e-mails. ``name`` is safe to show and to use as a file name.
    """

    name: str
    why: Why
    kind: Kind | None = None
    pages: int | None = None
    removed: tuple[Removed, ...] = ()
    attachments: tuple[Judgement, ...] = ()
    headers: MailHeaders | None = None
    sha256: str = ""
    data: bytes = b""
    shown: bytes | None = None
    shown_pages: int = 0

    @property
    def result(self) -> Result:
        if self.why is Why.ACCEPTED:
            return Result.ACCEPT
        return Result.STRIP if self.why in (Why.ACTIVE_CONTENT, Why.EMBEDDED_FILE) else Result.REFUSE

    @property
    def accepted(self) -> bool:
        """Whether the file may be kept and registered, whole or without some part."""
        return self.result is not Result.REFUSE

    @property
    def sentence(self) -> str:
        """English; the window translates it in the context "intake"."""
        return self.why.sentence

    @property
    def to_show(self) -> bytes:
        """The bytes whose pages are shown: the harmless copy where there is one, else the file itself."""
        return self.data if self.shown is None else self.shown

    @property
    def shown_sha256(self) -> str:
        return self.sha256 if self.shown is None else hashlib.sha256(self.shown).hexdigest()

    def as_json(self) -> dict[str, object]:
        """The line that ``intake --json`` writes."""
        return {
            "file": self.name,
            "result": self.result.value,
            "reason_code": self.why.code,
            "kind": self.kind.value if self.kind else None,
            "pages": self.pages,
            "removed": [{"code": part.code, "name": part.name} for part in self.removed],
            "attachments": [attachment.as_json() for attachment in self.attachments],
            "sentence": self.sentence,
            "sha256": self.sha256,
        }
