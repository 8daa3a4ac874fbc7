"""Small histories of letter texts for tests: texts with everything in them once, and changes of them."""

from __future__ import annotations

from datetime import date

import msgspec

from app.models.letter_texts.change import TextChange, TextEntry, linked
from app.models.letter_texts.content import Part, Standard, Template
from app.models.letter_texts.history import TextHistory
from app.models.letter_texts.shipped import ShippedTexts, shipped_from
from app.models.texts import Localised
from tests.builders import EVA, TODAY

_PRONOUNS = {"one": {"du": "du"}, "many": {"du": "dere"}}
_TEXTS = {
    "version": "1",
    "laws": {"fvl": {"nb": "forvaltningsloven", "nn": "forvaltningslova", "en": "Public Administration Act"}},
    "references": {"fvl_29": {"law": "fvl", "section": "29"}},
    "pronouns": {"nb": _PRONOUNS, "nn": _PRONOUNS, "en": _PRONOUNS},
    "phrases": {
        "title": {"nb": "Svar til {du}", "nn": "Svar til {du}", "en": "Reply to {du}"},
        "lead": {"nb": "Vi fekk brevet {received}.", "nn": "Vi fekk brevet {received}.", "en": "Received {received}."},
        "value": {"nb": "Formål: {value}.", "nn": "Formål: {value}.", "en": "Purpose: {value}."},
        "complaint": {"nb": "Klag til {body} ({fvl_29}).", "nn": "Klag til {body} ({fvl_29}).", "en": "Ask {body}."},
        "old@1": {"nb": "før", "nn": "før", "en": "before", "last_day": "2026-12-31"},
        "old@2": {"nb": "etter", "nn": "etter", "en": "after", "first_day": "2027-01-01"},
    },
    "templates": {
        "letter": {
            "title": "title",
            "parts": [{"text": "lead"}, {"include": "closing", "when": ["individual"]}, {"make": "extra"}],
        },
        "closing": {"parts": [{"text": "complaint", "locked": True}]},
    },
    "standards": {
        "excess": {
            "title": {"nb": "Mer enn formålet krever", "nn": "Meir enn formålet krev", "en": "More than needed"},
            "text": {"nb": "Det trengs ikke.", "nn": "Det trengst ikkje.", "en": "It is not needed."},
            "short": "mer",
        }
    },
}
_NAMES = {
    "placeholders": {name: {"nb": name, "nn": name, "en": name} for name in ("du", "Du", "received", "body")},
    "flags": {"individual": {"nb": "enkeltvedtak", "nn": "enkeltvedtak", "en": "individual decision"}},
    "makers": {"extra": {"nb": "eget", "nn": "eige", "en": "own words"}},
}

SHIPPED: ShippedTexts = shipped_from(
    {"texts.json": msgspec.json.encode(_TEXTS), "placeholders.json": msgspec.json.encode(_NAMES)}
)


def said(words: str) -> Localised:
    """The same words in three languages."""
    return Localised(nb=words, nn=words, en=words)


def standard(name: str = "period", /, **changes: object) -> Standard:
    found = Standard(id=name, title=said("Perioden"), text=said("Vi har kortet ned perioden."), short="per")
    return msgspec.structs.replace(found, **changes)


def change(**parts: object) -> TextChange:
    """A change that counts from today; where nothing is named it words the lead anew."""
    found = TextChange(why="Klarere språk.", first_day=TODAY)
    return msgspec.structs.replace(found, **(parts or {"phrases": {"lead": said("Brevet kom {received}.")}}))


def letter_template(*parts: Part) -> dict[str, Template]:
    """The letter with these parts in place of its own."""
    return {"letter": Template(title="title", parts=parts)}


def history(*changes: TextChange, by_name: str = EVA.name, shipped: ShippedTexts = SHIPPED) -> TextHistory:
    """The shipped texts and these changes, each entry linked to the one before."""
    entries: list[TextEntry] = []
    for number, item in enumerate(changes, 1):
        entries.append(
            linked(
                TextEntry(
                    number=number,
                    at=f"2026-11-{number:02d}T12:00:00+01:00",
                    by=EVA.id,
                    by_name=by_name,
                    change=item,
                    previous=entries[-1].link if entries else "",
                )
            )
        )
    return TextHistory(shipped=shipped, entries=tuple(entries))


LATER = date(2027, 3, 1)
