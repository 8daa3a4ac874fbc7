"""Sealing with a key in a token (PKCS#11), here SoftHSM. Skipped where SoftHSM or python-pkcs11 is not installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from app.services.letters.hallmark import BY_TOKEN, SealPress
from app.services.letters.render import final_pdf
from app.services.letters.seal_check import SealState, check_seal
from tests.services.letters.samples import FIELDS, samples
from tests.services.seal_kit import ORGANISATION, authority, issue

PIN = "4711"
_SEAL = """
import sys
from pathlib import Path
import pkcs11
from pkcs11 import Attribute, ObjectClass
from app.services.letters.seal_token import sealed_by_token
from app.services.letters.hallmark import SealProblem
from app.services.letters.sealing import SealOptions

module, folder = sys.argv[1], Path(sys.argv[2])
with pkcs11.lib(module).get_token(token_label="prove").open(user_pin="4711", rw=True) as session:
    session.create_object({
        Attribute.CLASS: ObjectClass.CERTIFICATE, Attribute.CERTIFICATE_TYPE: pkcs11.CertificateType.X_509,
        Attribute.LABEL: "segl", Attribute.ID: b"\\1", Attribute.TOKEN: True,
        Attribute.SUBJECT: (folder / "subject.der").read_bytes(), Attribute.VALUE: (folder / "seal.der").read_bytes(),
    })
options = SealOptions(module=module, token="prove", key="segl")
(folder / "sealed.pdf").write_bytes(sealed_by_token((folder / "final.pdf").read_bytes(), options, "4711"))
for wrong in ("0000", "4711"):
    other = options if wrong == "0000" else SealOptions(module=module, token="ukjent", key="segl")
    try:
        sealed_by_token(b"", other, wrong)
    except SealProblem as problem:
        print(problem)
"""


def library() -> str:
    names = (
        "softhsm/libsofthsm2.so",
        "x86_64-linux-gnu/softhsm/libsofthsm2.so",
        "aarch64-linux-gnu/softhsm/libsofthsm2.so",
    )
    found = [path for name in names if (path := Path("/usr/lib") / name).is_file()]
    if not found or find_spec("pkcs11") is None or shutil.which("softhsm2-util") is None:
        pytest.skip("SoftHSM or python-pkcs11 is not installed")
    return str(found[0])


def test_a_token_seals_without_giving_its_key_away(tmp_path: Path) -> None:
    module = library()
    (tmp_path / "tokens").mkdir()
    (tmp_path / "softhsm.conf").write_text(f"directories.tokendir = {tmp_path / 'tokens'}\nlog.level = ERROR\n")
    environ = {**os.environ, "SOFTHSM2_CONF": str(tmp_path / "softhsm.conf")}
    key = rsa.generate_private_key(65537, 2048)
    seal = issue(ORGANISATION, authority(), key)
    (tmp_path / "key.pem").write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    (tmp_path / "seal.der").write_bytes(seal.asn1.dump())
    (tmp_path / "subject.der").write_bytes(seal.asn1.subject.dump())
    (tmp_path / "final.pdf").write_bytes(final_pdf(samples()["nb-receipt"], FIELDS).pdf)
    tool = ["softhsm2-util", "--module", module, "--pin", PIN]
    for words in (
        ["--init-token", "--free", "--label", "prove", "--so-pin", "471147"],
        ["--import", str(tmp_path / "key.pem"), "--token", "prove", "--label", "segl", "--id", "01"],
    ):
        subprocess.run([*tool, *words], env=environ, check=True, capture_output=True, timeout=60)

    done = subprocess.run(
        [sys.executable, "-c", _SEAL, module, str(tmp_path)],
        cwd=Path(__file__).parents[2],
        env=environ,
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    )

    found = check_seal((tmp_path / "sealed.pdf").read_bytes(), (authority().asn1,), ORGANISATION)
    assert found.state is SealState.WHOLE
    told = done.stdout.splitlines()
    press = SealPress(
        BY_TOKEN,
        {
            **environ,
            "ARBEIDSBENKEN_SEAL_MODULE": module,
            "ARBEIDSBENKEN_SEAL_TOKEN": "prove",
            "ARBEIDSBENKEN_SEAL_KEY": "segl",
            "ARBEIDSBENKEN_SEAL_PASSPHRASE": PIN,
        },
    )
    final = (tmp_path / "final.pdf").read_bytes()
    assert check_seal(press(final), (authority().asn1,), ORGANISATION).state is SealState.WHOLE
    assert len(told) == 2 and all("the token cannot be opened" in line for line in told)
