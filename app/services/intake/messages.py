"""What the window's process and the document worker say to each other, and how it is put into bytes.

A frame is four bytes of length, a msgspec message of at most that length, and then the raw bytes that the message
announces. The reader decides how much it is willing to read; nothing is trusted because the other side said it.
"""

from __future__ import annotations

import struct
from typing import Protocol

import msgspec

from app.services.intake.judgement import Kind, MailHeaders, Removed, Why
from app.services.intake.limits import Limits

_LENGTH = struct.Struct(">I")
_LONGEST_MESSAGE = 1024 * 1024


class Source(Protocol):
    """What frames are read from."""

    def read(self, size: int, /) -> bytes: ...


class Target(Protocol):
    """What frames are written to."""

    def write(self, data: bytes, /) -> object: ...
    def flush(self) -> object: ...


class Garbled(Exception):
    """What was read is no frame: the other side is gone or cannot be trusted."""


class Begin(msgspec.Struct, frozen=True, tag="begin"):
    """The first message to a worker: what it may use."""

    limits: Limits


class Ready(msgspec.Struct, frozen=True, tag="ready"):
    """The worker has loaded its libraries and taken its limits upon itself."""


class Judge(msgspec.Struct, frozen=True, tag="judge"):
    """Asks what the ``size`` bytes that follow are worth. They have the kind that their first bytes promise."""

    kind: Kind
    size: int


class Draw(msgspec.Struct, frozen=True, tag="draw"):
    """Asks for a page (from 1) as pixels. ``size`` 0 means the document of the request before."""

    kind: Kind
    size: int
    number: int
    dpi: int


class Page(msgspec.Struct, frozen=True, tag="page"):
    """One more page was found whole."""


class Attachment(msgspec.Struct, frozen=True):
    """A part of an e-mail; its bytes follow the message in order."""

    name: str
    size: int


class Found(msgspec.Struct, frozen=True, tag="found"):
    """What a document is worth; followed by the shown copy and the attachments."""

    why: Why
    pages: int = 0
    removed: tuple[Removed, ...] = ()
    headers: MailHeaders | None = None
    shown: int = 0
    """Size of the shown copy; 0 where the original is shown."""
    attachments: tuple[Attachment, ...] = ()


class Pixels(msgspec.Struct, frozen=True, tag="pixels"):
    """A page as RGB pixels, followed by ``height`` × ``stride`` bytes."""

    width: int
    height: int
    stride: int
    dpi: int


Request = Begin | Judge | Draw
Answer = Ready | Page | Found | Pixels

_REQUESTS: msgspec.msgpack.Decoder[Request] = msgspec.msgpack.Decoder(Request)
_ANSWERS: msgspec.msgpack.Decoder[Answer] = msgspec.msgpack.Decoder(Answer)


def write_frame(target: Target, message: Request | Answer, *payloads: bytes) -> None:
    """Writes a message and what follows it."""
    encoded = msgspec.msgpack.encode(message)
    target.write(_LENGTH.pack(len(encoded)))
    target.write(encoded)
    for payload in payloads:
        target.write(payload)
    target.flush()


def read_exactly(source: Source, size: int) -> bytes:
    """Exactly ``size`` bytes. Raises ``Garbled`` where there are fewer."""
    pieces: list[bytes] = []
    while size:
        piece = source.read(min(size, 1 << 20))
        if not piece:
            raise Garbled("the other side is gone")
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def _read_message(source: Source) -> bytes:
    (length,) = _LENGTH.unpack(read_exactly(source, _LENGTH.size))
    if length > _LONGEST_MESSAGE:
        raise Garbled("the message is too long")
    return read_exactly(source, length)


def read_request(source: Source) -> Request:
    """The next request; what it announces is still to be read. Raises ``Garbled``."""
    return _REQUESTS.decode(_read_message(source))


def read_answer(source: Source) -> Answer:
    """The next answer; what it announces is still to be read. Raises ``Garbled``."""
    try:
        return _ANSWERS.decode(_read_message(source))
    except msgspec.MsgspecError as error:
        raise Garbled("the message makes no sense") from error
