"""The tray over a real workbench and real document workers: files, e-mails with all they carry, and lines laid together."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from app.models.case import acts
from app.models.case.facts import Document, Enclosure
from app.models.reasons import Reason
from app.models.values import Door
from app.services.intake import Intake
from app.services.intake.limits import Limits
from app.services.pages_intake import Scan
from app.services.settings import WATCHED_FOLDER
from app.services.tray import TAKEN_ALREADY, UNREADABLE
from app.services.workbench import LocalWorkbench
from app.views.register.letter import document_of
from tests.builders import TODAY
from tests.door_facts import facts
from tests.scenarios.benches import bench, case_of, done
from tests.services import nasty

SAMPLE = Path(__file__).parents[1] / "data" / "bad" / "10-epost.eml"
PAGE = nasty.plain_pdf()
OTHER = nasty.plain_pdf(b"0 0 50 50 re f")


@pytest.fixture(scope="module")
def intake() -> Iterator[Intake]:
    """One pair of workers for all tests; a workbench that closes ends them, and they start again when asked."""
    with Intake(Limits(documents_per_worker=1000)) as door:
        yield door


@pytest.fixture
def ann(tmp_path: Path, intake: Intake) -> Iterator[LocalWorkbench]:
    with bench(tmp_path, intake=intake) as found:
        yield found


def attach(message: EmailMessage, data: bytes, name: str) -> None:
    message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)


def mail(*files: tuple[str, bytes], inner: bytes = b"") -> bytes:
    def fill(message: EmailMessage) -> None:
        message.set_content("Vedlagt følger det dere ba om.")
        for name, data in files:
            attach(message, data, name)
        if inner:
            message.add_attachment(message_from_bytes(inner, policy=policy.default))

    return nasty.mail(fill, subject="Svar i AAREG-2026-00001")


def waiting(workbench: LocalWorkbench) -> tuple[Scan, ...]:
    return workbench.register_page().scans


def names(scan: Scan) -> list[str]:
    return [paper.name for paper in scan.papers]


# --- e-mails


def test_an_email_is_one_line_with_its_attachments(ann: LocalWorkbench) -> None:
    (answer,) = ann.take_in([SAMPLE])

    (line,) = waiting(ann)
    assert answer.accepted and answer.scan is not None and answer.scan.id == line.id
    assert names(line) == ["10-epost.eml", "Kjennelse – åpning.pdf"]
    assert [paper.kind for paper in line.papers] == ["email", "pdf"]
    assert line.mail is not None
    assert line.mail.sender == "Åshild Tømmervåg <ashild@tommervag.example.no>"
    assert line.mail.sent == "2026-11-20T09:41:12+01:00"
    assert "ikke bekreftet" in line.note
    assert "10-epost.eml" in line.parts[0].note


def test_an_email_is_registered_as_one_case_with_all_its_documents(ann: LocalWorkbench) -> None:
    ann.take_in([SAMPLE])
    documents = tuple(document_of(paper) for paper in waiting(ann)[0].papers)
    enclosure = Enclosure(title="Kjennelse", first_page=2, last_page=4)

    act = acts.LetterRegistered(
        facts=facts(Door.OTHER, documents=documents, enclosures=(enclosure,)), registered_on=TODAY
    )
    case_id = done(ann.submit("", act)).case_id

    assert waiting(ann) == ()
    case = case_of(ann, case_id)
    assert [document.name for document in case.documents] == ["10-epost.eml", "Kjennelse – åpning.pdf"]
    assert ann.page_picture(documents[1].sha256, 3, 40).number == 3


def test_the_pages_of_enclosures_count_through_all_documents(ann: LocalWorkbench) -> None:
    ann.take_in([SAMPLE])
    documents = tuple(document_of(paper) for paper in waiting(ann)[0].papers)
    beyond = Enclosure(title="Kjennelse", first_page=2, last_page=5)

    refusal = ann.submit(
        "",
        acts.LetterRegistered(facts=facts(Door.OTHER, documents=documents, enclosures=(beyond,)), registered_on=TODAY),
    ).refusal

    assert sum(document.pages for document in documents) == 4
    assert refusal is not None and refusal.reason is Reason.PAGES_OUTSIDE_SCAN


def test_what_a_forwarded_email_carries_is_kept_too(ann: LocalWorkbench, tmp_path: Path) -> None:
    file = tmp_path / "videresendt.eml"
    file.write_bytes(mail(("a.pdf", PAGE), inner=mail(("b.pdf", OTHER))))

    ann.take_in([file])

    (line,) = waiting(ann)
    assert names(line) == ["videresendt.eml", "a.pdf", "Svar i AAREG-2026-00001.eml", "b.pdf"]


def test_an_attachment_that_may_not_come_in_is_told_and_the_rest_is_kept(ann: LocalWorkbench, tmp_path: Path) -> None:
    file = tmp_path / "post.eml"
    file.write_bytes(mail(("lurt.pdf", b"not a PDF"), ("a.pdf", PAGE)))

    answers = ann.take_in([file])

    assert [(answer.file, answer.accepted) for answer in answers] == [("post.eml", True), ("lurt.pdf", False)]
    (line,) = waiting(ann)
    assert names(line) == ["post.eml", "a.pdf"]
    assert "lurt.pdf" in line.note


def test_the_same_email_is_taken_in_once(ann: LocalWorkbench) -> None:
    ann.take_in([SAMPLE])

    (answer,) = ann.take_in([SAMPLE])

    assert answer.sentence == TAKEN_ALREADY
    assert len(waiting(ann)) == 1


def test_an_attachment_stays_with_its_email_though_the_same_file_waits_by_itself(
    ann: LocalWorkbench, tmp_path: Path
) -> None:
    ann.take_in_bytes("a.pdf", PAGE)
    file = tmp_path / "post.eml"
    file.write_bytes(mail(("a.pdf", PAGE)))

    ann.take_in([file])

    assert [names(line) for line in waiting(ann)] == [["a.pdf"], ["post.eml", "a.pdf"]]


# --- files


def test_a_file_is_read_no_further_than_what_may_come_in(tmp_path: Path) -> None:
    big = tmp_path / "stor.pdf"
    with big.open("wb") as file:
        file.write(b"%PDF-1.7")
        file.truncate(80 * 1024 * 1024)
    (tmp_path / "liten.pdf").write_bytes(PAGE)

    with bench(tmp_path) as ann:
        answers = ann.take_in([big, tmp_path / "liten.pdf"])

    assert [answer.accepted for answer in answers] == [False, True]
    assert "64 MB" in answers[0].sentence


def test_a_file_that_is_gone_does_not_take_the_others_answers_away(ann: LocalWorkbench, tmp_path: Path) -> None:
    (tmp_path / "liten.pdf").write_bytes(PAGE)

    answers = ann.take_in([tmp_path / "borte.pdf", tmp_path / "liten.pdf"])

    assert [(answer.file, answer.accepted) for answer in answers] == [("borte.pdf", False), ("liten.pdf", True)]
    assert answers[0].sentence == UNREADABLE


def test_a_watched_file_that_cannot_be_read_is_tried_again(ann: LocalWorkbench, tmp_path: Path) -> None:
    folder = tmp_path / "skanner"
    folder.mkdir()
    ann.set_setting(WATCHED_FOLDER, str(folder))
    (folder / "peker.pdf").symlink_to("/proc/self/mem")

    assert ann.watch() == ()
    (folder / "peker.pdf").unlink()
    assert ann.watch() == ()


# --- lines


def test_scans_laid_together_are_one_line_and_can_be_taken_apart(ann: LocalWorkbench) -> None:
    for name, data in (("brev.pdf", PAGE), ("vedlegg.pdf", OTHER), ("mer.pdf", nasty.plain_pdf(b"1 1 9 9 re f"))):
        ann.take_in_bytes(name, data)
    ids = {scan.name: scan.id for scan in waiting(ann)}

    ann.lay_together([ids["vedlegg.pdf"], ids["mer.pdf"]])
    ann.lay_together([ids["brev.pdf"], ids["vedlegg.pdf"]])

    (line,) = waiting(ann)
    assert names(line) == ["brev.pdf", "vedlegg.pdf", "mer.pdf"]
    ann.take_apart(line.id)
    assert sorted(scan.name for scan in waiting(ann)) == ["brev.pdf", "mer.pdf", "vedlegg.pdf"]
    assert {scan.name: scan.id for scan in waiting(ann)} == ids


def test_a_line_is_set_aside_as_a_whole(ann: LocalWorkbench) -> None:
    ann.take_in([SAMPLE])

    ann.set_scan_aside(waiting(ann)[0].id)

    assert waiting(ann) == ()


def test_a_part_whose_letter_is_registered_alone_waits_by_itself(ann: LocalWorkbench) -> None:
    ann.take_in([SAMPLE])
    (line,) = waiting(ann)

    done(
        ann.submit(
            "", acts.LetterRegistered(facts=facts(Door.OTHER, documents=(document_of(line),)), registered_on=TODAY)
        )
    )

    assert [names(scan) for scan in waiting(ann)] == [["Kjennelse – åpning.pdf"]]


def test_a_document_is_put_back_among_what_waits_and_stays_in_its_case(ann: LocalWorkbench) -> None:
    scan = ann.take_in_bytes("feil.pdf", PAGE).scan
    assert scan is not None
    document: Document = document_of(scan)
    case_id = done(
        ann.submit("", acts.LetterRegistered(facts=facts(Door.OTHER, documents=(document,)), registered_on=TODAY))
    ).case_id
    assert waiting(ann) == ()

    ann.put_back(document, "Hører til en annen sak")
    ann.put_back(document, "Hører til en annen sak")

    (back,) = waiting(ann)
    assert (back.name, back.sha256, back.note) == ("feil.pdf", document.sha256, "Hører til en annen sak")
    assert case_of(ann, case_id).documents == (document,)
