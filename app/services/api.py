"""The client of the server: one method per address, answers as types, trouble as problems.

Knows HTTP and ``app.models.wire``; nothing of databases or of what the answers are used for. One instance may be used from
several threads. Certificates are checked against the operating system's trust store.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

import httpx
import msgspec

from app.models.letter_texts.change import TextAnswer, TextChange, TextEntry
from app.models.reading import read_json
from app.models.wire import (
    PROTOCOL,
    Hello,
    LogLine,
    LogPage,
    PersonHere,
    PushResult,
    ServerProblemDocument,
    Session,
)
from app.services.problems import LogForked as LogForked
from app.services.problems import ServerProblem, SignInProblem

_TIMEOUT = httpx.Timeout(30.0, connect=5.0)
_CASE_PAGE = 500

T = TypeVar("T")


class _PageEnd(msgspec.Struct, frozen=True):
    """The last line of a page of the log."""

    cursor: str
    head: int
    more: bool
    closed: tuple[str, ...] = ()
    opened: tuple[str, ...] = ()


class ServerApi:
    """The server at ``base_url``, asked in the name of whoever ``token`` stands for.

    Raises ``ServerProblem`` when the server cannot be reached or answers something unusable, ``SignInProblem`` when it
    does not know the token, ``LogForked`` when its log is another than the cursor's.
    """

    def __init__(self, base_url: str, token: str = "", transport: httpx.BaseTransport | None = None) -> None:
        self._token = token
        self._client = httpx.Client(
            base_url=base_url,
            timeout=_TIMEOUT,
            transport=transport,
            verify=ssl.create_default_context(),
            headers={"sync-protocol": str(PROTOCOL), "accept-encoding": "identity"},
            follow_redirects=False,
        )

    @property
    def token(self) -> str:
        return self._token

    def use_token(self, token: str) -> None:
        """Asks in another person's name from now on; an empty token signs out."""
        self._token = token

    def hello(self) -> Hello:
        """What the server is: protocol, act types it knows, today's date there."""
        return _decoded(self._ask("GET", "/v1/hello"), Hello)

    def people(self) -> tuple[PersonHere, ...]:
        """Who can be picked on a practice server."""
        return _decoded(self._ask("GET", "/v1/people"), tuple[PersonHere, ...])

    def sign_in_practice(self, person: str) -> Session:
        """Signs in a person by id on a practice server and asks in their name from now on."""
        session = _decoded(self._ask("POST", "/v1/sign-in/practice", msgspec.json.encode({"person": person})), Session)
        self._token = session.token
        return session

    def me(self) -> Session:
        """Who the token stands for, without the token."""
        return _decoded(self._ask("GET", "/v1/me"), Session)

    def push(self, bodies: Sequence[bytes]) -> tuple[PushResult, ...]:
        """Sends acts as they were written, at most 500 and 4 MiB; the answers in the same order."""
        if not bodies:
            return ()
        results = tuple(
            _decoded(line, PushResult) for line in _lines(self._ask("POST", "/v1/push", b"\n".join(bodies)))
        )
        if len(results) != len(bodies):
            raise ServerProblem(detail="it answered for another number of acts than were sent")
        return results

    def log(self, cursor: str = "", limit: int = 500) -> LogPage:
        """The next page of the log after ``cursor``; an empty cursor is the beginning."""
        lines = list(_lines(self._ask("GET", "/v1/log", params={"cursor": cursor, "limit": limit})))
        if not lines:
            raise ServerProblem(detail="it sent a page without an end")
        end = _decoded(lines[-1], _PageEnd)
        return LogPage(
            lines=tuple(_decoded(line, LogLine) for line in lines[:-1]),
            cursor=end.cursor,
            head=end.head,
            more=end.more,
            closed=end.closed,
            opened=end.opened,
        )

    def case_log(self, case_id: str, after: int = 0) -> tuple[LogLine, ...]:
        """One case's lines after revision ``after``, all of them."""
        found: list[LogLine] = []
        while True:
            query: dict[str, str | int] = {"after": found[-1].stamp.revision if found else after, "limit": _CASE_PAGE}
            response = self._send("GET", f"/v1/cases/{case_id}/log", b"", query)
            _raise_for(response)
            page = [_decoded(line, LogLine) for line in _lines(response.content)]
            found += page
            if not page or "sync-more" not in response.headers:
                return tuple(found)

    def has_blob(self, sha256: str) -> bool:
        """Whether the server has the document, as far as this person may know."""
        response = self._send("HEAD", f"/v1/blobs/{sha256}", b"", {})
        if response.status_code == httpx.codes.NOT_FOUND:
            return False
        _raise_for(response)
        return True

    def put_blob(self, sha256: str, data: bytes) -> None:
        """Stores a document under its SHA-256."""
        self._ask("PUT", f"/v1/blobs/{sha256}", data)

    def get_blob(self, sha256: str) -> bytes:
        """A document's bytes."""
        return self._ask("GET", f"/v1/blobs/{sha256}")

    def texts(self, after: int = 0) -> tuple[TextEntry, ...]:
        """The office's changes of the letter texts after a number."""
        lines = _lines(self._ask("GET", "/v1/texts", params={"after": after}))
        return tuple(_decoded(line, TextEntry) for line in lines)

    def change_texts(self, base: int, change: TextChange) -> TextAnswer:
        """Changes the letter texts on top of the change with the number ``base``; the entry it became, or why not."""
        body = msgspec.json.encode({"base": base, "change": change})
        return _decoded(self._ask("POST", "/v1/texts", body), TextAnswer)

    def close(self) -> None:
        self._client.close()

    def __enter__(self) -> ServerApi:
        return self

    def __exit__(self, *fault: object) -> None:
        self.close()

    def _ask(self, method: str, path: str, body: bytes = b"", params: Mapping[str, str | int] | None = None) -> bytes:
        """The body of a good answer. Raises the problem that a bad one stands for."""
        response = self._send(method, path, body, params or {})
        _raise_for(response)
        return response.content

    def _send(self, method: str, path: str, body: bytes, params: Mapping[str, str | int]) -> httpx.Response:
        headers = {"authorization": f"Bearer {self._token}"} if self._token else {}
        try:
            return self._client.request(method, path, content=body or None, params=params or None, headers=headers)
        except httpx.TimeoutException as fault:
            raise ServerProblem(detail="it does not answer in time") from fault
        except httpx.TransportError as fault:
            raise ServerProblem(detail="no connection") from fault
        except (httpx.HTTPError, httpx.InvalidURL) as fault:
            raise ServerProblem(detail="its address or answer cannot be used") from fault


def _raise_for(response: httpx.Response) -> None:
    if response.is_success:
        return
    document = _problem_in(response)
    if response.status_code == httpx.codes.UNAUTHORIZED:
        raise SignInProblem(detail=document.title)
    if document.type == "log-forked":
        raise LogForked(detail=document.title)
    raise ServerProblem(detail=document.title, type=document.type, retry_after_s=str(document.retry_after_s))


def _problem_in(response: httpx.Response) -> ServerProblemDocument:
    """The problem document of an answer, or one made up where something between us and the server answered."""
    try:
        return read_json(response.content, ServerProblemDocument)
    except msgspec.MsgspecError:
        status = response.status_code
        return ServerProblemDocument(type="unknown", title=f"it answered with status {status}", status=status)


def _decoded(data: bytes, kind: type[T]) -> T:
    try:
        return read_json(data, kind)
    except (msgspec.MsgspecError, RecursionError) as fault:
        raise ServerProblem(detail="it answered something this program cannot read") from fault


def _lines(data: bytes) -> Iterator[bytes]:
    return (line for line in data.split(b"\n") if line.strip())
