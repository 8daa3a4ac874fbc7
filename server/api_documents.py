"""The addresses of documents: whether one is here, its bytes, and taking one in."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from fastapi.responses import FileResponse
from starlette.concurrency import run_in_threadpool

from app.models.values import Actor, Role
from server import problems
from server.asking import NO_STORE, OfficeHere, SignedIn, written
from server.bodies import pieces
from server.documents import DigestDiffers, is_sha256
from server.office import Office
from server.problems import ServerTrouble

router = APIRouter()


def _must_be_readable(sha256: str, office: Office, actor: Actor) -> None:
    if not is_sha256(sha256) or not office.documents.has(sha256):
        raise ServerTrouble(problems.NOT_FOUND)
    with office.database.reader.begin() as connection:
        if not office.documents.may_read(connection, sha256, actor):
            office.note_denied(actor, sha256)
            raise ServerTrouble(problems.NOT_FOUND)


@router.head("/v1/blobs/{sha256}")
def has_blob(sha256: str, office: OfficeHere, actor: SignedIn) -> Response:
    """Whether the document is here, as far as this person may know."""
    _must_be_readable(sha256, office, actor)
    return Response(status_code=200, headers=NO_STORE)


@router.get("/v1/blobs/{sha256}")
def read_blob(sha256: str, office: OfficeHere, actor: SignedIn) -> Response:
    """A document's bytes. What is shown is written down first."""
    _must_be_readable(sha256, office, actor)
    office.show(actor, "document", sha256)
    return FileResponse(
        office.documents.path(sha256),
        media_type="application/octet-stream",
        headers=NO_STORE | {"x-content-type-options": "nosniff"},
    )


@router.put("/v1/blobs/{sha256}")
async def write_blob(sha256: str, request: Request, office: OfficeHere, actor: SignedIn) -> Response:
    """Takes a document in. The answer is the same whether or not it was here before."""
    if not is_sha256(sha256):
        raise ServerTrouble(problems.NOT_FOUND)
    if not actor.roles & {Role.CASEWORKER, Role.APPROVER}:
        raise ServerTrouble(problems.FORBIDDEN)
    limits = office.settings.limits
    with office.documents.receive(sha256) as incoming:
        async for piece in pieces(request, limits.blob_bytes, limits):
            await run_in_threadpool(incoming.write, piece)
        try:
            await run_in_threadpool(incoming.finish)
        except DigestDiffers as fault:
            raise ServerTrouble(problems.DIGEST_DIFFERS) from fault
    await written(office.writer.submit(lambda connection: office.documents.uploaded(connection, sha256, actor.id)))
    return Response(status_code=201, headers=NO_STORE)
