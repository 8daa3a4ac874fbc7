"""The frozen data that the pages of the window show: a case, what waits for approval, and answers to what was tried.

A page is made by the workbench service off the UI thread and handed to a view whole. Views read it and never ask for
more behind its back; what a person may do is asked of ``app.models.check.may`` with the case, actor and rulebook in
the page. What belongs to one subject has a module of its own beside this one: letters, intake, dispatch, sync, texts.
"""

from __future__ import annotations

from datetime import date

from app.models.calendar import Deadline
from app.models.case.state import Case
from app.models.letter_texts.change import TextsVersion
from app.models.reasons import Refused
from app.models.register import Rulebook
from app.models.values import Actor
from app.services.pages_base import Page
from app.services.pages_intake import SeenBefore
from app.services.pages_sync import RefusedAct, TimelineLine


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
