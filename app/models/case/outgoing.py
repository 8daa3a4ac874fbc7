"""A letter of ours as it is recorded: its stored bytes, and the terms it sets for its reader.

Only values. What may be sent when is said by ``app.models.case.dispatching`` and ``app.models.case.letter_rules``.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.models.parties import Recipient
from app.models.values import LetterKind, Value


class AccessAnswer(StrEnum):
    """How much of the documents somebody gets to see (svar på krav om innsyn, forvaltningsloven §§ 18–21)."""

    ALL = "all"
    SOME = "some"
    NONE = "none"


class LetterTerms(Value, frozen=True):
    """What a letter sets, says or promises beyond its kind, as far as a rule asks for it.

    ``due`` is the day by which the reader must answer; ``text`` the caseworker's own words; ``provisions`` why documents are
    not shown, down to paragraph and letter; ``about`` the letter that came back, for a letter that asks where to send it.
    """

    due: date | None = None
    title: str = ""
    text: str = ""
    access: AccessAnswer | None = None
    provisions: tuple[str, ...] = ()
    about: str = ""


class OutgoingLetter(Value, frozen=True):
    """A finished letter: its stored bytes, the canonical content behind them, and the fields filled at issue.

    ``document`` is what is sent. Where that is sealed, ``unsealed`` is the SHA-256 of the final file without its seal. ``to``
    is whom it is addressed to where that is not the case's recipient; ``copy_of`` the letter that this is the copy of.
    """

    id: str
    kind: LetterKind
    document: str
    content: str
    date: date
    case_number: str
    pages: int = 1
    unsealed: str = ""
    to: Recipient | None = None
    copy_of: str = ""
