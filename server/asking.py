"""What every address of the server has in common: who is asking, and how an answer is written."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from concurrent.futures import Future
from typing import Annotated, TypeVar

import msgspec
from fastapi import Depends, Request, Response

from app.models.values import Actor
from app.models.wire import PROTOCOL
from server import problems
from server.office import Office
from server.problems import ServerTrouble

T = TypeVar("T")
JSON_LINES = "application/x-ndjson"
NO_STORE = {"cache-control": "no-store"}


def office_of(request: Request) -> Office:
    office: Office = request.app.state.office
    return office


OfficeHere = Annotated[Office, Depends(office_of)]


def signed_in(request: Request, office: OfficeHere) -> Actor:
    """Whoever the bearer token stands for. Runs off the event loop, since it asks the database."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise ServerTrouble(problems.UNAUTHENTICATED)
    if request.headers.get("sync-protocol", str(PROTOCOL)) != str(PROTOCOL):
        raise ServerTrouble(problems.PROTOCOL_TOO_OLD)
    actor = office.who(token)
    if actor is None:
        raise ServerTrouble(problems.UNAUTHENTICATED)
    return actor


SignedIn = Annotated[Actor, Depends(signed_in)]


async def written(future: Future[T]) -> T:
    """Waits for the writer. The job goes on even if the asker hangs up: what is begun is finished."""
    return await asyncio.shield(asyncio.wrap_future(future))


def as_json(value: object, status: int = 200) -> Response:
    return Response(msgspec.json.encode(value), status, media_type="application/json", headers=NO_STORE)


def as_lines(items: Iterable[object], headers: Mapping[str, str] | None = None) -> Response:
    body = b"".join(msgspec.json.encode(item) + b"\n" for item in items)
    return Response(body, media_type=JSON_LINES, headers=NO_STORE | dict(headers or {}))
