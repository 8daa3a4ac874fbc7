"""What every part of the workbench stands on: the local database, who works here, the rules, clocks and the server.

Knows how to read and write the store and how to tell the window that something changed; knows nothing of what a part
does with that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from app.models import wire
from app.models.identifiers import PostalCode
from app.models.letter_texts.change import TextAnswer, TextChange, TextEntry
from app.models.register import Rulebook
from app.models.store.database import Connection, Database, StoreFault
from app.models.texts import Language
from app.models.values import Actor
from app.services.letters.hallmark import Hallmark, no_hallmark
from app.services.office_texts import OfficeTexts
from app.services.problems import ServerProblem, StorageProblem
from app.services.profile import Profile


class ServerLink(Protocol):
    """What the workbench asks of the server; ``app.services.api.ServerApi`` is one."""

    def hello(self) -> wire.Hello: ...
    def people(self) -> Sequence[wire.PersonHere]: ...
    def push(self, bodies: Sequence[bytes]) -> tuple[wire.PushResult, ...]: ...
    def log(self, cursor: str, limit: int) -> wire.LogPage: ...
    def case_log(self, case_id: str, after: int) -> tuple[wire.LogLine, ...]: ...
    def has_blob(self, sha256: str) -> bool: ...
    def put_blob(self, sha256: str, data: bytes) -> None: ...
    def get_blob(self, sha256: str) -> bytes: ...
    def texts(self, after: int) -> Sequence[TextEntry]: ...
    def change_texts(self, base: int, change: TextChange) -> TextAnswer: ...
    def close(self) -> None: ...


class Documents(Protocol):
    """Stored files by their SHA-256; ``app.services.documents.DocumentStore`` is one."""

    def put(self, data: bytes) -> str: ...
    def get(self, sha256: str) -> bytes: ...
    def has(self, sha256: str) -> bool: ...
    def forget(self, sha256: str) -> None: ...


@dataclass
class Core:
    """The ground of one open workbench. ``today`` is the business date, ``now`` the time that acts are stamped with."""

    database: Database
    actor: Actor
    rulebook: Rulebook
    documents: Documents
    today: Callable[[], date]
    now: Callable[[], datetime]
    api: ServerLink | None = None
    postal_codes: dict[str, PostalCode] = field(default_factory=dict)
    language: Language = Language.NB
    poke: Callable[[], None] = lambda: None
    """Tells the sync that there is something to send."""
    listeners: list[Callable[[frozenset[str]], None]] = field(default_factory=list)
    device: str = ""
    profile: Profile | None = None
    """Where all this lies on this machine; None for a workbench that lies nowhere."""
    texts: OfficeTexts = field(default_factory=OfficeTexts)
    hallmark: Hallmark = field(default_factory=no_hallmark)
    """How final letters are marked: the address for their codes, and the seal."""

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A durable transaction; never nested. Raises ``StorageProblem``, and then nothing of it was kept."""
        try:
            with self.database.write() as connection:
                yield connection
        except StoreFault as fault:
            raise StorageProblem(detail=str(fault)) from fault

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A steady view of what is saved. Raises ``StorageProblem``."""
        try:
            with self.database.read() as connection:
                yield connection
        except StoreFault as fault:
            raise StorageProblem(detail=str(fault)) from fault

    def server(self) -> ServerLink:
        """The server. Raises ``ServerProblem`` where this workbench has none."""
        if self.api is None:
            raise ServerProblem(detail="this workbench has no server")
        return self.api

    def notify(self, case_ids: frozenset[str]) -> None:
        """Tells everybody who listens that these cases changed."""
        for listener in tuple(self.listeners):
            listener(case_ids)

    def stamp(self) -> str:
        """The time now, as it is written into acts and lists: ISO 8601 with offset and milliseconds."""
        return self.now().isoformat(timespec="milliseconds")


class Part:
    """Base of the parts of the workbench: each has the core and nothing else in common."""

    def __init__(self, core: Core) -> None:
        self._core = core
