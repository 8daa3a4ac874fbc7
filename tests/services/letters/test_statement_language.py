"""A statement to the appeals body is in Norwegian; the party's copy is in the party's language and repeats it unchanged."""

from __future__ import annotations

import io

import msgspec
import pikepdf
import pytest

from app.models.case.issuing import LetterOptions, letter_language
from app.models.case.state import Case
from app.models.texts import Language
from app.models.values import LetterKind
from app.services.letters.content import paragraphs
from app.services.letters.letter import Letter
from app.services.letters.lint import faults
from app.services.letters.render import draft_pdf
from tests.builders import RULEBOOK
from tests.door_facts import complaint_facts
from tests.services.letters.sample_cases import letter_of
from tests.services.letters.samples_after import APPEALS, BODY, DUE, complaint_case

KIND = LetterKind.APPEALS_STATEMENT


def statement(case: Case, copy: bool = False) -> Letter:
    return letter_of(case, KIND, due=DUE, recipient=APPEALS, copy=copy)


def text(letter: Letter) -> str:
    headings = [block.text for block in letter.blocks if hasattr(block, "text")]
    return "\n".join((letter.title, *headings)).replace("\u00a0", " ")


def english_case() -> Case:
    """A complaint in English, about which we wrote in Norwegian."""
    return msgspec.structs.replace(complaint_case(Language.NB), facts=complaint_facts(language=Language.EN))


@pytest.mark.parametrize(
    ("language", "statement_in"),
    [(Language.NB, Language.NB), (Language.NN, Language.NN), (Language.EN, Language.NB)],
)
def test_the_appeals_body_is_written_to_in_norwegian(language: Language, statement_in: Language) -> None:
    case = Case(id="c", facts=complaint_facts(language=language))
    options = LetterOptions(kind=KIND)
    assert letter_language(case, options) is statement_in
    assert letter_language(case, msgspec.structs.replace(options, copy=True)) is language
    assert statement(case).language is statement_in
    assert statement(case, copy=True).language is language


@pytest.mark.parametrize("kind", [kind for kind in LetterKind if kind is not KIND])
def test_other_letters_are_in_the_language_of_the_case(kind: LetterKind) -> None:
    case = Case(id="c", facts=complaint_facts(language=Language.EN))
    assert letter_language(case, LetterOptions(kind=kind, recipient=BODY)) is Language.EN


def test_an_english_case_sends_a_norwegian_statement_from_head_to_foot() -> None:
    letter = statement(english_case())
    assert letter.title.startswith("Klage fra ")
    assert "Vi har vurdert saken på nytt og holder fast ved vedtaket." in text(letter)
    assert "Sakens dokumenter følger med." in text(letter)
    assert (letter.closing, letter.labels.case_number) == ("Med vennlig hilsen", "Saksnummer:")
    assert not any("Norway" in line for line in letter.office)
    assert letter.copies.startswith("Kopi: ")
    assert not letter.unfilled
    assert faults(letter, english_case(), RULEBOOK) == ()


def test_the_partys_copy_is_english_around_the_norwegian_statement_and_says_so() -> None:
    letter = statement(english_case(), copy=True)
    said = text(letter)
    assert letter.title.startswith("Appeal from ")
    assert "This is your copy of what we have written to the Nav Appeals Body" in said
    assert said.count("in Norwegian") == 1
    assert "Vi har vurdert saken på nytt og holder fast ved vedtaket." in said
    assert "uphold the decision" not in said
    keys = [block.key for block in letter.blocks]
    explained, begins = keys.index("template:statement_copy_language"), keys.index("heading:statement_text_title")
    assert explained < begins < keys.index("template:statement_lead")
    assert faults(letter, english_case(), RULEBOOK) == ()


@pytest.mark.parametrize("language", [Language.NB, Language.NN])
def test_a_norwegian_copy_says_nothing_of_languages(language: Language) -> None:
    letter = statement(complaint_case(language), copy=True)
    assert "template:statement_copy_language" not in [block.key for block in letter.blocks]
    assert {block.language for block in letter.blocks} == {None}


@pytest.mark.parametrize("language", Language)
def test_the_copy_repeats_the_statement_word_for_word(language: Language) -> None:
    case = complaint_case(language)
    original, copy = statement(case), statement(case, copy=True)
    told = [line.text for line in paragraphs(original) if line.key != "template:statement_close"]
    repeated = [line.text for line in paragraphs(copy)]
    place = repeated.index(told[0])
    assert repeated[place : place + len(told)] == told


def test_words_in_the_wrong_language_are_found_in_statement_and_copy() -> None:
    case = english_case()
    english = "The appellant applied for web look-ups. We refused, because the appellant is not a public body."
    wrong = msgspec.structs.replace(case, complaint=msgspec.structs.replace(case.complaint, facts=english))
    for copy in (False, True):
        found = [(fault.code, fault.where) for fault in faults(statement(wrong, copy), wrong, RULEBOOK)]
        assert found == [("other_language", "complaint:facts")]


def languages(pdf: bytes) -> dict[str, set[str]]:
    """The languages that the elements of a file name for themselves, by what they are ("" for the whole file)."""
    with pikepdf.Pdf.open(io.BytesIO(pdf)) as file:
        found = {"": {str(file.Root.Lang)}}
        for element in file.Root.StructTreeRoot.K[0].K:
            if isinstance(element, pikepdf.Dictionary) and "/Lang" in element:
                found.setdefault(str(element.S), set()).add(str(element.Lang))
        return found


def test_a_screen_reader_hears_the_statement_in_norwegian_and_the_rest_in_english() -> None:
    case = english_case()
    assert languages(draft_pdf(statement(case)).pdf) == {"": {"nb-NO"}}
    assert languages(draft_pdf(statement(case, copy=True)).pdf) == {"": {"en-GB"}, "/H2": {"nb-NO"}, "/P": {"nb-NO"}}
    assert languages(draft_pdf(statement(complaint_case(Language.NN), copy=True)).pdf) == {"": {"nn-NO"}}
