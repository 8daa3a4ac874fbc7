"""Checks the seal of a letter that somebody brings: is the file whole, who sealed it, and do we trust them.

Reads foreign files in pure Python; used by the command ``verify``, which is a process of its own, never by the window or the
server. Says nothing about what the record knows of the letter.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path

import msgspec
from asn1crypto.x509 import Certificate
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_der_x509_certificate, load_pem_x509_certificates
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.validation import (
    PdfSignatureStatus,
    SignatureCoverageLevel,
    validate_pdf_signature,
)
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko_certvalidator import ValidationContext

from app.services.letters.hallmark import SealProblem
from app.services.letters.sealing import Trust


class SealState(StrEnum):
    """What a seal says: none there, whole and ours, whole but not known to be ours, or broken."""

    NONE = "none"
    WHOLE = "whole"
    UNTRUSTED = "untrusted"
    BROKEN = "broken"


class SealFinding(msgspec.Struct, frozen=True, kw_only=True):
    """A seal as it was found. ``at`` is ISO 8601; ``stamped`` says a trusted time stamp vouches for it."""

    state: SealState
    by: str = ""
    at: str = ""
    stamped: bool = False


NO_SEAL = SealFinding(state=SealState.NONE)
_USAGE = KeyUsageConstraints(key_usage={"digital_signature", "non_repudiation"}, match_all_key_usages=False)


def trusted_roots(trust: Trust) -> tuple[Certificate, ...]:
    """The certificates the operator trusts; none where nothing is set up. Raises ``SealProblem``."""
    if trust.roots is None:
        return ()
    try:
        files = sorted(filter(Path.is_file, trust.roots.iterdir())) if trust.roots.is_dir() else [trust.roots]
        return tuple(found for file in files for found in _certificates(file.read_bytes()))
    except (OSError, ValueError) as fault:
        raise SealProblem(detail="the certificates that seals are checked against cannot be read") from fault


def _certificates(data: bytes) -> Iterable[Certificate]:
    found = (
        load_pem_x509_certificates(data) if data.lstrip().startswith(b"-----") else [load_der_x509_certificate(data)]
    )
    for certificate in found:
        yield Certificate.load(certificate.public_bytes(Encoding.DER))


def check_seal(data: bytes, roots: Iterable[Certificate], organisation: str = "") -> SealFinding:
    """What the seal of a file says. Never raises for a foreign file, however odd."""
    torn = SealFinding(state=SealState.BROKEN) if b"/ByteRange" in data else NO_SEAL
    try:
        found = PdfFileReader(io.BytesIO(data)).embedded_regular_signatures
        return _finding(found, tuple(roots), organisation) if found else NO_SEAL
    except (Exception, RecursionError):
        # Whatever a foreign file makes the parser raise means the same here: if there was a seal, it does not hold.
        return torn


def _finding(found: Sequence[EmbeddedPdfSignature], roots: Sequence[Certificate], organisation: str) -> SealFinding:
    first = found[0]
    status = _judged(first, roots)
    whole = (
        status.intact
        and status.valid
        and bool(status.docmdp_ok)
        and status.coverage is SignatureCoverageLevel.ENTIRE_FILE
        and status.modification_level is ModificationLevel.NONE
        and first.docmdp_level is MDPPerm.NO_CHANGES
    )
    named = _names(status.signing_cert, organisation)
    stamp = status.timestamp_validity
    stamped = stamp is not None and stamp.valid and stamp.intact and stamp.trusted
    at: datetime | None = stamp.timestamp if stamped and stamp else status.signer_reported_dt
    state = SealState.WHOLE if whole and status.trusted and named else SealState.UNTRUSTED
    return SealFinding(
        state=state if whole else SealState.BROKEN,
        by=str(status.signing_cert.subject.human_friendly),
        at=at.isoformat() if at else "",
        stamped=stamped,
    )


def _judged(signature: EmbeddedPdfSignature, roots: Sequence[Certificate]) -> PdfSignatureStatus:
    """The library's verdict now or, where a time stamp vouches for it, at the time of the stamp."""
    status = _judged_at(signature, roots, None)
    stamp = status.timestamp_validity
    if status.trusted or stamp is None or not (stamp.intact and stamp.valid):
        return status
    then = _judged_at(signature, roots, stamp.timestamp)
    return then if then.timestamp_validity and then.timestamp_validity.trusted else status


def _judged_at(
    signature: EmbeddedPdfSignature, roots: Sequence[Certificate], moment: datetime | None
) -> PdfSignatureStatus:
    # Nothing is fetched: whether a certificate was revoked is for the operator's own list of trusted ones.
    context = ValidationContext(trust_roots=list(roots), allow_fetching=False, moment=moment)
    return validate_pdf_signature(signature, context, ts_validation_context=context, key_usage_settings=_USAGE)


def _names(certificate: Certificate, organisation: str) -> bool:
    """Whether a certificate is of this organisation: its identifier, organisation or common name is exactly that."""
    if not organisation:
        return True
    said = certificate.subject.native
    fields = ("organization_identifier", "organization_name", "common_name")
    return any(organisation == said.get(field) for field in fields)
