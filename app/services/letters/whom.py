"""Whom a letter is about, and to whom nothing may be said of them. Knows what was registered; knows no letter."""

from __future__ import annotations

from app.models.case.facts import Facts
from app.models.parties import PartyKind, Subject

_PEOPLE = (PartyKind.PERSON, PartyKind.DECEASED_ESTATE)


def is_guarded(facts: Facts) -> bool:
    """Whether the recipient has not shown that she may act for the person concerned (forvaltningsloven §§ 12 and 13).

    Then the letter says nothing about that person: not the name, nor what was asked about, nor whether we hold anything.
    """
    representative = facts.representative
    return representative is not None and representative.proven is not True and facts.party.kind in _PEOPLE


def covered(facts: Facts) -> tuple[Subject, ...]:
    """The people and organisations whose records a decision covers, out of everybody the letter mentions.

    In a deceased person's estate that is the deceased; elsewhere nobody who is only the applicant or the estate itself.
    """
    subjects = facts.subjects
    if facts.party.kind is PartyKind.DECEASED_ESTATE:
        found = tuple(subject for subject in subjects if subject.death_date)
    else:
        own = facts.party.organisation_number
        found = tuple(subject for subject in subjects if not own or subject.organisation_number != own)
    return found or tuple(subject for subject in subjects if subject.name != facts.sender.name)
