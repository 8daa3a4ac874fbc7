"""Who may do what: roles, protected cases and impartiality, before any rule about the case itself."""

from __future__ import annotations

import pytest

from app.models.case import acts, afterwards
from app.models.case.facts import Facts
from app.models.case.state import Case
from app.models.check import RULES, may_read, may_read_documents
from app.models.reasons import Reason
from app.models.values import Actor, CaseState, Protection, Role
from tests.builders import (
    ANN,
    EVA,
    EVERYBODY,
    LEIF,
    PER,
    RANDI,
    SIRI,
    TOR,
    actor,
    approval,
    case_in,
    facts,
    history_to,
)
from tests.models.every_act import one_of_each
from tests.models.refusals import reason

STRICT = Protection.STRICTLY_CONFIDENTIAL
INGA = actor("inga.moe", "Inga Moe", Role.CASEWORKER, groups=[STRICT])
OLE = actor("ole.ness", "Ole Ness", Role.APPROVER, groups=[STRICT])
LIV = actor("liv.dal", "Liv Dal", Role.MANAGER, groups=[STRICT])


def protected() -> Facts:
    return facts(protection=STRICT)


@pytest.mark.parametrize("person", [LEIF, EVA, RANDI, TOR])
@pytest.mark.parametrize("act", one_of_each(), ids=lambda act: type(act).__name__)
def test_those_without_a_caseworkers_role_do_nothing_but_managers_assign(person: Actor, act: acts.Act) -> None:
    case = None if isinstance(act, acts.LetterRegistered) else case_in(CaseState.IN_PROGRESS)
    allowed = person is RANDI and isinstance(act, acts.CaseAssigned)
    assert (reason(case, act, person) is Reason.ROLE_MISSING) is not allowed


def test_a_manager_gives_a_case_to_somebody() -> None:
    history = history_to(CaseState.REGISTERED)
    case = history.do(acts.CaseAssigned(to=SIRI.id, to_name=SIRI.name), RANDI)
    assert case.assigned_to == SIRI.id


def test_an_approver_may_do_all_that_a_caseworker_may() -> None:
    for act_type, rule in RULES.items():
        assert rule.role in (Role.CASEWORKER, Role.APPROVER), act_type
    assert reason(case_in(), acts.NoteAdded(text="x"), PER) is None


def test_what_is_not_there_is_said_to_be_missing() -> None:
    for act in one_of_each():
        if not isinstance(act, acts.LetterRegistered):
            assert reason(None, act) is Reason.NO_SUCH_CASE


def test_an_open_case_is_read_by_all_but_operations_and_its_documents_by_those_who_work_with_them() -> None:
    case = case_in()
    assert {person.name for person in EVERYBODY if may_read(case, person)} == {
        person.name for person in EVERYBODY if person is not TOR
    }
    assert {person.name for person in EVERYBODY if may_read_documents(case, person)} == {
        person.name for person in (ANN, PER, SIRI, LEIF)
    }


def seen(case: Case) -> set[str]:
    return {person.name for person in (*EVERYBODY, INGA, OLE, LIV) if may_read(case, person)}


def test_a_protected_case_takes_the_group_and_an_assignment() -> None:
    # Given a protected case that Siri registered, who is not in the group
    history = history_to(CaseState.REGISTERED, protected())
    # Then not even she sees it; only a manager of the group does, who can assign it
    assert seen(history.case) == {"Liv Dal"}
    assert reason(history.case, acts.NoteAdded(text="x"), SIRI) is Reason.PROTECTED
    assert reason(history.case, acts.NoteAdded(text="x"), INGA) is Reason.PROTECTED
    # When she gives it to Inga, Inga works on it
    history.do(acts.CaseAssigned(to=INGA.id, to_name=INGA.name), LIV)
    assert seen(history.case) == {"Liv Dal", "Inga Moe"}
    history.do(acts.NoteAdded(text="x"), INGA)


def test_the_group_alone_opens_only_its_own_kind_of_case() -> None:
    other = actor("inga.moe", "Inga Moe", Role.CASEWORKER, groups=[Protection.CONFIDENTIAL])
    history = history_to(CaseState.REGISTERED, protected())
    history.do(acts.CaseAssigned(to=INGA.id, to_name=INGA.name), LIV)
    assert not may_read(history.case, other)


def test_a_case_that_turns_out_to_be_protected_closes_to_those_outside() -> None:
    history = history_to(CaseState.IN_PROGRESS)
    history.do(acts.FactsCorrected(facts=protected(), why="Kode 6"))
    assert reason(history.case, acts.NoteAdded(text="x"), ANN) is Reason.PROTECTED


def test_nobody_works_on_a_case_in_which_they_are_not_impartial() -> None:
    # Given a case that Ann has, and that concerns her brother
    history = history_to(CaseState.IN_PROGRESS)
    assert reason(history.case, acts.ImpartialityDeclared(impartial=False)) is Reason.WHY_MISSING
    # When she says so
    case = history.do(acts.ImpartialityDeclared(impartial=False, grounds="Bror"))
    # Then the case is back in the pool, and she neither works on it nor is given it again
    assert case.assigned_to == ""
    assert reason(case, acts.BasisRowsSet(rows=())) is Reason.NOT_IMPARTIAL
    assert reason(case, acts.CaseAssigned(to=ANN.id, to_name=ANN.name), SIRI) is Reason.ASSIGNEE_NOT_IMPARTIAL
    # but she can still write down what she knows, hand it on and correct herself
    assert reason(case, acts.NoteAdded(text="Gitt til Siri.")) is None
    assert reason(case, acts.CaseAssigned(to=SIRI.id, to_name=SIRI.name)) is None
    assert reason(case, acts.ImpartialityDeclared(impartial=True)) is None
    assert reason(case, acts.ImpartialityDeclared(impartial=False, grounds="Bror")) is Reason.NOTHING_CHANGED


def test_an_approver_who_is_not_impartial_is_stopped_too() -> None:
    history = history_to(CaseState.SUBMITTED)
    history.do(acts.ImpartialityDeclared(impartial=False, grounds="Svigerinne"), PER)
    assert reason(history.case, approval(history.case), PER) is Reason.NOT_IMPARTIAL


def test_in_a_closed_case_only_what_belongs_there_happens() -> None:
    case = case_in(CaseState.CLOSED)
    open_anyway = {type(act) for act in one_of_each() if reason(case, act) is not Reason.CASE_CLOSED}
    assert open_anyway == {
        acts.DocumentReceived,
        acts.NoteAdded,
        acts.LetterReprinted,
        acts.CaseReopened,
        acts.CaseHandedOver,
        acts.LetterDispatched,
        afterwards.PostReturned,
        afterwards.PostReturnWithdrawn,
        afterwards.ReversalBegun,
        afterwards.DecisionOverturned,
        afterwards.OverturningWithdrawn,
    }
