"""A decision calls what it decides by its name: an application, another request, or a complaint."""

from __future__ import annotations

import re
from datetime import date

import msgspec
import pytest

from app.models.case.issuing import LetterOptions
from app.models.case.state import Case
from app.models.case.weighing import DecisionDraft
from app.models.texts import Language
from app.models.values import CaseKind, Door, LetterKind
from app.services.letters.content import paragraphs
from app.services.letters.letter import HeadingBlock, Letter
from app.services.letters.matter import Matter
from app.services.letters.suggest import suggested_assessment, suggested_facts
from tests.builders import RULEBOOK
from tests.door_facts import complaint_facts, facts
from tests.services.letters.sample_cases import TEXTS, decision_case, letter_of
from tests.services.letters.samples_after import reversal_case

OUTCOMES = ("grant", "partial", "refuse", "dismiss")
REQUESTS = (CaseKind.CONTACT_CHANGE, CaseKind.TERMINATION, CaseKind.DOCUMENT_ACCESS, CaseKind.INQUIRY)
_APPLICATION = re.compile(
    r"søknad|søkt om|søkte|søkje?( om)? på nytt|\bappl(y|ication)|(?<!rules we have )applied", re.I
)
_OWN = ("draft:", "condition:", "suggest")


def words(letter: Letter) -> str:
    """The title, the headings and every paragraph that no person wrote, with plain spaces."""
    headings = [block.text for block in letter.blocks if isinstance(block, HeadingBlock)]
    lines = [line.text for line in paragraphs(letter) if not line.source.startswith(_OWN)]
    return "\n".join((letter.title, *headings, *lines)).replace("\u00a0", " ")


def decision(kind: CaseKind, outcome: str, language: Language, changed: bool = False) -> Letter:
    about = facts(Door.OTHER, language=language, kind=kind)
    case = decision_case(about, outcome)
    if changed:
        case = msgspec.structs.replace(reversal_case(language, outcome), facts=about)
    return letter_of(case)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", REQUESTS)
@pytest.mark.parametrize("changed", [False, True])
def test_a_decision_on_another_request_speaks_of_no_application(
    kind: CaseKind, language: Language, changed: bool
) -> None:
    for outcome in OUTCOMES:
        letter = decision(kind, outcome, language, changed)
        assert not _APPLICATION.search(words(letter))
        assert not letter.unfilled


@pytest.mark.parametrize(
    ("language", "outcome", "said"),
    [
        (Language.NB, "grant", "Vedtak: Dere får opplysningene dere har bedt om"),
        (Language.NB, "grant", "Vi innvilger forespørselen deres om opplysninger fra"),
        (Language.NB, "grant", "Vi mottok forespørselen 13. november 2026."),
        (Language.NB, "grant", "til formålet dere oppga i forespørselen"),
        (Language.NB, "refuse", "Dere kan be om opplysningene på nytt hvis forholdene endrer seg"),
        (Language.NB, "dismiss", "Vedtak: Vi kan ikke behandle forespørselen deres"),
        (Language.NN, "grant", "Vedtak: De får opplysningane de har bede om"),
        (Language.NN, "partial", "Vi innvilgar ein del av førespurnaden dykkar om opplysningar frå"),
        (Language.NN, "refuse", "De kan be om opplysningane på nytt dersom forholda endrar seg"),
        (Language.NN, "dismiss", "Vedtak: Vi kan ikkje behandle førespurnaden dykkar"),
        (Language.EN, "grant", "Decision: You will receive the information you asked for"),
        (Language.EN, "refuse", "We refuse your request for information from"),
        (Language.EN, "refuse", "You can ask for the information again if circumstances change"),
        (Language.EN, "dismiss", "Decision: We cannot process your request"),
    ],
)
def test_what_a_decision_on_an_inquiry_says_instead(language: Language, outcome: str, said: str) -> None:
    about = facts(Door.OTHER, language=language, kind=CaseKind.INQUIRY, received=date(2026, 11, 13))
    assert said in words(letter_of(decision_case(about, outcome)))


@pytest.mark.parametrize(
    ("language", "outcome", "said"),
    [
        (Language.NB, "refuse", "Vedtak: Dere får ikke opplysningene dere har søkt om"),
        (Language.NB, "grant", "til formålet dere oppga i søknaden"),
        (Language.NN, "dismiss", "Vedtak: Vi kan ikkje behandle søknaden dykkar"),
        (Language.NN, "refuse", "De kan søkje på nytt dersom"),
        (Language.EN, "grant", "Decision: You will receive the information you applied for"),
        (Language.EN, "partial", "The table shows each item the application concerns"),
    ],
)
def test_an_application_stays_an_application(language: Language, outcome: str, said: str) -> None:
    letter = decision(CaseKind.ACCESS_BY_LETTER, outcome, language)
    assert said in words(letter)


@pytest.mark.parametrize("language", Language)
def test_a_decision_that_is_changed_in_the_complaint_is_still_about_the_application(language: Language) -> None:
    case = msgspec.structs.replace(reversal_case(language, "dismiss"), facts=complaint_facts(language=language))
    application = {
        Language.NB: "søknaden deres",
        Language.NN: "søknaden dykkar",
        Language.EN: "your application",
    }[language]
    assert application in letter_of(case).title


# --- what is suggested ----------------------------------------------------------------------------------


def matter_of(case: Case) -> Matter:
    return Matter(case=case, options=LetterOptions(kind=LetterKind.DECISION), rulebook=RULEBOOK, texts=TEXTS)


@pytest.mark.parametrize(
    ("language", "told", "weighed"),
    [
        (
            Language.NB,
            "klaget i et brev datert 9. november 2026. Klagen gjelder vedtak ",
            "Vi kan ikke ta stilling til innholdet i klagen, fordi vilkårene for å behandle den ikke er oppfylt.",
        ),
        (
            Language.NN,
            "klaga i eit brev datert 9. november 2026. Klaga gjeld vedtak ",
            "Vi kan ikkje ta stilling til innhaldet i klaga, fordi vilkåra for å behandle henne ikkje er oppfylte.",
        ),
        (
            Language.EN,
            "appealed in a letter dated 9 November 2026. The appeal concerns decision ",
            "We cannot consider the substance of the appeal, because the conditions for considering it are not met.",
        ),
    ],
)
def test_the_dismissal_of_a_complaint_is_suggested_in_its_own_words(
    language: Language, told: str, weighed: str
) -> None:
    about = complaint_facts(language=language, letter_date=date(2026, 11, 9))
    matter = matter_of(Case(id="c", facts=about, draft=DecisionDraft(dismissal="complaint_too_late")))
    assert told in suggested_facts(matter)
    assert not re.search("formål|føremål|purpose|tidsrom|period", suggested_facts(matter), re.I)
    assert suggested_assessment(matter) == weighed


def test_the_dismissal_of_an_inquiry_is_suggested_without_an_application() -> None:
    case = decision_case(facts(kind=CaseKind.INQUIRY), "dismiss")
    assert "fordi forespørselen ikke kan behandles" in suggested_assessment(matter_of(case))
