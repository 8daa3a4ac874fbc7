"""Practice: every sample letter becomes a case that ends as its truth says, and a practice office can be filled."""

from __future__ import annotations

from pathlib import Path

import pytest

import resources
from app.models.case import acts, weighing
from app.models.case.deciding import outcome_in, ready_to_propose
from app.models.case.facts import Document
from app.models.values import CaseState, Door, LetterKind
from app.models.worklist import WorklistFilter, WorklistQuery
from app.services import practice
from app.services.letters.address import address_lines
from app.services.letters.first_page import address_fault
from app.services.letters.typefaces import typefaces
from app.services.practice import Way
from app.services.practice_start import practice_letters, seed
from tests.builders import ANN, PER, RULEBOOK, SIRI, TODAY, History
from tests.scenarios.benches import bench, case_of
from tests.server.running import practice_settings, server_in_process

LETTERS = practice_letters(resources.read_folder("practice/letters"))


def document(letter: object) -> Document:
    return Document(sha256="a" * 64, name="brev.pdf", kind="pdf", pages=3)


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: str(letter.name))
def test_every_sample_letter_can_be_registered_and_reviewed(letter) -> None:  # type: ignore[no-untyped-def]
    scan = document(letter)
    truth = letter.truth
    history = History()

    history.do(acts.LetterRegistered(facts=practice.facts_from_truth(truth, scan), registered_on=TODAY))
    history.do(acts.ImpartialityDeclared(impartial=True))
    if practice.way_of(truth) is Way.COMPLAINT:
        return
    history.do(acts.ChecklistFilled(findings=practice.findings_from_truth(truth, scan, RULEBOOK)))
    history.do(acts.BasisRowsSet(rows=practice.basis_rows_from_truth(truth, RULEBOOK)))
    rows = practice.matrix_from_truth(truth, RULEBOOK)
    if rows:
        history.do(acts.MatrixFilled(rows=rows))
    history.do(acts.DecisionDrafted(draft=practice.draft_from_truth(truth, RULEBOOK)))

    assert ready_to_propose(history.case, RULEBOOK) is None
    if practice.way_of(truth) is Way.DECIDE:
        assert outcome_in(history.case).value in truth["expected_outcome"]["acceptable"]
    granted = {row.path for row in rows if row.verdict is weighing.Verdict.GRANTED}
    assert granted == set(truth["expected_outcome"]["data_elements_granted"])


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: str(letter.name))
def test_the_recipient_fits_in_the_window_of_the_envelope(letter) -> None:  # type: ignore[no-untyped-def]
    recipient = practice.facts_from_truth(letter.truth, document(letter)).recipient

    assert address_fault(address_lines(recipient, RULEBOOK), typefaces()) is None
    assert recipient.address.lines[-1] == letter.truth["reply_recipient"]["address_lines"][-1]


def test_doors_follow_the_category() -> None:
    doors = {letter.truth["category"]: practice.door_of(letter.truth) for letter in LETTERS}

    assert doors["privatperson_doedsbo"] is Door.PRIVATE_PERSON
    assert doors["bostyrer_konkursbo"] is Door.ESTATE_ADMINISTRATOR
    assert doors["utenlandsk_myndighet_eos"] is Door.FOREIGN_AUTHORITY
    assert doors["klage"] is doors["forskning_privat"] is Door.OTHER


def test_missing_codes_become_conditions_that_are_not_met() -> None:
    truth = next(letter.truth for letter in LETTERS if letter.name == "skan-20261109-0077.pdf")

    findings = practice.findings_from_truth(truth, document(None), RULEBOOK)

    unmet = {finding.condition for finding in findings if finding.result is weighing.FindingResult.NOT_MET}
    assert unmet == {"court_order", "period"}
    assert {finding.evidence.page for finding in findings if finding.evidence} == {1}


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: str(letter.name))
def test_a_truth_whose_fields_are_null_still_gives_facts(letter) -> None:  # type: ignore[no-untyped-def]
    kept = ("file", "received_date", "category", "case_type")
    for name in letter.truth:
        if name not in kept:
            facts = practice.facts_from_truth({**letter.truth, name: None}, document(letter))
            assert facts.received.isoformat() == letter.truth["received_date"]
            emptied = {**letter.truth, name: None}
            practice.matrix_from_truth(emptied, RULEBOOK)
            practice.basis_rows_from_truth(emptied, RULEBOOK)
            practice.draft_from_truth(emptied, RULEBOOK)


def test_a_practice_office_is_filled_with_cases_in_different_states(tmp_path: Path) -> None:
    settings = practice_settings(tmp_path, today=TODAY)
    with (
        server_in_process(tmp_path, settings) as client,
        bench(tmp_path / "w", ANN, client(ANN.id)) as ann,
        bench(tmp_path / "w", SIRI, client(SIRI.id)) as siri,
        bench(tmp_path / "w", PER, client(PER.id)) as per,
    ):
        made = seed({ANN.id: ann, SIRI.id: siri, PER.id: per}, LETTERS)

        per.sync_now()
        states = [case_of(per, case_id).state for case_id in made]
        assert states == [
            CaseState.SUBMITTED,
            CaseState.ON_HOLD,
            CaseState.IN_PROGRESS,
            CaseState.IN_PROGRESS,
            CaseState.REGISTERED,
        ]
        assert [line.refusal is None for line in per.approvals()] == [False]
        assert len(per.register_page().scans) == len(LETTERS) - len(made)
        assert [line.kind for line in per.letters()] == [LetterKind.REQUEST_FOR_INFORMATION]
        assert len(per.worklist_ids(WorklistQuery(filter=WorklistFilter.OPEN, person=PER.id, today=TODAY))) == 5
