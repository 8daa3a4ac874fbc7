"""A line to the server that is made when it is first needed, so that nobody waits for a server in order to begin.

Knows nothing of how the line is made; what makes it may take seconds and is called by whoever asks first, once.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from app.models import wire
from app.models.letter_texts.change import TextAnswer, TextChange, TextEntry
from app.services.core import ServerLink
from app.services.problems import ServerProblem


class LateLink:
    """A ``ServerLink``. ``connect`` answers with the real one or raises a ``Problem``; then it is tried again later."""

    def __init__(self, connect: Callable[[], ServerLink]) -> None:
        self._connect = connect
        self._turn = threading.Lock()
        self._link: ServerLink | None = None
        self._closed = False

    def _there(self) -> ServerLink:
        with self._turn:
            if self._closed:
                raise ServerProblem(detail="the line is closed")
            if self._link is None:
                self._link = self._connect()
            return self._link

    def hello(self) -> wire.Hello:
        return self._there().hello()

    def people(self) -> Sequence[wire.PersonHere]:
        """Never makes the line: whoever asks for the people is about to show a case, and those kept here will do."""
        link = self._link
        if link is None:
            raise ServerProblem(detail="the line is not there yet")
        return link.people()

    def push(self, bodies: Sequence[bytes]) -> tuple[wire.PushResult, ...]:
        return self._there().push(bodies)

    def log(self, cursor: str, limit: int) -> wire.LogPage:
        return self._there().log(cursor, limit)

    def case_log(self, case_id: str, after: int) -> tuple[wire.LogLine, ...]:
        return self._there().case_log(case_id, after)

    def has_blob(self, sha256: str) -> bool:
        return self._there().has_blob(sha256)

    def put_blob(self, sha256: str, data: bytes) -> None:
        self._there().put_blob(sha256, data)

    def get_blob(self, sha256: str) -> bytes:
        return self._there().get_blob(sha256)

    def texts(self, after: int) -> Sequence[TextEntry]:
        return self._there().texts(after)

    def change_texts(self, base: int, change: TextChange) -> TextAnswer:
        return self._there().change_texts(base, change)

    def close(self) -> None:
        with self._turn:
            self._closed = True
            if self._link is not None:
                self._link.close()
