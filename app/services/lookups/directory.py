"""Where organisations are looked up: Enhetsregisteret's open API, or a copy of its answers in a folder.

Both answer alike, so that practice and an offline machine know the same as an online one. Knows HTTP and files; what an
answer means is the business of ``organisation``.
"""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Protocol

import httpx
import msgspec

from app.models.identifiers import IdentifierFault, check_organisation_number
from app.models.reading import read_json
from app.services.lookups.organisation import Absent, LookupProblem, Organisation, organisation_from

OPEN_API = "https://data.brreg.no/enhetsregisteret/api"
_TIMEOUT_S = 5.0
_LARGEST_BYTES = 2 * 1024 * 1024
"""A large company's roles are some ten kilobytes; a longer answer is not one."""


class Directory(Protocol):
    """Finds organisations by number."""

    def find(self, number: str) -> Organisation | Absent:
        """The unit or sub-unit with that number (spaces allowed), or why there is none. Raises ``LookupProblem``."""

    def close(self) -> None: ...


class OnlineDirectory:
    """The open API of Enhetsregisteret. Needs the network; asks nobody about numbers that cannot exist."""

    def __init__(self, base_url: str = OPEN_API, timeout_s: float = _TIMEOUT_S) -> None:
        self._client = httpx.Client(base_url=base_url, timeout=timeout_s, headers={"Accept": "application/json"})

    def find(self, number: str) -> Organisation | Absent:
        checked = check_organisation_number(number)
        if isinstance(checked, IdentifierFault):
            return Absent.INVALID
        unit = self._get(f"/enheter/{checked}")
        if unit is Absent.UNKNOWN:
            sub_unit = self._get(f"/underenheter/{checked}")
            return sub_unit if isinstance(sub_unit, Absent) else organisation_from(sub_unit, None, sub_unit=True)
        if isinstance(unit, Absent):
            return unit
        # A deleted unit answers with a date, and its roles are no longer found.
        roles = self._get(f"/enheter/{checked}/roller")
        return organisation_from(unit, None if isinstance(roles, Absent) else roles, sub_unit=False)

    def _get(self, path: str) -> bytes | Absent:
        try:
            with self._client.stream("GET", path) as response:
                absent = {400: Absent.INVALID, 404: Absent.UNKNOWN, 410: Absent.REMOVED}.get(response.status_code)
                if absent:
                    return absent
                if response.status_code != httpx.codes.OK:
                    raise LookupProblem(detail=f"it answers with error {response.status_code}")
                return _body(response)
        except httpx.TimeoutException as error:
            raise LookupProblem(detail="it takes too long") from error
        except httpx.HTTPError as error:
            raise LookupProblem(detail="there is no connection") from error

    def close(self) -> None:
        self._client.close()

    def __enter__(self) -> OnlineDirectory:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _body(response: httpx.Response) -> bytes:
    pieces: list[bytes] = []
    size = 0
    for piece in response.iter_bytes():
        size += len(piece)
        if size > _LARGEST_BYTES:
            raise LookupProblem(detail="the answer is far too long")
        pieces.append(piece)
    return b"".join(pieces)


class _Error(msgspec.Struct, frozen=True):
    orgnr: str
    http: int


class _Index(msgspec.Struct, frozen=True):
    errors: tuple[_Error, ...] = ()


class SnapshotDirectory:
    """Answers of the API kept in a folder: ``enheter/``, ``underenheter/``, ``roller/`` and ``index.json``.

    The index says which numbers the register calls invalid or removed; any other number without a file is unknown.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, number: str) -> Organisation | Absent:
        digits = "".join(letter for letter in number if letter in "0123456789")
        absent = self._index().get(digits)
        if absent:
            return absent
        checked = check_organisation_number(number)
        if isinstance(checked, IdentifierFault):
            return Absent.INVALID
        unit = self._read(f"enheter/{checked}.json")
        if unit:
            return organisation_from(unit, self._read(f"roller/{checked}.json"), sub_unit=False)
        sub_unit = self._read(f"underenheter/{checked}.json")
        return organisation_from(sub_unit, None, sub_unit=True) if sub_unit else Absent.UNKNOWN

    def _index(self) -> dict[str, Absent]:
        raw = self._read("index.json")
        try:
            errors = read_json(raw, _Index).errors if raw else ()
        except msgspec.MsgspecError as error:
            raise LookupProblem(detail="the local copy cannot be understood") from error
        words = {400: Absent.INVALID, 404: Absent.UNKNOWN, 410: Absent.REMOVED}
        return {error.orgnr: words[error.http] for error in errors if error.http in words}

    def _read(self, name: str) -> bytes | None:
        """A kept answer. ``name`` is made of our own words and nine digits, so it cannot lead elsewhere."""
        try:
            return (self._folder / name).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise LookupProblem(detail="the local copy cannot be read") from error

    def close(self) -> None:
        """Nothing is held open."""
