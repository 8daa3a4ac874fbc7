"""What the server was told at its start: addresses, places, limits and who may sign in. Frozen; read once.

Knows arguments and environment variables, and nothing of what is done with them. Secrets come from the environment only,
never from arguments, because a process list shows arguments to everybody on the machine.
"""

from __future__ import annotations

import argparse
import ipaddress
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import msgspec

from app.models.reading import converted

_MIB = 1024 * 1024


class SettingsWrong(Exception):
    """The server cannot start with these settings; the text says why, in a sentence for the operator."""


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """How much the server takes at once. ``*_bytes`` are sizes, ``*_s`` are seconds."""

    blob_bytes: int = 64 * _MIB
    small_body_bytes: int = 16 * 1024
    body_s: float = 60.0
    stall_s: float = 10.0
    """The longest silence inside a body."""
    linger_s: float = 2.0
    """How long a refused body is heard out before the answer, so that the answer gets through."""
    connections: int = 400
    log_lines: int = 5000
    cached_cases: int = 4096


class Oidc(msgspec.Struct, frozen=True, kw_only=True):
    """Who vouches for people outside practice: the provider, our own name there, and where its keys lie."""

    issuer: str
    audience: str
    keys_url: str
    person_claim: str = "preferred_username"
    roles_claim: str = "roles"
    groups_claim: str = "groups"


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the server is told (innstillinger). ``database`` is an SQLAlchemy URL; ``documents`` a folder.

    ``today`` fixes the business date, which only practice may do; ``case_number`` is the pattern of case numbers.
    """

    host: str = "127.0.0.1"
    port: int = 8765
    database: str = "sqlite:///arbeidsbenken-server.db"
    database_key: str = ""
    documents: Path = Path("arbeidsbenken-documents")
    practice: bool = False
    today: date | None = None
    case_number: str = "AAREG-{year}-{number:05d}"
    session_hours: int = 12
    oidc: Oidc | None = None
    limits: Limits = Limits()

    @property
    def on_loopback(self) -> bool:
        """Whether only this machine can reach the server."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    def checked(self) -> Settings:
        """The same settings, or ``SettingsWrong`` where they contradict each other."""
        if self.practice and not self.on_loopback:
            raise SettingsWrong("Practice sign-in takes no password, so it is allowed on a loopback address only.")
        if self.today is not None and not self.practice:
            raise SettingsWrong("Only a practice server may be told which day it is.")
        if not 0 <= self.port <= 65535:
            raise SettingsWrong("A port is a number from 0 to 65535.")
        try:
            first, second = (self.case_number.format(year=2026, number=number) for number in (1, 2))
        except (KeyError, IndexError, ValueError) as fault:
            raise SettingsWrong("The case number pattern takes {year} and {number} only.") from fault
        if first == second:
            raise SettingsWrong("The case number pattern must hold {number}.")
        return self


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Tells ``parser`` the server's arguments; ``main.py`` does this for its ``serve`` command."""
    parser.add_argument("--host", help="the address to listen on (127.0.0.1)")
    parser.add_argument("--port", type=int, help="the port to listen on; 0 chooses a free one (8765)")
    parser.add_argument("--database", help="the database as an SQLAlchemy URL (sqlite:///arbeidsbenken-server.db)")
    parser.add_argument("--documents", type=Path, help="the folder for documents (arbeidsbenken-documents)")
    parser.add_argument("--practice", action="store_true", default=None, help="sign in by picking an invented person")
    parser.add_argument("--today", type=date.fromisoformat, help="the business date of a practice server")
    parser.add_argument(
        "--case-number", dest="case_number", help="the pattern of case numbers (AAREG-{year}-{number:05d})"
    )


_FIELDS = ("host", "port", "database", "documents", "practice", "today", "case_number")
_PREFIX = "ARBEIDSBENKEN_"


def settings_from(arguments: argparse.Namespace, environment: Mapping[str, str]) -> Settings:
    """The settings in parsed arguments, filled up from ``ARBEIDSBENKEN_…`` variables. Raises ``SettingsWrong``."""
    told: dict[str, object] = {}
    for name in (*_FIELDS, "database_key", "session_hours"):
        value = getattr(arguments, name, None)
        if value is None:
            value = environment.get(_PREFIX + name.upper())
        if value is not None and value != "":
            told[name] = str(value) if isinstance(value, Path) else value
    told["oidc"] = _oidc(environment)
    documents = told.pop("documents", None)
    try:
        settings = converted(told, Settings, strict=False)
    except msgspec.ValidationError as fault:
        raise SettingsWrong(f"A setting cannot be used: {fault}") from fault
    if documents:
        settings = msgspec.structs.replace(settings, documents=Path(str(documents)))
    return settings.checked()


def settings_of(arguments: Sequence[str], environment: Mapping[str, str]) -> Settings:
    """The settings in a list of words, as they stand on a command line after ``serve``. Raises ``SettingsWrong``."""
    parser = argparse.ArgumentParser(prog="serve", exit_on_error=False, allow_abbrev=False)
    add_arguments(parser)
    try:
        known, unknown = parser.parse_known_args(list(arguments))
    except argparse.ArgumentError as fault:
        raise SettingsWrong(str(fault)) from fault
    if unknown:
        raise SettingsWrong(f"The server has no argument {unknown[0]}.")
    return settings_from(known, environment)


def _oidc(environment: Mapping[str, str]) -> Oidc | None:
    found = {
        name: environment.get(f"{_PREFIX}OIDC_{name.upper()}", "")
        for name in ("issuer", "audience", "keys_url", "person_claim", "roles_claim", "groups_claim")
    }
    given = {name: value for name, value in found.items() if value}
    if not given:
        return None
    lacking = [name for name in ("issuer", "audience", "keys_url") if name not in given]
    if lacking:
        raise SettingsWrong(f"Sign-in also needs {', '.join(_PREFIX + 'OIDC_' + name.upper() for name in lacking)}.")
    return converted(given, Oidc)
