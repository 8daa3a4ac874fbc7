"""The home folder (hjemmemappe): one small file that says where we work and who was here last, and what follows from it.

Loads nothing heavy, so that the window can read it before anything else is there. Knows no server and no key.
"""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

import resources
from app.models.reading import read_json
from app.models.register import CURRENT_RULEBOOK, Rulebook, rulebook_from
from app.models.values import Actor, Protection, Role
from app.models.wire import Session
from app.services.profile import PRACTICE_SERVER, Profile, profile_for

OSLO = ZoneInfo("Europe/Oslo")
_FILE = "home.json"


def today_in_oslo() -> date:
    """The office's date."""
    return datetime.now(OSLO).date()


class HomeFile(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where we work and who was here last. Holds no secrets and no case content."""

    practice: bool = False
    server: str = ""
    last: Session | None = None
    """The last person, without a token: enough to open their profile where there is no network."""


def read_home(folder: Path) -> HomeFile | None:
    """What the home folder says; None before the first start or where the file cannot be read."""
    try:
        return read_json((folder / _FILE).read_bytes(), HomeFile)
    except (OSError, msgspec.MsgspecError):
        return None


def write_home(folder: Path, home: HomeFile) -> None:
    """Keeps what the home folder says; written beside and renamed, so that it is never half a file."""
    folder.mkdir(parents=True, exist_ok=True)
    beside = folder / (_FILE + ".tmp")
    beside.write_bytes(msgspec.json.encode(home))
    beside.replace(folder / _FILE)


def actor_of(session: Session) -> Actor:
    """The person of a session as the rules know them; roles of a newer server that we do not know are left out."""
    roles = frozenset(Role(role) for role in session.roles if role in set(Role))
    groups = frozenset(Protection(group) for group in session.groups if group in set(Protection))
    return Actor(id=session.person, name=session.name, roles=roles, groups=groups)


def profile_of(folder: Path, home: HomeFile, person: str) -> Profile:
    """The profile of a person at the server where we work."""
    return profile_for(folder, home.server or PRACTICE_SERVER, person, home.practice)


def current_rulebook(practice: bool) -> Rulebook:
    """The rulebook that new acts are made under."""
    return rulebook_from(resources.read_folder(f"rules/{CURRENT_RULEBOOK}"), practice=practice)
