"""People whom an identity provider vouches for: checks its signed tokens. An ``Identity`` like the server's own sessions.

Only two algorithms are taken (RS256, ES256), so neither "none" nor a symmetric key made from a public one gets through. Keys
come from the provider's own address only, never from inside a token. The token must name our issuer and our audience: a
token meant for another application, or for the sign-in itself, is not one for us.
"""

from __future__ import annotations

import json
import ssl
import threading
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

import httpx
from joserfc import jwt
from joserfc.errors import InvalidKeyIdError, JoseError
from joserfc.jwk import GuestProtocol, Key, KeySet

from app.models.values import Actor, Protection, Role
from server.settings import Oidc

ALGORITHMS = ("RS256", "ES256")
_MAX_TOKEN = 16 * 1024
_LEEWAY_S = 60
_FRESH_S = 3600.0
_REFETCH_S = 60.0


class KeysUnreachable(Exception):
    """The provider's keys cannot be fetched now."""


def fetch_keys(url: str) -> bytes:
    """The provider's key set as it answers. Raises ``KeysUnreachable``."""
    try:
        response = httpx.get(url, timeout=5.0, follow_redirects=False, verify=ssl.create_default_context())
        response.raise_for_status()
    except httpx.HTTPError as fault:
        raise KeysUnreachable from fault
    return response.content


class ProviderKeys:
    """The provider's public keys, kept an hour.

    An unknown key id makes them be fetched again, but at most once a minute, so that made-up tokens cannot make us
    storm the provider; when it does not answer, the last good keys go on serving.
    """

    def __init__(self, fetch: Callable[[], bytes], clock_s: Callable[[], float] = time.monotonic) -> None:
        self._fetch = fetch
        self._clock_s = clock_s
        self._lock = threading.Lock()
        self._keys = KeySet([])
        self._good_at_s: float | None = None
        self._tried_at_s: float | None = None

    def key(self, key_id: str | None) -> Key:
        """The key of this id. Raises ``InvalidKeyIdError``."""
        with self._lock:
            if self._good_at_s is None or self._clock_s() - self._good_at_s > _FRESH_S:
                self._refresh()
            try:
                return self._named(key_id)
            except InvalidKeyIdError:
                self._refresh()
            return self._named(key_id)

    def _named(self, key_id: str | None) -> Key:
        if not key_id:
            raise InvalidKeyIdError("a token must name its key")
        return self._keys.get_by_kid(key_id)

    def _refresh(self) -> None:
        now_s = self._clock_s()
        if self._tried_at_s is not None and now_s - self._tried_at_s < _REFETCH_S:
            return
        self._tried_at_s = now_s
        try:
            self._keys = KeySet.import_key_set(_key_set_in(self._fetch()))
            self._good_at_s = now_s
        except (KeysUnreachable, JoseError, ValueError):
            return


def _key_set_in(data: bytes) -> Any:
    found = json.loads(data)
    if not isinstance(found, dict) or not isinstance(found.get("keys"), list):
        raise ValueError("not a key set")
    signing = [key for key in found["keys"] if isinstance(key, dict) and key.get("kty") in ("RSA", "EC")]
    return {"keys": [key for key in signing if key.get("use", "sig") == "sig"]}


class OidcIdentity:
    """People by the access tokens of one provider; an ``Identity``."""

    def __init__(self, settings: Oidc, keys: ProviderKeys | None = None) -> None:
        self._settings = settings
        self._keys = keys or ProviderKeys(lambda: fetch_keys(settings.keys_url))

    def actor(self, token: str, now: datetime) -> Actor | None:
        """The person in a good token, or None for any other token whatever is wrong with it."""
        if len(token) > _MAX_TOKEN or token.count(".") != 2:
            return None
        try:
            claims = jwt.decode(token, self._key_for, algorithms=list(ALGORITHMS)).claims
            self._rules(now).validate(claims)
        except (JoseError, ValueError, TypeError, RecursionError):
            return None
        return self._person(claims)

    def _key_for(self, guest: GuestProtocol) -> Any:
        key_id = guest.headers().get("kid")
        return self._keys.key(key_id if isinstance(key_id, str) else None)

    def _rules(self, now: datetime) -> jwt.JWTClaimsRegistry:
        return jwt.JWTClaimsRegistry(
            now=int(now.timestamp()),
            leeway=_LEEWAY_S,
            iss={"essential": True, "value": self._settings.issuer},
            aud={"essential": True, "value": self._settings.audience},
            exp={"essential": True},
            sub={"essential": True},
        )

    def _person(self, claims: dict[str, Any]) -> Actor | None:
        person = claims.get(self._settings.person_claim)
        name = claims.get("name", person)
        if not isinstance(person, str) or not person or not isinstance(name, str):
            return None
        roles = _words(claims.get(self._settings.roles_claim)) & {role.value for role in Role}
        groups = _words(claims.get(self._settings.groups_claim)) & {group.value for group in Protection}
        if not roles:
            return None
        return Actor(
            id=person,
            name=name,
            roles=frozenset(map(Role, roles)),
            groups=frozenset(map(Protection, groups)) - {Protection.NONE},
        )


def _words(value: object) -> set[str]:
    return {word for word in value if isinstance(word, str)} if isinstance(value, list) else set()
