"""The key of the local database: where it is kept, and what unlocks it.

The key itself is 32 random bytes that never change. Beside the database lies only a *wrap*: the key encrypted with something
that is not on the disk - a secret in the operating system's keyring, or what Argon2id makes of a passphrase. Changing
the passphrase rewrites the wrap and nothing else. A practice profile holds invented people only, so its key may lie in a
file that only its owner can read.

Knows nothing of the database. Raises ``SignInProblem`` where a key cannot be had; nothing is ever deleted here.
"""

from __future__ import annotations

import base64
import secrets
import unicodedata
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Protocol

import msgspec
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, Windows, kwallet, macOS
from keyring.errors import KeyringError

from app.models.reading import read_json
from app.services.key_file import KEY_BYTES as KEY_BYTES
from app.services.key_file import PRACTICE_FILE, read_key_file, write_key_file
from app.services.key_file import practice_key as practice_key
from app.services.problems import SignInProblem, StorageProblem

MIN_PASSPHRASE = 10
"""The shortest passphrase that is taken, in characters."""
_MAX_PASSPHRASE = 1024
_SERVICE = "arbeidsbenken"
_WRAP_FILE = "key.wrap"
_ALLOWED: tuple[type[KeyringBackend], ...] = (
    SecretService.Keyring,
    kwallet.DBusKeyring,
    Windows.WinVaultKeyring,
    macOS.Keyring,
)
"""The keyrings that encrypt what they keep. Others (plain files among them) are never used, whoever installed them."""


class Kept(StrEnum):
    """What unlocks the key of a profile."""

    NOTHING_YET = "nothing_yet"
    PRACTICE_FILE = "practice_file"
    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a way to unlock, not a password


class SecretKeeper(Protocol):
    """Keeps one short secret per account: the part of a keyring that is used here."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


class Cost(msgspec.Struct, frozen=True):
    """What Argon2id may cost: memory in KiB, passes over it, and lanes."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4


class _Wrap(msgspec.Struct, frozen=True, kw_only=True):
    """The wrapped key as it lies beside the database; everything in it is useless without the secret or passphrase."""

    version: int = 1
    kept: Kept
    salt: bytes
    nonce: bytes
    wrapped: bytes
    cost: Cost = Cost()
    keyring: str = ""
    """Which keyring, for whoever has to find out why it cannot be opened on another desktop."""
    secret_name: str = ""


def system_keeper() -> KeyringBackend | None:
    """The operating system's keyring, or None where there is none we trust.

    The choice is made here and not by the keyring library, whose own choice a variable or a stray package can turn to
    a plain file.
    """
    for backend in _ALLOWED:
        try:
            if backend.viable:
                found = backend()
                if isinstance(found, Windows.WinVaultKeyring):
                    found.persist = "local machine"
                return found
        except (KeyringError, RuntimeError, OSError):
            continue
    return None


class Vault:
    """The key of one profile: of one person at one server. ``account`` names the profile in the keyring."""

    def __init__(
        self, folder: Path, account: str, keeper: SecretKeeper | None = None, cost: Cost | None = None
    ) -> None:
        self._path = folder / _WRAP_FILE
        self._account = account
        self._keeper = keeper
        self._cost = cost or Cost()

    @property
    def kept(self) -> Kept:
        """What unlocks this profile's key, or that there is none yet."""
        if self._path.exists():
            return self._wrap().kept
        practice = self._path.parent / PRACTICE_FILE
        return Kept.PRACTICE_FILE if practice.exists() else Kept.NOTHING_YET

    def make_with_keyring(self) -> bytes:
        """A new key, unlocked by a new secret in the keyring."""
        self._must_be_new()
        key = secrets.token_bytes(KEY_BYTES)
        self._store_with_keyring(key)
        return key

    def make_with_passphrase(self, passphrase: str) -> bytes:
        """A new key, unlocked by a passphrase that is kept nowhere. Raises ``SignInProblem`` for one too short."""
        self._must_be_new()
        key = secrets.token_bytes(KEY_BYTES)
        self._store(key, Kept.PASSPHRASE, _new_passphrase(passphrase))
        return key

    def open_with_keyring(self) -> bytes:
        """The key, unlocked by the keyring's secret."""
        return self._unwrap(self._kept_secret(), Kept.KEYRING, "the keyring holds another secret than this profile's")

    def open_with_passphrase(self, passphrase: str) -> bytes:
        """The key, unlocked by the passphrase."""
        return self._unwrap(_passphrase(passphrase), Kept.PASSPHRASE, "the passphrase is wrong")

    def change_passphrase(self, old: str, new: str) -> None:
        """Puts a new passphrase in the place of the old one. The key, and so the database, stays as it is."""
        key = self.open_with_passphrase(old)
        self._store(key, Kept.PASSPHRASE, _new_passphrase(new))

    def renew_keyring_secret(self) -> None:
        """Puts a new secret into the keyring in the place of the old one; only the wrap is written anew.

        The new secret has a name of its own and the old one goes last, so that wherever the program may die, the wrap on the
        disk has its secret in the keyring.
        """
        key = self.open_with_keyring()
        old = self._wrap().secret_name
        self._store_with_keyring(key)
        with suppress(KeyringError, RuntimeError, OSError):
            self._ring().delete_password(_SERVICE, old)

    # --- the wrap ---------------------------------------------------------------------------------------

    def _must_be_new(self) -> None:
        if self._path.exists():
            raise StorageProblem(detail="this profile has a key already")

    def _store_with_keyring(self, key: bytes) -> None:
        secret, name = secrets.token_bytes(KEY_BYTES), f"{self._account}#{secrets.token_hex(4)}"
        self._keep(name, secret)
        self._store(key, Kept.KEYRING, secret, name)

    def _store(self, key: bytes, kept: Kept, secret: bytes, secret_name: str = "") -> None:
        salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
        cost = self._cost
        wrapped = AESGCM(_wrapping_key(kept, secret, salt, cost)).encrypt(nonce, key, self._about(kept))
        ring = type(self._keeper).__module__ if kept is Kept.KEYRING else ""
        wrap = _Wrap(
            kept=kept, salt=salt, nonce=nonce, wrapped=wrapped, cost=cost, keyring=ring, secret_name=secret_name
        )
        write_key_file(self._path, msgspec.json.encode(wrap))

    def _unwrap(self, secret: bytes, kept: Kept, wrong: str) -> bytes:
        wrap = self._wrap()
        if wrap.kept is not kept:
            raise SignInProblem(detail="this profile is unlocked in another way")
        try:
            opener = AESGCM(_wrapping_key(kept, secret, wrap.salt, wrap.cost))
            return opener.decrypt(wrap.nonce, wrap.wrapped, self._about(kept))
        except InvalidTag as fault:
            raise SignInProblem(detail=wrong) from fault

    def _wrap(self) -> _Wrap:
        try:
            return read_json(read_key_file(self._path), _Wrap)
        except msgspec.MsgspecError as fault:
            raise StorageProblem(detail="the key file is damaged") from fault

    def _about(self, kept: Kept) -> bytes:
        """Binds a wrap to its profile, so that one profile's cannot be put in another's place."""
        return f"{_SERVICE} 1 {kept} {self._account}".encode()

    # --- the keyring ------------------------------------------------------------------------------------

    def _kept_secret(self) -> bytes:
        ring, name = self._ring(), self._wrap().secret_name
        try:
            text = ring.get_password(_SERVICE, name)
        except (KeyringError, RuntimeError, OSError) as fault:
            raise SignInProblem(detail="the system's keyring is locked or does not answer") from fault
        if text is None:
            raise SignInProblem(detail="the system's keyring does not hold this profile's secret")
        try:
            return base64.urlsafe_b64decode(text)
        except ValueError as fault:
            raise SignInProblem(detail="the secret in the system's keyring is damaged") from fault

    def _ring(self) -> SecretKeeper:
        if self._keeper is None:
            raise SignInProblem(detail="the system's keyring is not available")
        return self._keeper

    def _keep(self, name: str, secret: bytes) -> None:
        """Keeps 44 characters: Windows takes no more than 1,280, so nothing but this one secret goes there."""
        ring = self._ring()
        try:
            ring.set_password(_SERVICE, name, base64.urlsafe_b64encode(secret).decode())
        except (KeyringError, RuntimeError, OSError) as fault:
            raise SignInProblem(detail="the system's keyring is locked or does not answer") from fault


def _wrapping_key(kept: Kept, secret: bytes, salt: bytes, cost: Cost) -> bytes:
    if kept is Kept.PASSPHRASE:
        return hash_secret_raw(secret, salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID)
    return HKDF(SHA256(), KEY_BYTES, salt, _SERVICE.encode()).derive(secret)


def _passphrase(text: str) -> bytes:
    """The passphrase as bytes, the same however the keyboard composed its letters."""
    return unicodedata.normalize("NFKC", text[:_MAX_PASSPHRASE]).encode()


def _new_passphrase(text: str) -> bytes:
    if len(text.strip()) < MIN_PASSPHRASE:
        raise SignInProblem(detail=f"a passphrase has at least {MIN_PASSPHRASE} characters")
    return _passphrase(text)
