"""The commands as a person or an operator runs them: what they print, where, and the code they end with."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from tests.scenarios.commands import Ended, run
from tests.server.running import ROOT
from tests.services.test_embedded import alive, until

BAD = ROOT / "tests" / "data" / "bad"
GOOD = ROOT / "tests" / "data" / "letters" / "skan-20261103-0412.pdf"


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
