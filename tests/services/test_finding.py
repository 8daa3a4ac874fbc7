"""Finding the case that a later document belongs to: what is likely stands first, with the reason."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.models.case import acts
from app.models.case.facts import Document
from app.models.values import CaseState, Door
from app.models.worklist import WorklistFilter, WorklistQuery
from app.services.listing import SOMETHING_CAME
from app.services.pages_intake import CaseClues
from app.services.workbench import LocalWorkbench
from tests.builders import ANN, TODAY
from tests.door_facts import facts
from tests.scenarios.benches import bench, case_of, done, taken


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[LocalWorkbench]:
    with bench(tmp_path) as found:
        yield found


def case(workbench: LocalWorkbench, door: Door, **changes: object) -> str:
    return done(workbench.submit("", acts.LetterRegistered(facts=facts(door, **changes), registered_on=TODAY))).case_id


def waits(workbench: LocalWorkbench, case_id: str) -> None:
    taken(workbench, case_id)
    done(
        workbench.submit(
            case_id,
            acts.CaseHeld(reason="awaiting_information", since=TODAY, until=TODAY + timedelta(days=14)),
        )
    )


def test_the_senders_reference_stands_before_the_cases_that_wait(ann: LocalWorkbench) -> None:
    waiting = case(ann, Door.PRIVATE_PERSON, sender_reference="")
    waits(ann, waiting)
    referred = case(ann, Door.OTHER, sender_reference="26/207 IH")
    case(ann, Door.ESTATE_ADMINISTRATOR, sender_reference="")

    found = ann.cases_for(CaseClues(sender_reference="26/207 ih"), "")

    assert [line.case_id for line in found] == [referred, waiting]
    assert found[0].because == "samme referanse"
    assert found[1].because.startswith("venter på opplysninger til ")


def test_the_same_party_is_found_by_number_and_by_name(ann: LocalWorkbench) -> None:
    case_id = case(ann, Door.OTHER)
    party = case_of(ann, case_id).facts.party
    assert party.organisation_number

    by_number = ann.cases_for(CaseClues(numbers=(party.organisation_number,)), "")
    by_name = ann.cases_for(CaseClues(party=party.name), "")

    assert [line.case_id for line in by_number] == [line.case_id for line in by_name] == [case_id]
    assert by_number[0].because == "samme person, virksomhet eller bo"


def test_what_is_typed_finds_any_case(ann: LocalWorkbench) -> None:
    case_id = case(ann, Door.OTHER, sender_reference="AB-99")
    case(ann, Door.PRIVATE_PERSON, sender_reference="CD-11")

    assert [line.case_id for line in ann.cases_for(CaseClues(), "AB-99")] == [case_id]
    assert ann.cases_for(CaseClues(), "finnes ikke") == ()
    assert ann.cases_for(CaseClues(), "") == ()


def test_the_worklist_says_that_something_came_for_a_case_that_waits(ann: LocalWorkbench) -> None:
    case_id = case(ann, Door.OTHER)
    waits(ann, case_id)
    answer = Document(sha256="c" * 64, name="svar.pdf", kind="pdf", pages=2)

    done(ann.submit(case_id, acts.DocumentReceived(document=answer, received=TODAY, note="Svar")))

    query = WorklistQuery(filter=WorklistFilter.ON_HOLD, person=ANN.id, today=TODAY)
    (row,) = ann.worklist_rows(ann.worklist_ids(query))
    assert row.values.deadline_name == SOMETHING_CAME
    shown = case_of(ann, case_id)
    assert shown.state is CaseState.ON_HOLD, "a case never goes on by itself"
    assert [item.document for item in shown.come_since] == [answer]
    page = ann.case_page(case_id)
    assert page is not None and "svar.pdf" in page.timeline[-1].detail and "Svar" in page.timeline[-1].detail


def test_what_came_before_the_wait_is_no_answer(ann: LocalWorkbench) -> None:
    case_id = case(ann, Door.OTHER)
    waits(ann, case_id)
    early = Document(sha256="c" * 64, name="tidlig.pdf", kind="pdf", pages=2)

    done(ann.submit(case_id, acts.DocumentReceived(document=early, received=TODAY - timedelta(days=1))))

    assert case_of(ann, case_id).come_since == ()
