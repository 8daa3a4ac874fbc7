"""What the server is told, and what it refuses to be told."""

from __future__ import annotations

import socket
from datetime import date
from pathlib import Path

import msgspec
import pytest

from server.run import serve
from server.settings import Settings, SettingsWrong, settings_of
from tests.server.running import practice_settings


def test_arguments_win_over_the_environment_and_secrets_come_from_it_alone() -> None:
    environment = {
        "ARBEIDSBENKEN_PORT": "9000",
        "ARBEIDSBENKEN_HOST": "10.0.0.1",
        "ARBEIDSBENKEN_DATABASE_KEY": "ab" * 32,
    }
    settings = settings_of(["--port", "0", "--documents", "/tmp/papers"], environment)
    assert (settings.host, settings.port, settings.documents) == ("10.0.0.1", 0, Path("/tmp/papers"))
    assert settings.database_key == "ab" * 32
    assert not settings.practice
    with pytest.raises(SettingsWrong):
        settings_of(["--database-key", "x"], {})


def test_without_a_word_the_server_listens_on_this_machine_only() -> None:
    settings = settings_of([], {})
    assert (settings.host, settings.port, settings.on_loopback) == ("127.0.0.1", 8765, True)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--practice", "--host", "0.0.0.0"], "loopback"),
        (["--practice", "--host", "example.org"], "loopback"),
        (["--today", "2026-11-23"], "practice"),
        (["--practice", "--today", "yesterday"], "today"),
        (["--port", "70000"], "port"),
        (["--port", "many"], "port"),
        (["--case-number", "{year}-{other}"], "pattern"),
        (["--case-number", "{year}"], "number"),
    ],
)
def test_settings_that_contradict_each_other_are_refused(words: list[str], said: str) -> None:
    with pytest.raises(SettingsWrong, match=said):
        settings_of(words, {})


def test_practice_may_fix_the_day() -> None:
    settings = settings_of(["--practice", "--today", "2026-11-23", "--host", "::1"], {})
    assert settings.today == date(2026, 11, 23)
    assert settings.on_loopback


def test_a_provider_is_told_whole_or_not_at_all() -> None:
    told = {"ARBEIDSBENKEN_OIDC_ISSUER": "https://id.example", "ARBEIDSBENKEN_OIDC_AUDIENCE": "us"}
    with pytest.raises(SettingsWrong, match="KEYS_URL"):
        settings_of([], told)
    found = settings_of([], told | {"ARBEIDSBENKEN_OIDC_KEYS_URL": "https://id.example/keys"}).oidc
    assert found is not None
    assert found.issuer == "https://id.example"


def test_the_server_does_not_start_open_to_the_world_in_practice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = msgspec.structs.replace(practice_settings(tmp_path), host="0.0.0.0")
    assert serve(settings) == 2
    assert "loopback" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_taken_port_is_said_plainly(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        settings = msgspec.structs.replace(practice_settings(tmp_path), port=taken.getsockname()[1])
        assert serve(settings) == 1
    assert "Cannot listen" in capsys.readouterr().err


def test_the_case_number_pattern_is_the_operators(tmp_path: Path) -> None:
    assert Settings(case_number="SAK/{number}/{year}").checked().case_number.format(year=2026, number=7) == "SAK/7/2026"
