"""Signing in through a browser at a real (small) identity provider, and everything that must not be believed."""

from __future__ import annotations

import base64
import hashlib
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from app.services.api import ServerApi
from app.services.problems import SignInProblem
from app.services.sign_in import OidcSignIn, Provider, sign_in_practice
from tests.server.running import serving
from tests.services.oidc_provider import CLIENT_ID, TestProvider


@pytest.fixture
def provider(tmp_path: Path) -> Iterator[TestProvider]:
    found = TestProvider(tmp_path)
    yield found
    found.close()


@pytest.fixture
def sign_in(provider: TestProvider) -> Iterator[OidcSignIn]:
    with OidcSignIn(Provider(issuer=provider.issuer, client_id=CLIENT_ID), provider.trust) as found:
        yield found


def _browser(provider: TestProvider, first: Callable[[str], object] | None = None) -> Callable[[str], None]:
    """A browser in a thread of its own that follows where it is sent; ``first`` sees the address before."""

    def visit(address: str) -> None:
        with httpx.Client(verify=provider.trust, follow_redirects=True) as browser:
            browser.get(address)

    def browse(address: str) -> None:
        if first is not None:
            first(address)
        threading.Thread(target=visit, args=(address,), daemon=True).start()

    return browse


def test_a_person_signs_in_and_stays_signed_in(provider: TestProvider, sign_in: OidcSignIn) -> None:
    signed = sign_in.run(_browser(provider), wait_s=10)
    assert (signed.subject, signed.name) == ("0001", "Siri Moen")
    assert signed.expires_at_s > time.time()
    # and the refresh token is exchanged, once
    fresh = sign_in.refresh(signed)
    assert fresh.refresh_token != signed.refresh_token
    assert fresh.name == "Siri Moen"
    with pytest.raises(SignInProblem):
        sign_in.refresh(signed)


def test_what_the_provider_is_asked(provider: TestProvider, sign_in: OidcSignIn) -> None:
    for _ in range(2):
        sign_in.run(_browser(provider), wait_s=10)
    first, second = provider.seen
    assert first["response_type"] == "code"
    assert first["code_challenge_method"] == "S256"
    assert urlsplit(first["redirect_uri"]).hostname == "127.0.0.1"
    assert "openid" in first["scope"].split()
    for name in ("state", "nonce", "code_challenge"):
        assert len(first[name]) >= 43
        assert first[name] != second[name]


@pytest.mark.parametrize(
    "fault",
    [
        "refused",
        "mixed up",
        "other issuer",
        "endpoint without encryption",
        "other audience",
        "other nonce",
        "expired",
        "other key",
        "no signature",
    ],
)
def test_what_must_not_be_believed_is_not(provider: TestProvider, sign_in: OidcSignIn, fault: str) -> None:
    provider.fault = fault
    with pytest.raises(SignInProblem):
        sign_in.run(_browser(provider), wait_s=10)


def test_whoever_knocks_without_our_state_is_turned_away_and_the_wait_goes_on(
    provider: TestProvider, sign_in: OidcSignIn
) -> None:
    statuses: list[int] = []

    def knock(address: str) -> None:
        back = parse_qs(urlsplit(address).query)["redirect_uri"][0]
        for query in ("", "?code=stolen", "?code=stolen&state=guessed", "?state=a&state=b"):
            statuses.append(httpx.get(back + query).status_code)
        statuses.append(httpx.get(back.rsplit("/", 1)[0] + "/favicon.ico").status_code)

    signed = sign_in.run(_browser(provider, knock), wait_s=10)
    assert statuses == [404] * 5
    assert signed.name == "Siri Moen"


def test_a_browser_that_never_comes_back_ends_the_wait(sign_in: OidcSignIn) -> None:
    with pytest.raises(SignInProblem, match="in time"):
        sign_in.run(lambda address: None, wait_s=0.05)


def test_a_stolen_code_is_worth_nothing_without_the_verifier(provider: TestProvider) -> None:
    challenge = base64.urlsafe_b64encode(hashlib.sha256(b"mine").digest()).rstrip(b"=").decode()
    asked = {"redirect_uri": "http://127.0.0.1:1/signed-in", "state": "s", "code_challenge": challenge}
    code = parse_qs(urlsplit(provider.authorize(asked)).query)["code"][0]
    form = {"grant_type": "authorization_code", "code": code, "redirect_uri": asked["redirect_uri"]}
    with httpx.Client(verify=provider.trust) as thief:
        assert thief.post(f"{provider.issuer}/token", data=form | {"code_verifier": "not mine"}).status_code == 400


def test_a_provider_that_is_away_is_a_problem(tmp_path: Path) -> None:
    provider = TestProvider(tmp_path)
    provider.close()
    us = Provider(issuer=provider.issuer, client_id=CLIENT_ID)
    with OidcSignIn(us, provider.trust) as sign_in, pytest.raises(SignInProblem, match="does not answer"):
        sign_in.run(lambda address: None, wait_s=1)


def test_a_certificate_nobody_vouches_for_is_not_trusted(provider: TestProvider) -> None:
    us = Provider(issuer=provider.issuer, client_id=CLIENT_ID)
    with OidcSignIn(us) as sign_in, pytest.raises(SignInProblem, match="does not answer"):
        sign_in.run(lambda address: None, wait_s=1)


def test_in_practice_a_person_is_picked(tmp_path: Path) -> None:
    with serving(tmp_path) as address, ServerApi(address) as api:
        session = sign_in_practice(api, "per.haugen")
        assert (session.person, session.roles) == ("per.haugen", ("approver",))
        assert api.token == session.token
        assert api.log().lines == ()
