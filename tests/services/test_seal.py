"""Seals: the final file stands unchanged inside the sealed one, and whatever is done to that is found out."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pikepdf
import pytest
from keyring.errors import KeyringError
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfSignatureMetadata, sign_pdf
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from app.services.letters.hallmark import Hallmark, SealPress, SealProblem, hallmark_from
from app.services.letters.render import final_pdf
from app.services.letters.seal import file_signer, sealed, timestamper
from app.services.letters.seal_check import NO_SEAL, SealState, check_seal, trusted_roots
from app.services.letters.sealing import SealOptions, Trust, seal_options_from, secret_from, trust_from
from tests.services.letters.samples import FIELDS, samples
from tests.services.seal_kit import (
    IDENTIFIER,
    ORGANISATION,
    PASSPHRASE,
    appended,
    authority,
    issue,
    key_file,
    our_seal,
    roots_file,
    time_stamp_service,
)

ROOTS = (authority().asn1,)


@pytest.fixture(scope="module")
def final() -> bytes:
    return final_pdf(samples()["nb-decision-partial"], FIELDS).pdf


@pytest.fixture(scope="module")
def whole(final: bytes, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return sealed(final, file_signer(key_file(tmp_path_factory.mktemp("seal")), PASSPHRASE))


# --- what a seal is ---------------------------------------------------------------------------------------


def test_the_final_file_stands_unchanged_at_the_beginning(final: bytes, whole: bytes) -> None:
    assert whole.startswith(final)
    assert len(whole) - len(final) < 20_000
    with pikepdf.open(io.BytesIO(whole)) as pdf:
        assert pdf.check_pdf_syntax() == []
        field = pdf.Root.AcroForm.Fields[0]
        assert [float(side) for side in field.Rect] == [0, 0, 0, 0]
        assert str(field.V.SubFilter) == "/ETSI.CAdES.detached"
        assert int(field.V.Reference[0].TransformParams.P) == 1


def test_an_independent_reader_finds_it_whole(whole: bytes) -> None:
    signature = PdfFileReader(io.BytesIO(whole)).embedded_signatures[0]

    status = validate_pdf_signature(signature, ValidationContext(trust_roots=list(ROOTS), allow_fetching=False))

    assert status.bottom_line and status.docmdp_ok


def test_a_whole_seal_names_who_sealed(whole: bytes) -> None:
    found = check_seal(whole, ROOTS, ORGANISATION)

    assert (found.state, found.stamped) == (SealState.WHOLE, False)
    assert ORGANISATION in found.by
    assert abs(datetime.fromisoformat(found.at) - datetime.now(UTC)) < timedelta(minutes=5)


def test_a_letter_without_a_seal_has_none(final: bytes) -> None:
    assert check_seal(final, ROOTS) == NO_SEAL


# --- what is done to it -----------------------------------------------------------------------------------


@pytest.mark.parametrize("share", [0.02, 0.2, 0.4, 0.6, 0.8, 0.86])
def test_one_flipped_bit_breaks_it(final: bytes, whole: bytes, share: float) -> None:
    spoilt = bytearray(whole)
    spoilt[int(len(final) * share)] ^= 1

    assert check_seal(bytes(spoilt), ROOTS).state is SealState.BROKEN


def test_a_revision_that_was_appended_breaks_it(whole: bytes) -> None:
    found = check_seal(appended(whole), ROOTS)

    assert found.state is SealState.BROKEN and ORGANISATION in found.by


def test_bytes_at_the_end_break_it(whole: bytes) -> None:
    assert check_seal(whole + b"% and another thing\n", ROOTS).state is SealState.BROKEN


def test_it_forbids_a_second_signature(whole: bytes, tmp_path: Path) -> None:
    writer = IncrementalPdfFileWriter(io.BytesIO(whole), strict=False)
    with pytest.raises(SigningError, match="forbids all changes"):
        sign_pdf(writer, PdfSignatureMetadata(field_name="Another"), file_signer(key_file(tmp_path), PASSPHRASE))


@pytest.mark.noisy
def test_a_stranger_s_seal_is_not_ours(final: bytes, tmp_path: Path) -> None:
    stranger = issue("Fremmed AS", issue("En annen CA"))

    found = check_seal(sealed(final, file_signer(key_file(tmp_path, stranger), PASSPHRASE)), ROOTS)

    assert found.state is SealState.UNTRUSTED and "Fremmed AS" in found.by


def test_another_customer_of_the_same_authority_is_not_us(final: bytes, tmp_path: Path) -> None:
    other = sealed(final, file_signer(key_file(tmp_path, issue("Nabo AS", authority())), PASSPHRASE))

    assert check_seal(other, ROOTS).state is SealState.WHOLE
    assert check_seal(other, ROOTS, ORGANISATION).state is SealState.UNTRUSTED


@pytest.mark.parametrize("organisation", [ORGANISATION, IDENTIFIER])
def test_the_organisation_is_known_by_name_or_number(whole: bytes, organisation: str) -> None:
    assert check_seal(whole, ROOTS, organisation).state is SealState.WHOLE


@pytest.mark.noisy
def test_nothing_is_trusted_where_nothing_is_set_up(whole: bytes) -> None:
    assert check_seal(whole, trusted_roots(Trust())).state is SealState.UNTRUSTED


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"/ByteRange [0 1 2 3]", b"\x00" * 100])
def test_what_is_no_pdf_is_judged_all_the_same(data: bytes) -> None:
    expected = SealState.BROKEN if b"ByteRange" in data else SealState.NONE
    assert check_seal(data, ROOTS).state is expected


# --- time stamps -------------------------------------------------------------------------------------------


def test_a_time_stamp_vouches_for_the_time(final: bytes, tmp_path: Path) -> None:
    with time_stamp_service() as address:
        stamped = sealed(final, file_signer(key_file(tmp_path), PASSPHRASE), timestamper(address))

    found = check_seal(stamped, ROOTS)

    assert (found.state, found.stamped) == (SealState.WHOLE, True)


@pytest.mark.noisy
def test_a_stamped_seal_outlives_its_certificate(final: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sealed in the year before last with a certificate of one month; only the time stamp knows that this was in time."""
    then = datetime(2025, 3, 10, 12, tzinfo=UTC)
    short = issue(ORGANISATION, authority(), first=then - timedelta(days=5))
    monkeypatch.setattr("app.services.letters.seal.now", lambda: then)
    signer = file_signer(key_file(tmp_path, short), PASSPHRASE)
    with time_stamp_service(then) as address:
        stamped = sealed(final, signer, timestamper(address))
    bare = sealed(final, signer)

    assert check_seal(stamped, ROOTS).state is SealState.WHOLE
    assert check_seal(stamped, ROOTS).at.startswith("2025-03-10")
    assert check_seal(bare, ROOTS).state is SealState.UNTRUSTED


def test_without_the_time_stamp_service_nothing_is_sealed(final: bytes, tmp_path: Path) -> None:
    signer = file_signer(key_file(tmp_path), PASSPHRASE)
    with time_stamp_service() as address:
        gone = address
    with pytest.raises(SealProblem, match="time stamp service"):
        sealed(final, signer, timestamper(gone))


def test_an_answer_that_is_none_is_refused(final: bytes, tmp_path: Path) -> None:
    signer = file_signer(key_file(tmp_path), PASSPHRASE)
    with (
        time_stamp_service(spoil=lambda answer: answer[: len(answer) // 2]) as address,
        pytest.raises(SealProblem, match="time stamp service"),
    ):
        sealed(final, signer, timestamper(address))


# --- keys --------------------------------------------------------------------------------------------------


def test_a_wrong_passphrase_is_told(tmp_path: Path) -> None:
    with pytest.raises(SealProblem, match="passphrase"):
        file_signer(key_file(tmp_path), "en annen setning")


def test_a_missing_key_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(SealProblem, match="cannot be read"):
        file_signer(tmp_path / "nowhere.p12", PASSPHRASE)


def test_a_certificate_that_has_ended_seals_nothing(final: bytes, tmp_path: Path) -> None:
    old = issue(ORGANISATION, authority(), first=datetime(2025, 1, 1, tzinfo=UTC))
    with pytest.raises(SealProblem, match="valid until 2025-01-31"):
        sealed(final, file_signer(key_file(tmp_path, old), PASSPHRASE))


# --- what the operator sets ---------------------------------------------------------------------------------


def test_everything_is_off_until_it_is_set() -> None:
    assert hallmark_from({}) == Hallmark()
    assert seal_options_from({}) == SealOptions()
    assert trust_from({}) == Trust()


def test_a_file_or_a_token_but_not_both() -> None:
    file = {"ARBEIDSBENKEN_SEAL_FILE": "/etc/segl.p12", "ARBEIDSBENKEN_SEAL_TIMESTAMP_URL": "https://tsa.example.no"}
    token = {"ARBEIDSBENKEN_SEAL_MODULE": "/usr/lib/p11.so", "ARBEIDSBENKEN_SEAL_KEY": "segl"}

    found = seal_options_from(file)
    assert (found.file, found.timestamp_url) == (Path("/etc/segl.p12"), "https://tsa.example.no")
    assert all(isinstance(hallmark_from(given).seal, SealPress) for given in (file, token))
    both = hallmark_from(file | token).seal
    assert both is not None
    with pytest.raises(SealProblem, match="choose one"):
        both(b"%PDF-1.7")
    with pytest.raises(SealProblem, match="label of the key"):
        seal_options_from({"ARBEIDSBENKEN_SEAL_MODULE": "/usr/lib/p11.so"})
    with pytest.raises(SealProblem, match="not a number"):
        seal_options_from(token | {"ARBEIDSBENKEN_SEAL_SLOT": "first"})


@pytest.mark.parametrize(
    "base",
    [
        "http://kontroll.example.no",
        "kontroll.example.no",
        "https://",
        "https://a b",
        "https://ø",
        "https://" + "a" * 99,
    ],
)
def test_an_address_for_codes_that_is_none_stops_letters(base: str) -> None:
    found = hallmark_from({"ARBEIDSBENKEN_CODE_BASE": base})

    assert found.code_base == "" and found.seal is not None
    with pytest.raises(SealProblem, match="https"):
        found.seal(b"%PDF-1.7")


def test_the_address_for_codes_is_taken_without_its_last_stroke() -> None:
    found = hallmark_from({"ARBEIDSBENKEN_CODE_BASE": " https://kontroll.example.no/brev/ "})
    assert found == Hallmark(code_base="https://kontroll.example.no/brev")


def test_a_process_of_its_own_seals(final: bytes, tmp_path: Path) -> None:
    environ = {**os.environ, "ARBEIDSBENKEN_SEAL_FILE": str(key_file(tmp_path))}
    press = hallmark_from({**environ, "ARBEIDSBENKEN_SEAL_PASSPHRASE": PASSPHRASE}).seal
    wrong = hallmark_from({**environ, "ARBEIDSBENKEN_SEAL_PASSPHRASE": "en annen"}).seal
    assert press is not None and wrong is not None

    assert check_seal(press(final), ROOTS, ORGANISATION).state is SealState.WHOLE
    with pytest.raises(SealProblem, match="cannot be opened with this passphrase") as told:
        wrong(final)
    assert "en annen" not in str(told.value)


def test_a_sealing_process_that_falls_over_seals_nothing(final: bytes) -> None:
    with pytest.raises(SealProblem, match="nobody foresaw"):
        SealPress("app.services.letters.there_is_no_such_module", dict(os.environ))(final)


class Ring:
    """A keyring that holds one secret, or none, or is locked."""

    def __init__(self, secret: str | None, locked: bool = False) -> None:
        self._secret, self._locked = secret, locked

    def get_password(self, service: str, username: str) -> str | None:
        if self._locked:
            raise KeyringError("locked")
        assert (service, username) == ("arbeidsbenken", "seal")
        return self._secret

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("nothing is kept here")

    def delete_password(self, service: str, username: str) -> None:
        raise AssertionError("nothing is removed here")


def test_the_passphrase_comes_from_the_environment_or_the_keyring() -> None:
    assert secret_from({"ARBEIDSBENKEN_SEAL_PASSPHRASE": "a"}, Ring("b")) == "a"
    assert secret_from({}, Ring("b")) == "b"
    for ring in (None, Ring(None)):
        with pytest.raises(SealProblem, match="neither"):
            secret_from({}, ring)
    with pytest.raises(SealProblem, match="locked"):
        secret_from({}, Ring("b", locked=True))


@pytest.fixture
def roots(tmp_path: Path) -> Iterator[Path]:
    yield roots_file(tmp_path)


def test_trusted_certificates_lie_in_a_file_or_a_folder(roots: Path, tmp_path: Path) -> None:
    folder = tmp_path / "trusted"
    folder.mkdir()
    (folder / "one.pem").write_bytes(roots.read_bytes() + our_seal().pem)
    (folder / "two.der").write_bytes(authority().asn1.dump())

    assert [found.subject for found in trusted_roots(Trust(roots=roots))] == [authority().asn1.subject]
    assert len(trusted_roots(Trust(roots=folder))) == 3
    (folder / "three.pem").write_bytes(b"not a certificate")
    with pytest.raises(SealProblem, match="cannot be read"):
        trusted_roots(Trust(roots=folder))
