"""Documents by their SHA-256: stored byte for byte, and readable only for those who may see a case they stand in.

A document is a file; which person brought it and which cases name it stand in the database. Naming a document in a case
gives nobody access to it: a tie counts only if its author brought the document or could read it already. The server
never looks inside a document.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from pathlib import Path
from types import TracebackType

from sqlalchemy import Connection, and_, exists, select

from app.models.case.acts import (
    Act,
    DecisionProposed,
    DocumentReceived,
    FactsCorrected,
    LetterRegistered,
)
from app.models.case.afterwards import letters_of
from app.models.case.facts import Document
from app.models.check import may_read
from app.models.values import Actor, Role
from server.cases import Cases
from server.clock import Clock
from server.database import document_cases, uploads

_SHA256 = re.compile(r"[0-9a-f]{64}")


def is_sha256(name: str) -> bool:
    """Whether ``name`` can be the name of a document at all; nothing else may become part of a path."""
    return _SHA256.fullmatch(name) is not None


def named_in(act: Act) -> frozenset[str]:
    """The documents an act names."""
    if isinstance(act, LetterRegistered | FactsCorrected):
        return _of(*act.facts.documents)
    if isinstance(act, DocumentReceived):
        return _of(act.document)
    if isinstance(act, DecisionProposed):
        return frozenset({act.document, act.content})
    return frozenset(letter.document for letter in letters_of(act))


def _of(*documents: Document) -> frozenset[str]:
    return frozenset(name for item in documents for name in (item.sha256, item.shown) if name)


class DigestDiffers(Exception):
    """What arrived is not what its name says."""


class Incoming:
    """A document on its way in: a temporary file that becomes the document only whole, verified and on the disk."""

    def __init__(self, folder: Path, sha256: str) -> None:
        self._target = folder / sha256[:2] / sha256
        self._target.parent.mkdir(parents=True, exist_ok=True)
        self._path = folder / f"{sha256[:16]}-{secrets.token_hex(8)}.tmp"
        self._sha256 = sha256
        self._digest = hashlib.sha256()
        self._file = self._path.open("xb")

    def __enter__(self) -> Incoming:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()
        self._path.unlink(missing_ok=True)

    def write(self, data: bytes) -> None:
        self._digest.update(data)
        self._file.write(data)

    def finish(self) -> None:
        """Puts the document in its place. Raises ``DigestDiffers``; the order of steps is what survives a power cut."""
        if self._digest.hexdigest() != self._sha256:
            raise DigestDiffers
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._path.replace(self._target)
        for folder in (self._target.parent, self._target.parent.parent):
            _sync_folder(folder)


def _sync_folder(folder: Path) -> None:
    """Makes a rename durable. Windows cannot open folders and does not need it."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class Documents:
    """The document folder and who may read what in it."""

    def __init__(self, folder: Path, cases: Cases, clock: Clock) -> None:
        self._folder = folder
        self._cases = cases
        self._clock = clock
        folder.mkdir(parents=True, exist_ok=True)
        for left in folder.glob("*.tmp"):
            left.unlink(missing_ok=True)

    def path(self, sha256: str) -> Path:
        """Where the document lies, whether or not it is there."""
        return self._folder / sha256[:2] / sha256

    def has(self, sha256: str) -> bool:
        return is_sha256(sha256) and self.path(sha256).is_file()

    def receive(self, sha256: str) -> Incoming:
        """A place for a document to arrive in; ``sha256`` has been checked to be a digest."""
        return Incoming(self._folder, sha256)

    def uploaded(self, connection: Connection, sha256: str, person: str) -> None:
        """Notes who brought a document."""
        known = connection.execute(
            select(uploads.c.sha256).where(uploads.c.sha256 == sha256, uploads.c.person == person)
        ).first()
        if known is None:
            connection.execute(uploads.insert().values(sha256=sha256, person=person, time=self._clock.stamp()))

    def tie(self, connection: Connection, names: frozenset[str], case_id: str, author: Actor) -> None:
        """Notes that an act of ``author`` names these documents in a case."""
        for sha256 in sorted(names):
            there = select(document_cases.c.sha256).where(
                document_cases.c.sha256 == sha256,
                document_cases.c.case_id == case_id,
                document_cases.c.person == author.id,
            )
            if connection.execute(there).first() is None:
                known = self.may_read(connection, sha256, author)
                connection.execute(
                    document_cases.insert().values(sha256=sha256, case_id=case_id, person=author.id, known=known)
                )

    def may_read(self, connection: Connection, sha256: str, actor: Actor) -> bool:
        """Whether this person brought the document or may read a case in which it rightly stands.

        Managers see cases for assigning them, and operations see none: neither is shown documents.
        """
        if not actor.roles - {Role.MANAGER, Role.OPERATIONS}:
            return False
        if self._brought(connection, sha256, actor.id):
            return True
        brought = exists().where(
            and_(uploads.c.sha256 == document_cases.c.sha256, uploads.c.person == document_cases.c.person)
        )
        tied = connection.execute(
            select(document_cases.c.case_id).where(document_cases.c.sha256 == sha256, document_cases.c.known | brought)
        )
        found = (self._cases.current(connection, row.case_id) for row in tied.all())
        return any(item is not None and may_read(item.case, actor) for item in found)

    def _brought(self, connection: Connection, sha256: str, person: str) -> bool:
        found = select(uploads.c.sha256).where(uploads.c.sha256 == sha256, uploads.c.person == person)
        return connection.execute(found).first() is not None
