"""The pages of the dispatch desk: its letters, its print run, and what labels, lists and packages came to."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.models.case.afterwards import AppealResult
from app.models.reasons import Refused
from app.models.values import LetterKind
from app.services.pages_base import Page

LetterRef = tuple[str, str]
"""A letter by the ids of its case and its own."""


class Stage(StrEnum):
    """How far a final letter has come on the dispatch desk."""

    TO_PRINT = "to_print"
    PRINTED = "printed"
    """Printed here and not in its envelope yet."""
    SENT = "sent"
    CAME_BACK = "came_back"
    WITHDRAWN = "withdrawn"
    """It is not sent, because another decision has taken its place, or the appeals body did away with it."""


class LetterLine(Page, frozen=True):
    """A final letter on the dispatch desk.

    Letters with the same ``together`` go in one envelope: ``envelope`` is c5, c65 or c4, ``envelope_sheets`` and ``weight_g``
    are of all that lies in it, ``class_g`` the upper limit of its weight class (0 beyond all). ``place`` is postal code and
    place, or the country in capitals; empty for a protected address, which is shown nowhere. ``uncertain`` says that the
    program stopped while the letter was on its way to the printer.
    """

    case_id: str
    case_number: str
    case_title: str
    letter_id: str
    kind: LetterKind
    recipient: str
    language: str
    issued: date
    document: str
    dispatched_on: date | None
    dispatched_how: str
    stage: Stage = Stage.TO_PRINT
    pages: int = 1
    sheets: int = 1
    place: str = ""
    protected: bool = False
    together: str = ""
    envelope: str = ""
    envelope_sheets: int = 1
    weight_g: int = 0
    class_g: int = 0
    registered: bool = False
    tracking: str = ""
    enclosures: tuple[str, ...] = ()
    printed_at: str = ""
    uncertain: bool = False
    came_back: date | None = None
    came_back_why: str = ""
    new_address: bool = False
    """The letter itself still shows the address that it came back from; it goes with an address sheet or a label."""
    overturned: AppealResult | None = None
    """What the appeals body did to the decision, where that is why the letter no longer stands."""


class PrintItem(Page, frozen=True):
    """A letter in a print run. ``state`` is waiting, sending (nobody knows), printed or failed."""

    case_id: str
    letter_id: str
    state: str


class PrintRun(Page, frozen=True):
    """The latest print run: what was printed of it and what was not. ``open`` while something is not accounted for."""

    begun: str
    printer: str
    items: tuple[PrintItem, ...]
    open: bool

    @property
    def printed(self) -> int:
        return sum(item.state == "printed" for item in self.items)

    @property
    def left(self) -> tuple[PrintItem, ...]:
        """What has not certainly been printed, in order."""
        return tuple(item for item in self.items if item.state != "printed")


class DispatchPage(Page, frozen=True):
    """The dispatch desk: letters in print order, the latest print run, and what is chosen in the settings."""

    letters: tuple[LetterLine, ...]
    today: date
    run: PrintRun | None = None
    printer: str = ""
    duplex: bool = True
    label_sheet: str = "L7163"
    more: int = 0
    """How many older letters there are beside those shown."""


class LabelMisfit(Page, frozen=True):
    """An address that is not on the labels: too long to be read, protected, or with a character that cannot be shown."""

    case_number: str
    why: str
    """long, letters or protected."""
    line: str = ""


class LabelAnswer(Page, frozen=True):
    """The labels: the PDF (empty where there are none), which label is the next free one, and what is not among them."""

    pdf: bytes
    labels: int
    sheets: int
    next_free: int
    misfits: tuple[LabelMisfit, ...] = ()


class FrankingRow(Page, frozen=True):
    """One envelope on the franking list (frankeringsliste). Recipient and place are empty for a protected address."""

    number: int
    cases: tuple[str, ...]
    recipient: str
    place: str
    envelope: str
    sheets: int
    weight_g: int
    class_g: int
    registered: bool
    tracking: str


class FrankingTotal(Page, frozen=True):
    """How many envelopes of a format and weight class, ordinary or registered, and what they weigh together."""

    envelope: str
    class_g: int
    registered: bool
    count: int
    weight_g: int


class FrankingList(Page, frozen=True):
    """The post of a day, or of chosen letters, with its totals."""

    day: date
    rows: tuple[FrankingRow, ...]
    totals: tuple[FrankingTotal, ...]
    verified: bool = False
    """Whether the weight classes have been confirmed by the office."""


class Handed(Page, frozen=True):
    """A letter that was handed to central print, or why it was not: a refusal of the rules, or a problem in words."""

    case_number: str
    letter_id: str
    file: str = ""
    sha256: str = ""
    refusal: Refused | None = None


class EnclosureChoice(Page, frozen=True):
    """A document of the case that can be enclosed with a letter."""

    sha256: str
    name: str
    pages: int
    chosen: bool = False


class ArchiveLine(Page, frozen=True):
    """A closed case for the archive. ``before`` says when and where a package was made of it last, if ever."""

    case_id: str
    number: str
    title: str
    refusal: Refused | None = None
    before: str = ""


class ArchiveAnswer(Page, frozen=True):
    """An archive package: its file, its digest, and whether it was put on record in the case."""

    case_id: str
    file: str
    sha256: str
    refusal: Refused | None = None
