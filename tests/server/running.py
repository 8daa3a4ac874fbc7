"""A real server for tests: on a socket in a thread, in a process of its own, or without sockets for long walks."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import httpx
import uvicorn
from fastapi import FastAPI

from app.models.register import Rulebook
from app.services.api import ServerApi
from server.api import make_app
from server.run import address_of, bind
from server.settings import Limits, Oidc, Settings

ROOT = Path(__file__).parent.parent.parent


def practice_settings(
    folder: Path, today: date | None = None, limits: Limits | None = None, oidc: Oidc | None = None
) -> Settings:
    """Settings of a practice server whose database and documents lie in ``folder``."""
    return Settings(
        port=0,
        database=f"sqlite:///{folder / 'server.db'}",
        documents=folder / "server-documents",
        practice=True,
        today=today,
        limits=limits or Limits(),
        oidc=oidc,
    )


def running_server(
    folder: Path,
    settings: Settings | None = None,
    rulebooks: Mapping[str, Rulebook] | None = None,
    today: date | None = None,
) -> tuple[str, Callable[[], None]]:
    """A server over real HTTP in a thread of this process: its address, and what stops it.

    The same folder again is the same server restarted.
    """
    chosen = settings or practice_settings(folder, today)
    app = make_app(chosen, rulebooks)
    listening = bind(chosen.host, chosen.port)
    config = uvicorn.Config(
        app, log_config=None, access_log=False, lifespan="on", ws="none", timeout_graceful_shutdown=2
    )
    server = uvicorn.Server(config)
    started = threading.Event()

    async def run() -> None:
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        while not server.started and not serving.done():
            await asyncio.sleep(0.002)
        started.set()
        await serving

    thread = threading.Thread(target=lambda: asyncio.run(run()), name="test-server", daemon=True)
    thread.start()
    assert started.wait(20), "the server did not start"

    def stop() -> None:
        server.should_exit = True
        thread.join(20)
        listening.close()

    return address_of(listening), stop


@contextmanager
def serving(folder: Path, **given: object) -> Iterator[str]:
    """``running_server`` for a ``with``: gives the address."""
    address, stop = running_server(folder, **given)  # type: ignore[arg-type]
    try:
        yield address
    finally:
        stop()


class ServerProcess:
    """A server in a process of its own, for killing and for looking at what it prints."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        words = ("--port", "0", "--practice", "--database", f"sqlite:///{folder / 'server.db'}")
        self._errors = (folder / "server-stderr.txt").open("ab")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "server", *words, "--documents", str(folder / "server-documents"), *arguments],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line.startswith("listening on http://"), (folder / "server-stderr.txt").read_text()
        self.address = line.removeprefix("listening on ").strip()

    def kill(self) -> None:
        """Ends it as a power cut would, without a word."""
        self.process.kill()
        self._done()

    def terminate(self) -> int:
        """Asks it to end (SIGTERM); its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self._done()

    def _done(self) -> int:
        code = self.process.wait(20)
        assert self.process.stdout is not None
        self.process.stdout.close()
        self._errors.close()
        return code


_NURSERY = """
import os, sys
from server.run import serve
from server.settings import settings_of
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        os._exit(serve(settings_of(sys.argv[1:], {})))
    print("pid", child, flush=True)
    os.waitpid(child, 0)
"""


class ServerNursery:
    """Starts one server process after another without importing everything again each time; for killing many of them."""

    def __init__(self, folder: Path) -> None:
        words = ("--port", "0", "--practice", "--database", f"sqlite:///{folder / 'server.db'}")
        self._errors = (folder / "server-stderr.txt").open("ab")
        self._process = subprocess.Popen(
            [sys.executable, "-c", _NURSERY, *words, "--documents", str(folder / "server-documents")],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )

    def start(self) -> tuple[str, Callable[[], None]]:
        """A fresh server process: its address, and what kills it without a word."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write("another\n")
        self._process.stdin.flush()
        said = dict(self._process.stdout.readline().rsplit(" ", 1) for _ in range(2))
        child = int(said["pid"])
        return said["listening on"].strip(), lambda: os.kill(child, signal.SIGKILL)

    def close(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout, self._errors):
            assert pipe is not None
            pipe.close()
        self._process.wait(20)


class InProcess(httpx.BaseTransport):
    """Hands requests straight to the application on an event loop of its own: no sockets, for walks of many thousand acts."""

    def __init__(self, app: FastAPI) -> None:
        self._inner = httpx.ASGITransport(app=app)
        self._app = app
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="in-process-server", daemon=True)
        self._thread.start()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return asyncio.run_coroutine_threadsafe(self._answer(request), self._loop).result(60)

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        body = request.read()
        passed = httpx.Request(request.method, request.url, headers=request.headers, content=body)
        response = await self._inner.handle_async_request(passed)
        content = await response.aread()
        return httpx.Response(response.status_code, headers=response.headers, content=content, request=request)

    def close(self) -> None:
        """A client that is done leaves the server running for the others."""

    def stop(self) -> None:
        """Closes the application and the loop."""
        self._app.state.office.close()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()


@contextmanager
def server_in_process(
    folder: Path, settings: Settings | None = None, rulebooks: Mapping[str, Rulebook] | None = None
) -> Iterator[Callable[[str], ServerApi]]:
    """A server without sockets: gives a function from a person's id to a client signed in as that person ("" for nobody)."""
    transport = InProcess(make_app(settings or practice_settings(folder), rulebooks))
    clients: list[ServerApi] = []

    def client(person: str) -> ServerApi:
        api = ServerApi("http://127.0.0.1", transport=transport)
        clients.append(api)
        if person:
            api.sign_in_practice(person)
        return api

    try:
        yield client
    finally:
        for api in clients:
            api.close()
        transport.stop()
