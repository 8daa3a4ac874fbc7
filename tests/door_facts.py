"""Facts of a letter that lacks nothing, through each of the four doors, and of a complaint.

All people and bodies are invented and carry synthetic numbers; they are those of the sample letters in ``tests/data``.
"""

from __future__ import annotations

from datetime import date

import msgspec

from app.models.case.facts import ComplaintFacts, Document, Enclosure, Facts, ReceivedFrom, Request
from app.models.parties import Address, Estate, Party, PartyKind, Recipient, Representative, Sender, Subject
from app.models.texts import Language
from app.models.values import CaseKind, Door, Period, digest


def document(name: str = "skan-20261103-0412.pdf", pages: int = 3) -> Document:
    return Document(sha256=digest(name.encode()), name=name, kind="pdf", pages=pages)


EMPLOYMENT = ("opplysningspliktig.ident", "ansettelsesperiode.startdato", "ansettelsesperiode.sluttdato")
"""Three data elements that nearly everybody asks for."""


def facts(door: Door = Door.ESTATE_ADMINISTRATOR, **changes: object) -> Facts:
    """Facts of a letter that lacks nothing, through the given door, with ``changes`` put in place of single fields."""
    return msgspec.structs.replace(_FACTS[door], **changes)


def complaint_facts(**changes: object) -> Facts:
    """A complaint whose time limit ended on a Saturday and that was posted on the Monday after."""
    return facts(Door.OTHER, **{**_COMPLAINT, **changes})


_STAVANGER = Address(lines=("Tollbodbakken 7", "4006 STAVANGER"))
_FIRM = "Advokatfirmaet Lindås & Brekkhus AS"
_ESTATE = "GRANITTHAGEN ENTREPRENØR AS KONKURSBO"
_ABROAD = Address(lines=("ul. Żurawia 14/3", "70-001 NOWY BRZEG"), country="PL")
_OFFICE_ABROAD = "Zakład Świadczeń Emerytalnych i Rentowych"
_YEAR = Period(first=date(2026, 1, 1), last=date(2026, 9, 22))

_BANKRUPTCY = Facts(
    kind=CaseKind.ACCESS_BY_LETTER,
    door=Door.ESTATE_ADMINISTRATOR,
    language=Language.NB,
    title="Opplysninger om ansatte i konkursbo",
    received=date(2026, 11, 2),
    received_from=ReceivedFrom.STAMP,
    letter_date=date(2026, 10, 28),
    sender_reference="2026-1183/TB",
    sender=Sender(
        name="Torunn Brekkhus",
        role="advokat, bostyrer",
        organisation=_FIRM,
        organisation_number="310128406",
        address=_STAVANGER,
    ),
    party=Party(kind=PartyKind.BANKRUPTCY_ESTATE, name=_ESTATE, organisation_number="312901048"),
    recipient=Recipient(name=_ESTATE, attention="v/ bostyrer Torunn Brekkhus", address=_STAVANGER),
    representative=Representative(name="Torunn Brekkhus", capacity="bostyrer", proven=True),
    documents=(document(),),
    enclosures=(Enclosure(title="Kjennelse fra Fjordsund tingrett", first_page=2, last_page=3),),
    request=Request(
        purpose="Varsle ansatte og behandle lønnskrav i konkursboet.",
        legal_bases_cited=("konkursloven § 85",),
        elements=EMPLOYMENT,
        period=_YEAR,
    ),
    estate=Estate(
        court="Fjordsund tingrett",
        court_case="26-148812KON-FJSU",
        opened=date(2026, 9, 22),
        estate_number="312901048",
        debtor_name="GRANITTHAGEN ENTREPRENØR AS",
        debtor_number="310455113",
        administrator="Torunn Brekkhus",
    ),
)
_HEIR = msgspec.structs.replace(
    _BANKRUPTCY,
    door=Door.PRIVATE_PERSON,
    title="Arbeidsforhold for avdøde",
    received=date(2026, 10, 26),
    letter_date=date(2026, 10, 20),
    sender_reference="",
    sender=Sender(name="Marit Sørbøen Lie", role="arving", national_id="02917649882"),
    party=Party(kind=PartyKind.DECEASED_ESTATE, name="Dødsboet etter Kåre Sørbøen", national_id="14834849578"),
    recipient=Recipient(name="Marit Sørbøen Lie", address=Address(lines=("Tenorveien 16", "2815 GJØVIK"))),
    representative=Representative(name="Marit Sørbøen Lie", capacity="arving", authority="skifteattest", proven=True),
    documents=(document("skan-20261026-0190.pdf", 2),),
    enclosures=(Enclosure(title="Skifteattest", first_page=2, last_page=2),),
    request=Request(
        purpose="Spore opp forsikring og tjenestepensjon.",
        elements=EMPLOYMENT,
        period=Period(first=date(2004, 1, 1), last=date(2026, 8, 9)),
    ),
    subjects=(Subject(name="Kåre Sørbøen", relation="avdøde", national_id="14834849578", death_date=date(2026, 8, 9)),),
    estate=None,
)
_ABROAD_FACTS = msgspec.structs.replace(
    _BANKRUPTCY,
    door=Door.FOREIGN_AUTHORITY,
    language=Language.EN,
    title="Insurance periods for a pension claim",
    received=date(2026, 10, 22),
    letter_date=date(2026, 10, 14),
    sender_reference="ZSER/NB/5120/E/1147/2026",
    sender=Sender(name="Jadwiga Kołodziejczyk", organisation=_OFFICE_ABROAD, address=_ABROAD),
    party=Party(kind=PartyKind.FOREIGN_AUTHORITY, name=_OFFICE_ABROAD, country="PL"),
    recipient=Recipient(name=_OFFICE_ABROAD, address=_ABROAD, country_line="POLEN"),
    representative=None,
    documents=(document("skan-20261023-0008.pdf", 2),),
    enclosures=(Enclosure(title="List of persons", first_page=2, last_page=2),),
    request=Request(
        purpose="Establish insurance periods for pension claims.",
        legal_bases_cited=("Regulation (EC) No 883/2004 art. 76",),
        elements=EMPLOYMENT,
        period=Period(first=date(2012, 1, 1), last=date(2026, 9, 30)),
    ),
    subjects=(Subject(name="Łukasz Źrebiec-Wąsowski", national_id="62878949981"),),
    estate=None,
)
_COMPANY = Address(lines=("Mølleparken 5", "3015 DRAMMEN"))
_COMPANY_FACTS = msgspec.structs.replace(
    _BANKRUPTCY,
    door=Door.OTHER,
    title="Forskning på deltid",
    received=date(2026, 11, 12),
    letter_date=date(2026, 11, 9),
    sender_reference="Prosjekt 2026-31",
    sender=Sender(name="Sindre Fjellbekk", role="daglig leder", organisation_number="311077457", address=_COMPANY),
    party=Party(kind=PartyKind.ORGANISATION, name="FJELLBEKK KREDITTOPPFØLGING AS", organisation_number="311077457"),
    recipient=Recipient(name="Fjellbekk Kredittoppfølging AS", attention="Sindre Fjellbekk", address=_COMPANY),
    representative=None,
    documents=(document("skan-20261112-0066.pdf", 3),),
    enclosures=(),
    estate=None,
)
_FACTS = {
    Door.ESTATE_ADMINISTRATOR: _BANKRUPTCY,
    Door.PRIVATE_PERSON: _HEIR,
    Door.FOREIGN_AUTHORITY: _ABROAD_FACTS,
    Door.OTHER: _COMPANY_FACTS,
}
_COMPLAINT: dict[str, object] = {
    "kind": CaseKind.COMPLAINT,
    "title": "Klage på avslag om web-oppslag",
    "postmark": date(2026, 11, 9),
    "complaint": ComplaintFacts(
        decision_number="AD-00987",
        case_number="AAREG-0412",
        decision_date=date(2026, 10, 15),
        decision="avslag, web-oppslag",
        notice_reached=date(2026, 10, 17),
        notice_how="opened in Altinn",
        signed=True,
        names_decision=True,
        states_change=True,
    ),
}
