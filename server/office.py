"""Everything the server consists of, put together once: database, writer, cases, documents, people, rulebooks.

The routes ask it; it knows nothing of HTTP.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping

import msgspec
from sqlalchemy import select

import resources
from app.models.letter_texts.shipped import shipped_from
from app.models.register import CURRENT_RULEBOOK, Rulebook, rulebook_from
from app.models.values import Actor
from app.models.wire import PROTOCOL, VERSIONS, Hello
from server import audit
from server.accounts import Identity, Sessions, enrol, people_from
from server.cases import Cases
from server.clock import Clock
from server.database import Database, log_head, open_database
from server.desk import Desk
from server.documents import Documents
from server.feed import Cursors
from server.oidc import OidcIdentity
from server.settings import Settings
from server.texts import TextDesk
from server.writer import Writer

_MIN_FREE_BYTES = 200 * 1024 * 1024


class Office(msgspec.Struct, frozen=True):
    """The server without its HTTP."""

    settings: Settings
    database: Database
    writer: Writer
    clock: Clock
    cases: Cases
    documents: Documents
    sessions: Sessions
    identities: tuple[Identity, ...]
    cursors: Cursors
    desk: Desk
    texts: TextDesk

    def who(self, token: str) -> Actor | None:
        """The person a bearer token stands for, or None."""
        now = self.clock.now()
        return next(filter(None, (identity.actor(token, now) for identity in self.identities)), None)

    def hello(self) -> Hello:
        with self.database.reader.begin() as connection:
            head = connection.execute(select(log_head.c.seq)).scalar_one()
        return Hello(
            protocol_min=PROTOCOL,
            protocol_max=PROTOCOL,
            types=VERSIONS,
            epoch=self.database.epoch,
            head=head,
            time=self.clock.stamp(),
            today=self.clock.today().isoformat(),
            practice=self.settings.practice,
            rulebook=CURRENT_RULEBOOK,
        )

    def show(self, actor: Actor, what: str, name: str) -> None:
        """Writes that this person is shown something, and comes back only when that is on the disk."""
        self.writer.submit(lambda connection: audit.note_shown(connection, self.clock, actor.id, what, name)).result()

    def note_denied(self, actor: Actor, name: str) -> None:
        """Writes that somebody asked for what they may not see; nobody waits, so the answer takes no longer for it."""
        self.writer.submit(lambda connection: audit.note_event(connection, self.clock, "denied", actor.id, name))

    def not_ready(self) -> str:
        """Why the server cannot do its work now; empty when it can."""
        with self.database.reader.begin() as connection:
            connection.execute(select(log_head.c.seq)).scalar_one()
        free = shutil.disk_usage(self.settings.documents).free
        return "" if free > _MIN_FREE_BYTES else "the disk is nearly full"

    def close(self) -> None:
        self.writer.close()
        self.database.close()


def open_office(settings: Settings, rulebooks: Mapping[str, Rulebook] | None = None) -> Office:
    """The server's parts over its database, which is made or brought up to date."""
    books = rulebooks if rulebooks is not None else shipped_rulebooks(settings.practice)
    database = open_database(settings.database, settings.database_key)
    clock = Clock(settings.today)
    cases = Cases(settings.limits.cached_cases)
    documents = Documents(settings.documents, cases, clock)
    sessions = Sessions(database.reader)
    writer = Writer(database.writer)
    if settings.practice:
        everybody = people_from(resources.read("practice/people.json"))
        writer.submit(lambda connection: enrol(connection, everybody)).result()
    return Office(
        settings=settings,
        database=database,
        writer=writer,
        clock=clock,
        cases=cases,
        documents=documents,
        sessions=sessions,
        identities=(sessions, *((OidcIdentity(settings.oidc),) if settings.oidc else ())),
        cursors=Cursors(database.epoch, database.secret),
        desk=Desk(cases, documents, books, clock, settings.case_number),
        texts=TextDesk(shipped_from(resources.read_folder("letters")), clock),
    )


def shipped_rulebooks(practice: bool) -> dict[str, Rulebook]:
    """Every version of the rules that the program ships, by version."""
    folders = sorted(folder for folder in resources.path("rules").iterdir() if folder.is_dir())
    return {folder.name: rulebook_from(resources.read_folder(f"rules/{folder.name}"), practice) for folder in folders}
