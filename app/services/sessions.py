"""Sessions at the server, and a line that begins a new one by itself when the old has ended, where that needs no person.

In practice the same person is picked again; with a work account the provider is asked for a fresh token. Where neither gives
one, ``SignInProblem`` says that somebody must sign in.
"""

from __future__ import annotations

import threading
import webbrowser
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import httpx

from app.models.wire import Session
from app.services.api import ServerApi
from app.services.problems import SignInProblem
from app.services.sign_in import OidcSignIn, Provider, SignedIn
from app.services.vault import SecretKeeper, system_keeper


class RenewingApi(ServerApi):
    """``ServerApi`` that asks ``renew`` for a new token, once for each request that finds its session ended."""

    def __init__(self, base_url: str, renew: Callable[[], str], token: str = "") -> None:
        super().__init__(base_url, token)
        self._renew = renew
        self._turn = threading.Lock()

    def _send(self, method: str, path: str, body: bytes, params: Mapping[str, str | int]) -> httpx.Response:
        used = self.token
        response = super()._send(method, path, body, params)
        if response.status_code != httpx.codes.UNAUTHORIZED:
            return response
        with self._turn:
            if self.token == used:
                self.use_token(self._renew())
        return super()._send(method, path, body, params)


@dataclass(frozen=True)
class Lent:
    """What the machine lends us for signing in: its browser and its keyring."""

    browse: Callable[[str], object] = webbrowser.open
    keeper: Callable[[], SecretKeeper | None] = system_keeper


def picked(address: str, person: str) -> Session:
    """The session of a practice person who was picked."""
    with ServerApi(address) as api:
        return api.sign_in_practice(person)


def picking(address: str, person: str) -> Callable[[], str]:
    """Renews a practice session: the same person is picked again."""

    def renew() -> str:
        return picked(address, person).token

    return renew


class WorkAccount:
    """A work account that somebody signed in with; the provider gives fresh tokens for as long as it likes."""

    def __init__(self, provider: Provider, lent: Lent) -> None:
        self._provider = provider
        self._lent = lent
        self._signed: SignedIn | None = None

    def sign_in(self) -> str:
        """Lets the person sign in in the browser; the token for the server. Raises ``SignInProblem``."""
        with OidcSignIn(self._provider) as way:
            self._signed = way.run(self._lent.browse)
        return self._signed.access_token

    def renew(self) -> str:
        """A fresh token for the same person. Raises ``SignInProblem``."""
        if self._signed is None or not self._signed.refresh_token:
            raise SignInProblem(detail="the session has ended")
        with OidcSignIn(self._provider) as way:
            self._signed = way.refresh(self._signed)
        return self._signed.access_token
