"""A small identity provider over real HTTPS on loopback: code with PKCE S256, refresh with rotation, and faults to order."""

from __future__ import annotations

import base64
import datetime
import hashlib
import ipaddress
import json
import secrets
import ssl
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from joserfc import jwt
from joserfc.jwk import ECKey, KeySet

CLIENT_ID = "arbeidsbenken-desktop"
AUDIENCE = "arbeidsbenken-server"


def _certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1 and its key, as files."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(minutes=5))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate, secret = folder / "provider.pem", folder / "provider.key"
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return certificate, secret


class TestProvider:
    """The provider. ``fault`` orders what it gets wrong; ``issued`` counts tokens; ``seen`` holds authorization requests."""

    __test__ = False

    def __init__(self, folder: Path) -> None:
        certificate, secret = _certificate(folder)
        self.trust = ssl.create_default_context(cafile=str(certificate))
        self.key = ECKey.generate_key("P-256", {"kid": "key-1", "use": "sig"})
        self.fault = ""
        self.seen: list[dict[str, str]] = []
        self._codes: dict[str, dict[str, str]] = {}
        self._refresh: set[str] = set()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _pages_of(self))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, secret)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    @property
    def issuer(self) -> str:
        return f"https://127.0.0.1:{self._server.server_port}"

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def discovery(self) -> dict[str, Any]:
        scheme = self.issuer.replace("https", "http") if self.fault == "endpoint without encryption" else self.issuer
        return {
            "issuer": "https://other.example" if self.fault == "other issuer" else self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{scheme}/token",
            "jwks_uri": f"{self.issuer}/jwks",
            "authorization_response_iss_parameter_supported": True,
        }

    def keys(self) -> dict[str, Any]:
        return dict(KeySet([self.key]).as_dict(private=False))

    def authorize(self, asked: dict[str, str]) -> str:
        """Where the browser goes next."""
        self.seen.append(asked)
        code = secrets.token_urlsafe(16)
        self._codes[code] = asked
        answer = {"code": code, "state": asked["state"], "iss": self.issuer}
        if self.fault == "refused":
            answer = {"error": "access_denied", "state": asked["state"], "iss": self.issuer}
        if self.fault == "mixed up":
            answer["iss"] = "https://other.example"
        return f"{asked['redirect_uri']}?{urlencode(answer)}"

    def token(self, asked: dict[str, str]) -> tuple[int, dict[str, Any]]:
        if asked.get("grant_type") == "refresh_token":
            known = asked.get("refresh_token", "") in self._refresh
            self._refresh.discard(asked.get("refresh_token", ""))
            return (200, self._grant({})) if known else (400, {"error": "invalid_grant"})
        began = self._codes.pop(asked.get("code", ""), None)
        made = base64.urlsafe_b64encode(hashlib.sha256(asked.get("code_verifier", "").encode()).digest()).rstrip(b"=")
        if (
            began is None
            or began.get("code_challenge") != made.decode()
            or began["redirect_uri"] != asked["redirect_uri"]
        ):
            return 400, {"error": "invalid_grant"}
        return 200, self._grant(began)

    def _grant(self, began: dict[str, str]) -> dict[str, Any]:
        refresh = secrets.token_urlsafe(16)
        self._refresh.add(refresh)
        return {
            "access_token": self.access_token(),
            "token_type": "Bearer",
            "expires_in": 600,
            "refresh_token": refresh,
            "id_token": self._id_token(began.get("nonce", "")),
        }

    def access_token(self, **changes: object) -> str:
        """A token for the server; ``changes`` are made to its claims."""
        claims = {
            "iss": self.issuer,
            "aud": AUDIENCE,
            "sub": "0001",
            "preferred_username": "siri.moen",
            "name": "Siri Moen",
            "roles": ["caseworker"],
            "groups": [],
            "exp": int(time.time()) + 600,
        }
        return jwt.encode({"alg": "ES256", "kid": "key-1"}, claims | changes, self.key, algorithms=["ES256"])

    def _id_token(self, nonce: str) -> str:
        claims = {
            "iss": self.issuer,
            "aud": "somebody-else" if self.fault == "other audience" else CLIENT_ID,
            "sub": "0001",
            "name": "Siri Moen",
            "nonce": "another" if self.fault == "other nonce" else nonce,
            "exp": int(time.time()) + (-600 if self.fault == "expired" else 600),
        }
        key = ECKey.generate_key("P-256", {"kid": "key-1"}) if self.fault == "other key" else self.key
        token = jwt.encode({"alg": "ES256", "kid": "key-1"}, claims, key, algorithms=["ES256"])
        if self.fault == "no signature":
            head = base64.urlsafe_b64encode(b'{"alg":"none","kid":"key-1"}').rstrip(b"=").decode()
            return f"{head}.{token.split('.')[1]}."
        return token


def _pages_of(provider: TestProvider) -> type[BaseHTTPRequestHandler]:
    class Pages(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            place = urlsplit(self.path)
            asked = {name: values[0] for name, values in parse_qs(place.query).items()}
            if place.path == "/authorize":
                self.send_response(302)
                self.send_header("location", provider.authorize(asked))
                self.send_header("content-length", "0")
                self.end_headers()
            elif place.path == "/jwks":
                self._json(200, provider.keys())
            else:
                self._json(200, provider.discovery())

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"])).decode()
            self._json(*provider.token({name: values[0] for name, values in parse_qs(body).items()}))

        def _json(self, status: int, value: object) -> None:
            data = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    return Pages
