"""A letter of every kind and outcome in three languages, made of real facts and real acts' values."""

from __future__ import annotations

from datetime import date

from app.models.case.state import Case
from app.models.texts import Language
from app.models.values import CaseKind, Door, LetterKind
from app.services.letters.letter import Letter
from tests.door_facts import complaint_facts, facts
from tests.services.letters.sample_cases import FIELDS as FIELDS
from tests.services.letters.sample_cases import TEXTS as TEXTS
from tests.services.letters.sample_cases import decision_case as decision_case
from tests.services.letters.sample_cases import facts_in as facts_in
from tests.services.letters.sample_cases import letter_of as letter_of
from tests.services.letters.sample_cases import matrix as matrix
from tests.services.letters.sample_cases import sister_facts as sister_facts
from tests.services.letters.samples_after import after_samples


def samples() -> dict[str, Letter]:
    """A letter of every kind and outcome in every language, by name."""
    found: dict[str, Letter] = {}
    for language in Language:
        about = facts_in(language)
        for outcome in ("grant", "partial", "refuse", "dismiss"):
            found[f"{language}-decision-{outcome}"] = letter_of(decision_case(about, outcome))
        estate = facts(Door.ESTATE_ADMINISTRATOR, language=language)
        found[f"{language}-decision-estate"] = letter_of(decision_case(estate, "partial"))
        case = Case(id="case-1", facts=estate)
        found[f"{language}-receipt"] = letter_of(case, LetterKind.RECEIPT)
        found[f"{language}-interim"] = letter_of(case, LetterKind.INTERIM_REPLY, expected_by=date(2026, 12, 18))
        found[f"{language}-request"] = letter_of(
            case,
            LetterKind.REQUEST_FOR_INFORMATION,
            due=date(2026, 12, 7),
            conditions=("court_order", "period", "specific_purpose"),
        )
        sister = Case(id="case-2", facts=sister_facts(language))
        found[f"{language}-request-guarded"] = letter_of(
            sister, LetterKind.REQUEST_FOR_INFORMATION, due=date(2026, 12, 7), conditions=("representative_authorised",)
        )
        complaint = Case(id="case-3", facts=complaint_facts(language=language))
        found[f"{language}-complaint"] = letter_of(complaint, LetterKind.COMPLAINT_RECEIPT)
        assert complaint.facts.kind is CaseKind.COMPLAINT
        found |= after_samples(language)
    return found
