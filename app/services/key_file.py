"""Small files that hold a key or its wrap: for their owner only, and whole or not there at all."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from app.services.problems import StorageProblem

KEY_BYTES = 32
PRACTICE_FILE = "practice.key"


def read_key_file(path: Path) -> bytes:
    """The bytes of a key file. Raises ``StorageProblem``."""
    try:
        return path.read_bytes()
    except OSError as fault:
        raise StorageProblem(detail="the key file cannot be read") from fault


def write_key_file(path: Path, data: bytes, fresh_only: bool = False) -> None:
    """Puts the file in its place whole and for its owner only, or leaves the old one.

    ``fresh_only`` never replaces a file that another process put there meanwhile: raises ``FileExistsError``.
    """
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if fresh_only:
            os.link(fresh, path)
            fresh.unlink()
        else:
            fresh.replace(path)
        _sync_folder(path.parent)
    except OSError as fault:
        fresh.unlink(missing_ok=True)
        if isinstance(fault, FileExistsError):
            raise
        raise StorageProblem(detail="the key file cannot be written") from fault


def _sync_folder(folder: Path) -> None:
    """Makes a rename durable. Windows cannot open folders and does not need it."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def practice_key(folder: Path) -> bytes:
    """The key of a practice profile, made on the first call. The file is readable by its owner only."""
    path = folder / PRACTICE_FILE
    if not path.exists():
        with suppress(FileExistsError):
            write_key_file(path, secrets.token_bytes(KEY_BYTES), fresh_only=True)
    key = read_key_file(path)
    if len(key) != KEY_BYTES:
        raise StorageProblem(detail="the key of the practice profile is damaged")
    return key
