"""Suggested words follow from the registration and the review, in the language of the case."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from app.models.case.case import Case
from app.models.case.facts import Enclosure, Request
from app.models.case.issuing import LetterOptions
from app.models.texts import Language
from app.models.values import CaseState, LetterKind, Period
from app.services.letters.matter import Matter
from app.services.letters.suggest import suggested_assessment, suggested_facts
from app.services.letters.texts import letter_texts
from tests.builders import RULEBOOK, TODAY, case_in, history_to, reviewed


def matter_of(case: Case) -> Matter:
    options = LetterOptions(kind=LetterKind.DECISION)
    return Matter(case=case, options=options, rulebook=RULEBOOK, texts=letter_texts(TODAY))


def with_facts(case: Case, **changes: object) -> Case:
    return msgspec.structs.replace(case, facts=msgspec.structs.replace(case.facts, **changes))


def test_the_facts_say_who_asked_when_for_what_and_with_what() -> None:
    case = with_facts(
        case_in(),
        letter_date=date(2026, 10, 28),
        request=Request(purpose="Varsle ansatte.", period=Period(first=date(2026, 1, 1))),
        enclosures=(Enclosure(title="Kjennelse", first_page=1, last_page=1), Enclosure(title="Liste", present=False)),
    )
    told = suggested_facts(matter_of(case))
    assert "28. oktober 2026" in told
    assert "«Varsle ansatte»" in told
    assert "Vedlagt er Kjennelse." in told
    assert "fulgte ikke med: Liste." in told
    assert "tidsrom" not in told


def test_what_the_letter_does_not_say_is_said_to_be_missing() -> None:
    told = suggested_facts(matter_of(with_facts(case_in(), request=Request())))
    assert "Formålet er ikke oppgitt." in told
    assert "hvilket tidsrom" in told


@pytest.mark.parametrize("language", list(Language))
def test_the_words_follow_the_language_of_the_case(language: Language) -> None:
    told = suggested_facts(matter_of(with_facts(case_in(), language=language, request=Request())))
    assert {"nb": "ikke oppgitt", "nn": "ikkje oppgitt", "en": "No purpose"}[language.value] in told


def test_the_assessment_follows_the_outcome() -> None:
    grant = suggested_assessment(matter_of(reviewed(history_to(CaseState.REGISTERED)).case))
    narrowed = reviewed(history_to(CaseState.REGISTERED), "ansettelsesperiode.startdato").case
    assert "ikke mer enn formålet krever" in grant
    assert "Resten er ikke nødvendig" in suggested_assessment(matter_of(narrowed))
