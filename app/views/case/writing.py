"""Small things that all editors of a case share: writing into fields without disturbing them, opening and closing them.

Knows fields and refusals; knows no case.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from app.models.reasons import Refused
from app.models.register import Choice
from app.models.texts import Language
from app.views.widgets.fields import CheckField, Field
from app.views.widgets.scrolled import reveal as reveal
from app.views.words import refusal_text


class _Written(Protocol):
    """A field with text in it."""

    def value(self) -> str: ...
    def set_value(self, text: str, /) -> None: ...


def put(field: _Written, text: str) -> None:
    """Writes ``text`` into a field only if it says something else, so that nobody's cursor jumps while typing."""
    if field.value() != text.strip():
        field.set_value(text)


def tick(field: CheckField, on: bool) -> None:
    """Sets a check box only if it stands otherwise."""
    if field.value() != on:
        field.set_value(on)


def allow(fields: Iterable[Field], refusal: Refused | None) -> None:
    """Opens fields for typing, or makes them read-only and says why in the tooltip."""
    why = "" if refusal is None else refusal_text(refusal)
    for field in fields:
        field.set_read_only(refusal is not None)
        field.setToolTip(why)


def words_of(choices: Iterable[Choice], language: Language, none: str = "") -> list[tuple[str, str]]:
    """Choices as (id, words) for a field; ``none`` is the words for choosing nothing, offered first if given."""
    offered = [(choice.id, choice.name[language]) for choice in choices]
    return [("", none), *offered] if none else offered
