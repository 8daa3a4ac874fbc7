"""Coming back: the last practice person's workbench, opened from what lies on this machine, before any server is asked.

Loads neither what the network nor what signing in needs, because the list is on the screen before either is loaded. The
server is reached afterwards, by the sync. Knows no window.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import resources
from app.models.register import postal_codes_from
from app.models.wire import Session
from app.services.core import ServerLink
from app.services.home import HomeFile, actor_of, current_rulebook, profile_of, today_in_oslo
from app.services.intake import Intake
from app.services.key_file import practice_key
from app.services.late_link import LateLink
from app.services.problems import SignInProblem
from app.services.profile import Profile
from app.services.workbench import LocalWorkbench, Surroundings, open_workbench

FIRST_SYNC_S = 1.0
"""The list is painted in peace before the first round of sync loads what the network needs."""


def come_back(
    folder: Path,
    home: HomeFile,
    connect: Callable[[], ServerLink],
    today: Callable[[], date] = today_in_oslo,
    sync_by_itself: bool = True,
) -> LocalWorkbench:
    """The workbench of whoever was here last in practice; ``connect`` makes their line to the server when it is needed.

    Raises ``SignInProblem`` where nobody was here or the person needs more than the practice key, and ``StorageProblem``.
    """
    if home.last is None or not home.practice:
        raise SignInProblem(detail="nobody has practised on this machine yet")
    profile = profile_of(folder, home, home.last.person)
    profile.prepare()
    surroundings = surroundings_in(True, LateLink(connect), today, Intake(), sync_by_itself)
    surroundings.first_sync_s = FIRST_SYNC_S
    return opened(profile, practice_key(profile.folder), home.last, surroundings)


def surroundings_in(
    practice: bool, api: ServerLink, today: Callable[[], date], intake: Intake, sync_by_itself: bool
) -> Surroundings:
    """What every workbench of a home folder is opened with."""
    return Surroundings(
        rulebook=current_rulebook(practice),
        today=today,
        api=api,
        intake=intake,
        postal_codes=postal_codes_from(resources.read("postal/postal_codes.tsv")),
        sync_by_itself=sync_by_itself,
    )


def opened(profile: Profile, key: bytes, session: Session, surroundings: Surroundings) -> LocalWorkbench:
    """The workbench of whoever the session stands for."""
    return open_workbench(profile, key, actor_of(session), surroundings)
