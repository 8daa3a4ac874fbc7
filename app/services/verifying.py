"""Proving histories without opening a workbench: the chains of a local log. Letters are ``letter_proof``."""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.models.store import log
from app.models.store.database import Database, StoreFault
from app.models.wire import Broken, MalformedAct, verify_chain
from app.services.home import HomeFile, profile_of, read_home
from app.services.opening import key_of
from app.services.problems import SignInProblem, StorageProblem
from app.services.profile import Profile


class LogProof(msgspec.Struct, frozen=True):
    """What was found in a log: how many cases and acts, and every fault."""

    cases: int
    acts: int
    faults: tuple[Broken, ...]


def current_profile(home: Path) -> Profile:
    """The profile of whoever was here last. Raises ``SignInProblem`` before the first sign-in."""
    found = read_home(home) or HomeFile()
    if found.last is None:
        raise SignInProblem(detail="nobody has signed in on this machine yet")
    return profile_of(home, found, found.last.person)


def opened(profile: Profile) -> Database:
    """The local database of a profile. Raises ``StorageProblem`` and ``SignInProblem``."""
    if not profile.database.is_file():
        raise StorageProblem(detail="there is no local database for the last person")
    try:
        return Database(profile.database, key_of(profile))
    except StoreFault as fault:
        raise StorageProblem(detail=str(fault)) from fault


def prove_log(home: Path) -> LogProof:
    """Checks every case of the current profile's log. Raises ``StorageProblem`` or ``SignInProblem``."""
    database = opened(current_profile(home))
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
