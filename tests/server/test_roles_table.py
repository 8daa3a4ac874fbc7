"""Who may do what in which state, asked of the API: every role, act and state, held against the rules themselves."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest

from app.models.case import acts, afterwards
from app.models.case.state import Case
from app.models.check import RULES, check
from app.models.reasons import Reason
from app.models.values import Actor, CaseState, LetterKind, Protection, Role, digest
from app.models.wire import ACT_TYPES
from tests import builders
from tests.afterwards import ASSESSED, begin, forwarding, overturn, transferring
from tests.builders import ANN, LEIF, PER, RANDI, SIRI, TOR
from tests.server.colleagues import DRAFT_PDF, Colleague, Room
from tests.server.running import practice_settings, server_in_process

EVA = msgspec.structs.replace(builders.EVA, roles=frozenset({Role.SPECIALIST, Role.CASEWORKER}))
"""As the practice server knows her."""
PEOPLE = (ANN, PER, SIRI, LEIF, EVA, RANDI, TOR)
_HARMLESS = (acts.NoteAdded, acts.DocumentReceived, acts.ImpartialityDeclared, acts.CaseAssigned, acts.LetterReprinted)
"""Acts after which the case still serves for the next cell."""
WORKERS = {ANN.id, PER.id, SIRI.id, EVA.id}
APPROVERS = {ANN.id, PER.id}


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    folder = tmp_path_factory.mktemp("roles")
    with server_in_process(folder, practice_settings(folder, builders.TODAY)) as client:
        yield Room(client)


def _every_act(case: Case) -> dict[type[acts.Act], acts.Act]:
    """One sensible act of every kind for this case as it stands."""
    sent = case.letters[-1].letter.id if case.letters else "none"
    facts = msgspec.structs.replace(case.facts, title="En annen tittel")
    receipt = builders.letter(case, LetterKind.RECEIPT)
    found: list[acts.Act] = [
        builders.registration(),
        acts.FactsCorrected(facts=facts, why="Skrivefeil."),
        acts.DocumentReceived(document=case.facts.documents[0], received=builders.TODAY),
        acts.NoteAdded(text="Et notat."),
        acts.CaseAssigned(to="per.haugen", to_name="Per Haugen"),
        acts.ImpartialityDeclared(impartial=True),
        acts.RegisteredInError(why="Feil."),
        builders.basis_rows(granted=False, reason="Nei."),
        builders.checklist(case),
        builders.matrix("arbeidsforhold"),
        acts.CaseHeld(reason="awaiting_information", since=builders.TODAY, until=builders.TODAY.replace(day=30)),
        acts.CaseResumed(on=builders.TODAY),
        builders.reasons(),
        builders.proposal(case),
        acts.ProposalWithdrawn(why="Feil."),
        acts.CaseDiscontinued(reason="withdrawn"),
        acts.DecisionApproved(read=case.proposal.fingerprint if case.proposal else ""),
        acts.ApprovalWithdrawn(why="Feil."),
        acts.DecisionReturned(pins=(), comment="Se på faktum."),
        acts.LetterIssued(letter=receipt),
        builders.information_request(case),
        acts.LetterDispatched(letter_id=sent, how="local_print", on=builders.TODAY),
        acts.LetterReprinted(letter_id=sent, why="Borte i posten."),
        acts.CaseClosed(),
        acts.CaseReopened(why="Mer å gjøre."),
        acts.DispatchCorrected(letter_id=sent, why="Lå igjen."),
        acts.CaseHandedOver(file="a.zip", sha256=digest(b"zip"), place="Arkiv", on=builders.TODAY),
        afterwards.PostReturned(letter_id=sent, on=builders.TODAY, why="moved"),
        afterwards.PostReturnWithdrawn(letter_id=sent, why="Et annet brev."),
        begin(),
        afterwards.ReversalDropped(why="Vedtaket står."),
        afterwards.ComplaintAssessed(assessment=ASSESSED),
        forwarding(case),
        afterwards.AppealAnswered(result=afterwards.AppealResult.UPHELD, on=builders.TODAY),
        overturn(case),
        afterwards.OverturningWithdrawn(letter_id=sent, why="En annen sak."),
        transferring(case),
    ]
    return {type(act): act for act in found}


def _cells(room: Room, state: CaseState) -> Iterator[tuple[Actor, acts.Act, Reason | None, Reason | None]]:
    """Every person and kind of act on a fresh case in this state: what the rules say and what the server says.

    Acts that are refused leave the case as it was; for one that is accepted the next gets a fresh case.
    """
    case_id = room.case_in(state)
    for actor in PEOPLE:
        for kind in RULES:
            case = room[ANN].as_known(case_id)
            act = _every_act(case)[kind]
            expected = check(case, act, actor, builders.RULEBOOK)
            result = room[actor].try_to(act, case_id, case.revision)
            yield actor, act, expected.reason if expected else None, result.reason
            if result.status == "accepted" and kind not in _HARMLESS:
                case_id = room.case_in(state)


@pytest.mark.parametrize("state", [CaseState.REGISTERED, CaseState.SUBMITTED, CaseState.APPROVED, CaseState.CLOSED])
def test_the_server_says_what_the_rules_say_and_roles_hold_in_every_state(room: Room, state: CaseState) -> None:
    letters = (b"receipt-1.pdf", b"request_for_information-1.pdf", b"receipt-2.pdf")
    passed_on = (b"forwarded_papers-1.pdf", b"transfer-1.pdf")
    for name in (DRAFT_PDF, *letters, *passed_on):
        room[ANN].api.put_blob(digest(name), name)
    cells = list(_cells(room, state))
    assert len(cells) == len(PEOPLE) * len(ACT_TYPES)
    for actor, act, expected, answered in cells:
        said = (state.value, actor.id, type(act).__name__)
        if actor.id == TOR.id:
            # operations never see a case, so for them there is none
            assert answered is Reason.NO_SUCH_CASE, said
        elif expected is None and answered is Reason.DOCUMENT_NOT_STORED:
            assert actor.id not in (ANN.id,), said
        else:
            assert answered is expected, said
        if answered is None:
            needed = APPROVERS if RULES[type(act)].role is Role.APPROVER else WORKERS
            assert actor.id in needed or (actor.id == RANDI.id and isinstance(act, acts.CaseAssigned)), said


def test_a_protected_case_is_missing_for_everybody_without_group_and_assignment(room: Room) -> None:
    siri = room[SIRI]
    case_id = siri.register()
    siri.do(acts.CaseAssigned(to="nina.fjeld", to_name="Nina Fjeld"), case_id)
    facts = msgspec.structs.replace(siri.case(case_id).facts, protection=Protection.STRICTLY_CONFIDENTIAL)
    assert siri.try_to(acts.FactsCorrected(facts=facts, why="Sperre."), case_id, 2).status == "accepted"
    nina = Colleague(room.client("nina.fjeld"), builders.actor("nina.fjeld", "Nina Fjeld", Role.APPROVER))
    case = nina.case(case_id)
    for actor in PEOPLE:
        for act in _every_act(case).values():
            assert room[actor].try_to(act, case_id, case.revision).reason is Reason.NO_SUCH_CASE, (actor.id, act)
    assert nina.try_to(acts.NoteAdded(text="Her."), case_id, case.revision).status == "accepted"
