"""Proving histories without opening a workbench: the chains of a local log, and that of the letter texts.

Letters are proved by ``letter_proof``.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.models.letter_texts.chain import Fault, faults_in
from app.models.store import log, text_changes
from app.models.store.database import Connection, Database, StoreFault
from app.models.wire import Broken, verify_chain
from app.services.home import HomeFile, profile_of, read_home
from app.services.opening import key_of
from app.services.problems import SignInProblem, StorageProblem
from app.services.profile import Profile


class LogProof(msgspec.Struct, frozen=True):
    """What was found in a log: how many cases, acts and changes of the letter texts, and every fault."""

    cases: int
    acts: int
    texts: int
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
            texts = text_changes.kept(connection)
            faults += tuple(map(_of_texts, faults_in(texts, text_changes.head(connection))))
    finally:
        database.close()
    return LogProof(cases=len(cases), acts=sum(map(len, histories.values())), texts=len(texts), faults=faults)


TEXTS = "letter-texts"
"""What stands for the case where a fault in the history of the letter texts is named, as at the server."""
_MENDED = (
    "the cases and all final letters are safe, but make no letter final here before you have connected to the server: "
    "the next synchronisation fetches the changes again; if the fault is there still, operations check the server's database"
)
_LEFT = (
    "it belongs to a history that the server has left, so the cases, all final letters and new letters are safe; "
    "a decision that was begun with it and is not final must be written again with the newest texts"
)


def _of_texts(fault: Fault) -> Broken:
    """A fault of the letter texts with what is safe and what to do."""
    return Broken(TEXTS, fault.number, fault.link, f"{fault.what}; {_MENDED if fault.counts else _LEFT}")


def _named(connection: Connection, case_id: str, fault: Broken) -> Broken:
    """The fault with case and act as the log names them, where the act itself can no longer say."""
    act_id = fault.act_id or log.act_id_at(connection, case_id, fault.revision)
    return Broken(case_id, fault.revision, act_id, fault.fault)
