"""How final letters are marked: the address where their codes are checked, and the seal. Loads nothing heavy.

Sealing is done by a process of its own (``seal_file``, ``seal_token``), so that neither the key nor its passphrase is ever
in the window's memory, and nobody who sends no letter waits for what it loads. What the operator has set up wrongly stops
letters, never the workbench.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping

import msgspec

from app.models.texts import QT_TRANSLATE_NOOP
from app.services.intake import leash
from app.services.problems import LetterProblem

BY_FILE, BY_TOKEN = "app.services.letters.seal_file", "app.services.letters.seal_token"
SEAL_SAYS_NO = 3
"""The exit code of a sealing process that says on its output why it cannot seal."""
_TIMEOUT_S = 120.0


class SealProblem(LetterProblem):
    """A letter cannot be sealed or marked, so it is not sent."""

    sentence = QT_TRANSLATE_NOOP(
        "problem", "The letter cannot be sealed: {detail}. Nothing was sent. Ask operations, then try again."
    )


class Hallmark(msgspec.Struct, frozen=True, kw_only=True):
    """How final letters are marked.

    ``code_base`` is the address where codes are checked; "" prints none. ``seal`` makes the sealed file of a final one or
    raises ``SealProblem``; None leaves letters as they are. With ``data`` decisions carry themselves as JSON (PDF/A-3a).
    """

    code_base: str = ""
    seal: Callable[[bytes], bytes] | None = None
    data: bool = False


def no_hallmark() -> Hallmark:
    """Letters without code and seal: what holds until the operator says otherwise."""
    return Hallmark()


def hallmark_from(environ: Mapping[str, str]) -> Hallmark:
    """What the operator has set up in the environment (``docs/operations.md``)."""
    base = environ.get("ARBEIDSBENKEN_CODE_BASE", "").strip()
    if base and not _safe(base):
        return Hallmark(seal=_refusing("the address where codes are checked must begin with https:// and be short"))
    file, module = environ.get("ARBEIDSBENKEN_SEAL_FILE", ""), environ.get("ARBEIDSBENKEN_SEAL_MODULE", "")
    seal = None
    if file and module:
        seal = _refusing("both a key file and a token are set up; choose one")
    elif file or module:
        seal = SealPress(BY_FILE if file else BY_TOKEN, dict(environ))
    data = environ.get("ARBEIDSBENKEN_DECISION_DATA", "").strip()
    if data not in ("", "0", "1"):
        seal = _refusing("whether decisions carry their data must be 1 or 0")
    return Hallmark(code_base=base.rstrip("/"), seal=seal, data=data == "1")


def _safe(base: str) -> bool:
    host = base.removeprefix("https://")
    return host not in ("", base) and base.isascii() and base.isprintable() and " " not in base and len(base) <= 100


def _refusing(detail: str) -> Callable[[bytes], bytes]:
    def refuse(pdf: bytes) -> bytes:
        del pdf
        raise SealProblem(detail=detail)

    return refuse


class SealPress:
    """Seals through a process of its own. It gets the file on its input and finds key and passphrase for itself."""

    def __init__(self, module: str, environ: Mapping[str, str]) -> None:
        self._module = module
        self._environ = environ

    def __call__(self, pdf: bytes) -> bytes:
        """The sealed file. Raises ``SealProblem``."""
        try:
            done = subprocess.run(  # noqa: S603 - our own interpreter and module, no shell
                leash.command(self._module),
                input=pdf,
                capture_output=True,
                timeout=_TIMEOUT_S,
                env=self._environ,
                cwd=leash.ROOT,
                check=False,
            )
        except subprocess.TimeoutExpired as fault:
            raise SealProblem(detail="the key or the time stamp service does not answer") from fault
        except OSError as fault:
            raise SealProblem(detail="the seal cannot be started") from fault
        if done.returncode == 0 and done.stdout.startswith(pdf) and len(done.stdout) > len(pdf):
            return done.stdout
        said = done.stdout.decode(errors="replace").strip()[:300] if done.returncode == SEAL_SAYS_NO else ""
        raise SealProblem(detail=said or "the seal failed in a way that nobody foresaw")
