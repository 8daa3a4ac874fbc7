"""Decisions that carry themselves as data: PDF/A-3a, the documented schema, and nothing that the letter does not say."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import msgspec
import pikepdf
import pytest

from app.models.case.state import Case
from app.models.case.weighing import BasisRow, DecisionDraft, MatrixRow
from app.models.texts import Language
from app.models.values import LetterKind, Outcome
from app.services.letters.decision_data import SCHEMA, DecisionData, decision_data
from app.services.letters.hallmark import SealProblem, hallmark_from
from app.services.letters.render import final_pdf
from app.services.letters.seal import file_signer, sealed
from app.services.letters.seal_check import SealState, check_seal, trusted_roots
from app.services.letters.sealing import Trust
from tests.builders import RULEBOOK
from tests.services.letters.every_letter import OUTCOMES
from tests.services.letters.judging import Answers, broken, judged
from tests.services.letters.reading import lines
from tests.services.letters.sample_cases import FIELDS, decision_case, facts_in, letter_of, sister_facts
from tests.services.letters.samples_after import reversal_case
from tests.services.seal_kit import PASSPHRASE, key_file, roots_file

ROOT = Path(__file__).parents[3]


def cases() -> dict[str, Case]:
    """A decision of every outcome in every language, as it is first made and when it is changed."""
    found = {}
    for language in Language:
        for outcome in OUTCOMES:
            found[f"{language}-{outcome}"] = decision_case(facts_in(language), outcome)
            found[f"{language}-reversal-{outcome}"] = reversal_case(language, outcome)
    return found


CASES = cases()


def data_of(case: Case) -> bytes:
    data = decision_data(case, letter_of(case), FIELDS, RULEBOOK)
    assert data is not None
    return data


def carrying(case: Case) -> bytes:
    return final_pdf(letter_of(case), FIELDS, data_of(case)).pdf


def read(data: bytes) -> DecisionData:
    return msgspec.json.decode(data, type=DecisionData)


def embedded(pdf: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return document.attachments["vedtak.json"].get_file().read_bytes()


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Answers:
    folder = tmp_path_factory.mktemp("carrying")
    files = {name: carrying(case) for name, case in CASES.items()}
    some = files["nb-partial"]
    files["sealed"] = sealed(some, file_signer(key_file(folder), PASSPHRASE))
    with pikepdf.open(io.BytesIO(some)) as pdf:
        del pdf.Root.AF[0].AFRelationship
        changed = io.BytesIO()
        pdf.save(changed)
    files["mutant-no_relation"] = changed.getvalue()
    files["mutant-wrong_part"] = some.replace(b"<pdfaid:part>3", b"<pdfaid:part>2")
    return judged(folder, files, "3a", "ua1")


def test_every_outcome_in_every_language_keeps_both_standards(answers: Answers) -> None:
    sound = {name: answer for name, answer in answers.items() if not name.startswith("mutant-")}
    assert len(sound) == 3 * 4 * 2 + 1
    assert broken(sound) == {}


def test_what_is_broken_is_seen(answers: Answers) -> None:
    assert answers["mutant-no_relation"]["3a"] and answers["mutant-wrong_part"]["3a"]


def test_the_data_say_what_was_decided() -> None:
    found = read(data_of(CASES["nb-partial"]))
    assert found.schema == SCHEMA and found.outcome is Outcome.PARTIAL and found.case_number == FIELDS.case_number
    assert [row.granted for row in found.rows] == [True] and found.grounds == ("gdpr_5_1_c", "nav_act_7")
    assert {element.path: element.verdict for element in found.elements} == {
        path: row.verdict for path, row in CASES["nb-partial"].matrix.items()
    }
    assert found.period is not None and found.period.first == date(2004, 1, 1)
    assert found.rulebook == RULEBOOK.version and len(found.content) == 64


def test_no_numbers_of_people_no_names_and_no_words_of_anybody() -> None:
    case = CASES["nb-refuse"]
    about = msgspec.structs.replace(case.facts, sender_reference="HEMMELIG")
    row = BasisRow(id="row-1", legal_basis_text="HEMMELIG", purpose="HEMMELIG", granted=False, reason="HEMMELIG")
    matrix = {path: MatrixRow(path=path, verdict=row.verdict, reason="HEMMELIG") for path, row in case.matrix.items()}
    draft = DecisionDraft(grounds=("HEMMELIG § 1", "nav_act_7"), facts="HEMMELIG", assessment="HEMMELIG")
    secret = msgspec.structs.replace(case, facts=about, rows=(row,), matrix=matrix, draft=draft)
    said = data_of(secret).decode()
    assert "HEMMELIG" not in said
    names = [about.party.name, *(subject.name for subject in about.subjects)]
    numbers = [subject.national_id for subject in about.subjects if subject.national_id]
    assert all(names) and numbers and not any(one in said for one in (*names, *numbers))
    assert about.recipient.name not in said and FIELDS.drafter not in said
    found = read(said.encode())
    assert found.grounds == ("other", "nav_act_7") and found.rows[0].purpose == found.rows[0].legal_basis == "other"


def test_a_guarded_letter_and_a_dismissal_carry_no_more_than_they_say() -> None:
    guarded = msgspec.structs.replace(CASES["nb-refuse"], facts=sister_facts())
    assert letter_of(guarded).guarded
    for case in (guarded, CASES["nb-dismiss"]):
        found = read(data_of(case))
        assert (found.rows, found.elements, found.period) == ((), (), None)
    assert read(data_of(CASES["nb-dismiss"])).dismissal == "not_authorised"


def test_other_letters_carry_nothing() -> None:
    case = CASES["nb-grant"]
    assert decision_data(case, letter_of(case, LetterKind.RECEIPT), FIELDS, RULEBOOK) is None


def test_the_schema_is_the_documented_one() -> None:
    documented = msgspec.json.decode((ROOT / "docs" / "vedtak-1.schema.json").read_bytes())
    assert documented.pop("$schema") == "https://json-schema.org/draft/2020-12/schema"
    assert documented == msgspec.json.decode(msgspec.json.encode(msgspec.json.schema(DecisionData)))


def test_the_letter_is_the_same_and_the_file_inside_is_described() -> None:
    case = CASES["nn-partial"]
    plain, pdf = final_pdf(letter_of(case), FIELDS).pdf, carrying(case)
    assert lines(pdf) == lines(plain) and pdf == carrying(case) != plain
    assert embedded(pdf) == data_of(case)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert document.check_pdf_syntax() == []
        file = document.Root.AF[0]
        assert (str(file.AFRelationship), str(file.UF), str(file.Desc)) == ("/Data", "vedtak.json", "Vedtaket som data")
        assert str(file.EF.F.Subtype) == "/application/json" and int(file.EF.F.Params.Size) == len(data_of(case))
        assert str(file.EF.F.Params.ModDate) == "D:20261123000000Z"
        assert b"<pdfaid:part>3</pdfaid:part>" in document.Root.Metadata.read_bytes()


def test_a_seal_holds_over_letter_and_data(tmp_path: Path) -> None:
    pdf = carrying(CASES["nb-grant"])
    made = sealed(pdf, file_signer(key_file(tmp_path), PASSPHRASE))
    assert embedded(made) == data_of(CASES["nb-grant"])
    roots = trusted_roots(Trust(roots=roots_file(tmp_path)))
    assert check_seal(made, roots).state is SealState.WHOLE
    place = made.index(b"vedtak.json")
    assert check_seal(made[:place] + b"V" + made[place + 1 :], roots).state is SealState.BROKEN


@pytest.mark.parametrize(("said", "on"), [("", False), ("0", False), ("1", True), (" 1 ", True)])
def test_the_operator_turns_it_on(said: str, on: bool) -> None:
    found = hallmark_from({"ARBEIDSBENKEN_DECISION_DATA": said})
    assert found.data is on and found.seal is None


def test_what_is_neither_on_nor_off_stops_letters() -> None:
    found = hallmark_from({"ARBEIDSBENKEN_DECISION_DATA": "ja"})
    assert not found.data and found.seal is not None
    with pytest.raises(SealProblem, match="1 or 0"):
        found.seal(b"%PDF-1.7")
