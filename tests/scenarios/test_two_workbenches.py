"""Two people at one office over real HTTP: offline on the same case, then online; and a decision from letter to envelope."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest

import resources
from app.models.case import acts
from app.models.case.issuing import LetterOptions
from app.models.reasons import Reason
from app.models.values import CaseState, LetterKind
from app.services import practice
from app.services.api import ServerApi
from app.services.pages_sync import SyncState
from app.services.practice_start import PracticeLetter, document_of, practice_letters
from app.services.problems import ServerProblem
from app.services.workbench import LocalWorkbench
from tests.builders import ANN, PER, SIRI, TODAY, basis_rows, checklist, matrix
from tests.scenarios.benches import bench, case_of, done, registered, taken
from tests.server.running import running_server

Office = dict[str, LocalWorkbench]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    address, stop = running_server(tmp_path, today=TODAY)
    with ExitStack() as closing:
        closing.callback(stop)
        found: Office = {}
        for person in (ANN, PER, SIRI):
            api = ServerApi(address)
            api.sign_in_practice(person.id)
            found[person.id] = closing.enter_context(bench(tmp_path / "benches", person, api))
        yield found


def everybody_syncs(office: Office) -> None:
    for found in (*office.values(), *office.values()):
        found.sync_now()


def letter(name: str) -> PracticeLetter:
    letters = practice_letters(resources.read_folder("practice/letters"))
    return next(item for item in letters if item.name == name)


def decided(found: LocalWorkbench, of: PracticeLetter) -> str:
    """The letter taken in, registered, reviewed and ready to be proposed; the id of its case."""
    scan = found.take_in_bytes(of.name, of.data).scan
    assert scan is not None
    facts = practice.facts_from_truth(of.truth, document_of(scan))
    case_id = done(found.submit("", acts.LetterRegistered(facts=facts, registered_on=TODAY))).case_id
    taken(found, case_id)
    rules, document = found.rulebook, facts.documents[0]
    for act in (
        acts.ChecklistFilled(findings=practice.findings_from_truth(of.truth, document, rules)),
        acts.BasisRowsSet(rows=practice.basis_rows_from_truth(of.truth, rules)),
        acts.MatrixFilled(rows=practice.matrix_from_truth(of.truth, rules)),
        acts.DecisionDrafted(draft=practice.draft_from_truth(of.truth, rules)),
    ):
        done(found.submit(case_id, act))
    return case_id


def test_two_people_offline_on_the_same_case_lose_nothing(office: Office) -> None:
    ann, siri = office[ANN.id], office[SIRI.id]
    case_id = registered(ann)
    everybody_syncs(office)
    done(ann.submit(case_id, basis_rows()))
    done(ann.submit(case_id, acts.NoteAdded(text="Ann på toget.")))
    done(siri.submit(case_id, matrix()))
    done(siri.submit(case_id, acts.NoteAdded(text="Siri på hytta.")))

    ann.sync_now()
    line = siri.sync_now()

    assert (line.state, line.refused) == (SyncState.ATTENTION, 1)
    refused, held = siri.sync_page().refused
    assert refused.refusal is not None and refused.refusal.reason is Reason.STALE
    assert refused.refusal.values["name"] == "Ann Berg" and held.held
    done(siri.answer_refusal(refused.act_id, again=True))
    everybody_syncs(office)
    for found in (ann, siri):
        case = case_of(found, case_id)
        assert case.rows and case.matrix and len(case.notes) == 2
        assert found.sync_line().state is SyncState.SYNCED


def test_an_approval_given_offline_never_lands_on_a_changed_decision(office: Office) -> None:
    ann, per = office[ANN.id], office[PER.id]
    case_id = decided(ann, letter("skan-20261103-0412.pdf"))
    done(ann.propose(case_id, ""))
    everybody_syncs(office)
    done(per.submit(case_id, acts.ImpartialityDeclared(impartial=True)))
    proposal = case_of(per, case_id).proposal
    assert proposal is not None
    done(per.submit(case_id, acts.DecisionApproved(read=proposal.fingerprint)))
    done(ann.submit(case_id, acts.ProposalWithdrawn()))
    ann.sync_now()

    line = per.sync_now()

    assert line.refused == 1
    everybody_syncs(office)
    assert case_of(ann, case_id).state is CaseState.IN_PROGRESS


def test_nobody_approves_their_own_proposal(office: Office) -> None:
    ann = office[ANN.id]
    case_id = decided(ann, letter("skan-20261103-0412.pdf"))
    done(ann.propose(case_id, ""))
    everybody_syncs(office)
    proposal = case_of(ann, case_id).proposal
    assert proposal is not None

    refusal = ann.submit(case_id, acts.DecisionApproved(read=proposal.fingerprint)).refusal

    assert refusal is not None and refusal.reason is Reason.OWN_DRAFT
    assert [line.refusal and line.refusal.reason for line in ann.approvals()] == [Reason.OWN_DRAFT]


def test_a_decision_goes_from_letter_to_envelope(office: Office, tmp_path: Path) -> None:
    siri, per, ann = office[SIRI.id], office[PER.id], office[ANN.id]
    case_id = decided(siri, letter("skan-20261103-0412.pdf"))
    draft = siri.preview(case_id, LetterOptions(kind=LetterKind.DECISION))
    done(siri.propose(case_id, "Klar"))
    everybody_syncs(office)
    assert per.draft_document(case_id).startswith(b"%PDF") and draft.pdf == per.draft_document(case_id)
    proposal = case_of(per, case_id).proposal
    assert proposal is not None and proposal.content == draft.content
    done(per.submit(case_id, acts.ImpartialityDeclared(impartial=True)))
    done(per.submit(case_id, acts.DecisionApproved(read=proposal.fingerprint)))
    early = ann.send_letter(case_id, LetterOptions(kind=LetterKind.DECISION))
    assert early.refusal is not None and early.refusal.reason is Reason.NOT_APPROVED
    per.sync_now()

    receipt = done(ann.send_letter(case_id, LetterOptions(kind=LetterKind.DECISION)))

    assert receipt.confirmed
    again = ann.send_letter(case_id, LetterOptions(kind=LetterKind.DECISION))
    assert again.done and len(case_of(ann, case_id).letters) == 1
    everybody_syncs(office)
    sent = siri.letters("granitthagen")[0]
    assert (sent.kind, sent.issued) == (LetterKind.DECISION, TODAY)
    file = siri.letter_file(case_id, sent.letter_id)
    assert file == ann.letter_file(case_id, sent.letter_id)
    saved = siri.save_letter(case_id, sent.letter_id, tmp_path)
    assert saved.read_bytes() == file and saved.name == f"{sent.case_number}-decision.pdf"
    done(siri.dispatched(case_id, sent.letter_id, "local_print"))
    everybody_syncs(office)
    assert case_of(ann, case_id).state is CaseState.DISPATCHED
    assert ann.verify_case(case_id).whole


def test_a_request_for_information_puts_the_case_on_hold_in_the_same_act(office: Office) -> None:
    siri = office[SIRI.id]
    case_id = decided(siri, letter("skan-20261109-0077.pdf"))
    options = LetterOptions(
        kind=LetterKind.REQUEST_FOR_INFORMATION, conditions=("court_order",), due=TODAY + timedelta(days=14)
    )

    receipt = done(siri.send_letter(case_id, options))

    assert receipt.confirmed and case_of(siri, case_id).state is CaseState.ON_HOLD


def test_a_letter_whose_answer_is_lost_is_made_once(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    siri = office[SIRI.id]
    case_id = registered(siri)
    siri.sync_now()
    api, turns = siri._core.api, itertools.count()
    assert isinstance(api, ServerApi)
    push = api.push

    def lossy(bodies: list[bytes]) -> object:
        results = push(bodies)
        if next(turns) == 0:
            raise ServerProblem(detail="the answer was lost")
        return results

    monkeypatch.setattr(api, "push", lossy)
    with pytest.raises(ServerProblem):
        siri.send_letter(case_id, LetterOptions(kind=LetterKind.RECEIPT))

    receipt = done(siri.send_letter(case_id, LetterOptions(kind=LetterKind.RECEIPT)))

    assert receipt.confirmed and len(case_of(siri, case_id).letters) == 1


def test_an_unfinished_case_cannot_be_proposed(office: Office) -> None:
    ann = office[ANN.id]
    case_id = registered(ann)
    taken(ann, case_id)
    done(ann.submit(case_id, checklist(case_of(ann, case_id))))

    refusal = ann.propose(case_id, "").refusal

    assert refusal is not None and refusal.reason is Reason.ROW_MISSING
