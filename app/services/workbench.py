"""The workbench of one person: the whole interface for the window, put together from its parts.

``open_workbench`` opens the person's database and documents, starts the sync, and answers with a ``LocalWorkbench``.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from app.models.identifiers import PostalCode
from app.models.register import Rulebook
from app.models.store import shelves
from app.models.store.database import Database, StoreFault
from app.models.texts import Language
from app.models.values import Actor
from app.services import lease
from app.services.archiving import ArchivePart
from app.services.cases import Cases
from app.services.casework import Acting, CasePart
from app.services.core import Core, ServerLink
from app.services.dispatch.papers_part import DeskPapersPart, Packages
from app.services.dispatch.part import DispatchPart
from app.services.documents import DocumentStore
from app.services.files import Files
from app.services.finding import FindPart
from app.services.intake import Intake
from app.services.lease import ReadingPart
from app.services.letters.hallmark import Hallmark, hallmark_from
from app.services.letters_out import LetterPart
from app.services.letters_sent import SentPart
from app.services.lookups.part import LookupPart
from app.services.problems import StorageProblem
from app.services.profile import Profile
from app.services.settings import LANGUAGE, SYNC_SECONDS, value_of
from app.services.settings_desk import DeskPart
from app.services.sync import Sync
from app.services.sync_desk import SyncPart
from app.services.sync_loop import SyncLoop, SyncStatus
from app.services.text_desk import TextPart
from app.services.tray import TrayPart
from app.services.worklist import ListPart

if TYPE_CHECKING:
    from app.services.lookups.directory import Directory


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


@dataclass
class Surroundings:
    """What a workbench is opened with beside the profile: rules, clocks, intake and, where there is one, the server.

    ``today`` answers the business date; ``sync_by_itself`` False leaves syncing to ``sync_now``.
    """

    rulebook: Rulebook
    today: Callable[[], date]
    api: ServerLink | None = None
    intake: Intake = field(default_factory=Intake)
    postal_codes: dict[str, PostalCode] = field(default_factory=dict)
    now: Callable[[], datetime] = _now
    directory: Directory | None = None
    """Where organisations are looked up; None leaves it to practice and the settings."""
    sync_by_itself: bool = True
    first_sync_s: float = 0.0
    """How long the first round waits by itself; whatever is done meanwhile is sent at once."""
    hallmark: Hallmark = field(default_factory=lambda: hallmark_from(os.environ))
    """How final letters are marked; not at all until the operator says so in the environment."""


class LocalWorkbench(ReadingPart, FindPart, LookupPart, ArchivePart, SyncPart, DeskPart, DispatchPart, DeskPapersPart):
    """Implements ``app.services.protocol.Workbench`` over the local store. Safe to use from several threads."""

    def __init__(self, core: Core, surroundings: Surroundings) -> None:
        acting = Acting(core, Cases(core.actor, core.rulebook))
        files = Files(core)
        sync = Sync(core, acting)
        self._learnt = False
        self._status = SyncStatus(sync, core.now, changed=lambda: core.notify(frozenset()), reached=self._reached)
        CasePart.__init__(self, core, acting)
        ListPart.__init__(self, core, acting.cases)
        TrayPart.__init__(self, core, files, surroundings.intake)
        FindPart.__init__(self, core, acting.cases)
        LookupPart.__init__(self, core, surroundings.directory)
        LetterPart.__init__(self, core, acting, files, sync)
        TextPart.__init__(self, core, acting)
        SentPart.__init__(self, core, acting, files)
        ArchivePart.__init__(self, core, acting, files)
        DispatchPart.__init__(self, core, acting, files, self.letters, self.page_picture)
        packages = Packages(letter=self.print_package, case=self.archive_case, dispatched=self.dispatched)
        DeskPapersPart.__init__(self, core, acting, self.letters, packages)
        SyncPart.__init__(self, core, acting, self._status)
        acting.renew_lists()
        self._loop = SyncLoop(self._status, self._every_s, first_s=surroundings.first_sync_s)
        if core.api is not None and surroundings.sync_by_itself:
            core.poke = self._loop.poke
            self._loop.start()

    @property
    def actor(self) -> Actor:
        return self._core.actor

    @property
    def rulebook(self) -> Rulebook:
        return self._core.rulebook

    @property
    def today(self) -> date:
        return self._core.today()

    def use_language(self, language: Language) -> None:
        self._core.language = language

    def on_change(self, listener: Callable[[frozenset[str]], None]) -> None:
        self._core.listeners.append(listener)

    def rebuild(self) -> None:
        """Makes all lists again from the log and the outbox."""
        self._acting.rebuild()

    def close(self) -> None:
        """Ends the sync, the document workers and the database. Everything that was done is saved already."""
        self._core.listeners.clear()
        self._loop.stop()
        self._intake.close()
        self.close_lookups()
        if self._core.api is not None:
            self._core.api.close()
        self._core.database.close()

    def _reached(self) -> None:
        lease.renew(self._core)
        if not self._learnt:
            self._learnt = bool(self.learn_people())

    def _every_s(self) -> float:
        with self._core.read() as connection:
            return float(value_of(shelves.setting_values(connection), SYNC_SECONDS))


def open_workbench(profile: Profile, key: bytes, actor: Actor, surroundings: Surroundings) -> LocalWorkbench:
    """Opens the workbench of ``actor`` in their profile. ``key`` has 32 bytes. Raises ``StorageProblem``.

    The key opens database and documents; the store of documents derives its own keys from it.
    """
    profile.prepare()
    try:
        database = Database(profile.database, key)
    except StoreFault as fault:
        raise StorageProblem(detail=str(fault)) from fault
    try:
        core = Core(
            database=database,
            actor=actor,
            rulebook=surroundings.rulebook,
            documents=DocumentStore(profile.documents, key),
            today=surroundings.today,
            now=surroundings.now,
            api=surroundings.api,
            postal_codes=surroundings.postal_codes,
            hallmark=surroundings.hallmark,
            profile=profile,
        )
        _settle_in(core)
    except StorageProblem:
        database.close()
        raise
    return LocalWorkbench(core, surroundings)


def _settle_in(core: Core) -> None:
    """Gives a new database its name (device), and takes up the chosen language."""
    with core.write() as connection:
        device = shelves.value(connection, "device") or str(uuid.uuid4())
        shelves.set_value(connection, "device", device)
        lease.begin(connection, core.now())
        core.language = Language(value_of(shelves.setting_values(connection), LANGUAGE))
    core.device = device
