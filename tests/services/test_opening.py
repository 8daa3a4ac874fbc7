"""Opening workbenches: the first start of practice, coming back, work accounts, and everything while the server is away."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import msgspec
import pytest
import sqlcipher3

from app.models.case import acts
from app.models.values import CaseState
from app.models.worklist import WorklistFilter, WorklistQuery
from app.services.opening import HomeFile, Opening, read_home
from app.services.pages_sync import SyncState
from app.services.problems import PassphraseNeeded, ServerProblem, SignInProblem
from app.services.sessions import Lent
from app.services.workbench import LocalWorkbench
from server.settings import Oidc, Settings
from tests.builders import ANN, SIRI, TODAY, registration
from tests.scenarios.benches import case_of, done, registered
from tests.server.running import practice_settings, running_server
from tests.services.oidc_provider import AUDIENCE, CLIENT_ID, TestProvider


class Office:
    """A server that can go away and come back at the same address."""

    def __init__(self, settings: Settings) -> None:
        self.address, self.stop = running_server(Path(), settings)
        self._settings = msgspec.structs.replace(settings, port=urlsplit(self.address).port or 0)

    def come_back(self) -> None:
        self.address, self.stop = running_server(Path(), self._settings)

    def end_all_sessions(self) -> None:
        connection = sqlcipher3.connect(self._settings.database.removeprefix("sqlite:///"))
        connection.execute("DELETE FROM sessions")
        connection.commit()
        connection.close()


class Ring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


@pytest.fixture
def opened() -> Iterator[Callable[..., Opening]]:
    """Makes openings and closes them."""
    made: list[Opening] = []

    def make(folder: Path, lent: Lent | None = None) -> Opening:
        made.append(Opening(folder, lambda: TODAY, sync_by_itself=False, fixed_day=TODAY, lent=lent))
        return made[-1]

    yield make
    for opening in made:
        opening.close()


def cases(bench: LocalWorkbench) -> list[CaseState]:
    query = WorklistQuery(filter=WorklistFilter.ALL, person=bench.actor.id, today=TODAY)
    rows = bench.worklist_rows(list(bench.worklist_ids(query)))
    return sorted(case_of(bench, row.case_id).state for row in rows)


# --- practice ---------------------------------------------------------------------------------------------


def test_the_first_start_fills_the_practice_office_once(tmp_path: Path, opened: Callable[..., Opening]) -> None:
    opening = opened(tmp_path)
    opening.begin_practice()
    opening.fill_practice()
    opening.fill_practice()
    assert {person.id for person in opening.people()} >= {"ann.berg", "siri.moen", "per.haugen"}

    bench = opening.enter_practice("siri.moen")
    bench.sync_now()

    assert cases(bench) == sorted(
        [
            CaseState.REGISTERED,
            CaseState.IN_PROGRESS,
            CaseState.IN_PROGRESS,
            CaseState.SUBMITTED,
            CaseState.ON_HOLD,
        ]
    )
    assert len(bench.register_page().scans) == 3
    bench.close()
    opening.close()
    # and the next start knows who was here, and finds everything again
    later = opened(tmp_path)
    last = later.home.last
    assert later.home.practice
    assert last is not None
    assert (last.person, last.token) == ("siri.moen", "")
    again = later.enter_practice(last.person)
    assert len(cases(again)) == 5
    assert again.sync_now().state is SyncState.SYNCED
    again.close()


def test_a_practice_session_that_has_ended_begins_anew_by_itself(
    tmp_path: Path, opened: Callable[..., Opening]
) -> None:
    office = Office(practice_settings(tmp_path, TODAY))
    opening = opened(tmp_path / "home")
    opening.try_server(office.address)
    bench = opening.enter_practice(SIRI.id)
    case_id = registered(bench)
    office.end_all_sessions()

    assert bench.sync_now().state is SyncState.SYNCED

    assert case_of(bench, case_id).confirmed
    bench.close()
    office.stop()


def test_the_last_practice_person_works_on_while_the_server_is_away(
    tmp_path: Path, opened: Callable[..., Opening]
) -> None:
    office = Office(practice_settings(tmp_path, TODAY))
    first = opened(tmp_path / "home")
    first.try_server(office.address)
    bench = first.enter_practice(SIRI.id)
    case_id = registered(bench)
    bench.sync_now()
    bench.close()
    office.stop()

    second = opened(tmp_path / "home")
    with pytest.raises(ServerProblem):
        second.enter_practice(ANN.id)
    bench = second.enter_practice(SIRI.id)
    assert bench.sync_now().state is SyncState.OFFLINE
    done(bench.submit(case_id, acts.NoteAdded(text="Skrevet uten nett")))

    office.come_back()
    line = bench.sync_now()
    assert (line.state, line.waiting) == (SyncState.SYNCED, 0)
    bench.close()
    office.stop()


# --- work accounts ----------------------------------------------------------------------------------------


class Work:
    """An office with work accounts: its provider, its server, one keyring, and a browser that clicks by itself."""

    def __init__(self, folder: Path) -> None:
        self.provider = TestProvider(folder)
        oidc = Oidc(issuer=self.provider.issuer, audience=AUDIENCE, keys_url=f"{self.provider.issuer}/jwks")
        settings = msgspec.structs.replace(practice_settings(folder, oidc=oidc), practice=False)
        self.office = Office(settings)
        self.home = folder / "home"
        ring = Ring()
        self.lent = Lent(browse=self._browse, keeper=lambda: ring)
        self.signed_in = 0

    def _browse(self, address: str) -> None:
        self.signed_in += 1
        threading.Thread(target=self._visit, args=(address,), daemon=True).start()

    def _visit(self, address: str) -> None:
        httpx.get(address, follow_redirects=True, verify=self.provider.trust)


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Work]:
    found = Work(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "provider.pem"))
    monkeypatch.setenv("ARBEIDSBENKEN_OIDC_ISSUER", found.provider.issuer)
    monkeypatch.setenv("ARBEIDSBENKEN_OIDC_CLIENT_ID", CLIENT_ID)
    yield found
    found.office.stop()
    found.provider.close()


def test_a_work_account_opens_its_workbench_and_opens_it_again_offline(
    work: Work, opened: Callable[..., Opening]
) -> None:
    first = opened(work.home, work.lent)
    first.try_server(work.office.address)
    assert not first.home.practice
    bench = first.enter_with_work_account()
    assert bench.actor == SIRI
    case_id = registered(bench)
    assert bench.sync_now().state is SyncState.SYNCED
    bench.close()
    work.office.stop()

    second = opened(work.home, work.lent)
    bench = second.enter_with_work_account()

    assert (bench.actor, work.signed_in) == (SIRI, 1)
    assert bench.sync_now().state is SyncState.OFFLINE
    assert case_of(bench, case_id).number
    note = done(bench.submit(case_id, acts.NoteAdded(text="Skrevet uten nett")))
    # the server is there again, but nobody has signed in: that is said, and what was done waits
    work.office.come_back()
    assert bench.sync_now().state is SyncState.SIGNED_OUT
    assert [act.act_id for act in bench.sync_page().waiting] == [note.act_id]
    bench.close()
    bench = second.enter_with_work_account()
    line = bench.sync_now()
    assert (line.state, line.waiting, work.signed_in) == (SyncState.SYNCED, 0, 2)
    bench.close()


def test_nobody_who_was_never_here_gets_in_without_the_server(work: Work, opened: Callable[..., Opening]) -> None:
    opening = opened(work.home, work.lent)
    opening.try_server(work.office.address)
    work.office.stop()
    with pytest.raises(ServerProblem):
        opening.enter_with_work_account()
    with pytest.raises(SignInProblem):
        opening.enter_offline()
    assert work.signed_in == 0
    work.office.come_back()


def test_a_token_that_has_ended_is_renewed_until_the_provider_says_no(
    work: Work, opened: Callable[..., Opening], monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = opened(work.home, work.lent)
    opening.try_server(work.office.address)
    spent = work.provider.access_token(exp=1)
    good = work.provider.access_token
    monkeypatch.setattr(work.provider, "access_token", lambda: spent if work.signed_in == 1 else good())
    work.signed_in = 0
    with pytest.raises(SignInProblem):
        opening.enter_with_work_account()
    monkeypatch.setattr(work.provider, "access_token", good)
    bench = opening.enter_with_work_account()
    core = bench._core
    assert core.api is not None
    core.api.use_token(spent)  # type: ignore[attr-defined]
    registered(bench)
    assert bench.sync_now().state is SyncState.SYNCED
    # the provider no longer knows the session: somebody has to sign in, and nothing is lost
    work.provider._refresh.clear()
    core.api.use_token(spent)  # type: ignore[attr-defined]
    done(bench.submit("", registration()))
    line = bench.sync_now()
    assert (line.state, line.waiting) == (SyncState.SIGNED_OUT, 1)
    bench.close()


def test_a_work_account_without_a_provider_or_a_keyring_says_so(
    work: Work, opened: Callable[..., Opening], monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = opened(work.home, Lent(browse=work.lent.browse, keeper=lambda: None))
    opening.try_server(work.office.address)
    with pytest.raises(PassphraseNeeded) as needed:
        opening.enter_with_work_account()
    assert needed.value.fresh
    monkeypatch.delenv("ARBEIDSBENKEN_OIDC_ISSUER")
    with pytest.raises(SignInProblem, match="provider"):
        opening.enter_with_work_account()


def test_without_a_keyring_a_passphrase_opens_the_workbench_and_only_the_same_one_opens_it_again(
    work: Work, opened: Callable[..., Opening]
) -> None:
    lent = Lent(browse=work.lent.browse, keeper=lambda: None)
    opening = opened(work.home, lent)
    opening.try_server(work.office.address)
    with pytest.raises(PassphraseNeeded):
        opening.enter_with_work_account()
    with pytest.raises(SignInProblem, match="characters"):
        opening.unlock("short")
    bench = opening.unlock("a long enough passphrase")
    done(bench.submit("", registration()))
    bench.close()

    again = opened(work.home, lent)
    with pytest.raises(PassphraseNeeded) as needed:
        again.enter_offline()
    assert not needed.value.fresh
    with pytest.raises(SignInProblem, match="wrong"):
        again.unlock("another long passphrase")
    bench = again.unlock("a long enough passphrase")
    assert len(bench.worklist_ids(WorklistQuery(filter=WorklistFilter.ALL, person="", today=TODAY))) == 1
    bench.close()


# --- the home file ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("content", [b"", b"{", b'{"practice": "maybe"}', b"\xff\xfe"])
def test_a_home_file_that_cannot_be_read_is_a_first_start(
    tmp_path: Path, content: bytes, opened: Callable[..., Opening]
) -> None:
    (tmp_path / "home.json").write_bytes(content)
    assert read_home(tmp_path) is None
    assert opened(tmp_path).home == HomeFile()


def test_an_address_where_nobody_answers_is_not_taken(tmp_path: Path, opened: Callable[..., Opening]) -> None:
    opening = opened(tmp_path)
    with pytest.raises(ServerProblem):
        opening.try_server("http://127.0.0.1:9")
    assert read_home(tmp_path) is None
