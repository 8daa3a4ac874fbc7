"""E-mails: words to read, headers nobody vouches for, and attachments that are judged like any other file."""

from __future__ import annotations

import io
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pikepdf
import pytest

from app.services.intake import Intake, Judgement, Kind, Result, Why
from app.services.intake.limits import Limits
from tests.services import nasty

SAMPLE = Path(__file__).parents[1] / "data" / "bad" / "10-epost.eml"


@pytest.fixture(scope="module")
def intake() -> Iterator[Intake]:
    with Intake(Limits(documents_per_worker=1000)) as door:
        yield door


def attach(message: EmailMessage, data: bytes, name: str) -> None:
    message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)


def with_words(words: str, *files: tuple[str, bytes], subtype: str = "plain") -> bytes:
    def fill(message: EmailMessage) -> None:
        message.set_content(words, subtype=subtype)
        for name, data in files:
            attach(message, data, name)

    return nasty.mail(fill)


def drawn_characters(verdict: Judgement) -> int:
    """How many letters the shown pages draw, counted in the glyphs' own numbers."""
    assert verdict.shown is not None
    count = 0
    with pikepdf.open(io.BytesIO(verdict.shown)) as pdf:
        for page in pdf.pages:
            for step in pikepdf.parse_content_stream(page):
                if isinstance(step, pikepdf.ContentStreamInstruction) and str(step.operator) == "Tj":
                    count += sum(len(bytes(operand)) for operand in step.operands)
    return count


def test_the_sample(intake: Intake) -> None:
    verdict = intake.judge("10-epost.eml", SAMPLE.read_bytes())

    assert (verdict.kind, verdict.result, verdict.pages, verdict.shown_pages) == (Kind.EMAIL, Result.ACCEPT, None, 1)
    assert verdict.headers is not None and verdict.headers.unverified
    assert verdict.headers.from_ == "Åshild Tømmervåg <ashild@tommervag.example.no>"
    assert verdict.headers.subject == "Søknad om tilgang – ettersending av kjennelse, sak AAREG-0501"
    assert verdict.headers.date == "2026-11-20T09:41:12+01:00"
    (attachment,) = verdict.attachments
    assert (attachment.name, attachment.kind, attachment.pages) == ("Kjennelse – åpning.pdf", Kind.PDF, 3)
    assert attachment.data.startswith(b"%PDF-")


def test_its_text_is_shown_as_a_page(intake: Intake) -> None:
    data = SAMPLE.read_bytes()

    page = intake.picture(data, Kind.EMAIL, 1, 72)

    assert (page.width, page.height) == (596, 842)
    assert min(page.rgb) < 100, "there is something dark on the page"
    copy = intake.judge("x.eml", data).shown
    assert copy is not None and intake.picture(copy, "", 1, 72).rgb == page.rgb


def test_a_bad_attachment_is_refused_and_the_words_are_kept(intake: Intake) -> None:
    verdict = intake.judge(
        "x.eml", with_words("Hei", ("a.pdf", b"not a PDF"), ("b.docx", b"PK\x03\x04"), ("c.png", b""))
    )

    assert verdict.result is Result.ACCEPT
    assert [part.why for part in verdict.attachments] == [Why.TYPE_MISMATCH, Why.UNSUPPORTED_TYPE, Why.EMPTY_FILE]


def test_an_attachment_with_active_content_is_made_harmless(intake: Intake) -> None:
    acting = nasty.plain_pdf(root=b"/OpenAction << /S /JavaScript /JS (1) >>")

    (attachment,) = intake.judge("x.eml", with_words("Hei", ("a.pdf", acting))).attachments

    assert attachment.why is Why.ACTIVE_CONTENT
    assert attachment.shown is not None and b"JavaScript" not in attachment.shown


def test_names_of_attachments_are_made_safe(intake: Intake) -> None:
    names = ["../../.ssh/id_rsa", "faktura\u202efdp.exe", "C:\\temp\\aux.pdf"]

    verdict = intake.judge("x.eml", with_words("Hei", *((name, nasty.plain_pdf()) for name in names)))

    assert [part.name for part in verdict.attachments] == ["id_rsa", "fakturafdp.exe", "_aux.pdf"]


def test_a_mail_inside_a_mail_is_judged_by_itself_down_to_a_depth(intake: Intake) -> None:
    inner = with_words("innermost", ("a.pdf", nasty.plain_pdf()))
    for _ in range(4):
        message = EmailMessage()
        message["From"], message["Subject"] = "a@example.no", "Videresendt"
        message.set_content("see below")
        message.add_attachment(message_from_bytes(inner, policy=policy.default))
        inner = message.as_bytes()

    verdict, depth = intake.judge("x.eml", inner), 0
    while verdict.attachments:
        assert verdict.why is Why.ACCEPTED
        (verdict,), depth = verdict.attachments, depth + 1

    assert (verdict.why, depth) == (Why.UNSUPPORTED_MAIL, 3)


def test_html_is_read_for_its_words_only(intake: Intake) -> None:
    page = "<html><head><title>T</title><style>p{}</style></head><body><script>evil()</script><p>Hei &aring;<br>du</p></body>"

    verdict = intake.judge("x.eml", with_words(page, subtype="html"))
    only_words = intake.judge("x.eml", with_words("Hei å\ndu"))

    assert verdict.attachments == ()
    assert drawn_characters(verdict) == drawn_characters(only_words)


def test_words_are_never_markup(intake: Intake) -> None:
    verdict = intake.judge("x.eml", with_words("<b>not bold</b> <img src='file:///etc/passwd'> &amp;"))

    assert verdict.why is Why.ACCEPTED
    assert drawn_characters(verdict) > len("<b>not bold</b> <img src='file:///etc/passwd'> &amp;")


@pytest.mark.parametrize(
    ("header", "date"),
    [
        ("Fri, 20 Nov 2026 09:41:12 -0000", "2026-11-20T09:41:12+00:00"),
        ("yesterday", ""),
        ("Fri, 20 Nov 99999999999999999999 09:41:12 +0100", ""),
    ],
)
def test_dates_are_understood_or_left_empty(intake: Intake, header: str, date: str) -> None:
    raw = b"From: a@example.no\r\nSubject: x\r\nDate: " + header.encode() + b"\r\n\r\nHei\r\n"

    verdict = intake.judge("x.eml", raw)

    assert verdict.headers is not None and verdict.headers.date == date


def test_headers_in_any_bytes_become_one_plain_line(intake: Intake) -> None:
    raw = (
        b"From: \xff\xfe =?utf-8?b?w4TigK5ldmls?= <a@example.no>\r\nTo: =?no-such-charset?q?=E5?=\r\n"
        b"Subject: =?utf-8?q?one=0D=0Atwo=00?=\r\nDate: x\r\n\r\nHei\r\n"
    )
    verdict = intake.judge("x.eml", raw)

    assert verdict.headers is not None
    for value in (verdict.headers.from_, verdict.headers.to, verdict.headers.subject):
        assert not set(value) & {"\r", "\n", "\x00", "\u202e"}
    assert "two" in verdict.headers.subject


@pytest.mark.parametrize("charset", ["no-such-charset", "utf-16", "hex", "iso-8859-1", "rot13"])
def test_words_in_any_character_set_are_shown(intake: Intake, charset: str) -> None:
    raw = f'From: a@example.no\r\nSubject: x\r\nContent-Type: text/plain; charset="{charset}"\r\n\r\nHei på deg\r\n'.encode(
        "latin-1"
    )

    assert intake.judge("x.eml", raw).why is Why.ACCEPTED


def test_three_thousand_parts_inside_each_other_are_refused(intake: Intake) -> None:
    assert intake.judge("x.eml", nasty.nested_mail()).why is Why.UNSUPPORTED_MAIL
    assert intake.judge("x.eml", nasty.nested_mail(20)).why is Why.ACCEPTED


def test_a_header_without_end_is_refused(intake: Intake) -> None:
    endless = b"From: a@example.no\r\nSubject: x\r\n" + b"To: a@example.no,\r\n" + b" b@example.no,\r\n" * 200_000

    assert intake.judge("x.eml", endless).why is Why.UNSUPPORTED_MAIL


def test_too_many_attachments_are_refused(intake: Intake) -> None:
    many = with_words("Hei", *((f"{number}.txt", b"x") for number in range(51)))

    assert intake.judge("x.eml", many).why is Why.UNSUPPORTED_MAIL


def test_a_mail_beyond_its_own_limit_is_not_opened() -> None:
    with Intake(Limits(mail_bytes=1000)) as door:
        assert door.judge("x.eml", with_words("Hei " * 1000)).why is Why.FILE_TOO_LARGE
        assert door.workers == (None, None)


def test_a_long_text_becomes_pages_and_a_far_too_long_one_is_refused() -> None:
    with Intake(Limits(pages=3)) as door:
        assert door.judge("x.eml", with_words("linje\n" * 120)).shown_pages == 3
        assert door.judge("x.eml", with_words("linje\n" * 200)).why is Why.TOO_MANY_PAGES
        assert door.judge("x.eml", with_words("x" * 9000)).shown_pages >= 2


def test_the_same_mail_always_gives_the_same_pages(intake: Intake) -> None:
    data = SAMPLE.read_bytes()

    assert intake.judge("a.eml", data).shown_sha256 == intake.judge("b.eml", data).shown_sha256
