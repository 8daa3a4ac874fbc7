"""Cases to review in the tests of the case page: small, invented, and with everything the tabs show."""

from __future__ import annotations

import io
from datetime import date

from reportlab.pdfgen.canvas import Canvas

import resources
from app.models.case.acts import LetterRegistered
from app.models.case.facts import Document, Enclosure, Facts, ReceivedFrom, Request
from app.models.parties import Address, Party, PartyKind, Recipient, Representative, Sender, Subject
from app.models.register import CURRENT_RULEBOOK, Rulebook, rulebook_from
from app.models.texts import Language
from app.models.values import Actor, CaseKind, Door, Period, Role, digest
from tests.paper import PaperWorkbench, Shelf

TODAY = date(2026, 11, 24)
KARI = Actor(id="kari", name="Kari Lund", roles=frozenset({Role.CASEWORKER}))
PER = Actor(id="per", name="Per Haugen", roles=frozenset({Role.CASEWORKER, Role.APPROVER}))
MANAGER = Actor(id="randi", name="Randi Lie", roles=frozenset({Role.MANAGER}))
READER = Actor(id="liv", name="Liv Moe", roles=frozenset({Role.READER}))


RULEBOOK = rulebook_from(resources.read_folder(f"rules/{CURRENT_RULEBOOK}"), practice=True)


def rules() -> Rulebook:
    return RULEBOOK


def letter(word: str = "Page") -> bytes:
    """A letter of three pages."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for page in (1, 2, 3):
        canvas.drawString(72, 700, f"{word} {page}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


LETTER = letter()


def facts(
    rulebook: Rulebook, door: Door = Door.PRIVATE_PERSON, elements: int = 4, sha256: str = digest(LETTER)
) -> Facts:
    """A letter that asks for the first ``elements`` data elements of the register."""
    paths = [element.path for element in rulebook.elements if element.detail][:elements]
    return Facts(
        kind=CaseKind.ACCESS_BY_LETTER,
        door=door,
        language=Language.NB,
        title="Innsyn i arbeidsforhold for dødsbo",
        received=date(2026, 11, 2),
        received_from=ReceivedFrom.STAMP,
        letter_date=date(2026, 10, 28),
        sender=Sender(name="Torunn Brekkhus", role="advokat", organisation="Lindås & Brekkhus AS"),
        party=Party(kind=PartyKind.PERSON, name="Ola Nordmann"),
        recipient=Recipient(name="Ola Nordmann", address=Address(lines=("Tollbodbakken 7", "4006 STAVANGER"))),
        representative=Representative(name="Torunn Brekkhus", capacity="advokat", authority="fullmakt"),
        documents=(Document(sha256=sha256, name="brev.pdf", kind="pdf", pages=3),),
        enclosures=(Enclosure(title="Fullmakt", first_page=2, last_page=3),),
        request=Request(
            purpose="Kontroll av lønnskrav",
            elements=tuple(paths),
            period=Period(first=date(2023, 1, 1), last=date(2025, 12, 31)),
        ),
        subjects=(Subject(name="Eva Nordmann", relation="ektefelle", birth_date=date(1980, 3, 4)),),
    )


def begun(actor: Actor = KARI, given: Facts | None = None, shelf: Shelf | None = None) -> tuple[PaperWorkbench, str]:
    """A paper workbench with one registered case, and the case's id."""
    rulebook = rules()
    workbench = PaperWorkbench(actor, rulebook, TODAY, shelf)
    workbench.shelf.documents.setdefault(digest(LETTER), LETTER)
    receipt = workbench.submit("", LetterRegistered(facts=given or facts(rulebook), registered_on=TODAY))
    assert receipt.done, receipt.refusal
    return workbench, receipt.case_id
