"""Signing in: by picking a person (practice), or in the system browser at an identity provider (OpenID Connect).

The provider's page opens in the browser the person trusts, never in a window of ours; the answer comes back to a port of
this machine (RFC 8252). Authorization code with PKCE S256, ``state`` and ``nonce``; the ID token is checked here with the
provider's keys. oauthlib builds and reads the messages, httpx carries them, joserfc checks signatures.
"""

from __future__ import annotations

import secrets
import ssl
import time
import webbrowser
from collections.abc import Callable
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

import httpx
import msgspec
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import GuestProtocol, KeySet
from oauthlib.oauth2 import OAuth2Error, WebApplicationClient

from app.models.reading import read_json
from app.models.wire import Session
from app.services.api import ServerApi
from app.services.loopback import LoopbackListener
from app.services.problems import SignInProblem

ALGORITHMS = ("RS256", "ES256")
_LEEWAY_S = 60


class Provider(msgspec.Struct, frozen=True, kw_only=True):
    """An identity provider and who we are there. ``scope`` words are separated by spaces."""

    issuer: str
    client_id: str
    scope: str = "openid profile"


class SignedIn(msgspec.Struct, frozen=True, kw_only=True):
    """What a sign-in gave: the token for the server, when it ends (seconds since 1970), and who it is about."""

    access_token: str
    expires_at_s: int
    subject: str
    name: str
    refresh_token: str = ""


class _Endpoints(msgspec.Struct, frozen=True):
    """What the provider says of itself (OpenID Connect Discovery 1.0); the fields used here."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    authorization_response_iss_parameter_supported: bool = False


def sign_in_practice(api: ServerApi, person: str) -> Session:
    """Signs in the person who was picked; the client asks in their name from now on."""
    return api.sign_in_practice(person)


class OidcSignIn:
    """Signs somebody in at a provider. Close it when done; ``trust`` is what certificates are checked against."""

    def __init__(self, provider: Provider, trust: ssl.SSLContext | None = None) -> None:
        self._provider = provider
        self._http = httpx.Client(timeout=15.0, verify=trust or ssl.create_default_context(), follow_redirects=False)
        self._client = WebApplicationClient(provider.client_id)
        self._known: _Endpoints | None = None

    def __enter__(self) -> OidcSignIn:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.close()

    def run(self, browse: Callable[[str], object] = webbrowser.open, wait_s: float = 300.0) -> SignedIn:
        """Opens the provider's page with ``browse`` and waits for the answer. Raises ``SignInProblem``."""
        endpoints = self._endpoints()
        verifier = secrets.token_urlsafe(64)
        state, nonce = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        with LoopbackListener(state) as listener:
            browse(
                self._client.prepare_request_uri(
                    endpoints.authorization_endpoint,
                    redirect_uri=listener.address,
                    scope=self._provider.scope,
                    state=state,
                    nonce=nonce,
                    code_challenge=self._client.create_code_challenge(verifier, "S256"),
                    code_challenge_method="S256",
                )
            )
            query = listener.wait(wait_s)
            code = self._code(query, state, endpoints)
            body = self._client.prepare_request_body(code=code, redirect_uri=listener.address, code_verifier=verifier)
        return self._signed_in(self._tokens(endpoints, body), nonce)

    def refresh(self, before: SignedIn) -> SignedIn:
        """A new access token for the same person, without the browser. Raises ``SignInProblem``."""
        body = self._client.prepare_refresh_body(refresh_token=before.refresh_token, client_id=self._provider.client_id)
        answer = self._tokens(self._endpoints(), body)
        return msgspec.structs.replace(
            before,
            access_token=str(answer["access_token"]),
            expires_at_s=_ends(answer),
            refresh_token=str(answer.get("refresh_token") or before.refresh_token),
        )

    def _endpoints(self) -> _Endpoints:
        if self._known is None:
            found = self._fetch(f"{self._provider.issuer.rstrip('/')}/.well-known/openid-configuration")
            endpoints = _shaped(found, _Endpoints)
            if endpoints.issuer != self._provider.issuer:
                raise SignInProblem(detail="the provider calls itself by another name")
            for address in (endpoints.authorization_endpoint, endpoints.token_endpoint, endpoints.jwks_uri):
                if urlsplit(address).scheme != "https":
                    raise SignInProblem(detail="the provider names an address without encryption")
            self._known = endpoints
        return self._known

    def _code(self, query: str, state: str, endpoints: _Endpoints) -> str:
        """The code in the browser's answer.

        oauthlib wants https for every address; on loopback http is the rule (RFC 8252 section 7.3), so it is handed the query
        under an address it accepts. It only reads the query.
        """
        try:
            answer = self._client.parse_request_uri_response(f"https://127.0.0.1/?{query}", state=state)
        except (OAuth2Error, ValueError) as fault:
            raise SignInProblem(
                detail="the provider did not let you in, or the answer was not for this sign-in"
            ) from fault
        issuer = answer.get("iss")
        if (issuer or endpoints.authorization_response_iss_parameter_supported) and issuer != endpoints.issuer:
            raise SignInProblem(detail="the answer came from another provider")
        return str(answer["code"])

    def _tokens(self, endpoints: _Endpoints, body: str) -> dict[str, Any]:
        headers = {"content-type": "application/x-www-form-urlencoded", "accept": "application/json"}
        try:
            response = self._http.post(endpoints.token_endpoint, content=body, headers=headers)
            return dict(self._client.parse_request_body_response(response.text))
        except httpx.HTTPError as fault:
            raise SignInProblem(detail="the provider does not answer") from fault
        except (OAuth2Error, ValueError) as fault:
            raise SignInProblem(detail="the provider gave no token") from fault

    def _signed_in(self, answer: dict[str, Any], nonce: str) -> SignedIn:
        claims = self._checked(str(answer.get("id_token", "")), nonce)
        return SignedIn(
            access_token=str(answer["access_token"]),
            expires_at_s=_ends(answer),
            subject=str(claims["sub"]),
            name=str(claims.get("name", claims["sub"])),
            refresh_token=str(answer.get("refresh_token") or ""),
        )

    def _checked(self, token: str, nonce: str) -> dict[str, Any]:
        """The claims of the ID token, if it is the provider's, for us, in force, and of this very sign-in."""
        keys = _keys_in(self._fetch(self._endpoints().jwks_uri))
        rules = jwt.JWTClaimsRegistry(
            leeway=_LEEWAY_S,
            iss={"essential": True, "value": self._provider.issuer},
            aud={"essential": True, "value": self._provider.client_id},
            exp={"essential": True},
            sub={"essential": True},
            nonce={"essential": True, "value": nonce},
        )

        def key_for(guest: GuestProtocol) -> Any:
            return keys.get_by_kid(guest.headers().get("kid"))

        try:
            claims = jwt.decode(token, key_for, algorithms=list(ALGORITHMS)).claims
            rules.validate(claims)
        except (JoseError, ValueError) as fault:
            raise SignInProblem(detail="the provider's token does not hold") from fault
        audience = claims["aud"]
        if isinstance(audience, list) and len(audience) > 1 and claims.get("azp") != self._provider.client_id:
            raise SignInProblem(detail="the provider's token is for somebody else too")
        return dict(claims)

    def _fetch(self, address: str) -> bytes:
        try:
            response = self._http.get(address)
            response.raise_for_status()
        except httpx.HTTPError as fault:
            raise SignInProblem(detail="the provider does not answer") from fault
        return response.content


def _keys_in(data: bytes) -> KeySet:
    found = _shaped(data, dict[str, list[dict[str, Any]]])
    try:
        return KeySet.import_key_set({"keys": [key for key in found["keys"] if key.get("kty") in ("RSA", "EC")]})
    except (JoseError, KeyError, ValueError) as fault:
        raise SignInProblem(detail="the provider's keys cannot be read") from fault


def _ends(answer: dict[str, Any]) -> int:
    lasts = answer.get("expires_in", 300)
    return int(time.time()) + int(lasts if isinstance(lasts, int | float | str) else 300)


def _shaped(data: bytes, kind: Any) -> Any:
    try:
        return read_json(data, kind)
    except msgspec.MsgspecError as fault:
        raise SignInProblem(detail="the provider answers something this program cannot read") from fault
