"""The addresses of the letter texts: everybody reads the office's changes, specialists make them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import msgspec
from fastapi import APIRouter, Query, Request, Response
from sqlalchemy import Connection

from app.models.letter_texts.change import MAX_CHANGE_BYTES, TextAnswer, TextChange
from app.models.reading import read_json
from app.models.values import Actor
from server import problems
from server.asking import OfficeHere, SignedIn, as_json, as_lines, written
from server.bodies import whole
from server.office import Office
from server.problems import ServerTrouble
from server.texts import entries_after

router = APIRouter()


@router.get("/v1/texts")
def read_texts(office: OfficeHere, actor: SignedIn, after: Annotated[int, Query(ge=0, le=2**31 - 1)] = 0) -> Response:
    """The changes after a number, one a line."""
    del actor
    with office.database.reader.begin() as connection:
        return as_lines(entries_after(connection, after))


class _Asked(msgspec.Struct, forbid_unknown_fields=True):
    base: int
    change: TextChange


@router.post("/v1/texts")
async def change_texts(request: Request, office: OfficeHere, actor: SignedIn) -> Response:
    """A change on top of what its author has seen; the answer is the entry it became, or the reason why not."""
    body = await whole(request, MAX_CHANGE_BYTES, office.settings.limits)
    try:
        asked = read_json(body, _Asked)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as fault:
        raise ServerTrouble(problems.MALFORMED) from fault
    return as_json(await written(office.writer.submit(_work(office, actor, asked))))


def _work(office: Office, actor: Actor, asked: _Asked) -> Callable[[Connection], TextAnswer]:
    def work(connection: Connection) -> TextAnswer:
        return office.texts.change(connection, actor, asked.base, asked.change)

    return work
