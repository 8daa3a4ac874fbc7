"""The part of Noark 5 version 5's archive structure that is used here: the order of elements and what is mandatory.

Written from the standard's data model and metadata catalogue. The published XML Schema is not shipped; where somebody has it,
``ARBEIDSBENKEN_NOARK5_XSD`` names ``arkivstruktur.xsd`` and ``test_archive_schema`` holds the package to it as well.
An element is followed by "!" where it is mandatory and "*" where it may stand more than once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from app.services.archive.noark import SPACE

_SPAN = "opprettetDato! opprettetAv! avsluttetDato! avsluttetAv!"
_SHIELD = "tilgangsrestriksjon! skjermingshjemmel! skjermingMetadata!* skjermingDokument skjermingsvarighet"
_PERSON = "postadresse* postnummer poststed land epostadresse telefonnummer* kontaktperson"
ORDER = {
    "arkiv": f"systemID! tittel! beskrivelse arkivstatus dokumentmedium {_SPAN} arkivskaper!* arkivdel!*",
    "arkivskaper": "arkivskaperID! arkivskaperNavn! beskrivelse",
    "arkivdel": f"systemID! tittel! beskrivelse arkivdelstatus! dokumentmedium {_SPAN} skjerming mappe*",
    "mappe": f"systemID! mappeID! tittel! offentligTittel beskrivelse noekkelord* dokumentmedium {_SPAN} part* merknad* "
    "skjerming registrering* saksaar! sakssekvensnummer! saksdato! administrativEnhet! saksansvarlig! journalenhet "
    "saksstatus!",
    "part": f"partID partNavn! partRolle! {_PERSON}",
    "skjerming": _SHIELD,
    "registrering": "systemID! opprettetDato! opprettetAv! arkivertDato! arkivertAv! part* skjerming dokumentbeskrivelse* "
    "registreringsID tittel! offentligTittel beskrivelse noekkelord* forfatter* dokumentmedium merknad* korrespondansepart* "
    "journalaar! journalsekvensnummer! journalpostnummer! journalposttype! journalstatus! journaldato! dokumentetsDato "
    "mottattDato sendtDato forfallsdato offentlighetsvurdertDato antallVedlegg avskrivning*",
    "korrespondansepart": f"korrespondanseparttype! korrespondansepartNavn! {_PERSON} administrativEnhet saksbehandler",
    "avskrivning": "avskrivningsdato! avskrevetAv! avskrivningsmaate! referanseAvskrivesAvJournalpost",
    "dokumentbeskrivelse": "systemID! dokumenttype! dokumentstatus! tittel! beskrivelse forfatter* opprettetDato! "
    "opprettetAv! dokumentmedium tilknyttetRegistreringSom! dokumentnummer! tilknyttetDato! tilknyttetAv! skjerming "
    "dokumentobjekt*",
    "dokumentobjekt": "systemID! versjonsnummer! variantformat! format! formatDetaljer opprettetDato! opprettetAv! "
    "referanseDokumentfil! sjekksum! sjekksumAlgoritme! filstoerrelse!",
}
_TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:\d\d|Z)?"
_UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
SHAPES = {
    **dict.fromkeys(("systemID", "referanseAvskrivesAvJournalpost"), _UUID),
    **dict.fromkeys(
        ("opprettetDato", "avsluttetDato", "arkivertDato", "tilknyttetDato", "mottattDato", "sendtDato"), _TIME
    ),
    **dict.fromkeys(
        ("saksdato", "journaldato", "dokumentetsDato", "forfallsdato", "avskrivningsdato"), r"\d{4}-\d\d-\d\d"
    ),
    **dict.fromkeys(
        ("saksaar", "sakssekvensnummer", "journalaar", "journalsekvensnummer", "journalpostnummer", "antallVedlegg"),
        r"\d+",
    ),
    **dict.fromkeys(("dokumentnummer", "versjonsnummer", "filstoerrelse"), r"\d+"),
    "avskrivningsmaate": "Besvart med brev|Tatt til etterretning",
    "tilknyttetRegistreringSom": "Hoveddokument|Vedlegg",
    "variantformat": "Produksjonsformat|Arkivformat",
    "saksstatus": "Avsluttet|Utgår",
    "journalstatus": "Arkivert|Utgår",
}


def faults(root: Element) -> list[str]:
    """Everything in the structure that is out of order, missing, unknown, empty or of the wrong shape."""
    return [fault for element in root.iter() for fault in _faults(element)]


def _faults(element: Element) -> Iterator[str]:
    name = element.tag.removeprefix(f"{{{SPACE}}}")
    if name not in ORDER:
        if len(element) or not (element.text or "").strip():
            yield f"{name} has no text"
        if name in SHAPES and not re.fullmatch(SHAPES[name], element.text or ""):
            yield f"{name} is {element.text!r}"
        return
    found = [child.tag.removeprefix(f"{{{SPACE}}}") for child in element]
    rules = {word.rstrip("!*"): word for word in ORDER[name].split()}
    places = list(rules)
    yield from (f"{name} knows no {child}" for child in found if child not in rules)
    known = [places.index(child) for child in found if child in rules]
    if known != sorted(known):
        yield f"{name} is out of order"
    for child, rule in rules.items():
        count = found.count(child)
        if "!" in rule and not count:
            yield f"{name} lacks {child}"
        if "*" not in rule and count > 1:
            yield f"{name} has {child} more than once"
