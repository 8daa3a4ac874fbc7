"""Files from outside: the ten samples exactly as they are described, and every way in which a file may lie."""

from __future__ import annotations

import hashlib
import io
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.intake import Intake, Judgement, Kind, Result, Why, judge_file, judge_files
from app.services.intake.judgement import SENTENCES
from app.services.intake.limits import Limits
from app.services.intake.names import safe_name
from app.services.problems import IntakeProblem
from tests.services import nasty

BAD = Path(__file__).parents[1] / "data" / "bad"
MEMORY_KIB = 512 * 1024


class Expected(msgspec.Struct, frozen=True):
    """A line of the manifest of bad files."""

    file: str
    expected: str
    reason_code: str | None
    sha256: str
    pages: int | None = None
    attachments: int = 0


class Manifest(msgspec.Struct, frozen=True):
    files: tuple[Expected, ...]


MANIFEST = msgspec.json.decode((BAD / "manifest.json").read_bytes(), type=Manifest).files


@pytest.fixture(scope="module")
def intake() -> Iterator[Intake]:
    with Intake(Limits(documents_per_worker=1000)) as door:
        yield door


def peak_kib(pid: int) -> int:
    """The most memory that a process held since it was last reset, as the kernel counted it."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))


def reset_peak(pid: int) -> None:
    Path(f"/proc/{pid}/clear_refs").write_text("5")


@pytest.mark.parametrize("expected", MANIFEST, ids=lambda expected: expected.file)
def test_each_bad_file_exactly_as_the_manifest_says(intake: Intake, expected: Expected) -> None:
    data = (BAD / expected.file).read_bytes()
    intake.judge("warm.png", nasty.image("PNG"))
    pid = intake.workers[0]
    assert pid is not None
    if sys.platform == "linux":
        reset_peak(pid)

    line = intake.judge(expected.file, data).as_json()

    assert intake.workers[0] == pid, "the worker should have survived"
    if sys.platform == "linux":
        assert peak_kib(pid) < MEMORY_KIB
    assert (line["file"], line["result"], line["reason_code"]) == (
        expected.file,
        expected.expected,
        expected.reason_code,
    )
    assert line["sha256"] == expected.sha256
    attachments = line["attachments"]
    assert isinstance(attachments, list) and len(attachments) == expected.attachments
    if expected.pages is not None:
        assert line["pages"] == expected.pages


def test_what_was_taken_out_is_named(intake: Intake) -> None:
    script = intake.judge("02-javascript.pdf", (BAD / "02-javascript.pdf").read_bytes())
    embedded = intake.judge("09-innebygd-fil.pdf", (BAD / "09-innebygd-fil.pdf").read_bytes())

    assert [(part.code, part.name) for part in script.removed] == [("active_content", "JavaScript")]
    assert [(part.code, part.name) for part in embedded.removed] == [("embedded_file", "dataelementer.csv")]
    assert embedded.shown is not None and b"EmbeddedFile" not in embedded.shown
    assert embedded.data == (BAD / "09-innebygd-fil.pdf").read_bytes()


def test_the_same_file_always_gives_the_same_copy(intake: Intake) -> None:
    data = (BAD / "02-javascript.pdf").read_bytes()

    assert intake.judge("a.pdf", data).shown_sha256 == intake.judge("b.pdf", data).shown_sha256


ACTING = {
    "JavaScript on opening": (b"/OpenAction << /S /JavaScript /JS (app.alert(1)) >>", b"", (), "JavaScript"),
    "launch": (b"/OpenAction << /S /Launch /F (calc.exe) >>", b"", (), "Launch"),
    "page action": (b"", b"/AA << /O << /S /URI /URI (http://example.no) >> >>", (), "URI"),
    "form sent away": (
        b"",
        b"/Annots [<< /Type /Annot /Subtype /Widget /Rect [0 0 9 9] /A << /S /SubmitForm /F (http://example.no) >> >>]",
        (),
        "SubmitForm",
    ),
    "hidden behind a harmless action": (
        b"/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next << /S /JavaScript /JS (1) >> >>",
        b"",
        (),
        "JavaScript",
    ),
    "XFA": (b"/AcroForm << /Fields [] /XFA 5 0 R >>", b"", (nasty.stream(b"<xdp/>"),), "XFA"),
    "names": (b"/Names << /JavaScript << /Names [(x) << /S /JavaScript /JS (1) >>] >> >>", b"", (), "JavaScript"),
    "film": (b"", b"/Annots [<< /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9] >>]", (), "RichMedia"),
    "in no place at all": (b"", b"", (b"<< /S /JavaScript /JS (1) >>",), "JavaScript"),
}


@pytest.mark.parametrize("case", ACTING)
def test_whatever_acts_by_itself_is_taken_out(intake: Intake, case: str) -> None:
    root, page, more, name = ACTING[case]

    verdict = intake.judge("x.pdf", nasty.plain_pdf(root=root, page=page, more=more))

    assert (verdict.result, verdict.why) == (Result.STRIP, Why.ACTIVE_CONTENT)
    assert name in [part.name for part in verdict.removed]
    assert verdict.shown is not None
    for trace in (b"/JS", b"/JavaScript", b"/Launch", b"/SubmitForm", b"/AA", b"/XFA", b"/RichMedia"):
        assert trace not in verdict.shown
    assert intake.judge("x.pdf", verdict.shown).why is Why.ACCEPTED


def test_an_attached_file_goes_and_its_name_is_made_safe(intake: Intake) -> None:
    annotation = (
        b"/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS << /Type /Filespec /F (../../run\x07me.exe) "
        b"/EF << /F 5 0 R >> >> >>]"
    )
    verdict = intake.judge(
        "x.pdf", nasty.plain_pdf(page=annotation, more=[nasty.stream(b"MZ", b"/Type /EmbeddedFile")])
    )

    assert verdict.why is Why.EMBEDDED_FILE
    assert [part.name for part in verdict.removed] == ["runme.exe"]


def test_an_opening_place_and_links_are_no_active_content(intake: Intake) -> None:
    link = b"/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.no) >> >>]"
    verdict = intake.judge("x.pdf", nasty.plain_pdf(root=b"/OpenAction [3 0 R /Fit]", page=link))

    assert verdict.why is Why.ACCEPTED
    assert verdict.shown is None


NOT_OURS = {
    "letter.svg": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", Why.UNSUPPORTED_TYPE),
    "page.html": (b"<!doctype html><script>1</script>", Why.UNSUPPORTED_TYPE),
    "letter.docx": (b"PK\x03\x04" + bytes(60), Why.UNSUPPORTED_TYPE),
    "mail.msg": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Why.UNSUPPORTED_TYPE),
    "note.txt": ("Hei, dette er en søknad.".encode(), Why.UNSUPPORTED_TYPE),
    "picture.gif": (b"GIF89a" + bytes(20), Why.UNSUPPORTED_TYPE),
    "page.pdf": (b"<!doctype html>", Why.TYPE_MISMATCH),
    "letter.PDF": (b"PK\x03\x04" + bytes(60), Why.TYPE_MISMATCH),
    "scan.tif": (b"%!PS-Adobe-3.0", Why.TYPE_MISMATCH),
    "mail.eml": (b"just words", Why.TYPE_MISMATCH),
    "empty.png": (b"", Why.EMPTY_FILE),
}


@pytest.mark.parametrize("name", NOT_OURS)
def test_what_is_none_of_our_kinds_is_not_even_opened(name: str) -> None:
    data, why = NOT_OURS[name]
    with Intake() as door:
        verdict = door.judge(name, data)

        assert (verdict.result, verdict.why) == (Result.REFUSE, why)
        assert door.workers == (None, None), "no worker should have been needed"


def test_content_decides_and_not_the_name(intake: Intake) -> None:
    assert intake.judge("letter.pdf", nasty.image("PNG")).kind is Kind.PNG
    assert intake.judge("photo.jpg", nasty.plain_pdf()).kind is Kind.PDF


def test_a_file_beyond_the_limit_is_not_opened() -> None:
    with Intake(Limits(file_bytes=1000)) as door:
        verdict = door.judge("x.pdf", b"%PDF-1.7\n" + bytes(1000))

        assert verdict.why is Why.FILE_TOO_LARGE
        assert door.workers == (None, None)


def test_passwords(intake: Intake) -> None:
    assert intake.judge("x.pdf", nasty.locked_pdf("secret", "owner")).why is Why.PASSWORD_PROTECTED
    owner_only = intake.judge("x.pdf", nasty.locked_pdf("", "owner"))
    assert owner_only.as_json()["reason_code"] == "password_protected"
    assert "locked it against changes" in owner_only.sentence


@pytest.mark.parametrize("keep", [0.1, 0.5, 0.9, 0.99])
def test_a_pdf_that_was_cut_off_is_refused(intake: Intake, keep: float) -> None:
    data = nasty.plain_pdf(content=b"0 0 1 rg 50 50 100 100 re f\n" * 200)

    assert intake.judge("x.pdf", data[: int(len(data) * keep)]).why is Why.PDF_DAMAGED


def linearized() -> bytes:
    """A PDF made for slow lines, as most office programs and scanners can write it."""
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(nasty.plain_pdf())) as pdf:
        pdf.save(target, linearize=True)
    return target.getvalue()


def test_wrong_hints_for_slow_lines_harm_nothing(intake: Intake) -> None:
    data = linearized()
    wrong = re.sub(rb"/E (\d+)", lambda found: b"/E " + b"7" * len(found[1]), data, count=1)

    assert wrong != data
    assert intake.judge("x.pdf", wrong).why is Why.ACCEPTED


def test_a_pdf_for_slow_lines_cut_off_after_its_first_part_is_refused(intake: Intake) -> None:
    data = linearized()
    first_end = data.index(b"%%EOF") + 6

    assert first_end < len(data) - 100
    assert intake.judge("x.pdf", data[:first_end]).why is Why.PDF_DAMAGED


UNTIDY: dict[str, Callable[[bytes], bytes]] = {
    "a wrong count of objects": lambda data: data.replace(b"/Size 5", b"/Size 4"),
    "a key twice": lambda data: nasty.plain_pdf(root=b"/PageMode /UseNone /PageMode /UseNone"),
    "a catalogue that does not say so": lambda data: nasty.plain_pdf().replace(b"/Type /Catalog", b"/Typo /Catalog"),
}


@pytest.mark.parametrize("case", UNTIDY)
def test_untidy_files_that_lose_nothing_are_taken_in(intake: Intake, case: str) -> None:
    assert intake.judge("x.pdf", UNTIDY[case](nasty.plain_pdf())).why is Why.ACCEPTED


def test_rot_inside_a_stream_is_found(intake: Intake) -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(nasty.plain_pdf(content=b"0 0 1 rg 50 50 100 100 re f\n" * 200))) as pdf:
        pdf.save(target, compress_streams=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    rotten = bytearray(target.getvalue())
    start = rotten.index(b"stream\n") + 7
    for place in range(start + 4, start + 24):
        rotten[place] ^= 0x55

    assert intake.judge("x.pdf", bytes(rotten)).why is Why.PDF_DAMAGED


def test_lines_in_the_order_of_the_arguments(tmp_path: Path) -> None:
    paths = [BAD / "07-tre-sider.tif", BAD / "04-tom.pdf", BAD / "08-cmyk.jpg"]

    lines = list(judge_files(paths))

    assert [line["file"] for line in lines] == [path.name for path in paths]
    assert list(lines[0]) == [
        "file", "result", "reason_code", "kind", "pages", "removed", "attachments", "sentence", "sha256",
    ]  # fmt: skip


def test_a_missing_file_does_not_keep_the_others_from_being_judged(tmp_path: Path) -> None:
    lines = judge_files([tmp_path / "gone.pdf", BAD / "04-tom.pdf"])

    assert next(lines)["file"] == "04-tom.pdf"
    with pytest.raises(IntakeProblem, match=r"gone\.pdf"):
        next(lines)


def test_a_huge_file_is_not_read_into_memory(tmp_path: Path) -> None:
    path = tmp_path / "huge.pdf"
    content = b"%PDF-" + bytes(5000)
    path.write_bytes(content)
    with Intake(Limits(file_bytes=1000)) as door:
        verdict = judge_file(door, path)

    assert (verdict.why, verdict.sha256, verdict.data) == (Why.FILE_TOO_LARGE, hashlib.sha256(content).hexdigest(), b"")


def test_every_reason_has_a_sentence_of_its_own() -> None:
    assert set(SENTENCES) == set(Why)
    assert len(set(SENTENCES.values())) == len(Why)
    limits = Limits()
    assert f"{limits.file_bytes >> 20} MB (an e-mail: {limits.mail_bytes >> 20} MB)" in Why.FILE_TOO_LARGE.sentence
    assert f"{limits.pages} pages" in Why.TOO_MANY_PAGES.sentence


def test_the_codes_are_those_agreed_upon() -> None:
    agreed = {expected.reason_code for expected in MANIFEST} | {
        "unsupported_type", "file_too_large", "page_too_large", "too_many_pages", "image_damaged", "took_too_long",
        "took_too_much_memory",
    }  # fmt: skip
    assert {why.code for why in Why} == agreed


@given(st.text(max_size=300))
def test_any_name_becomes_a_safe_one(name: str) -> None:
    safe = safe_name(name)

    assert safe and safe == safe_name(safe)
    assert len(safe.encode()) <= 120
    assert not set(safe) & set('/\\:*?"<>|\x00\u202e\u200f')
    assert safe.strip(". ") == safe


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\x\\CON.pdf", "_CON.pdf"),
        ("regning\u202efdp.exe", "regningfdp.exe"),
        ("søknad  \n om\ttilgang.pdf", "søknad om tilgang.pdf"),
        ("...", "unnamed"),
        ("a" * 300 + ".pdf", "a" * 116 + ".pdf"),
    ],
)
def test_names_from_strangers(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_a_refused_file_carries_no_copy() -> None:
    verdict = Judgement(name="x.pdf", why=Why.PDF_DAMAGED, data=b"%PDF")

    assert not verdict.accepted
    assert verdict.to_show == b"%PDF"
