"""What the operator has set up for sealing and for checking seals; see ``docs/operations.md``.

Read by the processes that seal and by the command that checks, never by the window. Secrets come from the environment or
from the system's keyring, nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec
from keyring.errors import KeyringError

from app.services.letters.hallmark import SealProblem
from app.services.vault import SecretKeeper

SECRET = "ARBEIDSBENKEN_SEAL_PASSPHRASE"  # noqa: S105 - the name of a variable, not a password
KEYRING_SERVICE, KEYRING_ACCOUNT = "arbeidsbenken", "seal"
"""Where the passphrase or PIN is looked for in the system's keyring when the variable is not set."""


class SealOptions(msgspec.Struct, frozen=True, kw_only=True):
    """Which key seals our letters (virksomhetssegl): a PKCS#12 file, or a key in a PKCS#11 token.

    ``module`` is the path of the token's library, ``token`` the token's label, ``slot`` its number where the label is not
    enough, ``key`` the label of key and certificate. ``timestamp_url`` is an RFC 3161 service; empty for none.
    """

    file: Path | None = None
    module: str = ""
    token: str = ""
    slot: int | None = None
    key: str = ""
    timestamp_url: str = ""


class Trust(msgspec.Struct, frozen=True, kw_only=True):
    """Whose seals are ours: certificates in a PEM or DER file or a folder of them, and the organisation they must name."""

    roots: Path | None = None
    organisation: str = ""


def seal_options_from(environ: Mapping[str, str]) -> SealOptions:
    """The seal the operator has set up. Raises ``SealProblem`` for settings that make no sense."""
    file, module = environ.get("ARBEIDSBENKEN_SEAL_FILE", ""), environ.get("ARBEIDSBENKEN_SEAL_MODULE", "")
    slot, key = environ.get("ARBEIDSBENKEN_SEAL_SLOT", ""), environ.get("ARBEIDSBENKEN_SEAL_KEY", "")
    if slot and not slot.isdecimal():
        raise SealProblem(detail="the number of the token's slot is not a number")
    if module and not key:
        raise SealProblem(detail="the label of the key in the token is not set up")
    return SealOptions(
        file=Path(file) if file else None,
        module=module,
        token=environ.get("ARBEIDSBENKEN_SEAL_TOKEN", ""),
        slot=int(slot) if slot else None,
        key=key,
        timestamp_url=environ.get("ARBEIDSBENKEN_SEAL_TIMESTAMP_URL", ""),
    )


def trust_from(environ: Mapping[str, str]) -> Trust:
    """Whose seals are ours, as the operator has set it up."""
    roots = environ.get("ARBEIDSBENKEN_SEAL_ROOTS", "")
    return Trust(
        roots=Path(roots) if roots else None, organisation=environ.get("ARBEIDSBENKEN_SEAL_ORGANISATION", "").strip()
    )


def secret_from(environ: Mapping[str, str], keeper: SecretKeeper | None) -> str:
    """The passphrase of the key file or the PIN of the token: from the environment, else from the system's keyring."""
    given = environ.get(SECRET)
    if given is not None:
        return given
    try:
        kept = keeper.get_password(KEYRING_SERVICE, KEYRING_ACCOUNT) if keeper else None
    except (KeyringError, RuntimeError, OSError) as fault:
        raise SealProblem(detail="the system's keyring is locked or does not answer") from fault
    if kept is None:
        raise SealProblem(detail="the passphrase of the seal is neither in the environment nor in the keyring")
    return kept
