"""Letters about complaints, reversals, returned post and passing on: whole ones have no fault, halves say what is missing."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from app.models.case.afterwards import ComplaintAssessment
from app.models.case.outgoing import AccessAnswer
from app.models.case.state import Case
from app.models.parties import Recipient
from app.models.texts import Language
from app.models.values import CaseKind, LetterKind
from app.services.letters.letter import Letter
from app.services.letters.lint import faults
from tests.builders import RULEBOOK
from tests.door_facts import facts
from tests.services.letters.sample_cases import decision_case, facts_in, letter_of, sister_facts
from tests.services.letters.samples_after import APPEALS, BODY, after_samples, complaint_case, reversal_case

DUE = date(2026, 12, 7)
NAMES = sorted(after_samples(Language.NB))


def codes(letter: Letter, case: Case) -> list[str]:
    return [fault.code for fault in faults(letter, case, RULEBOOK)]


@pytest.mark.parametrize("language", Language)
def test_no_whole_letter_has_anything_unfilled_and_each_knows_its_reader(language: Language) -> None:
    for name, letter in after_samples(language).items():
        assert letter.unfilled == (), name
        assert letter.recipient, name


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("outcome", ["grant", "partial", "refuse", "dismiss"])
def test_a_changed_decision_is_reasoned_whatever_it_gives(language: Language, outcome: str) -> None:
    case = reversal_case(language, outcome)
    assert codes(letter_of(case), case) == []
    bare = msgspec.structs.replace(case, draft=msgspec.structs.replace(case.draft, assessment=""))
    assert "reasons_missing" in codes(letter_of(bare), bare)
    assert (
        codes(letter_of(decision_case(facts_in(language), "grant")), decision_case(facts_in(language), "grant")) == []
    )


@pytest.mark.parametrize("language", Language)
def test_a_statement_needs_its_words_and_an_address(language: Language) -> None:
    case, kind = complaint_case(language), LetterKind.APPEALS_STATEMENT
    assert codes(letter_of(case, kind, due=DUE, recipient=APPEALS), case) == []
    assert codes(letter_of(case, kind, due=DUE, recipient=APPEALS, copy=True), case) == []
    assert codes(letter_of(case, kind, due=DUE), case) == ["appeals_address_missing"]
    empty = msgspec.structs.replace(case, complaint=ComplaintAssessment())
    assert codes(letter_of(empty, kind, due=DUE, recipient=APPEALS), empty).count("statement_unwritten") == 2


def test_what_is_passed_on_needs_a_body_with_an_address() -> None:
    case = Case(id="c", facts=facts())
    for kind in (LetterKind.TRANSFER, LetterKind.FORWARDED_PAPERS):
        assert codes(letter_of(case, kind, recipient=BODY), case) == []
        assert codes(letter_of(case, kind), case) != []
    nowhere = letter_of(case, LetterKind.FORWARDED_PAPERS, recipient=Recipient(name="Skatteetaten"))
    assert "addressee_missing" in codes(nowhere, case)


def test_documents_that_are_not_shown_have_their_provision() -> None:
    case, kind = Case(id="c", facts=facts(kind=CaseKind.DOCUMENT_ACCESS)), LetterKind.DOCUMENT_ACCESS_REPLY
    assert codes(letter_of(case, kind), case) == ["access_missing"]
    assert codes(letter_of(case, kind, access=AccessAnswer.ALL), case) == []
    assert codes(letter_of(case, kind, access=AccessAnswer.NONE), case) == ["provision_missing"]
    assert codes(letter_of(case, kind, access=AccessAnswer.NONE, provisions=("fvl_18a",)), case) == []


def test_a_title_of_ones_own_obeys_what_paragraphs_obey() -> None:
    """The sister has shown no authority: neither the text nor the title may name her brother."""
    case = Case(id="c", facts=sister_facts())
    letter = letter_of(case, LetterKind.FREE_LETTER, title="Om Asbjørn 488959 48317", extra="Vi viser til brevet.")
    found = codes(letter, case)
    assert "private_content" in found and "national_id_foreign" in found


def test_another_body_is_told_whom_it_is_about_and_the_one_without_authority_is_not() -> None:
    case = Case(id="c", facts=sister_facts())
    papers = letter_of(case, LetterKind.FORWARDED_PAPERS, recipient=BODY)
    assert not papers.guarded and papers.lines[-1].text == "Asbjørn Tveitlien"
    notice = letter_of(case, LetterKind.TRANSFER, recipient=BODY)
    assert notice.guarded and codes(notice, case) == []


def test_the_copy_says_the_same_as_the_statement() -> None:
    case, kind = complaint_case(Language.NB), LetterKind.APPEALS_STATEMENT
    statement = letter_of(case, kind, due=DUE, recipient=APPEALS)
    copy = letter_of(case, kind, due=DUE, recipient=APPEALS, copy=True)
    said = {block.key: block for block in copy.blocks}
    ours = [block for block in statement.blocks if not block.key.endswith(("statement_close", "statement_close_title"))]
    assert all(said[block.key] == block for block in ours)
    assert statement.recipient[0] == "Nav klageinstans" and copy.recipient[0] == case.facts.recipient.name
    assert statement.copies == copy.copies == f"Kopi: {case.facts.recipient.name}"


@pytest.mark.parametrize("language", Language)
def test_a_statement_says_that_the_complaint_can_be_tried_only_when_somebody_has_found_so(language: Language) -> None:
    kind, key = LetterKind.APPEALS_STATEMENT, "template:statement_formal"
    whole = complaint_case(language)
    assert key in [block.key for block in letter_of(whole, kind, due=DUE, recipient=APPEALS).blocks]
    for half in (
        ComplaintAssessment(),
        msgspec.structs.replace(whole.complaint, signed=None),
        msgspec.structs.replace(whole.complaint, entitled=False),
    ):
        case = msgspec.structs.replace(whole, complaint=half)
        assert key not in [block.key for block in letter_of(case, kind, due=DUE, recipient=APPEALS).blocks]
