"""The documents of the workbench as encrypted files: letters received, their harmless copies, letters sent.

Knows keys and bytes; knows nothing of what is in a document. A document is asked for by the SHA-256 of its content, but
neither its file name nor its key can be worked out from the content without the key of the store.

File: ``ABD1`` · salt (16 bytes) · length of the content (8 bytes) · chunks. Each chunk is at most 1 MiB of content, sealed
with AES-256-GCM under a key of the file's own (HKDF-SHA-256 over store key and salt). The nonce is the chunk's number and
whether it is the last; the document's digest and the head of the file are the additional data. So a bit that flipped, a
missing end, chunks that changed places and a file that was moved onto another are all noticed.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import hmac
import os
import secrets
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.models.texts import QT_TRANSLATE_NOOP
from app.models.values import digest
from app.services.problems import StorageProblem

if sys.platform == "darwin":
    import fcntl

_MAGIC = b"ABD1"
_HEAD = struct.Struct(">4s16sQ")
_NONCE = struct.Struct(">3xQB")
_CHUNK_BYTES = 1024 * 1024
_TAG_BYTES = 16
_KEY_BYTES = 32
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class DocumentProblem(StorageProblem):
    """A document could not be kept."""

    sentence = QT_TRANSLATE_NOOP(
        "problem",
        "The document could not be saved on this machine: {detail}. What was saved before is safe and can still be read. "
        "Free disk space or ask operations, then try again.",
    )


class DocumentMissing(StorageProblem):
    """The document is not on this machine."""

    sentence = QT_TRANSLATE_NOOP(
        "problem",
        "The document is not on this machine. Nothing is lost: it is fetched from the server when you are online. "
        "Go online and try again.",
    )


class DocumentDamaged(StorageProblem):
    """The document's file is not what was written, or belongs to another key."""

    sentence = QT_TRANSLATE_NOOP(
        "problem",
        "The copy of the document on this machine is damaged and is not shown. The case and everything else are safe. "
        "Go online, so that it is fetched again, or tell operations.",
    )


class DocumentStore:
    """Encrypted files in ``folder``. ``key`` has 32 bytes. Safe to use from several threads."""

    def __init__(self, folder: Path, key: bytes) -> None:
        """Makes the folder where needed and sweeps away what a crash left half written."""
        if len(key) != _KEY_BYTES:
            raise ValueError("the key of a document store has 32 bytes")
        self._folder = folder
        self._file_secret = _derived(key, b"", b"arbeidsbenken document key")
        self._name_secret = _derived(key, b"", b"arbeidsbenken document name")
        with _storing():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for left_over in folder.glob("*/*.tmp"):
                left_over.unlink(missing_ok=True)

    def put(self, data: bytes) -> str:
        """Keeps ``data`` durably and answers with its SHA-256. A damaged copy that is there already is replaced.

        Raises ``DocumentProblem`` where it cannot be written; then nothing else has changed.
        """
        sha256 = digest(data)
        with contextlib.suppress(DocumentMissing, DocumentDamaged):
            self.get(sha256)
            return sha256
        salt = secrets.token_bytes(16)
        head = _HEAD.pack(_MAGIC, salt, len(data))
        with _storing():
            self._write(self._path(sha256), head, self._sealed(sha256, head, salt, data))
        return sha256

    def get(self, sha256: str) -> bytes:
        """The document with that digest. Raises ``DocumentMissing`` or ``DocumentDamaged``."""
        try:
            stored = self._path(sha256).read_bytes()
        except FileNotFoundError as error:
            raise DocumentMissing from error
        except OSError as error:
            raise StorageProblem(detail=_words(error)) from error
        data = self._opened(sha256, stored)
        if digest(data) != sha256:
            raise DocumentDamaged
        return data

    def has(self, sha256: str) -> bool:
        """Whether there is a file for that digest; only ``get`` says whether it is whole."""
        return self._path(sha256).is_file()

    def forget(self, sha256: str) -> None:
        """Removes the local copy, for a case that this person may no longer read. No error where there is none."""
        with _storing():
            self._path(sha256).unlink(missing_ok=True)

    def _path(self, sha256: str) -> Path:
        name = hmac.new(self._name_secret, sha256.encode(), hashlib.sha256).hexdigest()
        return self._folder / name[:2] / name[2:]

    def _sealed(self, sha256: str, head: bytes, salt: bytes, data: bytes) -> Iterator[bytes]:
        cipher = AESGCM(_derived(self._file_secret, salt, sha256.encode()))
        view = memoryview(data)
        for number, last in _chunks(len(data)):
            part = view[number * _CHUNK_BYTES : (number + 1) * _CHUNK_BYTES]
            yield cipher.encrypt(_NONCE.pack(number, last), part, sha256.encode() + head)

    def _opened(self, sha256: str, stored: bytes) -> bytes:
        head = stored[: _HEAD.size]
        if len(head) < _HEAD.size:
            raise DocumentDamaged
        magic, salt, length = _HEAD.unpack(head)
        chunks = _chunks(length) if length <= len(stored) else ()
        if magic != _MAGIC or len(stored) != _HEAD.size + length + len(chunks) * _TAG_BYTES:
            raise DocumentDamaged
        cipher = AESGCM(_derived(self._file_secret, salt, sha256.encode()))
        view, step = memoryview(stored)[_HEAD.size :], _CHUNK_BYTES + _TAG_BYTES
        try:
            return b"".join(
                cipher.decrypt(
                    _NONCE.pack(number, last), view[number * step : (number + 1) * step], sha256.encode() + head
                )
                for number, last in chunks
            )
        except InvalidTag as error:
            raise DocumentDamaged from error

    def _write(self, target: Path, head: bytes, chunks: Iterator[bytes]) -> None:
        """Under another name first, forced to disk, then renamed: a power cut leaves the old state or the new."""
        if not target.parent.is_dir():
            target.parent.mkdir(mode=0o700, exist_ok=True)
            _sync_folder(self._folder)
        temporary = target.with_name(f"{secrets.token_hex(8)}.tmp")
        try:
            descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(head)
                for chunk in chunks:
                    file.write(chunk)
                file.flush()
                _sync_file(file.fileno())
            temporary.replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
        _sync_folder(target.parent)


def _derived(key: bytes, salt: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=salt, info=purpose).derive(key)


def _chunks(length: int) -> tuple[tuple[int, int], ...]:
    """The number of each chunk and 1 for the last; an empty document has one empty chunk."""
    count = max(1, -(-length // _CHUNK_BYTES))
    return tuple((number, int(number == count - 1)) for number in range(count))


@contextlib.contextmanager
def _storing() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DocumentProblem(detail=_words(error)) from error


def _words(error: OSError) -> str:
    """What went wrong without the path, which could name a person."""
    return "the disk is full" if error.errno in _FULL else (error.strerror or "the disk does not answer")


def _sync_file(descriptor: int) -> None:
    """Forces the content to disk. On macOS fsync only reaches the drive's cache; F_FULLFSYNC goes further."""
    if sys.platform == "darwin":
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def _sync_folder(folder: Path) -> None:
    """Forces a new name to disk. Windows writes names through by itself and cannot open folders."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
