"""Running the server: bind, say where, serve until told to stop."""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn

from server.api import make_app
from server.migrations import DatabaseTooNew
from server.settings import Settings, SettingsWrong

_GRACE_S = 10


class _Announcing(uvicorn.Server):
    """A uvicorn server that says on stdout where it listens, once it does."""

    def __init__(self, config: uvicorn.Config, address: str) -> None:
        super().__init__(config)
        self._address = address

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        if not self.should_exit:
            print(f"listening on {self._address}", flush=True)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Ends on SIGTERM and Ctrl+C without raising the signal again afterwards: a clean end is exit code 0."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self.handle_exit) for number in (signal.SIGTERM, signal.SIGINT)}
        try:
            yield
        finally:
            for number, earlier in before.items():
                signal.signal(number, earlier)


def serve(settings: Settings) -> int:
    """Serves until SIGTERM or Ctrl+C. 0 after a clean end, 1 if the server could not run, 2 if the settings are wrong."""
    try:
        checked = settings.checked()
    except SettingsWrong as fault:
        print(str(fault), file=sys.stderr)
        return 2
    _log_to_stderr()
    try:
        listening = bind(checked.host, checked.port)
    except OSError as fault:
        print(f"Cannot listen on {checked.host}:{checked.port}: {fault.strerror}", file=sys.stderr)
        return 1
    try:
        app = make_app(checked)
    except DatabaseTooNew:
        print("The database was made by a newer program. Update this one.", file=sys.stderr)
        listening.close()
        return 1
    config = uvicorn.Config(
        app,
        access_log=False,
        log_config=None,
        proxy_headers=False,
        server_header=False,
        limit_concurrency=checked.limits.connections * 2,
        timeout_keep_alive=15,
        timeout_graceful_shutdown=_GRACE_S,
        lifespan="on",
        ws="none",
    )
    try:
        asyncio.run(_Announcing(config, address_of(listening)).serve(sockets=[listening]))
    finally:
        listening.close()
    return 0


def bind(host: str, port: int) -> socket.socket:
    """A listening socket; port 0 chooses a free one. Raises ``OSError``.

    It says outright that it speaks TCP, because asyncio turns Nagle's algorithm off only for sockets that do; with it every
    answer would wait 40 ms for the client's acknowledgement.
    """
    family, kind, protocol, _, place = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP
    )[0]
    made = socket.socket(family, kind, protocol)
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind(place)
    except OSError:
        made.close()
        raise
    return made


def address_of(listening: socket.socket) -> str:
    """The address of a bound socket, as a URL."""
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _log_to_stderr() -> None:
    """The application log goes to stderr; the libraries' own loggers say only what went wrong."""
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    for name in ("uvicorn", "sqlalchemy", "asyncio"):
        logging.getLogger(name).setLevel(logging.WARNING)
