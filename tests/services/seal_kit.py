"""Throw-away seals for tests: a certificate authority, keys in PKCS#12, and a time stamp service on loopback."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from asn1crypto import keys, tsp
from asn1crypto.x509 import Certificate as Asn1Certificate
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.timestamps import DummyTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
PASSPHRASE = "en lang setning"
ORGANISATION = "Nav Registerforvaltning (test)"
IDENTIFIER = "NTRNO-312901048"


@dataclass(frozen=True)
class Issued:
    """A certificate with its key."""

    certificate: x509.Certificate
    key: Key

    @property
    def asn1(self) -> Asn1Certificate:
        return Asn1Certificate.load(self.certificate.public_bytes(Encoding.DER))

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(Encoding.PEM)


def issue(
    name: str,
    by: Issued | None = None,
    key: Key | None = None,
    first: datetime | None = None,
    days: int = 30,
    purpose: x509.ObjectIdentifier | None = None,
) -> Issued:
    """A certificate: an authority's own where nobody issues it, else a seal's or, with a ``purpose``, a service's."""
    key = key or ec.generate_private_key(ec.SECP256R1())
    parts = [(NameOID.COUNTRY_NAME, "NO"), (NameOID.ORGANIZATION_NAME, name), (NameOID.COMMON_NAME, name)]
    if by is not None and purpose is None:
        parts.append((NameOID.ORGANIZATION_IDENTIFIER, IDENTIFIER))
    subject = x509.Name([x509.NameAttribute(kind, value) for kind, value in parts])
    first = first or datetime.now(UTC) - timedelta(days=1)
    signer = by or Issued(None, key)  # type: ignore[arg-type]
    usage = dict.fromkeys(("key_encipherment", "data_encipherment", "key_agreement", "encipher_only", "decipher_only"))
    own = by is None
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(by.certificate.subject if by else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(first)
        .not_valid_after(first + timedelta(days=days))
        .add_extension(x509.BasicConstraints(own, None), True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.key.public_key()), False)
        .add_extension(
            x509.KeyUsage(
                digital_signature=not own,
                content_commitment=not own,
                key_cert_sign=own,
                crl_sign=own,
                **{kind: False for kind in usage},
            ),
            True,
        )
    )
    if purpose:
        builder = builder.add_extension(x509.ExtendedKeyUsage([purpose]), True)
    return Issued(builder.sign(signer.key, hashes.SHA256()), key)


@cache
def authority() -> Issued:
    return issue("Prøve-CA", days=4000, first=datetime(2020, 1, 1, tzinfo=UTC))


@cache
def our_seal() -> Issued:
    return issue(ORGANISATION, authority())


def key_file(folder: Path, seal: Issued | None = None, passphrase: str = PASSPHRASE) -> Path:
    """A PKCS#12 file with a seal's key and its chain."""
    seal = seal or our_seal()
    data = pkcs12.serialize_key_and_certificates(
        b"segl", seal.key, seal.certificate, [authority().certificate], BestAvailableEncryption(passphrase.encode())
    )
    path = folder / "segl.p12"
    path.write_bytes(data)
    return path


def roots_file(folder: Path) -> Path:
    path = folder / "roots.pem"
    path.write_bytes(authority().pem)
    return path


def appended(pdf: bytes) -> bytes:
    """The file with a revision after it that changes nothing one can see."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    writer.root["/Lang"] = writer.root["/Lang"]
    writer.update_root()  # type: ignore[no-untyped-call]
    out = io.BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    return out.getvalue()


@contextmanager
def time_stamp_service(at: datetime | None = None, spoil: Callable[[bytes], bytes] = bytes) -> Iterator[str]:
    """An RFC 3161 service on loopback: its address. ``spoil`` makes something else of its answers."""
    key = rsa.generate_private_key(65537, 2048)
    stamps = issue(
        "Prøve-TSA",
        authority(),
        key,
        datetime(2021, 1, 1, tzinfo=UTC),
        days=3650,
        purpose=ExtendedKeyUsageOID.TIME_STAMPING,
    )
    private = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    chain = SimpleCertificateStore.from_certs([authority().asn1])  # type: ignore[no-untyped-call]
    maker = DummyTimeStamper(stamps.asn1, keys.PrivateKeyInfo.load(private), chain, fixed_dt=at or datetime.now(UTC))

    class Answering(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = tsp.TimeStampReq.load(self.rfile.read(int(self.headers["Content-Length"])))
            answer = spoil(maker.request_tsa_response(asked).dump())
            self.send_response(200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *given: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        thread.join(10)
        server.server_close()
