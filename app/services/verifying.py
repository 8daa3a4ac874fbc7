"""Proving histories and letters without opening a workbench: the chains of a local log, and a letter against its record."""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.models.store import log
from app.models.store.database import Database, StoreFault
from app.models.values import digest
from app.models.wire import Broken, MalformedAct, verify_chain
from app.services.opening import PRACTICE_SERVER, HomeFile, key_of, read_home
from app.services.problems import SignInProblem, StorageProblem
from app.services.profile import Profile, profile_for


class LogProof(msgspec.Struct, frozen=True):
    """What was found in a log: how many cases and acts, and every fault."""

    cases: int
    acts: int
    faults: tuple[Broken, ...]


class LetterProof(msgspec.Struct, frozen=True):
    """Whether a file is a final letter of a case here: ``case_number`` and ``letter_id`` say which."""

    genuine: bool
    sha256: str
    case_number: str = ""
    letter_id: str = ""


def current_profile(home: Path) -> Profile:
    """The profile of whoever was here last. Raises ``SignInProblem`` before the first sign-in."""
    found = read_home(home) or HomeFile()
    if found.last is None:
        raise SignInProblem(detail="nobody has signed in on this machine yet")
    return profile_for(home, found.server or PRACTICE_SERVER, found.last.person, found.practice)


def _opened(profile: Profile) -> Database:
    if not profile.database.is_file():
        raise StorageProblem(detail="there is no local database for the last person")
    try:
        return Database(profile.database, key_of(profile))
    except StoreFault as fault:
        raise StorageProblem(detail=str(fault)) from fault


def prove_log(home: Path) -> LogProof:
    """Checks every case of the current profile's log. Raises ``StorageProblem`` or ``SignInProblem``."""
    database = _opened(current_profile(home))
    try:
        with database.read() as connection:
            cases = log.case_ids(connection)
            histories = [log.lines(connection, case_id) for case_id in cases]
    finally:
        database.close()
    faults = []
    for case_id, lines in zip(cases, histories, strict=True):
        try:
            fault = verify_chain(lines)
        except MalformedAct as broken:
            fault = Broken(case_id, 0, "", f"an act cannot be read: {broken}")
        if fault is not None:
            faults.append(fault)
    return LogProof(cases=len(cases), acts=sum(map(len, histories)), faults=tuple(faults))


def prove_letter(home: Path, file: Path) -> LetterProof:
    """Looks for a final letter with exactly these bytes in the current profile's log."""
    sha256 = digest(file.read_bytes())
    database = _opened(current_profile(home))
    try:
        with database.read() as connection:
            for case_id in log.case_ids(connection):
                for line in log.lines(connection, case_id):
                    if sha256 in line.body and '"letter"' in line.body:
                        found = _letter_id(line.body, sha256)
                        if found:
                            return LetterProof(True, sha256, line.stamp.number, found)
    finally:
        database.close()
    return LetterProof(genuine=False, sha256=sha256)


class _Named(msgspec.Struct):
    id: str
    document: str


class _Carrying(msgspec.Struct):
    letter: _Named


class _Line(msgspec.Struct):
    data: _Carrying


def _letter_id(body: str, sha256: str) -> str:
    """The id of the letter in an act, if it is a letter with this digest."""
    try:
        letter = msgspec.json.decode(body, type=_Line).data.letter
    except msgspec.MsgspecError:
        return ""
    return letter.id if letter.document == sha256 else ""
