"""Files in one archive file that is the same bytes every time: sorted, without times, and stored uncompressed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from app.models.values import digest

CHECKSUMS = "sjekksummer.sha256"
_TIME = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip file can say; it says nothing about ours."""


def bundle(folder: str, files: Mapping[str, bytes]) -> bytes:
    """A zip file with these files (path -> bytes) below ``folder``, and their SHA-256 as ``sha256sum`` writes them.

    PDF and images are compressed already; storing keeps the bytes the same whatever zlib a machine has.
    """
    sums = "".join(f"{digest(data)}  {path}\n" for path, data in sorted(files.items()))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for path, data in sorted({**files, CHECKSUMS: sums.encode()}.items()):
            entry = zipfile.ZipInfo(f"{folder}/{path}", _TIME)
            entry.create_system, entry.external_attr = 3, 0o100644 << 16
            archive.writestr(entry, data)
    return out.getvalue()


def safe_name(text: str) -> str:
    """A case number as part of a file name."""
    return "".join(sign if sign.isascii() and (sign.isalnum() or sign in "-_") else "-" for sign in text)
