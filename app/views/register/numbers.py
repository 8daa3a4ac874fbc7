"""The numbers by which people, organisations and estates are known, as they stand in the form. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterable

from app.models.identifiers import IdentifierFault, check_national_id, check_organisation_number, digits
from app.models.register import Rulebook
from app.views.register.form_data import RegistrationForm


def typed_numbers(form: RegistrationForm) -> tuple[str, ...]:
    """Every number by which people and estates are known, for finding what was seen before."""
    facts_numbers: Iterable[str] = (
        form.sender.organisation_number,
        form.sender.national_id,
        form.party.national_id,
        form.party.organisation_number,
        form.estate.estate_number,
        form.estate.debtor_number,
        *(item.national_id for item in form.subjects),
        *(item.organisation_number for item in form.subjects),
    )
    return tuple(dict.fromkeys(filter(None, (digits(number) for number in facts_numbers))))


def number_faults(form: RegistrationForm, rulebook: Rulebook) -> dict[str, IdentifierFault]:
    """Every number that does not hold by its own arithmetic: field -> fault, in the order of the form."""
    people = {
        "sender.national_id": form.sender.national_id,
        "party.national_id": form.party.national_id,
        **{f"subjects.{index}.national_id": item.national_id for index, item in enumerate(form.subjects)},
    }
    bodies = {
        "sender.organisation_number": form.sender.organisation_number,
        "party.organisation_number": form.party.organisation_number,
        **{
            f"subjects.{index}.organisation_number": item.organisation_number
            for index, item in enumerate(form.subjects)
        },
        "estate.estate_number": form.estate.estate_number,
        "estate.debtor_number": form.estate.debtor_number,
    }
    found: dict[str, IdentifierFault] = {}
    for field, text in people.items():
        person = check_national_id(text, synthetic_ok=rulebook.practice)
        if text.strip() and isinstance(person, IdentifierFault):
            found[field] = person
    for field, text in bodies.items():
        body = check_organisation_number(text)
        if text.strip() and isinstance(body, IdentifierFault):
            found[field] = body
    return found
