"""Named faults: each is found where it is, and a sound letter has none."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from app.models.case.state import Case
from app.models.case.weighing import BasisRow, ParagraphText
from app.models.parties import Address, Recipient
from app.models.texts import Language
from app.models.values import Door, LetterKind
from app.services.letters.fault_names import SENTENCES, WARNINGS
from app.services.letters.letter import Letter
from app.services.letters.lint import faults
from tests.builders import RULEBOOK
from tests.door_facts import complaint_facts, facts
from tests.services.letters.samples import decision_case, facts_in, letter_of, sister_facts


def refusal(language: Language = Language.NB, **draft: object) -> Case:
    case = decision_case(facts_in(language), "refuse")
    return msgspec.structs.replace(case, draft=msgspec.structs.replace(case.draft, **draft))


def codes(letter: Letter, case: Case) -> list[str]:
    return [fault.code for fault in faults(letter, case, RULEBOOK)]


def where(letter: Letter, case: Case, code: str) -> list[str]:
    return [fault.where for fault in faults(letter, case, RULEBOOK) if fault.code == code]


def without(letter: Letter, *keys: str) -> Letter:
    return msgspec.structs.replace(letter, blocks=tuple(block for block in letter.blocks if block.key not in keys))


@pytest.mark.parametrize("language", list(Language))
def test_sound_letters_have_no_faults(language: Language) -> None:
    for outcome in ("grant", "partial", "refuse", "dismiss"):
        case = decision_case(facts_in(language), outcome)
        assert faults(letter_of(case), case, RULEBOOK) == ()
    estate = Case(id="c", facts=facts(language=language))
    asked = letter_of(estate, LetterKind.REQUEST_FOR_INFORMATION, due=date(2026, 12, 7), conditions=("period",))
    assert faults(asked, estate, RULEBOOK) == ()
    complaint = Case(id="c", facts=complaint_facts(language=language))
    for kind in (LetterKind.RECEIPT, LetterKind.INTERIM_REPLY, LetterKind.COMPLAINT_RECEIPT):
        assert faults(letter_of(complaint, kind), complaint, RULEBOOK) == ()
    sister = Case(id="c", facts=sister_facts(language))
    guarded = letter_of(
        sister, LetterKind.REQUEST_FOR_INFORMATION, due=date(2026, 12, 7), conditions=("representative_authorised",)
    )
    assert faults(guarded, sister, RULEBOOK) == ()


def test_every_fault_has_a_sentence_without_placeholders() -> None:
    assert set(SENTENCES) >= WARNINGS
    assert all(sentence.endswith(".") and "{" not in sentence for sentence in SENTENCES.values())


def test_blocking_faults_come_first() -> None:
    case = refusal(facts="", assessment="Dette følger av § 7.")
    found = faults(letter_of(case), case, RULEBOOK)
    assert [fault.blocking for fault in found] == [True, False]
    assert [fault.code for fault in found] == ["reasons_missing", "section_without_law"]


def test_a_refusal_without_reasons_is_stopped() -> None:
    for case, key in ((refusal(grounds=()), "draft:grounds"), (refusal(facts=" "), "draft:facts")):
        assert where(letter_of(case), case, "reasons_missing") == [key]


@pytest.mark.parametrize("text", ["Innen {dato}.", "Ring [XX] i dag.", "Navn: XX"])
def test_something_left_to_fill_in_is_found(text: str) -> None:
    case = refusal(assessment=text)
    assert where(letter_of(case), case, "placeholder") != []


def test_a_request_without_a_deadline_is_not_filled_in() -> None:
    case = Case(id="c", facts=facts())
    letter = letter_of(case, LetterKind.REQUEST_FOR_INFORMATION, conditions=("period",))
    assert "due" in where(letter, case, "placeholder")


def test_a_request_that_asks_for_nothing_is_stopped() -> None:
    case = Case(id="c", facts=facts())
    letter = letter_of(case, LetterKind.REQUEST_FOR_INFORMATION, due=date(2026, 12, 7))
    assert "nothing_asked" in codes(letter, case)


@pytest.mark.parametrize("kind", [LetterKind.ADVANCE_NOTICE, LetterKind.FREE_LETTER])
def test_a_letter_that_lives_by_own_words_needs_them(kind: LetterKind) -> None:
    case = Case(id="c", facts=facts())
    letter = letter_of(case, kind, due=date(2026, 12, 7), title="Om fristen")
    assert "nothing_said" in codes(letter, case)
    said = letter_of(case, kind, due=date(2026, 12, 7), title="Om fristen", extra="Dette gjelder fristen.")
    assert codes(said, case) == []


def test_a_letter_that_does_not_fit_the_case_is_stopped() -> None:
    case = Case(id="c", facts=facts())
    for kind in (LetterKind.DISCONTINUED, LetterKind.COMPLAINT_RECEIPT):
        assert "kind_wrong" in codes(letter_of(case, kind), case)


def test_a_deadline_before_the_letter_came_is_stopped() -> None:
    case = Case(id="c", facts=facts())
    letter = letter_of(case, LetterKind.REQUEST_FOR_INFORMATION, due=date(2026, 11, 2), conditions=("period",))
    assert where(letter, case, "due_too_early") == ["2026-11-02"]


@pytest.mark.parametrize("key", ["template:complaint", "template:complaint_to", "list:rights_documents"])
def test_missing_complaint_instructions_stop_an_individual_decision(key: str) -> None:
    case = refusal()
    assert "complaint_missing" in codes(without(letter_of(case), key), case)


def test_superfluous_complaint_instructions_are_a_warning() -> None:
    case = refusal()
    letter = msgspec.structs.replace(letter_of(case), individual_decision=False)
    assert codes(letter, case) == ["complaint_superfluous"]


def _to(recipient: Recipient) -> Case:
    return Case(id="c", facts=facts(recipient=recipient))


@pytest.mark.parametrize(
    ("recipient", "code"),
    [
        (Recipient(name="Ola", address=Address(lines=())), "recipient_missing"),
        (Recipient(name="Ola", address=Address(lines=("Etsted" * 12, "0001 OSLO"))), "address_too_long"),
        (Recipient(name="Ola", address=Address(lines=(*tuple("abcdef"), "0001 OSLO"))), "address_too_long"),
        (Recipient(name="Ola", address=Address(lines=("Road 1", "X"), country="QQ")), "country_missing"),
        (Recipient(name="Ola", address=Address(lines=("Veien 1", "OSLO"))), "postal_code_missing"),
    ],
)
def test_an_address_that_no_postman_can_use_is_named(recipient: Recipient, code: str) -> None:
    case = _to(recipient)
    assert codes(letter_of(case, LetterKind.RECEIPT), case) == [code]


def test_a_character_without_a_glyph_is_named() -> None:
    case = refusal(facts="Søkeren heter შოთა.")
    assert "U+10E8" in where(letter_of(case), case, "glyph_missing")[0]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Dette følger av § 7.", Language.NB, True),
        ("Dette følger av NAV-loven § 7 og §§ 8–9.", Language.NB, False),
        ("Dette følgjer av forvaltningslova § 11.", Language.NN, False),
        ("This follows from section 7.", Language.EN, True),
        ("This follows from section 7 of the NAV Act.", Language.EN, False),
        ("This follows from Public Administration Act section 13 b.", Language.EN, False),
    ],
)
def test_a_section_needs_its_law(text: str, language: Language, found: bool) -> None:
    case = refusal(language, assessment=text)
    assert ("section_without_law" in codes(letter_of(case), case)) is found


def test_the_number_of_somebody_outside_the_case_stops_the_letter() -> None:
    case = refusal(facts="Gjelder 628789 49981.")
    assert where(letter_of(case), case, "national_id_foreign") == ["draft:facts"]


def test_a_number_that_is_not_needed_is_a_warning() -> None:
    case = refusal(facts="Gjelder 148348 49578.")
    assert codes(letter_of(case), case) == ["national_id_needless"]


def test_eleven_digits_that_are_no_persons_number_are_left_alone() -> None:
    case = refusal(facts="Kontonummer 12345678901.")
    assert codes(letter_of(case), case) == []


def test_a_name_slipped_into_a_letter_without_proof_of_authority_stops_it() -> None:
    case = Case(id="c", facts=sister_facts())
    letter = letter_of(
        case,
        LetterKind.REQUEST_FOR_INFORMATION,
        conditions=("representative_authorised",),
        due=date(2026, 12, 7),
        extra="Vi ser at Asbjørn arbeider på kysten.",
    )
    assert where(letter, case, "private_content") == ["extra: Asbjørn"]


def test_a_refusal_without_proof_of_authority_reminds_of_what_the_reasons_may_say() -> None:
    case = decision_case(sister_facts(), "refuse")
    assert codes(letter_of(case), case) == ["private_reasons"]


def test_her_own_name_may_stand_there() -> None:
    case = Case(id="c", facts=sister_facts())
    letter = letter_of(
        case,
        LetterKind.REQUEST_FOR_INFORMATION,
        conditions=("representative_authorised",),
        due=date(2026, 12, 7),
        extra="Vi viser til brevet fra Gunvor Tveitlien.",
    )
    assert "private_content" not in codes(letter, case)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Søkjaren har ikkje vist kva opplysningane skal nyttast til, og kvifor dei trengst.", Language.NB, True),
        ("Søkeren har ikke vist hva opplysningene skal brukes til, eller hvilke.", Language.NN, True),
        ("The applicant has not shown which information is needed for this purpose.", Language.NB, True),
        ("Søkeren har ikke vist hva opplysningene skal brukes til.", Language.NB, False),
    ],
)
def test_words_of_another_language_are_noticed(text: str, language: Language, found: bool) -> None:
    case = refusal(language, assessment=text)
    assert ("other_language" in codes(letter_of(case), case)) is found


def test_a_day_of_receipt_that_disagrees_with_the_registration_is_noticed() -> None:
    wrong = refusal(facts="Vi mottok søknaden 25. oktober 2026.")
    right = refusal(facts="Vi mottok søknaden 26. oktober 2026.")
    assert where(letter_of(wrong), wrong, "date_disagrees") == ["draft:facts"]
    assert codes(letter_of(right), right) == []


def test_a_very_long_sentence_is_noticed() -> None:
    case = refusal(assessment="Vi mener at " + "det er slik og " * 12 + "derfor.")
    assert codes(letter_of(case), case) == ["long_sentence"]


def test_undecided_rows_and_elements_stop_the_letter() -> None:
    case = refusal()
    open_row = msgspec.structs.replace(case, rows=(BasisRow(id="1", purpose="wage_claims"),))
    assert where(letter_of(open_row), open_row, "row_undecided") == ["row:1"]
    path, row = next(iter(case.matrix.items()))
    open_element = msgspec.structs.replace(
        case, matrix={**case.matrix, path: msgspec.structs.replace(row, verdict=None, reason="")}
    )
    assert where(letter_of(open_element), open_element, "element_undecided") == [f"element:{path}"]


def test_an_edit_whose_paragraph_is_gone_is_a_warning() -> None:
    case = refusal(paragraphs=(ParagraphText(key="row:9", text="Ord."),))
    assert where(letter_of(case), case, "edit_lost") == ["row:9"]


def test_a_heading_left_without_text_is_found() -> None:
    own = tuple(ParagraphText(key=f"draft:{name}", text=" ") for name in ("facts", "facts:2"))
    case = refusal(paragraphs=own)
    found = where(letter_of(case), case, "placeholder")
    assert found == ["Opplysningene i saken"]


def test_a_foreign_authority_needs_no_norwegian_postal_code() -> None:
    case = decision_case(facts(Door.FOREIGN_AUTHORITY), "grant")
    assert codes(letter_of(case), case) == []
