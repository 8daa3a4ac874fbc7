"""The words follow whom a letter is about and to: the gender of a noun, the reader's form, a complaint or an application."""

from __future__ import annotations

import re
from datetime import date

import msgspec
import pytest

from app.models.calendar import long_date
from app.models.case.issuing import LetterOptions
from app.models.case.outgoing import AccessAnswer
from app.models.case.state import Case
from app.models.case.weighing import DecisionDraft
from app.models.texts import Language
from app.models.values import CaseKind, Door, LetterKind, Outcome
from app.services.letters.content import compose, paragraphs
from app.services.letters.letter import HeadingBlock, Letter
from app.services.letters.texts import glue
from tests.builders import RULEBOOK
from tests.door_facts import complaint_facts, facts
from tests.services.letters.sample_cases import TEXTS, decision_case, letter_of
from tests.services.letters.samples_after import APPEALS, BODY, DUE, complaint_case

REASONS = RULEBOOK.dismissal_reasons | RULEBOOK.complaint_dismissals | RULEBOOK.discontinue_reasons


def words(letter: Letter) -> str:
    """The title, the headings and every paragraph of a letter, with plain spaces."""
    headings = [block.text for block in letter.blocks if isinstance(block, HeadingBlock)]
    lines = [paragraph.text for paragraph in paragraphs(letter)]
    return "\n".join((letter.title, *headings, *lines)).replace("\u00a0", " ")


def ended(case: Case, why: str = "withdrawn") -> Letter:
    closed = msgspec.structs.replace(case, outcome=Outcome.DISCONTINUE, closed_because=why)
    return letter_of(closed, LetterKind.DISCONTINUED)


# --- nynorsk ------------------------------------------------------------------------------------------


def test_no_nynorsk_text_says_din_of_a_feminine_noun() -> None:
    texts = {name: phrase.nn for name, phrase in TEXTS.phrases.items()}
    texts |= {name: standard.text.nn for name, standard in TEXTS.standards.items()}
    wrong = re.compile(r"\b(klaga|saka|fråsegna|adressa|fullmakta|opplysninga|oppgåva) \{din\}")
    assert [name for name, text in texts.items() if wrong.search(text)] == []


@pytest.mark.parametrize(("door", "appeal"), [(Door.PRIVATE_PERSON, "klaga di"), (Door.OTHER, "klaga dykkar")])
def test_an_appeal_is_klaga_di_or_klaga_dykkar_in_nynorsk(door: Door, appeal: str) -> None:
    about = facts(door, language=Language.NN, kind=CaseKind.COMPLAINT, complaint=complaint_facts().complaint)
    case = Case(id="c", facts=about, draft=DecisionDraft(dismissal="complaint_too_late"))
    assert f"Vi treng meir tid til å behandle {appeal}\n" in words(letter_of(case, LetterKind.INTERIM_REPLY))
    assert f"Vedtak: Vi kan ikkje behandle {appeal}\n" in words(letter_of(case))


def test_nynorsk_says_purpose_in_one_way() -> None:
    texts = [phrase.nn for phrase in TEXTS.phrases.values()]
    texts += [text for standard in TEXTS.standards.values() for text in (standard.title.nn, standard.text.nn)]
    assert not [text for text in texts if re.search(r"\bformål", text, re.I)]


# --- why a case ends as it does ------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(REASONS))
def test_every_reason_for_an_end_has_words_of_its_own(name: str) -> None:
    for language in Language:
        text = TEXTS.say(f"because_{name}", language)
        assert not text.endswith(".") and (text[0] == "{" or text[0].islower())
        assert not re.search(r"søker(en)?\b|søkjar(en)?\b|applicant|klager(en)?\b|klagar(en)?\b|appellant", text)


@pytest.mark.parametrize(
    ("language", "reason"),
    [
        (Language.NB, "Grunnen er at dere ikke har vist at dere kan opptre for den saken gjelder."),
        (Language.NN, "Grunnen er at de ikkje har vist at de kan opptre for den saka gjeld."),
        (Language.EN, "The reason is that you have not shown that you may act for the person or body concerned."),
    ],
)
def test_a_dismissal_says_why_to_the_reader(language: Language, reason: str) -> None:
    case = decision_case(facts(Door.FOREIGN_AUTHORITY, language=language), "dismiss")
    assert reason in words(letter_of(case))


def test_a_reason_that_the_letters_do_not_know_stands_as_the_rulebook_names_it() -> None:
    case = decision_case(facts(), "dismiss")
    phrases = {name: phrase for name, phrase in TEXTS.phrases.items() if name != "because_not_authorised"}
    older = msgspec.structs.replace(TEXTS, phrases=phrases)
    letter = compose(case, LetterOptions(kind=LetterKind.DECISION), RULEBOOK, older, "Ann Berg")
    assert "Grunnen er at søkeren har ikke vist rett" in words(letter)


def test_the_end_of_an_application_leaves_the_door_open() -> None:
    text = words(ended(Case(id="c", facts=facts())))
    assert "Dere kan sende oss en ny søknad når som helst." in text
    assert "Grunnen er at søknaden er trukket." in text
    assert "klage" not in text


@pytest.mark.parametrize(
    ("language", "stands"),
    [
        (Language.NB, "Vedtaket dere klaget på, gjelder fortsatt."),
        (Language.NN, "Vedtaket de klaga på, gjeld framleis."),
        (Language.EN, "The decision you appealed against still applies."),
    ],
)
def test_the_end_of_a_complaint_says_that_the_decision_stands_and_promises_no_new_application(
    language: Language, stands: str
) -> None:
    text = words(ended(Case(id="c", facts=complaint_facts(language=language))))
    assert stands in text
    assert not re.search(r"søknad|application", text)


def test_the_end_of_an_inquiry_speaks_neither_of_an_application_nor_of_a_complaint() -> None:
    text = words(ended(Case(id="c", facts=facts(kind=CaseKind.INQUIRY))))
    assert "Vi mottok henvendelsen deres" in text
    assert not re.search(r"søknad|klage", text)


def test_the_end_for_whoever_may_not_act_for_the_person_says_nothing_of_what_is_registered() -> None:
    for language in Language:
        text = TEXTS.say("because_own_insight", language)
        assert not re.search(r"opplysning|information", text)


# --- what a letter is about ----------------------------------------------------------------------------


def test_a_request_in_another_case_than_an_application_calls_it_what_it_is() -> None:
    case = Case(id="c", facts=complaint_facts())
    text = words(letter_of(case, LetterKind.REQUEST_FOR_INFORMATION, due=DUE, extra="Skriv under klagen."))
    assert "Vi mottok klagen deres 12. november 2026." in text
    assert "avslå eller avvise klagen" in text
    assert "søknad" not in text


def test_the_basis_for_processing_names_its_law() -> None:
    for language, law in (
        (Language.NB, "personvernforordningen"),
        (Language.NN, "personvernforordninga"),
        (Language.EN, "General Data Protection Regulation"),
    ):
        row = next(
            item.text
            for item in paragraphs(letter_of(decision_case(facts(language=language), "grant")))
            if item.key == "row:1"
        )
        assert law in row and row.index(law) < re.search("artikkel|article", row).start()  # type: ignore[union-attr]


def test_documents_are_refused_in_whole_or_in_part_and_the_heading_says_which() -> None:
    case = Case(id="c", facts=facts())
    some = letter_of(case, LetterKind.DOCUMENT_ACCESS_REPLY, access=AccessAnswer.SOME, provisions=("fvl_18a",))
    none = letter_of(case, LetterKind.DOCUMENT_ACCESS_REPLY, access=AccessAnswer.NONE, provisions=("fvl_18a",))
    assert "Hvorfor dere ikke får se alt" in words(some)
    assert "Hvorfor dere ikke får se dokumentene" in words(none)


def test_the_partys_own_rights_stand_before_the_statement_that_is_copied() -> None:
    letter = letter_of(complaint_case(Language.NB), LetterKind.APPEALS_STATEMENT, due=DUE, recipient=APPEALS, copy=True)
    keys = [block.key for block in letter.blocks]
    assert keys.index("template:rights_documents") < keys.index("heading:statement_text_title")


def test_an_english_letter_names_the_country_of_the_body_a_case_went_to() -> None:
    case = Case(id="c", facts=facts(Door.FOREIGN_AUTHORITY))
    assert "0134 OSLO, Norway." in words(letter_of(case, LetterKind.TRANSFER, recipient=BODY))
    at_home = Case(id="c", facts=facts())
    assert "0134 OSLO." in words(letter_of(at_home, LetterKind.TRANSFER, recipient=BODY))


# --- where a line must not break -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "forvaltningsloven § 33",
        "forvaltningslova § 11 a",
        "NAV-loven §§ 7–8",
        "Act section 18",
        "bokstav c",
        "artikkel 76",
        "0134 OSLO",
        "55 55 33 33",
        "148348 49578",
        *(
            long_date(date(2026, month, 3), language).rpartition(" ")[0]
            for month in range(1, 13)
            for language in Language
        ),
    ],
)
def test_what_belongs_together_stays_on_one_line(text: str) -> None:
    assert " " not in glue(text)


def test_a_line_may_still_break_between_words() -> None:
    assert glue("Vi viser til § 33 og til §§ 28–32").count(" ") == 6
