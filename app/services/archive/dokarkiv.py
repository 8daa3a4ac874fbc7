"""Journal posts as dokarkiv takes them (``opprettJournalpost``): one request for each, without the documents' bytes.

``filnavn`` names the file in the package; whoever sends the request puts its bytes, in base64, into ``fysiskDokument``.
``eksternReferanseId`` is the same every time, so that a request that is sent twice is told to be known (409). What dokarkiv
would refuse is left for the sender to see: ``mangler`` lists it beside the request.
"""

from __future__ import annotations

from typing import Any

import msgspec

from app.models.case.state import Case
from app.models.parties import Party
from app.models.register import Rulebook
from app.models.values import LetterKind
from app.services.archive.journal import Correspondent, Direction, Journal, JournalPost
from app.services.archive.noark import identifier
from app.services.archive.papers import Filed, FiledPaper, FiledPosts
from app.services.archive.words import ArchiveWords

_TYPES = {Direction.IN: "INNGAAENDE", Direction.OUT: "UTGAAENDE", Direction.NOTE: "NOTAT"}
_CHANNELS = {"local_print": "L", "central_print": "S", "file": "INGEN_DISTRIBUSJON"}
_ARCHIVED = ("PDF", "PDFA")
"""The kinds of file that dokarkiv takes as the archive's own variant (beside XLSX)."""


def requests(journal: Journal, filed: FiledPosts, rulebook: Rulebook, words: ArchiveWords) -> dict[str, bytes]:
    """The requests by file name, one for each journal post."""
    return {
        f"dokarkiv/{post.number:03d}-{post.direction.value}.json": _json(
            _post(journal.case, post, filed[post.number], rulebook, words)
        )
        for post in journal.posts
    }


def _json(value: dict[str, Any]) -> bytes:
    return msgspec.json.format(msgspec.json.encode(value), indent=1) + b"\n"


def _post(
    case: Case, post: JournalPost, papers: tuple[FiledPaper, ...], rulebook: Rulebook, words: ArchiveWords
) -> dict[str, Any]:
    documents = [_document(post, paper) for paper in papers]
    party, dated = _person(case.facts.party), post.dated or post.received
    request = {
        "journalposttype": _TYPES[post.direction],
        "avsenderMottaker": _correspondent(post.correspondent) if post.correspondent else None,
        "bruker": party,
        "tema": words.theme,
        "tittel": post.title,
        "kanal": _channel(post, words),
        "journalfoerendeEnhet": rulebook.office.id,
        "eksternReferanseId": identifier(case.id, "journalpost", post.number),
        "datoDokument": f"{dated.isoformat()}T00:00:00" if dated else None,
        "datoMottatt": post.received.isoformat() if post.received else None,
        "sak": {"sakstype": "GENERELL_SAK"},
        "tilleggsopplysninger": [{"nokkel": "saksnummer", "verdi": case.number}],
        "dokumenter": documents,
    }
    found = {name: value for name, value in request.items() if value is not None}
    return {"forespoersel": found, "mangler": _lacking(found, documents)}


def _lacking(request: dict[str, Any], documents: list[dict[str, Any]]) -> list[str]:
    """What dokarkiv needs before it finishes the journal post, and we do not have."""
    lacking = [name for name in ("bruker", "kanal") if name not in request and request["journalposttype"] != "NOTAT"]
    bare = (item for item in documents if all(found["variantformat"] != "ARKIV" for found in item["dokumentvarianter"]))
    return [*lacking, *(f"arkivvariant: {item['tittel']}" for item in bare)]


def _channel(post: JournalPost, words: ArchiveWords) -> str | None:
    if post.direction is Direction.IN:
        return words.mail_channel if any(paper.kind == "email" for paper in post.papers) else words.scan_channel
    return _CHANNELS.get(post.how)


def _person(party: Party) -> dict[str, str] | None:
    if party.organisation_number:
        return {"id": party.organisation_number, "idType": "ORGNR"}
    return {"id": party.national_id, "idType": "FNR"} if party.national_id else None


def _correspondent(party: Correspondent) -> dict[str, str]:
    """Sender or recipient; number and its kind come together or not at all."""
    found = {"navn": party.name}
    if party.organisation_number:
        found |= {"id": party.organisation_number, "idType": "ORGNR"}
    elif party.national_id:
        found |= {"id": party.national_id, "idType": "FNR"}
    return found if party.country in ("", "NO") else found | {"land": party.country}


def _document(post: JournalPost, paper: FiledPaper) -> dict[str, Any]:
    files = [(file, _file_type(file)) for file in paper.files]
    shown = next((file for file, kind in reversed(files) if kind in _ARCHIVED), None)
    variants = [_variant(file, kind, "ARKIV" if file is shown else "ORIGINAL") for file, kind in files]
    found: dict[str, Any] = {"tittel": paper.paper.title, "dokumentvarianter": variants}
    return found if post.letter is None else found | {"brevkode": _letter_code(post.letter)}


def _letter_code(kind: LetterKind) -> str:
    return f"AAREG_{kind.value.upper()}"


def _file_type(file: Filed) -> str:
    if file.kind == "pdf":
        return "PDFA" if file.detail.startswith("PDF/A") else "PDF"
    return {"jpeg": "JPEG", "tiff": "TIFF", "png": "PNG", "email": "EML"}.get(file.kind, "UKJENT")


def _variant(file: Filed, kind: str, variant: str) -> dict[str, str]:
    return {"filtype": kind, "variantformat": variant, "filnavn": file.path, "sha256": file.sha256}
