"""The process that seals with a key that never leaves its token or HSM (PKCS#11), told what to do like ``seal_file``.

Needs the extra package ``python-pkcs11`` (``pip install arbeidsbenken[token]``).
"""

from __future__ import annotations

import sys

from pkcs11 import PKCS11Error
from pyhanko.config.pkcs11 import TokenCriteria
from pyhanko.sign.pkcs11 import PKCS11Signer, open_pkcs11_session

from app.services.letters.hallmark import SealProblem
from app.services.letters.seal import sealed, timestamper
from app.services.letters.seal_file import run
from app.services.letters.sealing import SealOptions


def sealed_by_token(pdf: bytes, options: SealOptions, pin: str) -> bytes:
    """The file with its seal. The session with the token lasts for this one seal. Raises ``SealProblem``."""
    wanted = TokenCriteria(label=options.token) if options.token else None
    try:
        session = open_pkcs11_session(options.module, slot_no=options.slot, token_criteria=wanted, user_pin=pin)
    except (PKCS11Error, RuntimeError, OSError) as fault:
        raise SealProblem(detail=f"the token cannot be opened ({_named(fault)})") from fault
    try:
        signer = PKCS11Signer(session, cert_label=options.key, other_certs_to_pull=None)
        return sealed(pdf, signer, timestamper(options.timestamp_url))
    except PKCS11Error as fault:
        raise SealProblem(detail=f"the token does not sign ({_named(fault)})") from fault
    finally:
        session.close()


def _named(fault: Exception) -> str:
    return str(fault) or type(fault).__name__


if __name__ == "__main__":
    sys.exit(run(sealed_by_token))
