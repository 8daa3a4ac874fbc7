"""Makes letters of the same kind as the practice letters, but other ones: image-only scans and the truth beside each.

Everybody and every body in them is invented and carries synthetic numbers that are made here by their own arithmetic.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFont

import resources

Truth = dict[str, Any]

_DPI = 150
_PAGE_PX = (1240, 1754)
_TEXT_PX = 25
_MARGIN_PX = 150


def organisation(stem: int) -> str:
    """An organisation number that begins with these eight digits, or with the next ones that give a number."""
    weights = (3, 2, 7, 6, 5, 4, 3, 2)
    rest = sum(int(digit) * weight for digit, weight in zip(str(stem), weights, strict=True)) % 11
    return organisation(stem + 1) if rest == 1 else f"{stem}{(11 - rest) % 11}"


def person(day: int, month: int, year: int, serial: int) -> str:
    """A synthetic national identity number (month + 80), with the serial given or the next that gives a number."""
    nine = f"{day:02}{month + 80:02}{year % 100:02}{serial:03}"
    first = -sum(int(digit) * weight for digit, weight in zip(nine, (3, 7, 6, 1, 8, 9, 4, 5, 2), strict=True)) % 11
    ten = f"{nine}{first}"
    weights = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
    second = -sum(int(digit) * weight for digit, weight in zip(ten, weights, strict=False)) % 11
    return person(day, month, year, serial + 1) if 10 in (first, second) else f"{ten}{second}"


def truth(**told: Any) -> Truth:
    """A truth of the usual shape in which everything is null or empty but what is told."""
    nothing: Truth = {
        "_note": "Fictitious. Ground truth for testing.",
        "case_type": "soknad",
        "language": None,
        "letter_date": None,
        "received_source": "stamp",
        "postmark_date": None,
        "scan_date": told["received_date"],
        "references": {"sender_ref": None, "our_case_refs": []},
        "representative": None,
        "reply_recipient": None,
        "subject_persons": [],
        "subject_organisations": [],
        "estate": None,
        "legal_bases_cited": [],
        "legal_note": None,
        "purpose": None,
        "requested_data": None,
        "period": {"stated": False, "from": None, "to": None, "note": None},
        "enclosures": [],
        "enclosures_named_but_absent": [],
        "other_pages": [],
        "missing": [],
        "mentions_earlier_request": None,
        "reply_asked_by": None,
        "deadlines": {"complaint": None},
        "expected_outcome": None,
    }
    return nothing | told


def asks(*elements: str, **more: Any) -> Truth:
    """What a letter asks for."""
    usual = {"asks_for_everything": False, "not_in_register": [], "access_types_asked": ["engangsutlevering"]}
    return {"elements": list(elements), "also_asks": None, **usual, **more}


def sender(name: str | None, *lines: str, role: str | None = None, org: str | None = None, **more: Any) -> Truth:
    """Whoever wrote the letter, at an address in Norway unless told otherwise."""
    nothing = {"orgnr": None, "country": "NO", "email": None, "phone": None}
    return {"name": name, "role": role, "org": org, "address_lines": list(lines), **nothing, **more}


def expects(outcome: str, *granted: str, acceptable: Sequence[str] = ()) -> Truth:
    return {
        "outcome": outcome,
        "acceptable": list(acceptable or (outcome,)),
        "data_elements_granted": list(granted),
        "reasoning": "Made for this test.",
    }


_WHEN = ("ansettelsesperiode.startdato", "ansettelsesperiode.sluttdato")
_WHO = ("opplysningspliktig.type", "opplysningspliktig.ident")


def deceased_estate() -> Truth:
    """An heir asks on behalf of an estate, in nynorsk, and is given part of it. Two pages."""
    heir, dead = "Åshild Ødegården Røyrvik", person(4, 7, 1948, 301)
    return truth(
        pages=2,
        letter_pages=[1],
        category="privatperson_doedsbo",
        language="nn",
        letter_date="2026-10-29",
        received_date="2026-11-02",
        sender=sender(heir, "Storeggi 3", "6793 HORNINDAL", role="arving", person_id=person(19, 2, 1975, 412)),
        party={"type": "doedsbo", "name": "Dødsbuet etter Ola Røyrvik", "person_id": dead},
        representative={"name": heir, "capacity": "arving", "authority": "skifteattest 2026-10-12", "valid": True},
        subject_persons=[{"name": "Ola Røyrvik", "id": dead, "death_date": "2026-09-15", "relation": "avdød"}],
        estate={"type": "doedsbo", "court": "Ytre Fjordland tingrett", "certificate_date": "2026-10-12"},
        legal_bases_cited=["arveloven"],
        purpose="Finne pensjonsordningar som avdøde hadde gjennom arbeidet.",
        requested_data=asks(*_WHO, *_WHEN, "ansettelsesdetaljer[].yrke", "permisjoner[].type"),
        period={"stated": True, "from": "1999-01-01", "to": "2015-12-31", "note": None},
        enclosures=[{"title": "Skifteattest", "pages": [2], "page_range": "2", "present": True}],
        expected_outcome=expects("partial", *_WHO, *_WHEN),
    )


def research() -> Truth:
    """A research institute asks, in English and over four pages; it is granted part of what it asks for."""
    number = organisation(31445210)
    address = ["P.O. Box 1127, Sandnes Science Park", "4391 SANDNES"]
    name, leader = "Fjærland & Łuczak Institute for Working Life Research", "Zoë Łuczak-Fjærland"
    return truth(
        pages=4,
        letter_pages=[1, 2],
        category="forskning_privat",
        language="en",
        letter_date="2026-11-01",
        received_date="2026-11-05",
        postmark_date="2026-11-03",
        references={"sender_ref": "FLI-2026/88", "our_case_refs": []},
        sender=sender(leader, *address, role="project leader", org=name, orgnr=number, email="zoe@fli.example.org"),
        party={"type": "organisasjon", "name": name, "orgnr": number},
        reply_recipient={"name": name, "attention": leader, "address_lines": address, "language": "en"},
        subject_organisations=[{"name": name, "orgnr": number, "relation": "applicant"}],
        legal_bases_cited=["forvaltningsloven § 13 d", "GDPR art. 6 nr. 1 bokstav e", "GDPR art. 89"],
        purpose="Forskning: how long people stay in their first job after vocational school, 2016–2025.",
        requested_data=asks(
            *_WHEN,
            "ansettelsesdetaljer[].yrke",
            "ansettelsesdetaljer[].avtaltStillingsprosent",
            "permisjoner[].type",
            "permisjoner[].startdato",
            not_in_register=["level of education"],
        ),
        period={"stated": True, "from": "2016-01-01", "to": "2025-12-31", "note": None},
        enclosures=[
            {"title": "Project description", "pages": [3], "page_range": "3", "present": True},
            {"title": "Impact assessment", "pages": [4], "page_range": "4", "present": True},
        ],
        expected_outcome=expects("partial", *_WHEN, "ansettelsesdetaljer[].yrke", acceptable=("grant", "partial")),
    )


def late_complaint() -> Truth:
    """A complaint that is too late, in nynorsk, about a decision that is not in this system."""
    number = organisation(31299840)
    return truth(
        pages=1,
        letter_pages=[1],
        category="klage",
        case_type="klage",
        language="nn",
        letter_date="2026-11-17",
        received_date="2026-11-19",
        postmark_date="2026-11-18",
        references={"sender_ref": None, "our_case_refs": ["AAREG-0388"]},
        sender=sender(None, "Kaivegen 2", "6065 ULSTEINVIK", org="Sæterbø Inkasso AS", orgnr=number),
        party={"type": "organisasjon", "name": "SÆTERBØ INKASSO AS", "orgnr": number},
        purpose="Klage på avslag.",
        deadlines={
            "complaint": {
                "decision_date": "2026-10-02",
                "decision_no": "AD-00911",
                "case_no": "AAREG-0388",
                "decision": "avslag",
                "notice_reached": "2026-10-05",
                "how": "letter",
                "signed": True,
                "names_decision": True,
                "states_change": False,
                "asks_documents": False,
                "deadline": "2026-10-26",
                "posted": "2026-11-18",
                "in_time": False,
            }
        },
        expected_outcome=expects("dismiss_complaint"),
    )


def bankruptcy_without_proof() -> Truth:
    """An administrator whose court order is named but not enclosed: it is asked for. In bokmål."""
    estate, debtor = organisation(31377615), organisation(31377001)
    lawyer, office = "Mohammed Al-Hilli Strømøy", organisation(31510220)
    return truth(
        pages=1,
        letter_pages=[1],
        category="bostyrer_konkursbo",
        language="nb",
        letter_date="2026-11-10",
        received_date="2026-11-12",
        references={"sender_ref": "K-26/17", "our_case_refs": []},
        sender=sender(lawyer, "Nedre Slottsgate 4 B", "0157 OSLO", org="Strømøy advokatkontor", orgnr=office),
        party={"type": "konkursbo", "name": "HVALSTAD RENHOLD AS KONKURSBO", "orgnr": estate},
        representative={"name": lawyer, "capacity": "bostyrer", "authority": "kjennelse", "valid": None},
        estate={
            "type": "konkursbo",
            "court": "Vestmarka tingrett",
            "court_case": None,
            "opened": "2026-10-21",
            "estate_orgnr": estate,
            "debtor_name": "HVALSTAD RENHOLD AS",
            "debtor_orgnr": debtor,
            "administrator": lawyer,
        },
        legal_bases_cited=["konkursloven § 85"],
        purpose="Finne de ansatte og behandle krav om lønn.",
        requested_data=asks("arbeidstaker.ident", *_WHEN, "permitteringer[].type"),
        enclosures_named_but_absent=["Kjennelse (nevnt, men ikke vedlagt)"],
        missing=[{"code": "court_order", "text": "Kjennelsen mangler."}, {"code": "period", "text": "Ingen periode."}],
        expected_outcome=expects("ask_for_more"),
    )


def authority_abroad() -> Truth:
    """An authority abroad whose letter says hardly anything: refused, in English."""
    name = "Department of Labour Returns"
    return truth(
        pages=1,
        letter_pages=[1],
        category="utenlandsk_myndighet_utenfor_eos",
        language="en",
        received_date="2026-11-16",
        received_source=None,
        sender=sender(None, "9 Harbour Road", "QUEENSPORT 1180", org=name, country="NZ"),
        party={"type": "utenlandsk_myndighet", "name": name, "country": "NZ"},
        purpose="To complete our own register.",
        requested_data=asks(asks_for_everything=True, not_in_register=["wages"]),
        missing=[{"code": "legal_basis", "text": "None."}, {"code": "subjects", "text": "Nobody is named."}],
        expected_outcome=expects("refuse"),
    )


LETTERS = {
    "innkommet-0101": deceased_estate,
    "innkommet-0102": research,
    "innkommet-0103": late_complaint,
    "innkommet-0104": bankruptcy_without_proof,
    "innkommet-0105": authority_abroad,
}
"""The letters by the names of their scans."""


def write_letter(folder: Path, name: str, told: Mapping[str, Any]) -> Path:
    """Draws the scan, writes it and its truth into the folder; the scan."""
    scan = folder / f"{name}.pdf"
    pages = [_page(told, number) for number in range(1, int(told["pages"]) + 1)]
    pages[0].save(scan, "PDF", save_all=True, append_images=pages[1:], resolution=_DPI, quality=60)
    whole = {**told, "file": scan.name, "sha256": hashlib.sha256(scan.read_bytes()).hexdigest()}
    (folder / f"{name}.json").write_text(json.dumps(whole, ensure_ascii=False, indent=1), encoding="utf-8")
    return scan


def write_letters(folder: Path, names: Sequence[str] = tuple(LETTERS)) -> Path:
    """Writes letters by their names; the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        write_letter(folder, name, LETTERS[name]())
    return folder


def _page(told: Mapping[str, Any], number: int) -> Image.Image:
    """One page as a scanner gives it: grey, a little askew, never quite white."""
    chance = random.Random(number)
    page = Image.new("L", _PAGE_PX, 246)
    draw = ImageDraw.Draw(page)
    font = ImageFont.truetype(str(resources.path("fonts/SourceSans3-Regular.ttf")), _TEXT_PX)
    for place, line in enumerate(_lines(told, number)):
        draw.text((_MARGIN_PX, _MARGIN_PX + place * _TEXT_PX * 1.5), line, fill=40, font=font)
    draw.rectangle((900, 90, 1130, 160), outline=90, width=3)
    draw.text((915, 105), f"MOTTATT {told['received_date']}", fill=90, font=font)
    return page.rotate(chance.uniform(-1.2, 1.2), Image.Resampling.BILINEAR, fillcolor=238)


def _lines(told: Mapping[str, Any], number: int) -> list[str]:
    by = told["sender"]
    if number > 1:
        return [f"({number})", *(str(item["title"]) for item in told["enclosures"] if number in item["pages"])]
    asked = (told["requested_data"] or {}).get("elements") or ()
    head = [by["org"], by["name"], *by["address_lines"], told["letter_date"], "", told["party"]["name"]]
    return [str(line) for line in (*head, "", told["purpose"], *told["legal_bases_cited"], *asked) if line is not None]
