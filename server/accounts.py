"""People, their roles and groups, and who is signed in.

A session is a random token of which only the SHA-256 is kept, with an end. In practice a person signs in by being picked; in
earnest an identity provider vouches for them (``oidc.py``). Both stand behind ``Identity``.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol

import msgspec
from sqlalchemy import Connection, Engine, Row, delete, select, update

from app.models.reading import read_json
from app.models.values import Actor, Protection, Role
from app.models.wire import Session
from server.database import people, sessions


class Person(msgspec.Struct, frozen=True):
    """Somebody who may sign in (bruker)."""

    id: str
    name: str
    roles: tuple[Role, ...]
    groups: tuple[Protection, ...] = ()

    @property
    def actor(self) -> Actor:
        return Actor(id=self.id, name=self.name, roles=frozenset(self.roles), groups=frozenset(self.groups))


class Identity(Protocol):
    """Whoever can say which person a bearer token stands for."""

    def actor(self, token: str, now: datetime) -> Actor | None:
        """The person behind a token that is good at ``now``, or None."""
        ...


def people_from(data: bytes) -> tuple[Person, ...]:
    """The people in a JSON list of ``{id, name, roles, groups}``."""
    return read_json(data, tuple[Person, ...])


class Sessions:
    """Sessions in the server's own database; an ``Identity``."""

    def __init__(self, reader: Engine) -> None:
        self._reader = reader

    def actor(self, token: str, now: datetime) -> Actor | None:
        """The person of a session that has not ended, with the roles they have today."""
        with self._reader.begin() as connection:
            row = connection.execute(
                select(people, sessions.c.expires)
                .join(sessions, sessions.c.person == people.c.id)
                .where(sessions.c.token_hash == _hash(token), people.c.active)
            ).first()
        if row is None or datetime.fromisoformat(row.expires) <= now:
            return None
        return _person(row).actor

    def list_people(self) -> tuple[Person, ...]:
        """Everybody who may sign in, by name."""
        with self._reader.begin() as connection:
            rows = connection.execute(select(people).where(people.c.active).order_by(people.c.name)).all()
        return tuple(_person(row) for row in rows)


def begin_session(connection: Connection, person_id: str, now: datetime, hours: int) -> Session | None:
    """A new session for a person, or None if there is no such person. Sessions that have ended are cleared away."""
    row = connection.execute(select(people).where(people.c.id == person_id, people.c.active)).first()
    if row is None:
        return None
    connection.execute(delete(sessions).where(sessions.c.expires <= now.isoformat()))
    token = secrets.token_urlsafe(32)
    expires = (now + timedelta(hours=hours)).isoformat()
    connection.execute(sessions.insert().values(token_hash=_hash(token), person=person_id, expires=expires))
    found = _person(row)
    return Session(
        token=token,
        expires=expires,
        person=found.id,
        name=found.name,
        roles=tuple(role.value for role in found.roles),
        groups=tuple(group.value for group in found.groups),
    )


def enrol(connection: Connection, everybody: Sequence[Person]) -> None:
    """Makes exactly these people able to sign in; others stay in the table, inactive."""
    connection.execute(update(people).values(active=False))
    for person in everybody:
        values = {
            "name": person.name,
            "roles": " ".join(person.roles),
            "groups": " ".join(person.groups),
            "active": True,
        }
        known = connection.execute(select(people.c.id).where(people.c.id == person.id)).first()
        if known is None:
            connection.execute(people.insert().values(id=person.id, **values))
        else:
            connection.execute(update(people).where(people.c.id == person.id).values(**values))


def _person(row: Row[Any]) -> Person:
    return Person(
        id=row.id,
        name=row.name,
        roles=tuple(Role(role) for role in row.roles.split()),
        groups=tuple(Protection(group) for group in row.groups.split()),
    )


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
