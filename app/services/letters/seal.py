"""Seals a final letter (PAdES): a certification signature that allows no change, in an invisible field, perhaps time-stamped.

The seal is appended: the final file stands unchanged at the beginning of the sealed one, so both can be recognised by their
digests. Sources: ETSI EN 319 142-1 (PAdES B-B and B-T), RFC 3161, ISO 32000-1 § 12.8.
"""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfSignatureMetadata, Signer, SimpleSigner, sign_pdf
from pyhanko.sign.timestamps import HTTPTimeStamper, TimeStamper, TimestampRequestError

from app.services.letters.hallmark import SealProblem

FIELD = "Segl"
"""The name of the signature field."""
TIMESTAMP_TIMEOUT_S = 15.0


def now() -> datetime:
    """The time by which a certificate must be valid."""
    return datetime.now(UTC)


def file_signer(file: Path, passphrase: str) -> Signer:
    """The key and certificates in a PKCS#12 file. Raises ``SealProblem``."""
    try:
        data = file.read_bytes()
    except OSError as fault:
        raise SealProblem(detail="the file with the seal's key cannot be read") from fault
    try:
        signer: Signer = SimpleSigner.load_pkcs12_data(data, (), passphrase.encode())
    except (ValueError, AttributeError) as fault:
        # Without a certificate beside the key the library stumbles over None; for us the file is just as useless.
        raise SealProblem(detail="the file with the seal's key cannot be opened with this passphrase") from fault
    return signer


def timestamper(url: str) -> TimeStamper | None:
    """The RFC 3161 service at this address; None for an empty one."""
    return HTTPTimeStamper(url, timeout=TIMESTAMP_TIMEOUT_S) if url else None


def sealed(pdf: bytes, signer: Signer, stamper: TimeStamper | None = None) -> bytes:
    """The file with its seal. Raises ``SealProblem``, and then nothing has been made."""
    _must_be_valid(signer)
    metadata = PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm="sha256",
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
        subfilter=SigSeedSubFilter.PADES,
    )
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    try:
        out = sign_pdf(writer, metadata, signer, stamper, new_field_spec=SigFieldSpec(FIELD))
    except (TimestampRequestError, TimeoutError) as fault:
        raise SealProblem(detail="the time stamp service does not answer as it should") from fault
    except (SigningError, PdfError) as fault:
        raise SealProblem(detail=f"the key does not sign ({fault})") from fault
    except ValueError as fault:
        if stamper is None:
            raise
        raise SealProblem(detail="the time stamp service's answer cannot be read") from fault
    data: bytes = out.getvalue()
    if not data.startswith(pdf):
        raise AssertionError("a seal must leave the final file as it is")
    return data


def _must_be_valid(signer: Signer) -> None:
    certificate = signer.signing_cert
    if certificate is None:
        raise SealProblem(detail="there is no certificate for the seal's key")
    if not certificate.not_valid_before <= now() <= certificate.not_valid_after:
        raise SealProblem(detail=f"its certificate is valid until {certificate.not_valid_after:%Y-%m-%d} only")
