"""What is typed towards a decision and not yet recorded: kept as bytes in the scratch, laid over the case when read back.

Knows the draft of a decision; knows no widgets.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from app.models.case.acts import DecisionDraft, ParagraphText


class TypedDraft(msgspec.Struct, frozen=True, kw_only=True):
    """The draft as typed, and the recorded one it was typed over."""

    typed: DecisionDraft
    over: DecisionDraft


def to_bytes(typed: DecisionDraft, over: DecisionDraft) -> bytes:
    return msgspec.json.encode(TypedDraft(typed=typed, over=over))


def from_bytes(data: bytes | None, recorded: DecisionDraft) -> DecisionDraft:
    """The draft that was being typed; the recorded one where there is none or it cannot be read."""
    if not data:
        return recorded
    try:
        return msgspec.json.decode(data, type=TypedDraft).typed
    except msgspec.MsgspecError:
        return recorded


def with_paragraph(draft: DecisionDraft, key: str, text: str | None) -> DecisionDraft:
    """The draft with own words for one paragraph; None takes the generated words back."""
    others: Iterable[ParagraphText] = (item for item in draft.paragraphs if item.key != key)
    own = () if text is None else (ParagraphText(key=key, text=text),)
    return msgspec.structs.replace(draft, paragraphs=(*others, *own))
