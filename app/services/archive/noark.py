"""A closed case as Noark 5 archive structure (arkivstruktur), version 5: saksmappe, journalposter, documents and files.

Element names, order and what is mandatory follow the standard's data model and annex 2 (metadata catalogue); values in
guillemets there are used as they stand. Identifiers are derived from the case, so the same case is the same file.
"""

from __future__ import annotations

import uuid
from datetime import date
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from app.models.register import Rulebook
from app.models.values import Protection
from app.services.archive.journal import Correspondent, Direction, Journal, JournalPost
from app.services.archive.papers import Filed, FiledPaper, FiledPosts
from app.services.archive.words import ArchiveWords

SPACE = "http://www.arkivverket.no/standarder/noark5/arkivstruktur"
_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
_OURS = uuid.UUID("5c3f2f8e-0a53-5d0c-9a57-6f1d3f4f7b11")
"""The namespace of our identifiers; never to be changed."""
_TYPES = {
    Direction.IN: "Inngående dokument",
    Direction.OUT: "Utgående dokument",
    Direction.NOTE: "Organinternt dokument uten oppfølging",
}
_FINISHED = "Dokumentet er ferdigstilt"
_ELECTRONIC = "Elektronisk arkiv"


def archive_structure(journal: Journal, filed: FiledPosts, rulebook: Rulebook, words: ArchiveWords) -> bytes:
    """The file ``arkivstruktur.xml``."""
    ElementTree.register_namespace("", SPACE)
    ElementTree.register_namespace("xsi", _INSTANCE)
    root = _Structure(journal, filed, rulebook, words).archive()
    ElementTree.indent(root)
    text: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return text + b"\n"


def identifier(case_id: str, *place: object) -> str:
    """The identifier (systemID) of something in a case's package."""
    return str(uuid.uuid5(_OURS, "/".join((case_id, *map(str, place)))))


def _tell(parent: Element, name: str, value: object) -> None:
    """A child with text; nothing where there is nothing to say. Characters that XML cannot hold are left out."""
    text = (
        "".join(sign for sign in str(value) if sign >= " " or sign in "\n\t")
        .replace("\ufffe", "")
        .replace("\uffff", "")
    )
    if text.strip():
        SubElement(parent, f"{{{SPACE}}}{name}").text = text


def _child(parent: Element, name: str, kind: str = "") -> Element:
    found = SubElement(parent, f"{{{SPACE}}}{name}")
    if kind:
        found.set(f"{{{_INSTANCE}}}type", kind)
    return found


def _midnight(day: date) -> str:
    """A day where the standard wants a time."""
    return f"{day.isoformat()}T00:00:00"


class _Structure:
    """Builds one structure. Lives for one package."""

    def __init__(self, journal: Journal, filed: FiledPosts, rulebook: Rulebook, words: ArchiveWords) -> None:
        self._journal, self._filed, self._words = journal, filed, words
        self._case = journal.case
        self._unit = rulebook.office.name.nb
        self._shielded = self._case.facts.protection in (Protection.CONFIDENTIAL, Protection.STRICTLY_CONFIDENTIAL)

    def _id(self, *place: object) -> str:
        return identifier(self._case.id, *place)

    def archive(self) -> Element:
        words = self._words
        root = Element(f"{{{SPACE}}}arkiv")
        _tell(root, "systemID", self._id("arkiv"))
        _tell(root, "tittel", words.archive)
        _tell(root, "arkivstatus", "Avsluttet")
        _tell(root, "dokumentmedium", _ELECTRONIC)
        self._span(root)
        creator = _child(root, "arkivskaper")
        _tell(creator, "arkivskaperID", words.creator_id)
        _tell(creator, "arkivskaperNavn", words.creator)
        series = _child(root, "arkivdel")
        _tell(series, "systemID", self._id("arkivdel"))
        _tell(series, "tittel", words.series)
        _tell(series, "arkivdelstatus", "Avsluttet periode")
        _tell(series, "dokumentmedium", _ELECTRONIC)
        self._span(series)
        self._folder(_child(series, "mappe", "saksmappe"))
        return root

    def _span(self, element: Element) -> None:
        journal = self._journal
        _tell(element, "opprettetDato", journal.begun)
        _tell(element, "opprettetAv", journal.begun_by)
        _tell(element, "avsluttetDato", journal.ended)
        _tell(element, "avsluttetAv", journal.ended_by)

    def _folder(self, folder: Element) -> None:
        """The case (saksmappe). Year and number are the last two numbers in the case number."""
        case, words = self._case, self._words
        year, sequence = _year_and_sequence(case.number, self._journal.begun)
        _tell(folder, "systemID", self._id("saksmappe"))
        _tell(folder, "mappeID", case.number)
        _tell(folder, "tittel", case.facts.title)
        _tell(folder, "offentligTittel", words.cases[case.facts.kind])
        _tell(folder, "dokumentmedium", _ELECTRONIC)
        self._span(folder)
        self._party(_child(folder, "part"))
        metadata = ("Skjerming tittel mappe - utvalgte ord", "Skjerming navn part i sak")
        self._shield(folder, ("Midlertidig skjerming",) if self._shielded else metadata, False)
        for post in self._journal.posts:
            self._post(_child(folder, "registrering", "journalpost"), post)
        _tell(folder, "saksaar", year)
        _tell(folder, "sakssekvensnummer", sequence)
        _tell(folder, "saksdato", case.registered_on.isoformat())
        _tell(folder, "administrativEnhet", self._unit)
        _tell(folder, "saksansvarlig", case.assigned_name or self._journal.ended_by)
        _tell(folder, "saksstatus", "Utgår" if case.misregistered else "Avsluttet")

    def _party(self, element: Element) -> None:
        party = self._case.facts.party
        _tell(element, "partID", party.organisation_number or party.national_id or "")
        _tell(element, "partNavn", party.name)
        _tell(element, "partRolle", "Part")
        _tell(element, "land", party.country)

    def _shield(self, element: Element, metadata: tuple[str, ...], documents: bool) -> None:
        shield = _child(element, "skjerming")
        _tell(shield, "tilgangsrestriksjon", self._words.restriction)
        _tell(shield, "skjermingshjemmel", self._words.legal_bases[self._case.facts.protection])
        for item in metadata:
            _tell(shield, "skjermingMetadata", item)
        if documents:
            _tell(shield, "skjermingDokument", "Skjerming av hele dokumentet")

    # --- journal posts ---------------------------------------------------------------------------------

    def _post(self, element: Element, post: JournalPost) -> None:
        words = self._words
        _tell(element, "systemID", self._id("journalpost", post.number))
        _tell(element, "opprettetDato", post.at)
        _tell(element, "opprettetAv", post.by)
        _tell(element, "arkivertDato", self._journal.ended)
        _tell(element, "arkivertAv", self._journal.ended_by)
        self._shield(element, self._hidden(post), True)
        for place, paper in enumerate(self._filed[post.number], start=1):
            self._document(_child(element, "dokumentbeskrivelse"), post, place, paper)
        _tell(element, "registreringsID", f"{self._case.number}-{post.number}")
        _tell(element, "tittel", post.title)
        own = words.note if post.direction is Direction.NOTE else words.cases[self._case.facts.kind]
        _tell(element, "offentligTittel", post.title if post.direction is Direction.OUT else own)
        _tell(element, "beskrivelse", "\n\n".join(paper.text for paper in post.papers if paper.text))
        _tell(element, "dokumentmedium", _ELECTRONIC)
        if post.correspondent:
            self._correspondent(_child(element, "korrespondansepart"), post, post.correspondent)
        self._journalled(element, post)

    def _hidden(self, post: JournalPost) -> tuple[str, ...]:
        if self._shielded:
            return ("Midlertidig skjerming",)
        title = "Skjerming tittel registrering - utvalgte ord"
        name = {Direction.IN: "Skjerming navn avsender", Direction.OUT: "Skjerming navn mottaker"}
        return (title, name[post.direction]) if post.direction in name else (title,)

    def _journalled(self, element: Element, post: JournalPost) -> None:
        _tell(element, "journalaar", post.at[:4])
        _tell(element, "journalsekvensnummer", post.seq)
        _tell(element, "journalpostnummer", post.number)
        _tell(element, "journalposttype", _TYPES[post.direction])
        _tell(element, "journalstatus", "Utgår" if self._case.misregistered else "Arkivert")
        _tell(element, "journaldato", post.at[:10])
        _tell(element, "dokumentetsDato", post.dated.isoformat() if post.dated else "")
        _tell(element, "mottattDato", _midnight(post.received) if post.received else "")
        _tell(element, "sendtDato", _midnight(post.sent) if post.sent else "")
        _tell(element, "forfallsdato", post.due.isoformat() if post.due else "")
        _tell(element, "antallVedlegg", len(post.papers) - 1)
        if post.answer:
            settled = _child(element, "avskrivning")
            _tell(settled, "avskrivningsdato", post.answer.on[:10])
            _tell(settled, "avskrevetAv", post.answer.by)
            _tell(settled, "avskrivningsmaate", "Besvart med brev" if post.answer.number else "Tatt til etterretning")
            if post.answer.number:
                _tell(settled, "referanseAvskrivesAvJournalpost", self._id("journalpost", post.answer.number))

    def _correspondent(self, element: Element, post: JournalPost, party: Correspondent) -> None:
        """Sender or recipient. Where somebody's address is protected, it is not carried on."""
        _tell(element, "korrespondanseparttype", "Avsender" if post.direction is Direction.IN else "Mottaker")
        _tell(element, "korrespondansepartNavn", party.name or "Ukjent")
        lines = () if self._shielded else party.lines
        norwegian = party.country in ("", "NO") and lines and lines[-1][:4].isdigit()
        for line in lines[:-1] if norwegian else lines:
            _tell(element, "postadresse", line)
        if norwegian:
            _tell(element, "postnummer", lines[-1][:4])
            _tell(element, "poststed", lines[-1][4:].strip())
        _tell(element, "land", party.country or "NO")
        _tell(element, "administrativEnhet", self._unit)
        _tell(element, "saksbehandler", post.by)

    def _document(self, element: Element, post: JournalPost, place: int, paper: FiledPaper) -> None:
        _tell(element, "systemID", self._id("dokument", post.number, place))
        _tell(element, "dokumenttype", "Notat" if post.direction is Direction.NOTE else "Brev")
        _tell(element, "dokumentstatus", _FINISHED)
        _tell(element, "tittel", paper.paper.title)
        _tell(element, "opprettetDato", post.at)
        _tell(element, "opprettetAv", post.by)
        _tell(element, "dokumentmedium", _ELECTRONIC)
        _tell(element, "tilknyttetRegistreringSom", "Hoveddokument" if place == 1 else "Vedlegg")
        _tell(element, "dokumentnummer", place)
        _tell(element, "tilknyttetDato", post.at)
        _tell(element, "tilknyttetAv", post.by)
        for version, file in enumerate(paper.files, start=1):
            self._object(_child(element, "dokumentobjekt"), post, (place, version), file)

    def _object(self, element: Element, post: JournalPost, place: tuple[int, int], file: Filed) -> None:
        _tell(element, "systemID", self._id("objekt", post.number, *place))
        _tell(element, "versjonsnummer", place[1])
        _tell(element, "variantformat", file.variant)
        _tell(element, "format", file.format)
        _tell(element, "formatDetaljer", file.detail)
        _tell(element, "opprettetDato", post.at)
        _tell(element, "opprettetAv", post.by)
        _tell(element, "referanseDokumentfil", file.path)
        _tell(element, "sjekksum", file.sha256)
        _tell(element, "sjekksumAlgoritme", "SHA-256")
        _tell(element, "filstoerrelse", file.size)


def _year_and_sequence(number: str, begun: str) -> tuple[int, int]:
    """Year and running number of a case number such as AAREG-2026-00042; of another pattern what can be read of it."""
    found = [int(part) for part in "".join(sign if sign.isdecimal() else " " for sign in number).split()]
    year = found[-2] if len(found) > 1 and 1900 < found[-2] < 2200 else int(begun[:4])
    return year, found[-1] if found else 0
