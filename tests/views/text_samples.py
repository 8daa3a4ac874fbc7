"""A small library of phrases, and changes of the letter texts, for the tests of the window."""

from __future__ import annotations

from app.models.letter_texts.change import TextChange
from app.models.letter_texts.content import Standard
from app.models.reasons import Refused
from app.models.texts import Localised
from app.models.values import Actor
from app.services.letters.texts import shipped_texts
from tests.builders import EVA, RULEBOOK, TODAY
from tests.paper import PaperWorkbench, Shelf

PURPOSE = "Formålet er saklig."
LESS = "Vi gir bare det som er nødvendig."
SEND_MORE = "Send oss {due} mer."


def same(text: str) -> Localised:
    return Localised(nb=text, nn=text, en=text)


def standard(name: str, title: str, text: str, place: str = "", short: str = "") -> Standard:
    return Standard(id=name, title=same(title), text=same(text), place=place, short=short)


SHIPPED: dict[str, Standard | None] = dict.fromkeys(shipped_texts().standards)
"""Every phrase of the shipped library, to be taken out."""
LIBRARY = TextChange(
    why="A small library.",
    first_day=TODAY,
    standards=SHIPPED
    | {
        "purpose": standard("purpose", "Formål", PURPOSE, "assessment", "form"),
        "less": standard("less", "Dataminimering", LESS, "assessment", "min"),
        "more": standard("more", "Mer", SEND_MORE, "extra", "mer"),
    },
)


def words_of(name: str, nb: str) -> TextChange:
    """A change of one phrase's bokmål; the other languages say the same with a mark of their own."""
    return TextChange(
        why=f"Clearer: {name}.",
        first_day=TODAY,
        phrases={name: Localised(nb=nb, nn=f"{nb} (nn)", en=f"{nb} (en)")},
    )


def change(shelf: Shelf, made: TextChange, by: Actor = EVA) -> Refused | None:
    """A specialist's change, in force for everybody at the shelf."""
    bench = PaperWorkbench(by, RULEBOOK, TODAY, shelf)
    return bench.change_texts(len(shelf.texts), made).refusal
