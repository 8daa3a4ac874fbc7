"""The process that seals with a key file: a final PDF on its input, the sealed one on its output.

Ends with 0, or with 3 after saying on its output what is wrong. Started by ``hallmark.SealPress``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from app.services.letters.hallmark import SEAL_SAYS_NO, SealProblem
from app.services.letters.seal import file_signer, sealed, timestamper
from app.services.letters.sealing import SealOptions, seal_options_from, secret_from
from app.services.vault import system_keeper


def run(seal: Callable[[bytes, SealOptions, str], bytes]) -> int:
    """Reads, seals and writes; the exit code."""
    pdf = sys.stdin.buffer.read()
    try:
        data = seal(pdf, seal_options_from(os.environ), secret_from(os.environ, system_keeper()))
    except SealProblem as problem:
        data, code = problem.values.get("detail", str(problem)).encode(), SEAL_SAYS_NO
    else:
        code = 0
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()
    return code


def sealed_by_file(pdf: bytes, options: SealOptions, passphrase: str) -> bytes:
    """The file with its seal. Raises ``SealProblem``."""
    signer = file_signer(options.file or Path(), passphrase)
    return sealed(pdf, signer, timestamper(options.timestamp_url))


if __name__ == "__main__":
    sys.exit(run(sealed_by_file))
