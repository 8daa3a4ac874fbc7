"""The deadlines of a case, against the dates worked out by hand for the sample letters."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest

from app.models.case import acts
from app.models.case.deadlines import (
    ANSWER_PROMISE,
    COMPLAINT,
    INFORMATION_DUE,
    INTERIM_REPLY,
    CaseDeadline,
    complaint_deadline,
    complaint_time,
    deadlines_of,
    explain_complaint,
    explain_deadline,
    next_deadline,
)
from app.models.case.facts import Facts
from app.models.case.state import Case
from app.models.parties import Address, Recipient
from app.models.texts import Language
from app.models.values import CaseKind, CaseState, Door
from tests.afterwards import begin, came_back, partly_decided, reversed_decision, set_aside
from tests.builders import (
    PER,
    RULEBOOK,
    TODAY,
    History,
    approval,
    case_in,
    complaint_facts,
    dispatch,
    facts,
    history_to,
    information_request,
    issue,
    proposal,
    registration,
    reviewed,
)

TRUTHS = [
    json.loads(path.read_bytes()) for path in sorted((Path(__file__).parents[1] / "data" / "letters").glob("*.json"))
]


def named(case: Case, name: str) -> CaseDeadline:
    return next(item for item in deadlines_of(case, RULEBOOK) if item.name == name)


@pytest.mark.parametrize("truth", TRUTHS, ids=lambda truth: truth["file"])
def test_the_interim_reply_is_due_when_the_sample_says(truth: dict[str, dict[str, str]]) -> None:
    received = date.fromisoformat(str(truth["received_date"]))
    about = facts(Door.OTHER, received=received, letter_date=None)
    found = named(case_in(CaseState.REGISTERED, about), INTERIM_REPLY).deadline
    expected = truth["deadlines"]
    assert found.date.isoformat() == expected["interim_reply_due"]
    assert found.unshifted.isoformat() == expected["interim_reply_due_before_weekend_shift"]


def test_the_complaint_of_the_samples_came_in_time_because_it_was_posted_in_time() -> None:
    truth = next(truth["deadlines"]["complaint"] for truth in TRUTHS if truth["deadlines"]["complaint"])
    found = complaint_time(complaint_facts(), RULEBOOK)
    assert found is not None
    assert found.deadline.unshifted.isoformat() == truth["deadline_before_shift"]
    assert found.deadline.date.isoformat() == truth["deadline"]
    assert (found.in_time, found.posted, found.counted.isoformat()) == (True, True, truth["posted"])
    assert "Postlagt 9. november 2026, og fristen var 9. november 2026" in explain_complaint(found, Language.NB)


def complaint(posted: date | None, received: date, notice: date, decided: date | None) -> Facts:
    about = complaint_facts(postmark=posted, received=received)
    assert about.complaint is not None
    changed = msgspec.structs.replace(about.complaint, notice_reached=notice, decision_date=decided)
    return msgspec.structs.replace(about, complaint=changed)


def test_without_a_postmark_the_day_of_receipt_counts() -> None:
    found = complaint_time(complaint(None, date(2026, 11, 12), date(2026, 10, 17), date(2026, 10, 15)), RULEBOOK)
    assert found is not None and not found.in_time and not found.posted
    assert "for sent" in explain_complaint(found, Language.NB)
    assert "for seint" in explain_complaint(found, Language.NN)


@pytest.mark.parametrize(("posted", "too_old"), [(date(2026, 10, 15), False), (date(2026, 10, 16), True)])
def test_nothing_helps_a_complaint_more_than_a_year_after_the_decision(posted: date, too_old: bool) -> None:
    found = complaint_time(complaint(posted, posted, date(2026, 10, 10), date(2025, 10, 15)), RULEBOOK)
    assert found is not None
    assert found.too_old is too_old
    assert found.in_time is not too_old
    assert ("more than a year" in explain_complaint(found, Language.EN)) is too_old


def test_whether_a_complaint_is_in_time_is_not_said_without_the_day_of_notice() -> None:
    about = complaint_facts()
    assert about.complaint is not None
    unknown = msgspec.structs.replace(about, complaint=msgspec.structs.replace(about.complaint, notice_reached=None))
    assert complaint_time(unknown, RULEBOOK) is None
    assert complaint_time(facts(), RULEBOOK) is None


def test_the_complaints_own_limit_never_runs_for_us() -> None:
    case = case_in(CaseState.REGISTERED, complaint_facts())
    assert named(case, COMPLAINT).met
    found = next_deadline(case, RULEBOOK)
    assert found is not None and found.name == INTERIM_REPLY


# --- by when our own decision may be complained of ------------------------------------------------------------


def own_limit(case: Case) -> CaseDeadline | None:
    return next((item for item in deadlines_of(case, RULEBOOK) if item.presumed is not None), None)


def test_a_decision_that_has_left_says_by_when_it_may_be_complained_of() -> None:
    # Given a decision that left on Monday 23 November: presumed there a week later, and three weeks from then
    case = case_in(CaseState.DISPATCHED)
    found = own_limit(case)
    assert found is not None and found.presumed is not None
    assert (found.name, found.presumed.date, found.deadline.start) == (
        COMPLAINT,
        date(2026, 11, 30),
        date(2026, 11, 30),
    )
    assert found.deadline == complaint_deadline(date(2026, 11, 30), RULEBOOK)
    assert found.deadline.date == date(2026, 12, 21)
    assert "sendt 23. november 2026 + 1 uke = 30. november 2026" in explain_deadline(found, RULEBOOK, Language.NB)
    assert "+ 3 uker = 21. desember 2026" in explain_deadline(found, RULEBOOK, Language.NB)
    # and it is the party's: nothing of ours is due or overdue by it, nor ever met
    assert not found.met and next_deadline(case, RULEBOOK) is None
    assert own_limit(case_in(CaseState.CLOSED)) == found


def test_holidays_move_both_the_presumed_day_and_the_deadline() -> None:
    # Given letters that left before Christmas: Fri 18 Dec + 1 week is 25 Dec, then 26 and 27, so Mon 28 Dec
    history = history_to(CaseState.ISSUED)
    history.do(msgspec.structs.replace(dispatch(history.case), on=date(2026, 12, 18)))
    found = own_limit(history.case)
    assert found is not None and found.presumed is not None
    assert (found.presumed.unshifted, found.presumed.date) == (date(2026, 12, 25), date(2026, 12, 28))
    assert found.deadline.date == date(2027, 1, 18)


def test_post_abroad_is_longer_under_way() -> None:
    abroad = Recipient(name="Urząd", address=Address(lines=("ul. Prosta 1", "00-001 Warszawa"), country="PL"))
    found = own_limit(case_in(CaseState.DISPATCHED, facts(recipient=abroad)))
    assert found is not None and found.deadline.start == date(2026, 12, 7)


@pytest.mark.parametrize("state", [CaseState.REGISTERED, CaseState.SUBMITTED, CaseState.APPROVED, CaseState.ISSUED])
def test_what_has_not_left_can_not_be_complained_of_yet(state: CaseState) -> None:
    assert own_limit(case_in(state)) is None


def test_what_is_no_individual_decision_has_no_limit() -> None:
    history = reviewed(history_to(CaseState.REGISTERED))
    draft = msgspec.structs.replace(history.case.draft, individual_decision=False)
    history.do(acts.DecisionDrafted(draft=draft))
    history.do(proposal(history.case))
    history.do(acts.ImpartialityDeclared(impartial=True), PER)
    history.do(approval(history.case), PER)
    history.do(issue(history.case))
    assert own_limit(history.do(dispatch(history.case))) is None


def test_a_letter_that_came_back_has_told_nobody_and_counts_from_when_it_left_again() -> None:
    history = history_to(CaseState.DISPATCHED)
    assert own_limit(history.do(came_back(history.case))) is None
    again = acts.LetterReprinted(letter_id=history.case.letters[-1].letter.id, why="moved", on=date(2026, 12, 1))
    found = own_limit(history.do(again))
    assert found is not None and found.deadline.start == date(2026, 12, 8)
    # a copy more for somebody who asks changes nothing
    copy = msgspec.structs.replace(again, why="En kopi til", on=date(2026, 12, 9))
    assert own_limit(history.do(copy)) == found


def test_the_decision_in_force_is_what_may_be_complained_of() -> None:
    # Given a decision that is being changed: the one that left is still in force, whatever is drafted
    history = partly_decided()
    first = own_limit(history.case)
    assert first is not None
    history.do(begin())
    plain = msgspec.structs.replace(history.case.draft, individual_decision=False)
    assert own_limit(history.do(acts.DecisionDrafted(draft=plain))) == first
    # When another decision has taken its place, or the appeals body did away with it, it is not
    assert own_limit(reversed_decision(partly_decided()).case) is None, "the new letter has not left"
    assert own_limit(set_aside().case) is None


def test_the_day_we_gave_the_applicant_stands_as_written_and_ends_with_the_wait() -> None:
    history = history_to(CaseState.IN_PROGRESS)
    due = history.do(information_request(history.case, days=14))
    found = named(due, INFORMATION_DUE)
    assert (found.deadline.date, found.met) == (TODAY + timedelta(days=14), False)
    assert "vi ba 23. november 2026 om opplysninger innen 7. desember 2026" in explain_deadline(
        found, RULEBOOK, Language.NB
    )
    assert named(history.do(acts.CaseResumed(on=TODAY)), INFORMATION_DUE).met


def test_waits_move_our_promise_but_not_the_interim_reply() -> None:
    # Given an application from the portal that waited ten days
    about = facts(Door.OTHER, kind=CaseKind.ACCESS_BY_PORTAL, received=date(2026, 11, 2), letter_date=None)
    history = history_to(CaseState.IN_PROGRESS, about)
    before = {item.name: item.deadline for item in deadlines_of(history.case, RULEBOOK)}
    history.do(acts.CaseHeld(reason="other", since=TODAY, until=TODAY + timedelta(days=30)))
    history.do(acts.CaseResumed(on=TODAY + timedelta(days=10)))
    after = {item.name: item.deadline for item in deadlines_of(history.case, RULEBOOK)}
    # Then the promise has moved by ten days and the statutory deadline has not moved at all
    assert after[ANSWER_PROMISE].unshifted - before[ANSWER_PROMISE].unshifted == timedelta(days=10)
    assert after[INTERIM_REPLY] == before[INTERIM_REPLY]
    assert "10 dager på vent" in explain_deadline(named(history.case, ANSWER_PROMISE), RULEBOOK, Language.NB)


def test_a_decision_that_is_final_meets_every_deadline() -> None:
    assert next_deadline(case_in(CaseState.ISSUED), RULEBOOK) is None
    assert next_deadline(case_in(CaseState.APPROVED), RULEBOOK) is not None


def test_a_wait_that_ended_before_it_began_brings_nothing_forward() -> None:
    about = facts(Door.OTHER, kind=CaseKind.ACCESS_BY_PORTAL)
    history = history_to(CaseState.IN_PROGRESS, about)
    before = named(history.case, ANSWER_PROMISE).deadline
    history.do(acts.CaseHeld(reason="other", since=TODAY, until=TODAY + timedelta(days=30)))
    history.do(acts.CaseResumed(on=TODAY - timedelta(days=300)))
    assert named(history.case, ANSWER_PROMISE).deadline == before


def test_a_mistyped_year_makes_no_case_unreadable() -> None:
    # Given a letter that somebody registered in the year 9999
    end = date.max
    about = complaint(end, end, end, end)
    about = msgspec.structs.replace(about, kind=CaseKind.ACCESS_BY_PORTAL)
    history = History()
    history.do(registration(about, on=end))
    # Then its deadlines can still be shown
    for item in deadlines_of(history.case, RULEBOOK):
        assert explain_deadline(item, RULEBOOK, Language.NB)
    assert complaint_time(about, RULEBOOK) is not None
