"""Taking back: every act that can be undone is undone by one more act that the rules allow."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from app.models.case import acts, weighing
from app.models.case.weighing import FindingResult
from app.models.texts import Language
from app.models.undo import undoing
from app.models.values import Actor, CaseState
from tests.builders import (
    ANN,
    PER,
    SIRI,
    TODAY,
    History,
    basis_rows,
    checklist,
    facts,
    history_to,
    matrix,
    reasons,
)

UNTIL = TODAY + timedelta(days=7)
HOLD = acts.CaseHeld(reason="other", since=TODAY, until=UNTIL, comment="Venter")


def take_back(history: History, by: Actor = ANN) -> None:
    act = undoing(history.entries, history.entries[-1], TODAY)
    assert act is not None
    history.do(act, by)


REVIEW: list[acts.Act] = [
    acts.FactsCorrected(facts=facts(title="Annen tittel"), why="Feil"),
    acts.CaseAssigned(to=SIRI.id, to_name=SIRI.name),
    basis_rows(False, "Nei"),
    matrix("ansettelsesperiode.sluttdato"),
    reasons(),
    HOLD,
]


@pytest.mark.parametrize("act", REVIEW, ids=lambda act: type(act).__name__)
@pytest.mark.parametrize("started", [False, True])
def test_what_was_done_in_the_review_is_as_before(act: acts.Act, started: bool) -> None:
    # Given a case that is being worked on, with or without a finished review
    history = history_to(CaseState.IN_PROGRESS)
    if started:
        history.do(basis_rows())
        history.do(matrix())
    before = history.case
    # When an act is done and taken back
    history.do(act)
    assert history.case != before
    take_back(history)
    # Then everything that it changed is as before
    after = history.case
    for name in ("facts", "assigned_to", "rows", "matrix", "draft", "hold", "state"):
        assert getattr(after, name) == getattr(before, name), name


def test_findings_are_as_before_and_those_that_were_new_are_open_again() -> None:
    history = history_to(CaseState.IN_PROGRESS)
    history.do(acts.ChecklistFilled(findings=(weighing.Finding(condition="period", result=FindingResult.MET),)))
    history.do(checklist(history.case, period=FindingResult.NOT_MET))
    take_back(history)
    assert history.case.findings["period"].result is FindingResult.MET
    assert history.case.findings["court_order"].result is None


def test_a_wait_that_was_ended_goes_on_unless_its_day_has_passed() -> None:
    history = history_to(CaseState.IN_PROGRESS)
    history.do(HOLD)
    history.do(acts.CaseResumed(on=TODAY))
    assert undoing(history.entries, history.entries[-1], UNTIL) is None
    take_back(history)
    assert history.case.hold is not None
    assert (history.case.hold.until, history.case.hold.comment) == (UNTIL, "Venter")


@pytest.mark.parametrize(
    ("state", "by", "after"),
    [
        (CaseState.SUBMITTED, ANN, CaseState.IN_PROGRESS),
        (CaseState.APPROVED, PER, CaseState.SUBMITTED),
        (CaseState.CLOSED, ANN, CaseState.DISPATCHED),
    ],
)
def test_a_step_on_the_way_is_taken_back_by_whoever_took_it(state: CaseState, by: Actor, after: CaseState) -> None:
    history = history_to(state)
    take_back(history, by)
    assert history.case.state is after


@pytest.mark.parametrize("act", [acts.CaseDiscontinued(reason="withdrawn"), acts.RegisteredInError(why="To ganger")])
def test_a_case_that_was_ended_by_mistake_is_opened_again(act: acts.Act) -> None:
    history = history_to(CaseState.IN_PROGRESS)
    history.do(act)
    take_back(history)
    assert (history.case.state, history.case.outcome) == (CaseState.IN_PROGRESS, None)
    assert not history.case.misregistered


LEFT: dict[str, Callable[[], History]] = {
    "registration": lambda: history_to(CaseState.REGISTERED),
    "note": lambda: with_act(CaseState.REGISTERED, acts.NoteAdded(text="x")),
    "issue": lambda: history_to(CaseState.ISSUED),
    "handed on": lambda: handed_on("central_print"),
    "request": lambda: history_to(CaseState.ON_HOLD),
    "impartiality": lambda: with_act(CaseState.REGISTERED, acts.ImpartialityDeclared(impartial=True)),
}


def handed_on(how: str) -> History:
    history = history_to(CaseState.ISSUED)
    sent = history.case.letters[-1].letter.id
    history.do(acts.LetterDispatched(letter_id=sent, how=how, on=TODAY))
    return history


def with_act(state: CaseState, act: acts.Act) -> History:
    history = history_to(state)
    history.do(act)
    return history


@pytest.mark.parametrize("name", LEFT)
def test_what_has_left_or_was_said_is_never_taken_back(name: str) -> None:
    history = LEFT[name]()
    assert undoing(history.entries, history.entries[-1], TODAY) is None


def test_the_day_s_own_post_can_be_taken_out_of_its_envelope_until_the_day_is_over() -> None:
    history = handed_on("local_print")
    assert undoing(history.entries, history.entries[-1], TODAY + timedelta(days=1)) is None
    take_back(history)
    assert history.case.state is CaseState.ISSUED
    assert history.case.letters[-1].dispatched_on is None


def test_an_entry_that_is_not_in_the_history_cannot_be_taken_back() -> None:
    history = history_to(CaseState.IN_PROGRESS)
    assert undoing(history.entries[:1], history.entries[1], TODAY) is None
    assert undoing([], history.entries[0], TODAY) is None


def test_what_others_have_built_on_is_not_taken_back() -> None:
    # Given that Ann corrected the title, and Siri corrected it once more
    history = history_to(CaseState.IN_PROGRESS)
    history.do(acts.FactsCorrected(facts=facts(title="Anns tittel"), why="Feil"), ANN)
    mine = history.entries[-1]
    history.do(acts.NoteAdded(text="Ringte"), SIRI)
    assert undoing(history.entries, mine, TODAY) is not None
    history.do(acts.FactsCorrected(facts=facts(title="Siris tittel"), why="Feil"), SIRI)
    # Then taking back Ann's would take back Siri's unseen, so it cannot be done
    assert undoing(history.entries, mine, TODAY) is None


@pytest.mark.parametrize(("language", "why"), [(Language.NB, "Angret: Feil"), (Language.NN, "Angra: Feil")])
def test_the_history_says_in_the_persons_language_that_it_was_taken_back(language: Language, why: str) -> None:
    history = history_to(CaseState.IN_PROGRESS)
    history.do(acts.FactsCorrected(facts=facts(title="Ny"), why="Feil"))
    act = undoing(history.entries, history.entries[-1], TODAY, language)
    assert isinstance(act, acts.FactsCorrected) and act.why == why
