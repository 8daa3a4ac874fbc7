"""Opening workbenches: which server, which person, which key, and everything a workbench is put together with.

The home folder (hjemmemappe) holds one small file that says where we work and who was here last, the practice server's own
files, and a profile for each person at each server. Knows no window; main hands its functions to the window.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec

import resources
from app.models.wire import Session
from app.services.api import ServerApi
from app.services.coming_back import opened, surroundings_in
from app.services.embedded import EmbeddedServer
from app.services.home import HomeFile as HomeFile
from app.services.home import profile_of, today_in_oslo, write_home
from app.services.home import read_home as read_home
from app.services.intake import Intake
from app.services.key_file import practice_key
from app.services.pages import Person
from app.services.practice_start import ANN, SIRI, practice_letters, seed
from app.services.problems import PassphraseNeeded, Problem, ServerProblem, SignInProblem
from app.services.profile import Profile
from app.services.sessions import Lent, RenewingApi, WorkAccount, picked, picking
from app.services.sign_in import Provider, sign_in_practice
from app.services.vault import Kept, SecretKeeper, Vault, system_keeper
from app.services.workbench import LocalWorkbench


class Opening:
    """Opens one workbench after another in a home folder. Call from a worker; every method may wait for the network."""

    def __init__(
        self,
        folder: Path,
        today: Callable[[], date] = today_in_oslo,
        sync_by_itself: bool = True,
        fixed_day: date | None = None,
        lent: Lent | None = None,
    ) -> None:
        self._folder = folder
        self._lent = lent or Lent()
        self._today = today
        self._sync_by_itself = sync_by_itself
        self._fixed_day = fixed_day
        self._server: EmbeddedServer | None = None
        self._intake: Intake | None = None
        self._turn = threading.Lock()
        self._waiting: tuple[Session, ServerApi] | None = None
        self.home = read_home(folder) or HomeFile()

    # --- where

    def try_server(self, address: str) -> None:
        """Asks a server who it is and takes it as ours. Raises ``ServerProblem`` where there is none."""
        with ServerApi(address) as api:
            hello = api.hello()
        self.home = HomeFile(practice=hello.practice, server=address)
        write_home(self._folder, self.home)

    def begin_practice(self) -> None:
        """From now on we practise on this machine."""
        self.home = HomeFile(practice=True)
        write_home(self._folder, self.home)

    def address(self) -> str:
        """The server's address; starts the practice server where it is ours and not running."""
        if self.home.server:
            return self.home.server
        with self._turn:
            if self._server is None:
                database = self._folder / "practice-server" / "server.db"
                server = EmbeddedServer(database, fixed_day=self._fixed_day)
                server.start()
                self._server = server
            return self._server.url

    @property
    def server_pid(self) -> int:
        """The practice server's process, or 0."""
        return self._server.pid if self._server else 0

    # --- who

    def fill_practice(self) -> None:
        """Brings the practice letters into an empty practice office, through the workbenches of two invented people."""
        with ServerApi(self.address()) as api:
            sign_in_practice(api, ANN)
            if api.hello().head:
                return
        benches = {person: self.enter_practice(person) for person in (ANN, SIRI)}
        try:
            seed(benches, practice_letters(resources.read_folder("practice/letters")))
        finally:
            for bench in benches.values():
                bench.close()

    def people(self) -> tuple[Person, ...]:
        """The people that can be picked in practice."""
        with ServerApi(self.address()) as api:
            return tuple(
                Person(id=found.id, name=found.name, roles=found.roles, groups=found.groups) for found in api.people()
            )

    def enter_practice(self, person: str) -> LocalWorkbench:
        """Signs in a practice person and opens their workbench; without the server, the last person's offline."""
        address = self.address()
        try:
            session = picked(address, person)
        except ServerProblem:
            if self.home.last is None or self.home.last.person != person:
                raise
            session = self.home.last
        return self._open(session, RenewingApi(address, picking(address, person), session.token))

    def line_of(self, person: str) -> RenewingApi:
        """The line to the server of a practice person who sits at their workbench already."""
        address = self.address()
        session = picked(address, person)
        self._remember(session)
        return RenewingApi(address, picking(address, person), session.token)

    def enter_with_work_account(self) -> LocalWorkbench:
        """Signs in in the system's browser and opens the workbench; without the server, the last person's offline."""
        try:
            with ServerApi(self.address()) as api:
                api.hello()
        except ServerProblem:
            if self.home.last is None:
                raise
            return self.enter_offline()
        account = WorkAccount(self._provider(), self._lent)
        token = account.sign_in()
        with RenewingApi(self.address(), account.renew, token) as api:
            session = api.me()
        return self._open(session, RenewingApi(self.address(), account.renew, api.token))

    def enter_offline(self) -> LocalWorkbench:
        """Opens the last person's workbench without asking anybody; what is done is sent after the next sign-in."""
        if self.home.last is None:
            raise SignInProblem(detail="nobody has signed in on this machine yet")
        return self._open(self.home.last, ServerApi(self.address()))

    @staticmethod
    def _provider() -> Provider:
        issuer = os.environ.get("ARBEIDSBENKEN_OIDC_ISSUER", "")
        client_id = os.environ.get("ARBEIDSBENKEN_OIDC_CLIENT_ID", "")
        if not issuer or not client_id:
            raise SignInProblem(detail="no identity provider is set up on this machine; ask operations")
        return Provider(issuer=issuer, client_id=client_id)

    # --- the workbench

    def unlock(self, passphrase: str) -> LocalWorkbench:
        """Opens the workbench that waits for its passphrase. Raises ``SignInProblem`` when it is wrong or too short."""
        if self._waiting is None:
            raise SignInProblem(detail="nobody is waiting to be let in")
        session, api = self._waiting
        workbench = self._open(session, api, passphrase)
        self._waiting = None
        return workbench

    def _open(self, session: Session, api: ServerApi, passphrase: str = "") -> LocalWorkbench:
        profile = profile_of(self._folder, self.home, session.person)
        profile.prepare()
        self._intake = self._intake or Intake()
        practice, today = self.home.practice, self._today
        surroundings = surroundings_in(practice, api, today, self._intake, self._sync_by_itself)
        try:
            key = key_of(profile, self._lent.keeper, passphrase)
            workbench = opened(profile, key, session, surroundings)
        except PassphraseNeeded:
            self._waiting = (session, api)
            raise
        except Problem:
            api.close()
            raise
        self._remember(session)
        return workbench

    def _remember(self, session: Session) -> None:
        self.home = msgspec.structs.replace(self.home, last=msgspec.structs.replace(session, token=""))
        write_home(self._folder, self.home)

    def close(self) -> None:
        """Ends the practice server and the document worker."""
        server, self._server = self._server, None
        if server is not None:
            server.stop()
        intake, self._intake = self._intake, None
        if intake is not None:
            intake.close()


def key_of(profile: Profile, keeper: Callable[[], SecretKeeper | None] = system_keeper, passphrase: str = "") -> bytes:
    """The key of a profile's database. Raises ``PassphraseNeeded`` where it takes a passphrase that is not given here."""
    if profile.practice:
        return practice_key(profile.folder)
    ring = keeper()
    vault = Vault(profile.folder, profile.folder.name, ring)
    kept = vault.kept
    if kept is Kept.KEYRING or (kept is Kept.NOTHING_YET and ring is not None):
        return vault.make_with_keyring() if kept is Kept.NOTHING_YET else vault.open_with_keyring()
    if not passphrase:
        raise PassphraseNeeded(fresh=kept is Kept.NOTHING_YET)
    return (
        vault.make_with_passphrase(passphrase) if kept is Kept.NOTHING_YET else vault.open_with_passphrase(passphrase)
    )
