"""What a letter must hold to be a case, and how a registration is put right."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest

from app.models.case import acts
from app.models.case.facts import Enclosure, Facts, Request
from app.models.case.registering import missing
from app.models.check import check
from app.models.parties import Party, PartyKind, Recipient, Representative, Sender, Subject
from app.models.reasons import Reason
from app.models.values import CaseKind, CaseState, Door, Period
from tests.builders import (
    ANN,
    PER,
    RULEBOOK,
    SIRI,
    TODAY,
    case_in,
    complaint_facts,
    document,
    facts,
    history_to,
    registration,
)
from tests.models.refusals import reason

NOBODY = Party(kind=PartyKind.BANKRUPTCY_ESTATE, name=" ")
TOMORROW = TODAY + timedelta(days=1)
WRONG = [
    (Reason.TITLE_MISSING, {"title": " "}),
    (Reason.SENDER_MISSING, {"sender": Sender(name="")}),
    (Reason.PARTY_MISSING, {"party": NOBODY}),
    (Reason.RECIPIENT_MISSING, {"recipient": Recipient(name="")}),
    (Reason.ADDRESS_MISSING, {"recipient": Recipient(name="Torunn Brekkhus")}),
    (Reason.DOCUMENT_MISSING, {"documents": ()}),
    (Reason.DATED_AFTER_RECEIPT, {"letter_date": date(2026, 11, 3)}),
    (Reason.POSTED_AFTER_RECEIPT, {"postmark": date(2026, 11, 3)}),
    (Reason.PERIOD_BACKWARDS, {"request": Request(period=Period(first=TOMORROW, last=TODAY))}),
    (Reason.PAGES_OUTSIDE_SCAN, {"enclosures": (Enclosure(title="Kjennelse", first_page=2, last_page=4),)}),
    (Reason.PAGES_OUTSIDE_SCAN, {"enclosures": (Enclosure(title="Kjennelse", first_page=3, last_page=2),)}),
    (Reason.NUMBER_WRONG, {"sender": Sender(name="Torunn", organisation_number="310128407")}),
    (Reason.NUMBER_WRONG, {"subjects": (Subject(name="Kåre", national_id="14834849579"),)}),
    (Reason.ELEMENT_UNKNOWN, {"request": Request(elements=("loenn",))}),
    (Reason.ESTATE_MISSING, {"party": Party(kind=PartyKind.ORGANISATION, name="Granitthagen AS")}),
    (Reason.COMPLAINT_MISSING, {"kind": CaseKind.COMPLAINT}),
]


@pytest.mark.parametrize("door", Door)
def test_a_whole_letter_through_any_door_becomes_a_case(door: Door) -> None:
    assert reason(None, registration(facts(door)), SIRI) is None
    case = case_in(CaseState.REGISTERED, facts(door))
    assert case.facts == facts(door)
    assert (case.state, case.registered_by, case.registered_on) == (CaseState.REGISTERED, SIRI.id, TODAY)


def test_a_complaint_becomes_a_case() -> None:
    assert reason(None, registration(complaint_facts()), SIRI) is None


@pytest.mark.parametrize(("expected", "changes"), WRONG, ids=lambda value: str(value)[:40])
def test_a_registration_with_a_hole_says_which(expected: Reason, changes: dict[str, object]) -> None:
    assert reason(None, registration(facts(Door.ESTATE_ADMINISTRATOR, **changes))) is expected


@pytest.mark.parametrize(("expected", "changes"), WRONG, ids=lambda value: str(value)[:40])
def test_a_correction_holds_to_the_same_rules(expected: Reason, changes: dict[str, object]) -> None:
    corrected = acts.FactsCorrected(facts=facts(Door.ESTATE_ADMINISTRATOR, **changes), why="Feil")
    assert reason(case_in(), corrected) is expected


def test_a_letter_cannot_be_received_after_it_was_registered() -> None:
    later = facts(received=TOMORROW)
    assert reason(None, registration(later)) is Reason.RECEIVED_IN_FUTURE
    assert reason(case_in(), acts.FactsCorrected(facts=later, why="Feil dato")) is Reason.RECEIVED_IN_FUTURE


def test_a_case_begins_once() -> None:
    assert reason(case_in(), registration()) is Reason.ALREADY_REGISTERED


def test_an_enclosure_that_is_named_but_absent_needs_no_pages() -> None:
    absent = Enclosure(title="Kjennelse", present=False)
    assert reason(None, registration(facts(enclosures=(absent,)))) is None


def test_a_wrong_national_number_is_not_repeated_in_full() -> None:
    """The sentence is shown and may be logged, so it must not carry the whole number."""
    wrong = registration(facts(subjects=(Subject(name="Kåre", national_id="14834849579"),)))
    refusal = check(None, wrong, ANN, RULEBOOK)
    assert refusal is not None
    assert "148348*****" in refusal.sentence


def test_a_correction_says_why_and_changes_something() -> None:
    case = case_in()
    other = facts(title="Ansatte i konkursbo")
    assert reason(case, acts.FactsCorrected(facts=other, why=" ")) is Reason.WHY_MISSING
    assert reason(case, acts.FactsCorrected(facts=case.facts, why="Feil")) is Reason.NOTHING_CHANGED
    assert reason(case, acts.FactsCorrected(facts=other, why="Feil tittel")) is None


def test_a_correction_under_approval_takes_the_approval_down_for_all_to_see() -> None:
    # Given a decision that has been approved
    history = history_to(CaseState.APPROVED)
    # When somebody corrects what it stands on
    case = history.do(acts.FactsCorrected(facts=facts(title="Riktig tittel"), why="Feil tittel"))
    # Then there is no proposal any more, and it says so
    assert (case.state, case.proposal, case.approval) == (CaseState.IN_PROGRESS, None, None)
    assert case.voided is not None
    assert (case.voided.because, case.voided.was_approved, case.voided.by_name) == ("facts", True, ANN.name)


@pytest.mark.parametrize("state", [CaseState.ISSUED, CaseState.DISPATCHED])
def test_after_the_letter_is_final_nothing_is_corrected(state: CaseState) -> None:
    corrected = acts.FactsCorrected(facts=facts(title="Ny"), why="Feil")
    assert reason(case_in(state), corrected) is Reason.ALREADY_ISSUED


@pytest.mark.parametrize("state", CaseState)
def test_post_and_notes_are_taken_in_whatever_the_state(state: CaseState) -> None:
    history = history_to(state)
    before = history.case.state
    history.do(acts.NoteAdded(text="Ringte bostyrer."))
    case = history.do(acts.DocumentReceived(document=document("ettersendt.pdf", 1), received=TODAY))
    assert case.state is before
    assert case.notes[-1].text == "Ringte bostyrer."
    assert case.documents[-1].name == "ettersendt.pdf"


def test_a_note_has_words_and_a_later_enclosure_lies_inside_its_scan() -> None:
    case = case_in()
    outside = Enclosure(title="Fullmakt", first_page=1, last_page=2)
    late = acts.DocumentReceived(document=document("x.pdf", 1), received=TODAY, enclosures=(outside,))
    assert reason(case, acts.NoteAdded(text=" ")) is Reason.TEXT_MISSING
    assert reason(case, late) is Reason.PAGES_OUTSIDE_SCAN


def test_a_case_is_given_to_somebody_and_back_to_the_pool() -> None:
    history = history_to(CaseState.REGISTERED)
    case = history.do(acts.CaseAssigned(to=ANN.id, to_name=ANN.name))
    assert (case.assigned_to, case.state) == (ANN.id, CaseState.IN_PROGRESS)
    assert reason(case, acts.CaseAssigned(to=ANN.id, to_name=ANN.name)) is Reason.NOTHING_CHANGED
    case = history.do(acts.CaseAssigned(to="", to_name=""))
    assert (case.assigned_to, case.state) == ("", CaseState.IN_PROGRESS)


def test_a_case_registered_in_error_is_closed_and_marked_but_never_gone() -> None:
    history = history_to(CaseState.IN_PROGRESS)
    assert reason(history.case, acts.RegisteredInError(why="")) is Reason.WHY_MISSING
    case = history.do(acts.RegisteredInError(why="Samme brev to ganger"))
    assert (case.state, case.misregistered) == (CaseState.CLOSED, True)
    case = history.do(acts.CaseReopened(why="Det var likevel en egen sak"))
    assert (case.state, case.misregistered) == (CaseState.IN_PROGRESS, False)


def test_a_case_with_a_letter_out_cannot_be_a_mistake() -> None:
    assert reason(case_in(CaseState.ON_HOLD), acts.RegisteredInError(why="Feil")) is Reason.ALREADY_ISSUED


def test_what_seems_to_be_lacking_is_pointed_out_by_code() -> None:
    cases: list[tuple[Facts, set[str]]] = [
        (facts(enclosures=()), {"court_order"}),
        (facts(request=Request(purpose="Lønnskrav")), {"period"}),
        (facts(Door.PRIVATE_PERSON, representative=Representative(name="Grete")), {"signed_authorisation"}),
        (facts(Door.PRIVATE_PERSON, enclosures=()), {"probate_certificate"}),
        (facts(Door.FOREIGN_AUTHORITY, subjects=(), request=Request()),
         {"period", "specific_purpose", "legal_basis", "subjects"}),
        (complaint_facts(request=Request()), set()),
    ]  # fmt: skip
    for about, expected in cases:
        assert set(missing(about)) == expected


def test_nothing_seems_to_be_lacking_in_whole_letters() -> None:
    assert [missing(facts(door)) for door in Door] == [()] * 4


def test_the_truth_of_the_samples_names_the_same_court_order() -> None:
    path = Path(__file__).parents[1] / "data" / "letters" / "skan-20261109-0077.json"
    truth = json.loads(path.read_bytes())
    lacking = facts(enclosures=(Enclosure(title="Orskurd", present=False),), request=Request(purpose=truth["purpose"]))
    assert set(missing(lacking)) == {row["code"] for row in truth["missing"]}


def test_facts_are_frozen() -> None:
    with pytest.raises(AttributeError):
        facts().title = "Ny"  # type: ignore[misc]
    assert msgspec.structs.replace(facts(), title="Ny").title == "Ny"


def test_an_approver_may_register_too() -> None:
    assert reason(None, registration(), PER) is None
