"""What the rules say of a text while it is written, told at the field where it is wrong. Knows no widget.

The rules are asked about one field at a time, with the rest as it was: what they then refuse is wrong there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import msgspec

from app.models.letter_texts.content import Reference, Standard
from app.models.letter_texts.history import TextHistory
from app.models.letter_texts.rules import check_change
from app.models.reasons import Reason, Refused
from app.models.texts import Language, Localised
from app.models.values import Actor
from app.views.texts.basket import Spot, Value, change_of_one

WHOLE = ""
"""The field that stands for the text as a whole."""
_REFERENCE_FIELDS = {
    Reason.SECTION_MISSING: "section",
    Reason.LAW_UNKNOWN: "law",
    Reason.PERIOD_BACKWARDS: "last_day",
}
_FILLED = Localised(nb="…", nn="…", en="…")
Ask = Callable[[Value], Refused | None]


def faults(spot: Spot, over: Value, mine: Value, history: TextHistory, actor: Actor, today: date) -> dict[str, Refused]:
    """What is wrong, by field: "nb", "title.en", "short" …, or ``WHOLE``; nothing where the text may be published."""

    def ask(value: Value) -> Refused | None:
        refusal = check_change(history, history.number, change_of_one(spot, value, today), actor, today)
        return None if refusal is not None and refusal.reason is Reason.NOTHING_CHANGED else refusal

    whole = ask(mine)
    if whole is None:
        return {}
    found = dict(_by_field(spot, over, mine, ask))
    if isinstance(mine, Reference) and whole.reason in _REFERENCE_FIELDS:
        found[_REFERENCE_FIELDS[whole.reason]] = whole
    # What is not begun is no fault yet; the button that publishes says that it is missing.
    return found or ({} if whole.reason is Reason.TEXT_LANGUAGE_MISSING else {WHOLE: whole})


def _by_field(spot: Spot, over: Value, mine: Value, ask: Ask) -> Iterator[tuple[str, Refused]]:
    match mine:
        case Localised():
            yield from _languages("", mine, ask, over if isinstance(over, Localised) else _FILLED)
        case Standard():
            before = over if isinstance(over, Standard) else Standard(id=spot.key, title=_FILLED, text=_FILLED)
            replace = msgspec.structs.replace
            yield from _languages("title.", mine.title, lambda words: ask(replace(before, title=words)), before.title)
            yield from _languages("text.", mine.text, lambda words: ask(replace(before, text=words)), before.text)
            short = ask(replace(before, short=mine.short))
            if short is not None:
                yield "short", short


def _languages(
    prefix: str, mine: Localised, ask: Callable[[Localised], Refused | None], before: Localised
) -> Iterator[tuple[str, Refused]]:
    """An empty language is told where another one is written; before that the text has not been begun."""
    begun = any(mine[language].strip() for language in Language)
    for language in Language:
        refusal = ask(msgspec.structs.replace(before, **{language.value: mine[language]}))
        if refusal is not None and (begun or refusal.reason is not Reason.TEXT_LANGUAGE_MISSING):
            yield f"{prefix}{language.value}", refusal
