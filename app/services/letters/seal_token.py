"""Seals with a key that never leaves its token or HSM (PKCS#11). Needs the extra package ``python-pkcs11``."""

from __future__ import annotations

from pkcs11 import PKCS11Error
from pyhanko.config.pkcs11 import TokenCriteria
from pyhanko.sign.pkcs11 import PKCS11Signer, open_pkcs11_session
from pyhanko.sign.timestamps import TimeStamper

from app.services.letters.seal import sealed
from app.services.letters.sealing import SealOptions, SealProblem


def sealed_by_token(pdf: bytes, options: SealOptions, pin: str, stamper: TimeStamper | None = None) -> bytes:
    """The file with its seal. The session with the token lasts for this one seal. Raises ``SealProblem``."""
    wanted = TokenCriteria(label=options.token) if options.token else None
    try:
        session = open_pkcs11_session(options.module, slot_no=options.slot, token_criteria=wanted, user_pin=pin)
    except (PKCS11Error, RuntimeError, OSError) as fault:
        raise SealProblem(detail=f"the token cannot be opened ({_named(fault)})") from fault
    try:
        return sealed(pdf, PKCS11Signer(session, cert_label=options.key, other_certs_to_pull=None), stamper)
    except PKCS11Error as fault:
        raise SealProblem(detail=f"the token does not sign ({_named(fault)})") from fault
    finally:
        session.close()


def _named(fault: Exception) -> str:
    return str(fault) or type(fault).__name__
