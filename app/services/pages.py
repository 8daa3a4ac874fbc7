"""The frozen data that the pages of the window show.

A page is made by the workbench service off the UI thread and handed to a view whole. Views read it and never ask for
more behind its back; what a person may do is asked of ``app.models.check.may`` with the case, actor and rulebook in
the page.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.models.calendar import Deadline
from app.models.case.issuing import LetterOptions as LetterOptions
from app.models.case.state import Case
from app.models.letter_texts.change import TextsVersion
from app.models.reasons import Refused
from app.models.register import Rulebook
from app.models.values import Actor, LetterKind
from app.services.pages_base import Page as Page
from app.services.pages_sync import FieldClash as FieldClash
from app.services.pages_sync import RefusedAct as RefusedAct
from app.services.pages_sync import SyncLine as SyncLine
from app.services.pages_sync import SyncPage as SyncPage
from app.services.pages_sync import SyncState as SyncState
from app.services.pages_sync import TimelineLine as TimelineLine
from app.services.pages_sync import Trouble as Trouble
from app.services.pages_sync import WaitingAct as WaitingAct


class Person(Page, frozen=True):
    """Somebody who can sign in here (practice) or is signed in."""

    id: str
    name: str
    roles: tuple[str, ...]
    groups: tuple[str, ...] = ()


class DeadlineLine(Page, frozen=True):
    """A deadline of a case, its explanation in the interface language, and whether it still runs.

    ``deadline.unshifted`` is the day to work towards; it is overdue after ``deadline.date``.
    """

    deadline: Deadline
    why: str
    met: bool


class SeenBefore(Page, frozen=True):
    """An earlier case that looks like this one, and why: same scan, same reference, same person or estate."""

    case_id: str
    number: str
    title: str
    because: str


class CasePage(Page, frozen=True):
    """Everything about one case."""

    case: Case
    actor: Actor
    rulebook: Rulebook
    today: date
    deadlines: tuple[DeadlineLine, ...]
    timeline: tuple[TimelineLine, ...]
    missing: tuple[str, ...]
    pending: int
    refused: tuple[RefusedAct, ...]
    complaint_in_time: bool | None = None
    complaint_why: str = ""
    seen_before: tuple[SeenBefore, ...] = ()
    complained: Case | None = None
    """The case of the decision that a complaint is against, where it is held here and may be read."""
    texts: TextsVersion | None = None
    """The newest letter texts; what a decision is written with from the day its draft is begun."""
    read_only: str = ""
    """Why nothing can be changed here by this program, e.g. because the case needs a newer one; else empty."""


class MailSays(Page, frozen=True):
    """What an e-mail says about itself. Anybody can write anything there, so it is always shown as unverified.

    ``sent`` is ISO 8601 with offset where it could be understood, else empty.
    """

    sender: str
    sent: str
    subject: str


class Scan(Page, frozen=True):
    """A file that was taken in and waits to be registered, with what shares its line in the tray.

    ``parts`` are what was attached to an e-mail, or laid together by hand: further documents of the same case.
    """

    id: str
    name: str
    kind: str
    pages: int
    sha256: str
    shown: str
    added: str
    note: str = ""
    """What was made harmless, in words, or where it came from (e-mail headers, unverified)."""
    mail: MailSays | None = None
    parts: tuple[Scan, ...] = ()

    @property
    def papers(self) -> tuple[Scan, ...]:
        """The file itself, then its parts: all that is registered together."""
        return (self, *self.parts)


class IntakeAnswer(Page, frozen=True):
    """What became of one file that was offered: taken in as ``scan``, or refused with a sentence."""

    file: str
    accepted: bool
    sentence: str
    scan: Scan | None = None


class CaseClues(Page, frozen=True):
    """What is known of something that arrived for a case we have: typed, or said by an e-mail or a file's name."""

    sha256: str = ""
    sender_reference: str = ""
    our_references: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    party: str = ""
    words: str = ""


class CaseFound(Page, frozen=True):
    """A case that something new may belong to, and why it is offered (plain words; empty where it was searched for)."""

    case_id: str
    number: str
    title: str
    party: str
    state: str
    because: str = ""


class OrganisationCard(Page, frozen=True):
    """What Enhetsregisteret says about an organisation. ``administrators`` are the names of the bostyrere (BOBE)."""

    number: str
    name: str
    form: str
    form_words: str = ""
    address: tuple[str, ...] = ()
    country: str = "NO"
    bankrupt: bool = False
    bankrupt_since: date | None = None
    winding_up: bool = False
    deleted_since: date | None = None
    administrators: tuple[str, ...] = ()


class RegisterPage(Page, frozen=True):
    """What waits to be registered, and what the form needs to know."""

    scans: tuple[Scan, ...]
    actor: Actor
    rulebook: Rulebook
    today: date


class PagePicture(Page, frozen=True):
    """One page of a document as pixels: RGB, 8 bits a channel, ``stride`` bytes a line."""

    sha256: str
    number: int
    dpi: int
    width: int
    height: int
    stride: int
    rgb: bytes


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
    refusal: Refused | None = None
    """Why the change of texts that is tried here could not be saved; None for every other preview."""


class Stage(StrEnum):
    """How far a final letter has come on the dispatch desk."""

    TO_PRINT = "to_print"
    PRINTED = "printed"
    """Printed here and not in its envelope yet."""
    SENT = "sent"
    CAME_BACK = "came_back"
    WITHDRAWN = "withdrawn"
    """Another decision has taken its place before it left."""


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


class ApprovalLine(Page, frozen=True):
    """A proposal waiting for approval. ``refusal`` says why this person may not decide it, if so."""

    case_id: str
    case_number: str
    title: str
    party: str
    outcome: str
    proposed_by: str
    proposed_at: str
    deadline: date | None
    refusal: Refused | None


class Receipt(Page, frozen=True):
    """The answer to something that was tried: done here, or refused with the reason. Done is durable on this machine."""

    case_id: str
    refusal: Refused | None = None
    act_id: str = ""
    confirmed: bool = False
    key: str = ""
    """The act's wire type, so that what was done can be named; empty where nothing new was done."""
    undoable: bool = False
    """Whether what was done can be taken back by ``undo_last`` as things stand now."""

    @property
    def done(self) -> bool:
        return self.refusal is None


class SettingLine(Page, frozen=True):
    """One setting: its key, type, value, and the words around it (English source; translated by the window)."""

    key: str
    kind: str
    value: str
    label: str
    help: str
    choices: tuple[str, ...] = ()


class Verification(Page, frozen=True):
    """Whether the history of a case is whole; ``fault`` says in words what is wrong if it is not."""

    case_id: str
    acts: int
    whole: bool
    fault: str = ""
