"""A practice office on its first morning: some letters registered and brought to different states, the rest in the tray.

Works through the ordinary workbenches of invented people, so that everything in practice was done by somebody and went
through the same rules as any other work.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta

import msgspec

from app.models.case import acts
from app.models.case.facts import Document
from app.models.case.issuing import LetterOptions
from app.models.values import CaseKind, LetterKind
from app.services import practice
from app.services.pages import Receipt
from app.services.pages_intake import Scan
from app.services.practice import Truth, Way
from app.services.workbench import LocalWorkbench

ANN, SIRI = "ann.berg", "siri.moen"
_ANSWER_DAYS = 14


class PracticeLetter(msgspec.Struct, frozen=True, kw_only=True):
    """A practice letter: the name and bytes of its scan, and the truth about it."""

    name: str
    data: bytes
    truth: Truth


class SeedFailed(Exception):
    """The shipped practice letters do not fit the shipped rules: the installation is damaged."""


def practice_letters(files: Mapping[str, bytes]) -> tuple[PracticeLetter, ...]:
    """The letters in a folder's files (name -> bytes): each scan with the JSON of the same name beside it."""
    return tuple(
        PracticeLetter(name=name, data=data, truth=msgspec.json.decode(files[f"{name[:-4]}.json"]))
        for name, data in sorted(files.items())
        if name.endswith(".pdf") and f"{name[:-4]}.json" in files
    )


def seed(benches: Mapping[str, LocalWorkbench], letters: Sequence[PracticeLetter]) -> tuple[str, ...]:
    """Fills an empty practice server through the workbenches of Ann Berg and Siri Moen, who must be online.

    Up to five letters become cases: one being worked on, one submitted, one on hold, a complaint, one nobody has taken. The
    others lie in the tray of every workbench. Returns the ids of the cases. Raises ``Problem`` or ``SeedFailed``.
    """
    ann, siri = benches[ANN], benches[SIRI]
    steps: tuple[tuple[Callable[[Truth], bool], LocalWorkbench, Callable[[LocalWorkbench, str, Truth], None]], ...] = (
        (_grants_all, siri, _submit),
        (_asks, siri, _ask),
        (_complains, ann, _begin),
        (_narrows, ann, _begin),
        (_narrows, siri, _leave),
    )
    left = list(letters)
    made: list[str] = []
    for fits, bench, bring in steps:
        letter = next((item for item in left if fits(item.truth)), None)
        if letter is None:
            continue
        left.remove(letter)
        case_id = _register(bench, letter)
        bring(bench, case_id, letter.truth)
        made.append(case_id)
    for bench in benches.values():
        for letter in left:
            bench.take_in_bytes(letter.name, letter.data)
        bench.sync_now()
    return tuple(made)


def _grants_all(truth: Truth) -> bool:
    return practice.way_of(truth) is Way.DECIDE and (truth.get("expected_outcome") or {}).get("outcome") == "grant"


def _narrows(truth: Truth) -> bool:
    return practice.way_of(truth) is Way.DECIDE and (truth.get("expected_outcome") or {}).get("outcome") == "partial"


def _asks(truth: Truth) -> bool:
    return practice.way_of(truth) is Way.ASK


def _complains(truth: Truth) -> bool:
    return practice.way_of(truth) is Way.COMPLAINT


def document_of(scan: Scan) -> Document:
    """The scan as the document of a case."""
    return Document(sha256=scan.sha256, name=scan.name, kind=scan.kind, pages=scan.pages, shown=scan.shown)


def _done(receipt: Receipt) -> Receipt:
    if receipt.refusal:
        raise SeedFailed(receipt.refusal.sentence)
    return receipt


def _register(bench: LocalWorkbench, letter: PracticeLetter) -> str:
    answer = bench.take_in_bytes(letter.name, letter.data)
    if answer.scan is None:
        raise SeedFailed(answer.sentence)
    facts = practice.facts_from_truth(letter.truth, document_of(answer.scan))
    on = max(facts.received, bench.today - timedelta(days=1))
    return _done(bench.submit("", acts.LetterRegistered(facts=facts, registered_on=on))).case_id


def _leave(bench: LocalWorkbench, case_id: str, truth: Truth) -> None:
    """Nobody has taken the case yet."""
    del bench, case_id, truth


def _begin(bench: LocalWorkbench, case_id: str, truth: Truth) -> None:
    """Taken, impartiality declared, and the checklist begun where the case ends in a decision."""
    actor = bench.actor
    _done(bench.submit(case_id, acts.CaseAssigned(to=actor.id, to_name=actor.name)))
    _done(bench.submit(case_id, acts.ImpartialityDeclared(impartial=True)))
    case = bench.case(case_id)
    if case is not None and case.facts.kind is not CaseKind.COMPLAINT:
        findings = practice.findings_from_truth(truth, case.facts.documents[0], bench.rulebook)
        _done(bench.submit(case_id, acts.ChecklistFilled(findings=findings[:3])))


def _submit(bench: LocalWorkbench, case_id: str, truth: Truth) -> None:
    """Everything reviewed and the decision submitted for approval."""
    _begin(bench, case_id, truth)
    case = bench.case(case_id)
    if case is None:
        raise SeedFailed("the case is gone")
    findings = practice.findings_from_truth(truth, case.facts.documents[0], bench.rulebook)
    for act in (
        acts.ChecklistFilled(findings=findings),
        acts.BasisRowsSet(rows=practice.basis_rows_from_truth(truth, bench.rulebook)),
        acts.MatrixFilled(rows=practice.matrix_from_truth(truth, bench.rulebook)),
        acts.DecisionDrafted(draft=practice.draft_from_truth(truth, bench.rulebook)),
    ):
        _done(bench.submit(case_id, act))
    bench.sync_now()
    _done(bench.propose(case_id, ""))


def _ask(bench: LocalWorkbench, case_id: str, truth: Truth) -> None:
    """What is missing has been asked for, which puts the case on hold."""
    _begin(bench, case_id, truth)
    conditions = tuple(condition.id for condition in practice.lacking(truth, bench.rulebook))
    options = LetterOptions(
        kind=LetterKind.REQUEST_FOR_INFORMATION,
        conditions=conditions,
        due=bench.today + timedelta(days=_ANSWER_DAYS),
    )
    _done(bench.send_letter(case_id, options))
