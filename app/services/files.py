"""Stored documents, wherever they are: on this machine, or fetched from the server and kept here."""

from __future__ import annotations

from app.models.values import digest
from app.services.core import Core
from app.services.documents import DocumentDamaged, DocumentMissing
from app.services.problems import ServerProblem


class Files:
    """Documents by their SHA-256."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def get(self, sha256: str) -> bytes:
        """The document, byte for byte; may need the network the first time. Raises ``Problem``."""
        try:
            return self._core.documents.get(sha256)
        except (DocumentMissing, DocumentDamaged) as missing:
            if self._core.api is None:
                raise
            data = self._core.api.get_blob(sha256)
            if digest(data) != sha256:
                raise ServerProblem(detail="it sent another document than was asked for") from missing
            self._core.documents.put(data)
            return data
