"""Coming back in practice: the list is there before any server was asked, and the line is made when it is needed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.models import wire
from app.models.worklist import WorklistFilter
from app.services.coming_back import come_back
from app.services.core import ServerLink
from app.services.home import HomeFile, read_home
from app.services.late_link import LateLink
from app.services.opening import Opening
from app.services.pages_sync import SyncState
from app.services.problems import ServerProblem, SignInProblem
from app.services.workbench import LocalWorkbench
from tests.builders import ANN, TODAY
from tests.scenarios.benches import registered
from tests.scenarios.fast_link import FastLink, open_house
from tests.server.running import serving


def no_line() -> ServerLink:
    raise ServerProblem(detail="no connection")


@pytest.fixture
def home(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A practice home where Ann has registered a case and synced, and the address of the server."""
    house = tmp_path / "server-house"
    house.mkdir()
    with serving(house, today=TODAY) as address:
        opening = Opening(tmp_path / "home", lambda: TODAY, sync_by_itself=False)
        opening.try_server(address)
        bench = opening.enter_practice(ANN.id)
        registered(bench)
        bench.sync_now()
        bench.close()
        opening.close()
        yield tmp_path / "home", address


@pytest.fixture
def back(home: tuple[Path, str]) -> Iterator[Callable[[Callable[[], ServerLink]], LocalWorkbench]]:
    """Lets Ann come back with a way to make her line."""
    benches: list[LocalWorkbench] = []

    def enter(connect: Callable[[], ServerLink]) -> LocalWorkbench:
        found = read_home(home[0])
        assert found is not None
        benches.append(come_back(home[0], found, connect, lambda: TODAY, sync_by_itself=False))
        return benches[-1]

    yield enter
    for bench in benches:
        bench.close()


Back = Callable[[Callable[[], ServerLink]], LocalWorkbench]


def test_the_list_and_the_colleagues_are_there_without_a_server(back: Back) -> None:
    bench = back(no_line)
    assert bench.actor.name == ANN.name
    assert bench.counts()[WorklistFilter.ALL] == 1
    assert len(bench.people()) > 1
    assert bench.sync_now().state is SyncState.OFFLINE


def test_the_first_round_makes_the_line_and_sends_what_was_done(back: Back, home: tuple[Path, str]) -> None:
    opening = Opening(home[0], lambda: TODAY, sync_by_itself=False)
    bench = back(lambda: opening.line_of(ANN.id))
    registered(bench)
    line = bench.sync_now()
    assert (line.state, line.waiting) == (SyncState.SYNCED, 0)
    opening.close()


def test_nobody_comes_back_to_an_office_or_where_nobody_was(tmp_path: Path) -> None:
    with pytest.raises(SignInProblem):
        come_back(tmp_path, HomeFile(practice=True), no_line)
    last = wire.Session(token="", expires="", person="ann.berg", name="Ann Berg", roles=())
    with pytest.raises(SignInProblem):
        come_back(tmp_path, HomeFile(server="https://office.invalid", last=last), no_line)


# --- the line itself


def test_a_line_that_could_not_be_made_is_tried_again_and_then_kept(tmp_path: Path) -> None:
    office = open_house(tmp_path)
    tried: list[int] = []

    def connect() -> ServerLink:
        tried.append(1)
        if len(tried) == 1:
            raise ServerProblem(detail="no connection")
        return FastLink(lambda: office, ANN)

    link = LateLink(connect)
    with pytest.raises(ServerProblem):
        link.hello()
    assert link.hello().head == 0
    assert link.log("", 10).lines == ()
    assert len(tried) == 2
    office.close()


def test_asking_for_people_never_makes_the_line() -> None:
    tried: list[int] = []

    def connect() -> ServerLink:
        tried.append(1)
        return no_line()

    with pytest.raises(ServerProblem):
        LateLink(connect).people()
    assert tried == []


def test_a_closed_line_is_not_made_any_more(tmp_path: Path) -> None:
    office = open_house(tmp_path)
    link = LateLink(lambda: FastLink(lambda: office, ANN))
    link.close()
    with pytest.raises(ServerProblem):
        link.hello()
    office.close()


# --- what is loaded


def test_coming_back_loads_neither_letters_nor_network_nor_what_signing_in_needs() -> None:
    probe = "import sys, app.services.coming_back; print('\\n'.join(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True, timeout=60)
    heavy = ("reportlab", "pikepdf", "httpx", "keyring", "joserfc", "oauthlib", "pyhanko", "sqlalchemy.orm", "PIL")
    assert [name for name in heavy if name in loaded.stdout.split()] == []


def test_the_worklist_is_loaded_without_the_other_pages() -> None:
    probe = "import sys, main; main._Pages()['worklist']; print('\\n'.join(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True, timeout=60)
    modules = loaded.stdout.split()
    assert "app.views.inbox.page" in modules
    heavy = ("app.views.case.page", "app.views.register.page", "PySide6.QtPdf", "PySide6.QtPrintSupport")
    assert [name for name in heavy if name in modules] == []
