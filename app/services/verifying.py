"""Proving histories without opening a workbench: the chains of a local log. Letters are ``letter_proof``."""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.models.store import log
from app.models.store.database import Connection, Database, StoreFault
from app.models.wire import Broken, verify_chain
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
            histories = {case_id: log.lines(connection, case_id) for case_id in cases}
            found = [(case_id, verify_chain(lines)) for case_id, lines in histories.items()]
            faults = tuple(_named(connection, case_id, fault) for case_id, fault in found if fault is not None)
    finally:
        database.close()
    return LogProof(cases=len(cases), acts=sum(map(len, histories.values())), faults=faults)


def _named(connection: Connection, case_id: str, fault: Broken) -> Broken:
    """The fault with case and act as the log names them, where the act itself can no longer say."""
    act_id = fault.act_id or log.act_id_at(connection, case_id, fault.revision)
    return Broken(case_id, fault.revision, act_id, fault.fault)
