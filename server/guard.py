"""The outermost layer: whatever goes wrong inside leaves as a problem document, and the application log learns where.

The application log may be read by everybody who runs the server, so it holds no personal data: no addresses of cases, no
bodies, no exception texts - only the method, the kind of address, the status and, for bugs, the place in the code.
"""

from __future__ import annotations

import asyncio
import logging
import time
import traceback
from collections.abc import Collection, MutableMapping
from typing import Any

from sqlalchemy.exc import DBAPIError
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.problems import BODY_TOO_SLOW, BUG, BUSY, DISK_FULL, MALFORMED, Kind, ServerTrouble, document_of, headers_of
from server.writer import WriterClosed

_LINGER_BYTES = 32 * 1024 * 1024

LOGGER = logging.getLogger("arbeidsbenken.server")


class AnswerBrokeOff(Exception):
    """Something went wrong after an answer had begun; all that is left is to close the connection."""


class Guard:
    """Wraps the application. ``hosts`` names the only Host fields it answers to (empty: any), ``most`` how many at once."""

    def __init__(self, app: ASGIApp, hosts: Collection[str] = (), most: int = 400, linger_s: float = 2.0) -> None:
        self._app = app
        self._hosts = frozenset(hosts)
        self._most = most
        self._linger_s = linger_s
        self._running = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started_s = time.monotonic()
        told = _Told(send)
        heard = _Heard(receive, self._linger_s)
        self._running += 1
        try:
            self._admit(scope)
            await self._app(scope, heard, told)
        except Exception as fault:  # whatever it is, the answer is a problem document and never the exception's text
            kind, wait_s = _judged(fault)
            if told.status:
                LOGGER.error("an answer broke off: %s", _place(fault))
                raise AnswerBrokeOff from None
            if kind is BUG:
                LOGGER.error("a bug: %s", _place(fault))
            if kind is not BODY_TOO_SLOW:
                await heard.out()
            await _send_problem(told, kind, wait_s)
        finally:
            self._running -= 1
        route = scope.get("route")
        LOGGER.info(
            "%s %s %d %d ms",
            scope["method"],
            getattr(route, "path", "-"),
            told.status,
            round((time.monotonic() - started_s) * 1000),
        )

    def _admit(self, scope: Scope) -> None:
        """Turns away what is not meant for this server, and more requests at once than it can hold."""
        if self._hosts and _host(scope) not in self._hosts:
            raise ServerTrouble(MALFORMED)
        if self._running > self._most:
            raise ServerTrouble(BUSY, 2)


class _Told:
    """Passes messages on and remembers the status that was sent; 0 while none was."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.status = 0

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = int(message["status"])
        await self._send(message)


class _Heard:
    """Passes the request's pieces on and remembers whether all of it has come."""

    def __init__(self, receive: Receive, linger_s: float) -> None:
        self._receive = receive
        self._linger_s = linger_s
        self._all = False

    async def __call__(self) -> Message:
        message = await self._receive()
        self._all = message["type"] != "http.request" or not message.get("more_body", False)
        return message

    async def out(self) -> None:
        """Hears the asker out, within bounds: closing on somebody who still speaks would cost them our answer."""
        left_bytes = _LINGER_BYTES
        try:
            async with asyncio.timeout(self._linger_s):
                while not self._all and left_bytes > 0:
                    left_bytes -= len((await self()).get("body", b""))
        except TimeoutError:
            return


def _judged(fault: Exception) -> tuple[Kind, int]:
    if isinstance(fault, ServerTrouble):
        return fault.kind, fault.retry_after_s
    if isinstance(fault, WriterClosed):
        return BUSY, 5
    if isinstance(fault, DBAPIError):
        full = "full" in str(fault.orig)
        return (DISK_FULL, 60) if full else (BUSY, 2)
    if isinstance(fault, OSError) and fault.errno == 28:
        return DISK_FULL, 60
    return BUG, 0


def _place(fault: BaseException) -> str:
    """The type of an exception and where it was raised, without its text, which may hold personal data."""
    frames = traceback.extract_tb(fault.__traceback__)
    where = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames[-6:]))
    return f"{type(fault).__name__} in {where}"


def _host(scope: MutableMapping[str, Any]) -> str:
    named = next((value for name, value in scope["headers"] if name == b"host"), b"").decode("latin-1")
    return named if named.endswith("]") else named.rsplit(":", 1)[0]


async def _send_problem(send: _Told, kind: Kind, wait_s: int) -> None:
    body = document_of(kind, wait_s)
    fields = {**headers_of(kind, wait_s), "content-length": str(len(body)), "connection": "close"}
    headers = [(name.encode(), value.encode()) for name, value in fields.items()]
    await send({"type": "http.response.start", "status": kind.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
