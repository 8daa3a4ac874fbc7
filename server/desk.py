"""What judging and appending an act takes, apart from the act, the person and the case."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from app.models.register import Rulebook
from server.cases import Cases
from server.clock import Clock
from server.documents import Documents


class Desk(msgspec.Struct, frozen=True):
    """The server's rules, clock, cases and documents. ``case_number`` is the pattern of case numbers."""

    cases: Cases
    documents: Documents
    rulebooks: Mapping[str, Rulebook]
    clock: Clock
    case_number: str
