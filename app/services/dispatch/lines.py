"""The rows of the list of letters as lines of the dispatch desk: how far each has come, and in which envelope it lies."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.models.postage import PostageTable
from app.models.values import LetterKind
from app.services.dispatch.about import About, last_line, read_about
from app.services.dispatch.book import Book
from app.services.dispatch.envelopes import Stationery, in_envelopes, sheets_of
from app.services.pages_dispatch import LetterLine, Stage


def desk_lines(
    rows: Sequence[Any], book: Book, house: Stationery, table: PostageTable | None
) -> tuple[LetterLine, ...]:
    """A line for each row, in the same order, with the envelope that it lies in."""
    lines = {line.letter_id: line for line in in_envelopes([_line(row, book, house) for row in rows], house, table)}
    return tuple(lines[row.letter_id] for row in rows)


def _line(row: Any, book: Book, house: Stationery) -> LetterLine:
    about, mark = read_about(row.about), book.mark(row.letter_id)
    stage = _stage(row, about, book)
    here = stage in (Stage.TO_PRINT, Stage.PRINTED)
    enclosed = mark.enclosed if here else about.enclosed
    to = mark.to if stage is Stage.CAME_BACK else None
    other_address = about.new_address or to is not None
    address_sheet = (1,) if other_address else ()
    return LetterLine(
        case_id=row.case_id,
        case_number=row.number,
        case_title=row.title,
        letter_id=row.letter_id,
        kind=LetterKind(row.kind),
        recipient=to.name if to else row.recipient,
        language=row.language,
        issued=date.fromisoformat(row.issued),
        document=row.document,
        dispatched_on=date.fromisoformat(row.dispatched_on) if row.dispatched_on else None,
        dispatched_how=row.dispatched_how,
        stage=stage,
        pages=about.pages,
        sheets=sheets_of((*address_sheet, about.pages, *enclosed), house.duplex),
        place=last_line(to) if to and not about.protected else about.place,
        protected=about.protected,
        together="" if about.protected else about.same,
        registered=mark.registered if here else about.registered,
        tracking=mark.tracking if here else about.tracking,
        enclosures=mark.enclosures if here else about.enclosures,
        printed_at=book.printed.get(row.letter_id, ""),
        uncertain=row.letter_id in book.uncertain,
        came_back=about.came_back,
        came_back_why=about.came_back_why,
        new_address=other_address,
        overturned=about.overturned,
    )


def _stage(row: Any, about: About, book: Book) -> Stage:
    if about.withdrawn and (about.came_back or not row.dispatched_on):
        return Stage.WITHDRAWN
    if about.came_back:
        return Stage.CAME_BACK
    if row.dispatched_on:
        return Stage.SENT
    return Stage.PRINTED if row.letter_id in book.printed else Stage.TO_PRINT
