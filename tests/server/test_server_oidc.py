"""Tokens of an identity provider: which are believed, and that made-up ones cannot storm the provider."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import msgspec
import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, RSAKey

from app.models.values import Protection, Role
from server.api import make_app
from server.oidc import KeysUnreachable, OidcIdentity, ProviderKeys
from server.settings import Oidc
from tests.server.running import InProcess, practice_settings
from tests.services.oidc_provider import AUDIENCE, TestProvider


class World(msgspec.Struct):
    """An identity with keys that are fetched from ``provider``; ``fetches`` counts, ``now_s`` is the clock."""

    provider: TestProvider
    identity: OidcIdentity
    fetches: int = 0
    now_s: float = 0.0
    away: bool = False

    def actor(self, token: str) -> object:
        return self.identity.actor(token, datetime.now(UTC))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    provider = TestProvider(tmp_path)
    settings = Oidc(issuer=provider.issuer, audience=AUDIENCE, keys_url=f"{provider.issuer}/jwks")
    found = World(provider, OidcIdentity(settings))

    def fetch() -> bytes:
        found.fetches += 1
        if found.away:
            raise KeysUnreachable
        return json.dumps(provider.keys()).encode()

    found.identity = OidcIdentity(settings, ProviderKeys(fetch, lambda: found.now_s))
    yield found
    provider.close()


def test_a_good_token_says_who_it_is(world: World) -> None:
    token = world.provider.access_token(roles=["caseworker", "approver", "janitor"], groups=["confidential", "none", 7])
    actor = world.identity.actor(token, datetime.now(UTC))
    assert actor is not None
    assert (actor.id, actor.name) == ("siri.moen", "Siri Moen")
    assert actor.roles == {Role.CASEWORKER, Role.APPROVER}
    assert actor.groups == {Protection.CONFIDENTIAL}


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "https://other.example"},
        {"aud": "arbeidsbenken-desktop"},
        {"aud": ["a", "b"]},
        {"exp": int(time.time()) - 600},
        {"exp": "later"},
        {"exp": None},
        {"sub": None},
        {"nbf": int(time.time()) + 6000},
        {"roles": []},
        {"roles": "caseworker"},
        {"preferred_username": ""},
        {"preferred_username": 7},
        {"name": ["x"]},
    ],
)
def test_a_token_with_something_wrong_in_it_is_nobodys(world: World, claims: dict[str, object]) -> None:
    assert world.actor(world.provider.access_token()) is not None
    assert world.actor(world.provider.access_token(**claims)) is None


def _with_head(token: str, **head: object) -> str:
    encoded = base64.urlsafe_b64encode(json.dumps(head).encode()).rstrip(b"=").decode()
    return ".".join((encoded, *token.split(".")[1:]))


def _hs256(claims: dict[str, object], secret: bytes) -> str:
    """Signed by hand: the library refuses to make the mistake that is tested here."""
    parts = [json.dumps(part).encode() for part in ({"alg": "HS256", "kid": "key-1"}, claims)]
    plain = b".".join(base64.urlsafe_b64encode(part).rstrip(b"=") for part in parts)
    mark = base64.urlsafe_b64encode(hmac.new(secret, plain, hashlib.sha256).digest()).rstrip(b"=")
    return (plain + b"." + mark).decode()


def _forged(provider: TestProvider) -> dict[str, Callable[[], str]]:
    good = provider.access_token()
    claims = json.loads(base64.urlsafe_b64decode(good.split(".")[1] + "=="))
    other = ECKey.generate_key("P-256", {"kid": "key-1"})
    public = provider.key.as_pem(private=False)

    def signed(key: ECKey | RSAKey, alg: str, **more: object) -> str:
        return jwt.encode({"alg": alg, "kid": "key-1", **more}, claims, key, algorithms=[alg])

    changed = json.dumps(claims | {"roles": ["approver"]}).encode()
    payload = base64.urlsafe_b64encode(changed).rstrip(b"=").decode()
    return {
        "no algorithm": lambda: _with_head(good, alg="none", kid="key-1").rsplit(".", 1)[0] + ".",
        "public key as a secret": lambda: _hs256(claims, public),
        "changed claims": lambda: ".".join((good.split(".")[0], payload, good.split(".")[2])),
        "same key id, other key": lambda: signed(other, "ES256"),
        "its own key inside": lambda: signed(other, "ES256", jwk=other.as_dict(private=False)),
        "another kind of key": lambda: signed(RSAKey.generate_key(2048, {"kid": "key-1"}), "RS256"),
        "an algorithm not on the list": lambda: signed(RSAKey.generate_key(2048, {"kid": "key-1"}), "PS256"),
        "no key id": lambda: jwt.encode({"alg": "ES256"}, claims, provider.key, algorithms=["ES256"]),
        "broken": lambda: good[:-4],
        "empty parts": lambda: "..",
        "no token": lambda: "hello",
        "huge": lambda: good + "A" * 20_000,
        "deep": lambda: f"{base64.urlsafe_b64encode(b'[' * 5000).decode()}.e30.AA",
    }


NAMES = (
    "no algorithm",
    "public key as a secret",
    "changed claims",
    "same key id, other key",
    "its own key inside",
    "another kind of key",
    "an algorithm not on the list",
    "no key id",
    "broken",
    "empty parts",
    "no token",
    "huge",
    "deep",
)


@pytest.mark.filterwarnings("ignore::joserfc.errors.SecurityWarning")
@pytest.mark.parametrize("name", NAMES)
def test_a_forged_token_is_nobodys(world: World, name: str) -> None:
    assert world.actor(_forged(world.provider)[name]()) is None


def test_made_up_keys_do_not_storm_the_provider(world: World) -> None:
    good = world.provider.access_token()
    assert world.actor(good) is not None
    for number in range(200):
        assert world.actor(_with_head(good, alg="ES256", kid=f"made-up-{number}")) is None
    assert world.fetches == 1
    world.now_s += 61
    assert world.actor(_with_head(good, alg="ES256", kid="made-up")) is None
    assert world.fetches == 2


def test_a_new_key_is_fetched_and_the_old_ones_serve_while_the_provider_is_away(world: World) -> None:
    assert world.actor(world.provider.access_token()) is not None
    world.away = True
    world.now_s += 4000
    assert world.actor(world.provider.access_token()) is not None
    world.away = False
    world.now_s += 61
    world.provider.key = ECKey.generate_key("P-256", {"kid": "key-2", "use": "sig"})
    claims_of = world.provider.access_token()
    claims = json.loads(base64.urlsafe_b64decode(claims_of.split(".")[1] + "=="))
    token = jwt.encode({"alg": "ES256", "kid": "key-2"}, claims, world.provider.key, algorithms=["ES256"])
    assert world.actor(token) is not None


def test_the_server_takes_the_providers_tokens(tmp_path: Path) -> None:
    provider = TestProvider(tmp_path)
    oidc = Oidc(issuer=provider.issuer, audience=AUDIENCE, keys_url=f"{provider.issuer}/jwks")
    app = make_app(practice_settings(tmp_path, oidc=oidc))
    (session, signed) = app.state.office.identities
    keys = ProviderKeys(lambda: json.dumps(provider.keys()).encode())
    office = msgspec.structs.replace(app.state.office, identities=(session, OidcIdentity(oidc, keys)))
    assert isinstance(signed, OidcIdentity)
    app.state.office = office
    transport = InProcess(app)
    with httpx.Client(base_url="http://127.0.0.1", transport=transport) as http:
        good = {"authorization": f"Bearer {provider.access_token()}"}
        stale = {"authorization": f"Bearer {provider.access_token(exp=1)}"}
        assert http.get("/v1/log", headers=good).status_code == 200
        assert http.get("/v1/log", headers=stale).status_code == 401
    transport.stop()
    provider.close()
