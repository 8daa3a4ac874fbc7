"""The whole job on one letter, as two people do it: one registers, reviews and decides, the other approves.

Knows what the truth beside the letter wants; does it only through the hands. Nothing is decided here that the rules do not.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec

from app.models.case.deadlines import deadlines_of, explain_deadline
from app.models.case.weighing import FindingResult
from app.models.texts import Language
from app.models.values import CaseState, LetterKind, PageRef
from app.services import practice
from app.services.practice import Way
from app.views.rehearsal.hands import Stuck
from app.views.rehearsal.seat import Seat

ANSWER_DAYS = 14


class LetterDone(msgspec.Struct, frozen=True):
    """A final letter of the rehearsal; ``path`` is relative to the folder of the rehearsal."""

    kind: str
    path: str
    sha256: str


class DeadlineDone(msgspec.Struct, frozen=True):
    """A deadline of a rehearsed case."""

    name: str
    date: str
    why: str


class CaseDone(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one letter: a line of ``summary.json``. ``fault`` says in words what went wrong, if anything did."""

    file: str
    case_number: str = ""
    door: str = ""
    language: str = ""
    received: str = ""
    deadlines: tuple[DeadlineDone, ...] = ()
    outcome: str | None = None
    state: str = ""
    letters: tuple[LetterDone, ...] = ()
    acts: int = 0
    verified: bool = False
    refused: int = 0
    fault: str = ""


class Job:
    """One letter from the scan to the envelope. ``pictures`` is where the screens of each page go."""

    def __init__(self, worker: Seat, approver: Seat, out: Path, pictures: Path) -> None:
        self._worker = worker
        self._approver = approver
        self._out = out
        self._pictures = pictures

    def do(self, scan: Path, truth: Mapping[str, Any]) -> CaseDone:
        """Does everything. Raises ``Stuck`` where a control stays closed or nothing comes."""
        case_id = self._register(scan, dict(truth))
        way = practice.way_of(dict(truth))
        if way is Way.DECIDE:
            self._decide(case_id, dict(truth))
            kind = LetterKind.DECISION
        elif way is Way.ASK:
            self._ask(case_id, dict(truth))
            kind = LetterKind.REQUEST_FOR_INFORMATION
        else:
            self._worker.decide(case_id).send_letter(LetterKind.COMPLAINT_RECEIPT)
            self._shot("decide")
            kind = LetterKind.COMPLAINT_RECEIPT
        self._send(case_id, kind)
        return self._result(scan, case_id, dict(truth))

    def _shot(self, name: str, seat: Seat | None = None) -> None:
        """The first picture of each page is kept; later letters look alike."""
        target = self._pictures / f"{name}.png"
        if not target.exists():
            (seat or self._worker).picture(target)

    # --- the steps

    def _register(self, scan: Path, truth: dict[str, Any]) -> str:
        hands = self._worker.register()
        hands.take_in([scan])
        hands.choose_scan(scan.name)
        self._shot("register")
        case_id = hands.register(scan.name, truth)
        self._worker.sync()
        if not self._worker.case_now(case_id).confirmed:
            raise Stuck("the server did not take the registration")
        case = self._worker.case(case_id)
        self._shot("case")
        case.take()
        case.declare_impartial()
        return case_id

    def _review(self, case_id: str, truth: dict[str, Any], everything: bool) -> None:
        page = self._worker.case_page(case_id)
        document = page.case.facts.documents[0]
        case = self._worker.case(case_id)
        findings = practice.findings_from_truth(truth, document, page.rulebook)
        results = {item.condition: item.result or FindingResult.NOT_RELEVANT for item in findings}
        evidence = next(
            (item.evidence for item in findings if item.evidence), PageRef(document=document.sha256, page=1)
        )
        if everything:
            case.set_basis_rows(practice.basis_rows_from_truth(truth, page.rulebook))
            self._shot("review-basis")
        case.fill_checklist(results, evidence)
        self._shot("review-checklist")
        matrix = practice.matrix_from_truth(truth, page.rulebook)
        if everything and matrix:
            case.fill_matrix(matrix)
            self._shot("review-elements")

    def _ask(self, case_id: str, truth: dict[str, Any]) -> None:
        self._review(case_id, truth, everything=False)
        page = self._worker.case_page(case_id)
        conditions = tuple(condition.id for condition in practice.lacking(truth, page.rulebook))
        due = page.today + timedelta(days=ANSWER_DAYS)
        self._worker.decide(case_id).send_letter(LetterKind.REQUEST_FOR_INFORMATION, conditions, due)
        self._shot("request")

    def _decide(self, case_id: str, truth: dict[str, Any]) -> None:
        self._review(case_id, truth, everything=True)
        page = self._worker.case_page(case_id)
        decide = self._worker.decide(case_id)
        draft = practice.draft_from_truth(truth, page.rulebook)
        if draft != page.case.draft:
            decide.write_reasons(draft, page.rulebook)
        decide.wait_for_letter()
        self._shot("decide")
        decide.submit()
        self._worker.sync()
        self._approve(case_id)
        self._worker.wait_state(case_id, CaseState.APPROVED)
        self._worker.decide(case_id).make_final()

    def _approve(self, case_id: str) -> None:
        self._approver.sync()
        hands = self._approver.approvals()
        hands.open(case_id)
        hands.declare_impartial()
        hands.read()
        self._shot("approvals", self._approver)
        hands.approve()
        self._approver.sync()

    def _send(self, case_id: str, kind: LetterKind) -> None:
        case = self._worker.case_now(case_id)
        letter = next(sent.letter for sent in reversed(case.letters) if sent.letter.kind is kind)
        hands = self._worker.letters()
        hands.choose(letter.id)
        hands.save(self._out / self._name(case.number, kind))
        self._shot("letters")
        hands.put_in_envelope()
        self._worker.sync()

    @staticmethod
    def _name(number: str, kind: LetterKind) -> str:
        return f"letters/{number}-{kind.value}.pdf".replace("//", "/")

    # --- what came of it

    def _result(self, scan: Path, case_id: str, truth: dict[str, Any]) -> CaseDone:
        page = self._worker.case_page(case_id)
        case, language = page.case, Language(page.case.facts.language)
        proof = self._worker.ask(lambda workbench: workbench.verify_case(case_id))
        expected = truth.get("expected_outcome") or {}
        fault = "" if proof.whole else proof.fault
        if case.outcome is not None and case.outcome.value not in (expected.get("acceptable") or [case.outcome.value]):
            fault = f"the outcome {case.outcome.value} is not among {expected.get('acceptable')}"
        return CaseDone(
            file=scan.name,
            case_number=case.number,
            door=case.facts.door.value,
            language=language.value,
            received=case.facts.received.isoformat(),
            deadlines=tuple(
                DeadlineDone(item.name, item.deadline.date.isoformat(), explain_deadline(item, page.rulebook, language))
                for item in deadlines_of(case, page.rulebook)
                if item.presumed is None  # what is only presumed is no fact about the case
            ),
            outcome=case.outcome.value if case.outcome else None,
            state=case.state.value,
            letters=tuple(
                LetterDone(sent.letter.kind.value, self._name(case.number, sent.letter.kind), sent.letter.document)
                for sent in case.letters
            ),
            acts=case.acts,
            verified=proof.whole and case.acts == proof.acts,
            refused=len(page.refused),
            fault=fault,
        )
