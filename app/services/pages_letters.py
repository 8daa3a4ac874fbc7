"""What the window shows of a letter that is being written: the very file, its paragraphs, their places, and its faults."""

from __future__ import annotations

from app.models.reasons import Refused
from app.models.values import LetterKind
from app.services.pages_base import Page


class LetterParagraph(Page, frozen=True):
    """One generated or edited paragraph of a letter: what it says, where it came from, and whether it was edited."""

    key: str
    text: str
    source: str
    edited: bool
    editable: bool
    origins: tuple[str, ...] = ()
    """The parts of the case its words were made of: "draft:facts", "condition:<id>", "row:<n>", "element:<path>", "extra",
    "facts:request", "facts:subjects"; or its own "template:…" where it is a phrase of the letter's template."""


class LetterFault(Page, frozen=True):
    """Something wrong with a letter; ``blocking`` faults stop it from being sent."""

    code: str
    sentence: str
    where: str
    blocking: bool


class LetterPlace(Page, frozen=True):
    """Where a part of a letter stands: the ``key`` of the paragraph, heading, item or table row, its page from 0, and its
    rectangle in points from the page's upper left corner. A part that goes over a page has a place on each."""

    key: str
    page: int
    left: float
    top: float
    width: float
    height: float


class LetterPreview(Page, frozen=True):
    """The very letter: its PDF, its paragraphs, and what is wrong with it."""

    case_id: str
    kind: LetterKind
    pdf: bytes
    content: str
    paragraphs: tuple[LetterParagraph, ...]
    faults: tuple[LetterFault, ...]
    suggested_facts: str = ""
    """Words for facts and assessment that follow from the registration and the checklist; a start, never a finish."""
    suggested_assessment: str = ""
    places: tuple[LetterPlace, ...] = ()
    fixed: tuple[LetterParagraph, ...] = ()
    """Headings and the rows of tables: what stands in the letter beside its paragraphs and is not edited there."""
    issued: str = ""
    """SHA-256 of the stored file where the letter is final: ``pdf`` is that very file, and the document worker draws it for
    the window. Empty for what is still being written."""
    refusal: Refused | None = None
    """Why the change of texts that is tried here could not be saved; None for every other preview."""
