"""The frozen data that the window shows of the way to the server: acts, refusals, and how things stand."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from app.models.reasons import Refused
from app.services.pages_base import Page


class TimelineLine(Page, frozen=True):
    """One act in the history of a case, newest last. ``key`` is the act's wire type; ``detail`` are plain words."""

    act_id: str
    key: str
    at: str
    by_name: str
    detail: str
    state: str
    """confirmed, pending, held or refused."""
    revision: int
    undoable: bool = False


class FieldClash(Page, frozen=True):
    """One value on which a refused act and the case as it stands do not agree, in words.

    ``key`` names it when it is chosen; ``about`` is the thing it belongs to (a condition, an element …) and ``label`` the
    value's own name. ``one_sided`` is "mine" or "theirs" where only one of them changed it. Where ``enum`` names one of
    the models' enumerations, the three values are members of it that the window has words for.
    """

    key: str
    about: str
    label: str
    base: str
    mine: str
    theirs: str
    one_sided: str = ""
    enum: str = ""


class ActLine(Page, frozen=True):
    """An act of this person that is not confirmed, or was lately: in which case, what, and when."""

    act_id: str
    case_id: str
    case_number: str
    case_title: str
    key: str
    at: str
    detail: str


class WaitingAct(ActLine, frozen=True):
    """An act on its way to the server."""


class RefusedAct(ActLine, frozen=True):
    """An act that the server refused or holds back, with what was in it."""

    refused_at: str
    refusal: Refused | None
    held: bool
    changed_since: tuple[TimelineLine, ...] = ()
    """What others did to the case after the author last saw it."""
    fields: tuple[FieldClash, ...] = ()
    """What it says otherwise than the case does now; empty where there is nothing to choose between."""
    standing: int = 0
    """How many acts the case had when this was looked at; a choice is only good for that."""


class SyncState(StrEnum):
    """How things stand with the server."""

    OFFLINE = "offline"
    SYNCING = "syncing"
    SYNCED = "synced"
    WAITING = "waiting"
    ATTENTION = "attention"
    SIGNED_OUT = "signed_out"


class Trouble(Page, frozen=True):
    """A ``Problem`` that is told of and not raised: its English sentence and what fills it, translated by the window."""

    sentence: str
    values: dict[str, str] = {}


class SyncLine(Page, frozen=True):
    """The sync status as it is shown on every page."""

    state: SyncState
    waiting: int = 0
    refused: int = 0
    last_ok: datetime | None = None
    problem: Trouble | None = None


class SyncPage(Page, frozen=True):
    """The sync inbox: what waits, what was refused, what was accepted lately."""

    line: SyncLine
    waiting: tuple[WaitingAct, ...]
    refused: tuple[RefusedAct, ...]
    accepted: tuple[WaitingAct, ...]
