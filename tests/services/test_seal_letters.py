"""A sealed decision with a code from proposal to envelope over real HTTP, and what ``verify`` says of it afterwards."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pikepdf
import pytest

import main
from app.models.case import acts
from app.models.case.afterwards import AppealResult, OverturningWithdrawn, ReversalGround
from app.models.case.issuing import LetterOptions
from app.models.case.outgoing import OutgoingLetter
from app.models.case.state import Case
from app.models.case.weighing import DecisionDraft
from app.models.reasons import Reason
from app.models.store import log
from app.models.values import Actor, CaseState, LetterKind, digest
from app.services.api import ServerApi
from app.services.key_file import write_key_file
from app.services.letter_proof import LetterProof, Verdict, letters_in, prove_code, prove_letter, revisions
from app.services.letters.code import grouped, verification_code
from app.services.letters.decision_data import DecisionData
from app.services.letters.hallmark import Hallmark, SealProblem
from app.services.letters.seal import file_signer, sealed
from app.services.letters.seal_check import SealState
from app.services.letters.sealing import Trust
from app.services.problems import SignInProblem, StorageProblem
from app.services.profile import profile_for
from app.services.workbench import LocalWorkbench
from tests import builders
from tests.afterwards import begin, overturn, partly_decided, set_aside
from tests.builders import ANN, PER, SIRI, TODAY, History, history_to
from tests.scenarios.benches import KEY, bench, case_of, done, registered
from tests.scenarios.test_two_workbenches import decided, letter
from tests.server.running import running_server
from tests.services.letters.reading import lines
from tests.services.seal_kit import ORGANISATION, PASSPHRASE, appended, issue, key_file, roots_file

BASE = "https://kontroll.example.no/brev"
DECISION, RECEIPT = LetterOptions(kind=LetterKind.DECISION), LetterOptions(kind=LetterKind.RECEIPT)


@dataclass
class Scene:
    """An office whose letters are sealed, with a decision and a receipt that have left; ``home`` is Siri's machine."""

    home: Path
    siri: LocalWorkbench
    decision: Path
    receipt: Path
    case_id: str
    other_id: str

    @property
    def trust(self) -> Trust:
        return Trust(roots=self.home / "roots.pem", organisation=ORGANISATION)

    def sent(self, case_id: str) -> OutgoingLetter:
        return case_of(self.siri, case_id).letters[0].letter

    def prove(self, file: Path) -> LetterProof:
        return prove_letter(self.home, file, self.trust)


def home_of(folder: Path, actor: Actor) -> Path:
    """Makes a folder of test workbenches the home folder of a machine on which this person was last."""
    last = {"token": "", "expires": "", "person": actor.id, "name": actor.name, "roles": sorted(actor.roles)}
    found = {"practice": True, "server": "test-server", "last": last}
    (folder / "home.json").write_text(json.dumps(found))
    write_key_file(profile_for(folder, "test-server", actor.id, practice=True).folder / "practice.key", KEY)
    roots_file(folder)
    return folder


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    folder = tmp_path_factory.mktemp("sealed")
    signer = file_signer(key_file(folder), PASSPHRASE)
    hallmark = Hallmark(code_base=BASE, seal=lambda pdf: sealed(pdf, signer), data=True)
    address, stop = running_server(folder, today=TODAY)
    with ExitStack() as closing:
        closing.callback(stop)
        found = {}
        for person in (SIRI, PER):
            api = ServerApi(address)
            api.sign_in_practice(person.id)
            opened = bench(folder / "benches", person, api, hallmark=hallmark)
            found[person.id] = closing.enter_context(opened)
        siri, per = found[SIRI.id], found[PER.id]
        case_id, other = decided(siri, letter("skan-20261103-0412.pdf")), registered(siri)
        done(siri.propose(case_id, ""))
        siri.sync_now()
        per.sync_now()
        done(per.submit(case_id, acts.ImpartialityDeclared(impartial=True)))
        proposal = case_of(per, case_id).proposal
        assert proposal is not None
        done(per.submit(case_id, acts.DecisionApproved(read=proposal.fingerprint)))
        per.sync_now()
        assert done(siri.send_letter(case_id, DECISION)).confirmed
        assert done(siri.send_letter(other, RECEIPT)).confirmed
        home = home_of(folder / "benches", SIRI)
        files = []
        for name in (case_id, other):
            sent = case_of(siri, name).letters[0].letter
            files.append(siri.save_letter(name, sent.id, folder / f"{sent.kind.value}.pdf"))
        yield Scene(home, siri, files[0], files[1], case_id, other)


# --- sending ----------------------------------------------------------------------------------------------


def test_what_was_sent_is_the_sealed_file_and_both_digests_are_on_record(scene: Scene) -> None:
    sent, data = scene.sent(scene.case_id), scene.decision.read_bytes()

    assert sent.document == digest(data)
    assert sent.unsealed in set(revisions(data)) and sent.unsealed != sent.document
    assert case_of(scene.siri, scene.case_id).state is CaseState.ISSUED
    assert scene.siri.verify_case(scene.case_id).whole


def test_the_decision_carries_itself_as_data_and_the_receipt_does_not(scene: Scene) -> None:
    with pikepdf.open(scene.decision) as decision, pikepdf.open(scene.receipt) as receipt:
        found = msgspec.json.decode(decision.attachments["vedtak.json"].get_file().read_bytes(), type=DecisionData)
        assert len(receipt.attachments) == 0
    sent = scene.sent(scene.case_id)
    assert (found.case_number, found.date, found.content) == (sent.case_number, sent.date, sent.content)
    assert {element.path for element in found.elements} == set(case_of(scene.siri, scene.case_id).matrix)


def test_the_letter_carries_its_code_and_the_draft_did_not(scene: Scene) -> None:
    sent = scene.sent(scene.case_id)
    code = grouped(verification_code(sent.case_number, sent.date, sent.content))

    assert f"Kontrollkode: {code}" in lines(scene.decision.read_bytes())
    assert "Kontrollkode: [settes inn når brevet er endelig]" in lines(scene.siri.draft_document(scene.case_id))


def test_what_was_approved_without_a_code_is_sent_without_one(tmp_path: Path) -> None:
    address, stop = running_server(tmp_path, today=TODAY)
    with ExitStack() as closing:
        closing.callback(stop)

        def opened(person: Actor, hallmark: Hallmark) -> LocalWorkbench:
            api = ServerApi(address)
            api.sign_in_practice(person.id)
            return closing.enter_context(bench(tmp_path / f"{hallmark.code_base[-4:]}", person, api, hallmark=hallmark))

        before, per = opened(SIRI, Hallmark()), opened(PER, Hallmark())
        plain, coded = (decided(before, letter("skan-20261103-0412.pdf")) for _ in range(2))
        done(before.propose(plain, ""))
        before.sync_now()
        after = opened(ANN, Hallmark(code_base=BASE))
        after.sync_now()
        per.sync_now()
        done(per.submit(plain, acts.ImpartialityDeclared(impartial=True)))
        done(per.submit(plain, acts.DecisionApproved(read=_fingerprint(case_of(per, plain)))))
        per.sync_now()

        assert done(after.send_letter(plain, DECISION)).confirmed
        sent = case_of(after, plain).letters[0].letter
        assert not any("Kontrollkode" in line for line in lines(after.letter_file(plain, sent.id)))
        assert sent.unsealed == ""

        done(after.submit(coded, acts.ImpartialityDeclared(impartial=True)))
        done(after.propose(coded, ""))
        after.sync_now()
        per.sync_now()
        done(per.submit(coded, acts.ImpartialityDeclared(impartial=True)))
        done(per.submit(coded, acts.DecisionApproved(read=_fingerprint(case_of(per, coded)))))
        per.sync_now()
        refusal = before.send_letter(coded, DECISION).refusal
        assert refusal is not None and refusal.reason is Reason.APPROVED_UNKNOWN


def _fingerprint(case: Case) -> str:
    assert case.proposal is not None
    return case.proposal.fingerprint


def test_a_seal_that_fails_leaves_everything_as_it_was(tmp_path: Path) -> None:
    def broken(pdf: bytes) -> bytes:
        raise SealProblem(detail="the token was taken out")

    address, stop = running_server(tmp_path, today=TODAY)
    with ExitStack() as closing:
        closing.callback(stop)
        api = ServerApi(address)
        api.sign_in_practice(SIRI.id)
        siri = closing.enter_context(bench(tmp_path / "benches", SIRI, api, hallmark=Hallmark(seal=broken)))
        case_id = registered(siri)
        siri.sync_now()

        with pytest.raises(SealProblem, match="the token was taken out"):
            siri.send_letter(case_id, RECEIPT)

        assert case_of(siri, case_id).letters == ()
        assert siri.sync_line().waiting == 0


# --- proving a file ---------------------------------------------------------------------------------------


def test_the_letter_as_it_left_is_genuine(scene: Scene) -> None:
    proof, sent = scene.prove(scene.decision), scene.sent(scene.case_id)

    assert (proof.verdict, proof.genuine, proof.record) == (Verdict.GENUINE, True, True)
    assert (proof.case_number, proof.letter_id, proof.date) == (sent.case_number, sent.id, TODAY.isoformat())
    assert proof.seal is SealState.WHOLE and ORGANISATION in proof.sealed_by
    assert "as it left" in proof.sentence


def test_the_file_before_its_seal_is_known_too(scene: Scene, tmp_path: Path) -> None:
    data, sent = scene.decision.read_bytes(), scene.sent(scene.case_id)
    bare = tmp_path / "bare.pdf"
    cuts = (data[: found.end()] for found in re.finditer(rb"%%EOF\s?", data))
    bare.write_bytes(next(cut for cut in cuts if digest(cut) == sent.unsealed))

    proof = scene.prove(bare)

    assert (proof.verdict, proof.seal) == (Verdict.GENUINE, SealState.NONE)
    assert "before it was sealed" in proof.sentence


def test_one_flipped_bit_is_found(scene: Scene, tmp_path: Path) -> None:
    spoilt = bytearray(scene.decision.read_bytes())
    spoilt[1234] ^= 1
    (tmp_path / "spoilt.pdf").write_bytes(spoilt)

    proof = scene.prove(tmp_path / "spoilt.pdf")
    assert (proof.verdict, proof.seal, proof.case_number) == (Verdict.CHANGED, SealState.BROKEN, "")


@pytest.mark.parametrize("how", ["revision", "bytes"])
def test_what_was_appended_is_found_and_the_letter_named(scene: Scene, tmp_path: Path, how: str) -> None:
    data = scene.decision.read_bytes()
    (tmp_path / "more.pdf").write_bytes(appended(data) if how == "revision" else data + b"\n% more\n")

    proof = scene.prove(tmp_path / "more.pdf")

    assert (proof.verdict, proof.seal) == (Verdict.CHANGED, SealState.BROKEN)
    assert proof.letter_id == scene.sent(scene.case_id).id


@pytest.mark.noisy
def test_somebody_elses_seal_on_our_words_is_not_ours(scene: Scene, tmp_path: Path) -> None:
    draft = scene.siri.draft_document(scene.case_id)
    stranger = file_signer(key_file(tmp_path, issue("Fremmed AS", issue("En annen CA"))), PASSPHRASE)
    (tmp_path / "forged.pdf").write_bytes(sealed(draft, stranger))

    proof = scene.prove(tmp_path / "forged.pdf")

    assert (proof.verdict, proof.seal) == (Verdict.UNKNOWN, SealState.UNTRUSTED)


def test_a_draft_is_no_letter(scene: Scene, tmp_path: Path) -> None:
    (tmp_path / "draft.pdf").write_bytes(scene.siri.draft_document(scene.case_id))

    assert scene.prove(tmp_path / "draft.pdf").verdict is Verdict.UNKNOWN


def test_where_the_case_is_not_known_the_seal_alone_speaks(scene: Scene, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()

    proof = prove_letter(empty, scene.decision, scene.trust)

    assert (proof.verdict, proof.record, proof.case_number) == (Verdict.GENUINE, False, "")
    assert "cannot say whether it was withdrawn" in proof.sentence
    (tmp_path / "plain.pdf").write_bytes(scene.siri.draft_document(scene.case_id))
    with pytest.raises(SignInProblem):
        prove_letter(empty, tmp_path / "plain.pdf", scene.trust)


def test_a_file_too_large_is_not_read(scene: Scene, tmp_path: Path) -> None:
    with (tmp_path / "large.pdf").open("wb") as file:
        file.truncate(65 * 1024 * 1024)
    with pytest.raises(StorageProblem, match="too large"):
        scene.prove(tmp_path / "large.pdf")


# --- proving a code ---------------------------------------------------------------------------------------


def test_a_code_from_paper_finds_its_letter(scene: Scene) -> None:
    sent = scene.sent(scene.other_id)
    code = verification_code(sent.case_number, sent.date, sent.content)

    proof = prove_code(scene.home, f" {grouped(code).lower()} ")

    assert (proof.verdict, proof.letter_id, proof.sha256) == (Verdict.GENUINE, sent.id, sent.document)
    assert prove_code(scene.home, "0000-0000-0000-0000").verdict is Verdict.UNKNOWN
    assert "16 letters" in prove_code(scene.home, "0000").sentence


# --- the command ------------------------------------------------------------------------------------------


def test_the_command_says_it_in_words_and_in_json(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ARBEIDSBENKEN_SEAL_ROOTS", str(scene.home / "roots.pem"))
    words = ["verify", "--home", str(scene.home), str(scene.decision)]

    assert main.main(words) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[:2] == ["verdict: genuine", "sentence: This is the letter as it left, byte for byte."]
    assert main.main([*words, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["genuine"], found["seal"], found["sha256"]) == (True, "whole", digest(scene.decision.read_bytes()))
    assert main.main(["verify", "--home", str(scene.home), "--code", "0000-0000-0000-0000"]) == 1
    assert main.main(["verify", "--home", str(scene.home), "nowhere.pdf"]) == 2


# --- shown again where it was written ----------------------------------------------------------------------


def test_a_final_decision_is_shown_as_the_very_file_that_was_issued(scene: Scene) -> None:
    preview = scene.siri.preview(scene.case_id, DECISION)

    assert preview.pdf == scene.decision.read_bytes() and preview.issued == digest(preview.pdf)
    assert preview.content == scene.sent(scene.case_id).content and preview.faults == ()
    said = "\n".join(lines(preview.pdf))
    for filled in (scene.sent(scene.case_id).case_number, "23. november 2026", SIRI.name, PER.name):
        assert filled in said
    assert not re.search(r"\[\w+\]", said), "no placeholder is left"
    # Its lines are known, and lie where they lie in that file
    assert preview.paragraphs and preview.places
    assert {place.key for place in preview.places} >= {line.key for line in preview.paragraphs}
    # and nothing that is typed changes it
    typed = scene.siri.preview(scene.case_id, DECISION, DecisionDraft(facts="Noe annet."))
    assert typed == preview


def test_a_letter_that_is_no_decision_is_still_written_anew(scene: Scene) -> None:
    assert scene.siri.preview(scene.case_id, RECEIPT).issued == ""


# --- letters that no longer stand -------------------------------------------------------------------------


def proved(scene: Scene, history: History, file: Path) -> LetterProof:
    """The proof of the history's first decision, whose stored bytes are its name, once the history is in the log."""
    with scene.siri._core.write() as connection:
        log.append(connection, history.lines)
    file.write_bytes(b"decision-1.pdf")
    return scene.prove(file)


def test_a_letter_of_a_case_registered_in_error_is_withdrawn(scene: Scene, tmp_path: Path) -> None:
    """Today's rules refuse this once a letter has left; a log may still hold it."""
    history = history_to(CaseState.DISPATCHED, case_id="case-erred")
    history.force(history.entry(acts.RegisteredInError(why="Samme brev to ganger."), ANN))

    proof = proved(scene, history, tmp_path / "letter.pdf")

    assert (proof.verdict, proof.genuine, proof.case_number) == (Verdict.WITHDRAWN, False, history.number)
    assert "registered in error" in proof.sentence
    assert main.main(["verify", "--home", str(scene.home), str(tmp_path / "letter.pdf")]) == 1


def test_a_decision_whose_place_another_has_taken_is_withdrawn() -> None:
    """A second decision in a case is for later rules to allow; what the log holds is understood already."""
    history = history_to(CaseState.DISPATCHED, case_id="case-replaced")
    history.do(acts.LetterIssued(letter=builders.letter(history.case, LetterKind.RECEIPT)))
    assert [known.withdrawn for known in letters_in(history.lines)] == ["", ""]

    history.force(history.entry(builders.proposal(history.case), ANN))
    history.force(history.entry(builders.approval(history.case), PER))
    history.force(history.entry(builders.issue(history.case), ANN))

    assert [bool(known.withdrawn) for known in letters_in(history.lines)] == [True, False, False]


@pytest.mark.parametrize(
    ("result", "did"),
    [(AppealResult.CHANGED, "changed the decision"), (AppealResult.SET_ASIDE, "set aside the decision")],
)
def test_a_decision_that_the_appeals_body_did_away_with_is_withdrawn_and_by_mistake_stands(
    result: AppealResult, did: str
) -> None:
    history = partly_decided()
    history.do(overturn(history.case, result))

    assert [known.withdrawn for known in letters_in(history.lines)] == [f"the appeals body {did} on 23 November 2026"]
    history.do(OverturningWithdrawn(letter_id="decision-1", why="Gjaldt en annen sak."))
    assert [known.withdrawn for known in letters_in(history.lines)] == [""]


def test_a_decision_made_anew_after_it_was_set_aside_stands() -> None:
    history = set_aside()
    history.do(begin(ReversalGround.SENT_BACK))
    history.do(builders.proposal(history.case))
    history.do(builders.approval(history.case), PER)
    history.do(builders.issue(history.case))

    assert [bool(known.withdrawn) for known in letters_in(history.lines)] == [True, False]


def test_a_record_that_was_tampered_with_proves_nothing(scene: Scene, tmp_path: Path) -> None:
    history = history_to(CaseState.DISPATCHED, case_id="case-tampered")
    lines = [*history.lines]
    lines[3] = msgspec.structs.replace(lines[3], body=lines[3].body.replace("2026-11-23T10", "2026-11-22T10"))

    assert [known.whole for known in letters_in(history.lines)] == [True]
    assert [known.whole for known in letters_in(lines)] == [False]
