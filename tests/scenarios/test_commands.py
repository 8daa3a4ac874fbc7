"""The commands as a person or an operator runs them: what they print, where, and the code they end with."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
from sqlalchemy import text

from app.models.store.database import Database
from app.services.opening import Opening, key_of
from app.services.profile import Profile
from app.services.verifying import current_profile
from main import main
from server.database import engine_for
from tests.builders import TODAY
from tests.server.running import ROOT
from tests.services.test_embedded import alive, until

BAD = ROOT / "tests" / "data" / "bad"
GOOD = ROOT / "tests" / "data" / "letters" / "skan-20261103-0412.pdf"


def run(*words: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "main.py", *map(str, words)],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=120,
    )


class Ended(msgspec.Struct, frozen=True):
    """What a command printed and the code it ended with."""

    returncode: int
    stdout: str
    stderr: str


@pytest.fixture
def here(capsys: pytest.CaptureFixture[str]) -> Callable[..., Ended]:
    """Runs a command in this process, which saves a second each time; what is printed is the same."""

    def command(*words: str | Path) -> Ended:
        capsys.readouterr()
        try:
            code = main([*map(str, words)])
        except SystemExit as ended:
            code = int(ended.code or 0)
        printed = capsys.readouterr()
        return Ended(code, printed.out, printed.err)

    return command


def test_words_that_mean_nothing_are_wrong_usage(here: Callable[..., Ended]) -> None:
    for words in (["dance"], ["intake"], ["serve", "--port", "many"], ["verify", "a.pdf", "b.pdf"]):
        ended = here(*words)
        assert ended.returncode == 2
        assert "usage:" in ended.stderr
        assert ended.stdout == ""


# --- intake -----------------------------------------------------------------------------------------------


def test_intake_says_of_every_bad_file_what_the_manifest_says() -> None:
    manifest = json.loads((BAD / "manifest.json").read_bytes())["files"]
    # in the order of the arguments, whatever that is
    manifest.sort(key=lambda line: line["sha256"])

    ended = run("intake", "--json", *(BAD / line["file"] for line in manifest))

    assert (ended.returncode, ended.stderr) == (0, "")
    lines = [json.loads(line) for line in ended.stdout.splitlines()]
    assert [line["file"] for line in lines] == [expected["file"] for expected in manifest]
    for line, expected in zip(lines, manifest, strict=True):
        assert line["result"] == expected["expected"], line
        assert (line["reason_code"], line["sha256"]) == (expected["reason_code"], expected["sha256"])
        keys = {"file", "result", "reason_code", "kind", "pages", "removed", "attachments", "sentence", "sha256"}
        assert set(line) == keys


def test_intake_tells_people_in_words(here: Callable[..., Ended]) -> None:
    ended = here("intake", GOOD, BAD / "04-tom.pdf")
    assert ended.returncode == 0
    first, second = ended.stdout.splitlines()
    assert first.startswith("skan-20261103-0412.pdf: accept - ")
    assert second.startswith("04-tom.pdf: refuse - ")


def test_a_file_that_is_not_there_does_not_keep_the_others_from_being_judged(tmp_path: Path) -> None:
    ended = run("intake", "--json", tmp_path / "gone.pdf", GOOD)
    assert ended.returncode == 1
    assert len(ended.stderr.splitlines()) == 1
    assert "gone.pdf" in ended.stderr
    assert [json.loads(line)["result"] for line in ended.stdout.splitlines()] == ["accept"]


# --- serve ------------------------------------------------------------------------------------------------


class Serving:
    """``main.py serve`` as a process, from its ready line to its end."""

    def __init__(self, folder: Path, *words: str) -> None:
        places = ["--database", f"sqlite:///{folder / 'server.db'}", "--documents", str(folder / "documents")]
        self.process = subprocess.Popen(
            [sys.executable, "main.py", "serve", "--port", "0", *places, *words],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line.startswith("listening on http://127.0.0.1:"), line
        self.url = line.split()[-1]

    def end(self) -> int:
        code = self.process.wait(30)
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            pipe.close()
        return code


def test_the_server_says_where_it_is_tells_its_health_and_ends_when_asked(tmp_path: Path) -> None:
    server = Serving(tmp_path)
    for name in ("livez", "readyz"):
        assert httpx.get(f"{server.url}/{name}").status_code == 200
    # people are picked in practice only
    assert httpx.post(f"{server.url}/v1/sign-in/practice", json={"person": "siri.moen"}).status_code == 404

    server.process.send_signal(signal.SIGTERM)

    assert server.end() == 0
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{server.url}/livez")


def test_a_watched_server_ends_when_its_input_ends(tmp_path: Path) -> None:
    server = Serving(tmp_path, "--practice", "--watch-stdin")
    assert server.process.stdin is not None
    server.process.stdin.close()
    assert server.end() == 0


@pytest.mark.skipif(sys.platform != "linux", reason="looks a process up in /proc")
def test_a_watched_server_ends_when_its_parent_is_killed(tmp_path: Path) -> None:
    script = (
        "import subprocess, sys, time\n"
        "words = [sys.executable, 'main.py', 'serve', '--practice', '--port', '0', '--watch-stdin']\n"
        "child = subprocess.Popen([*words, *sys.argv[1:]], stdin=subprocess.PIPE, stdout=subprocess.PIPE)\n"
        "child.stdout.readline()\n"
        "print(child.pid, flush=True)\n"
        "time.sleep(600)\n"
    )
    places = ["--database", f"sqlite:///{tmp_path / 'server.db'}", "--documents", str(tmp_path / "documents")]
    parent = subprocess.Popen([sys.executable, "-c", script, *places], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    with parent, parent.stdout:
        server = int(parent.stdout.readline())
        assert alive(server)
        parent.kill()
        until(lambda: not alive(server), "the server to end")


@pytest.mark.parametrize(
    "words", [("--practice", "--host", "0.0.0.0"), ("--port", "99999"), ("--today", "2026-11-24")], ids=" ".join
)
def test_a_server_that_may_not_run_like_that_says_so(tmp_path: Path, words: tuple[str, ...]) -> None:
    ended = run("serve", "--database", f"sqlite:///{tmp_path / 'server.db'}", *words)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert len(ended.stderr.splitlines()) == 1
    assert not (tmp_path / "server.db").exists()


# --- verify -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def practised(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which practice was begun; beside it a letter that was sent from it."""
    folder = tmp_path_factory.mktemp("practised")
    opening = Opening(folder / "home", lambda: TODAY, sync_by_itself=False, fixed_day=TODAY)
    try:
        opening.begin_practice()
        opening.fill_practice()
        bench = opening.enter_practice("siri.moen")
        bench.sync_now()
        sent = bench.letters()[0]
        bench.save_letter(sent.case_id, sent.letter_id, folder / "letter.pdf")
        bench.close()
    finally:
        opening.close()
    return folder


@pytest.fixture
def home(practised: Path, tmp_path: Path) -> Path:
    """A copy of that home to spoil."""
    return Path(shutil.copytree(practised / "home", tmp_path / "home"))


def spoil(home: Path, statement: str) -> tuple[str, str]:
    """Changes the third line of the local log behind the program's back: its key opens it, its triggers are taken off.

    Returns case and act of that line.
    """
    profile: Profile = current_profile(home)
    database = Database(profile.database, key_of(profile))
    with database.write() as connection:
        for name in connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all():
            connection.execute(text(f"DROP TRIGGER {name}"))
        row = connection.execute(text("SELECT case_id, act_id FROM log WHERE seq = 3")).one()
        assert connection.execute(text(statement)).rowcount == 1
    database.close()
    return row.case_id, row.act_id


def test_a_whole_log_is_whole_and_says_how_much_it_holds(practised: Path) -> None:
    told = run("verify", "--home", practised / "home", "--json")
    assert (told.returncode, told.stderr) == (0, "")
    answer: dict[str, Any] = json.loads(told.stdout)
    assert (answer["whole"], answer["cases"], answer["faults"]) == (True, 5, [])
    assert answer["acts"] > 15
    # the home may be named by the environment too, and people are told in words
    told = run("verify", ARBEIDSBENKEN_HOME=str(practised / "home"))
    assert (told.returncode, told.stdout.splitlines()[0]) == (0, "whole: True")


_BODY = "CAST(substr(body, 1, length(body) - 9) || 'x' || substr(body, length(body) - 7) AS {kind})"


@pytest.mark.parametrize(
    "change",
    [
        f"body = {_BODY.format(kind='BLOB')}",
        f"body = {_BODY.format(kind='TEXT')}",
        "body = x'ff00fe'",
        "time = replace(time, '2', '3')",
        "hash = replace(hash, substr(hash, 1, 1), 'x')",
        "number = '2026/999999'",
    ],
)
def test_a_changed_log_is_found_out_by_case_and_act(home: Path, change: str, here: Callable[..., Ended]) -> None:
    case_id, act_id = spoil(home, f"UPDATE log SET {change} WHERE seq = 3")
    told = here("verify", "--home", home, "--json")
    assert told.returncode == 1
    answer = json.loads(told.stdout)
    assert answer["whole"] is False
    assert [(fault["case_id"], fault["act_id"]) for fault in answer["faults"]] == [(case_id, act_id)]
    in_words = here("verify", "--home", home)
    assert in_words.returncode == 1
    assert case_id in in_words.stdout
    assert act_id in in_words.stdout


def test_a_line_that_was_taken_out_is_missed(home: Path, here: Callable[..., Ended]) -> None:
    case_id, _ = spoil(home, "DELETE FROM log WHERE seq = 3")
    told = here("verify", "--home", home, "--json")
    assert told.returncode == 1
    assert [fault["case_id"] for fault in json.loads(told.stdout)["faults"]] == [case_id]


def _no_home(folder: Path) -> Path:
    return folder / "nothing"


def _no_database(folder: Path) -> Path:
    current_profile(folder / "home").database.unlink()
    return folder / "home"


def _other_key(folder: Path) -> Path:
    next((folder / "home").rglob("*.key")).write_bytes(bytes(32))
    return folder / "home"


def _no_database_at_all(folder: Path) -> Path:
    current_profile(folder / "home").database.write_bytes(b"not a database" * 1000)
    return folder / "home"


@pytest.mark.parametrize("break_it", [_no_home, _no_database, _other_key, _no_database_at_all])
def test_a_log_that_cannot_be_read_is_neither_whole_nor_broken(
    home: Path, break_it: Callable[[Path], Path], here: Callable[..., Ended]
) -> None:
    told = here("verify", "--home", break_it(home.parent))
    assert (told.returncode, told.stdout) == (2, "")
    assert len(told.stderr.splitlines()) == 1


def test_a_letter_is_genuine_to_the_last_byte(practised: Path, tmp_path: Path, here: Callable[..., Ended]) -> None:
    letter = practised / "letter.pdf"
    told = here("verify", "--home", practised / "home", "--json", letter)
    assert told.returncode == 0
    answer = json.loads(told.stdout)
    assert answer["genuine"] is True
    assert answer["case_number"].startswith("AAREG-2026-")

    data = bytearray(letter.read_bytes())
    data[len(data) // 2] ^= 1
    forged = tmp_path / "forged.pdf"
    forged.write_bytes(data)
    told = here("verify", "--home", practised / "home", "--json", forged)
    assert told.returncode == 1
    assert json.loads(told.stdout)["genuine"] is False
    assert here("verify", "--home", practised / "home", tmp_path / "gone.pdf").returncode == 2


@pytest.fixture
def database(practised: Path, tmp_path: Path) -> Iterator[Path]:
    """A copy of the practice server's database to spoil."""
    yield Path(shutil.copy(practised / "home" / "practice-server" / "server.db", tmp_path / "server.db"))


def test_a_servers_database_is_whole_broken_or_not_to_be_read(
    database: Path, tmp_path: Path, here: Callable[..., Ended]
) -> None:
    url = f"sqlite:///{database}"
    told = here("verify", "--database", url, "--json")
    assert (told.returncode, json.loads(told.stdout)) == (0, {"whole": True, "faults": []})

    engine = engine_for(url, "", "BEGIN IMMEDIATE", 1)
    with engine.begin() as connection:
        for name in connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all():
            connection.execute(text(f"DROP TRIGGER {name}"))
        row = connection.execute(text("SELECT case_id, act_id FROM log WHERE seq = 3")).one()
        connection.execute(text(f"UPDATE log SET body = {_BODY.format(kind='BLOB')} WHERE seq = 3"))
    engine.dispose()
    told = here("verify", "--database", url, "--json")
    assert told.returncode == 1
    faults = json.loads(told.stdout)["faults"]
    assert [(fault["case_id"], fault["act_id"]) for fault in faults] == [(row.case_id, row.act_id)]

    (tmp_path / "other.db").write_bytes(b"not a database" * 1000)
    for unreadable in (f"sqlite:///{tmp_path / 'gone.db'}", f"sqlite:///{tmp_path / 'other.db'}"):
        told = here("verify", "--database", unreadable)
        assert (told.returncode, told.stdout) == (2, "")
        assert len(told.stderr.splitlines()) == 1
    assert not (tmp_path / "gone.db").exists()
