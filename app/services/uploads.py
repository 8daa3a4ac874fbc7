"""Documents on their way to the server: each is there before an act that names it. Knows no log."""

from __future__ import annotations

from collections.abc import Iterable

from app.models.case.entry import Entry
from app.models.store import shelves
from app.models.store.database import Connection
from app.models.store.outbox import Outgoing
from app.services.cases import read_body
from app.services.core import Core
from app.services.listing import contents_named, documents_named


def named_in(entry: Entry | None) -> tuple[str, ...]:
    """The documents that an entry names, with what its letter says; none where this program cannot read it."""
    return (*documents_named(entry.act), *contents_named(entry.act)) if entry else ()


class Uploads:
    """Stored documents and the server's copies of them."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def before(self, acts: Iterable[Outgoing]) -> None:
        """Puts everything that these acts name at the server. Raises ``Problem``."""
        for act in acts:
            for sha256 in named_in(read_body(act.body)):
                self.upload(sha256)

    def upload(self, sha256: str) -> None:
        """Puts one document at the server, if it is here and the server is not known to have it. Raises ``Problem``."""
        with self._core.read() as connection:
            if shelves.uploaded(connection, sha256):
                return
        if not self._core.documents.has(sha256):
            return
        api = self._core.server()
        if not api.has_blob(sha256):
            api.put_blob(sha256, self._core.documents.get(sha256))
        with self._core.write() as connection:
            shelves.set_uploaded(connection, sha256, True)

    def will_go_up(self, connection: Connection, act: Outgoing) -> bool:
        """Whether the documents the server lacks are here: then they go up in the next round and the act waits for them."""
        entry = read_body(act.body)
        names = documents_named(entry.act) if entry else ()
        for sha256 in names:
            shelves.set_uploaded(connection, sha256, False)
        return bool(names) and all(self._core.documents.has(sha256) for sha256 in names)

    def forget(self, documents: Iterable[str]) -> None:
        """Takes documents off this machine that this person may no longer read."""
        for sha256 in documents:
            self._core.documents.forget(sha256)
