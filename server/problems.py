"""What the server says when it cannot do what was asked: problem documents (RFC 9457), one class for all of them.

A problem never repeats what was sent and never shows an exception's text: both may hold personal data. Knows the words
and the numbers; ``guard.py`` sees to it that nothing else ever leaves the server as an error.
"""

from __future__ import annotations

import msgspec

from app.models.texts import QT_TRANSLATE_NOOP as _
from app.models.wire import ServerProblemDocument


class Kind(msgspec.Struct, frozen=True):
    """One type of problem: its name on the wire, its HTTP status, and a sentence."""

    type: str
    status: int
    title: str


UNAUTHENTICATED = Kind("unauthenticated", 401, _("problem", "You are not signed in, or the session has ended."))
FORBIDDEN = Kind("forbidden", 403, _("problem", "Your role does not cover this."))
NOT_FOUND = Kind("not-found", 404, _("problem", "There is no such thing, or you may not see it."))
METHOD_NOT_ALLOWED = Kind("method-not-allowed", 405, _("problem", "This address does not take that method."))
BODY_TOO_SLOW = Kind("body-too-slow", 408, _("problem", "The request took too long to arrive."))
LOG_FORKED = Kind("log-forked", 409, _("problem", "The server's log is not the one this workbench has followed."))
TOO_LARGE = Kind("too-large", 413, _("problem", "The request is larger than the server takes at once."))
URI_TOO_LONG = Kind("uri-too-long", 414, _("problem", "The address is too long."))
UNSUPPORTED_MEDIA = Kind(
    "unsupported-media", 415, _("problem", "The server does not take a body of this kind or encoding.")
)
DIGEST_DIFFERS = Kind("digest-differs", 422, _("problem", "The body does not have the SHA-256 that the address names."))
MALFORMED = Kind("malformed", 422, _("problem", "The request is not of the shape the server takes."))
PROTOCOL_TOO_OLD = Kind(
    "protocol-too-old", 426, _("problem", "This workbench speaks an older protocol than the server. Update it.")
)
TOO_MANY = Kind("busy", 429, _("problem", "Too many tries. Wait a little."))
BUG = Kind("internal", 500, _("problem", "Something went wrong in the server. Nothing that was acknowledged is lost."))
BUSY = Kind("busy", 503, _("problem", "The server is busy or cannot reach its database. Try again shortly."))
DISK_FULL = Kind("disk-full", 507, _("problem", "The server's disk is full. Nothing that was acknowledged is lost."))

KINDS: tuple[Kind, ...] = (
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    BODY_TOO_SLOW,
    LOG_FORKED,
    TOO_LARGE,
    URI_TOO_LONG,
    UNSUPPORTED_MEDIA,
    DIGEST_DIFFERS,
    MALFORMED,
    PROTOCOL_TOO_OLD,
    TOO_MANY,
    BUG,
    BUSY,
    DISK_FULL,
)

MEDIA_TYPE = "application/problem+json"


class ServerTrouble(Exception):
    """The request cannot be answered; ``retry_after_s`` above 0 says when it is worth trying again."""

    def __init__(self, kind: Kind, retry_after_s: int = 0) -> None:
        self.kind = kind
        self.retry_after_s = retry_after_s
        super().__init__(kind.type)


def document_of(kind: Kind, retry_after_s: int = 0) -> bytes:
    """The problem document as JSON."""
    return msgspec.json.encode(
        ServerProblemDocument(type=kind.type, title=kind.title, status=kind.status, retry_after_s=retry_after_s)
    )


def headers_of(kind: Kind, retry_after_s: int = 0) -> dict[str, str]:
    """The header fields that go with a problem."""
    headers = {"content-type": MEDIA_TYPE, "cache-control": "no-store"}
    if kind is UNAUTHENTICATED:
        headers["www-authenticate"] = "Bearer"
    if retry_after_s:
        headers["retry-after"] = str(retry_after_s)
    return headers


def kind_of_status(status: int) -> Kind:
    """The problem for an HTTP status that the framework chose."""
    return next((kind for kind in KINDS if kind.status == status), MALFORMED if status < 500 else BUG)
