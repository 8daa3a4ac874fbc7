"""A port of this machine that waits for the browser to come back from the identity provider (RFC 8252 section 7.3).

It listens on 127.0.0.1 only, on a port the system chooses, and takes exactly one answer: the one with our ``state``. Anything
else that knocks is turned away and the wait goes on, so that a page on the machine cannot end a sign-in.
"""

from __future__ import annotations

import hmac
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from urllib.parse import parse_qs, urlsplit

from app.services.problems import SignInProblem

_PATH = "/signed-in"
_PAGE = (
    "<!doctype html><html lang='nb'><meta charset='utf-8'><title>Arbeidsbenken</title>"
    "<p>Du kan lukke dette vinduet og gå tilbake til Arbeidsbenken.</p>"
    "<p lang='en'>You can close this window and go back to Arbeidsbenken.</p></html>"
)


class LoopbackListener:
    """Waits for the one answer that carries ``state``."""

    def __init__(self, state: str) -> None:
        self._answer = ""
        self._arrived = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _callback_for(self, state))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), name="sign-in", daemon=True)

    @property
    def address(self) -> str:
        """Where the provider sends the browser back to."""
        return f"http://127.0.0.1:{self._server.server_port}{_PATH}"

    def __enter__(self) -> LoopbackListener:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def take(self, query: str) -> None:
        """The answer's query, once."""
        if not self._arrived.is_set():
            self._answer = query
            self._arrived.set()

    def wait(self, wait_s: float) -> str:
        """The query of the answer. Raises ``SignInProblem`` when none comes in time."""
        if not self._arrived.wait(wait_s):
            raise SignInProblem(detail="nothing came back from the browser in time")
        return self._answer


def _callback_for(listener: LoopbackListener, state: str) -> type[BaseHTTPRequestHandler]:
    """A request class bound to one listener; the standard library wants a class, not an object."""

    class Callback(BaseHTTPRequestHandler):
        timeout = 5

        def do_GET(self) -> None:
            place = urlsplit(self.path)
            given = parse_qs(place.query).get("state", [""])
            ours = len(given) == 1 and hmac.compare_digest(given[0].encode(), state.encode())
            if place.path != _PATH or not ours:
                self.send_error(404)
                return
            page = _PAGE.encode()
            self.send_response(200)
            self.send_header("content-type", "text/html; charset=utf-8")
            self.send_header("content-length", str(len(page)))
            self.send_header("cache-control", "no-store")
            self.send_header("referrer-policy", "no-referrer")
            self.end_headers()
            self.wfile.write(page)
            listener.take(place.query)

        def log_message(self, format: str, *args: object) -> None:
            """The address holds the code; it goes into no log."""

    return Callback
