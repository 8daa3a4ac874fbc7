"""Which practice cases letter texts can be tried on: the shipped letter behind each, and how it was decided. Data only."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.models.texts import Localised


class Ending(StrEnum):
    """How the practice letter was decided."""

    AS_IT_IS = "as_it_is"
    GRANTED = "granted"
    NARROWED = "narrowed"
    DISMISSED = "dismissed"
    DISCONTINUED = "discontinued"
    COMPLAINT = "complaint"
    COMPLAINT_DISMISSED = "complaint_dismissed"
    REVERSED = "reversed"
    """Everything is granted by a new decision, because of a complaint."""
    REVERSED_PARTLY = "reversed_partly"
    REVERSED_TO_REFUSAL = "reversed_to_refusal"
    REVERSED_TO_DISMISSAL = "reversed_to_dismissal"


class Sample(msgspec.Struct, frozen=True):
    """A practice case: its id, the name of the shipped letter, how it ends, and what it is called."""

    id: str
    letter: str
    ending: Ending
    title: Localised


def _sample(name: str, letter: str, ending: Ending, nb: str, nn: str, en: str) -> Sample:
    return Sample(name, letter, ending, Localised(nb=nb, nn=nn, en=en))


SAMPLES = (
    _sample(
        *("estate_granted", "skan-20261103-0412", Ending.AS_IT_IS),
        *("Konkursbo: innvilget", "Konkursbu: innvilga", "Bankruptcy estate: granted"),
    ),
    _sample(
        *("heir_partial", "skan-20261026-0190", Ending.NARROWED),
        *("Arving: delvis innvilget", "Arving: delvis innvilga", "Heir: granted in part"),
    ),
    _sample(
        *("foreign_partial", "skan-20261023-0008", Ending.AS_IT_IS),
        *("Trygdemyndighet i EØS: delvis innvilget", "Trygdestyresmakt i EØS: delvis innvilga"),
        "Social security authority in the EEA: granted in part",
    ),
    _sample(
        *("foreign_refused", "skan-20261030-0251", Ending.AS_IT_IS),
        *("Myndighet utenfor EØS: avslag", "Styresmakt utanfor EØS: avslag", "Authority outside the EEA: refused"),
    ),
    _sample(
        *("representative_refused", "skan-20261104-0033", Ending.AS_IT_IS),
        *("På vegne av en annen uten fullmakt: avslag", "På vegner av ein annan utan fullmakt: avslag"),
        "On behalf of another without authority: refused",
    ),
    _sample(
        *("research_granted", "skan-20261113-0102", Ending.GRANTED),
        *("Privat forskning: innvilget", "Privat forsking: innvilga", "Private research: granted"),
    ),
    _sample(
        *("research_refused", "skan-20261113-0102", Ending.AS_IT_IS),
        *("Privat forskning: avslag", "Privat forsking: avslag", "Private research: refused"),
    ),
    _sample(
        *("research_dismissed", "skan-20261113-0102", Ending.DISMISSED),
        *("Privat forskning: avvist", "Privat forsking: avvist", "Private research: dismissed"),
    ),
    _sample(
        *("estate_discontinued", "skan-20261109-0077", Ending.DISCONTINUED),
        *("Konkursbo: trukket", "Konkursbu: trekt", "Bankruptcy estate: withdrawn"),
    ),
    _sample(
        *("complaint", "skan-20261112-0066", Ending.COMPLAINT),
        *("Klage", "Klage", "Appeal"),
    ),
    _sample(
        *("complaint_dismissed", "skan-20261112-0066", Ending.COMPLAINT_DISMISSED),
        *("Klage: avvist", "Klage: avvist", "Appeal: dismissed"),
    ),
    _sample(
        *("reversed_granted", "skan-20261026-0190", Ending.REVERSED),
        *("Endret etter klage: innvilget", "Endra etter klage: innvilga", "Changed after an appeal: granted"),
    ),
    _sample(
        *("reversed_partial", "skan-20261026-0190", Ending.REVERSED_PARTLY),
        *("Endret etter klage: delvis innvilget", "Endra etter klage: delvis innvilga"),
        "Changed after an appeal: granted in part",
    ),
    _sample(
        *("reversed_refused", "skan-20261030-0251", Ending.REVERSED_TO_REFUSAL),
        *("Ugyldig vedtak endret: avslag", "Ugyldig vedtak endra: avslag", "Invalid decision changed: refused"),
    ),
    _sample(
        *("reversed_dismissed", "skan-20261113-0102", Ending.REVERSED_TO_DISMISSAL),
        *("Ugyldig vedtak endret: avvist", "Ugyldig vedtak endra: avvist", "Invalid decision changed: dismissed"),
    ),
)
