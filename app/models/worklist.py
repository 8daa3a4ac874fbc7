"""The worklist's vocabulary: what to list, and one line of it. Filled by the store, shown by the window."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec


class WorklistFilter(StrEnum):
    """Which cases to list (køer og filtre)."""

    MINE = "mine"
    UNASSIGNED = "unassigned"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    ON_HOLD = "on_hold"
    CAME_BACK = "came_back"
    """Cases with a letter that came back with the post and has not been sent again."""
    FOR_APPROVAL = "for_approval"
    OPEN = "open"
    CLOSED = "closed"
    TO_ARCHIVE = "to_archive"
    """Closed cases of which no archive package has been made since they were closed."""
    ALL = "all"


class WorklistQuery(msgspec.Struct, frozen=True, kw_only=True):
    """What to list, for whom, on which day. ``text`` is searched in names, numbers, titles and references."""

    filter: WorklistFilter
    person: str
    today: date
    text: str = ""
    door: str = ""
    due_soon_days: int = 7


class WorklistValues(msgspec.Struct, frozen=True, kw_only=True):
    """What the store keeps of a case for lists; computed from the case by the services. ``words`` is searched."""

    number: str
    title: str
    party: str
    sender: str
    door: str
    kind: str
    language: str
    state: str
    outcome: str
    received: date
    assigned_to: str
    assigned_name: str
    proposed_by: str
    deadline: date | None
    deadline_name: str
    words: str
    work_towards: date | None = None
    """The day to work towards where weekends and holidays moved ``deadline``; a case is overdue only after ``deadline``."""
    protected: bool = False
    came_back: bool = False
    to_archive: bool = False


class WorklistRow(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the worklist. ``pending`` counts acts the server has not confirmed, ``refused`` those it refused."""

    rowid: int
    case_id: str
    values: WorklistValues
    pending: int = 0
    refused: int = 0
