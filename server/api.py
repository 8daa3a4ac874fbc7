"""The server's addresses: what may be asked and by whom. Every answer is JSON, JSON lines, bytes or a problem document.

Knows HTTP and hands on: judging is ``inbox.py``, reading ``feed.py``, documents ``documents.py``, people ``accounts.py``.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Annotated

import msgspec
from fastapi import APIRouter, FastAPI, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from app.models.check import may_read
from app.models.reading import read_json
from app.models.register import Rulebook
from app.models.wire import MAX_PUSH_ACTS, MAX_PUSH_BYTES, Session
from server import api_documents, api_texts, audit, problems
from server.accounts import begin_session
from server.arrival import arrive, is_name
from server.asking import OfficeHere, SignedIn, as_json, as_lines, written
from server.bodies import whole
from server.feed import LogForked, case_lines, page_after
from server.guard import Guard
from server.inbox import Push
from server.office import Office, open_office
from server.problems import ServerTrouble, document_of, headers_of, kind_of_status
from server.settings import Settings

_LOOPBACK_HOSTS = ("127.0.0.1", "localhost", "[::1]")

router = APIRouter()


def make_app(settings: Settings, rulebooks: Mapping[str, Rulebook] | None = None) -> FastAPI:
    """The application. Opens the database at once; shutting the application down closes it."""
    office = open_office(settings.checked(), rulebooks)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        yield
        await run_in_threadpool(office.close)

    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, redirect_slashes=False, lifespan=lifespan)
    app.state.office = office
    app.include_router(router)
    app.include_router(api_documents.router)
    app.include_router(api_texts.router)
    app.add_exception_handler(HTTPException, _framework_said_no)
    app.add_exception_handler(RequestValidationError, _wrong_shape)
    limits = settings.limits
    app.add_middleware(
        Guard,
        hosts=_LOOPBACK_HOSTS if settings.practice else (),
        most=limits.connections,
        linger_s=limits.linger_s,
    )
    return app


async def _framework_said_no(request: Request, fault: Exception) -> Response:
    kind = kind_of_status(fault.status_code if isinstance(fault, HTTPException) else 500)
    allow = (fault.headers or {}).get("Allow", "") if isinstance(fault, HTTPException) else ""
    headers = headers_of(kind) | ({"allow": allow} if allow else {})
    return Response(document_of(kind), kind.status, headers)


async def _wrong_shape(request: Request, fault: Exception) -> Response:
    return Response(document_of(problems.MALFORMED), problems.MALFORMED.status, headers_of(problems.MALFORMED))


# --- first contact and sign-in --------------------------------------------------------------------------


@router.get("/livez")
def livez() -> Response:
    """Whether the process runs."""
    return as_json({"alive": True})


@router.get("/readyz")
def readyz(office: OfficeHere) -> Response:
    """Whether the server can do its work: the database answers and there is room for documents."""
    if office.not_ready():
        raise ServerTrouble(problems.BUSY, 5)
    return as_json({"ready": True})


@router.get("/v1/hello")
def hello(office: OfficeHere) -> Response:
    """What the server is and which acts it knows."""
    return as_json(office.hello())


@router.get("/v1/people")
def people(office: OfficeHere) -> Response:
    """Who can be picked on a practice server; elsewhere there is no such address."""
    if not office.settings.practice:
        raise ServerTrouble(problems.NOT_FOUND)
    return as_json(office.sessions.list_people())


class _Picked(msgspec.Struct, forbid_unknown_fields=True):
    person: str


@router.post("/v1/sign-in/practice")
async def sign_in_practice(request: Request, office: OfficeHere) -> Response:
    """Signs in the person who was picked; practice only."""
    if not office.settings.practice:
        raise ServerTrouble(problems.NOT_FOUND)
    body = await whole(request, office.settings.limits.small_body_bytes, office.settings.limits)
    try:
        picked = read_json(body, _Picked)
    except (msgspec.MsgspecError, RecursionError) as fault:
        raise ServerTrouble(problems.MALFORMED) from fault
    session = await written(office.writer.submit(_sign_in(office, picked.person)))
    if session is None:
        raise ServerTrouble(problems.UNAUTHENTICATED)
    return as_json(session)


def _sign_in(office: Office, person: str) -> Callable[[Connection], object]:
    def work(connection: Connection) -> object:
        session = begin_session(connection, person, office.clock.now(), office.settings.session_hours)
        kind = "signed-in" if session else "sign-in-refused"
        audit.note_event(connection, office.clock, kind, person if session else "")
        return session

    return work


@router.get("/v1/me")
async def me(actor: SignedIn) -> Response:
    """Who the token stands for, with the roles and groups that count here."""
    roles = tuple(sorted(role.value for role in actor.roles))
    groups = tuple(sorted(group.value for group in actor.groups))
    return as_json(Session(token="", expires="", person=actor.id, name=actor.name, roles=roles, groups=groups))


# --- acts ----------------------------------------------------------------------------------------------


@router.post("/v1/push")
async def push(request: Request, office: OfficeHere, actor: SignedIn) -> Response:
    """Acts in, answers out, line by line in the same order."""
    body = await whole(request, MAX_PUSH_BYTES, office.settings.limits)
    bodies = [line for line in body.split(b"\n") if line.strip()]
    if len(bodies) > MAX_PUSH_ACTS:
        raise ServerTrouble(problems.TOO_LARGE)
    if not bodies:
        raise ServerTrouble(problems.MALFORMED)
    arrived = await run_in_threadpool(lambda: [arrive(line, actor) for line in bodies])
    judged = await written(
        office.writer.submit(Push(office.desk, actor, arrived), lambda done: office.cases.keep(done.cases))
    )
    return as_lines(judged.results)


@router.get("/v1/log")
def read_log(
    office: OfficeHere,
    actor: SignedIn,
    cursor: Annotated[str, Query(max_length=200)] = "",
    limit: Annotated[int, Query(ge=1)] = 500,
) -> Response:
    """The log after a cursor, without cases this person may not read; the last line has the next cursor."""
    most = min(limit, office.settings.limits.log_lines)
    try:
        with office.database.reader.begin() as connection:
            feed = page_after(connection, office.cases, office.cursors, cursor, most, actor)
    except LogForked as fault:
        raise ServerTrouble(problems.LOG_FORKED) from fault
    last = {
        "cursor": feed.cursor,
        "head": feed.head,
        "more": feed.more,
        "closed": feed.closed,
        "opened": feed.opened,
    }
    return as_lines((*feed.lines, last))


@router.get("/v1/cases/{case_id}/log")
def read_case_log(
    case_id: str,
    office: OfficeHere,
    actor: SignedIn,
    after: Annotated[int, Query(ge=0, le=2**31 - 1)] = 0,
    limit: Annotated[int, Query(ge=1)] = 500,
) -> Response:
    """One case's history after a revision. What is shown is written down first."""
    if not is_name(case_id):
        raise ServerTrouble(problems.NOT_FOUND)
    with office.database.reader.begin() as connection:
        folded = office.cases.read(connection, (case_id,)).get(case_id)
        if folded is None:
            raise ServerTrouble(problems.NOT_FOUND)
        if not may_read(folded.case, actor):
            office.note_denied(actor, case_id)
            raise ServerTrouble(problems.NOT_FOUND)
        lines, more = case_lines(connection, folded, after, min(limit, office.settings.limits.log_lines))
    office.show(actor, "case", case_id)
    return as_lines(lines, {"sync-more": "1"} if more else {})
