"""The book of the dispatch desk: what this machine has printed, and what was chosen for letters that have not left.

Paper is no act: until a letter is in its envelope nobody but the person at the desk needs to know. The book is kept with what
is typed, encrypted and durable, and says only what is certain. A letter is noted before it goes to the printer and again when
the printing system has taken it, so that after a crash the one in between is known to be uncertain.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from app.models.parties import Recipient
from app.models.reading import read_json
from app.models.store import shelves
from app.models.store.database import Connection

KEY = "dispatch:book"


class Mark(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How a letter that has not left is to be sent: as registered post (rekommandert), and with which enclosures."""

    registered: bool = False
    tracking: str = ""
    enclosures: tuple[str, ...] = ()
    enclosed: tuple[int, ...] = ()
    """The pages of each enclosure."""
    to: Recipient | None = None
    """The right address of a letter that came back, until it is sent again."""


class Item(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A letter in a print run. ``state`` is waiting, sending, printed or failed; ``at`` when it last changed."""

    case_id: str
    letter_id: str
    state: str = "waiting"
    at: str = ""


class Run(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A print run (utskriftsbunke): its letters in order, and how they are printed. ``open`` until all is accounted for."""

    begun: str
    printer: str = ""
    copies: int = 1
    duplex: bool = True
    tray: str = ""
    why: str = ""
    """Why letters that have left are printed again."""
    items: tuple[Item, ...] = ()
    open: bool = True

    def next(self) -> Item | None:
        """The first letter that has not been sent to the printer."""
        return next((item for item in self.items if item.state in ("waiting", "failed")), None)

    def with_item(self, letter_id: str, state: str, at: str) -> Run:
        """The run with another state of one letter; it is settled when none is left."""
        items = tuple(
            msgspec.structs.replace(item, state=state, at=at) if item.letter_id == letter_id else item
            for item in self.items
        )
        return msgspec.structs.replace(self, items=items, open=any(item.state != "printed" for item in items))

    def up_to(self, letter_id: str, at: str) -> Run:
        """The run as somebody counted it at the printer: everything to and with this letter came out, the rest did not."""
        last = next((place for place, item in enumerate(self.items) if item.letter_id == letter_id), -1)
        items = tuple(
            msgspec.structs.replace(item, state="printed" if place <= last else "waiting", at=at)
            for place, item in enumerate(self.items)
        )
        return msgspec.structs.replace(self, items=items, open=last + 1 < len(items))


class Book(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """``printed`` says when each letter was last printed here (ISO 8601), ``marks`` how each is to be sent."""

    printed: dict[str, str] = {}
    marks: dict[str, Mark] = {}
    run: Run | None = None

    @property
    def uncertain(self) -> frozenset[str]:
        """The letters of which nobody knows whether they came out."""
        return (
            frozenset(item.letter_id for item in self.run.items if item.state == "sending") if self.run else frozenset()
        )

    def mark(self, letter_id: str) -> Mark:
        return self.marks.get(letter_id, Mark())

    def with_mark(self, letter_id: str, mark: Mark) -> Book:
        marks = {name: kept for name, kept in self.marks.items() if name != letter_id}
        return msgspec.structs.replace(self, marks=marks if mark == Mark() else {**marks, letter_id: mark})

    def with_run(self, run: Run) -> Book:
        """The book with what the run says of its letters."""
        printed = dict(self.printed)
        for item in run.items:
            printed.pop(item.letter_id, None)
            if item.state == "printed":
                printed[item.letter_id] = item.at
        return msgspec.structs.replace(self, run=run, printed=printed)

    def without(self, letter_ids: Iterable[str]) -> Book:
        """The book after these letters have left: what was chosen for them stands in their cases now."""
        gone = frozenset(letter_ids)
        return msgspec.structs.replace(
            self,
            printed={name: at for name, at in self.printed.items() if name not in gone},
            marks={name: mark for name, mark in self.marks.items() if name not in gone},
        )


def read_book(connection: Connection) -> Book:
    """The book; one that cannot be read is an empty one, because it only remembers convenience, never a letter."""
    data = shelves.scratch_of(connection, KEY)
    try:
        return read_json(data, Book) if data else Book()
    except msgspec.MsgspecError:
        return Book()


def keep_book(connection: Connection, book: Book, at: str) -> None:
    shelves.keep_scratch(connection, KEY, msgspec.json.encode(book), at)
