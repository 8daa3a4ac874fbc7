"""The archive package of a case: the same bytes every time, whole, and nobody's number in a file name."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import msgspec
import pikepdf
import pytest

from app.models.case import acts
from app.models.case.facts import Document
from app.models.parties import Address, Party, PartyKind, Sender
from app.models.values import CaseState, Door, LetterKind, Protection, digest
from app.services.archive.bundle import CHECKSUMS
from app.services.archive.noark import SPACE
from app.services.archive.package import STRUCTURE, archive_package
from app.services.letters.render import final_pdf
from tests.builders import ANN, RULEBOOK, SIRI, TODAY, History, history_to, letter, registration
from tests.door_facts import facts
from tests.services.letters.reading import lines
from tests.services.letters.samples import FIELDS, samples
from tests.services.noark_order import faults

BIRTH_NUMBER = "48895948317"
SCAN = b"%PDF-1.4\n% an original\n"
HARMLESS = b"%PDF-1.7\n% its harmless copy\n"
MAIL = b"From: a@example.no\r\n\r\nHei\r\n"
FINAL = final_pdf(samples()["nb-receipt"], FIELDS).pdf
STORE = {digest(data): data for data in (SCAN, HARMLESS, MAIL, FINAL)}
_HASH = """
import hashlib
from tests.services.test_archive import packed
print(hashlib.sha256(packed()[1]).hexdigest())
"""


def scanned(**changes: object) -> Document:
    found = Document(
        sha256=digest(SCAN), name=f"{BIRTH_NUMBER} søknad.pdf", kind="pdf", pages=1, shown=digest(HARMLESS)
    )
    return msgspec.structs.replace(found, **changes)


def history(protection: Protection = Protection.NONE) -> History:
    """A letter, a mail, a note and three letters of ours, one of them the decision; closed."""
    sender = Sender(
        name="Gunvor Tveitlien", national_id=BIRTH_NUMBER, address=Address(lines=("Kvernhusbakken 3", "3660 RJUKAN"))
    )
    about = facts(
        Door.PRIVATE_PERSON,
        sender=sender,
        party=Party(kind=PartyKind.PERSON, name="Asbjørn Tveitlien", national_id=BIRTH_NUMBER),
        documents=(scanned(), scanned(shown="")),
    )
    found = history_to(CaseState.DISPATCHED, about, case_id="case-archived")
    if protection is not Protection.NONE:
        changed = msgspec.structs.replace(about, protection=protection)
        found.force(found.entry(acts.FactsCorrected(facts=changed, why="Fortrolig adresse"), ANN))
    found.force(found.entry(acts.DocumentReceived(document=MAILED, received=TODAY), SIRI))
    found.force(found.entry(acts.NoteAdded(text="Ringte søkeren.\n\nHun <heter> & «შოთა»."), ANN))
    receipt = letter(found.case, LetterKind.RECEIPT)
    found.force(found.entry(acts.LetterIssued(letter=receipt), ANN))
    found.force(found.entry(acts.LetterDispatched(letter_id=receipt.id, how="central_print", on=TODAY), ANN))
    found.force(found.entry(acts.CaseClosed(), ANN))
    return found


MAILED = Document(sha256=digest(MAIL), name="post.eml", kind="email", pages=1)


def fetched(sha256: str) -> bytes:
    return STORE.get(sha256, FINAL)


def packed(of: History | None = None) -> tuple[str, bytes]:
    found = of or history()
    return archive_package(found.case, found.entries, RULEBOOK, fetched)


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return unpacked(packed()[1])


def unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def root(files: dict[str, bytes]) -> Element:
    return ElementTree.fromstring(files[STRUCTURE])


def texts(element: Element, *names: str) -> list[str]:
    path = "/".join(f"{{{SPACE}}}{name}" for name in names)
    return [found.text or "" for found in element.findall(f".//{path}")]


def posts(root: Element) -> Iterator[Element]:
    return root.iter(f"{{{SPACE}}}registrering")


# --- the package -------------------------------------------------------------------------------------------


def test_everything_has_its_place(files: dict[str, bytes]) -> None:
    assert sorted(files) == [
        STRUCTURE,
        "dokarkiv/001-I.json",
        "dokarkiv/002-U.json",
        "dokarkiv/003-I.json",
        "dokarkiv/004-N.json",
        "dokarkiv/005-U.json",
        "dokumenter/001-01-original.pdf",
        "dokumenter/001-01-ufarlig-kopi.pdf",
        "dokumenter/001-02-original.pdf",
        "dokumenter/002-01-brev.pdf",
        "dokumenter/003-01-original.eml",
        "dokumenter/004-01-notat.pdf",
        "dokumenter/005-01-brev.pdf",
        CHECKSUMS,
    ]
    assert files["dokumenter/001-01-original.pdf"] == SCAN
    assert files["dokumenter/001-01-ufarlig-kopi.pdf"] == HARMLESS
    assert files["dokumenter/002-01-brev.pdf"] == FINAL


def test_no_name_tells_of_anybody() -> None:
    name, data = packed()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [name, *archive.namelist()]
    assert [found for found in names if re.search(r"\d{6,}|[^\x21-\x7e]", found)] == []


def test_the_checksums_are_those_of_the_files(files: dict[str, bytes]) -> None:
    listed = dict(line.split("  ", 1)[::-1] for line in files[CHECKSUMS].decode().splitlines())
    assert listed == {path: digest(data) for path, data in files.items() if path != CHECKSUMS}


def test_the_same_case_is_the_same_bytes_in_another_process() -> None:
    here = digest(packed()[1])
    for seed in ("1", "4711"):
        done = subprocess.run(
            [sys.executable, "-c", _HASH],
            cwd=Path(__file__).parents[2],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": "Pacific/Auckland"},
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        assert done.stdout.strip() == here


def test_a_note_is_a_document_and_its_very_words_are_kept(files: dict[str, bytes], root: Element) -> None:
    said = lines(files["dokumenter/004-01-notat.pdf"])
    assert said == [
        "Internt notat",
        "Skrevet av Ann Berg 2026-11-23 kl. 10:00",
        "Ringte søkeren.",
        "Hun <heter> & «????».",
    ]
    assert texts(root, "registrering", "beskrivelse") == ["Ringte søkeren.\n\nHun <heter> & «შოთა»."]
    with pikepdf.open(io.BytesIO(files["dokumenter/004-01-notat.pdf"])) as pdf:
        assert pdf.check_pdf_syntax() == []


# --- Noark 5 ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("protection", list(Protection))
def test_the_structure_keeps_the_standards_order_and_leaves_nothing_mandatory_out(protection: Protection) -> None:
    found = unpacked(packed(history(protection))[1])
    assert faults(ElementTree.fromstring(found[STRUCTURE])) == []


def test_every_file_is_described_by_its_checksum_and_size(files: dict[str, bytes], root: Element) -> None:
    found = list(root.iter(f"{{{SPACE}}}dokumentobjekt"))
    described = {
        (texts(item, "referanseDokumentfil")[0], texts(item, "sjekksum")[0], int(texts(item, "filstoerrelse")[0]))
        for item in found
    }
    assert described == {
        (path, digest(data), len(data)) for path, data in files.items() if path.startswith("dokumenter/")
    }
    assert set(texts(root, "sjekksumAlgoritme")) == {"SHA-256"}
    variants = {texts(item, "referanseDokumentfil")[0]: texts(item, "variantformat")[0] for item in found}
    assert variants["dokumenter/002-01-brev.pdf"] == variants["dokumenter/004-01-notat.pdf"] == "Arkivformat"
    assert variants["dokumenter/001-01-original.pdf"] == "Produksjonsformat"
    formats = {texts(item, "formatDetaljer")[0] for item in found}
    assert formats == {"PDF 1.4", "PDF 1.7", "PDF/A-2a", "E-post"}


def test_posts_have_type_number_and_dates(root: Element) -> None:
    assert texts(root, "registrering", "journalposttype") == [
        "Inngående dokument",
        "Utgående dokument",
        "Inngående dokument",
        "Organinternt dokument uten oppfølging",
        "Utgående dokument",
    ]
    assert texts(root, "journalpostnummer") == ["1", "2", "3", "4", "5"]
    assert len(set(texts(root, "systemID"))) == len(texts(root, "systemID"))
    assert texts(root, "registrering", "tittel")[1::3] == ["Vedtak", "Bekreftelse på at brevet er mottatt"]
    assert set(texts(root, "journalstatus")) == {"Arkivert"} and texts(root, "saksstatus") == ["Avsluttet"]
    assert (texts(root, "saksaar"), texts(root, "sakssekvensnummer")) == (["2026"], ["1"])


def test_what_came_in_is_settled_by_the_decision_or_the_letter_after_it(root: Element) -> None:
    first, decision, mail, _, receipt = posts(root)
    settled = {texts(post, "referanseAvskrivesAvJournalpost")[0]: post for post in (first, mail)}

    def name(post: Element) -> str:
        found = post.find(f"{{{SPACE}}}systemID")
        assert found is not None and found.text
        return found.text

    assert settled == {name(decision): first, name(receipt): mail}
    assert texts(root, "avskrivningsmaate") == ["Besvart med brev", "Besvart med brev"]


def test_a_case_that_nobody_answered_is_taken_note_of() -> None:
    found = History("case-quiet")
    found.do(registration(), SIRI)
    found.force(found.entry(acts.RegisteredInError(why="To ganger"), SIRI))

    structure = ElementTree.fromstring(unpacked(packed(found)[1])[STRUCTURE])

    assert texts(structure, "avskrivningsmaate") == ["Tatt til etterretning"]
    assert texts(structure, "saksstatus") == texts(structure, "journalstatus") == ["Utgår"]
    assert faults(structure) == []


def test_everything_is_shielded_and_has_a_title_for_the_public(root: Element) -> None:
    assert set(texts(root, "tilgangsrestriksjon")) == {"Unntatt offentlighet"}
    public = "".join(texts(root, "offentligTittel"))
    assert "Tveitlien" not in public and len(texts(root, "offentligTittel")) == 6


@pytest.mark.parametrize("protection", [Protection.CONFIDENTIAL, Protection.STRICTLY_CONFIDENTIAL])
def test_a_protected_address_is_not_carried_on(protection: Protection) -> None:
    found = unpacked(packed(history(protection))[1])

    described = b"".join(data for path, data in found.items() if not path.startswith("dokumenter/")).decode()

    assert "Kvernhusbakken" not in described and "RJUKAN" not in described
    assert "Midlertidig skjerming" in described and "beskyttelsesinstruksen" in described


def test_signs_that_xml_cannot_hold_are_left_out() -> None:
    found = history()
    found.force(found.entry(acts.CaseReopened(why="x"), ANN))
    found.force(found.entry(acts.NoteAdded(text="a\x00b\x0b\ufffec"), ANN))
    found.force(found.entry(acts.CaseClosed(), ANN))

    structure = ElementTree.fromstring(unpacked(packed(found)[1])[STRUCTURE])

    assert texts(structure, "registrering", "beskrivelse")[-1] == "abc"


# --- dokarkiv -----------------------------------------------------------------------------------------------


def request(files: dict[str, bytes], name: str) -> dict[str, object]:
    found: dict[str, object] = json.loads(files[f"dokarkiv/{name}.json"])
    return found


def test_an_incoming_post_as_dokarkiv_takes_it(files: dict[str, bytes]) -> None:
    found = request(files, "001-I")
    asked = found["forespoersel"]
    assert isinstance(asked, dict) and found["mangler"] == []
    assert asked["journalposttype"] == "INNGAAENDE" and asked["tema"] == "AAR" and asked["kanal"] == "SKAN_IM"
    assert asked["avsenderMottaker"] == {"navn": "Gunvor Tveitlien", "id": BIRTH_NUMBER, "idType": "FNR"}
    assert asked["bruker"] == {"id": BIRTH_NUMBER, "idType": "FNR"}
    assert asked["journalfoerendeEnhet"] == "4534" and asked["sak"] == {"sakstype": "GENERELL_SAK"}
    variants = [document["dokumentvarianter"] for document in asked["dokumenter"]]
    assert [[item["variantformat"] for item in group] for group in variants] == [["ORIGINAL", "ARKIV"], ["ARKIV"]]
    assert all(item["filnavn"] in files for group in variants for item in group)


def test_an_outgoing_post_says_how_it_left(files: dict[str, bytes]) -> None:
    decision, receipt = request(files, "002-U")["forespoersel"], request(files, "005-U")["forespoersel"]
    assert isinstance(decision, dict) and isinstance(receipt, dict)
    assert (decision["kanal"], receipt["kanal"]) == ("L", "S")
    assert decision["dokumenter"][0]["brevkode"] == "AAREG_DECISION"
    assert decision["dokumenter"][0]["dokumentvarianter"][0]["filtype"] == "PDFA"
    assert "datoMottatt" not in decision


def test_what_dokarkiv_would_refuse_is_said(files: dict[str, bytes]) -> None:
    found = request(files, "003-I")
    assert found["mangler"] == ["arkivvariant: Ettersendt dokument"]
    assert isinstance(found["forespoersel"], dict) and found["forespoersel"]["kanal"] == "E_POST"


def test_a_note_has_no_correspondent(files: dict[str, bytes]) -> None:
    found = request(files, "004-N")["forespoersel"]
    assert isinstance(found, dict)
    assert found["journalposttype"] == "NOTAT" and "avsenderMottaker" not in found and "kanal" not in found


def test_every_request_can_be_sent_twice_and_is_known(files: dict[str, bytes]) -> None:
    names = [path for path in files if path.startswith("dokarkiv/")]
    ids = [json.loads(files[name])["forespoersel"]["eksternReferanseId"] for name in names]
    again = unpacked(packed()[1])
    assert ids == [json.loads(again[name])["forespoersel"]["eksternReferanseId"] for name in names]
    assert len(set(ids)) == len(names)
