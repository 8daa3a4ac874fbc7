"""Why a change of the letter texts may not happen, with every text called what it is called on the screen. No widget."""

from __future__ import annotations

from app.models.letter_texts.content import Standard
from app.models.reasons import Refused
from app.models.texts import Language, Localised
from app.views.texts.basket import Kind, Spot
from app.views.texts.naming import title_of
from app.views.texts.wording import Wording
from app.views.words import refusal_text

_NAMED = {
    "text": (Kind.PHRASE, Kind.STANDARD, Kind.REFERENCE),
    "template": (Kind.TEMPLATE,),
    "part": (Kind.PHRASE, Kind.TEMPLATE),
}
"""Which kinds of text a value of a refusal may be the key of, in the order in which they are looked up."""


def refusal_words(refusal: Refused, wording: Wording, language: Language) -> str:
    """The refusal in the interface language; what is no key of a text is said as it is."""
    known = wording.known
    if known is None:
        return refusal_text(refusal)
    values = {name: _called(name, value, wording, language) for name, value in refusal.values.items()}
    return refusal_text(Refused(refusal.reason, values), known.rulebook)


def _called(name: str, value: str, wording: Wording, language: Language) -> str:
    for spot in (Spot(kind, value) for kind in _NAMED.get(name, ())):
        found = wording.value(spot)
        if found is not None and wording.known is not None:
            shown = found.title if isinstance(found, Standard) else found
            blank = isinstance(shown, Localised) and not shown[language].strip()
            return value if blank else title_of(wording.known.page.texts, spot, language, found)
    return value
