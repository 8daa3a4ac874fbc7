"""What comes after a decision, over real HTTP: a complaint that changes it, one that goes on, and post that comes back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from app.models.case import acts, afterwards
from app.models.case.afterwards import AppealResult, ReversalGround
from app.models.case.issuing import LetterOptions
from app.models.case.state import Case
from app.models.case.weighing import Verdict as ElementVerdict
from app.models.reasons import Reason
from app.models.values import CaseState, LetterKind, Outcome
from app.services.api import ServerApi
from app.services.letter_proof import Verdict, prove_code, prove_letter
from app.services.letters.code import verification_code
from app.services.letters.hallmark import Hallmark
from app.services.letters.seal import file_signer, sealed
from app.services.letters.sealing import Trust
from app.services.workbench import LocalWorkbench
from tests.afterwards import ASSESSED
from tests.builders import PER, SIRI, TODAY, complaint_facts, reasons, registration
from tests.scenarios.benches import bench, case_of, done, taken
from tests.scenarios.test_two_workbenches import decided, letter
from tests.server.running import running_server
from tests.services.seal_kit import ORGANISATION, PASSPHRASE, key_file
from tests.services.test_seal_letters import home_of

DECISION = LetterOptions(kind=LetterKind.DECISION)


class Office(msgspec.Struct):
    """Siri, who writes, Per, who approves, and the machine on which Siri sits. Letters are sealed and carry a code."""

    home: Path
    siri: LocalWorkbench
    per: LocalWorkbench

    def approve(self, case_id: str) -> None:
        """Per reads what Siri proposed and approves it; Siri makes it final."""
        self.siri.sync_now()
        self.per.sync_now()
        if PER.id not in case_of(self.per, case_id).impartiality:
            done(self.per.submit(case_id, acts.ImpartialityDeclared(impartial=True)))
        proposal = case_of(self.per, case_id).proposal
        assert proposal is not None
        done(self.per.submit(case_id, acts.DecisionApproved(read=proposal.fingerprint)))
        self.per.sync_now()
        assert done(self.siri.send_letter(case_id, DECISION)).confirmed

    def complaint(self, against: str) -> str:
        """Siri registers a complaint against a decision and takes it."""
        about = complaint_facts()
        assert about.complaint is not None
        named = msgspec.structs.replace(about.complaint, case_number=against)
        act = registration(msgspec.structs.replace(about, complaint=named))
        case_id = done(self.siri.submit("", act)).case_id
        taken(self.siri, case_id)
        self.siri.sync_now()
        return case_id

    def prove(self, case_id: str, place: int, folder: Path) -> Verdict:
        """What the command ``verify`` says of a letter's file."""
        sent = case_of(self.siri, case_id).letters[place].letter
        file = self.siri.save_letter(case_id, sent.id, folder / f"{place}.pdf")
        return prove_letter(self.home, file, Trust(roots=self.home / "roots.pem", organisation=ORGANISATION)).verdict

    def prove_code_of(self, case: Case, place: int) -> Verdict:
        sent = case.letters[place].letter
        return prove_code(self.home, verification_code(sent.case_number, sent.date, sent.content)).verdict


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder = tmp_path_factory.mktemp("after")
    signer = file_signer(key_file(folder), PASSPHRASE)
    hallmark = Hallmark(code_base="https://brev.example/k", seal=lambda pdf: sealed(pdf, signer))
    address, stop = running_server(folder, today=TODAY)
    with ExitStack() as closing:
        closing.callback(stop)
        found = {}
        for person in (SIRI, PER):
            api = ServerApi(address)
            api.sign_in_practice(person.id)
            found[person.id] = closing.enter_context(bench(folder / "benches", person, api, hallmark=hallmark))
        yield Office(home_of(folder / "benches", SIRI), found[SIRI.id], found[PER.id])


def test_a_complaint_changes_a_decision_and_the_old_letter_is_withdrawn(office: Office, tmp_path: Path) -> None:
    siri = office.siri
    # Given a decision that refused one element and has left, and a complaint against it
    case_id = decided(siri, letter("skan-20261103-0412.pdf"))
    element = next(iter(case_of(siri, case_id).matrix.values()))
    refused = msgspec.structs.replace(element, verdict=ElementVerdict.REFUSED, reason="Ikke nødvendig for formålet.")
    done(siri.submit(case_id, acts.MatrixFilled(rows=(refused,))))
    done(siri.submit(case_id, reasons()))
    done(siri.propose(case_id, ""))
    office.approve(case_id)
    first = case_of(siri, case_id).letters[0].letter.id
    done(siri.dispatched(case_id, first, "local_print"))
    siri.sync_now()
    assert office.prove(case_id, 0, tmp_path) is Verdict.GENUINE
    complaint_id = office.complaint(case_of(siri, case_id).number)
    done(siri.submit(complaint_id, afterwards.ComplaintAssessed(assessment=ASSESSED)))
    page = siri.case_page(complaint_id)
    assert page is not None and page.complained is not None and page.complained.id == case_id
    # When the decision is changed to give everything that was asked for
    number = case_of(siri, complaint_id).number
    begun = afterwards.ReversalBegun(ground=ReversalGround.COMPLAINT, why="Klageren har rett.", complaint=number)
    done(siri.submit(case_id, begun))
    case = case_of(siri, case_id)
    rows = tuple(
        msgspec.structs.replace(row, verdict=ElementVerdict.GRANTED, narrowed_to="", reason="")
        for row in case.matrix.values()
        if row.verdict is not ElementVerdict.GRANTED
    )
    done(siri.submit(case_id, acts.MatrixFilled(rows=rows)))
    draft = msgspec.structs.replace(case.draft, assessment="Klagen viser at opplysningene er nødvendige.")
    done(siri.submit(case_id, acts.DecisionDrafted(draft=draft)))
    preview = siri.preview(case_id, DECISION)
    assert [fault for fault in preview.faults if fault.blocking] == []
    assert any(paragraph.key == "template:reversal_complaint" for paragraph in preview.paragraphs)
    done(siri.propose(case_id, ""))
    office.approve(case_id)
    # Then the new letter stands and the old one does not, by file and by code
    case = case_of(siri, case_id)
    assert (case.state, case.outcome) == (CaseState.ISSUED, Outcome.GRANT)
    assert [office.prove(case_id, place, tmp_path) for place in (0, 1)] == [Verdict.WITHDRAWN, Verdict.GENUINE]
    assert [office.prove_code_of(case, place) for place in (0, 1)] == [Verdict.WITHDRAWN, Verdict.GENUINE]
    assert siri.verify_case(case_id).whole
    shown = siri.preview(case_id, DECISION)
    assert shown.pdf == siri.letter_file(case_id, case.letters[1].letter.id) and shown.places
    assert any(paragraph.key == "template:reversal_complaint" for paragraph in shown.paragraphs)
    # and it leaves like every letter, after which both cases can be closed
    done(siri.dispatched(case_id, case.letters[1].letter.id, "local_print"))
    done(siri.submit(case_id, acts.CaseClosed()))
    done(siri.submit(complaint_id, acts.CaseClosed(comment="Medhold.")))
    assert siri.sync_now().refused == 0


def test_a_complaint_goes_to_the_appeals_body_with_a_copy_and_its_answer_is_recorded(office: Office) -> None:
    siri = office.siri
    case_id = office.complaint("ANNET-SYSTEM-1")
    wish = LetterOptions(
        kind=LetterKind.APPEALS_STATEMENT, due=TODAY + timedelta(days=14), until=TODAY + timedelta(days=90)
    )
    # Given a complaint that nobody has assessed: it does not go on
    refusal = siri.send_letter(case_id, wish).refusal
    assert refusal is not None and refusal.reason is Reason.COMPLAINT_NOT_ASSESSED
    # When it is sent on with the assessment that is typed
    typed = msgspec.structs.replace(wish, complaint=ASSESSED)
    assert [fault for fault in siri.preview(case_id, typed).faults if fault.blocking] == []
    assert done(siri.send_letter(case_id, typed)).confirmed
    # Then the assessment is recorded, both letters are final and the case waits
    case = case_of(siri, case_id)
    assert case.complaint == ASSESSED and case.state is CaseState.ON_HOLD
    statement, copy = (sent.letter for sent in case.letters)
    assert copy.copy_of == statement.id and statement.document != copy.document
    assert siri.letter_file(case_id, statement.id) != siri.letter_file(case_id, copy.id)
    assert done(siri.send_letter(case_id, typed)).confirmed, "asked for again, nothing more is made"
    assert len(case_of(siri, case_id).letters) == 2
    shown = {line.letter_id: line.recipient for line in siri.letters()}
    assert shown[statement.id] == "Nav klageinstans"
    assert shown[copy.id] == case.facts.recipient.name
    for sent in (statement, copy):
        done(siri.dispatched(case_id, sent.id, "local_print"))
    # When the answer comes, the wait is over, on every machine
    done(siri.submit(case_id, afterwards.AppealAnswered(result=AppealResult.UPHELD, on=TODAY, comment="Stadfestet.")))
    siri.sync_now()
    office.per.sync_now()
    seen = case_of(office.per, case_id)
    assert (seen.state, seen.forwarded[-1].result) == (CaseState.IN_PROGRESS, AppealResult.UPHELD)
    done(siri.submit(case_id, acts.CaseClosed(comment="Stadfestet.")))
    assert siri.sync_now().refused == 0


def test_what_the_appeals_body_sets_aside_no_longer_stands_by_file_and_by_code(office: Office, tmp_path: Path) -> None:
    siri = office.siri
    # Given a decision that has left, and a complaint against it that went to the appeals body
    case_id = decided(siri, letter("skan-20261103-0412.pdf"))
    done(siri.propose(case_id, ""))
    office.approve(case_id)
    sent = case_of(siri, case_id).letters[0].letter
    done(siri.dispatched(case_id, sent.id, "local_print"))
    siri.sync_now()
    complaint_id = office.complaint(case_of(siri, case_id).number)
    wish = LetterOptions(
        kind=LetterKind.APPEALS_STATEMENT, due=TODAY + timedelta(days=14), until=TODAY + timedelta(days=90)
    )
    assert done(siri.send_letter(complaint_id, msgspec.structs.replace(wish, complaint=ASSESSED))).confirmed
    assert office.prove(case_id, 0, tmp_path) is Verdict.GENUINE
    # When it is set aside
    number = case_of(siri, complaint_id).number
    answer = afterwards.AppealAnswered(result=AppealResult.SET_ASIDE, on=TODAY)
    done(siri.submit(complaint_id, answer))
    act = afterwards.DecisionOverturned(letter_id=sent.id, result=answer.result, on=TODAY, complaint=number)
    done(siri.submit(case_id, act))
    assert siri.sync_now().refused == 0
    # Then the letter no longer stands, here and by its code, and the page of the complaint still leads to the decision
    assert office.prove(case_id, 0, tmp_path) is Verdict.WITHDRAWN
    assert office.prove_code_of(case_of(siri, case_id), 0) is Verdict.WITHDRAWN
    page = siri.case_page(complaint_id)
    assert page is not None and page.complained is not None and page.complained.id == case_id
    shown = siri.case_page(case_id)
    assert shown is not None and number in shown.timeline[-1].detail and "opphevet" in shown.timeline[-1].detail
    # and the new decision takes its place, on another machine too
    done(siri.submit(case_id, afterwards.ReversalBegun(ground=ReversalGround.SENT_BACK, why="Ny", complaint=number)))
    done(siri.submit(case_id, reasons()))
    preview = siri.preview(case_id, DECISION)
    assert [fault for fault in preview.faults if fault.blocking] == []
    done(siri.propose(case_id, ""))
    office.approve(case_id)
    assert [office.prove(case_id, place, tmp_path) for place in (0, 1)] == [Verdict.WITHDRAWN, Verdict.GENUINE]
    assert [item.withdrawn for item in case_of(office.per, case_id).letters][:1] == [True]


def test_a_case_is_discontinued_and_its_letter_leaves_although_the_case_is_closed(office: Office) -> None:
    siri = office.siri
    case_id = done(siri.submit("", registration())).case_id
    taken(siri, case_id)
    assert done(siri.send_letter(case_id, LetterOptions(kind=LetterKind.DISCONTINUED, reason="withdrawn"))).confirmed
    case = case_of(siri, case_id)
    assert (case.state, case.outcome) == (CaseState.CLOSED, Outcome.DISCONTINUE)
    sent = case.letters[0].letter.id
    done(siri.dispatched(case_id, sent, "local_print"))
    # and when the post brings it back, that is noted and answered
    done(siri.submit(case_id, afterwards.PostReturned(letter_id=sent, on=TODAY, why="moved")))
    assert siri.sync_now().refused == 0
    assert case_of(siri, case_id).returned_post
