"""The key of the local database: what unlocks it, and what never lies on the disk."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from app.services.problems import SignInProblem, StorageProblem
from app.services.vault import KEY_BYTES, Cost, Kept, Vault, practice_key, system_keeper

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
"""Argon2id at a price that tests can pay; the cost is part of the wrap."""
PASSPHRASE = "blåbær på fjellet"


class Ring(KeyringBackend):
    """A keyring in memory: what the operating system's would hold."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.held: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.held:
            raise PasswordDeleteError
        del self.held[service, username]


@pytest.fixture
def ring() -> Iterator[Ring]:
    """A ring that the keyring library does not come to know of."""
    known = set(KeyringBackend._classes)
    yield Ring()
    KeyringBackend._classes = {kind for kind in known if kind is not Ring}


def _everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_a_passphrase_opens_what_it_closed_and_lies_nowhere(tmp_path: Path) -> None:
    vault = Vault(tmp_path, "profile-1", cost=CHEAP)
    assert vault.kept is Kept.NOTHING_YET
    key = vault.make_with_passphrase(PASSPHRASE)
    assert len(key) == KEY_BYTES
    assert Vault(tmp_path, "profile-1").kept is Kept.PASSPHRASE
    assert Vault(tmp_path, "profile-1").open_with_passphrase(PASSPHRASE) == key
    held = _everything_in(tmp_path)
    assert key not in held
    assert key.hex().encode() not in held
    assert PASSPHRASE.encode() not in held


@pytest.mark.parametrize("wrong", ["", "blåbær på fjelle", "Blåbær på fjellet", "x" * 5000])
def test_a_wrong_passphrase_opens_nothing(tmp_path: Path, wrong: str) -> None:
    vault = Vault(tmp_path, "profile-1", cost=CHEAP)
    vault.make_with_passphrase(PASSPHRASE)
    with pytest.raises(SignInProblem, match="wrong"):
        vault.open_with_passphrase(wrong)


def test_a_passphrase_is_the_same_on_every_keyboard(tmp_path: Path) -> None:
    vault = Vault(tmp_path, "profile-1", cost=CHEAP)
    key = vault.make_with_passphrase("bl\u00e5b\u00e6r p\u00e5 fjellet")
    assert vault.open_with_passphrase("bla\u030ab\u00e6r pa\u030a fjellet") == key


def test_a_short_passphrase_is_not_taken(tmp_path: Path) -> None:
    with pytest.raises(SignInProblem, match="at least 10"):
        Vault(tmp_path, "profile-1", cost=CHEAP).make_with_passphrase("kort      ")
    assert list(tmp_path.iterdir()) == []


def test_changing_the_passphrase_changes_the_wrap_and_never_the_key(tmp_path: Path) -> None:
    (tmp_path / "workbench.db").write_bytes(b"the database")
    vault = Vault(tmp_path, "profile-1", cost=CHEAP)
    key = vault.make_with_passphrase(PASSPHRASE)
    vault.change_passphrase(PASSPHRASE, "tyttebær i skogen")
    assert vault.open_with_passphrase("tyttebær i skogen") == key
    with pytest.raises(SignInProblem):
        vault.open_with_passphrase(PASSPHRASE)
    with pytest.raises(SignInProblem):
        vault.change_passphrase("feil passord her", "noe helt annet")
    assert (tmp_path / "workbench.db").read_bytes() == b"the database"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["key.wrap", "workbench.db"]


def test_the_keyring_holds_one_short_secret_and_the_disk_none(tmp_path: Path, ring: Ring) -> None:
    vault = Vault(tmp_path, "profile-1", ring)
    key = vault.make_with_keyring()
    assert vault.kept is Kept.KEYRING
    assert Vault(tmp_path, "profile-1", ring).open_with_keyring() == key
    (secret,) = ring.held.values()
    assert len(secret) == 44
    assert key not in _everything_in(tmp_path)
    assert secret.encode() not in _everything_in(tmp_path)


def test_a_new_secret_in_the_keyring_leaves_the_key_and_takes_the_old_one_away(tmp_path: Path, ring: Ring) -> None:
    vault = Vault(tmp_path, "profile-1", ring)
    key = vault.make_with_keyring()
    before = dict(ring.held)
    vault.renew_keyring_secret()
    assert vault.open_with_keyring() == key
    assert len(ring.held) == 1
    assert ring.held != before


def test_a_keyring_that_is_locked_gone_or_emptied_says_so(tmp_path: Path, ring: Ring) -> None:
    vault = Vault(tmp_path, "profile-1", ring)
    vault.make_with_keyring()
    ring.locked = True
    with pytest.raises(SignInProblem, match="locked"):
        vault.open_with_keyring()
    ring.locked = False
    kept = dict(ring.held)
    ring.held.clear()
    with pytest.raises(SignInProblem, match="does not hold"):
        vault.open_with_keyring()
    ring.held = dict.fromkeys(kept, "AAAA")
    with pytest.raises(SignInProblem, match="another secret"):
        vault.open_with_keyring()
    with pytest.raises(SignInProblem, match="not available"):
        Vault(tmp_path, "profile-1").open_with_keyring()
    with pytest.raises(SignInProblem, match="another way"):
        vault.open_with_passphrase(PASSPHRASE)


def test_one_profiles_wrap_is_no_good_for_another(tmp_path: Path) -> None:
    Vault(tmp_path, "profile-1", cost=CHEAP).make_with_passphrase(PASSPHRASE)
    with pytest.raises(SignInProblem):
        Vault(tmp_path, "profile-2", cost=CHEAP).open_with_passphrase(PASSPHRASE)


def test_a_key_is_never_made_over_another(tmp_path: Path, ring: Ring) -> None:
    vault = Vault(tmp_path, "profile-1", ring, CHEAP)
    key = vault.make_with_passphrase(PASSPHRASE)
    with pytest.raises(StorageProblem):
        vault.make_with_passphrase(PASSPHRASE)
    with pytest.raises(StorageProblem):
        vault.make_with_keyring()
    assert vault.open_with_passphrase(PASSPHRASE) == key


@pytest.mark.parametrize("damage", [b"", b"{}", b"\xff\xfe", b'{"version":1}'])
def test_a_damaged_wrap_is_a_problem_not_a_crash(tmp_path: Path, damage: bytes) -> None:
    vault = Vault(tmp_path, "profile-1", cost=CHEAP)
    vault.make_with_passphrase(PASSPHRASE)
    (tmp_path / "key.wrap").write_bytes(damage)
    with pytest.raises(StorageProblem, match="damaged"):
        vault.open_with_passphrase(PASSPHRASE)


def test_a_practice_key_lies_in_a_file_for_its_owner_only(tmp_path: Path) -> None:
    key = practice_key(tmp_path)
    assert practice_key(tmp_path) == key
    assert len(key) == KEY_BYTES
    assert Vault(tmp_path, "x").kept is Kept.PRACTICE_FILE
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "practice.key").stat().st_mode) == 0o600
    (tmp_path / "practice.key").write_bytes(b"short")
    with pytest.raises(StorageProblem):
        practice_key(tmp_path)


def test_no_keyring_of_somebody_elses_choosing_is_used(monkeypatch: pytest.MonkeyPatch, ring: Ring) -> None:
    # given that a variable points the keyring library at a backend that keeps its secrets in the open
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"{Ring.__module__}.Ring")
    # then it is not what is used, whatever this machine offers
    found = system_keeper()
    assert found is None or type(found).__module__.startswith("keyring.backends.")
    assert not isinstance(found, Ring)
