"""What is typed towards a decision or a letter and not yet recorded: kept as bytes in the scratch, and read back.

Knows the draft of a decision and the options of a letter; knows no widgets.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from app.models.case.issuing import LetterOptions
from app.models.case.weighing import DecisionDraft, ParagraphText
from app.models.reading import read_json


class Typed(msgspec.Struct, frozen=True, kw_only=True):
    """Everything in the fields of the tab. ``over`` is the recorded draft that ``draft`` was typed over."""

    draft: DecisionDraft
    over: DecisionDraft
    other: LetterOptions | None = None
    complaint: LetterOptions | None = None
    comment: str = ""


def to_bytes(typed: Typed) -> bytes:
    return msgspec.json.encode(typed)


def from_bytes(data: bytes | None, recorded: DecisionDraft) -> Typed:
    """What was being typed; the recorded draft where there is nothing or it cannot be read."""
    nothing = Typed(draft=recorded, over=recorded)
    if not data:
        return nothing
    try:
        return read_json(data, Typed)
    except msgspec.MsgspecError:
        return nothing


def with_paragraph(draft: DecisionDraft, key: str, text: str | None) -> DecisionDraft:
    """The draft with own words for one paragraph; None takes the generated words back."""
    others: Iterable[ParagraphText] = (item for item in draft.paragraphs if item.key != key)
    own = () if text is None else (ParagraphText(key=key, text=text),)
    return msgspec.structs.replace(draft, paragraphs=(*others, *own))


def says_else(draft: DecisionDraft, recorded: DecisionDraft) -> bool:
    """Whether a draft says something else than the recorded one; which letter texts it is written with is not said by it."""
    return msgspec.structs.replace(draft, texts=recorded.texts) != recorded
